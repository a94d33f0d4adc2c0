use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::StopForm;
use super::form::Typed;
use super::stop::stands;
use crate::ask::{Answered, Ask};
use crate::page::{FamilyTab, family_as, see};
use crate::say;
use crate::ui::*;

/// How I am told that something is new.
///
/// # Errors
/// Not there for anybody but the family, and on a worker's device.
pub async fn messages(ask: Ask) -> Answered {
    let own = ask.p().own_messages(ask.who()?)?;
    let wishes = own.wishes().await?;
    let failed = own.last_failed().await?;
    let typed = Typed::kept(wishes.as_ref());
    Ok(draw(&ask, typed, wishes.is_some(), failed, StatusCode::OK))
}

/// Shows how a message would look, or keeps how I want to be told.
///
/// # Errors
/// As [`messages`].
pub async fn choose(ask: Ask) -> Answered {
    let own = ask.p().own_messages(ask.who()?)?;
    let mut typed = Typed::read(&ask.form);
    if ask.form.text("then") == "look" {
        let on = own.wishes().await?.is_some();
        return Ok(draw(&ask, typed, on, false, StatusCode::OK));
    }
    match typed.judge(&ask.words, &ask.state.settings().messages) {
        Some(wishes) => {
            own.choose(&wishes).await?;
            Ok(see("/settings/messages?kept=1"))
        }
        None => {
            let on = own.wishes().await?.is_some();
            Ok(draw(&ask, typed, on, false, StatusCode::UNPROCESSABLE_ENTITY))
        }
    }
}

fn draw(ask: &Ask, typed: Typed, on: bool, failed: bool, status: StatusCode) -> Response {
    let words = ask.words.clone();
    let offered = ask.state.settings().messages.clone();
    let watched = ask.who.as_ref().is_some_and(|who| who.watched);
    let problems = typed.problems();
    // Where nothing is sent, what stands says already that it was kept.
    let saved = if ask.query.has("kept") && on {
        (!watched).then(|| say!(words, "told-kept"))
    } else if ask.query.has("stopped") && !on {
        Some(say!(words, "told-stopped"))
    } else {
        None
    };
    family_as(ask, FamilyTab::None, say!(words, "title-messages"), status, move || {
        let note = if watched && !on {
            Some((Tone::NotYet, say!(words, "told-watched")))
        } else if failed {
            Some((Tone::Cant, say!(words, "told-failed")))
        } else {
            None
        };
        let note = note.map(|(tone, text)| view! { <Notice tone=tone><p>{text}</p></Notice> });
        let stands = stands(&words, on, watched);
        let stop = on.then(|| view! { <StopForm words=words.clone()/> });
        let form = if offered.is_empty() {
            view! { <Empty text=say!(words, "told-none-here")/> }.into_any()
        } else {
            let know = vec![
                say!(words, "told-know-holds"),
                say!(words, "told-know-only"),
                say!(words, "told-know-often"),
                say!(words, "told-know-kept"),
            ];
            view! { <DashList items=know/>{typed.draw(&words, &offered, on || watched)} }.into_any()
        };
        view! {
            <ErrorSummary title=say!(words, "nearly") problems=problems/>
            <Question text=say!(words, "told-heading")/>
            {saved.map(|text| view! { <Saved text=text/> })}
            <Lede text=stands/>
            {note}
            {stop}
            {form}
        }
    })
}
