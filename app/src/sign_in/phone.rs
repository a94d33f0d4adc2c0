use leptos::prelude::*;
use participation::sign_in::Stage;

use super::step::{self, elsewhere, on_from_here};
use crate::ask::{Answered, Ask};
use crate::leave;
use crate::page::{See, see};
use crate::say;
use crate::ui::*;

/// "Is this phone OK to use now?"
///
/// # Errors
/// None once the route's policy has passed.
pub async fn phone(ask: Ask) -> Answered {
    if let Some(away) = elsewhere(&ask, Stage::Phone)? {
        return Ok(away);
    }
    let words = ask.words.clone();
    Ok(step::page(&ask, See::titled(say!(words, "title-page")), move || {
        let choice = |value: &'static str, label, then| view! { <ChoiceButton name="answer" value=value label=label hint=Some(then)/> };
        let choices = [
            choice("yes", say!(words, "phone-yes"), say!(words, "phone-yes-then")),
            choice(
                "watched",
                say!(words, "phone-watched"),
                say!(words, "phone-watched-then"),
            ),
            choice("no", say!(words, "phone-no"), say!(words, "phone-no-then")),
        ];
        let limits = leave::limits(&words);
        view! {
            {Drawing::Things.draw()}
            <Question text=say!(words, "phone-question") aloud=say!(words, "read-aloud")/>
            <form method="post" action="/phone">
                <LinkRows>{choices}</LinkRows>
            </form>
            <p>{say!(words, "exit-what")}</p>
            <Details summary=say!(words, "exit-cant")>
                <DashList items=limits/>
            </Details>
        }
    }))
}

/// Takes the answer: on, on with a shorter session, or out.
///
/// # Errors
/// As the database does.
pub async fn phone_answered(ask: Ask) -> Answered {
    if let Some(away) = elsewhere(&ask, Stage::Phone)? {
        return Ok(away);
    }
    let watched = match ask.form.text("answer") {
        "yes" => false,
        "watched" => true,
        "no" => return Ok(not_now(ask).await),
        _ => return Ok(see("/phone")),
    };
    ask.p().set_watched(ask.who()?, watched).await?;
    Ok(see(on_from_here(&ask).await?))
}

/// Ends the session and says goodbye, with somebody to talk to instead.
async fn not_now(ask: Ask) -> axum::response::Response {
    leave::end_session(&ask).await;
    let words = ask.words.clone();
    let page = step::page(&ask, See::titled(say!(words, "title-page")), move || {
        view! {
            {Drawing::Harbour.draw()}
            <Question text=say!(words, "goodbye-question")/>
            <Lede text=say!(words, "goodbye-closed")/>
            <p>{say!(words, "goodbye-talk")}</p>
            <p>{say!(words, "help-now-numbers")}</p>
        }
    });
    leave::forget(&ask, page)
}
