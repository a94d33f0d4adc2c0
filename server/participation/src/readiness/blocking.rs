use crate::cases::Review;
use crate::error::Result;
use crate::id::{InviteeId, MembershipId, PersonId, ViewId};
use crate::people::{Member, Role, members};
use crate::room::{StaffRoom, StaffSeat};
use crate::rules::readiness::{Shared, Wait};
use crate::store::Tx;
use crate::voice::{Opened, Topic, View, load_views_on, reader_may};
use crate::weights::{Voice, load_voices};

/// Something that stands between a meeting and "ready", as its reader may know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub what: Blocking,
    /// When it came, UTC milliseconds.
    pub since: i64,
}

/// What stands between a meeting and "ready".
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Blocking {
    /// Words, a place, counters or somebody who matters.
    View {
        /// Which.
        view: ViewId,
        /// Whose.
        author: MembershipId,
        /// What about.
        topic: Topic,
        /// For what it waits.
        wait: Wait,
    },
    /// What somebody shared about who is in the room and how they take part: the chair has not read all of it.
    Room {
        /// Who.
        author: MembershipId,
    },
    /// Somebody that a family member would like to add.
    Ask {
        /// Who asks.
        author: MembershipId,
        /// For whom, once the reader has opened it: what is shown unopened would be read, and its author not told.
        who: Option<String>,
        /// For what it waits.
        wait: Wait,
    },
    /// Somebody wants an invitee otherwise and nothing is decided, or is not OK with what was.
    Invitee {
        /// Who is invited.
        invitee: InviteeId,
        /// What they are called.
        name: String,
        /// Whether it is the decision that somebody is not OK with.
        decided: bool,
    },
}

/// Everything on a pathway and about a meeting that its reader may know, as far as it is looked at here.
pub(super) struct Known {
    pub(super) people: Vec<Member>,
    pub(super) views: Vec<View>,
    /// The spread of counters that counts, of each voice.
    pub(super) spreads: Vec<(Voice, View)>,
    pub(super) room: StaffRoom,
}

impl Known {
    pub(super) async fn load(review: &Review<'_>, tx: &mut Tx, meeting: crate::id::MeetingId) -> Result<Self> {
        let (p, pathway) = (review.participation(), review.pathway());
        let about = |topic| topic != Topic::Weights;
        let spreads = load_voices(review, tx).await?.into_iter();
        Ok(Self {
            people: members(tx, p.vault(), pathway).await?,
            views: load_views_on(p, tx, pathway, about, reader_may(review.me())).await?,
            spreads: spreads
                .filter_map(|one| Some((one.voice, one.current()?.clone())))
                .collect(),
            room: review.load_room(tx, meeting).await?,
        })
    }

    /// The young person and each parent, in the order they were introduced.
    pub(super) fn family(&self) -> impl Iterator<Item = &Member> {
        self.people.iter().filter(|one| one.role.is_family())
    }

    /// Everything that was shared by the family and can be opened by itself, what counts of it.
    fn shared(&self) -> impl Iterator<Item = &View> {
        let spreads = self.spreads.iter().filter(|(voice, _)| *voice != Voice::Professionals);
        self.views.iter().chain(spreads.map(|(_, view)| view))
    }

    /// What blocks, from the oldest. Where nobody chairs, whoever looks reads in the chair's place.
    pub(super) fn blocks(&self, me: &Member) -> Vec<Block> {
        let chair = self.people.iter().find(|one| one.role == Role::Chair).unwrap_or(me);
        let mut blocks: Vec<Block> = self.shared().filter_map(|view| of_view(view, chair)).collect();
        blocks.extend(self.family().filter_map(|one| self.unread_room(one.id, chair.person)));
        blocks.extend(self.room.asks.iter().filter_map(|ask| {
            let shared = Shared {
                read: has_read(&ask.opened, chair.person),
                asks: true,
                answered: ask.answer.is_some(),
            };
            let what = Blocking::Ask {
                author: ask.author,
                who: has_read(&ask.opened, me.person).then(|| ask.said.who.clone()),
                wait: shared.waits()?,
            };
            Some(Block { what, since: ask.at })
        }));
        blocks.extend(self.room.blocking().map(of_seat));
        blocks.sort_by_key(|one| one.since);
        blocks
    }

    /// What somebody last said about each invitee and about how they take part, where the chair has not read it.
    fn unread_room(&self, author: MembershipId, chair: PersonId) -> Option<Block> {
        let seats = self
            .room
            .seats
            .iter()
            .filter(|seat| seat.invitee.withdrawn_at.is_none());
        let stances = seats.filter_map(|seat| seat.stances.iter().rfind(|one| one.author == author));
        let wish = self.room.wishes.iter().rfind(|one| one.author == author);
        let said = stances
            .map(|one| (&one.opened, one.at))
            .chain(wish.map(|one| (&one.opened, one.at)));
        let unread = said.filter(|(opened, _)| !has_read(opened, chair));
        unread.map(|(_, at)| at).max().map(|since| Block {
            what: Blocking::Room { author },
            since,
        })
    }
}

pub(super) fn has_read(opened: &[Opened], person: PersonId) -> bool {
    opened.iter().any(|one| one.person == person)
}

/// What the chair may not read waits for nobody's reading: it can only be answered by who may.
fn of_view(view: &View, chair: &Member) -> Option<Block> {
    let shared = Shared {
        read: view.was_opened_by(chair.person) || !view.audience.includes(view.author, chair),
        asks: view.asks_for_answer(),
        answered: view.answer().is_some(),
    };
    let what = Blocking::View {
        view: view.id,
        author: view.author,
        topic: view.topic,
        wait: shared.waits()?,
    };
    Some(Block {
        what,
        since: view.came_at(),
    })
}

fn of_seat(seat: &StaffSeat) -> Block {
    let stances = seat.stances.iter().map(|one| one.at);
    let replies = seat
        .decision()
        .into_iter()
        .flat_map(|one| &one.replies)
        .map(|one| one.at);
    Block {
        what: Blocking::Invitee {
            invitee: seat.invitee.id,
            name: seat.invitee.name.clone(),
            decided: seat.state == crate::rules::negotiation::State::Objected,
        },
        since: stances.chain(replies).max().unwrap_or_default(),
    }
}
