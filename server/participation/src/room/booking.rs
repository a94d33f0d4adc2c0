use jiff::civil::Date;

use super::agenda::{NewItem, put_item};
use super::meetings::{Meeting, MeetingBody, MeetingKind, WhyBody, load_ahead, meeting_place, move_place};
use super::naming::names_family;
use super::words::{line, line_or_nothing};
use crate::audit::{self, Act, Entry};
use crate::cases::Casework;
use crate::error::{Error, Result};
use crate::id::{ContextId, Id, MeetingId};
use crate::messages;
use crate::people::members;
use crate::rules::length::Written;
use crate::store::Tx;

/// A meeting to book.
#[derive(Clone, Debug)]
pub struct NewMeeting {
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
    /// Whether it was held already.
    pub held: bool,
    /// One plain line for the family. May be empty.
    pub note: String,
    /// The place it is about; for [`MeetingKind::Context`], and for no other.
    pub context: Option<ContextId>,
    /// The agenda it starts with.
    pub agenda: Vec<NewItem>,
}

impl NewMeeting {
    /// A meeting of this kind on this day, with nothing else said about it yet.
    #[must_use]
    pub const fn new(kind: MeetingKind, on: Date) -> Self {
        Self {
            kind,
            on,
            at: String::new(),
            place: String::new(),
            video: false,
            held: false,
            note: String::new(),
            context: None,
            agenda: Vec::new(),
        }
    }
}

/// Another day or time for a meeting.
#[derive(Clone, Debug)]
pub struct MoveMeeting {
    /// Which meeting.
    pub meeting: MeetingId,
    /// The version that was looked at.
    pub version: i64,
    /// The new day.
    pub on: Date,
    /// The new time, `13:30`. May be empty.
    pub at: String,
    /// Why, for everybody who was to come. Required.
    pub why: String,
}

