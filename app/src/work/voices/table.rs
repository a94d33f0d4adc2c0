use jiff::civil::Date;
use leptos::prelude::*;
use participation::over_time::{PlaceOverTime, VoiceOverTime};
use participation::places::Rated;
use participation::room::Question;

use super::super::names::{meeting_name, staff_call};
use super::{At, promises};
use crate::answers::said_lang;
use crate::places::kind_name;
use crate::room::felt_name;
use crate::say;
use crate::say::{feeling_name, sea};
use crate::ui::*;

/// One voice: how places felt by each meeting, what they said after it, and what was promised to them.
pub(super) fn voice(at: &At<'_>, voice: &VoiceOverTime) -> Option<AnyView> {
    let words = at.words;
    let author = at.case.member(voice.voice)?;
    let mut rows: Vec<FeltRow> = voice.places.iter().map(|one| place(at, one)).collect();
    rows.extend(Question::ALL.iter().filter_map(|question| felt(at, voice, *question)));
    // A column in which nobody said anything is left out.
    let said = |column: &usize| {
        rows.iter()
            .any(|row| row.cells.get(*column).is_some_and(|cell| !cell.is_empty()))
    };
    let columns: Vec<usize> = (0..=at.held.len()).filter(said).collect();
    let heads: Vec<String> = columns.iter().map(|column| head(at, *column)).collect();
    for row in &mut rows {
        let cells = std::mem::take(&mut row.cells);
        let kept = cells
            .into_iter()
            .enumerate()
            .filter(|(column, _)| columns.contains(column));
        row.cells = kept.map(|(_, cell)| cell).collect();
    }
    let heading = staff_call(author);
    let label = say!(words, "staff-voices-of", name = heading.clone());
    let first = say!(words, "staff-voices-asked");
    let table = (!rows.is_empty()).then(|| view! { <FeltTable label=label first=first heads=heads rows=rows/> });
    let promised = promises::of_voice(at, voice);
    Some(view! { <Section title=heading>{table}{promised}</Section> }.into_any())
}

/// The column of a day: that of the first meeting it came before, or the last.
fn column(at: &At<'_>, on: Date) -> usize {
    at.held
        .iter()
        .position(|meeting| on <= meeting.on)
        .unwrap_or(at.held.len())
}

fn head(at: &At<'_>, column: usize) -> String {
    let words = at.words;
    match at.held.get(column) {
        Some(meeting) => say!(
            words,
            "staff-rail-of",
            what = meeting_name(words, meeting.kind),
            name = words.date(meeting.on)
        ),
        None => say!(words, "staff-voices-since"),
    }
}

fn empty(at: &At<'_>) -> Vec<Vec<FeltOnce>> {
    vec![Vec::new(); at.held.len() + 1]
}

fn place(at: &At<'_>, one: &PlaceOverTime) -> FeltRow {
    let words = at.words;
    let mut cells = empty(at);
    for rated in &one.rated {
        if let Some(cell) = cells.get_mut(column(at, rated.on())) {
            cell.push(once(at, rated));
        }
    }
    let lang = at.thread(one.place).and_then(|thread| said_lang(words, thread.told()?));
    let kind = one.kind.map(|kind| kind_name(words, kind));
    FeltRow {
        theirs: !one.name.is_empty(),
        lang,
        name: if one.name.is_empty() {
            kind.unwrap_or_else(|| say!(words, "staff-place-unnamed"))
        } else {
            one.name.clone()
        },
        href: format!("/work/{}/places#p-{}", at.case.id(), one.place).into(),
        cells,
    }
}

fn once(at: &At<'_>, rated: &Rated) -> FeltOnce {
    FeltOnce {
        sea: sea(rated.feeling),
        words: feeling_name(at.words, rated.feeling),
        date: at.words.date_short(rated.on()),
    }
}

/// What they answered to a question after each meeting; nothing where they answered it after none.
fn felt(at: &At<'_>, voice: &VoiceOverTime, question: Question) -> Option<FeltRow> {
    let words = at.words;
    let mut cells = empty(at);
    for one in voice.felt.iter().filter(|one| one.question == question) {
        let place = at.held.iter().position(|meeting| meeting.id == one.meeting);
        if let Some(cell) = place.and_then(|place| cells.get_mut(place)) {
            cell.push(FeltOnce {
                sea: None,
                words: felt_name(words, one.felt),
                date: String::new(),
            });
        }
    }
    let name = match question {
        Question::Heard => say!(words, "staff-after-heard"),
        Question::Blamed => say!(words, "staff-after-blamed"),
    };
    cells.iter().any(|cell| !cell.is_empty()).then(|| FeltRow {
        name,
        cells,
        ..FeltRow::default()
    })
}
