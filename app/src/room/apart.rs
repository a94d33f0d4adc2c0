use leptos::prelude::*;
use participation::room::Apart;

use crate::ask::{Answered, Ask};
use crate::page as pages;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// "Meetings without you": which there were, who was there, why, and what came of it.
///
/// # Errors
/// When the database does not answer.
pub async fn apart(ask: Ask) -> Answered {
    let me = ask.p().listening(ask.who()?).await?;
    let all = me.meetings_apart().await?;
    let words = &ask.words;
    let (heading, lede, empty) = (
        say!(words, "apart-heading"),
        say!(words, "apart-lede"),
        say!(words, "apart-empty"),
    );
    let rows = all.iter().rev().map(|one| row(words, one)).collect::<Vec<_>>();
    let list = if rows.is_empty() {
        view! { <Empty text=empty/> }.into_any()
    } else {
        view! { <Rows>{rows}</Rows> }.into_any()
    };
    let at = pages::Question {
        back: "/room".to_owned(),
        ..pages::Question::default()
    };
    Ok(pages::question(&ask, say!(words, "title-room"), at, move || {
        view! { <Question text=heading/><Lede text=lede/>{list} }
    }))
}

fn row(words: &Words, one: &Apart) -> AnyView {
    let title = words.day_and_date(one.on);
    let who = say!(words, "apart-who", who = one.who.clone());
    let why = one.why.clone();
    let (mark, outcome) = if one.outcome.is_empty() {
        (
            Mark::Open,
            view! { <p class="meta">{say!(words, "apart-open")}</p> }.into_any(),
        )
    } else {
        let (label, outcome) = (say!(words, "apart-outcome"), one.outcome.clone());
        (
            Mark::Did,
            view! { <p class="meta">{label}</p><Quote words=outcome small=true/> }.into_any(),
        )
    };
    view! {
        <Row lead=Lead::Mark(mark) title=title text=why meta=who>
            {outcome}
        </Row>
    }
    .into_any()
}
