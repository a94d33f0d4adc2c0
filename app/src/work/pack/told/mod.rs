//! A pack put into words.

mod answers;
mod held;
mod map;
mod places;
mod plan;
mod room;
mod voices;

use jiff::civil::Date;
use participation::cases::OtherStaff;
use participation::id::{MembershipId, PersonId};
use participation::pack::{Pack, Purpose, Whom};
use participation::people::{Member, Role};

use super::super::names::staff_call;
use super::check_number;
use super::doc::{Block, CaseBox, Doc, Part};
use crate::answers::{Names, called, of_staff};
use crate::ask::Ask;
use crate::say;
use crate::words::Words;

pub(crate) use held::{Head, held, with_openers};
pub(super) use map::Map;

/// Stands in a cell of a table in which there is nothing.
const DASH: &str = "–";

/// What a pack is put into words with.
struct At<'a> {
    words: &'a Words,
    pack: &'a Pack,
    map: Option<&'a Map>,
    /// Staff who opened words of its reader and are not on the pathway.
    others: &'a [OtherStaff],
}

/// Puts a pack into words: a family's copy in their language, another in that of whoever takes it. With the map, where
/// there is one.
pub(in crate::work::pack) fn told(ask: &Ask, pack: &Pack, digest: &str, map: Option<Map>) -> Doc {
    let theirs = ask.state.languages().words(pack.reader.language);
    let words = if pack.reader.role.is_family() {
        &theirs
    } else {
        &ask.words
    };
    let at = At {
        words,
        pack,
        map: map.as_ref(),
        others: &[],
    };
    let (name, on) = (at.recipient(), at.date(pack.on));
    let mut about = vec![say!(words, "pack-for", name = name.clone())];
    about.extend(
        pack.meeting
            .map(|(_, on)| say!(words, "pack-meeting", date = at.date(on))),
    );
    Doc {
        lang: words.tag(),
        direction: words.direction(),
        title: say!(words, "pack-title", reference = pack.reference.clone()),
        about,
        foot: say!(
            words,
            "pack-foot",
            name = name,
            date = on,
            reference = pack.reference.clone(),
            check = check_number(digest)
        ),
        parts: parts(&at),
    }
}

fn parts(at: &At<'_>) -> Vec<Part> {
    let mut parts = vec![voices::young_person(at)];
    parts.extend(voices::parents(at));
    parts.push(places::places(at));
    parts.extend(places::weights(at));
    parts.extend(room::room(at));
    parts.extend(room::held(at));
    parts.extend(plan::plan(at));
    parts.push(answers::answers(at));
    parts.extend(plan::apart(at));
    parts
}

impl At<'_> {
    fn part(&self, belongs: CaseBox, title: String, mut blocks: Vec<Block>) -> Part {
        if blocks.is_empty() {
            blocks.push(Block::Line(say!(self.words, "pack-nothing")));
        }
        Part { belongs, title, blocks }
    }

    /// "21 November 2026": a copy is read for years.
    fn date(&self, on: Date) -> String {
        format!("{} {}", self.words.date(on), on.year())
    }

    fn date_of(&self, ms: i64) -> String {
        self.words.day_of(ms).map(|on| self.date(on)).unwrap_or_default()
    }

    /// Whether all that was ever said stands in it, not what counts by now alone: where somebody asks for what is held.
    fn tells_all(&self) -> bool {
        self.pack.purpose != Purpose::Meeting
    }

    /// Why somebody is asked or what was decided about them, which says "you" to the young person: marked in a copy for
    /// somebody else.
    fn to_family(&self, what: String) -> String {
        let marked = self.pack.purpose == Purpose::Meeting && self.pack.reader.role != Role::YoungPerson;
        match self.pack.young_person().filter(|_| marked && !what.trim().is_empty()) {
            Some(one) => say!(self.words, "pack-to-family", name = self.name(one), what = what),
            None => what,
        }
    }

    /// With its day, where it stands beside what was said before and since.
    fn dated(&self, ms: i64, what: String) -> String {
        if self.tells_all() {
            say!(self.words, "pack-on", date = self.date_of(ms), what = what)
        } else {
            what
        }
    }

    /// What stands, which is the last; or all of it.
    fn standing<'a, T>(&self, all: &'a [T]) -> &'a [T] {
        let first = if self.tells_all() {
            0
        } else {
            all.len().saturating_sub(1)
        };
        all.get(first..).unwrap_or_default()
    }

    /// What counts of each author, which is their last; or all of it.
    fn counting<'a, T>(&self, all: &'a [T], author: impl Fn(&T) -> MembershipId) -> Vec<&'a T> {
        let counts = |place: usize, one: &T| {
            let later = all.get(place + 1..).unwrap_or_default();
            self.tells_all() || !later.iter().any(|other| author(other) == author(one))
        };
        let counting = all.iter().enumerate().filter(|(place, one)| counts(*place, one));
        counting.map(|(_, one)| one).collect()
    }

    fn recipient(&self) -> String {
        match self.pack.whom {
            Whom::Court => say!(self.words, "pack-court"),
            Whom::Member(_) => self.pack.reader.called.full.clone(),
        }
    }

    /// What the reader calls somebody: the family by the names they use, everybody else by those staff use.
    fn name(&self, member: &Member) -> String {
        if self.pack.reader.role.is_family() {
            called(member, Some(self.pack.reader.role))
        } else {
            staff_call(member)
        }
    }

    fn author(&self, id: MembershipId) -> String {
        let found = self.pack.people.iter().find(|one| one.id == id);
        found.map_or_else(|| Names::new(self.words, &[]).author(id), |one| self.name(one))
    }

    /// Whoever opened words.
    fn opener(&self, id: PersonId) -> String {
        let found = self.others.iter().find(|one| one.person == id);
        found.map_or_else(|| self.person(id), |one| of_staff(self.words, one))
    }

    fn person(&self, id: PersonId) -> String {
        let found = self.pack.people.iter().find(|one| one.person == id);
        found.map_or_else(|| Names::new(self.words, &[]).person(id), |one| self.name(one))
    }
}
