use http::StatusCode;
use leptos::prelude::*;
use participation::voice::Kept;
use participation::weights::OwnWeights;

use super::board::kept as note;
use super::most::{keep_typed, step};
use super::{mark, spread, unfit};
use crate::ask::{Answered, Ask};
use crate::page as pages;
use crate::say;
use crate::ui::*;

/// Why the counters lie there.
///
/// # Errors
/// When the database does not answer.
pub async fn why(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let own = me.weights().await?;
    if !own.draft.slip.aside.is_empty() {
        return Ok(pages::see("/places/most"));
    }
    Ok(draw(&ask, &own, None))
}

/// Keeps the why.
///
/// # Errors
/// When the database does not answer.
pub async fn keep_why(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let (own, kept) = keep_typed(&ask, &me).await?;
    if matches!(kept, Some(Kept::Conflict { .. })) {
        return Ok(pages::see("/places/most"));
    }
    if let Some(problem) = unfit(&ask.words, &own.draft.slip.said) {
        return Ok(draw(&ask, &own, Some(problem)));
    }
    Ok(pages::see(if ask.form.text("do") == "stop" {
        "/places"
    } else {
        "/places/most/who"
    }))
}

fn draw(ask: &Ask, own: &OwnWeights, problem: Option<String>) -> axum::response::Response {
    let words = &ask.words;
    let draft = &own.draft;
    let said = draft.slip.said.clone();
    let at = pages::Question {
        back: "/places/most".to_owned(),
        step: step(words, "2"),
        status: problem
            .as_ref()
            .map_or(StatusCode::OK, |_| StatusCode::UNPROCESSABLE_ENTITY),
        ..pages::Question::default()
    };
    let problems: Vec<Problem> = problem
        .iter()
        .map(|text| Problem {
            field: "why".to_owned(),
            text: text.clone(),
        })
        .collect();
    let drawn = spread(words, &own.contexts, &said);
    let saved = (draft.saved_at > 0).then(|| say!(words, "saved-at", time = words.clock_of(draft.saved_at)));
    let (version, page) = (draft.slip.version.to_string(), mark(ask));
    let texts = [
        say!(words, "weights-why-heading"),
        say!(words, "weights-why-hint"),
        say!(words, "read-aloud"),
        say!(words, "only-you"),
        say!(words, "only-you-more"),
        say!(words, "next"),
        say!(words, "keep-and-stop"),
        say!(words, "weights-sorry"),
        say!(words, "nearly"),
    ];
    pages::question(ask, say!(words, "title-weights"), at, move || {
        let [heading, hint, aloud, lock, more, next, stop, sorry, nearly] = texts;
        view! {
            <ErrorSummary title=nearly problems=problems/>
            <Question text=heading.clone() aloud=aloud/>
            <Lede text=hint/>
            {drawn}
            <form method="post" action="/places/most/why" data-keep="/places/most/keep" data-sorry=sorry>
                <input type="hidden" name="version" value=version/>
                <input type="hidden" name="page" value=page/>
                <input type="hidden" name="typed" value="0"/>
                <TextArea name="why" label=heading quiet_label=true value=said.why error=problem/>
                {note(saved)}
                <LockNote text=lock more=more/>
                <Button label=next name="do" value="next"/>
                <Actions><Button label=stop weight=Weight::Text name="do" value="stop"/></Actions>
            </form>
        }
    })
}
