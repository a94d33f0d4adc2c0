//! The people who matter to a young person, where they shared them with the reader: in this file alone, in no search.

use leptos::prelude::*;
use participation::places::Relation;
use participation::voice::View;

use super::load::At;
use crate::answers::said_lang;
use crate::say;
use crate::say::audience::{audience_line, drawn};
use crate::ui::*;
use crate::words::Words;

/// Each of them, as they are called.
pub(super) fn matters(words: &Words, at: &At) -> Option<AnyView> {
    let rows: Vec<AnyView> = at.matters.iter().filter_map(|view| row(words, at, view)).collect();
    let (title, what) = (say!(words, "staff-matters"), say!(words, "staff-matters-what"));
    (!rows.is_empty()).then(|| {
        view! { <section><SectionHeading text=title/><p class="meta">{what}</p><Rows>{rows}</Rows></section> }
            .into_any()
    })
}

fn row(words: &Words, at: &At, view: &View) -> Option<AnyView> {
    let (author, one) = (at.case.member(view.author)?, view.matters()?);
    let (called, lang) = (view.words.clone(), said_lang(words, view));
    let relation = one.relation.map(|relation| relation_name(words, relation));
    let said = one.words.clone();
    let quote = (!said.trim().is_empty()).then(|| view! { <Quote words=said lang=lang small=true/> });
    let line = audience_line(words, &view.audience, author.id, &at.case.people);
    let who = drawn(&view.audience);
    Some(
        view! {
            <Row lead=Lead::Person(called.clone()) title=called meta=relation>
                {quote}
                <AudienceLine audience=who text=line/>
            </Row>
        }
        .into_any(),
    )
}

fn relation_name(words: &Words, relation: Relation) -> String {
    match relation {
        Relation::Adult => say!(words, "staff-matters-adult"),
        other => crate::places::relation_name(words, other),
    }
}
