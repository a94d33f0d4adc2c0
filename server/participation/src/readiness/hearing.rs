use jiff::civil::Date;

use super::blocking::Known;
use super::trying::{Tried, load_tried};
use crate::clock::day_of;
use crate::error::Result;
use crate::id::MembershipId;
use crate::sealing::DataKey;
use crate::store::Tx;

/// Whether a member of the family was heard before a meeting, as far as its reader knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// Who.
    pub member: MembershipId,
    /// When they last shared something with the reader, UTC milliseconds; nothing when they did not.
    pub last: Option<i64>,
    /// What was tried, oldest first.
    pub tried: Vec<Tried>,
}

/// Whether each of the family was heard, since the day given, where there is one.
pub(super) async fn load_heard(tx: &mut Tx, key: &DataKey, known: &Known, since: Option<Date>) -> Result<Vec<Heard>> {
    let (meeting, mut heard) = (&known.room.meeting, Vec::new());
    let pathway = known.people.first().map(|one| one.pathway);
    let tried = match pathway {
        Some(pathway) => load_tried(tx, key, pathway, meeting.id).await?,
        None => Vec::new(),
    };
    for one in known.family() {
        let last = known.shared_by(one.id).max();
        heard.push(Heard {
            member: one.id,
            last: last.filter(|at| since.is_none_or(|since| day_of(*at) > since)),
            tried: tried.iter().filter(|step| step.member == one.id).cloned().collect(),
        });
    }
    Ok(heard)
}

impl Known {
    /// When somebody shared something of themselves, or about this meeting, UTC milliseconds.
    fn shared_by(&self, author: MembershipId) -> impl Iterator<Item = i64> {
        let views = self.views.iter().chain(self.spreads.iter().map(|(_, view)| view));
        let views = views.filter(move |one| one.author == author).map(|one| one.shared_at);
        let stances = self.room.seats.iter().flat_map(|seat| &seat.stances);
        let stances = stances.filter(move |one| one.author == author).map(|one| one.at);
        let wishes = self.room.wishes.iter().filter(move |one| one.author == author);
        let asks = self.room.asks.iter().filter(move |one| one.author == author);
        views
            .chain(stances)
            .chain(wishes.map(|one| one.at))
            .chain(asks.map(|one| one.at))
    }
}
