use participation::plan::{ActionText, ContextText};

use super::super::doc::{Block, CaseBox, Part, Table};
use super::{At, DASH};
use crate::plan::state_name;
use crate::say;

/// The plan that was published last, context by context; nothing while there is none for the reader.
pub(super) fn plan(at: &At<'_>) -> Option<Part> {
    let (words, plan) = (at.words, at.pack.plan.as_ref()?);
    let mut blocks = vec![Block::Line(say!(words, "pack-agreed", date = at.date(plan.agreed_on)))];
    blocks.extend(plan.text.contexts.iter().flat_map(|one| context(at, one)));
    if !plan.text.contingency.trim().is_empty() {
        blocks.push(Block::Heading(say!(words, "pack-if-not")));
        blocks.push(Block::Line(plan.text.contingency.clone()));
    }
    Some(at.part(CaseBox::Plan, say!(words, "pack-plan"), blocks))
}

fn context(at: &At<'_>, one: &ContextText) -> Vec<Block> {
    let words = at.words;
    let mut blocks = vec![Block::Heading(one.name.clone())];
    if !one.goal.trim().is_empty() {
        let goal = say!(words, "pack-goal");
        blocks.push(Block::Line(say!(
            words,
            "pack-line",
            label = goal,
            what = one.goal.clone()
        )));
    }
    if !one.actions.is_empty() {
        blocks.push(Block::Table(Table {
            title: say!(words, "pack-actions", name = one.name.clone()),
            heads: vec![
                say!(words, "pack-what"),
                say!(words, "pack-owner"),
                say!(words, "pack-by-when"),
                say!(words, "pack-how-far"),
            ],
            rows: one.actions.iter().map(|action| row(at, action)).collect(),
        }));
    }
    blocks
}

fn row(at: &At<'_>, action: &ActionText) -> Vec<String> {
    let state = state_name(at.words, action.state);
    let how_far = match action.note.trim() {
        "" => state,
        note => format!("{}. {note}", state.trim_end_matches('.')),
    };
    let due = action.due.map_or_else(|| DASH.to_owned(), |on| at.date(on));
    vec![action.what.clone(), action.owner.clone(), due, how_far]
}

/// The meetings that were held without the family, where the reader may know of them.
pub(super) fn apart(at: &At<'_>) -> Option<Part> {
    let words = at.words;
    let mut blocks = Vec::new();
    for one in &at.pack.apart {
        blocks.push(Block::Heading(at.date(one.on)));
        let line = |label: String, what: &str| {
            let what = what.trim();
            (!what.is_empty()).then(|| say!(words, "pack-line", label = label, what = what.to_owned()))
        };
        let lines = [
            line(say!(words, "pack-apart-who"), &one.who),
            line(say!(words, "pack-apart-why"), &one.why),
            line(say!(words, "pack-apart-outcome"), &one.outcome),
        ];
        blocks.push(Block::List(lines.into_iter().flatten().collect()));
    }
    (!blocks.is_empty()).then(|| at.part(CaseBox::Room, say!(words, "pack-apart"), blocks))
}
