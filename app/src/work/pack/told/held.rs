//! What is held on somebody, put into words: what they said comes first.

use participation::cases::OtherStaff;
use participation::challenges::{Challenge, Ground, What};
use participation::pack::Pack;
use participation::people::{Member, Role};
use participation::proposals::Proposal;
use participation::requests::HeldOn;

use super::super::doc::{Block, CaseBox, Doc, Part, Quote};
use super::{At, answers, places, plan, room, voices};
use crate::answers::{outcome_name, reply_name, said_lang};
use crate::places::relation_name;
use crate::plan::kind_name;
use crate::say;
use crate::words::Words;

/// What stands above a copy and at the foot of every sheet.
pub(crate) struct Head {
    pub(crate) title: String,
    pub(crate) about: Vec<String>,
    pub(crate) foot: String,
}

/// Puts what is held on somebody into words.
pub(crate) fn held(words: &Words, held: &HeldOn, head: Head) -> Doc {
    with_openers(words, held, &[], head)
}

/// The same with the names of staff who opened words of its reader and are not on the pathway: for the copy they keep.
pub(crate) fn with_openers(words: &Words, held: &HeldOn, others: &[OtherStaff], head: Head) -> Doc {
    let at = At {
        words,
        pack: &held.pack,
        map: None,
        others,
    };
    Doc {
        lang: words.tag(),
        direction: words.direction(),
        title: head.title,
        about: head.about,
        foot: head.foot,
        parts: parts(&at, held),
    }
}

fn parts(at: &At<'_>, held: &HeldOn) -> Vec<Part> {
    let me = &at.pack.reader;
    let mut parts = vec![voices::of(at, belongs(me), me)];
    let spoke = |one: &&Member| one.id != me.id && at.pack.said_by(one).next().is_some();
    parts.extend(
        at.pack
            .people
            .iter()
            .filter(spoke)
            .map(|one| voices::of(at, belongs(one), one)),
    );
    if !at.pack.places.is_empty() {
        parts.push(places::places(at));
    }
    parts.extend(matters(at, held));
    parts.extend(places::weights(at));
    parts.push(answers::answers(at));
    parts.extend(proposals(at, held));
    parts.extend(challenges(at, held));
    parts.extend(rooms(at, held));
    parts.extend(room::room(at));
    parts.extend(room::held(at));
    parts.extend(plan::plan(at));
    parts.extend(plan::apart(at));
    parts
}

fn belongs(member: &Member) -> CaseBox {
    if member.role == Role::Parent {
        CaseBox::Parents
    } else {
        CaseBox::Child
    }
}

/// Who was asked to the meetings that were held, as for the one to come.
fn rooms(at: &At<'_>, held: &HeldOn) -> Vec<Part> {
    let rooms = held.rooms.iter().filter_map(|one| {
        let pack = Pack {
            room: Some(one.clone()),
            ..at.pack.clone()
        };
        let then = At {
            words: at.words,
            pack: &pack,
            map: None,
            others: at.others,
        };
        let mut part = room::room(&then)?;
        let (date, what) = (at.date(one.meeting.on), part.title);
        part.title = say!(at.words, "pack-on", date = date, what = what);
        Some(part)
    });
    rooms.collect()
}

/// The people who matter to somebody.
fn matters(at: &At<'_>, held: &HeldOn) -> Option<Part> {
    let quotes: Vec<Block> = held
        .matters
        .iter()
        .filter_map(|view| {
            let one = view.matters()?;
            let relation = one.relation.map(|relation| relation_name(at.words, relation));
            let own = one.words.trim().to_owned();
            let words: Vec<String> = [view.words.trim().to_owned(), own]
                .into_iter()
                .filter(|text| !text.is_empty())
                .collect();
            Some(Block::Quote(Quote {
                words: words.join("\n"),
                lang: said_lang(at.words, view),
                badge: relation,
                by: voices::provenance(at, view),
            }))
        })
        .collect();
    (!quotes.is_empty()).then(|| at.part(CaseBox::Child, say!(at.words, "held-matters"), quotes))
}

/// What was proposed to the plan, and what became of it.
fn proposals(at: &At<'_>, held: &HeldOn) -> Option<Part> {
    let blocks: Vec<Block> = held.proposals.iter().flat_map(|one| proposed(at, one)).collect();
    (!blocks.is_empty()).then(|| at.part(CaseBox::Plan, say!(at.words, "held-proposals"), blocks))
}

fn proposed(at: &At<'_>, one: &Proposal) -> Vec<Block> {
    let words = at.words;
    let by = |name: String, ms: i64| say!(words, "pack-by", name = name, date = at.date_of(ms));
    let mut blocks = vec![
        Block::Heading(kind_name(words, one.kind)),
        Block::Quote(Quote {
            words: one.words.clone(),
            lang: Some(one.language.text()),
            badge: None,
            by: by(at.author(one.author), one.at),
        }),
    ];
    for decision in &one.decisions {
        let label = outcome_name(words, decision.outcome);
        let told = say!(words, "pack-line", label = label, what = decision.reason.clone());
        blocks.push(Block::Line(format!(
            "{told} {}",
            by(at.person(decision.by), decision.at)
        )));
        for reply in &decision.replies {
            let said = reply_name(words, reply.reply);
            blocks.push(Block::Line(say!(
                words,
                "pack-line",
                label = said,
                what = reply.words.clone()
            )));
        }
    }
    blocks
}

/// What was said against an action, and what came of it.
fn challenges(at: &At<'_>, held: &HeldOn) -> Option<Part> {
    let blocks: Vec<Block> = held.challenges.iter().flat_map(|one| challenged(at, one)).collect();
    (!blocks.is_empty()).then(|| at.part(CaseBox::Plan, say!(at.words, "held-challenges"), blocks))
}

fn challenged(at: &At<'_>, one: &Challenge) -> Vec<Block> {
    let words = at.words;
    let by = |name: String, ms: i64| say!(words, "pack-by", name = name, date = at.date_of(ms));
    let ground = match one.ground {
        Ground::ShutsOut => say!(words, "held-shuts-out"),
        Ground::ChangesNothing => say!(words, "held-changes-nothing"),
    };
    let mut blocks = vec![
        Block::Heading(ground),
        Block::Line(one.text_then.clone()),
        Block::Quote(Quote {
            words: one.words.clone(),
            lang: None,
            badge: None,
            by: by(at.author(one.author), one.at),
        }),
    ];
    blocks.extend(
        one.steps
            .iter()
            .filter(|step| !step.words.trim().is_empty())
            .map(|step| {
                let label = match step.what {
                    What::Answered => say!(words, "held-answered"),
                    What::Escalated => say!(words, "held-to-chair"),
                    What::Settled => say!(words, "held-settled"),
                    What::TakenBack => say!(words, "held-taken-back"),
                };
                let told = say!(words, "pack-line", label = label, what = step.words.clone());
                Block::Line(format!("{told} {}", by(at.person(step.by), step.at)))
            }),
    );
    blocks
}
