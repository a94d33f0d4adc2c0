use super::staff_room::StaffRoom;
use crate::audit::Act;
use crate::cases::Review;
use crate::error::{Error, Result};
use crate::id::{Id, InviteeId, ItemId, MeetingId, MembershipId};
use crate::people::member;
use crate::rules::quoracy::{self, Fix, Quoracy, Rule};
use crate::store::{Tx, Value};

/// Somebody who comes to a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Attendee {
    /// An invitee.
    Invitee(InviteeId),
    /// Somebody of the family.
    Family(MembershipId),
}

/// A stretch of time somebody was there. Who goes out and comes back has two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Presence {
    /// Who.
    pub who: Attendee,
    /// When they came, UTC milliseconds.
    pub came_at: i64,
    /// When they left, UTC milliseconds.
    pub left_at: Option<i64>,
}

impl Presence {
    /// Whether they were there at a moment. Who left at that very moment was not.
    #[must_use]
    pub fn is_there(&self, at: i64) -> bool {
        self.came_at <= at && self.left_at.is_none_or(|left| left > at)
    }
}

#[derive(sqlx::FromRow)]
struct PresenceRow {
    invitee: Option<InviteeId>,
    member: Option<MembershipId>,
    came_at: i64,
    left_at: Option<i64>,
}

/// Who came to a meeting and left it, in order.
pub(super) async fn load_presences(tx: &mut Tx, meeting: MeetingId) -> Result<Vec<Presence>> {
    let rows: Vec<PresenceRow> = tx
        .all(
            "SELECT invitee, member, came_at, left_at FROM presence WHERE meeting = $1 ORDER BY came_at, id",
            &[meeting.into()],
        )
        .await?;
    rows.into_iter()
        .map(|row| {
            let who = match (row.invitee, row.member) {
                (Some(invitee), None) => Attendee::Invitee(invitee),
                (None, Some(member)) => Attendee::Family(member),
                _ => return Err(Error::Corrupt("presence")),
            };
            Ok(Presence {
                who,
                came_at: row.came_at,
                left_at: row.left_at,
            })
        })
        .collect()
}

impl StaffRoom {
    /// Who is there at a moment, UTC milliseconds.
    pub fn there_at(&self, at: i64) -> impl Iterator<Item = Attendee> {
        self.presences
            .iter()
            .filter(move |one| one.is_there(at))
            .map(|one| one.who)
    }

    /// The invitees who were there when an item was decided; none before it was.
    #[must_use]
    pub fn present_at_decision(&self, item: ItemId) -> Option<Vec<InviteeId>> {
        let decided_at = self.agenda.iter().find(|one| one.id == item)?.decided_at?;
        Some(self.invitees_at(decided_at))
    }

    /// The count for an item: with who was there when it was decided, or is there `now` when it was not yet.
    #[must_use]
    pub fn counted(&self, rule: Rule, item: ItemId, now: i64) -> Quoracy {
        let there = self.there_for(item, now);
        quoracy::count(rule, &self.seats_at(|seat| there.contains(&seat.invitee.id)))
    }

    /// What would make an item quorate with who is there for it.
    #[must_use]
    pub fn fixes_now(&self, rule: Rule, item: ItemId, now: i64) -> Vec<Fix<InviteeId>> {
        let there = self.there_for(item, now);
        self.fixes_without(rule, item, |seat| there.contains(&seat.invitee.id))
    }

    fn there_for(&self, item: ItemId, now: i64) -> Vec<InviteeId> {
        self.present_at_decision(item).unwrap_or_else(|| self.invitees_at(now))
    }

    fn invitees_at(&self, at: i64) -> Vec<InviteeId> {
        self.there_at(at)
            .filter_map(|who| match who {
                Attendee::Invitee(invitee) => Some(invitee),
                Attendee::Family(_) => None,
            })
            .collect()
    }
}

