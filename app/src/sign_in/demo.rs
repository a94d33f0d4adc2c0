use http::StatusCode;
use leptos::prelude::*;
use participation::Error;

use super::enter::with_session;
use super::path;
use crate::ask::{Answered, Ask, Halt, device};
use crate::page::{See, see, show_as};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Lets a visitor in as one of the people of the demo's story.
///
/// # Errors
/// As the database does.
pub async fn enter_demo(ask: Ask) -> Answered {
    let wanted = ask.form.text("person");
    let found = ask
        .state
        .settings()
        .demo
        .iter()
        .find(|(key, _)| *key == wanted)
        .map(|(_, person)| *person);
    let Some(person) = found else { return Ok(nobody(&ask)) };
    match ask.p().enter_demo(person, device(&ask.headers)).await {
        Ok(token) => {
            let who = ask.p().signed_in(&token).await?.ok_or(Halt::NotThere)?;
            Ok(with_session(&ask, &token, see(path(&who))))
        }
        Err(Error::NotThere) => Ok(nobody(&ask)),
        Err(error) => Err(error.into()),
    }
}

/// Who of the story can be entered as: the form's value and their name.
pub(super) fn people(ask: &Ask) -> Vec<(&'static str, String)> {
    let people = &ask.state.settings().demo;
    people
        .iter()
        .filter_map(|(key, _)| Some((*key, name(&ask.words, key)?)))
        .collect()
}

fn name(words: &Words, key: &str) -> Option<String> {
    Some(match key {
        "young-person" => say!(words, "demo-young-person"),
        "mother" => say!(words, "demo-mother"),
        "advocate" => say!(words, "demo-advocate"),
        "worker" => say!(words, "demo-worker"),
        "chair" => say!(words, "demo-chair"),
        "manager" => say!(words, "demo-manager"),
        "hub" => say!(words, "demo-hub"),
        "data-protection" => say!(words, "demo-data-protection"),
        "partner" => say!(words, "demo-partner"),
        _ => return None,
    })
}

fn nobody(ask: &Ask) -> axum::response::Response {
    let words = ask.words.clone();
    let see = See::titled(say!(words, "title-door")).with_status(StatusCode::UNPROCESSABLE_ENTITY);
    show_as(ask, see, move || {
        view! {
            <TopBar name=say!(words, "service-name")/>
            <Main>
                <Question text=say!(words, "demo-nobody")/>
                <Lede text=say!(words, "demo-nobody-what-now")/>
                <ButtonLink href="/" label=say!(words, "door-back") weight=Weight::Outline/>
            </Main>
        }
    })
}

/// The demo's own door: one press for each person of the story.
#[component]
pub(super) fn DemoDoor(
    /// The reader's catalogue.
    words: Words,
    /// The form's value and name of each.
    people: Vec<(&'static str, String)>,
) -> impl IntoView {
    let rows = people
        .into_iter()
        .map(|(key, name)| view! { <ChoiceButton name="person" value=key label=name/> })
        .collect_view();
    view! {
        <Section title=say!(words, "demo-enter")>
            <p class="meta">{say!(words, "demo-made-up")}</p>
            <form method="post" action="/demo/enter"><LinkRows>{rows}</LinkRows></form>
        </Section>
    }
}
