use participation::places::PlaceThread;
use participation::weights::{Voice, VoiceSpread};

use super::super::doc::{Block, CaseBox, Part, Table};
use super::At;
use super::voices::provenance;
use crate::places::{kind_name, place_lines};
use crate::say;
use crate::say::feeling_name;

/// Places, each with how it felt time after time and what was said of it.
pub(super) fn places(at: &At<'_>) -> Part {
    let words = at.words;
    let mut blocks = Vec::new();
    let places = at.pack.places.iter().enumerate();
    let places = places.map(|(place, thread)| (at.map.map(|_| place + 1), thread));
    let rows: Vec<Vec<String>> = places.clone().map(|(number, one)| ratings(at, number, one)).collect();
    blocks.extend(super::map::picture(at));
    if !rows.is_empty() {
        blocks.push(Block::Table(Table {
            title: say!(words, "pack-places-felt"),
            heads: vec![
                say!(words, "pack-place"),
                say!(words, "pack-whose"),
                say!(words, "pack-place-felt"),
            ],
            rows,
        }));
    }
    blocks.extend(places.flat_map(|(number, one)| told(at, number, one)));
    at.part(CaseBox::Places, say!(words, "pack-places"), blocks)
}

fn name(at: &At<'_>, thread: &PlaceThread) -> String {
    match (thread.name(), thread.kind()) {
        ("", Some(kind)) => kind_name(at.words, kind),
        ("", None) => say!(at.words, "pack-place"),
        (name, _) => name.to_owned(),
    }
}

/// With the number it has on the map, where there is one.
pub(super) fn numbered(at: &At<'_>, number: Option<usize>, thread: &PlaceThread) -> String {
    let name = name(at, thread);
    match number {
        Some(number) => say!(at.words, "pack-numbered", number = number.to_string(), place = name),
        None => name,
    }
}

fn ratings(at: &At<'_>, number: Option<usize>, thread: &PlaceThread) -> Vec<String> {
    let words = at.words;
    let rated = thread.rated();
    let rated = rated.iter().map(|one| {
        say!(
            words,
            "pack-on",
            date = at.date_of(one.at),
            what = feeling_name(words, one.feeling)
        )
    });
    let rated: Vec<String> = rated.collect();
    vec![numbered(at, number, thread), at.author(thread.author), rated.join("\n")]
}

fn told(at: &At<'_>, number: Option<usize>, thread: &PlaceThread) -> Vec<Block> {
    let words = at.words;
    let mut blocks = vec![Block::Heading(say!(
        words,
        "pack-place-of",
        place = numbered(at, number, thread),
        name = at.author(thread.author)
    ))];
    for view in &thread.views {
        let lines = place_lines(words, view).unwrap_or_default();
        let lines = lines.into_iter().map(|line| {
            let what = match (line.chosen.as_str(), line.words.trim()) {
                (chosen, "") => chosen.to_owned(),
                ("", own) => own.to_owned(),
                (chosen, own) => format!("{chosen}. {own}"),
            };
            say!(words, "pack-line", label = line.label, what = what)
        });
        blocks.push(Block::List(lines.collect()));
        blocks.push(Block::Note(provenance(at, view)));
    }
    blocks
}

/// What weighs most, voice beside voice; nothing when no voice shared it with the reader.
pub(super) fn weights(at: &At<'_>) -> Option<Part> {
    let (words, side) = (at.words, &at.pack.weights);
    let voices: Vec<&VoiceSpread> = side.voices.iter().filter(|one| one.current().is_some()).collect();
    if voices.is_empty() {
        return None;
    }
    let mut heads = vec![say!(words, "pack-place")];
    heads.extend(voices.iter().map(|one| voice_name(at, one.voice)));
    let on = |voice: &VoiceSpread, id| {
        let spread = voice.current().and_then(|view| view.spread());
        let count = spread.and_then(|spread| spread.counters.get(id).copied());
        count.unwrap_or(0).to_string()
    };
    let mut rows: Vec<Vec<String>> = side
        .contexts
        .iter()
        .map(|context| {
            let cells = voices.iter().map(|voice| on(voice, &context.id));
            std::iter::once(context.name.clone()).chain(cells).collect()
        })
        .collect();
    rows.extend(row(say!(words, "pack-else"), &voices, |voice| others(at, voice)));
    rows.extend(row(say!(words, "pack-why"), &voices, |voice| {
        voice.current().map(|view| view.words.clone()).unwrap_or_default()
    }));
    rows.extend(row(say!(words, "pack-when"), &voices, |voice| {
        voice
            .current()
            .map(|view| at.date_of(view.shared_at))
            .unwrap_or_default()
    }));
    let table = Table {
        title: say!(words, "pack-weights-table"),
        heads,
        rows,
    };
    let mut blocks = vec![Block::Line(say!(words, "pack-weights-what")), Block::Table(table)];
    if at.tells_all() {
        blocks.extend(voices.iter().flat_map(|voice| before(at, voice)));
    }
    Some(at.part(CaseBox::Places, say!(words, "pack-weights"), blocks))
}

/// How a voice spread its counters before, with the why of each time.
fn before(at: &At<'_>, voice: &VoiceSpread) -> Vec<Block> {
    let earlier = voice.views.split_last().map(|(_, earlier)| earlier).unwrap_or_default();
    let lines = earlier.iter().filter_map(|view| {
        let spread = view.spread()?;
        let on = at.pack.weights.contexts.iter().filter_map(|context| {
            let count = spread.counters.get(&context.id).filter(|count| **count > 0)?;
            Some((context.name.clone(), *count))
        });
        let other = spread.something_else.iter().filter(|one| one.counters > 0);
        let counted = on.chain(other.map(|one| (else_name(at, &one.name), one.counters)));
        let mut told: Vec<String> = counted
            .map(|(name, count)| say!(at.words, "pack-line", label = name, what = count.to_string()))
            .collect();
        told.push(view.words.trim().to_owned());
        told.retain(|text| !text.is_empty());
        Some(at.dated(view.shared_at, told.join(". ")))
    });
    let lines: Vec<String> = lines.collect();
    if lines.is_empty() {
        return Vec::new();
    }
    let heading = say!(at.words, "held-before", name = voice_name(at, voice.voice));
    vec![Block::Heading(heading), Block::List(lines)]
}

/// A row of words, unless no voice has any.
fn row(name: String, voices: &[&VoiceSpread], cell: impl Fn(&VoiceSpread) -> String) -> Option<Vec<String>> {
    let cells: Vec<String> = voices.iter().map(|voice| cell(voice)).collect();
    let any = cells.iter().any(|cell| !cell.trim().is_empty());
    any.then(|| std::iter::once(name).chain(cells).collect())
}

fn others(at: &At<'_>, voice: &VoiceSpread) -> String {
    let spread = voice.current().and_then(|view| view.spread());
    let others = spread
        .map(|spread| spread.something_else.as_slice())
        .unwrap_or_default();
    let lines = others.iter().filter(|one| one.counters > 0).map(|one| {
        let name = else_name(at, &one.name);
        say!(at.words, "pack-line", label = name, what = one.counters.to_string())
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn else_name(at: &At<'_>, name: &str) -> String {
    match name.trim() {
        "" => say!(at.words, "pack-else"),
        name => name.to_owned(),
    }
}

fn voice_name(at: &At<'_>, voice: Voice) -> String {
    match voice {
        Voice::Professionals => say!(at.words, "pack-professionals"),
        Voice::Member(id) => at.author(id),
    }
}
