use leptos::prelude::*;
use participation::places::Relation;
use participation::voice::View;

use crate::answers::said_lang;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// What somebody is to a young person, in words.
#[must_use]
pub fn relation_name(words: &Words, relation: Relation) -> String {
    match relation {
        Relation::Friend => say!(words, "matters-friend"),
        Relation::Family => say!(words, "matters-family"),
        Relation::Adult => say!(words, "matters-adult"),
        Relation::Other => say!(words, "matters-other"),
    }
}

/// What they are and what was written about them.
pub(super) fn lines(words: &Words, relation: Option<Relation>, own: &str, lang: Option<&'static str>) -> Vec<ToldLine> {
    let line = |label, chosen: String, own: &str| ToldLine {
        label,
        chosen,
        words: own.to_owned(),
        lang,
        ..ToldLine::default()
    };
    let relation = relation
        .map(|relation| relation_name(words, relation))
        .unwrap_or_default();
    [
        line(say!(words, "matters-relation"), relation, ""),
        line(say!(words, "matters-words"), String::new(), own),
    ]
    .into_iter()
    .filter(|line| !line.chosen.is_empty() || !line.words.trim().is_empty())
    .collect()
}

/// What was shared about one who matters; nothing for a view that is about something else.
#[must_use]
pub fn matters_told(words: &Words, view: &View) -> Option<AnyView> {
    let matters = view.matters()?;
    let lines = lines(words, matters.relation, &matters.words, said_lang(words, view));
    Some(view! { <Told lines=lines/> }.into_any())
}
