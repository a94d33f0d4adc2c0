//! How the family wants to take part, as far as the reader may know.

use leptos::prelude::*;
use participation::room::{StaffRoom, Wish};

use super::load::At;
use crate::room::way_name;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Each author's last wish.
pub(super) fn draw(words: &Words, at: &At, room: &StaffRoom) -> Option<AnyView> {
    let rows: Vec<AnyView> = at
        .voices()
        .iter()
        .filter_map(|voice| room.wishes.iter().rev().find(|one| one.author == voice.id))
        .map(|one| wish(words, at, one))
        .collect();
    (!rows.is_empty())
        .then(|| view! { <Section title=say!(words, "staff-wishes")><Rows>{rows}</Rows></Section> }.into_any())
}

fn wish(words: &Words, at: &At, one: &Wish) -> AnyView {
    let said = &one.said;
    let name = at.author(one.author);
    let ways: Vec<String> = said.ways.iter().map(|way| way_name(words, *way)).collect();
    let ways = ways.join(" · ");
    let line = |text: &String, with: fn(&Words, String) -> String| {
        (!text.trim().is_empty()).then(|| with(words, text.clone()))
    };
    let lines: Vec<String> = [
        line(&said.call_me, |words, text| say!(words, "staff-wish-call", name = text)),
        line(&said.beside, |words, text| say!(words, "staff-wish-beside", who = text)),
        said.breaks.then(|| say!(words, "staff-wish-breaks")),
        line(&said.interpreter, |words, text| {
            say!(words, "staff-wish-interpreter", language = text)
        }),
    ]
    .into_iter()
    .flatten()
    .collect();
    let lines = (!lines.is_empty()).then(|| view! { <DashList items=lines/> });
    let quote = (!said.words.trim().is_empty()).then(|| view! { <Quote words=said.words.clone() small=true/> });
    let meta = words.date_of(one.at);
    view! { <Row lead=Lead::Person(name.clone()) title=name text=ways meta=meta>{lines}{quote}</Row> }.into_any()
}
