use http::StatusCode;
use jiff::civil::Date;
use participation::Error;
use participation::cases::{Lack, NewAnswer, Review};
use participation::plan::Plan;
use participation::rules::length::Written;
use participation::voice::{Answer, AnswerState, Said, View};

use super::super::case::Case;
use super::super::lengths::too_long;
use super::answer_form::Typed;
use super::gone::gone;
use super::{Above, draw};
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;

/// Answers a view. What is not complete comes back with every word that was typed.
pub async fn answer(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let mut typed = Typed::read(&ask.form).ok_or(Halt::NotThere)?;
    let case = Case::load(&review).await?;
    let Some(view) = case.views.iter().find(|view| view.id == typed.view) else {
        return taken_back(&ask, &review, &case.plan, &typed).await;
    };
    let done = format!("/work/{}?answered#v-{}", case.id(), view.id);
    let new = judge(&ask, &mut typed, &case.plan);
    if let Some(new) = &new
        && let Some(last) = newer(view, &typed)
    {
        // The same form sent twice is one answer.
        if last.by == case.me.person && same(last, new) {
            return Ok(see(&done));
        }
        typed.newer = true;
        return again(&ask, &review, &case.plan, &typed, StatusCode::CONFLICT).await;
    }
    match new {
        Some(new) => match review.answer(&new).await {
            Ok(_) => Ok(see(&done)),
            Err(Error::NotThere) => taken_back(&ask, &review, &case.plan, &typed).await,
            Err(error) => Err(error.into()),
        },
        None => again(&ask, &review, &case.plan, &typed, StatusCode::UNPROCESSABLE_ENTITY).await,
    }
}

/// The page without the words that were answered. It is for those who read them while they could:
/// to everybody else they are not there, as they never were.
async fn taken_back(ask: &Ask, review: &Review<'_>, plan: &Plan, typed: &Typed) -> Answered {
    let author = review.taken_back(typed.view).await?;
    let case = Case::open(review).await?;
    let author = case.member(author).ok_or(Halt::NotThere)?;
    let gone = gone(&ask.words, author, typed);
    let above = Above {
        gone: Some(gone),
        ..Above::default()
    };
    Ok(draw(ask, &case, plan, above, StatusCode::CONFLICT))
}

/// The page once more, with what was typed. It shows the words as any reading does, and is noted as one.
async fn again(ask: &Ask, review: &Review<'_>, plan: &Plan, typed: &Typed, status: StatusCode) -> Answered {
    let case = Case::open(review).await?;
    let above = Above {
        typed: Some(typed),
        ..Above::default()
    };
    Ok(draw(ask, &case, plan, above, status))
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
    if let Some(text) = too_long(words, Written::Because, &typed.because) {
        typed.needs("because", text);
    }
    if let Some(text) = too_long(words, Written::Instead, &typed.instead) {
        typed.needs("instead", text);
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
        // A field that belongs to another kind of answer is out of sight, and nothing unseen is sent.
        instead: if state == AnswerState::Cant {
            typed.instead.clone()
        } else {
            String::new()
        },
        next_on: next_on.filter(|_| state == AnswerState::NotYet),
        action,
    };
    match new.lacks() {
        Some(Lack::Because) => typed.needs("because", say!(words, "staff-answer-needs-because")),
        Some(Lack::Instead) => typed.needs("instead", say!(words, "staff-answer-needs-offer")),
        None => {}
    }
    typed.problems.is_empty().then_some(new)
}