/// The worker and the chair note together who is there and how far the agenda has come.
impl Review<'_> {
    /// Notes that somebody came. Noting it twice notes it once.
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is no such meeting here, or nobody like that at it; [`Error::Conflict`] when
    /// it was held or cancelled.
    pub async fn check_in(&self, meeting: MeetingId, who: Attendee) -> Result<()> {
        let mut tx = self.write().await?;
        self.meeting_to_plan(&mut tx, meeting, "").await?;
        self.may_come(&mut tx, meeting, who).await?;
        let now = self.participation().clock().now_ms();
        if load_presences(&mut tx, meeting)
            .await?
            .iter()
            .any(|one| one.who == who && one.is_there(now))
        {
            return Ok(());
        }
        let (invitee, member) = columns(who);
        tx.run(
            "INSERT INTO presence (id, meeting, invitee, member, came_at) VALUES ($1, $2, $3, $4, $5)",
            &[Id::random().into(), meeting.into(), invitee, member, now.into()],
        )
        .await?;
        self.note_room(&mut tx, Act::Came, subject(who)).await?;
        tx.commit().await
    }

    /// Notes that somebody left.
    ///
    /// # Errors
    /// As [`Review::check_in`]; [`Error::Conflict`] also when they were not there.
    pub async fn check_out(&self, meeting: MeetingId, who: Attendee) -> Result<()> {
        let mut tx = self.write().await?;
        self.meeting_to_plan(&mut tx, meeting, "").await?;
        let (invitee, member) = columns(who);
        let changed = tx
            .run(
                "UPDATE presence SET left_at = $1 WHERE meeting = $2 AND left_at IS NULL AND (invitee = $3 OR member = $4)",
                &[
                    self.participation().clock().now_ms().into(),
                    meeting.into(),
                    invitee,
                    member,
                ],
            )
            .await?;
        if changed == 0 {
            return Err(Error::Conflict);
        }
        self.note_room(&mut tx, Act::Left, subject(who)).await?;
        tx.commit().await
    }

    /// Begins an item.
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is no such item here, [`Error::Conflict`] when it was begun already, or the
    /// meeting was held or cancelled.
    pub async fn begin_item(&self, item: ItemId) -> Result<()> {
        self.mark(
            item,
            "UPDATE agenda_item SET begun_at = $1 WHERE id = $2 AND begun_at IS NULL",
        )
        .await
    }

    /// Notes that an item is decided now: who is there now is who is counted.
    ///
    /// # Errors
    /// As [`Review::begin_item`]; [`Error::Conflict`] also when nothing is decided in it.
    pub async fn decide_item(&self, item: ItemId) -> Result<()> {
        self.mark(
            item,
            "UPDATE agenda_item SET decided_at = $1, begun_at = COALESCE(begun_at, $1) \
             WHERE id = $2 AND decides = 1 AND decided_at IS NULL",
        )
        .await
    }

    /// Finishes an item.
    ///
    /// # Errors
    /// As [`Review::begin_item`].
    pub async fn finish_item(&self, item: ItemId) -> Result<()> {
        self.mark(
            item,
            "UPDATE agenda_item SET finished_at = $1, begun_at = COALESCE(begun_at, $1) \
             WHERE id = $2 AND finished_at IS NULL",
        )
        .await
    }

    async fn mark(&self, item: ItemId, sql: &'static str) -> Result<()> {
        let mut tx = self.write().await?;
        let meeting = super::agenda::meeting_of(&mut tx, item).await?;
        self.meeting_to_plan(&mut tx, meeting, "").await?;
        let now = self.participation().clock().now_ms();
        if tx.run(sql, &[now.into(), item.into()]).await? == 0 {
            return Err(Error::Conflict);
        }
        self.note_room(&mut tx, Act::ItemDone, item).await?;
        tx.commit().await
    }

    async fn may_come(&self, tx: &mut Tx, meeting: MeetingId, who: Attendee) -> Result<()> {
        let may = match who {
            Attendee::Invitee(invitee) => {
                let found: Option<(i64,)> = tx
                    .one(
                        "SELECT COUNT(*) FROM invitee WHERE id = $1 AND meeting = $2 AND withdrawn_at IS NULL",
                        &[invitee.into(), meeting.into()],
                    )
                    .await?;
                matches!(found, Some((1,)))
            }
            Attendee::Family(id) => {
                let them = member(tx, self.participation().vault(), id).await?;
                them.pathway == self.pathway() && them.role.is_family()
            }
        };
        if may { Ok(()) } else { Err(Error::NotThere) }
    }
}

/// The columns `invitee` and `member`, one of which is set.
fn columns(who: Attendee) -> (Value, Value) {
    match who {
        Attendee::Invitee(invitee) => (invitee.into(), None::<MembershipId>.into()),
        Attendee::Family(member) => (None::<InviteeId>.into(), member.into()),
    }
}

fn subject(who: Attendee) -> Id {
    match who {
        Attendee::Invitee(invitee) => invitee.into(),
        Attendee::Family(member) => member.into(),
    }
}
