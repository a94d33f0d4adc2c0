use leptos::prelude::*;
use participation::people::Role;

use super::{advocate, family};
use crate::ask::{Answered, Ask};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Home.
///
/// # Errors
/// When the database does not answer.
pub async fn home(ask: Ask) -> Answered {
    match ask.who()?.role() {
        Some(Role::Advocate) => advocate::home(&ask).await,
        _ => family::home(&ask).await,
    }
}

/// The day over the page.
pub(super) fn day(ask: &Ask) -> impl IntoView + use<> {
    let today = ask.today();
    let (day, date) = (ask.words.weekday(today), ask.words.date(today));
    view! { <DayHeading day=day date=date/> }
}

/// The way to languages, the look, and where somebody is signed in.
pub(super) fn settings(words: &Words) -> impl IntoView + use<> {
    let title = say!(words, "title-settings");
    view! { <Rows><LinkRow href="/settings" title=title lead=Lead::Icon(Icon::Globe)/></Rows> }
}
