//! The advocate answers what somebody told them about a service.

use http::StatusCode;
use leptos::prelude::*;
use participation::cases::{Lack, NewAnswer};
use participation::people::{Member, Role};
use participation::voice::{AnswerState, Listening, MAX_WORDS, Reach, Topic, View};

use super::{Names, said_lang, said_text, state_name};
use crate::ask::{Answered, Ask, Halt};
use crate::page::{self, see};
use crate::say;
use crate::ui::*;

/// Whether `me` is the one who can answer this.
pub(super) fn is_mine_to_answer(me: &Member, view: &View) -> bool {
    me.role == Role::Advocate
        && view.topic == Topic::Service
        && view.answer().is_none()
        && matches!(view.audience.reach(), Reach::Advocate | Reach::ChairAndAdvocate)
}

/// Whether this was said to `me` as the advocate, and to nobody else.
pub(super) fn is_for_advocate(me: &Member, view: &View) -> bool {
    me.role == Role::Advocate && view.audience.reach() == Reach::Advocate
}

/// What an advocate writes as an answer.
///
/// # Errors
/// [`Halt::NotThere`] when it is not theirs to answer.
pub async fn answering(ask: Ask) -> Answered {
    let me = ask.p().listening(ask.who()?).await?;
    let view = asked(&ask, &me).await?;
    if view.answer().is_some() {
        return Ok(see("/answers#shared"));
    }
    draw(&ask, &me, &view, None)
}

/// Sends the answer. What is not complete comes back with every word that was typed.
///
/// # Errors
/// [`Halt::NotThere`] when it is not theirs to answer.
pub async fn answered(ask: Ask) -> Answered {
    let me = ask.p().listening(ask.who()?).await?;
    let view = asked(&ask, &me).await?;
    let words = &ask.words;
    // A second tap finds it answered already.
    if view.answer().is_some() {
        return Ok(see("/answers#shared"));
    }
    let text = |name: &str| ask.form.text(name).to_owned();
    let Some(state) = AnswerState::from_text(ask.form.text("state")) else {
        return draw(&ask, &me, &view, Some(("state", say!(words, "answering-needs-state"))));
    };
    let new = NewAnswer {
        view: view.id,
        state,
        because: text("because"),
        instead: text("instead"),
        next_on: ask.form.date("next_on"),
        action: None,
    };
    let problem = if new.because.chars().count().max(new.instead.chars().count()) > MAX_WORDS {
        Some(("because", say!(words, "answering-long")))
    } else {
        match new.lacks() {
            Some(Lack::Because) => Some(("because", say!(words, "answering-needs-because"))),
            Some(Lack::Instead) => Some(("instead", say!(words, "answering-needs-instead"))),
            None if new.next_on.is_some_and(|on| on < ask.today()) => {
                Some(("next_on", say!(words, "answering-next-past")))
            }
            None => None,
        }
    };
    if problem.is_some() {
        return draw(&ask, &me, &view, problem);
    }
    me.answer(&new).await?;
    Ok(see("/answers#shared"))
}

/// The words the request is about, which are opened by being shown.
async fn asked(ask: &Ask, me: &Listening<'_>) -> Result<View, Halt> {
    let view = me.open(ask.param("id")?).await?;
    let unanswered = View {
        answers: Vec::new(),
        ..view.clone()
    };
    if is_mine_to_answer(me.me(), &unanswered) {
        Ok(view)
    } else {
        Err(Halt::NotThere)
    }
}

fn draw(ask: &Ask, me: &Listening<'_>, view: &View, problem: Option<(&'static str, String)>) -> Answered {
    let words = &ask.words;
    let people = me.people();
    let author = people.iter().find(|one| one.id == view.author);
    let role = author.map_or(Role::YoungPerson, |one| one.role);
    let name = Names::new(words, people).author(view.author);
    let by = say!(
        words,
        "answers-by",
        name = name.clone(),
        date = words.date_of(view.shared_at)
    );
    let (said, lang) = (said_text(words, view, role), said_lang(words, view));
    let chosen = AnswerState::from_text(ask.form.text("state"));
    let states = AnswerState::ALL
        .iter()
        .map(|state| Choice::new(state.text(), state_name(words, *state), chosen == Some(*state)))
        .collect::<Vec<_>>();
    let error = |field: &str| {
        let problem = problem.as_ref().filter(|(at, _)| *at == field)?;
        Some(problem.1.clone())
    };
    let (at_state, at_because, at_instead, at_next) =
        (error("state"), error("because"), error("instead"), error("next_on"));
    let text = |name: &str| ask.form.text(name).to_owned();
    let (because, instead, next_on) = (text("because"), text("instead"), text("next_on"));
    let problems = problem
        .iter()
        .map(|(field, text)| Problem {
            field: (*field).to_owned(),
            text: text.clone(),
        })
        .collect::<Vec<_>>();
    let texts = [
        say!(words, "nearly"),
        say!(words, "answering-heading"),
        say!(words, "answering-state"),
        say!(words, "answering-because"),
        say!(words, "answering-instead"),
        say!(words, "answering-next"),
        say!(words, "answering-send", name = name),
    ];
    let action = format!("/answers/{}/answer", view.id);
    let at = page::Question {
        back: "/answers".to_owned(),
        status: if problem.is_some() {
            StatusCode::UNPROCESSABLE_ENTITY
        } else {
            StatusCode::OK
        },
        ..page::Question::default()
    };
    Ok(page::question(ask, say!(words, "title-answers"), at, move || {
        let [nearly, heading, state, because_label, instead_label, next, send] = texts;
        view! {
            <ErrorSummary title=nearly problems=problems/>
            <Question text=heading/>
            <Quote words=said lang=lang by=by/>
            <form method="post" action=action>
                <Chips name="state" legend=state options=states error=at_state/>
                <TextArea name="because" label=because_label value=because error=at_because rows=3/>
                <TextArea name="instead" label=instead_label value=instead error=at_instead rows=2/>
                <DateField name="next_on" label=next value=next_on error=at_next/>
                <Button label=send/>
            </form>
        }
    }))
}
