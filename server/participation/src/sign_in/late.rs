//! What comes in from somebody whose session ran out while they wrote.

use serde::{Deserialize, Serialize};

use super::Token;
use super::sessions::late_comer;
use crate::Participation;
use crate::access::SignedIn;
use crate::error::{Error, Result};
use crate::id::Id;
use crate::sealing::{Place, sha256};
use crate::voice::Keep;

/// How many late forms are kept for one person. Whoever holds an old cookie must not fill the disk.
const MOST: i64 = 20;

/// A form that came in late, just as it was sent. Only whoever wrote it sees it again.
#[derive(Clone, Debug)]
pub struct LateForm {
    /// Which one.
    pub id: Id,
    /// Where it was sent to.
    pub path: String,
    /// What was in it, as it was sent.
    pub body: String,
    /// When it came, UTC milliseconds.
    pub at: i64,
}

#[derive(Serialize, Deserialize)]
struct LateBody {
    path: String,
    body: String,
}

const fn late_place(row: &str) -> Place<'_> {
    Place::new("late_form", "body", row)
}

/// Whose key seals what they write: the pathway's own for families, so that it goes when that goes.
fn owner(who: &SignedIn) -> Id {
    who.family
        .map_or_else(|| who.person.into(), |(membership, ..)| membership.into())
}

impl Participation {
    /// Takes in a draft from somebody whose session ran out while they wrote, and nothing more:
    /// they read nothing, and a session that was ended on purpose takes in nothing.
    ///
    /// # Errors
    /// [`Error::NotThere`] when no session of the last twelve hours has this token.
    pub async fn keep_late(&self, token: &Token, keep: &Keep) -> Result<()> {
        let who = late_comer(self, token).await?;
        self.own_voice(&who).await?.keep(keep).await?;
        Ok(())
    }

    /// Keeps any other form of theirs, until they come in again and say what is to become of it.
    /// The same form sent twice is kept once.
    ///
    /// # Errors
    /// [`Error::NotThere`] when no session of the last twelve hours has this token, or when too much
    /// is kept for them already.
    pub async fn keep_late_form(&self, token: &Token, path: &str, body: &str) -> Result<()> {
        let who = late_comer(self, token).await?;
        let digest = sha256(format!("{path}\n{body}").as_bytes()).to_vec();
        let (id, now) = (Id::random(), self.clock().now_ms());
        let mut tx = self.store().write().await?;
        let kept: Option<(i64,)> = tx
            .one(
                "SELECT COUNT(*) FROM late_form WHERE person = $1 AND digest <> $2",
                &[who.person.into(), digest.clone().into()],
            )
            .await?;
        if kept.is_some_and(|(count,)| count >= MOST) {
            return Err(Error::NotThere);
        }
        let key = self.vault().key(&mut tx, owner(&who)).await?;
        let sealed = key.seal_json(
            late_place(&id.to_string()),
            &LateBody {
                path: path.to_owned(),
                body: body.to_owned(),
            },
        )?;
        tx.run(
            "INSERT INTO late_form (id, person, owner, at, digest, body) VALUES ($1, $2, $3, $4, $5, $6) \
             ON CONFLICT (person, digest) DO NOTHING",
            &[
                id.into(),
                who.person.into(),
                owner(&who).into(),
                now.into(),
                digest.into(),
                sealed.into(),
            ],
        )
        .await?;
        tx.commit().await
    }

    /// What came in late from this person, oldest first. Nothing on a device that a worker handed over.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn late_forms(&self, who: &SignedIn) -> Result<Vec<LateForm>> {
        if who.handed_over.is_some() {
            return Ok(Vec::new());
        }
        let mut tx = self.store().read().await?;
        let rows: Vec<(Id, Id, i64, Vec<u8>)> = tx
            .all(
                "SELECT id, owner, at, body FROM late_form WHERE person = $1 ORDER BY at, id",
                &[who.person.into()],
            )
            .await?;
        let mut forms = Vec::with_capacity(rows.len());
        for (id, owner, at, body) in rows {
            // What an erased key sealed is gone.
            let key = match self.vault().key(&mut tx, owner).await {
                Err(Error::NotThere) => continue,
                key => key?,
            };
            let LateBody { path, body } = key.open_json(late_place(&id.to_string()), &body)?;
            forms.push(LateForm { id, path, body, at });
        }
        Ok(forms)
    }

    /// Throws a late form away: it was put back where it belongs, or is not wanted.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it is not theirs.
    pub async fn drop_late_form(&self, who: &SignedIn, id: Id) -> Result<()> {
        let mut tx = self.store().write().await?;
        self.session_stands(&mut tx, who).await?;
        let gone = tx
            .run(
                "DELETE FROM late_form WHERE id = $1 AND person = $2",
                &[id.into(), who.person.into()],
            )
            .await?;
        if gone == 0 || who.handed_over.is_some() {
            return Err(Error::NotThere);
        }
        tx.commit().await
    }
}
