use http::StatusCode;
use jiff::civil::Date;
use participation::cases::{Lack, NewAnswer, Review};
use participation::plan::Plan;
use participation::voice::{Answer, MAX_WORDS, Said, View};

use super::super::case::Case;
use super::answer_form::Typed;
use super::draw;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;

/// Answers a view. What is not complete comes back with every word that was typed.
pub async fn answer(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let mut typed = Typed::read(&ask.form).ok_or(Halt::NotThere)?;
    let case = Case::load(&review).await?;
    let plan = review.plan().await?;
    let view = case
        .views
        .iter()
        .find(|view| view.id == typed.view)
        .ok_or(Halt::NotThere)?;
    let done = format!("/work/{}?answered#v-{}", case.id(), view.id);
    let new = judge(&ask, &mut typed, &plan);
    if let Some(new) = &new
        && let Some(last) = newer(view, &typed)
    {
        // The same form sent twice is one answer.
        if last.by == case.me.person && same(last, new) {
            return Ok(see(&done));
        }
        typed.newer = true;
        return again(&ask, &review, &plan, &typed, StatusCode::CONFLICT).await;
    }
    match new {
        Some(new) => {
            review.answer(&new).await?;
            Ok(see(&done))
        }
        None => again(&ask, &review, &plan, &typed, StatusCode::UNPROCESSABLE_ENTITY).await,
    }
}

/// The page once more, with what was typed. It shows the words as any reading does, and is noted as one.
async fn again(ask: &Ask, review: &Review<'_>, plan: &Plan, typed: &Typed, status: StatusCode) -> Answered {
    let case = Case::with(review, review.open_views().await?).await?;
    Ok(draw(ask, &case, plan, Some(typed), status))
}

/// The answer somebody gave after the form was drawn.
fn newer<'a>(view: &'a View, typed: &Typed) -> Option<&'a Answer> {
    view.answer().filter(|last| Some(last.id) != typed.after)
}

fn same(last: &Answer, new: &NewAnswer) -> bool {
    last.state == new.state
        && last.because == Said::tidy(&new.because)
        && last.instead == Said::tidy(&new.instead)
        && last.next_on == new.next_on.map(|on| on.to_string())
        && last.action == new.action
}

fn judge(ask: &Ask, typed: &mut Typed, plan: &Plan) -> Option<NewAnswer> {
    let words = &ask.words;
    let next_on: Option<Date> = typed.next_on.parse().ok();
    if next_on.is_none() && !typed.next_on.is_empty() {
        typed.needs("next_on", say!(words, "staff-needs-date"));
    }
    if next_on.is_some_and(|on| on < ask.today()) {
        typed.needs("next_on", say!(words, "staff-answer-next-past"));
    }
    let action = typed.action();
    if !typed.action.is_empty() && !plan.actions().any(|one| Some(one.id) == action) {
        typed.needs("action", say!(words, "staff-answer-action-gone"));
    }
    if typed.because.chars().count().max(typed.instead.chars().count()) > MAX_WORDS {
        typed.needs("because", say!(words, "staff-too-long"));
    }
    let Some(state) = typed.state else {
        typed.needs("state", say!(words, "staff-answer-needs-state"));
        if typed.because.trim().is_empty() {
            typed.needs("because", say!(words, "staff-answer-needs-because"));
        }
        return None;
    };
    let new = NewAnswer {
        view: typed.view,
        state,
        because: typed.because.clone(),
        instead: typed.instead.clone(),
        next_on,
        action,
    };
    match new.lacks() {
        Some(Lack::Because) => typed.needs("because", say!(words, "staff-answer-needs-because")),
        Some(Lack::Instead) => typed.needs("instead", say!(words, "staff-answer-needs-offer")),
        None => {}
    }
    typed.problems.is_empty().then_some(new)
}
