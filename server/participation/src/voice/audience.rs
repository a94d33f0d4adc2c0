use serde::{Deserialize, Serialize};

use super::Topic;
use crate::id::MembershipId;
use crate::people::{Agency, Member, Role, stable_text};

/// How far words reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Reach {
    /// The lead worker and the chair.
    WorkerAndChair,
    /// The chair and the advocate, and not even the worker.
    ChairAndAdvocate,
    /// Everyone at the meeting.
    Meeting,
    /// The chair, and nobody else. For what a service did.
    Chair,
    /// The advocate, and nobody else. For what a service did.
    Advocate,
}

stable_text!(Reach {
    WorkerAndChair = "worker-chair",
    ChairAndAdvocate = "chair-advocate",
    Meeting = "meeting",
    Chair = "chair",
    Advocate = "advocate",
});

impl Reach {
    /// Those that can be chosen for every topic.
    pub const ANYWHERE: &'static [Self] = &[Self::WorkerAndChair, Self::ChairAndAdvocate, Self::Meeting];

    /// Those that can be chosen for a topic. Only what a service did can go to the chair or the advocate
    /// alone: words about the plan that the worker and the chair never see would change nothing.
    #[must_use]
    pub const fn offered(topic: Topic) -> &'static [Self] {
        match topic {
            Topic::Service => Self::ALL,
            _ => Self::ANYWHERE,
        }
    }
}

/// Whom words do not reach although they are at the meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Without {
    /// No parent; for a parent's own words, no other parent.
    Parents,
    /// Not the young person: what a parent may choose.
    YoungPerson,
    /// Nobody from the police.
    Police,
    /// Nobody from school or college.
    School,
}

stable_text!(Without {
    Parents = "parents",
    YoungPerson = "young-person",
    Police = "police",
    School = "school",
});

/// Who can know what somebody said. The author always can.
///
/// "Not my mum" is more than a filter: information given in the expectation that it is not
/// passed to the person who asks for it may be kept from them by law (Data Protection Act
/// 2018, Schedule 3, paragraphs 9 to 11), so the expectation is kept with the words.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Audience {
    reach: Reach,
    without: Vec<Without>,
    /// When the author chose it, UTC milliseconds; nothing while they still choose.
    #[serde(skip)]
    chosen_at: Option<i64>,
}

/// The same reach without the same people, whenever it was chosen.
impl PartialEq for Audience {
    fn eq(&self, other: &Self) -> bool {
        (self.reach, &self.without) == (other.reach, &other.without)
    }
}

impl Eq for Audience {}

impl Audience {
    /// An audience; exceptions only mean something at the meeting and are dropped elsewhere.
    #[must_use]
    pub fn new(reach: Reach, without: &[Without]) -> Self {
        let without = if reach == Reach::Meeting {
            Without::ALL
                .iter()
                .copied()
                .filter(|one| without.contains(one))
                .collect()
        } else {
            Vec::new()
        };
        Self {
            reach,
            without,
            chosen_at: None,
        }
    }

    /// The same audience as its author chose it at a moment, in UTC milliseconds. Somebody who
    /// comes to the meeting later, or speaks for them later, was not among the names they agreed
    /// to, and reads nothing until the author says so.
    #[must_use]
    pub(crate) fn chosen_at(self, at: i64) -> Self {
        Self {
            chosen_at: Some(at),
            ..self
        }
    }

    /// When the author chose it, UTC milliseconds; nothing while they still choose.
    pub(crate) const fn since(&self) -> Option<i64> {
        self.chosen_at
    }

    /// How far it reaches.
    #[must_use]
    pub const fn reach(&self) -> Reach {
        self.reach
    }

    /// Whom it leaves out.
    #[must_use]
    pub fn without(&self) -> &[Without] {
        &self.without
    }

    /// The stable text: `meeting -parents -police`.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = self.reach.text().to_owned();
        for without in &self.without {
            text.push_str(" -");
            text.push_str(without.text());
        }
        text
    }

    /// Reads an audience back from its stable text.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let mut parts = text.split(' ');
        let reach = Reach::from_text(parts.next()?)?;
        let without: Option<Vec<_>> = parts.map(|part| Without::from_text(part.strip_prefix('-')?)).collect();
        Some(Self::new(reach, &without?))
    }

    /// Whether `reader` may know what `author` said to this audience.
    #[must_use]
    pub fn includes(&self, author: MembershipId, reader: &Member) -> bool {
        if reader.id == author {
            return true;
        }
        match self.reach {
            Reach::WorkerAndChair => matches!(reader.role, Role::Worker | Role::Chair),
            Reach::ChairAndAdvocate => reader.role == Role::Chair || self.is_their_advocate(reader),
            Reach::Chair => reader.role == Role::Chair,
            Reach::Advocate => self.is_their_advocate(reader),
            Reach::Meeting => {
                reader.in_meeting
                    && (matches!(reader.role, Role::Worker | Role::Chair) || self.knew(reader))
                    && !self.without.iter().any(|one| one.leaves_out(reader))
            }
        }
    }
}

