use http::StatusCode;
use participation::Error;
use participation::id::ParagraphId;
use participation::proposals::Rewritten;
use participation::room::Save;
use participation::rules::length::Written;

use super::super::super::lengths::too_long;
use super::super::super::typed::Typed;
use super::draw::draw;
use super::{NEW, Report};
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;

/// Adds a paragraph after the others.
pub async fn add_paragraph(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let report = Report::load(&work).await?;
    let mut typed = Typed::of(NEW, &ask.form);
    let words = judge(&ask, &mut typed);
    if !typed.is_fine() {
        return Ok(draw(&ask, &report, &typed, StatusCode::UNPROCESSABLE_ENTITY));
    }
    // The same form sent twice is one paragraph.
    let standing = report.paragraphs.iter().find(|one| one.words == words);
    let id = match standing {
        Some(one) => one.id,
        None => work.add_paragraph(&words).await?,
    };
    Ok(see(&report.at.path(&format!("/report?kept#p-{id}"))))
}

/// Writes a paragraph anew; where somebody else did meanwhile, both texts are kept and shown.
pub async fn change_paragraph(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let id: ParagraphId = ask.form.text("paragraph").parse().map_err(|_| Halt::NotThere)?;
    let mut typed = Typed::of(id.to_string(), &ask.form);
    let words = judge(&ask, &mut typed);
    if !typed.is_fine() {
        let report = Report::load(&work).await?;
        let is_there = report.paragraphs.iter().any(|one| one.id == id);
        return Ok(draw(
            &ask,
            &report,
            &if is_there { typed } else { gone(&ask) },
            StatusCode::UNPROCESSABLE_ENTITY,
        ));
    }
    let save = Save {
        base: ask.form.number("version"),
        settle: ask.form.has("settle"),
        ..Save::default()
    };
    let done = format!("/work/{}/plan/report?kept#p-{id}", work.pathway());
    match work.change_paragraph(id, &words, &save).await {
        Ok(Rewritten::Now { .. }) => Ok(see(&done)),
        Ok(Rewritten::Beside { .. }) => {
            typed.needs("words", say!(ask.words, "staff-report-two"));
            Ok(draw(&ask, &Report::load(&work).await?, &typed, StatusCode::CONFLICT))
        }
        // It was taken out meanwhile: what was typed stands there to copy.
        Err(Error::NotThere) => Ok(draw(
            &ask,
            &Report::load(&work).await?,
            &gone(&ask),
            StatusCode::CONFLICT,
        )),
        Err(error) => Err(error.into()),
    }
}

/// Takes a paragraph out. Twice is as good as once.
pub async fn take_paragraph_out(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let id: ParagraphId = ask.form.text("paragraph").parse().map_err(|_| Halt::NotThere)?;
    match work.take_paragraph_out(id).await {
        Ok(()) | Err(Error::NotThere) => Ok(see(&format!("/work/{}/plan/report?kept", work.pathway()))),
        Err(error) => Err(error.into()),
    }
}

fn judge(ask: &Ask, typed: &mut Typed) -> String {
    let words = ask.form.text("words");
    if words.trim().is_empty() {
        typed.needs("words", say!(ask.words, "staff-report-needs-words"));
    }
    if let Some(text) = too_long(&ask.words, Written::Given, words) {
        typed.needs("words", text);
    }
    words.replace("\r\n", "\n").trim().to_owned()
}

fn gone(ask: &Ask) -> Typed {
    let mut typed = Typed::of("gone", &ask.form);
    typed.needs("words", say!(ask.words, "staff-report-gone"));
    typed
}
