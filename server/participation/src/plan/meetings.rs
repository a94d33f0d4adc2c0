use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::Participation;
use crate::cases::Casework;
use crate::error::{Error, Result};
use crate::id::{MeetingId, PathwayId};
use crate::people::stable_text;
use crate::rules::length::Written;
use crate::sealing::Place;
use crate::store::Tx;

/// What kind of meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MeetingKind {
    /// The initial conference.
    Conference,
    /// A core group.
    CoreGroup,
    /// A review conference.
    Review,
}

stable_text!(MeetingKind {
    Conference = "conference",
    CoreGroup = "core-group",
    Review = "review",
});

/// A meeting on a pathway.
#[derive(Clone, Debug)]
pub struct Meeting {
    /// Its id.
    pub id: MeetingId,
    /// What kind.
    pub kind: MeetingKind,
    /// On which day.
    pub on: Date,
    /// At what time, `13:30`. May be empty.
    pub at: String,
    /// Whether it was held.
    pub held: bool,
    /// One plain line for the family: "Leon sits with you." May be empty.
    pub note: String,
}

/// A meeting to book.
#[derive(Clone, Debug)]
pub struct NewMeeting {
    /// What kind.
    pub kind: MeetingKind,
    /// On which day.
    pub on: Date,
    /// At what time, `13:30`. May be empty.
    pub at: String,
    /// Whether it was held already.
    pub held: bool,
    /// One plain line for the family. May be empty.
    pub note: String,
}

#[derive(Serialize, Deserialize)]
struct MeetingBody {
    note: String,
}

type MeetingRow = (MeetingId, String, String, String, i64, Vec<u8>, Vec<u8>, String);

pub(crate) async fn load_meetings(p: &Participation, tx: &mut Tx, pathway: PathwayId) -> Result<Vec<Meeting>> {
    let rows: Vec<MeetingRow> = tx
        .all(
            "SELECT m.id, m.kind, m.on_date, m.at_time, m.held, m.body, k.wrapped, k.kek FROM meeting m \
             JOIN data_key k ON k.owner = m.pathway WHERE m.pathway = $1 ORDER BY m.on_date, m.at_time, m.id",
            &[pathway.into()],
        )
        .await?;
    let Some((.., wrapped, kek)) = rows.first() else {
        return Ok(Vec::new());
    };
    let key = p.vault().unwrap(pathway.into(), wrapped, kek)?;
    rows.into_iter()
        .map(|(id, kind, on, at, held, body, ..)| {
            let body: MeetingBody = key.open_json(Place::new("meeting", "body", &id.to_string()), &body)?;
            Ok(Meeting {
                id,
                kind: MeetingKind::from_text(&kind).ok_or(Error::Corrupt("meeting.kind"))?,
                on: on.parse().map_err(|_| Error::Corrupt("meeting.on_date"))?,
                at,
                held: held != 0,
                note: body.note,
            })
        })
        .collect()
}

impl Casework<'_> {
    /// Books a meeting.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the handle no longer stands; [`Error::TooLong`] for a line that is.
    pub async fn book(&self, new: &NewMeeting) -> Result<MeetingId> {
        Written::MeetingNote.check(&new.note)?;
        let p = self.participation();
        let mut tx = self.write().await?;
        let id = MeetingId::random();
        let body = p.vault().key(&mut tx, self.pathway()).await?.seal_json(
            Place::new("meeting", "body", &id.to_string()),
            &MeetingBody { note: new.note.clone() },
        )?;
        tx.run(
            "INSERT INTO meeting (id, pathway, kind, on_date, at_time, held, body) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            &[
                id.into(),
                self.pathway().into(),
                new.kind.text().into(),
                new.on.into(),
                new.at.as_str().into(),
                i64::from(new.held).into(),
                body.into(),
            ],
        )
        .await?;
        tx.commit().await?;
        Ok(id)
    }

    /// Notes that a meeting was held.
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is no such meeting on this pathway.
    pub async fn was_held(&self, meeting: MeetingId) -> Result<()> {
        let mut tx = self.write().await?;
        let changed = tx
            .run(
                "UPDATE meeting SET held = 1 WHERE id = $1 AND pathway = $2",
                &[meeting.into(), self.pathway().into()],
            )
            .await?;
        if changed == 0 {
            return Err(Error::NotThere);
        }
        tx.commit().await
    }
}
