use serde::{Deserialize, Serialize};

use super::meetings::load_meeting;
use crate::Participation;
use crate::audit::Act;
use crate::cases::Review;
use crate::error::{Error, Result};
use crate::id::{MeetingId, MembershipId, PathwayId, PersonId, TookPartId};
use crate::people::member;
use crate::rules::took_part::TookPart;
use crate::sealing::Place;
use crate::store::Tx;
use crate::voice::{OwnVoice, Said};

/// How somebody of the family took part, as staff noted it. The last note on a person counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TookPartNote {
    /// Its id.
    pub id: TookPartId,
    /// Who took part.
    pub member: MembershipId,
    /// How.
    pub how: TookPart,
    /// Who noted it.
    pub by: PersonId,
    /// When it was noted, UTC milliseconds.
    pub at: i64,
    /// "That's not right": their own words on it, and when, UTC milliseconds.
    pub doubt: Option<(String, i64)>,
}

#[derive(Serialize, Deserialize)]
struct NoteBody {
    how: String,
}

const fn note_place(row: &str) -> Place<'_> {
    Place::new("took_part", "body", row)
}

const fn doubt_place(row: &str) -> Place<'_> {
    Place::new("took_part", "doubt", row)
}

#[derive(sqlx::FromRow)]
struct NoteRow {
    id: TookPartId,
    member: MembershipId,
    noted_by: PersonId,
    at: i64,
    body: Vec<u8>,
    doubt: Option<Vec<u8>>,
    doubted_at: Option<i64>,
}

/// How people took part in a meeting, oldest note first; of one person when `only` names one.
pub(crate) async fn load_took_part(
    p: &Participation,
    tx: &mut Tx,
    pathway: PathwayId,
    meeting: MeetingId,
    only: Option<MembershipId>,
) -> Result<Vec<TookPartNote>> {
    let rows: Vec<NoteRow> = tx
        .all(
            "SELECT id, member, noted_by, at, body, doubt, doubted_at FROM took_part WHERE meeting = $1 ORDER BY at, id",
            &[meeting.into()],
        )
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let key = p.vault().key(tx, pathway).await?;
    let mut notes = Vec::new();
    for row in rows
        .into_iter()
        .filter(|row| only.is_none_or(|only| row.member == only))
    {
        let id = row.id.to_string();
        let body: NoteBody = key.open_json(note_place(&id), &row.body)?;
        let doubt = match (&row.doubt, row.doubted_at) {
            (Some(sealed), Some(at)) => {
                let theirs = p.vault().key(tx, row.member).await?;
                Some((theirs.open_text(doubt_place(&id), sealed)?, at))
            }
            _ => None,
        };
        notes.push(TookPartNote {
            id: row.id,
            member: row.member,
            how: TookPart::from_text(&body.how).ok_or(Error::Corrupt("took_part.how"))?,
            by: row.noted_by,
            at: row.at,
            doubt,
        });
    }
    Ok(notes)
}

impl Review<'_> {
    /// Notes how somebody of the family took part in a meeting. They see it and can say that it is not right.
    /// Noting it anew keeps what was noted before.
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is no such meeting with the family here, or they are not of it;
    /// [`Error::Conflict`] when the meeting was cancelled.
    pub async fn note_took_part(&self, meeting: MeetingId, whose: MembershipId, how: TookPart) -> Result<TookPartId> {
        let p = self.participation();
        let mut tx = self.write().await?;
        let meeting = load_meeting(p, &mut tx, self.pathway(), meeting).await?;
        let them = member(&mut tx, p.vault(), whose).await?;
        if !meeting.kind.is_with_family() || them.pathway != self.pathway() || !them.role.is_family() {
            return Err(Error::NotThere);
        }
        if meeting.cancelled.is_some() {
            return Err(Error::Conflict);
        }
        let id = TookPartId::random();
        let body = NoteBody {
            how: how.text().to_owned(),
        };
        let key = p.vault().key(&mut tx, self.pathway()).await?;
        tx.run(
            "INSERT INTO took_part (id, meeting, member, noted_by, at, body) VALUES ($1, $2, $3, $4, $5, $6)",
            &[
                id.into(),
                meeting.id.into(),
                whose.into(),
                self.me().person.into(),
                p.clock().now_ms().into(),
                key.seal_json(note_place(&id.to_string()), &body)?.into(),
            ],
        )
        .await?;
        self.note_room(&mut tx, Act::TookPart, id).await?;
        tx.commit().await?;
        Ok(id)
    }
}

impl OwnVoice<'_> {
    /// "That's not right": says so about how it was noted that I took part. The worker and the chair read it.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it is not noted of me.
    pub async fn doubt_took_part(&self, note: TookPartId, words: &str) -> Result<()> {
        let mut tx = self.write().await?;
        let key = self.p.vault().key(&mut tx, self.me().id).await?;
        let sealed = key.seal_text(doubt_place(&note.to_string()), &Said::tidy(words));
        let changed = tx
            .run(
                "UPDATE took_part SET doubt = $1, doubted_at = $2 WHERE id = $3 AND member = $4",
                &[
                    sealed.into(),
                    self.p.clock().now_ms().into(),
                    note.into(),
                    self.me().id.into(),
                ],
            )
            .await?;
        if changed == 0 {
            return Err(Error::NotThere);
        }
        self.note(&mut tx, Act::TookPartDoubted, note).await?;
        tx.commit().await
    }
}
