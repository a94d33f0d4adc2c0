use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::id::{InviteeId, ItemId, MeetingId, MembershipId, PathwayId};
use crate::people::{Agency, Member};
use crate::rules::quoracy::Seat;
use crate::sealing::{DataKey, Place};
use crate::store::Tx;

/// Which items of the agenda somebody is in the room for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InFor {
    /// All of it.
    Everything,
    /// These.
    Only(Vec<ItemId>),
}

impl InFor {
    /// Whether an item is among them.
    #[must_use]
    pub fn includes(&self, item: ItemId) -> bool {
        match self {
            Self::Everything => true,
            Self::Only(items) => items.contains(&item),
        }
    }
}

/// Somebody who is invited to a meeting. The chair is not: they chair. The family is not: it is theirs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitee {
    /// The id of this invitation.
    pub id: InviteeId,
    /// To which meeting.
    pub meeting: MeetingId,
    /// Who, when they are on the pathway.
    pub who: Option<MembershipId>,
    /// What the family calls them, or their name.
    pub name: String,
    /// Where they come from.
    pub agency: Agency,
    /// Their organisation: "Harbour Youth Project". May be empty.
    pub organisation: String,
    /// What they do, in one plain line. May be empty.
    pub does: String,
    /// Why they are asked, in one plain sentence the family reads.
    pub why: String,
    /// Whose idea it was, as far as the reader may know it.
    pub asked_by: Option<MembershipId>,
    /// Whether their agency has had direct contact with the child and family.
    pub direct_contact: bool,
    /// Which items they are in for.
    pub in_for: InFor,
    /// When the invitation was withdrawn, UTC milliseconds.
    pub withdrawn_at: Option<i64>,
}

impl Invitee {
    /// The seat they take, as far as quoracy asks.
    #[must_use]
    pub const fn seat(&self) -> Seat {
        Seat {
            agency: self.agency,
            direct_contact: self.direct_contact,
        }
    }

    /// The same invitee as `reader`, somebody of the family, sees them: whose idea it was is told of staff
    /// and of oneself, because a wish of another voice is not theirs to know.
    pub(crate) fn for_family(mut self, reader: MembershipId, people: &[Member]) -> Self {
        let is_others = |whose: &MembershipId| {
            let found = people.iter().find(|one| one.id == *whose);
            *whose != reader && found.is_none_or(|one| one.role.is_family())
        };
        if self.asked_by.as_ref().is_some_and(is_others) {
            self.asked_by = None;
        }
        self
    }
}

/// Sealed under the pathway's key.
#[derive(Serialize, Deserialize)]
pub(super) struct InviteeBody {
    pub(super) name: String,
    pub(super) organisation: String,
    pub(super) does: String,
    pub(super) why: String,
}

pub(super) const fn invitee_place(row: &str) -> Place<'_> {
    Place::new("invitee", "body", row)
}

#[derive(sqlx::FromRow)]
struct InviteeRow {
    id: InviteeId,
    who: Option<MembershipId>,
    agency: String,
    direct_contact: i64,
    asked_by: Option<MembershipId>,
    throughout: i64,
    withdrawn_at: Option<i64>,
    body: Vec<u8>,
}

/// Everybody who was ever invited to a meeting, in the order they were asked. `key` is its pathway's.
pub(super) async fn load_invitees(tx: &mut Tx, key: &DataKey, meeting: MeetingId) -> Result<Vec<Invitee>> {
    let rows: Vec<InviteeRow> = tx
        .all(
            "SELECT id, who, agency, direct_contact, asked_by, throughout, withdrawn_at, body FROM invitee \
             WHERE meeting = $1 ORDER BY place, id",
            &[meeting.into()],
        )
        .await?;
    let items: Vec<(InviteeId, ItemId)> = tx
        .all(
            "SELECT x.invitee, x.item FROM invitee_item x JOIN agenda_item i ON i.id = x.item \
             WHERE i.meeting = $1 ORDER BY i.place, i.id",
            &[meeting.into()],
        )
        .await?;
    rows.into_iter().map(|row| row.open(key, meeting, &items)).collect()
}

/// The meeting of this pathway that somebody is invited to.
pub(super) async fn meeting_of(tx: &mut Tx, pathway: PathwayId, invitee: InviteeId) -> Result<MeetingId> {
    let found: Option<(MeetingId,)> = tx
        .one(
            "SELECT i.meeting FROM invitee i JOIN meeting m ON m.id = i.meeting WHERE i.id = $1 AND m.pathway = $2",
            &[invitee.into(), pathway.into()],
        )
        .await?;
    Ok(found.ok_or(Error::NotThere)?.0)
}

/// One invitee of this pathway, whose key is `key`.
pub(super) async fn load_invitee(
    tx: &mut Tx,
    pathway: PathwayId,
    key: &DataKey,
    invitee: InviteeId,
) -> Result<Invitee> {
    let meeting = meeting_of(tx, pathway, invitee).await?;
    let all = load_invitees(tx, key, meeting).await?;
    all.into_iter().find(|one| one.id == invitee).ok_or(Error::NotThere)
}

impl InviteeRow {
    fn open(self, key: &DataKey, meeting: MeetingId, items: &[(InviteeId, ItemId)]) -> Result<Invitee> {
        let body: InviteeBody = key.open_json(invitee_place(&self.id.to_string()), &self.body)?;
        let in_for = if self.throughout != 0 {
            InFor::Everything
        } else {
            let mine = items.iter().filter(|(invitee, _)| *invitee == self.id);
            InFor::Only(mine.map(|(_, item)| *item).collect())
        };
        Ok(Invitee {
            id: self.id,
            meeting,
            who: self.who,
            name: body.name,
            agency: Agency::from_text(&self.agency).ok_or(Error::Corrupt("invitee.agency"))?,
            organisation: body.organisation,
            does: body.does,
            why: body.why,
            asked_by: self.asked_by,
            direct_contact: self.direct_contact != 0,
            in_for,
            withdrawn_at: self.withdrawn_at,
        })
    }
}
