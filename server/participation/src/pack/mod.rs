//! The pack: what was said, decided, planned and answered, for one recipient, on one day.
//!
//! What may be in it is decided in `handed`: what its recipient *and* whoever takes it may both read, by the same
//! audiences as everywhere. So no pack tells a worker what was said to the chair alone, and nobody is handed what was
//! not meant for them. The chair's own copy and the full copy for a court are therefore the chair's to take: taken by
//! anybody else they would leave things out without a word.

mod boxes;
mod build;
mod given;
mod handed;
mod json_ld;
mod purpose;
mod received;
mod recipient;
mod ssd;
mod taken;

use jiff::civil::Date;

use crate::people::{Member, Role};
use crate::places::{PlaceThread, Whereabouts};
use crate::plan::{MeetingKind, PlanText};
use crate::room::{Afterwards, Apart, StaffRoom, TookPart, TookPartNote};
use crate::voice::{Answer, View};
use crate::weights::SideBySide;

pub use boxes::{BOXES, BoxNames, MOST_BOX_LETTERS};
pub(crate) use build::handed_to;
pub use given::{Given, UNDO};
pub(crate) use handed::Handed;
pub use purpose::Purpose;
pub(crate) use purpose::only_mine;
pub use received::{Received, Receiving};
pub use recipient::{Recipient, Whom};
pub use taken::{Form, Taken};

/// What was said, decided, planned and answered, as one recipient may have it.
#[derive(Clone, Debug)]
pub struct Pack {
    /// For whom.
    pub whom: Whom,
    /// What it is made for.
    pub purpose: Purpose,
    /// Whose compartment it is: the recipient's; for a court, the chair's.
    pub reader: Member,
    /// Everybody on the pathway, for their names.
    pub people: Vec<Member>,
    /// Stands for the pathway outside of this service, and tells nobody whose it is.
    pub reference: String,
    /// On which day it was taken.
    pub on: Date,
    /// The next meeting with the family, for which it is made.
    pub meeting: Option<(MeetingKind, Date)>,
    /// What was said, but for places and counters, oldest first.
    pub views: Vec<View>,
    /// Places, each with what its author said of it time after time.
    pub places: Vec<PlaceThread>,
    /// Where each of these is, in the same order, for the picture alone: in nothing that is written is a place on a
    /// map. Nothing for a home, and where its author did not show it.
    pub whereabouts: Vec<Whereabouts>,
    /// What weighs most, voice beside voice.
    pub weights: SideBySide,
    /// Who is invited to the next meeting, what was said of them and decided; without those who were asked no longer.
    pub room: Option<StaffRoom>,
    /// The plan that was published last.
    pub plan: Option<PackPlan>,
    /// The meetings that were held without the family.
    pub apart: Vec<Apart>,
    /// The meetings with the family that were held.
    pub held: Vec<Held>,
}

/// The plan in a pack.
#[derive(Clone, Debug)]
pub struct PackPlan {
    /// On which day it was agreed.
    pub agreed_on: Date,
    /// What was agreed, with how far it has come.
    pub text: PlanText,
}

/// A meeting that was held, as far as the recipient may know how it went.
#[derive(Clone, Debug)]
pub struct Held {
    /// What kind.
    pub kind: MeetingKind,
    /// On which day.
    pub on: Date,
    /// How the young person took part, where it was noted.
    pub took_part: Option<TookPart>,
    /// How its reader took part, each time it was noted, with what they said against it; where they ask for what is held
    /// on them.
    pub notes: Vec<TookPartNote>,
    /// Whether enough agencies were there when the last thing was decided; nothing when nothing was.
    pub quorate: Option<bool>,
    /// What people said afterwards.
    pub afterwards: Vec<Afterwards>,
}

impl Pack {
    /// The one whose plan it is.
    #[must_use]
    pub fn young_person(&self) -> Option<&Member> {
        self.people.iter().find(|one| one.role == Role::YoungPerson)
    }

    /// The parents, in the order of the pathway.
    pub fn parents(&self) -> impl Iterator<Item = &Member> {
        self.people.iter().filter(|one| one.role == Role::Parent)
    }

    /// What one voice said, but for places and counters, oldest first.
    pub fn said_by<'p>(&'p self, author: &'p Member) -> impl Iterator<Item = &'p View> {
        self.views.iter().filter(|view| view.author == author.id)
    }

    /// Whether it is for the worker, the chair or a court, who read who else can know something.
    #[must_use]
    pub const fn is_for_staff(&self) -> bool {
        matches!(self.reader.role, Role::Worker | Role::Chair)
    }

    /// Whether its reader may know who else can read a view. Who was left out is told to nobody but the author and
    /// those who lead.
    #[must_use]
    pub fn tells_audience(&self, view: &View) -> bool {
        self.is_for_staff() || view.author == self.reader.id && self.purpose != Purpose::Behalf
    }

    /// The answers that stand in it: the last one; for a court, and for what is held on somebody, all of them.
    #[must_use]
    pub fn answers<'v>(&self, view: &'v View) -> &'v [Answer] {
        let first = match (self.whom, self.purpose) {
            (Whom::Member(_), Purpose::Meeting) => view.answers.len().saturating_sub(1),
            _ => 0,
        };
        view.answers.get(first..).unwrap_or_default()
    }
}
