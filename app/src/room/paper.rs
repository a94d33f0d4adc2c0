//! What somebody wrote about a meeting, as it stands on an envelope.

use participation::room::{Paper, Question, Room, Slip, StanceSaid, WishSaid};

use super::{felt_name, stance_name, way_name};
use crate::say;
use crate::words::Words;

/// What an envelope is about.
pub(super) fn topic(words: &Words, room: &Room, paper: Paper) -> String {
    let name = |id| {
        let found = room.seats.iter().find(|seat| seat.invitee.id == id);
        found.map(|seat| seat.invitee.name.clone()).unwrap_or_default()
    };
    match paper {
        Paper::Stance(id) => name(id),
        Paper::Reason(id) => say!(words, "room-topic-why", name = name(id)),
        Paper::Wish => say!(words, "room-part"),
        Paper::Ask(_) => say!(words, "room-add"),
        Paper::Afterwards(question) => question_name(words, question),
    }
}

/// A question that is asked after a meeting.
#[must_use]
pub fn question_name(words: &Words, question: Question) -> String {
    match question {
        Question::Heard => say!(words, "after-heard"),
        Question::Blamed => say!(words, "after-blamed"),
    }
}

/// Where an envelope's words are changed.
pub(super) fn link(room: &Room, paper: Paper) -> String {
    match paper {
        Paper::Stance(id) | Paper::Reason(id) => format!("/room#{id}"),
        Paper::Wish => "/room/part".to_owned(),
        Paper::Ask(note) => format!("/room/add?n={note}"),
        Paper::Afterwards(_) => format!("/room/after?m={}", room.meeting.id),
    }
}

/// What it says.
pub(super) fn said(words: &Words, room: &Room, paper: Paper) -> Vec<String> {
    let draft = &room.draft;
    let parts = match paper {
        Paper::Stance(id) => each(draft.stances.get(&id), |said: &StanceSaid| {
            said.stance
                .map(|stance| stance_name(words, stance))
                .into_iter()
                .collect()
        }),
        Paper::Reason(id) => each(draft.stances.get(&id), |said: &StanceSaid| vec![said.reason.clone()]),
        Paper::Wish => each(draft.wish.as_ref(), |said| wish(words, said)),
        Paper::Ask(note) => each(draft.asks.get(&note), |said| vec![said.who.clone(), said.why.clone()]),
        Paper::Afterwards(question) => each(draft.afterwards.get(&question), |said| {
            vec![
                said.felt.map(|felt| felt_name(words, felt)).unwrap_or_default(),
                said.words.clone(),
            ]
        }),
    };
    parts.into_iter().filter(|part| !part.trim().is_empty()).collect()
}

/// What a slip says, and what another tab or phone says beside it.
fn each<T>(slip: Option<&Slip<T>>, parts: impl Fn(&T) -> Vec<String>) -> Vec<String> {
    slip.into_iter()
        .flat_map(|slip| std::iter::once(&slip.said).chain(&slip.aside))
        .flat_map(parts)
        .collect()
}

/// How somebody wants to take part, line by line.
pub(crate) fn wish(words: &Words, said: &WishSaid) -> Vec<String> {
    let ways: Vec<String> = said.ways.iter().map(|way| way_name(words, *way)).collect();
    let mut lines = vec![ways.join(" · ")];
    if !said.beside.is_empty() {
        lines.push(say!(words, "part-said-beside", name = said.beside.clone()));
    }
    if said.breaks {
        lines.push(say!(words, "part-breaks"));
    }
    if !said.interpreter.is_empty() {
        lines.push(say!(
            words,
            "part-said-interpreter",
            language = said.interpreter.clone()
        ));
    }
    if !said.call_me.is_empty() {
        lines.push(say!(words, "part-said-call-me", name = said.call_me.clone()));
    }
    lines.push(said.words.clone());
    lines.retain(|line| !line.trim().is_empty());
    lines
}
