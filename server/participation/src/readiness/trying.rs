use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::audit::{self, Act, Entry};
use crate::cases::Casework;
use crate::error::{Error, Result};
use crate::id::{Id, MeetingId, MembershipId, PathwayId, PersonId};
use crate::people::{member, stable_text};
use crate::rules::length::Written;
use crate::sealing::{DataKey, Place};
use crate::store::Tx;

/// How somebody was tried to be heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum TriedBy {
    /// A visit at home.
    Visit,
    /// By phone.
    Phone,
    /// By message.
    Message,
    /// On paper.
    Paper,
    /// Through somebody they trust.
    Somebody,
    /// Somewhere else, face to face.
    Elsewhere,
}

stable_text!(TriedBy {
    Visit = "visit",
    Phone = "phone",
    Message = "message",
    Paper = "paper",
    Somebody = "somebody",
    Elsewhere = "elsewhere",
});

/// What was tried to hear somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// Whom.
    pub member: MembershipId,
    /// How.
    pub how: TriedBy,
    /// On which day.
    pub on: Date,
    /// What came of it. May be empty.
    pub words: String,
    /// Who noted it.
    pub by: PersonId,
    /// When it was noted, UTC milliseconds.
    pub at: i64,
}

/// What was tried, to be noted.
#[derive(Clone, Debug)]
pub struct NewTried {
    /// Before which meeting.
    pub meeting: MeetingId,
    /// Whom.
    pub member: MembershipId,
    /// How.
    pub how: TriedBy,
    /// On which day.
    pub on: Date,
    /// What came of it. May be empty.
    pub words: String,
}

/// Sealed under the pathway's key.
#[derive(Serialize, Deserialize)]
struct TriedBody {
    how: TriedBy,
    words: String,
}

#[derive(sqlx::FromRow)]
struct TriedRow {
    id: Id,
    member: MembershipId,
    person: PersonId,
    on_date: String,
    body: Vec<u8>,
    at: i64,
}

const fn tried_place(row: &str) -> Place<'_> {
    Place::new("tried", "body", row)
}

/// What was tried before a meeting, by day.
pub(super) async fn load_tried(
    tx: &mut Tx,
    key: &DataKey,
    pathway: PathwayId,
    meeting: MeetingId,
) -> Result<Vec<Tried>> {
    let rows: Vec<TriedRow> = tx
        .all(
            "SELECT t.id, t.member, t.person, t.on_date, t.body, t.at FROM tried t JOIN meeting m ON m.id = t.meeting \
             WHERE t.meeting = $1 AND m.pathway = $2 ORDER BY t.on_date, t.at, t.id",
            &[meeting.into(), pathway.into()],
        )
        .await?;
    let open = |row: TriedRow| {
        let body: TriedBody = key.open_json(tried_place(&row.id.to_string()), &row.body)?;
        Ok(Tried {
            member: row.member,
            how: body.how,
            on: row.on_date.parse().map_err(|_| Error::Corrupt("tried.on_date"))?,
            words: body.words,
            by: row.person,
            at: row.at,
        })
    };
    rows.into_iter().map(open).collect()
}

impl Casework<'_> {
    /// Notes what was tried to hear somebody before a meeting. The chair reads it. The same again on the same day changes
    /// nothing.
    ///
    /// # Errors
    /// [`Error::NotThere`] when they are not of the family here or it is no meeting of theirs, [`Error::Conflict`] when it
    /// was held or cancelled, [`Error::TooLong`] for words that are.
    pub async fn note_tried(&self, new: &NewTried) -> Result<()> {
        Written::Because.check(&new.words)?;
        let p = self.participation();
        let mut tx = self.write().await?;
        let meeting = self.meeting_ahead_with(&mut tx, new.meeting, new.member).await?;
        let key = p.vault().key(&mut tx, self.pathway()).await?;
        let words = new.words.trim();
        let noted = load_tried(&mut tx, &key, self.pathway(), meeting).await?;
        let same =
            |one: &Tried| (one.member, one.how, one.on, one.words.as_str()) == (new.member, new.how, new.on, words);
        if noted.iter().any(same) {
            return Ok(());
        }
        let id = Id::random();
        let body = TriedBody {
            how: new.how,
            words: words.to_owned(),
        };
        tx.run(
            "INSERT INTO tried (id, meeting, member, person, on_date, body, at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            &[
                id.into(),
                meeting.into(),
                new.member.into(),
                self.me().person.into(),
                new.on.into(),
                key.seal_json(tried_place(&id.to_string()), &body)?.into(),
                p.clock().now_ms().into(),
            ],
        )
        .await?;
        let entry = Entry::new(self.me().person, Act::TriedNoted, id, Some(self.pathway()));
        audit::append(&mut tx, p.vault(), entry).await?;
        tx.commit().await
    }

    /// A meeting that is ahead, with somebody of the family who can come to it.
    pub(super) async fn meeting_ahead_with(
        &self,
        tx: &mut Tx,
        meeting: MeetingId,
        whom: MembershipId,
    ) -> Result<MeetingId> {
        let p = self.participation();
        let all = crate::room::family_meetings(p, tx, self.pathway()).await?;
        let found = all.into_iter().find(|one| one.id == meeting).ok_or(Error::NotThere)?;
        let them = member(tx, p.vault(), whom).await?;
        if them.pathway != self.pathway() || !them.role.is_family() {
            return Err(Error::NotThere);
        }
        if !found.is_ahead() {
            return Err(Error::Conflict);
        }
        Ok(found.id)
    }
}
