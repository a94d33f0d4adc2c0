use participation::voice::{Answer, View};

use super::super::doc::{Block, CaseBox, Part, Table};
use super::{At, DASH};
use crate::answers::{reply_name, said_text, state_name};
use crate::say;

/// What was said and what became of it: did, not yet, can't because.
pub(super) fn answers(at: &At<'_>) -> Part {
    let words = at.words;
    let places = at.pack.places.iter().flat_map(|thread| &thread.views);
    let mut views: Vec<&View> = at.pack.views.iter().chain(places).collect();
    views.sort_by_key(|view| view.shared_at);
    let rows: Vec<Vec<String>> = views.into_iter().flat_map(|view| rows(at, view)).collect();
    let blocks = if rows.is_empty() {
        Vec::new()
    } else {
        vec![Block::Table(Table {
            title: say!(words, "pack-answers-table"),
            heads: vec![
                say!(words, "pack-said"),
                say!(words, "pack-whose"),
                say!(words, "pack-state"),
                say!(words, "pack-did"),
            ],
            rows,
        })]
    };
    at.part(CaseBox::Plan, say!(words, "pack-answers"), blocks)
}

fn rows(at: &At<'_>, view: &View) -> Vec<Vec<String>> {
    let words = at.words;
    let role = at
        .pack
        .people
        .iter()
        .find(|one| one.id == view.author)
        .map(|one| one.role);
    let said = said_text(words, view, role.unwrap_or(participation::people::Role::YoungPerson));
    let cells = |state: String, did: String| vec![said.clone(), at.author(view.author), state, did];
    let answers = at.pack.answers(view);
    if answers.is_empty() && view.asks_for_answer() {
        return vec![cells(say!(words, "pack-open"), DASH.to_owned())];
    }
    answers
        .iter()
        .map(|answer| cells(state_name(words, answer.state), did(at, answer)))
        .collect()
}

fn did(at: &At<'_>, answer: &Answer) -> String {
    let words = at.words;
    let mut lines = vec![answer.because.clone()];
    if !answer.instead.trim().is_empty() {
        lines.push(say!(words, "answers-instead", offer = answer.instead.clone()));
    }
    if let Some(next) = answer.next_on.as_deref().and_then(|on| on.parse().ok()) {
        lines.push(say!(words, "pack-next", date = at.date(next)));
    }
    lines.push(say!(
        words,
        "pack-by",
        name = at.person(answer.by),
        date = at.date_of(answer.at)
    ));
    if let Some((reply, own, _)) = &answer.reply {
        let said = reply_name(words, *reply);
        let what = if own.trim().is_empty() {
            said
        } else {
            format!("{said}. {own}")
        };
        lines.push(say!(words, "pack-line", label = say!(words, "pack-reply"), what = what));
    }
    lines.join("\n")
}
