use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::Participation;
use crate::error::{Error, Result};
use crate::id::{ContextId, MeetingId, PathwayId, PersonId};
use crate::people::stable_text;
use crate::sealing::{DataKey, Place};
use crate::store::Tx;
use crate::voice::Listening;

/// What kind of meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MeetingKind {
    /// The initial conference.
    Conference,
    /// A core group.
    CoreGroup,
    /// A review conference.
    Review,
    /// About a place, without the family and without any child's name. The family learns of it from
    /// the meetings without them.
    Context,
}

stable_text!(MeetingKind {
    Conference = "conference",
    CoreGroup = "core-group",
    Review = "review",
    Context = "context",
});

impl MeetingKind {
    /// Whether the family takes part.
    #[must_use]
    pub const fn is_with_family(self) -> bool {
        !matches!(self, Self::Context)
    }
}

/// A meeting on a pathway.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Its id.
    pub id: MeetingId,
    /// What kind.
    pub kind: MeetingKind,
    /// On which day.
    pub on: Date,
    /// At what time, `13:30`. May be empty.
    pub at: String,
    /// Where. May be empty.
    pub place: String,
    /// Whether people can join by video.
    pub video: bool,
    /// Whether it was held.
    pub held: bool,
    /// One plain line for the family: "Leon sits with you." May be empty.
    pub note: String,
    /// The place it is about; for [`MeetingKind::Context`].
    pub context: Option<ContextId>,
    /// Set when it will not take place.
    pub cancelled: Option<Cancelled>,
    /// Every time it was moved, oldest first.
    pub moves: Vec<Move>,
    /// Grows by one with every change.
    pub version: i64,
}

impl Meeting {
    /// Whether it is still to come: neither held nor cancelled.
    #[must_use]
    pub const fn is_ahead(&self) -> bool {
        !self.held && self.cancelled.is_none()
    }
}

/// A meeting will not take place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cancelled {
    /// Why, for everybody who was to come.
    pub why: String,
    /// When it was cancelled, UTC milliseconds.
    pub at: i64,
}

/// A meeting was moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// The day and time before.
    pub from: (Date, String),
    /// The day and time after.
    pub to: (Date, String),
    /// Why, for everybody who was to come.
    pub why: String,
    /// Who moved it.
    pub by: PersonId,
    /// When, UTC milliseconds.
    pub at: i64,
}

/// Sealed under the pathway's key.
#[derive(Serialize, Deserialize)]
pub(super) struct MeetingBody {
    pub(super) note: String,
    #[serde(default)]
    pub(super) place: String,
    #[serde(default)]
    pub(super) cancelled_why: String,
}

/// Sealed under the pathway's key.
#[derive(Serialize, Deserialize)]
pub(super) struct WhyBody {
    pub(super) why: String,
}

pub(super) const fn meeting_place(row: &str) -> Place<'_> {
    Place::new("meeting", "body", row)
}

pub(super) const fn move_place(row: &str) -> Place<'_> {
    Place::new("meeting_move", "body", row)
}

#[derive(sqlx::FromRow)]
struct MeetingRow {
    id: MeetingId,
    kind: String,
    on_date: String,
    at_time: String,
    video: i64,
    held: i64,
    context: Option<ContextId>,
    cancelled_at: Option<i64>,
    version: i64,
    body: Vec<u8>,
    wrapped: Vec<u8>,
    kek: String,
}

#[derive(sqlx::FromRow)]
struct MoveRow {
    id: String,
    meeting: MeetingId,
    from_on: String,
    from_at: String,
    to_on: String,
    to_at: String,
    moved_by: PersonId,
    at: i64,
    body: Vec<u8>,
}

