use axum::extract::{RawPathParams, Request, State as FromState};
use axum::response::Response;
use axum::{RequestExt as _, body::Bytes};
use http::HeaderMap;
use participation::SignedIn;
use participation::people::{Role, Staff};
use participation::sign_in::{Stage, Token};

use super::{Kind, Policy, Row};
use crate::ask::{Ask, Halt, language_of, look_of, token_of};
use crate::form::{Fields, is_multipart};
use crate::late::Sent;
use crate::page::{self, Nonce, Written, see};
use crate::state::State;

/// Finds out who asks, holds the row's policy against them, and only then calls its handler.
pub(super) async fn serve(state: State, row: &'static Row, mut request: Request) -> Response {
    let params = match request.extract_parts::<RawPathParams>().await {
        Ok(params) => params
            .iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect(),
        Err(_) => Vec::new(),
    };
    let headers = request.headers().clone();
    let query = Fields::parse(request.uri().query().unwrap_or("").as_bytes());
    let nonce = request
        .extensions()
        .get::<Nonce>()
        .map(|nonce| nonce.0.clone())
        .unwrap_or_default();
    let path = request.uri().path().to_owned();
    let Ok(body) = request.extract::<Bytes, _>().await else {
        return page::too_large(&state, &headers);
    };
    let (who, token) = match find_out(&state, &headers).await {
        Ok(found) => found,
        Err(halt) => return empty_ask(state, &headers, None).halted(halt, Written::InTheBrowser),
    };
    let ask = Ask {
        words: words(&state, &headers, who.as_ref()),
        look: look_of(&headers),
        nonce,
        params,
        query,
        // A form with a file is read by its handler.
        form: if is_multipart(&headers) {
            Fields::default()
        } else {
            Fields::parse(&body)
        },
        body,
        ..empty_ask(state, &headers, token)
    };
    match verdict(row, who.as_ref(), &ask.state) {
        Verdict::Pass => {
            let aside = empty_ask(ask.state.clone(), &headers, None);
            let aside = Ask {
                words: ask.words.clone(),
                who: who.clone(),
                ..aside
            };
            // Leaving waits for nothing.
            let _turn = match &who {
                Some(who) if row.kind == Kind::Post && row.policy != Policy::Anyone => {
                    Some(aside.state.participation().store().turn(who.session).await)
                }
                _ => None,
            };
            let sent = Sent::of(row, &ask, who.as_ref(), path);
            match (row.handler)(Ask { who, ..ask }).await {
                Ok(response) => {
                    if let Some(sent) = sent {
                        sent.answered(response.status()).await;
                    }
                    response
                }
                Err(halt) => {
                    let kept = match sent {
                        Some(sent) if row.policy != Policy::Anyone => sent.halted().await,
                        _ => Written::InTheBrowser,
                    };
                    aside.halted(halt, kept)
                }
            }
        }
        Verdict::First(path) => see(path),
        Verdict::Late if row.policy == Policy::FamilyEvenLate => crate::say::keep_late(ask).await,
        Verdict::Late => crate::late::keep(ask, &path).await,
        Verdict::NotThere => Ask { who, ..ask }.halted(Halt::NotThere, Written::InTheBrowser),
    }
}

/// The answer where the table has no row: just as to a row that is not for this person.
pub(super) async fn nothing_here(FromState(state): FromState<State>, headers: HeaderMap) -> Response {
    match find_out(&state, &headers).await {
        Ok((None, _)) => see("/"),
        Ok((who, _)) => {
            let words = words(&state, &headers, who.as_ref());
            page::not_there(&words, look_of(&headers), true)
        }
        Err(halt) => empty_ask(state, &headers, None).halted(halt, Written::InTheBrowser),
    }
}

async fn find_out(state: &State, headers: &HeaderMap) -> Result<(Option<SignedIn>, Option<Token>), Halt> {
    let Some(token) = token_of(state, headers) else {
        return Ok((None, None));
    };
    let who = state.participation().signed_in(&token).await?;
    Ok((who, Some(token)))
}

fn words(state: &State, headers: &HeaderMap, who: Option<&SignedIn>) -> crate::words::Words {
    state
        .languages()
        .words(who.map_or_else(|| language_of(headers), |who| who.language))
}

fn empty_ask(state: State, headers: &HeaderMap, token: Option<Token>) -> Ask {
    Ask {
        words: state.languages().words(language_of(headers)),
        state,
        nonce: String::new(),
        who: None,
        token,
        look: look_of(headers),
        params: Vec::new(),
        query: Fields::default(),
        form: Fields::default(),
        body: Bytes::new(),
        headers: headers.clone(),
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Pass,
    /// Something else comes first: the door, or the next step of coming in.
    First(&'static str),
    NotThere,
    /// Nobody is signed in, but what was written may still be handed in.
    Late,
}

fn verdict(row: &Row, who: Option<&SignedIn>, state: &State) -> Verdict {
    let policy = row.policy;
    match policy {
        Policy::Anyone => return Verdict::Pass,
        Policy::Demo if !state.settings().demo.is_empty() => return Verdict::Pass,
        // Whoever sits at a device that was handed over is no colleague, and its owner is somewhere else.
        Policy::CouncilSignIn if state.council().is_some() && who.is_none_or(|who| who.handed_over.is_none()) => {
            return Verdict::Pass;
        }
        _ => {}
    }
    let Some(who) = who else {
        let late = match row.kind {
            Kind::Page => false,
            Kind::Post => !matches!(policy, Policy::ComingIn | Policy::Demo | Policy::CouncilSignIn),
            Kind::Function => policy == Policy::FamilyEvenLate,
        };
        return if late { Verdict::Late } else { Verdict::First("/") };
    };
    let step = match who.stage {
        Stage::Phone => Some("/phone"),
        Stage::Cards => Some("/cards"),
        Stage::Keep => Some("/keep"),
        Stage::In => None,
    };
    if policy == Policy::ComingIn {
        return Verdict::Pass;
    }
    if let Some(step) = step {
        return Verdict::First(step);
    }
    let role = who.role();
    let allowed = match policy {
        Policy::Anyone | Policy::Demo | Policy::CouncilSignIn | Policy::ComingIn => false,
        Policy::SignedIn => true,
        Policy::Family | Policy::FamilyEvenLate => role.is_some_and(Role::is_family),
        Policy::FamilyAndAdvocate => role.is_some_and(|role| role.is_family() || role == Role::Advocate),
        Policy::Partner => role == Some(Role::Professional),
        Policy::Staff => who.staff.is_some(),
        Policy::Worker => who.staff == Some(Staff::Worker),
        Policy::WorkerAndChair => matches!(who.staff, Some(Staff::Worker | Staff::Chair)),
        Policy::Chair => who.staff == Some(Staff::Chair),
        Policy::Manager => who.staff == Some(Staff::Manager),
        Policy::Hub => who.staff == Some(Staff::Hub),
        Policy::ManagerAndHub => matches!(who.staff, Some(Staff::Manager | Staff::Hub)),
        Policy::ManagerAndDataProtection => matches!(who.staff, Some(Staff::Manager | Staff::DataProtection)),
    };
    if allowed { Verdict::Pass } else { Verdict::NotThere }
}
