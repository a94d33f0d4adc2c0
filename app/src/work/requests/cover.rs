use http::StatusCode;
use participation::Error;
use participation::id::CoverId;
use participation::requests::{CoverReason, NewCover, Preparing};
use participation::rules::covering::stands_in;
use participation::rules::length::Written;

use super::super::lengths::too_long;
use super::super::typed::Typed;
use super::copy::Copy;
use super::covering::pieces;
use super::review::{FORM, draw};
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
    // What is too long to be looked for is told so already.
    if typed.is_fine() && !stands(&ask, &preparing, &key, &said).await? {
        typed.needs("words", say!(words, "staff-cover-not-found"));
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
    let id = preparing.request().id;
    match preparing.cover(&new).await {
        Ok(_) => Ok(see(&format!("/work/requests/{id}/copy?kept"))),
        Err(Error::Conflict) => {
            typed.needs("words", say!(words, "staff-request-not-now"));
            draw(&ask, &preparing, &typed, StatusCode::CONFLICT).await
        }
        Err(error) => Err(error.into()),
    }
}

/// Whether there is anything to cover: these words in that piece, these words anywhere, or that piece whole.
async fn stands(ask: &Ask, preparing: &Preparing<'_>, key: &str, said: &str) -> Result<bool, Halt> {
    if key.is_empty() && said.is_empty() {
        return Ok(false);
    }
    let copy = Copy::load(ask, preparing).await?;
    let parts = pieces(&copy.before, &copy.done.doc);
    let mut all = parts.iter().flat_map(|(_, pieces)| pieces);
    Ok(all.any(|one| (key.is_empty() || one.key == key) && (said.is_empty() || stands_in(&one.before, said))))
}

/// Lets words stand again.
pub async fn lift_cover(ask: Ask) -> Answered {
    let preparing = ask.p().preparing(ask.who()?, ask.param("request")?).await?;
    let cover: CoverId = ask.form.text("cover").parse().map_err(|_| Halt::NotThere)?;
    preparing.lift(cover).await?;
    Ok(see(&format!("/work/requests/{}/copy?kept", preparing.request().id)))
}
