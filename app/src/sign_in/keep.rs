use leptos::prelude::*;
use participation::sign_in::{Stage, Way};

use super::key_button::{Ceremony, KeyButton};
use super::step::{self, elsewhere, is_partner, on_from_here};
use crate::ask::{Answered, Ask};
use crate::page::{See, see};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Offers to keep a key on this device.
///
/// # Errors
/// As the database does.
pub async fn keep(ask: Ask) -> Answered {
    if let Some(away) = elsewhere(&ask, Stage::Keep)? {
        return Ok(away);
    }
    let words = ask.words.clone();
    let see = See::titled(say!(words, "title-page"));
    let who = ask.who()?;
    Ok(if who.staff.is_some() || is_partner(who) {
        let provider = ask.p().came_by(who).await? == Way::Provider;
        step::page(&ask, see, move || staff(&words, provider))
    } else {
        step::page(&ask, see, move || family(&words))
    })
}

/// Goes on without a key.
///
/// # Errors
/// As the database does.
pub async fn just_this_once(ask: Ask) -> Answered {
    if let Some(away) = elsewhere(&ask, Stage::Keep)? {
        return Ok(away);
    }
    Ok(see(on_from_here(&ask).await?))
}

fn family(words: &Words) -> impl IntoView + use<> {
    view! {
        <Question text=say!(words, "keep-question") aloud=say!(words, "read-aloud")/>
        <Lede text=say!(words, "keep-lede")/>
        <DashList items=vec![
            say!(words, "keep-others"),
            say!(words, "keep-shown-as"),
            say!(words, "keep-copied"),
            say!(words, "keep-ends"),
        ]/>
        <p data-no-key="">{say!(words, "keep-cannot")}</p>
        <form method="post" action="/keep">
            <KeyButton
                ceremony=Ceremony::Keep
                label=say!(words, "keep-do")
                sorry=say!(words, "key-not-kept")
                weight=Weight::Filled
            />
            <Button label=say!(words, "keep-once") weight=Weight::Outline/>
        </form>
        <p class="meta">{say!(words, "keep-once-then")}</p>
    }
}

/// For staff and partners. Whoever comes by way of the council's provider does so again next time, with or without a key.
fn staff(words: &Words, provider: bool) -> impl IntoView + use<> {
    let (why, then) = if provider {
        (
            say!(words, "staff-council-keep-why"),
            say!(words, "staff-council-keep-then"),
        )
    } else {
        (say!(words, "staff-keep-why"), say!(words, "staff-keep-once-then"))
    };
    view! {
        <PageHead title=say!(words, "staff-keep-title")/>
        <p>{why}</p>
        <p data-no-key="">{say!(words, "staff-keep-cannot")}</p>
        <form method="post" action="/keep">
            <KeyButton
                ceremony=Ceremony::Keep
                label=say!(words, "staff-keep-do")
                sorry=say!(words, "staff-key-not-kept")
                weight=Weight::Filled
            />
            <Button label=say!(words, "staff-keep-once") weight=Weight::Outline/>
        </form>
        <p class="meta">{then}</p>
    }
}
