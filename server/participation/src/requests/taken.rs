use serde::{Deserialize, Serialize};

use super::Preparing;
use super::covers::load_covers;
use super::made::ONCE;
use super::register::Request;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::{CoverId, Id, PersonId, RequestId};
use crate::pack::Form;
use crate::sealing::{DataKey, Place, sha256};
use crate::store::Tx;

/// Of what a copy is made up, as digests: enough to tell later what changed, and not a word of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The parts by their titles, each with the digests of its pieces.
    pub parts: Vec<(String, Vec<String>)>,
    /// How many passages were taken out because they are about somebody else, without anybody deciding it.
    pub others: usize,
    /// How many passages were covered by decision.
    pub covered: usize,
    /// The decisions that covered something in it.
    #[serde(default)]
    pub found: Vec<CoverId>,
}

/// A part of a copy that is not as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Its title.
    pub part: String,
    /// How many pieces are not there any more.
    pub gone: usize,
    /// How many are new.
    pub new: usize,
}

/// A copy that was taken.
#[derive(Clone, Debug)]
pub struct Taken {
    /// Who took it.
    pub by: PersonId,
    /// In which form.
    pub form: Form,
    /// SHA-256 of its text, in hexadecimal.
    pub digest: String,
    /// Of what it was made up.
    pub manifest: Manifest,
    /// When, UTC milliseconds.
    pub at: i64,
}

impl Manifest {
    /// The digest that stands for a piece: sixteen hexadecimal digits of the SHA-256 of its words.
    #[must_use]
    pub fn piece(words: &str) -> String {
        Self::digest(words).chars().take(16).collect()
    }

    /// SHA-256 of a text, in hexadecimal.
    #[must_use]
    pub fn digest(text: &str) -> String {
        data_encoding::HEXLOWER.encode(&sha256(text.as_bytes()))
    }

    /// What is not as it was then, part by part, in the order of now; parts that are gone last.
    #[must_use]
    pub fn since(&self, then: &Self) -> Vec<Changed> {
        let mut titles: Vec<&String> = self.parts.iter().map(|(title, _)| title).collect();
        titles.extend(then.parts.iter().map(|(title, _)| title));
        let mut seen: Vec<&String> = Vec::new();
        let mut changed = Vec::new();
        for title in titles {
            if seen.contains(&title) {
                continue;
            }
            seen.push(title);
            let (now, before) = (self.pieces(title), then.pieces(title));
            let (new, gone) = (beyond(&now, &before), beyond(&before, &now));
            if new + gone > 0 {
                changed.push(Changed {
                    part: title.clone(),
                    gone,
                    new,
                });
            }
        }
        changed
    }

    fn pieces(&self, title: &str) -> Vec<&str> {
        let parts = self.parts.iter().filter(|(one, _)| one == title);
        parts
            .flat_map(|(_, pieces)| pieces.iter().map(String::as_str))
            .collect()
    }
}

/// How many of these are not among the others, each counted as often as it is there.
fn beyond(these: &[&str], others: &[&str]) -> usize {
    let mut left = others.to_vec();
    let mut many = 0;
    for one in these {
        match left.iter().position(|other| other == one) {
            Some(at) => {
                left.swap_remove(at);
            }
            None => many += 1,
        }
    }
    many
}

const fn taken_place(row: &str) -> Place<'_> {
    Place::new("request_taken", "body", row)
}

#[derive(sqlx::FromRow)]
struct TakenRow {
    id: Id,
    person: PersonId,
    form: String,
    digest: String,
    body: Vec<u8>,
    at: i64,
}

/// The copies of a request that were taken, oldest first.
pub(super) async fn load_taken(tx: &mut Tx, key: &DataKey, request: RequestId) -> Result<Vec<Taken>> {
    let rows: Vec<TakenRow> = tx
        .all(
            "SELECT id, person, form, digest, body, at FROM request_taken WHERE request = $1 ORDER BY at, id",
            &[request.into()],
        )
        .await?;
    let open = |row: TakenRow| {
        Ok(Taken {
            by: row.person,
            form: Form::from_text(&row.form).ok_or(Error::Corrupt("request_taken.form"))?,
            digest: row.digest,
            manifest: key.open_json(taken_place(&row.id.to_string()), &row.body)?,
            at: row.at,
        })
    };
    rows.into_iter().map(open).collect()
}