impl Audience {
    /// Whether somebody was there when the author chose whom it reaches.
    fn knew(&self, reader: &Member) -> bool {
        self.chosen_at.is_none_or(|at| reader.joined_at <= at)
    }

    /// An advocate is somebody one trusts, not an office: another one reads nothing until the author says so.
    fn is_their_advocate(&self, reader: &Member) -> bool {
        reader.role == Role::Advocate && self.knew(reader)
    }

    /// The people it means, without the author: what a preview names is what [`Self::includes`] lets read.
    pub fn readers<'a>(&'a self, author: MembershipId, people: &'a [Member]) -> impl Iterator<Item = &'a Member> {
        people
            .iter()
            .filter(move |one| one.id != author && self.includes(author, one))
    }
}

impl Without {
    fn leaves_out(self, reader: &Member) -> bool {
        match self {
            Self::Parents => reader.role == Role::Parent,
            Self::YoungPerson => reader.role == Role::YoungPerson,
            Self::Police => reader.agency == Agency::Police,
            Self::School => reader.agency == Agency::Education,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::{PathwayId, PersonId};
    use crate::people::{Called, Language};

    fn member(role: Role, agency: Agency, in_meeting: bool) -> Member {
        Member {
            id: MembershipId::random(),
            pathway: PathwayId::random(),
            person: PersonId::random(),
            role,
            agency,
            in_meeting,
            called: Called {
                full: String::new(),
                short: String::new(),
                does: String::new(),
            },
            language: Language::En,
            joined_at: 10,
        }
    }

    #[test]
    fn a_reader_outside_the_meeting_reads_nothing_meant_for_it() {
        let author = MembershipId::random();
        let audience = Audience::new(Reach::Meeting, &[]);
        assert!(audience.includes(author, &member(Role::Parent, Agency::None, true)));
        assert!(!audience.includes(author, &member(Role::Parent, Agency::None, false)));
    }

    #[test]
    fn those_left_out_read_nothing() {
        let author = MembershipId::random();
        let audience = Audience::new(Reach::Meeting, &[Without::Police, Without::Parents]);
        assert!(!audience.includes(author, &member(Role::Professional, Agency::Police, true)));
        assert!(!audience.includes(author, &member(Role::Parent, Agency::None, true)));
        assert!(audience.includes(author, &member(Role::Professional, Agency::Education, true)));
        assert!(audience.includes(author, &member(Role::Worker, Agency::SocialCare, true)));
    }

    #[test]
    fn who_comes_later_was_not_agreed_to() {
        let author = MembershipId::random();
        let newcomer = member(Role::Parent, Agency::None, true);
        let audience = Audience::new(Reach::Meeting, &[]);
        assert!(audience.includes(author, &newcomer));
        assert!(audience.clone().chosen_at(10).includes(author, &newcomer));
        assert!(!audience.chosen_at(9).includes(author, &newcomer));
        // So is another advocate.
        let advocate = member(Role::Advocate, Agency::None, false);
        for reach in [Reach::ChairAndAdvocate, Reach::Advocate] {
            let audience = Audience::new(reach, &[]);
            assert!(audience.clone().chosen_at(10).includes(author, &advocate));
            assert!(!audience.chosen_at(9).includes(author, &advocate));
        }
        // Who leads the case changes; "my worker" means whoever does.
        let worker = member(Role::Worker, Agency::SocialCare, true);
        for reach in [Reach::WorkerAndChair, Reach::Meeting] {
            assert!(Audience::new(reach, &[]).chosen_at(9).includes(author, &worker));
        }
    }

    #[test]
    fn chair_and_advocate_means_not_the_worker() {
        let author = MembershipId::random();
        let audience = Audience::new(Reach::ChairAndAdvocate, &[]);
        assert!(audience.includes(author, &member(Role::Chair, Agency::SocialCare, true)));
        assert!(audience.includes(author, &member(Role::Advocate, Agency::Advocacy, true)));
        assert!(!audience.includes(author, &member(Role::Worker, Agency::SocialCare, true)));
    }

    #[test]
    fn what_a_service_did_can_go_to_one_person_alone() {
        let author = MembershipId::random();
        for (reach, role) in [(Reach::Chair, Role::Chair), (Reach::Advocate, Role::Advocate)] {
            let audience = Audience::new(reach, &[]);
            for other in Role::ALL {
                let reader = member(*other, Agency::SocialCare, true);
                assert_eq!(audience.includes(author, &reader), *other == role);
            }
            assert!(Reach::offered(Topic::Service).contains(&reach));
            assert!(!Reach::offered(Topic::Hard).contains(&reach));
        }
    }

    #[test]
    fn the_stable_text_reads_back() {
        for reach in Reach::ALL {
            for without in [vec![], vec![Without::Parents], Without::ALL.to_vec()] {
                let audience = Audience::new(*reach, &without);
                assert_eq!(Audience::from_text(&audience.text()), Some(audience));
            }
        }
        assert_eq!(Audience::from_text("everybody"), None);
        assert_eq!(Audience::from_text("meeting parents"), None);
    }
}
