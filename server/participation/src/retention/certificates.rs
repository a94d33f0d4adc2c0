use std::collections::BTreeMap;

use data_encoding::HEXLOWER;
use jiff::civil::Date;
use serde::Serialize;

use super::Class;
use super::load::day;
use crate::error::{Error, Result};
use crate::id::{Id, PathwayId, PersonId};
use crate::people::stable_text;
use crate::sealing::sha256;
use crate::store::Tx;

/// Why something went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Why {
    /// Its months were over.
    TimeIsUp,
    /// Two members of staff agreed before that.
    Early,
}

stable_text!(Why {
    TimeIsUp = "time-is-up",
    Early = "early",
});

/// What stays when something went: ids of the pathway and of staff, days and counts. No names of the family, no words.
///
/// Its id is the beginning of its digest, and the audit's entry names the id. So who changes a certificate breaks it,
/// and who puts another in its place breaks the audit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// The beginning of the digest.
    pub id: Id,
    /// Of which pathway.
    pub pathway: PathwayId,
    /// What went.
    pub classes: Vec<Class>,
    /// Why.
    pub why: Why,
    /// The day the plan ended.
    pub ended_on: Date,
    /// The day it was filed in the case record.
    pub filed_on: Date,
    /// Who noted that.
    pub filed_by: PersonId,
    /// Who asked for it, and who agreed, where it went early.
    pub two: Option<(PersonId, PersonId)>,
    /// How many rows of which table went, and how many keys (`data_key`).
    pub counts: BTreeMap<String, u64>,
    /// When, UTC milliseconds.
    pub at: i64,
    /// SHA-256 of all of it but the id.
    pub digest: String,
}

/// What the digest covers, in this order.
#[derive(Serialize)]
struct Covered<'a> {
    pathway: PathwayId,
    classes: &'a str,
    why: &'a str,
    ended_on: Date,
    filed_on: Date,
    filed_by: PersonId,
    asked_by: Option<PersonId>,
    agreed_by: Option<PersonId>,
    counts: &'a BTreeMap<String, u64>,
    at: i64,
}

impl Certificate {
    /// Fills in the digest and the id that follows from it.
    pub(super) fn sealed(mut self) -> Result<Self> {
        let digest = self.covered()?;
        self.digest = HEXLOWER.encode(&digest);
        self.id = id_of(&digest)?;
        Ok(self)
    }

    /// Whether it is as it was written.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.covered()
            .is_ok_and(|digest| self.digest == HEXLOWER.encode(&digest) && id_of(&digest).is_ok_and(|id| id == self.id))
    }

    fn covered(&self) -> Result<[u8; 32]> {
        let covered = Covered {
            pathway: self.pathway,
            classes: &texts(&self.classes),
            why: self.why.text(),
            ended_on: self.ended_on,
            filed_on: self.filed_on,
            filed_by: self.filed_by,
            asked_by: self.two.map(|(asked, _)| asked),
            agreed_by: self.two.map(|(_, agreed)| agreed),
            counts: &self.counts,
            at: self.at,
        };
        let json = serde_json::to_vec(&covered).map_err(|_| Error::Corrupt("certificate"))?;
        Ok(sha256(&json))
    }

    pub(super) async fn put(&self, tx: &mut Tx) -> Result<()> {
        let counts = serde_json::to_string(&self.counts).map_err(|_| Error::Corrupt("certificate.counts"))?;
        tx.run(
            "INSERT INTO certificate (id, pathway, classes, why, ended_on, filed_on, filed_by, asked_by, agreed_by, \
             counts, digest, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
            &[
                self.id.into(),
                self.pathway.into(),
                texts(&self.classes).into(),
                self.why.text().into(),
                self.ended_on.into(),
                self.filed_on.into(),
                self.filed_by.into(),
                self.two.map(|(asked, _)| asked).into(),
                self.two.map(|(_, agreed)| agreed).into(),
                counts.into(),
                self.digest.clone().into(),
                self.at.into(),
            ],
        )
        .await?;
        Ok(())
    }
}

fn id_of(digest: &[u8; 32]) -> Result<Id> {
    let first = digest.first_chunk::<16>().ok_or(Error::Corrupt("digest"))?;
    Ok(Id::from_bytes(*first))
}

fn texts(classes: &[Class]) -> String {
    let texts: Vec<&str> = classes.iter().map(|class| class.text()).collect();
    texts.join(" ")
}

fn classes(texts: &str) -> Result<Vec<Class>> {
    let bad = || Error::Corrupt("certificate.classes");
    texts
        .split_whitespace()
        .map(|text| Class::from_text(text).ok_or_else(bad))
        .collect()
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
    pathway: PathwayId,
    classes: String,
    why: String,
    ended_on: String,
    filed_on: String,
    filed_by: PersonId,
    asked_by: Option<PersonId>,
    agreed_by: Option<PersonId>,
    counts: String,
    digest: String,
    at: i64,
}

pub(super) async fn load_certificates(tx: &mut Tx) -> Result<Vec<Certificate>> {
    let rows: Vec<Row> = tx
        .all(
            "SELECT id, pathway, classes, why, ended_on, filed_on, filed_by, asked_by, agreed_by, counts, digest, at \
             FROM certificate ORDER BY at DESC, id",
            &[],
        )
        .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Certificate {
                id: row.id,
                pathway: row.pathway,
                classes: classes(&row.classes)?,
                why: Why::from_text(&row.why).ok_or(Error::Corrupt("certificate.why"))?,
                ended_on: day(&row.ended_on, "certificate.ended_on")?,
                filed_on: day(&row.filed_on, "certificate.filed_on")?,
                filed_by: row.filed_by,
                two: row.asked_by.zip(row.agreed_by),
                counts: serde_json::from_str(&row.counts).map_err(|_| Error::Corrupt("certificate.counts"))?,
                digest: row.digest,
                at: row.at,
            })
        })
        .collect()
}

/// What of a pathway is gone since it was noted that its plan ended. What went after an end that is no more may be there
/// again.
pub(super) async fn load_gone(tx: &mut Tx, pathway: PathwayId, ended_at: i64) -> Result<Vec<Class>> {
    let rows: Vec<(String,)> = tx
        .all(
            "SELECT classes FROM certificate WHERE pathway = $1 AND at >= $2",
            &[pathway.into(), ended_at.into()],
        )
        .await?;
    let mut gone = Vec::new();
    for (texts,) in rows {
        gone.extend(classes(&texts)?);
    }
    Ok(gone)
}
