use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::Error;
use participation::challenges::ChallengeEnvelope;
use participation::id::ActionId;
use participation::rules::challenge::by;
use participation::voice::OwnVoice;

use super::super::reading::young_person;
use super::super::sending::Sending;
use super::form::Paper;
use super::ground_name;
use super::keep::{last_sent, paper};
use crate::answers::called;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;
use crate::ui::*;

/// "Check before you send": what goes to the worker and the chair, and by when there is an answer.
///
/// # Errors
/// [`Halt::NotThere`] when the reader has written no such thing.
pub async fn check(ask: Ask) -> Answered {
    let id: ActionId = ask.param("action")?;
    let me = ask.p().own_voice(ask.who()?).await?;
    let paper = paper(&me, id).await?;
    match &paper.envelope {
        Some(envelope) => Ok(draw(&ask, &me, &paper, envelope, None)),
        None if paper.standing.is_some() => Ok(see(&format!("/plan/against/{id}"))),
        None => Err(Halt::NotThere),
    }
}

/// Throws a draft away.
///
/// # Errors
/// When the database does not answer.
pub async fn discard(ask: Ask) -> Answered {
    let id: ActionId = ask.param("action")?;
    let me = ask.p().own_voice(ask.who()?).await?;
    let home = paper(&me, id).await?.home();
    me.discard_challenge(id).await?;
    Ok(see(home))
}

/// The act of sending it, as it stood on the page.
///
/// # Errors
/// [`Halt::NotThere`] when there is nothing of theirs to send.
pub async fn share(ask: Ask) -> Answered {
    let id: ActionId = ask.param("action")?;
    let me = ask.p().own_voice(ask.who()?).await?;
    let version = ask.form.number("version").unwrap_or(-1);
    let (status, why) = match me.challenge(id, version).await {
        Ok(made) => return Ok(see(&format!("/answers/against/{made}?sent"))),
        Err(Error::NotThere) => {
            if me.challenge_envelope(id).await?.is_none() {
                // An earlier tap sent it.
                let sent = last_sent(&me, id).await?.ok_or(Halt::NotThere)?;
                return Ok(see(&format!("/answers/against/{}", sent.id)));
            }
            (StatusCode::CONFLICT, say!(ask.words, "propose-gone"))
        }
        Err(Error::Incomplete) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            say!(ask.words, "against-needs-ground"),
        ),
        Err(Error::Conflict) => (StatusCode::CONFLICT, say!(ask.words, "share-changed")),
        Err(error) => return Err(error.into()),
    };
    let paper = paper(&me, id).await?;
    let envelope = paper.envelope.as_ref().ok_or(Halt::NotThere)?;
    Ok(draw(&ask, &me, &paper, envelope, Some((status, why))))
}

fn draw(
    ask: &Ask,
    me: &OwnVoice<'_>,
    paper: &Paper,
    envelope: &ChallengeEnvelope,
    problem: Option<(StatusCode, String)>,
) -> Response {
    let words = &ask.words;
    let waits = if paper.standing.is_none() {
        Some(say!(words, "propose-gone"))
    } else {
        let unready = envelope.held_back.is_some() || envelope.draft.slip.said.ground.is_none();
        unready.then(|| say!(words, "propose-waits"))
    };
    let know = vec![
        say!(words, "against-by", date = words.day_and_date(by(ask.today()))),
        say!(words, "against-then"),
        say!(words, "propose-know-back"),
        say!(words, "passed-on"),
        say!(words, "home-help"),
    ];
    let (said, role) = (&envelope.draft.slip.said, me.me().role);
    let heading = match said.ground {
        Some(ground) => ground_name(words, ground, role, &young_person(me.people())),
        None => say!(words, "against-heading"),
    };
    let about = paper.standing.as_ref().map(|standing| {
        let about = say!(words, "proposal-about", text = standing.text.clone());
        view! { <p class="meta lines" dir="auto">{about}</p> }.into_any()
    });
    let to = match envelope.held_back {
        None => {
            let names: Vec<String> = envelope.readers.iter().map(|one| called(one, Some(role))).collect();
            let names = say!(words, "against-readers", names = words.list(&names));
            Ok((Audience::Few, say!(words, "room-goes-to"), names))
        }
        Some(why) => Err(why),
    };
    let sending = Sending {
        here: format!("/plan/against/{}", paper.action),
        home: paper.home(),
        version: envelope.draft.version,
        heading,
        quoted: Some(said.words.clone())
            .filter(|words| !words.trim().is_empty())
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
