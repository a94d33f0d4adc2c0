use serde::{Deserialize, Serialize};

use super::Preparing;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::{CoverId, PersonId, RequestId};
use crate::people::stable_text;
use crate::rules::length::Written;
use crate::sealing::{DataKey, Place};
use crate::store::Tx;

/// Why words are covered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CoverReason {
    /// They are about somebody else (Data Protection Act 2018, Schedule 2, paragraph 16).
    ThirdParty,
    /// They would be likely to cause serious harm to somebody (Schedule 3, part 3). Somebody who practises in social work
    /// was asked.
    SeriousHarm,
    /// They are advice of a lawyer (Schedule 2, paragraph 19).
    LegalPrivilege,
    /// Another reason, which the note gives.
    Other,
}

stable_text!(CoverReason {
    ThirdParty = "third-party",
    SeriousHarm = "serious-harm",
    LegalPrivilege = "legal-privilege",
    Other = "other",
});

/// Words to cover.
#[derive(Clone, Debug)]
pub struct NewCover {
    /// In which piece of the copy, by its digest; empty for every piece.
    pub piece: String,
    /// Which words; empty for the whole piece.
    pub words: String,
    /// Why.
    pub reason: CoverReason,
    /// More about why. [`CoverReason::Other`] needs it.
    pub note: String,
    /// Who was asked about it. [`CoverReason::SeriousHarm`] needs it.
    pub practitioner: String,
}

/// A decision to cover words.
#[derive(Clone, Debug)]
pub struct Covered {
    /// Its id.
    pub id: CoverId,
    /// What.
    pub what: NewCover,
    /// Who decided it.
    pub by: PersonId,
    /// When, UTC milliseconds.
    pub at: i64,
    /// When it was lifted, UTC milliseconds.
    pub lifted_at: Option<i64>,
}

impl NewCover {
    fn check(&self) -> Result<()> {
        Written::Because.check(&self.words)?;
        Written::Because.check(&self.note)?;
        Written::FullName.check(&self.practitioner)?;
        let no_words = self.words.trim().is_empty() && self.piece.is_empty();
        let no_note = self.reason == CoverReason::Other && self.note.trim().is_empty();
        let nobody = self.reason == CoverReason::SeriousHarm && self.practitioner.trim().is_empty();
        if no_words || no_note || nobody {
            return Err(Error::Incomplete);
        }
        Ok(())
    }
}

/// Sealed under the subject's key.
#[derive(Serialize, Deserialize)]
struct CoverBody {
    piece: String,
    words: String,
    note: String,
    practitioner: String,
}

const fn cover_place(row: &str) -> Place<'_> {
    Place::new("request_cover", "body", row)
}

#[derive(sqlx::FromRow)]
struct CoverRow {
    id: CoverId,
    reason: String,
    body: Vec<u8>,
    person: PersonId,
    at: i64,
    lifted_at: Option<i64>,
}

/// Every decision on a request, in order, those that were lifted too.
pub(super) async fn load_covers(tx: &mut Tx, key: &DataKey, request: RequestId) -> Result<Vec<Covered>> {
    let rows: Vec<CoverRow> = tx
        .all(
            "SELECT id, reason, body, person, at, lifted_at FROM request_cover WHERE request = $1 ORDER BY at, id",
            &[request.into()],
        )
        .await?;
    let open = |row: CoverRow| {
        let body: CoverBody = key.open_json(cover_place(&row.id.to_string()), &row.body)?;
        Ok(Covered {
            id: row.id,
            what: NewCover {
                piece: body.piece,
                words: body.words,
                reason: CoverReason::from_text(&row.reason).ok_or(Error::Corrupt("request_cover.reason"))?,
                note: body.note,
                practitioner: body.practitioner,
            },
            by: row.person,
            at: row.at,
            lifted_at: row.lifted_at,
        })
    };
    rows.into_iter().map(open).collect()
}

impl Preparing<'_> {
    /// Every decision to cover words, in order, those that were lifted too.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn covers(&self) -> Result<Vec<Covered>> {
        let mut tx = self.p().store().read().await?;
        let key = self.p().vault().key(&mut tx, self.request.subject).await?;
        load_covers(&mut tx, &key, self.request.id).await
    }

    /// Covers words from now on.
    ///
    /// # Errors
    /// [`Error::Incomplete`] without words, without a note for another reason, or without whom was asked about serious
    /// harm; [`Error::Conflict`] once it was sent; [`Error::TooLong`].
    pub async fn cover(&self, new: &NewCover) -> Result<CoverId> {
        new.check()?;
        let mut tx = self.write_while_open().await?;
        let key = self.p().vault().key(&mut tx, self.request.subject).await?;
        let standing = load_covers(&mut tx, &key, self.request.id).await?;
        let same = |one: &&Covered| {
            one.lifted_at.is_none() && one.what.piece == new.piece && one.what.words == new.words.trim()
        };
        if let Some(one) = standing.iter().find(same) {
            return Ok(one.id);
        }
        let (id, person) = (CoverId::random(), self.register.who.person);
        let body = CoverBody {
            piece: new.piece.clone(),
            words: new.words.trim().to_owned(),
            note: new.note.trim().to_owned(),
            practitioner: new.practitioner.trim().to_owned(),
        };
        tx.run(
            "INSERT INTO request_cover (id, request, reason, body, person, at) VALUES ($1, $2, $3, $4, $5, $6)",
            &[
                id.into(),
                self.request.id.into(),
                new.reason.text().into(),
                key.seal_json(cover_place(&id.to_string()), &body)?.into(),
                person.into(),
                self.p().clock().now_ms().into(),
            ],
        )
        .await?;
        let entry = Entry::new(person, Act::WordsCovered, id, Some(self.request.pathway));
        audit::append(&mut tx, self.p().vault(), entry).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// Lets words stand again. Lifted twice is lifted once.
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is no such decision on this request; [`Error::Conflict`] once it was sent.
    pub async fn lift(&self, cover: CoverId) -> Result<()> {
        let mut tx = self.write_while_open().await?;
        let found: Option<(Option<i64>,)> = tx
            .one(
                "SELECT lifted_at FROM request_cover WHERE id = $1 AND request = $2",
                &[cover.into(), self.request.id.into()],
            )
            .await?;
        let (lifted,) = found.ok_or(Error::NotThere)?;
        if lifted.is_some() {
            return Ok(());
        }
        let person = self.register.who.person;
        tx.run(
            "UPDATE request_cover SET lifted_at = $1, lifted_by = $2 WHERE id = $3",
            &[self.p().clock().now_ms().into(), person.into(), cover.into()],
        )
        .await?;
        let entry = Entry::new(person, Act::CoverLifted, cover, Some(self.request.pathway));
        audit::append(&mut tx, self.p().vault(), entry).await?;
        tx.commit().await
    }
}
