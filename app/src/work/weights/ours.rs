use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::cases::Casework;
use participation::voice::{Audience, Kept, Reach};
use participation::weights::{OwnWeights, SpreadSaid};

use super::super::case::{Case, CaseTab};
use crate::ask::{Answered, Ask};
use crate::page::{see, text};
use crate::say;
use crate::say::audience::names;
use crate::ui::*;
use crate::weights::{Board, mark, moved, save, two, typed, unfit};
use crate::words::Words;

/// How far the professionals' spread can go.
const REACHES: [Reach; 2] = [Reach::WorkerAndChair, Reach::Meeting];

/// The professionals' ten counters, which the worker keeps.
pub async fn our_weights(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let (case, own) = (Case::load(&work).await?, work.professionals_weights().await?);
    Ok(draw(&ask, &case, &own, StatusCode::OK, None))
}

async fn keep(ask: &Ask, work: &Casework<'_>) -> participation::Result<(OwnWeights, Option<Kept>)> {
    let before = work.professionals_weights().await?;
    let said = typed(ask, &before.draft.slip.said, &before.contexts);
    // What says only what was shared already is no draft.
    if before.draft.saved_at == 0 && said == before.draft.slip.said {
        return Ok((before, None));
    }
    let kept = work.keep_professionals_weights(said, &save(ask)).await?;
    Ok((work.professionals_weights().await?, Some(kept)))
}

/// Keeps the professionals' counters, their why and who can know. Whatever the button, it is saved first.
pub async fn keep_our_weights(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let (own, kept) = keep(&ask, &work).await?;
    let case = Case::load(&work).await?;
    if matches!(kept, Some(Kept::Conflict { .. })) {
        return Ok(draw(&ask, &case, &own, StatusCode::CONFLICT, None));
    }
    if let Some(problem) = unfit(&ask.words, &own.draft.slip.said) {
        return Ok(draw(&ask, &case, &own, StatusCode::UNPROCESSABLE_ENTITY, Some(problem)));
    }
    let here = format!("/work/{}/weights", case.id());
    Ok(see(&match moved(&ask) {
        Some(row) => format!("{here}/ours#at-{row}"),
        None if ask.form.text("do") == "next" => format!("{here}/check"),
        None => format!("{here}/ours"),
    }))
}

/// What the page sends behind itself: answered with "Saved 14:02".
pub async fn keep_our_weights_while_moving(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let (_, kept) = keep(&ask, &work).await?;
    let now = ask.words.clock_of(ask.now());
    Ok(match kept {
        Some(Kept::Conflict { .. }) => text(StatusCode::CONFLICT, String::new()),
        _ => text(StatusCode::OK, say!(ask.words, "saved-at", time = now)),
    })
}

fn draw(ask: &Ask, case: &Case, own: &OwnWeights, status: StatusCode, problem: Option<String>) -> Response {
    let words = &ask.words;
    let here = format!("/work/{}/weights", case.id());
    let action = format!("{here}/ours");
    let slip = &own.draft.slip;
    if !slip.aside.is_empty() {
        let both = two(ask, &action, &own.contexts, slip);
        return case.page(
            ask,
            CaseTab::Places,
            status,
            move || view! { <div class="narrow">{both}</div> },
        );
    }
    let problems: Vec<Problem> = problem
        .iter()
        .map(|text| Problem {
            field: "why".to_owned(),
            text: text.clone(),
        })
        .collect();
    let saved = (own.draft.saved_at > 0).then(|| say!(words, "saved-at", time = words.clock_of(own.draft.saved_at)));
    let board = Board {
        words,
        contexts: &own.contexts,
        said: &slip.said,
        action,
        keep: format!("{here}/keep"),
        version: slip.version,
        mark: mark(ask),
        saved,
    }
    .draw(below(words, case, &slip.said, problem));
    let texts = [
        say!(words, "staff-weights-ours"),
        say!(words, "staff-weights-ours-lede"),
        say!(words, "nearly"),
        say!(words, "staff-weights"),
    ];
    case.page(ask, CaseTab::Places, status, move || {
        let [heading, lede, nearly, back] = texts;
        view! {
            <ErrorSummary title=nearly problems=problems/>
            <p class="only-screen"><a class="link" href=here>{Icon::Back.draw()}<span>{back}</span></a></p>
            <div><SectionHeading text=heading/><p class="meta">{lede}</p></div>
            {board}
        }
    })
}

/// The why, who can know, and the buttons.
fn below(words: &Words, case: &Case, said: &SpreadSaid, problem: Option<String>) -> AnyView {
    let reaches = REACHES
        .iter()
        .map(|reach| {
            let hint = match reach {
                Reach::Meeting => say!(words, "staff-weights-to-meeting"),
                _ => say!(words, "staff-weights-to-chair"),
            };
            Choice {
                hint: Some(words.list(&names(&Audience::new(*reach, &[]), case.me.id, &case.people))),
                ..Choice::new(reach.text(), hint, said.audience.reach() == *reach)
            }
        })
        .collect::<Vec<_>>();
    let texts = [
        say!(words, "staff-weights-why"),
        say!(words, "staff-weights-why-hint"),
        say!(words, "staff-weights-who"),
        say!(words, "staff-weights-check"),
    ];
    let [why, hint, who, check] = texts;
    let value = said.why.clone();
    view! {
        <TextArea name="why" label=why hint=hint value=value error=problem paper=Paper::Plain rows=3/>
        <ChoiceRows name="reach" legend=who options=reaches/>
        <Button label=check name="do" value="next"/>
    }
    .into_any()
}
