use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::Error;
use participation::proposals::{ProposalEnvelope, ProposalKind};
use participation::voice::OwnVoice;

use super::super::difference;
use super::super::sending::Sending;
use super::form::Paper;
use super::keep::{last_sent, paper};
use super::{kind_name, path, which};
use crate::answers::called;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;
use crate::say::audience::{drawn, reach_name};

/// "Check before you send": exactly what goes to exactly whom.
///
/// # Errors
/// [`Halt::NotThere`] when the reader has written no such thing.
pub async fn check(ask: Ask) -> Answered {
    let (kind, about) = which(&ask)?;
    let me = ask.p().own_voice(ask.who()?).await?;
    let paper = paper(&me, kind, about).await?;
    match &paper.envelope {
        Some(envelope) => Ok(draw(&ask, &me, &paper, envelope, None)),
        None if paper.standing.is_some() => Ok(see(&path(kind, about))),
        None => Err(Halt::NotThere),
    }
}

/// The act of sharing, as it stood on the page.
///
/// # Errors
/// [`Halt::NotThere`] when there is nothing of theirs to share.
pub async fn share(ask: Ask) -> Answered {
    let (kind, about) = which(&ask)?;
    let me = ask.p().own_voice(ask.who()?).await?;
    let version = ask.form.number("version").unwrap_or(-1);
    let (status, why) = match me.propose(kind, about, version).await {
        Ok(id) => return Ok(see(&format!("/answers/plan/{id}?sent"))),
        // An earlier tap sent it.
        Err(Error::NotThere) => {
            let sent = last_sent(&me, kind, about).await?.ok_or(Halt::NotThere)?;
            return Ok(see(&format!("/answers/plan/{}", sent.id)));
        }
        Err(Error::Incomplete) => (StatusCode::UNPROCESSABLE_ENTITY, say!(ask.words, "propose-needs-words")),
        Err(Error::Conflict) => (StatusCode::CONFLICT, say!(ask.words, "share-changed")),
        Err(error) => return Err(error.into()),
    };
    let paper = paper(&me, kind, about).await?;
    let envelope = paper.envelope.as_ref().ok_or(Halt::NotThere)?;
    Ok(draw(&ask, &me, &paper, envelope, Some((status, why))))
}

/// Throws a draft away.
///
/// # Errors
/// When the database does not answer.
pub async fn discard(ask: Ask) -> Answered {
    let (kind, about) = which(&ask)?;
    let me = ask.p().own_voice(ask.who()?).await?;
    let home = paper(&me, kind, about).await?.home();
    me.discard_proposal(kind, about).await?;
    Ok(see(home))
}

fn draw(
    ask: &Ask,
    me: &OwnVoice<'_>,
    paper: &Paper,
    envelope: &ProposalEnvelope,
    problem: Option<(StatusCode, String)>,
) -> Response {
    let words = &ask.words;
    let empty = paper.kind.needs_words() && envelope.draft.slip.said.words.trim().is_empty();
    let waits = if paper.standing.is_none() {
        Some(say!(words, "propose-gone"))
    } else {
        (envelope.held_back.is_some() || empty).then(|| say!(words, "propose-waits"))
    };
    let mut know = Vec::new();
    if paper.kind == ProposalKind::Offer {
        know.push(say!(words, "propose-offer-shown"));
        know.push(say!(words, "propose-offer-free"));
    }
    know.push(say!(words, "propose-know-answer"));
    know.push(say!(words, "propose-know-back"));
    know.push(say!(words, "passed-on"));
    know.push(say!(words, "home-help"));
    let said = envelope.draft.slip.said.words.clone();
    let standing = paper.standing.as_ref().map(|standing| standing.text.clone());
    let about = match (paper.kind, standing.filter(|text| !text.is_empty())) {
        (ProposalKind::OtherWords, Some(standing)) => Some(difference(words, &standing, &said)),
        (_, Some(standing)) => {
            let about = say!(words, "proposal-about", text = standing);
            Some(view! { <p class="meta lines" dir="auto">{about}</p> }.into_any())
        }
        (_, None) => None,
    };
    // The difference says them already.
    let is_told = paper.kind == ProposalKind::OtherWords && about.is_some();
    let to = match envelope.held_back {
        None => {
            let role = Some(me.me().role);
            let names: Vec<String> = envelope.readers.iter().map(|one| called(one, role)).collect();
            let names = say!(words, "check-names", names = words.list(&names));
            let title = reach_name(words, envelope.audience.reach());
            Ok((drawn(&envelope.audience), title, names))
        }
        Some(why) => Err(why),
    };
    let sending = Sending {
        here: path(paper.kind, paper.about),
        home: paper.home(),
        version: envelope.draft.version,
        heading: kind_name(words, paper.kind),
        quoted: Some(said)
            .filter(|said| !is_told && !said.trim().is_empty())
            .into_iter()
            .collect(),
        about,
        to,
        know,
        waits,
        problem,
    };
    sending.draw(ask)
}
