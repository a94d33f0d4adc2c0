use participation::people::Member;
use participation::voice::{How, View};

use super::super::doc::{Block, CaseBox, Part, Quote};
use super::At;
use crate::answers::{said_lang, said_text};
use crate::say;
use crate::say::audience::audience_line;
use crate::say::{choice_name, expectation_name, feeling_name, topic_name};

/// The first page: the young person's own words, and nothing else.
pub(super) fn young_person(at: &At<'_>) -> Part {
    let Some(author) = at.pack.young_person() else {
        return at.part(CaseBox::Child, String::new(), Vec::new());
    };
    of(at, CaseBox::Child, author)
}

/// Each parent's own words. A parent who said nothing to this reader is told just like one who said nothing.
pub(super) fn parents(at: &At<'_>) -> Vec<Part> {
    at.pack
        .parents()
        .map(|author| of(at, CaseBox::Parents, author))
        .collect()
}

pub(super) fn of(at: &At<'_>, belongs: CaseBox, author: &Member) -> Part {
    let blocks = at
        .pack
        .said_by(author)
        .flat_map(|view| {
            let heading = Block::Heading(topic_name(at.words, view.topic, author.role));
            [heading, Block::Quote(quote(at, author, view))]
        })
        .collect();
    at.part(belongs, say!(at.words, "pack-says", name = at.name(author)), blocks)
}

fn quote(at: &At<'_>, author: &Member, view: &View) -> Quote {
    let words = at.words;
    let badge = view.expectation.map(|wish| expectation_name(words, wish));
    Quote {
        words: said_text(words, view, author.role),
        lang: said_lang(words, view),
        badge,
        by: provenance(at, view),
    }
}

/// Who said it, when, how it was given, what was tapped beside it, and who can know it, as far as the reader may know.
pub(super) fn provenance(at: &At<'_>, view: &View) -> String {
    let words = at.words;
    let mut lines = vec![say!(
        words,
        "pack-by",
        name = at.author(view.author),
        date = at.date_of(view.shared_at)
    )];
    lines.extend(how(at, view));
    if !view.words.trim().is_empty() {
        let choices: Vec<String> = view.choices.iter().map(|one| choice_name(words, one)).collect();
        if !choices.is_empty() {
            lines.push(say!(words, "pack-chose", what = words.list(&choices)));
        }
    }
    if let Some(feeling) = view.feeling {
        lines.push(say!(words, "pack-felt", feeling = feeling_name(words, feeling)));
    }
    if at.pack.tells_audience(view) {
        let who = audience_line(words, &view.audience, view.author, &at.pack.people);
        lines.push(say!(words, "pack-who", who = who));
    }
    lines.extend(view.opened.iter().map(|one| {
        say!(
            words,
            "pack-opened",
            name = at.opener(one.person),
            date = at.date_of(one.at)
        )
    }));
    lines.join(" ")
}

fn how(at: &At<'_>, view: &View) -> Vec<String> {
    let words = at.words;
    let how = match view.given.how {
        How::Typed => say!(words, "pack-how-typed"),
        How::Handover => say!(words, "pack-how-handover"),
        How::Paper => say!(words, "pack-how-paper"),
        How::Phone => say!(words, "pack-how-phone"),
        How::Aloud => say!(words, "pack-how-aloud"),
    };
    let mut lines = vec![how];
    if let Some(person) = view.entered_by {
        lines.push(say!(words, "pack-entered", name = at.person(person)));
        lines.push(if view.confirmed_at.is_some() {
            say!(words, "pack-confirmed")
        } else {
            say!(words, "pack-unconfirmed")
        });
    }
    lines
}
