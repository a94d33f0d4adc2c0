//! The people and the conference of the room's story.

use std::collections::BTreeMap;

use jiff::civil::date;
use participation::access::SignedIn;
use participation::id::{InviteeId, ItemId, MeetingId, MembershipId};
use participation::people::{Agency, Language, Role};
use participation::room::{
    InFor, MeetingKind, NewInvitee, NewItem, NewMeeting, Room, Save, StaffRoom, StaffSeat, Stance, StanceSaid,
};
use participation::sign_in::NewMember;
use participation::voice::Reach;

use crate::house::{House, Part};

/// What Kacper wrote for the chair and Tash alone.
pub(crate) const PRIVATE: &str = "she came to our house and Mum cried";

/// The conference of 29 September with everybody who is invited to it.
pub(crate) struct Conference {
    pub(crate) meeting: MeetingId,
    /// Opening, the bus station, the decision.
    pub(crate) items: Vec<ItemId>,
    invitees: BTreeMap<&'static str, InviteeId>,
}

impl Conference {
    /// The invitation of somebody.
    pub(crate) fn of(&self, name: &str) -> InviteeId {
        self.invitees[name]
    }
}

impl House {
    /// The pathway's professionals, and the conference they are invited to.
    pub(crate) async fn conference(&self) -> Conference {
        let priya = self.enter(self.worker).await;
        let casework = self.p.casework(&priya, self.pathway).await.unwrap();
        let mut who = BTreeMap::new();
        for (name, agency) in [
            ("Leon", Agency::Voluntary),
            ("Helen", Agency::Education),
            ("DS Amos", Agency::Police),
            ("Sam", Agency::Health),
        ] {
            who.insert(
                name,
                casework.add_professional(&professional(name, agency)).await.unwrap(),
            );
        }
        who.insert("Priya", casework.me().id);
        who.insert("Tash", self.advocate.membership);
        let item = |title: &str, decides| NewItem {
            title: title.into(),
            decides,
        };
        let new = NewMeeting {
            at: "13:30".into(),
            place: "Westhaven Library".into(),
            agenda: vec![
                item("Kacper's first twenty minutes", false),
                item("The bus station", false),
                item("What we decide", true),
            ],
            ..NewMeeting::new(MeetingKind::Conference, date(2026, 9, 29))
        };
        let meeting = casework.book(&new).await.unwrap();
        let items: Vec<ItemId> = casework
            .room(meeting)
            .await
            .unwrap()
            .agenda
            .iter()
            .map(|one| one.id)
            .collect();
        let mut invitees = BTreeMap::new();
        for (name, membership) in who {
            let id = casework.invite_to(meeting, &invited(membership)).await.unwrap();
            invitees.insert(name, id);
        }
        let gill = NewInvitee {
            who: None,
            name: "Gill".into(),
            agency: Agency::Transport,
            direct_contact: false,
            in_for: InFor::Only(vec![items[1]]),
            ..invited(self.advocate.membership)
        };
        invitees.insert("Gill", casework.invite_to(meeting, &gill).await.unwrap());
        Conference {
            meeting,
            items,
            invitees,
        }
    }

    /// Somebody writes what they say about an invitee, for the worker and the chair, and shares it.
    pub(crate) async fn say_of(&self, part: Part, conference: &Conference, whom: &str, stance: Stance) {
        let who = self.enter(part.person).await;
        let voice = self.p.own_voice(&who).await.unwrap();
        let said = StanceSaid {
            stance: Some(stance),
            ..StanceSaid::default()
        };
        voice
            .keep_stance(conference.of(whom), said, &Save::default())
            .await
            .unwrap();
        self.share(&who, conference.meeting).await;
    }

    /// Shares everything somebody has written about a meeting.
    pub(crate) async fn share(&self, who: &SignedIn, meeting: MeetingId) {
        let voice = self.p.own_voice(who).await.unwrap();
        let version = voice.room(meeting).await.unwrap().draft.version;
        voice.share_room(meeting, version).await.unwrap();
    }

    /// The meeting as somebody of the family sees it.
    pub(crate) async fn room_of(&self, part: Part, meeting: MeetingId) -> Room {
        let who = self.enter(part.person).await;
        self.p.own_voice(&who).await.unwrap().room(meeting).await.unwrap()
    }

    /// The meeting as the worker sees it.
    pub(crate) async fn workers_room(&self, meeting: MeetingId) -> StaffRoom {
        let who = self.enter(self.worker).await;
        self.p
            .casework(&who, self.pathway)
            .await
            .unwrap()
            .room(meeting)
            .await
            .unwrap()
    }

    /// The meeting as the chair sees it.
    pub(crate) async fn chairs_room(&self, meeting: MeetingId) -> StaffRoom {
        let who = self.enter(self.chair).await;
        self.p
            .chairing(&who, self.pathway)
            .await
            .unwrap()
            .room(meeting)
            .await
            .unwrap()
    }
}

/// What Kacper says of the detective: rather not, and why for the chair and Tash alone.
pub(crate) fn rather_not() -> StanceSaid {
    StanceSaid {
        stance: Some(Stance::RatherNot),
        audience: Reach::WorkerAndChair,
        reason: PRIVATE.into(),
        reason_audience: Reach::ChairAndAdvocate,
    }
}

/// The seat of an invitee.
pub(crate) fn seat<'a>(room: &'a StaffRoom, conference: &Conference, name: &str) -> &'a StaffSeat {
    let id = conference.of(name);
    room.seats.iter().find(|one| one.invitee.id == id).unwrap()
}

/// Somebody of the pathway, for everything.
pub(crate) fn invited(who: MembershipId) -> NewInvitee {
    NewInvitee {
        who: Some(who),
        name: String::new(),
        agency: Agency::None,
        organisation: String::new(),
        does: String::new(),
        why: "So that we can decide together.".into(),
        asked_by: None,
        direct_contact: true,
        in_for: InFor::Everything,
    }
}

fn professional(name: &str, agency: Agency) -> NewMember {
    NewMember {
        role: Role::Professional,
        agency,
        full: name.into(),
        short: name.into(),
        does: String::new(),
        language: Language::En,
        in_meeting: true,
    }
}
