use http::StatusCode;
use leptos::prelude::*;
use participation::voice::{Kept, OwnVoice};
use participation::weights::{COUNTERS, OwnWeights, SpreadSaid};

use super::{Board, mark, moved, save, two, typed, unfit};
use crate::ask::{Answered, Ask};
use crate::page as pages;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// How many pages there are before the last.
const STEPS: &str = "4";

/// "1 of 4".
pub(super) fn step(words: &Words, n: &str) -> String {
    say!(words, "step", n = n, of = STEPS)
}

/// Ten counters.
///
/// # Errors
/// When the database does not answer.
pub async fn most(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let own = me.weights().await?;
    Ok(draw(&ask, &own, StatusCode::OK, None))
}

/// Saves what the form carries; tells whether there are two now.
pub(super) async fn keep_typed(ask: &Ask, me: &OwnVoice<'_>) -> participation::Result<(OwnWeights, Option<Kept>)> {
    let before = me.weights().await?;
    let said = typed(ask, &before.draft.slip.said, &before.contexts);
    // What says only what was sent already is no draft.
    if before.draft.saved_at == 0 && said == before.draft.slip.said {
        return Ok((before, None));
    }
    let kept = me.keep_weights(said, &save(ask)).await?;
    Ok((me.weights().await?, Some(kept)))
}

/// Keeps where the counters lie. Whatever the button, it is saved first.
///
/// # Errors
/// When the database does not answer.
pub async fn keep(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let (own, kept) = keep_typed(&ask, &me).await?;
    if matches!(kept, Some(Kept::Conflict { .. })) {
        return Ok(draw(&ask, &own, StatusCode::CONFLICT, None));
    }
    let said = &own.draft.slip.said;
    let problem = unfit(&ask.words, said).or_else(|| too_many(&ask.words, said));
    if let Some(problem) = problem {
        return Ok(draw(&ask, &own, StatusCode::UNPROCESSABLE_ENTITY, Some(problem)));
    }
    if let Some(row) = moved(&ask) {
        return Ok(pages::see(&format!("/places/most#at-{row}")));
    }
    Ok(pages::see(match ask.form.text("do") {
        "stop" => "/places",
        "next" => "/places/most/why",
        _ => "/places/most",
    }))
}

/// What the page sends behind itself: answered with "Saved 14:02".
///
/// # Errors
/// When the database does not answer.
pub async fn keep_while_moving(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let (_, kept) = keep_typed(&ask, &me).await?;
    let now = ask.words.clock_of(ask.now());
    Ok(match kept {
        Some(Kept::Conflict { .. }) => pages::text(StatusCode::CONFLICT, String::new()),
        _ => pages::text(StatusCode::OK, say!(ask.words, "saved-at", time = now)),
    })
}

fn too_many(words: &Words, said: &SpreadSaid) -> Option<String> {
    let total = said.total();
    (total > u32::from(COUNTERS)).then(|| say!(words, "weights-too-many", count = total))
}

fn draw(ask: &Ask, own: &OwnWeights, status: StatusCode, problem: Option<String>) -> axum::response::Response {
    let words = &ask.words;
    let slip = &own.draft.slip;
    let at = pages::Question {
        back: "/places".to_owned(),
        step: step(words, "1"),
        status,
        ..pages::Question::default()
    };
    let (title, heading) = (say!(words, "title-weights"), say!(words, "weights-heading"));
    if !slip.aside.is_empty() {
        let both = two(ask, "/places/most", &own.contexts, slip);
        return pages::question(ask, title, at, move || both);
    }
    let problems: Vec<Problem> = problem
        .into_iter()
        .map(|text| Problem {
            field: "tray".to_owned(),
            text,
        })
        .collect();
    let saved = (own.draft.saved_at > 0).then(|| say!(words, "saved-at", time = words.clock_of(own.draft.saved_at)));
    let sent = own.current().map(|view| {
        let on = say!(words, "weights-sent-on", date = words.date_of(view.shared_at));
        (on, say!(words, "weights-before"))
    });
    let sent = sent.map(|(text, label)| {
        view! {
            <div><p class="meta">{text}</p><ButtonLink href="/places/most/before" label=label weight=Weight::Text/></div>
        }
    });
    let (lock, more) = (say!(words, "only-you"), say!(words, "only-you-more"));
    let (next, stop) = (say!(words, "next"), say!(words, "keep-and-stop"));
    let below = view! {
        <LockNote text=lock more=more/>
        <Button label=next name="do" value="next"/>
        <Actions><Button label=stop weight=Weight::Text name="do" value="stop"/></Actions>
    }
    .into_any();
    let board = Board {
        words,
        contexts: &own.contexts,
        said: &slip.said,
        action: "/places/most".to_owned(),
        keep: "/places/most/keep".to_owned(),
        version: slip.version,
        mark: mark(ask),
        saved,
    }
    .draw(below);
    let (lede, aloud, nearly) = (
        say!(words, "weights-lede"),
        say!(words, "read-aloud"),
        say!(words, "nearly"),
    );
    pages::question(ask, title, at, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            <Question text=heading aloud=aloud/>
            <Lede text=lede/>
            {sent}
            {board}
        }
    })
}