impl Casework<'_> {
    /// Books a meeting.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the handle no longer stands, a text is too long, or a meeting about a place
    /// has none of this pathway's; [`Error::NamesFamily`] when such a meeting names somebody of the family.
    pub async fn book(&self, new: &NewMeeting) -> Result<MeetingId> {
        Written::MeetingNote.check(&new.note)?;
        let p = self.participation();
        let body = MeetingBody {
            note: line_or_nothing(&new.note)?,
            place: line_or_nothing(&new.place)?,
            cancelled_why: String::new(),
        };
        let mut tx = self.write().await?;
        self.check_context(&mut tx, new).await?;
        let id = MeetingId::random();
        let key = p.vault().key(&mut tx, self.pathway()).await?;
        tx.run(
            "INSERT INTO meeting (id, pathway, kind, on_date, at_time, video, held, context, body) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            &[
                id.into(),
                self.pathway().into(),
                new.kind.text().into(),
                new.on.into(),
                new.at.as_str().into(),
                new.video.into(),
                new.held.into(),
                new.context.into(),
                key.seal_json(meeting_place(&id.to_string()), &body)?.into(),
            ],
        )
        .await?;
        for item in &new.agenda {
            put_item(&mut tx, &key, id, item).await?;
        }
        self.note_meeting(&mut tx, Act::MeetingBooked, id).await?;
        if !new.held {
            self.tell_family(&mut tx, new.kind).await?;
        }
        tx.commit().await?;
        Ok(id)
    }

    /// Moves a meeting, and tells everybody why.
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is no such meeting or no reason, [`Error::Conflict`] when it was held,
    /// cancelled or changed in the meantime, [`Error::NamesFamily`] as [`Casework::book`].
    pub async fn move_meeting(&self, to: &MoveMeeting) -> Result<()> {
        let p = self.participation();
        let body = WhyBody { why: line(&to.why)? };
        let mut tx = self.write().await?;
        let meeting = self.ahead(&mut tx, to.meeting, &to.why).await?;
        let changed = tx
            .run(
                "UPDATE meeting SET on_date = $1, at_time = $2, version = version + 1 WHERE id = $3 AND version = $4",
                &[
                    to.on.into(),
                    to.at.as_str().into(),
                    meeting.id.into(),
                    to.version.into(),
                ],
            )
            .await?;
        if changed == 0 {
            return Err(Error::Conflict);
        }
        let id = Id::random();
        let key = p.vault().key(&mut tx, self.pathway()).await?;
        tx.run(
            "INSERT INTO meeting_move (id, meeting, from_on, from_at, to_on, to_at, moved_by, at, body) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            &[
                id.into(),
                meeting.id.into(),
                meeting.on.into(),
                meeting.at.into(),
                to.on.into(),
                to.at.as_str().into(),
                self.me().person.into(),
                p.clock().now_ms().into(),
                key.seal_json(move_place(&id.to_string()), &body)?.into(),
            ],
        )
        .await?;
        self.note_meeting(&mut tx, Act::MeetingMoved, meeting.id).await?;
        self.tell_family(&mut tx, meeting.kind).await?;
        tx.commit().await
    }

    /// Cancels a meeting, and tells everybody why.
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is no such meeting or no reason, [`Error::Conflict`] when it was held or
    /// cancelled already, [`Error::NamesFamily`] as [`Casework::book`].
    pub async fn cancel_meeting(&self, meeting: MeetingId, why: &str) -> Result<()> {
        let p = self.participation();
        let cancelled_why = line(why)?;
        let mut tx = self.write().await?;
        let meeting = self.ahead(&mut tx, meeting, why).await?;
        let body = MeetingBody {
            note: meeting.note,
            place: meeting.place,
            cancelled_why,
        };
        let key = p.vault().key(&mut tx, self.pathway()).await?;
        tx.run(
            "UPDATE meeting SET cancelled_at = $1, body = $2, version = version + 1 WHERE id = $3",
            &[
                p.clock().now_ms().into(),
                key.seal_json(meeting_place(&meeting.id.to_string()), &body)?.into(),
                meeting.id.into(),
            ],
        )
        .await?;
        self.note_meeting(&mut tx, Act::MeetingCancelled, meeting.id).await?;
        self.tell_family(&mut tx, meeting.kind).await?;
        tx.commit().await
    }

    /// Notes that a meeting was held.
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is no such meeting on this pathway, [`Error::Conflict`] when it was cancelled.
    pub async fn was_held(&self, meeting: MeetingId) -> Result<()> {
        let mut tx = self.write().await?;
        let found: Option<(Option<i64>,)> = tx
            .one(
                "SELECT cancelled_at FROM meeting WHERE id = $1 AND pathway = $2",
                &[meeting.into(), self.pathway().into()],
            )
            .await?;
        let (cancelled,) = found.ok_or(Error::NotThere)?;
        if cancelled.is_some() {
            return Err(Error::Conflict);
        }
        tx.run(
            "UPDATE meeting SET held = 1, version = version + 1 WHERE id = $1 AND held = 0",
            &[meeting.into()],
        )
        .await?;
        self.note_meeting(&mut tx, Act::MeetingHeld, meeting).await?;
        tx.commit().await
    }

    async fn ahead(&self, tx: &mut Tx, meeting: MeetingId, why: &str) -> Result<Meeting> {
        let meeting = load_ahead(self.participation(), tx, self.pathway(), meeting).await?;
        if meeting.kind == MeetingKind::Context {
            let people = members(tx, self.participation().vault(), self.pathway()).await?;
            if names_family(&people, why) {
                return Err(Error::NamesFamily);
            }
        }
        Ok(meeting)
    }

    async fn check_context(&self, tx: &mut Tx, new: &NewMeeting) -> Result<()> {
        match (new.kind, new.context) {
            (MeetingKind::Context, Some(context)) => {
                let found: Option<(i64,)> = tx
                    .one(
                        "SELECT COUNT(*) FROM context WHERE id = $1 AND pathway = $2",
                        &[context.into(), self.pathway().into()],
                    )
                    .await?;
                let people = members(tx, self.participation().vault(), self.pathway()).await?;
                let titles = new.agenda.iter().map(|item| item.title.as_str());
                let named = titles
                    .chain([new.note.as_str(), new.place.as_str()])
                    .any(|text| names_family(&people, text));
                match (found, named) {
                    (Some((1,)), false) => Ok(()),
                    (Some((1,)), true) => Err(Error::NamesFamily),
                    _ => Err(Error::NotThere),
                }
            }
            (MeetingKind::Context, None) | (_, Some(_)) => Err(Error::NotThere),
            (_, None) => Ok(()),
        }
    }

    /// Of a meeting on a place the family learns otherwise, and maybe later.
    async fn tell_family(&self, tx: &mut Tx, kind: MeetingKind) -> Result<()> {
        if kind.is_with_family() {
            messages::nudge_family(self.participation(), tx, self.pathway()).await?;
        }
        Ok(())
    }

    async fn note_meeting(&self, tx: &mut Tx, act: Act, meeting: MeetingId) -> Result<()> {
        let entry = Entry::new(self.me().person, act, meeting, Some(self.pathway()));
        audit::append(tx, self.participation().vault(), entry).await
    }
}
