use http::StatusCode;
use jiff::civil::Date;
use leptos::prelude::*;
use participation::Error;
use participation::cases::Kind;

use super::super::case::Case;
use super::super::typed::Typed;
use super::draw::draw_as;
use crate::ask::{Answered, Ask};
use crate::form::Fields;
use crate::page::see;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Notes or corrects when the strategy discussion was: the clock counts from it.
pub async fn date_strategy(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let case = Case::dated(&work).await?;
    if let Some(text) = lacks(&ask.words, Some(case.dates.kind), &ask.form, ask.today()) {
        return Ok(draw_as(
            &ask,
            &case,
            problem(text),
            &Typed::default(),
            StatusCode::UNPROCESSABLE_ENTITY,
        ));
    }
    let on = ask.form.date("strategy");
    let done = see(&format!("/work/{}/dates?counted", case.id()));
    // The same form sent twice changes it once.
    if on == case.dates.strategy_on {
        return Ok(done);
    }
    match work.date_strategy(ask.form.date("was"), on).await {
        Ok(()) => Ok(done),
        Err(Error::Conflict) => {
            let case = Case::dated(&work).await?;
            let text = say!(ask.words, "staff-strategy-newer");
            Ok(draw_as(
                &ask,
                &case,
                problem(text),
                &Typed::default(),
                StatusCode::CONFLICT,
            ))
        }
        Err(error) => Err(error.into()),
    }
}

/// What the date lacks, as typed for this kind of pathway.
pub(in crate::work) fn lacks(words: &Words, kind: Option<Kind>, form: &Fields, today: Date) -> Option<String> {
    match (form.date("strategy"), form.filled("strategy"), kind) {
        (None, None, Some(kind)) if kind.needs_strategy() => Some(say!(words, "staff-open-needs-strategy")),
        (None, Some(_), _) => Some(say!(words, "staff-needs-date")),
        (Some(on), _, _) if on > today => Some(say!(words, "staff-open-strategy-ahead")),
        _ => None,
    }
}

fn problem(text: String) -> Vec<Problem> {
    vec![Problem {
        field: "strategy".to_owned(),
        text,
    }]
}

/// What the clock counts from and, for the worker who leads, the form that notes or corrects it.
pub(super) fn start(ask: &Ask, case: &Case, problems: &[Problem]) -> AnyView {
    let words = &ask.words;
    if !case.dates.kind.needs_strategy() {
        return view! { <p class="meta">{say!(words, "staff-dates-no-clock")}</p> }.into_any();
    }
    let noted = case.dates.strategy_on;
    let counted = match noted {
        Some(on) => say!(words, "staff-dates-strategy", date = words.day_and_date(on)),
        None => say!(words, "staff-dates-no-strategy"),
    };
    let error = problems
        .iter()
        .find(|one| one.field == "strategy")
        .map(|one| one.text.clone());
    let form = case.leads().then(|| {
        let summary = match noted {
            Some(_) => say!(words, "staff-strategy-correct"),
            None => say!(words, "staff-strategy-note"),
        };
        let was = noted.map(|on| on.to_string()).unwrap_or_default();
        let value = if ask.form.has("strategy") {
            ask.form.text("strategy").to_owned()
        } else {
            was.clone()
        };
        let (open, today) = (error.is_some(), ask.today().to_string());
        let (label, hint) = (
            say!(words, "staff-open-strategy"),
            say!(words, "staff-open-strategy-hint"),
        );
        let keep = say!(words, "staff-strategy-keep");
        let action = format!("/work/{}/dates/start", case.id());
        view! {
            <Details summary=summary open=open>
                <form method="post" action=action>
                    <input type="hidden" name="was" value=was/>
                    <DateField name="strategy" label=label hint=hint value=value max=today error=error/>
                    <Button label=keep weight=Weight::Outline/>
                </form>
            </Details>
        }
    });
    view! {
        <p class="meta">{counted}</p>
        {form}
    }
    .into_any()
}
