use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::Error;
use participation::rules::codes::{Code, NotACode};

use super::demo::{self, DemoDoor};
use super::enter::entered;
use super::key_button::{Ceremony, KeyButton};
use super::path;
use crate::ask::{Answered, Ask, device};
use crate::page::{See, show_as};
use crate::say;
use crate::settings::LanguageRow;
use crate::ui::*;
use crate::words::Words;

/// Why a code did not open the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NotOpen {
    Nothing,
    Shape(NotACode),
    Unknown,
}

/// The door.
///
/// # Errors
/// None; the type is every handler's.
pub async fn door(ask: Ask) -> Answered {
    Ok(draw(&ask, "", None))
}

/// Lets somebody in with the code from their card.
///
/// # Errors
/// As the database does.
pub async fn come_in(ask: Ask) -> Answered {
    let typed = ask.form.text("code");
    let code = match Code::parse(typed) {
        Ok(code) => code,
        Err(_) if typed.trim().is_empty() => return Ok(draw(&ask, typed, Some(NotOpen::Nothing))),
        Err(shape) => return Ok(draw(&ask, typed, Some(NotOpen::Shape(shape)))),
    };
    match ask.p().come_in(&code, device(&ask.headers)).await {
        Ok(token) => entered(&ask, &token).await,
        Err(Error::NotThere) => Ok(draw(&ask, typed, Some(NotOpen::Unknown))),
        Err(error) => Err(error.into()),
    }
}

fn why(words: &Words, problem: NotOpen) -> String {
    match problem {
        NotOpen::Nothing => say!(words, "door-code-nothing"),
        NotOpen::Shape(NotACode::Length) => say!(words, "door-code-length"),
        NotOpen::Shape(NotACode::Character) => say!(words, "door-code-character"),
        NotOpen::Unknown => say!(words, "door-code-unknown"),
    }
}

fn draw(ask: &Ask, typed: &str, problem: Option<NotOpen>) -> Response {
    let words = ask.words.clone();
    let status = if problem.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let see = See::titled(say!(words, "title-door")).with_status(status);
    let error = problem.map(|problem| why(&words, problem));
    let problems = error
        .iter()
        .map(|text| Problem {
            field: "code".to_owned(),
            text: text.clone(),
        })
        .collect();
    let typed = typed.to_owned();
    let inside = ask.who.as_ref().map(path);
    let exit = inside.map(|_| say!(words, "exit"));
    let people = demo::people(ask);
    let sitting = ask.who.as_ref().is_some_and(|who| who.handed_over.is_some());
    let council = ask.state.council().filter(|_| !sitting);
    let council = council.map(|provider| provider.name().to_owned());
    let kept = ask.query.has("kept").then(|| say!(words, "door-kept"));
    show_as(ask, see, move || {
        let demo = (!people.is_empty()).then(|| view! { <DemoDoor words=words.clone() people=people/> });
        let (cant, languages) = (say!(words, "door-cant-get-in"), words.clone());
        let name = say!(words, "service-name");
        let council = council.map(|name| {
            let label = say!(words, "staff-council-door", name = name);
            view! { <ButtonLink href="/sign-in/work" label=label weight=Weight::Text/> }
        });
        let carry_on =
            inside.map(|to| view! { <ButtonLink href=to label=say!(words, "door-carry-on") weight=Weight::Outline/> });
        view! {
            <TopBar name=name exit=exit/>
            <Main>
                <ErrorSummary title=say!(words, "door-not-open") problems=problems/>
                {error.is_none().then(|| Drawing::Harbour.draw())}
                <Question text=say!(words, "door-question")/>
                {kept.map(|text| view! { <Notice tone=Tone::Did><p>{text}</p></Notice> })}
                {carry_on}
                <form method="post" action="/in">
                    <CodeField
                        name="code"
                        label=say!(words, "door-code")
                        value=typed
                        hint=say!(words, "door-code-hint")
                        error=error
                        autocomplete="one-time-code"
                    />
                    <Button label=say!(words, "door-go-in")/>
                    <KeyButton
                        ceremony=Ceremony::Open
                        label=say!(words, "door-unlock")
                        sorry=say!(words, "key-not-opened")
                        weight=Weight::Outline
                    />
                    <Actions>
                        <ButtonLink href="/help" label=cant weight=Weight::Text/>
                        {council}
                    </Actions>
                </form>
                <LanguageRow words=languages/>
                {demo}
            </Main>
        }
    })
}
