//! What the reader of a copy wrote themselves: it comes back to them as they wrote it.

use participation::pack::Purpose;
use participation::requests::HeldOn;
use participation::room::StaffRoom;

use crate::places::place_lines;
use crate::words::Words;

/// Every text of theirs in it. None where somebody else asks for it: what a young person wrote of a friend is not that
/// parent's own.
pub(super) fn own_words(words: &Words, held: &HeldOn) -> Vec<String> {
    let pack = &held.pack;
    if pack.purpose != Purpose::Own {
        return Vec::new();
    }
    let me = pack.reader.id;
    let mut own: Vec<String> = Vec::new();
    for view in pack.all_views().chain(&held.matters).filter(|view| view.author == me) {
        own.push(view.words.clone());
        own.extend(
            place_lines(words, view)
                .unwrap_or_default()
                .into_iter()
                .map(|line| line.words),
        );
        own.extend(view.matters().map(|one| one.words.clone()));
        let others = view
            .spread()
            .map(|spread| spread.something_else.as_slice())
            .unwrap_or_default();
        own.extend(others.iter().map(|one| one.name.clone()));
        own.extend(
            view.answers
                .iter()
                .filter_map(|one| one.reply.as_ref())
                .map(|(_, said, _)| said.clone()),
        );
    }
    for room in pack.room.iter().chain(&held.rooms) {
        in_room(&mut own, room, me);
    }
    let after = pack.held.iter().flat_map(|one| &one.afterwards);
    own.extend(after.filter(|one| one.author == me).map(|one| one.said.words.clone()));
    own.extend(
        held.proposals
            .iter()
            .filter(|one| one.author == me)
            .map(|one| one.words.clone()),
    );
    own.extend(
        held.challenges
            .iter()
            .filter(|one| one.author == me)
            .map(|one| one.words.clone()),
    );
    own.retain(|text| !text.trim().is_empty());
    own
}

fn in_room(own: &mut Vec<String>, room: &StaffRoom, me: participation::id::MembershipId) {
    own.extend(
        room.wishes
            .iter()
            .filter(|one| one.author == me)
            .map(|one| one.said.words.clone()),
    );
    for ask in room.asks.iter().filter(|one| one.author == me) {
        own.extend([ask.said.who.clone(), ask.said.why.clone()]);
    }
    for seat in &room.seats {
        let reasons = seat.stances.iter().filter(|one| one.author == me);
        own.extend(
            reasons
                .filter_map(|one| one.reason.as_ref())
                .map(|(why, _)| why.clone()),
        );
        let replies = seat.decisions.iter().flat_map(|one| &one.replies);
        own.extend(replies.filter(|one| one.voice == me).map(|one| one.words.clone()));
    }
}
