//! What a copy goes without, for the data protection officer: kinds, days and reasons, and no word of it.

use leptos::prelude::*;
use participation::requests::Without;

use super::date;
use super::names::{kind_name, reason_name, why_left};
use crate::say;
use crate::ui::*;
use crate::words::Words;

pub(super) fn draw(words: &Words, without: &Without) -> AnyView {
    let count = without.left.len();
    let left: Vec<AnyView> = without
        .left
        .iter()
        .map(|one| {
            let (title, why) = (kind_name(words, one.kind), why_left(words, one.reason));
            view! { <DataRow title=title text=why end=date(words, one.on)/> }.into_any()
        })
        .collect();
    let covered: Vec<AnyView> = without
        .covered
        .iter()
        .map(|(reason, on, asked)| {
            let title = reason_name(words, *reason);
            let asked = (!asked.is_empty()).then(|| say!(words, "staff-cover-asked", name = asked.clone()));
            view! { <DataRow title=title text=asked end=date(words, *on)/> }.into_any()
        })
        .collect();
    let (title, what) = (say!(words, "staff-left"), say!(words, "staff-left-what"));
    let counted = say!(words, "staff-left-count", count = count);
    let others = say!(words, "staff-left-others", count = without.others);
    let of_covers = say!(words, "staff-left-covered", count = covered.len());
    view! {
        <Section title=title>
            <p class="meta">{what}</p>
            <p>{counted}</p>
            <Rows>{left}</Rows>
            <p>{of_covers}</p>
            <Rows>{covered}</Rows>
            <p>{others}</p>
        </Section>
    }
    .into_any()
}
