use http::StatusCode;
use participation::id::AlertId;
use participation::rules::length::Written;

use super::super::lengths::too_long;
use super::super::typed::Typed;
use super::draw::draw;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;

/// Notes what was done about a place.
pub async fn close_alert(ask: Ask) -> Answered {
    let hub = ask.p().hub(ask.who()?)?;
    let id: AlertId = ask.form.text("alert").parse().map_err(|_| Halt::NotThere)?;
    let alerts = hub.alerts().await?;
    let alert = alerts.iter().find(|one| one.id == id).ok_or(Halt::NotThere)?;
    let note = ask.form.text("note").trim().to_owned();
    let mut typed = Typed::of(id.to_string(), &ask.form);
    if note.is_empty() {
        typed.needs("note", say!(ask.words, "staff-alert-needs-note"));
        return draw(&ask, typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    if let Some(text) = too_long(&ask.words, Written::AlertNote, &note) {
        typed.needs("note", text);
        return draw(&ask, typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    match &alert.closed {
        // A second tap finds it done already.
        Some(closed) if closed.note == note => {}
        Some(_) => {
            typed.needs("note", say!(ask.words, "staff-alert-closed-already"));
            return draw(&ask, typed, StatusCode::CONFLICT).await;
        }
        None => hub.close(id, &note).await?,
    }
    Ok(see("/work"))
}
