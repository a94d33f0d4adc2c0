use http::StatusCode;
use participation::Error;
use participation::id::CoverId;
use participation::requests::{CoverReason, NewCover};
use participation::rules::length::Written;

use super::super::lengths::too_long;
use super::super::typed::Typed;
use super::copy::Copy;
use super::passages::FORM;
use super::review::draw;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;

/// Covers words.
pub async fn cover_words(ask: Ask) -> Answered {
    let preparing = ask.p().preparing(ask.who()?, ask.param("request")?).await?;
    let words = &ask.words;
    let mut typed = Typed::of(FORM, &ask.form);
    let said = ask.form.text("words").trim().to_owned();
    let key = ask.form.text("piece").to_owned();
    let (practitioner, note) = (
        ask.form.text("name").trim().to_owned(),
        ask.form.text("note").trim().to_owned(),
    );
    for (field, what, text) in [
        ("words", Written::Because, &said),
        ("note", Written::Because, &note),
        ("name", Written::FullName, &practitioner),
    ] {
        if let Some(problem) = too_long(words, what, text) {
            typed.needs(field, problem);
        }
    }
    let reason = CoverReason::from_text(ask.form.text("reason"));
    match reason {
        None => typed.needs("reason", say!(words, "staff-cover-needs-why")),
        Some(CoverReason::SeriousHarm) if practitioner.is_empty() => {
            typed.needs("name", say!(words, "staff-cover-needs-practitioner"));
        }
        Some(CoverReason::Other) if note.is_empty() => typed.needs("note", say!(words, "staff-cover-needs-note")),
        Some(_) => {}
    }
    let (Some(reason), true) = (reason, typed.is_fine()) else {
        return draw(&ask, &preparing, &typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let new = NewCover {
        piece: key,
        words: said,
        reason,
        note,
        practitioner,
    };
    // What is too long to be looked for is told so already.
    if !Copy::load(&ask, &preparing).await?.has(words, &new) {
        typed.needs("words", say!(words, "staff-cover-not-found"));
        return draw(&ask, &preparing, &typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let id = preparing.request().id;
    match preparing.cover(&new).await {
        // Back to where it was chosen: the copy may be long.
        Ok(_) if !new.piece.is_empty() => {
            let key = new.piece;
            Ok(see(&format!("/work/requests/{id}/copy?kept={key}#p-{key}")))
        }
        Ok(_) => Ok(see(&format!("/work/requests/{id}/copy?kept"))),
        Err(Error::Conflict) => {
            typed.needs("words", say!(words, "staff-request-not-now"));
            draw(&ask, &preparing, &typed, StatusCode::CONFLICT).await
        }
        Err(error) => Err(error.into()),
    }
}

/// Lets words stand again.
pub async fn lift_cover(ask: Ask) -> Answered {
    let preparing = ask.p().preparing(ask.who()?, ask.param("request")?).await?;
    let cover: CoverId = ask.form.text("cover").parse().map_err(|_| Halt::NotThere)?;
    preparing.lift(cover).await?;
    Ok(see(&format!("/work/requests/{}/copy?kept", preparing.request().id)))
}