pub(crate) async fn load_meetings(p: &Participation, tx: &mut Tx, pathway: PathwayId) -> Result<Vec<Meeting>> {
    let rows: Vec<MeetingRow> = tx
        .all(
            "SELECT m.id, m.kind, m.on_date, m.at_time, m.video, m.held, m.context, m.cancelled_at, m.version, m.body, \
             k.wrapped, k.kek FROM meeting m JOIN data_key k ON k.owner = m.pathway \
             WHERE m.pathway = $1 ORDER BY m.on_date, m.at_time, m.id",
            &[pathway.into()],
        )
        .await?;
    let Some(first) = rows.first() else {
        return Ok(Vec::new());
    };
    let key = p.vault().unwrap(pathway.into(), &first.wrapped, &first.kek)?;
    let moves: Vec<MoveRow> = tx
        .all(
            "SELECT o.id, o.meeting, o.from_on, o.from_at, o.to_on, o.to_at, o.moved_by, o.at, o.body \
             FROM meeting_move o JOIN meeting m ON m.id = o.meeting WHERE m.pathway = $1 ORDER BY o.at, o.id",
            &[pathway.into()],
        )
        .await?;
    rows.into_iter().map(|row| row.open(&key, &moves)).collect()
}

/// The meetings of a pathway that the family takes part in, by date.
pub(crate) async fn family_meetings(p: &Participation, tx: &mut Tx, pathway: PathwayId) -> Result<Vec<Meeting>> {
    let mut meetings = load_meetings(p, tx, pathway).await?;
    meetings.retain(|one| one.kind.is_with_family());
    Ok(meetings)
}

/// One meeting of a pathway.
pub(super) async fn load_meeting(p: &Participation, tx: &mut Tx, pathway: PathwayId, id: MeetingId) -> Result<Meeting> {
    let all = load_meetings(p, tx, pathway).await?;
    all.into_iter().find(|one| one.id == id).ok_or(Error::NotThere)
}

/// One meeting that is still ahead; [`Error::Conflict`] once it was held or cancelled.
pub(super) async fn load_ahead(p: &Participation, tx: &mut Tx, pathway: PathwayId, id: MeetingId) -> Result<Meeting> {
    let meeting = load_meeting(p, tx, pathway, id).await?;
    if meeting.is_ahead() {
        Ok(meeting)
    } else {
        Err(Error::Conflict)
    }
}

impl MeetingRow {
    fn open(self, key: &DataKey, moves: &[MoveRow]) -> Result<Meeting> {
        let body: MeetingBody = key.open_json(meeting_place(&self.id.to_string()), &self.body)?;
        Ok(Meeting {
            kind: MeetingKind::from_text(&self.kind).ok_or(Error::Corrupt("meeting.kind"))?,
            on: self.on_date.parse().map_err(|_| Error::Corrupt("meeting.on_date"))?,
            at: self.at_time,
            place: body.place,
            video: self.video != 0,
            held: self.held != 0,
            note: body.note,
            context: self.context,
            cancelled: self.cancelled_at.map(|at| Cancelled {
                why: body.cancelled_why,
                at,
            }),
            moves: moves
                .iter()
                .filter(|one| one.meeting == self.id)
                .map(|one| one.open(key))
                .collect::<Result<_>>()?,
            version: self.version,
            id: self.id,
        })
    }
}

impl MoveRow {
    fn open(&self, key: &DataKey) -> Result<Move> {
        let day = |text: &str| text.parse().map_err(|_| Error::Corrupt("meeting_move"));
        let body: WhyBody = key.open_json(move_place(&self.id), &self.body)?;
        Ok(Move {
            from: (day(&self.from_on)?, self.from_at.clone()),
            to: (day(&self.to_on)?, self.to_at.clone()),
            why: body.why,
            by: self.moved_by,
            at: self.at,
        })
    }
}

impl Listening<'_> {
    /// The meetings the family takes part in, by date.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn meetings(&self) -> Result<Vec<Meeting>> {
        let mut tx = self.participation().store().read().await?;
        family_meetings(self.participation(), &mut tx, self.me().pathway).await
    }
}