/// Until when what is held counts for a request that is over, UTC milliseconds: until the copy was taken that was sent,
/// or nobody wanted one any more. What was said later is none of it.
pub(super) async fn until(tx: &mut Tx, request: &Request) -> Result<Option<i64>> {
    if request.is_withdrawn() {
        return Ok(request.steps.last().map(|step| step.at));
    }
    let Some(sent) = request.sent_at() else {
        return Ok(None);
    };
    let taken: Option<(Option<i64>,)> = tx
        .one(
            "SELECT MAX(at) FROM request_taken WHERE request = $1 AND at <= $2",
            &[request.id.into(), sent.into()],
        )
        .await?;
    Ok(Some(taken.and_then(|(at,)| at).unwrap_or(sent)))
}

impl Preparing<'_> {
    /// The copies that were taken, oldest first.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn taken(&self) -> Result<Vec<Taken>> {
        let mut tx = self.p().store().read().await?;
        let key = self.p().vault().key(&mut tx, self.request.subject).await?;
        load_taken(&mut tx, &key, self.request.id).await
    }

    /// The copy that was sent: the last one that was taken before it was.
    ///
    /// # Errors
    /// As [`Preparing::taken`].
    pub async fn sent(&self) -> Result<Option<Taken>> {
        let Some(at) = self.request.sent_at() else {
            return Ok(None);
        };
        Ok(self.taken().await?.into_iter().rfind(|one| one.at <= at))
    }

    /// Notes that the copy was taken, in a form. Until it is sent every decision that stands covers something in it: words
    /// that somebody wrote anew would go out in clear while everybody believes them covered. Once it was sent nothing is
    /// written anew, and what is not found was taken back.
    ///
    /// # Errors
    /// [`Error::NotReady`] when a decision covers nothing in it; [`Error::NotThere`] when my session ended meanwhile.
    pub async fn took(&self, form: Form, digest: &str, manifest: &Manifest) -> Result<()> {
        let (p, person, request) = (self.p(), self.register.who.person, self.request.id);
        let mut tx = p.store().write().await?;
        p.session_stands(&mut tx, self.register.who).await?;
        let key = p.vault().key(&mut tx, self.request.subject).await?;
        let covers = load_covers(&mut tx, &key, request).await?;
        let mut standing = covers.iter().filter(|one| one.lifted_at.is_none());
        if self.request.sent_at().is_none() && standing.any(|one| !manifest.found.contains(&one.id)) {
            return Err(Error::NotReady);
        }
        let now = p.clock().now_ms();
        let again: Option<(i64,)> = tx
            .one(
                "SELECT COUNT(*) FROM request_taken WHERE request = $1 AND person = $2 AND form = $3 AND digest = $4 \
                 AND at > $5",
                &[
                    request.into(),
                    person.into(),
                    form.text().into(),
                    digest.into(),
                    (now - ONCE).into(),
                ],
            )
            .await?;
        if again.is_some_and(|(many,)| many > 0) {
            return Ok(());
        }
        let id = Id::random();
        tx.run(
            "INSERT INTO request_taken (id, request, person, form, digest, body, at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
            &[
                id.into(),
                request.into(),
                person.into(),
                form.text().into(),
                digest.into(),
                key.seal_json(taken_place(&id.to_string()), manifest)?.into(),
                now.into(),
            ],
        )
        .await?;
        let entry = Entry::new(person, Act::RequestTaken, id, Some(self.request.pathway));
        audit::append(&mut tx, p.vault(), entry).await?;
        tx.commit().await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest(parts: &[(&str, &[&str])]) -> Manifest {
        let parts = parts.iter().map(|(title, pieces)| {
            let pieces = pieces.iter().map(|one| (*one).to_owned()).collect();
            ((*title).to_owned(), pieces)
        });
        Manifest {
            parts: parts.collect(),
            ..Manifest::default()
        }
    }

    #[test]
    fn what_changed_is_told_part_by_part() {
        let then = manifest(&[("Said", &["a", "a", "b"]), ("Plan", &["p"]), ("Room", &["r"])]);
        let now = manifest(&[("Said", &["a", "b"]), ("Plan", &["q"]), ("Room", &["r"])]);
        let part = |part: &str, gone, new| Changed {
            part: part.to_owned(),
            gone,
            new,
        };
        assert_eq!(now.since(&then), [part("Said", 1, 0), part("Plan", 1, 1)]);
        assert_eq!(now.since(&now), []);
        assert_eq!(manifest(&[]).since(&then).len(), 3);
    }
}
