use leptos::prelude::*;
use participation::retention::{AfterPlan, Class, EndReason};
use participation::voice::Listening;

use crate::ask::{Ask, Halt};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// That the plan ended, what becomes of what was said, and the offer of a copy; nothing while it goes on. Whoever is
/// shown the offer has seen it.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn ending(ask: &Ask, listening: &Listening<'_>) -> Result<Option<AnyView>, Halt> {
    let Some(after) = listening.after_plan().await? else {
        return Ok(None);
    };
    if after.notice.is_some_and(|notice| !notice.seen) {
        listening.saw_offer().await?;
    }
    Ok(Some(draw(&ask.words, &after)))
}

fn draw(words: &Words, after: &AfterPlan) -> AnyView {
    let (title, on) = (
        say!(words, "ending-title"),
        say!(words, "ending-on", date = words.date_and_year(after.end.on)),
    );
    let why = match after.end.reason {
        EndReason::SteppedDown => Some(say!(words, "ending-stepped-down")),
        EndReason::MovedAway => Some(say!(words, "ending-moved-away")),
        EndReason::Eighteen => Some(say!(words, "ending-eighteen")),
        EndReason::Other => None,
    };
    let said = (!after.end.words.is_empty()).then(|| view! { <Quote words=after.end.words.clone()/> });
    let kept = match after.notice {
        Some(notice) => {
            let date = words.date_and_year(notice.on);
            match notice.class {
                Class::Words => say!(words, "ending-words-go", date = date),
                Class::Pictures => say!(words, "ending-pictures-go", date = date),
                Class::Traces => say!(words, "ending-traces-go", date = date),
            }
        }
        None => say!(words, "ending-kept", date = words.date_and_year(after.not_before)),
    };
    // Pictures and traces are in no copy.
    let copy = after
        .notice
        .filter(|notice| notice.class == Class::Words)
        .map(|_| view! { <p><ButtonLink href="/copy" label=say!(words, "ending-copy") weight=Weight::Outline/></p> });
    view! {
        <section id="ended">
            <SectionHeading text=title/>
            <p>{on}{why.map(|text| format!(" {text}"))}</p>
            {said}
            <p>{kept}</p>
            {copy}
        </section>
    }
    .into_any()
}
