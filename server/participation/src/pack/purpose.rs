use super::Pack;
use crate::id::MembershipId;
use crate::room::StaffRoom;
use crate::voice::View;
use crate::weights::Voice;

/// What a copy is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A meeting.
    Meeting,
    /// Its reader asks for what is held on them: all answers, and who opened their words.
    Own,
    /// Somebody else asks for what is held on its reader: without what only its reader may know.
    Behalf,
}

impl Pack {
    /// The same without anything another family member said: what somebody keeps of their own.
    #[must_use]
    pub fn own_alone(mut self) -> Self {
        let me = self.reader.id;
        self.views.retain(|view| view.author == me);
        self.places.retain(|thread| thread.author == me);
        self.weights.voices.retain(|one| one.voice == Voice::Member(me));
        self.apart.clear();
        if let Some(room) = &mut self.room {
            only_mine(room, me);
        }
        for held in &mut self.held {
            held.afterwards.retain(|one| one.author == me);
        }
        self
    }

    /// Every view in it: what was said, places and counters.
    pub fn all_views(&self) -> impl Iterator<Item = &View> {
        let places = self.places.iter().flat_map(|thread| &thread.views);
        let spreads = self.weights.voices.iter().flat_map(|voice| &voice.views);
        self.views.iter().chain(places).chain(spreads)
    }

    /// The same as it was at a moment, in UTC milliseconds: without what was said, answered or opened later. What was
    /// taken back or changed since is not brought back. Meetings and the plan are loaded as they were.
    pub(super) fn up_to(&mut self, at: i64) {
        let trim = |views: &mut Vec<View>| {
            views.retain(|view| view.shared_at <= at);
            for view in views {
                view.opened.retain(|one| one.at <= at);
                view.answers.retain(|one| one.at <= at);
                for answer in &mut view.answers {
                    answer.reply.take_if(|(_, _, replied)| *replied > at);
                }
            }
        };
        trim(&mut self.views);
        for thread in &mut self.places {
            trim(&mut thread.views);
        }
        self.places.retain(|thread| !thread.views.is_empty());
        for voice in &mut self.weights.voices {
            trim(&mut voice.views);
        }
        self.weights.voices.retain(|voice| !voice.views.is_empty());
    }
}

/// Leaves in a meeting what one of the family said of it, and what was said to that.
pub(crate) fn only_mine(room: &mut StaffRoom, me: MembershipId) {
    room.wishes.retain(|one| one.author == me);
    room.asks.retain(|one| one.author == me);
    room.afterwards.retain(|one| one.author == me);
    for seat in &mut room.seats {
        seat.stances.retain(|one| one.author == me);
        let mine_stand = !seat.stances.is_empty();
        for decided in &mut seat.decisions {
            decided.replies.retain(|one| one.voice == me);
            if !mine_stand {
                decided.overruled.clear();
            }
        }
    }
}

/// A meeting as it was at a moment: see [`Pack::up_to`]. When somebody was asked is not kept: they stay.
pub(super) fn room_up_to(room: &mut StaffRoom, at: i64) {
    room.wishes.retain(|one| one.at <= at);
    room.asks.retain(|one| one.at <= at);
    for ask in &mut room.asks {
        ask.answer.take_if(|answer| answer.at > at);
    }
    room.afterwards.retain(|one| one.at <= at);
    room.took_part.retain(|one| one.at <= at);
    for note in &mut room.took_part {
        note.doubt.take_if(|(_, doubted)| *doubted > at);
    }
    for seat in &mut room.seats {
        seat.stances.retain(|one| one.at <= at);
        seat.decisions.retain(|one| one.at <= at);
        for decided in &mut seat.decisions {
            decided.replies.retain(|one| one.at <= at);
            decided.overruled.retain(|one| one.at <= at);
        }
    }
}
