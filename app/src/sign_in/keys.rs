use axum::Json;
use axum::response::{IntoResponse as _, Response};
use http::StatusCode;
use participation::Error;
use participation::sign_in::Stage;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::enter::{way_in, with_session};
use super::step::on_from_here;
use crate::ask::{Answered, Ask, device};
use crate::page::text;
use crate::say;

/// What the script sends back: the browser's answer to a ceremony.
#[derive(Deserialize)]
struct Answer<T> {
    ceremony: String,
    answer: T,
}

/// Where the script goes next.
#[derive(Serialize)]
struct Next {
    to: &'static str,
}

/// Begins to unlock with a key. Says nothing about whether anybody has one.
///
/// # Errors
/// As the database does.
pub async fn ask_for_key(ask: Ask) -> Answered {
    Ok(Json(ask.p().begin_unlocking().await?).into_response())
}

/// Lets the holder of a key in.
///
/// # Errors
/// As the database does.
pub async fn open_with_key(ask: Ask) -> Answered {
    let Some(Answer { ceremony, answer }) = read(&ask) else {
        return Ok(not_opened(&ask));
    };
    match ask.p().unlock(&ceremony, &answer, device(&ask.headers)).await {
        Ok(token) => {
            let to = way_in(&ask, &token).await?;
            Ok(with_session(&ask, &token, Json(Next { to }).into_response()))
        }
        Err(Error::NotThere) => Ok(not_opened(&ask)),
        Err(error) => Err(error.into()),
    }
}

/// Begins to keep a key on this device.
///
/// # Errors
/// As the database does.
pub async fn begin_key(ask: Ask) -> Answered {
    let who = ask.who()?;
    if who.stage != Stage::Keep {
        return Ok(not_kept(&ask));
    }
    Ok(Json(ask.p().begin_keeping(who).await?).into_response())
}

/// Keeps the key the device made, and goes on.
///
/// # Errors
/// As the database does.
pub async fn keep_key(ask: Ask) -> Answered {
    let who = ask.who()?;
    if who.stage != Stage::Keep {
        return Ok(not_kept(&ask));
    }
    let Some(Answer { ceremony, answer }) = read(&ask) else {
        return Ok(not_kept(&ask));
    };
    match ask.p().finish_keeping(who, &ceremony, &answer).await {
        Ok(()) => Ok(Json(Next {
            to: on_from_here(&ask).await?,
        })
        .into_response()),
        Err(Error::NotThere | Error::Conflict) => Ok(not_kept(&ask)),
        Err(error) => Err(error.into()),
    }
}

fn read<T: DeserializeOwned>(ask: &Ask) -> Option<Answer<T>> {
    serde_json::from_slice(&ask.body).ok()
}

fn not_opened(ask: &Ask) -> Response {
    text(StatusCode::UNPROCESSABLE_ENTITY, say!(ask.words, "key-not-opened"))
}

fn not_kept(ask: &Ask) -> Response {
    text(StatusCode::UNPROCESSABLE_ENTITY, say!(ask.words, "key-not-kept"))
}
