use axum::response::{IntoResponse as _, Response};
use http::StatusCode;
use leptos::prelude::*;
use participation::id::MembershipId;
use participation::people::{Language, Role};
use participation::sign_in::Invited;

use super::super::card::card;
use super::super::case::{Case, CaseTab};
use super::super::names::staff_call;
use super::draw::{Known, draw};
use super::member_form::Typed;
use crate::ask::{Answered, Ask, Halt, device, session_cookie};
use crate::page::see;
use crate::say;
use crate::ui::*;

/// Brings somebody in. Whoever signs in gets a code, shown this once.
pub async fn invite(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let case = Case::load(&work).await?;
    let mut typed = Typed::read(&ask.form);
    let Some(new) = typed.judge(&ask.words, &case) else {
        let known = Known::load(&work).await?;
        return Ok(draw(&ask, &case, &known, &typed, StatusCode::UNPROCESSABLE_ENTITY));
    };
    if new.role == Role::Professional {
        work.add_professional(&new).await?;
        return Ok(see(&format!("/work/{}/people", case.id())));
    }
    let invited = work.invite(&new).await?;
    Ok(show_code(&ask, &case, &invited, &new.full, new.language))
}

/// A new code for somebody who is here already. Their old keys stop working.
pub async fn invite_again(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let whom = membership(&ask)?;
    let case = Case::load(&work).await?;
    let invited = work.invite_again(whom).await?;
    let them = case.member(whom).ok_or(Halt::NotThere)?;
    Ok(show_code(&ask, &case, &invited, &staff_call(them), them.language))
}

/// Takes back a code nobody has used.
pub async fn cancel_invite(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    work.cancel_invite(membership(&ask)?).await?;
    Ok(see(&format!("/work/{}/people", work.pathway())))
}

/// Somebody is no longer part of this.
pub async fn let_go(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    work.let_go(membership(&ask)?).await?;
    Ok(see(&format!("/work/{}/people", work.pathway())))
}

/// No more messages to somebody: their phone is lost, or somebody else holds it.
pub async fn stop_messages(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    work.stop_messages(membership(&ask)?).await?;
    Ok(see(&format!("/work/{}/people", work.pathway())))
}

/// Hands this device to somebody of the family: their session begins here and the worker's ends.
pub async fn hand_over(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let token = work.hand_over(membership(&ask)?, device(&ask.headers)).await?;
    Ok(([session_cookie(&ask.state, &token)], see("/cards")).into_response())
}

fn membership(ask: &Ask) -> Result<MembershipId, Halt> {
    ask.form.text("membership").parse().map_err(|_| Halt::NotThere)
}

fn show_code(ask: &Ask, case: &Case, invited: &Invited, name: &str, language: Language) -> Response {
    let card = card(ask, invited, name, language);
    let (back, href) = (
        say!(ask.words, "staff-card-done"),
        format!("/work/{}/people", case.id()),
    );
    case.page(ask, CaseTab::People, StatusCode::OK, move || {
        view! {
            {card}
            <div class="only-screen"><ButtonLink href=href label=back weight=Weight::Outline/></div>
        }
    })
}
