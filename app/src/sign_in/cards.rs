use leptos::prelude::*;
use participation::sign_in::Stage;

use super::step::{self, elsewhere, on_from_here};
use crate::ask::{Answered, Ask};
use crate::page::{self, FamilyTab, See, see};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// What happens with what somebody says, before they say anything.
///
/// # Errors
/// None once the route's policy has passed.
pub async fn cards(ask: Ask) -> Answered {
    if let Some(away) = elsewhere(&ask, Stage::Cards)? {
        return Ok(away);
    }
    let words = ask.words.clone();
    let sitting = ask.who()?.handed_over.is_some();
    Ok(step::page(&ask, See::titled(say!(words, "title-page")), move || {
        view! {
            <SixCards words=words.clone() sitting=sitting/>
            <form method="post" action="/cards">
                <Button label=say!(words, "cards-read")/>
            </form>
            <p class="meta">{say!(words, "cards-later")}</p>
        }
    }))
}

/// Notes that the cards were read.
///
/// # Errors
/// As the database does.
pub async fn cards_read(ask: Ask) -> Answered {
    if let Some(away) = elsewhere(&ask, Stage::Cards)? {
        return Ok(away);
    }
    Ok(see(on_from_here(&ask).await?))
}

/// The cards for somebody who wants to see them again.
///
/// # Errors
/// None once the route's policy has passed.
pub async fn cards_again(ask: Ask) -> Answered {
    let words = ask.words.clone();
    let sitting = ask.who()?.handed_over.is_some();
    Ok(page::family(
        &ask,
        FamilyTab::None,
        say!(words, "title-page"),
        move || {
            view! { <SixCards words=words sitting=sitting/> }
        },
    ))
}

#[component]
fn SixCards(
    /// The reader's catalogue.
    words: Words,
    /// On a device that a worker handed over.
    sitting: bool,
) -> impl IntoView {
    let handed = sitting.then(|| (say!(words, "cards-handed"), say!(words, "cards-handed-what")));
    let handed = handed.map(|(title, what)| view! { <Notice title=title>{what}</Notice> });
    let cards = [
        (
            Icon::People,
            say!(words, "card-choose"),
            say!(words, "card-choose-what"),
        ),
        (Icon::Eye, say!(words, "card-read"), say!(words, "card-read-what")),
        (Icon::Plan, say!(words, "card-plan"), say!(words, "card-plan-what")),
        (Icon::Back, say!(words, "card-back"), say!(words, "card-back-what")),
        (Icon::Flag, say!(words, "card-danger"), say!(words, "card-danger-what")),
        (Icon::Phone, say!(words, "card-limits"), say!(words, "card-limits-what")),
    ]
    .into_iter()
    .map(|(icon, title, text)| view! { <Row lead=Lead::Icon(icon) title=title text=text/> })
    .collect_view();
    view! {
        <Question text=say!(words, "cards-question") aloud=say!(words, "read-aloud")/>
        <Lede text=say!(words, "cards-lede")/>
        {handed}
        <Rows>{cards}</Rows>
        <p><b>{say!(words, "help-now")}" "</b>{say!(words, "help-now-numbers")}</p>
    }
}
