//! One place of one voice.

use leptos::prelude::*;
use participation::id::ContextId;
use participation::people::Member;
use participation::places::PlaceThread;
use participation::voice::View;

use super::super::names::staff_call;
use super::super::typed::Typed;
use super::felt::felt;
use super::load::At;
use super::on_map::shape;
use super::{gather, said};
use crate::answers::{said_lang, short, state_mark, state_name};
use crate::places::kind_name;
use crate::say;
use crate::say::audience::{audience_line, drawn};
use crate::say::expectation_name;
use crate::ui::*;
use crate::words::Words;

/// The most of an answer that stands beside a place.
const GLIMPSE: usize = 120;

/// The place with everything its author said about it; for the worker who leads, where to put it.
pub(super) fn row(
    words: &Words,
    at: &At,
    thread: &PlaceThread,
    under: Option<ContextId>,
    typed: &Typed,
) -> Option<AnyView> {
    let author = at.case.member(thread.author)?;
    let told = thread.told()?;
    let kind = thread.kind().map(|kind| kind_name(words, kind));
    let name = staff_call(author);
    let by = match &kind {
        Some(kind) => say!(words, "staff-place-by", name = name, kind = kind.clone()),
        None => say!(words, "staff-place-by-only", name = name),
    };
    let or = kind.unwrap_or_else(|| say!(words, "staff-place-unnamed"));
    let by_now = view! { {felt(words, author, thread)}{answers(words, at, thread)} };
    let where_to = at.case.leads().then(|| gather::form(words, at, thread, under, typed));
    Some(
        view! {
            <Flagged
                id=format!("p-{}", thread.place)
                mark=shape(thread)
                number=at.number(thread)
                name=thread.name().to_owned()
                lang=said_lang(words, told)
                or=or
                by=by
                about=about(words, at, author, thread, told)
            >
                {by_now}
                {where_to}
            </Flagged>
        }
        .into_any(),
    )
}

fn about(words: &Words, at: &At, author: &Member, thread: &PlaceThread, told: &View) -> AnyView {
    let wants = told.expectation.map(|one| {
        let text = say!(words, "staff-view-wants", want = expectation_name(words, one));
        view! { <SmallNote icon=Icon::Flag text=text/> }
    });
    let lang = said_lang(words, told);
    let mut audiences: Vec<(Audience, String)> = Vec::new();
    for view in &thread.views {
        let line = audience_line(words, &view.audience, author.id, &at.case.people);
        if !audiences.iter().any(|(_, known)| *known == line) {
            audiences.push((drawn(&view.audience), line));
        }
    }
    let audiences: Vec<_> = audiences
        .into_iter()
        .map(|(audience, text)| view! { <AudienceLine audience=audience text=text/> })
        .collect();
    let mut facts = told
        .place()
        .map(|place| said::facts(words, &place.about))
        .unwrap_or_default();
    facts.extend(since(words, thread, told));
    let protect = told.place().is_some_and(|place| place.about.protect_me);
    let protect = protect.then(|| view! { <SmallNote icon=Icon::Lock text=say!(words, "staff-place-protect")/> });
    let home = thread.is_home().then(|| said::home_line(words));
    view! {
        <Facts items=facts lang=lang/>
        {wants}
        {audiences}
        {protect}
        {home}
    }
    .into_any()
}

/// What was different when it was rated again, each time with its date.
fn since(words: &Words, thread: &PlaceThread, told: &View) -> Vec<Fact> {
    let again = thread.views.iter().filter(|view| view.id != told.id);
    again
        .filter_map(|view| {
            let said = view.place()?.about.changed.clone();
            let label = say!(words, "staff-place-changed-on", date = words.date_of(view.shared_at));
            Some(Fact {
                label,
                chosen: String::new(),
                said,
            })
        })
        .collect()
}

/// What became of it, or the way to answer it.
fn answers(words: &Words, at: &At, thread: &PlaceThread) -> Option<AnyView> {
    let lines: Vec<AnyView> = thread.views.iter().filter_map(|view| answer(words, at, view)).collect();
    (!lines.is_empty()).then(|| view! { <ul class="became">{lines}</ul> }.into_any())
}

fn answer(words: &Words, at: &At, view: &View) -> Option<AnyView> {
    let href = format!("/work/{}#v-{}", at.case.id(), view.id);
    if let Some(last) = view.answer() {
        let because = short(&last.because, GLIMPSE);
        let (mark, state) = (state_mark(last.state), state_name(words, last.state));
        return Some(
            view! { <li>{mark.draw()}<span><a href=href>{state}</a>" "<bdi>{because}</bdi></span></li> }.into_any(),
        );
    }
    view.waits_for_answer().then(|| {
        let label = say!(words, "staff-waiting-do-answer");
        let heard = say!(words, "staff-place-answer-of", name = view.words.clone());
        view! {
            <li>
                {Mark::Open.draw()}
                <ButtonLink href=href label=label weight=Weight::Text aria_label=heard/>
            </li>
        }
        .into_any()
    })
}
