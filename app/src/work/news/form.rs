use leptos::prelude::*;
use participation::news::{About, Line};
use participation::rules::length::Written;

use super::super::lengths::{too_long, typed as longest};
use super::super::typed::{Typed, field_id};
use super::thing::Known;
use crate::answers::Names;
use crate::answers::happening::{Lack, by, id_of, still};
use crate::ask::Ask;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The form that says how one thing stands; above it what was said last.
pub(super) fn form(
    ask: &Ask,
    known: &Known<'_>,
    names: &Names<'_>,
    about: About,
    last: Option<&Line>,
    typed: &Typed,
) -> AnyView {
    let words = &ask.words;
    let which = id_of(about);
    let id = |field: &str| field_id(field, &which);
    let error = |field: &str| typed.error(&which, field);
    let before = known.prefilled(about, last, ask.today());
    let (waiting_on, next_on) = (
        typed.text_or(&which, "waiting_on", &before.waiting_on),
        typed.text_or(&which, "next_on", &before.next_on),
    );
    let said = last.map(|line| {
        let (title, text, by) = (still(words, line), line.words.clone(), by(words, names, line));
        view! { <Rows><Row lead=Lead::Icon(Icon::Clock) title=title text=text meta=by/></Rows> }
    });
    let after = last.map(|line| view! { <input type="hidden" name="after" value=line.id.to_string()/> });
    view! {
        {said}
        <form method="post" action=format!("/work/{}/news", known.id)>
            <input type="hidden" name="about" value=about.to_string()/>
            {after}
            <Field name="waiting_on" id=id("waiting_on") label=say!(words, "staff-news-on") hint=say!(words, "staff-news-on-hint") value=waiting_on error=error("waiting_on") maxlength=longest(Written::Owner)/>
            <TextArea name="words" id=id("words") label=say!(words, "staff-news-words") value=typed.text(&which, "words") error=error("words") paper=Paper::Plain rows=2 maxlength=longest(Written::Because)/>
            <DateField name="next_on" id=id("next_on") label=say!(words, "staff-news-next") hint=say!(words, "staff-news-next-hint") value=next_on error=error("next_on")/>
            <Button label=say!(words, "staff-news-send")/>
        </form>
    }
    .into_any()
}

/// What is still needed, as staff are told.
pub(super) fn problem(words: &Words, typed: &Typed, lack: Lack) -> String {
    match lack {
        Lack::Nothing => say!(words, "staff-news-needs"),
        Lack::TooLong(field, what) => too_long(words, what, typed.sent(field)).unwrap_or_default(),
        Lack::NoDate => say!(words, "staff-needs-date"),
        Lack::Past => say!(words, "staff-answer-next-past"),
    }
}
