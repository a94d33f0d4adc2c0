use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::Error;
use participation::rules::codes::{Code, NotACode};
use participation::sign_in::Linked;

use super::super::enter::entered;
use super::journey;
use super::said::{Said, say_so};
use crate::ask::{Answered, Ask, Halt, device};
use crate::page::{See, show_as};
use crate::say;
use crate::ui::*;

/// Ties the account somebody came back with to the colleague whose code this is.
///
/// # Errors
/// As the database does.
pub async fn link(ask: Ask) -> Answered {
    let provider = ask.state.council().ok_or(Halt::NotThere)?;
    let state = ask.form.text("journey");
    let Some(journey) = journey::of(&ask, state) else {
        return Ok(say_so(&ask, provider, Said::Again));
    };
    let typed = ask.form.text("code");
    let new_as = ask.form.has("name").then(|| ask.form.text("name"));
    let wrong = |text: String| Ok(draw(&ask, state, new_as, typed, Some(text)));
    let code = match Code::parse(typed) {
        Ok(code) => code,
        Err(_) if typed.trim().is_empty() => return wrong(say!(ask.words, "door-code-nothing")),
        Err(NotACode::Length) => return wrong(say!(ask.words, "door-code-length")),
        Err(NotACode::Character) => return wrong(say!(ask.words, "door-code-character")),
    };
    match ask.p().link_by_code(&journey, &code, device(&ask.headers)).await {
        Ok(Linked::In(token)) => Ok(journey::over(&ask, entered(&ask, &token).await?)),
        Ok(Linked::NotThatCode) => wrong(say!(ask.words, "staff-council-not-that-code")),
        Err(Error::NotThere) => Ok(say_so(&ask, provider, Said::Again)),
        Err(error) => Err(error.into()),
    }
}

/// Lets somebody in who has no code and says that they are new here.
///
/// # Errors
/// As the database does.
pub async fn come_in_new(ask: Ask) -> Answered {
    let provider = ask.state.council().ok_or(Halt::NotThere)?;
    let Some(journey) = journey::of(&ask, ask.form.text("journey")) else {
        return Ok(say_so(&ask, provider, Said::Again));
    };
    let entering = ask
        .p()
        .enter_as_new(&journey, ask.form.text("name"), device(&ask.headers));
    match entering.await {
        Ok(token) => Ok(journey::over(&ask, entered(&ask, &token).await?)),
        Err(Error::NotThere) => Ok(say_so(&ask, provider, Said::Again)),
        Err(error) => Err(error.into()),
    }
}

/// Asks for the code of an invite. `state` names the journey that waits for it, `new_as` the name under which somebody
/// may come in without one.
pub(super) fn draw(ask: &Ask, state: &str, new_as: Option<&str>, typed: &str, problem: Option<String>) -> Response {
    let words = ask.words.clone();
    let status = if problem.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let problems = problem
        .iter()
        .map(|text| Problem {
            field: "code".to_owned(),
            text: text.clone(),
        })
        .collect();
    let (state, typed) = (state.to_owned(), typed.to_owned());
    let new_as = new_as.map(str::to_owned);
    let see = See::titled(say!(words, "title-door")).for_staff().with_status(status);
    show_as(ask, see, move || {
        let goes_along = new_as
            .clone()
            .map(|name| view! { <input type="hidden" name="name" value=name/> });
        let new_here = new_as.map(|name| {
            view! {
                <form method="post" action="/sign-in/work/new">
                    <p>{say!(words, "staff-council-new-what")}</p>
                    <input type="hidden" name="journey" value=state.clone()/>
                    <input type="hidden" name="name" value=name/>
                    <Button label=say!(words, "staff-council-new") weight=Weight::Outline/>
                </form>
            }
        });
        view! {
            <TopBar back="/" back_label=say!(words, "back")/>
            <Main>
                <ErrorSummary title=say!(words, "door-not-open") problems=problems/>
                <Question text=say!(words, "staff-council-code")/>
                <p>{say!(words, "staff-council-code-what")}</p>
                <form method="post" action="/sign-in/work/code">
                    <input type="hidden" name="journey" value=state/>
                    {goes_along}
                    <CodeField
                        name="code"
                        label=say!(words, "door-code")
                        value=typed
                        hint=say!(words, "staff-council-code-hint")
                        error=problem
                        autocomplete="one-time-code"
                    />
                    <Button label=say!(words, "door-go-in")/>
                </form>
                {new_here}
            </Main>
        }
    })
}
