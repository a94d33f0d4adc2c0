use leptos::prelude::*;
use participation::people::{Language, Member};
use participation::voice::{Expectation, How, View};

use super::super::case::Case;
use super::super::names::{how_name, language_name, staff_call};
use super::super::places::said::about_place;
use crate::ask::Ask;
use crate::say;
use crate::say::audience::{audience_line, drawn};
use crate::say::{choice_name, expectation_name, feeling_name, topic_name};
use crate::ui::*;
use crate::words::Words;

/// What goes with somebody's words: what they are about, who can know, what they want done, how they were given.
///
/// Once they are answered the rest is folded away, except where somebody wants to be talked to first, has not
/// said yet that the words are theirs, or wrote no words at all.
pub(super) fn about(ask: &Ask, case: &Case, author: &Member, view: &View) -> impl IntoView + use<> {
    let words = &ask.words;
    let topic = topic_name(words, view.topic, author.role);
    let answered = view.answer().is_some();
    let date = words.date_of(view.shared_at);
    let shared = if answered {
        say!(words, "staff-view-topic", topic = topic, date = date)
    } else {
        say!(
            words,
            "staff-view-topic-by",
            name = staff_call(author),
            topic = topic,
            date = date
        )
    };
    let choices: Vec<String> = view.choices.iter().map(|one| choice_name(words, one)).collect();
    let chose = (!choices.is_empty()).then(|| say!(words, "staff-view-chose", choices = words.list(&choices)));
    let feels = view
        .feeling
        .map(|one| say!(words, "staff-view-feels", feeling = feeling_name(words, one)));
    let unsure = view.dont_know.then(|| say!(words, "staff-view-dont-know"));
    let said = [chose, feels, unsure]
        .into_iter()
        .flatten()
        .map(|line| view! { <p class="meta">{line}</p> }.into_any())
        .chain(view.place().map(|place| about_place(words, view, place)))
        .collect::<Vec<_>>();
    let wants = view.expectation.map(|one| {
        let text = say!(words, "staff-view-wants", want = expectation_name(words, one));
        view! { <SmallNote icon=Icon::Flag text=text/> }.into_any()
    });
    let audience = audience_line(words, &view.audience, author.id, &case.people);
    let given = view! { <SmallNote icon=given_icon(view.given.how) text=given(words, case, author, view)/> }.into_any();
    let folds = answered && !view.words.trim().is_empty();
    let (said, folded_said) = apart(said, folds);
    let (wants, folded_wants) = apart(wants, folds && view.expectation != Some(Expectation::TalkFirst));
    let (given, folded_given) = apart(given, folds && !view.awaits_author());
    let more = folds.then(|| {
        let inside = view! { {folded_said}{folded_wants}{folded_given} };
        view! { <Details summary=say!(words, "staff-view-more")>{inside}</Details> }
    });
    view! {
        <p class="meta">{shared}</p>
        {said}
        {wants}
        <AudienceLine audience=drawn(&view.audience) text=audience/>
        {given}
        {more}
    }
}

/// What stays in sight, and what is folded away.
fn apart<T>(part: T, folds: bool) -> (Option<T>, Option<T>) {
    if folds { (None, Some(part)) } else { (Some(part), None) }
}

const fn given_icon(how: How) -> Icon {
    match how {
        How::Typed => Icon::Pencil,
        How::Handover => Icon::Person,
        How::Paper => Icon::Paper,
        How::Phone => Icon::Phone,
        How::Aloud => Icon::Say,
    }
}

/// "On paper, 16 September. Entered by Priya. Kacper has not said yet that these are his words."
fn given(words: &Words, case: &Case, author: &Member, view: &View) -> String {
    let name = staff_call(author);
    let mut parts = vec![match view.given.on.as_deref().and_then(|on| on.parse().ok()) {
        Some(on) => say!(
            words,
            "staff-given-on",
            how = how_name(words, view.given.how),
            date = words.date(on)
        ),
        None => say!(words, "staff-given", how = how_name(words, view.given.how)),
    }];
    if let Some(language) = view.language.filter(|language| *language != words.language()) {
        parts.push(said_in(words, language));
    }
    if let Some(by) = view.entered_by {
        parts.push(say!(words, "staff-given-by", name = case.short_name(words, by)));
        parts.push(match view.confirmed_at {
            Some(at) => say!(words, "staff-given-confirmed", name = name, date = words.date_of(at)),
            None => say!(words, "staff-given-waiting", name = name),
        });
    }
    parts.join(" ")
}

fn said_in(words: &Words, language: Language) -> String {
    say!(words, "staff-given-language", language = language_name(words, language))
}
