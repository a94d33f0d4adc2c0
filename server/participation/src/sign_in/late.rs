//! Forms that could not be taken where they belong: their writer's session had run out, or they were refused.

use serde::{Deserialize, Serialize};

use super::Token;
use super::sessions::late_comer;
use crate::Participation;
use crate::access::SignedIn;
use crate::error::{Error, Result};
use crate::id::{Id, PathwayId};
use crate::sealing::Place;
use crate::store::Tx;
use crate::voice::Keep;

/// How many late forms are kept for one person. Whoever holds an old cookie must not fill the disk.
const MOST: i64 = 20;

/// How many ids of a form are looked up. What it is about stands in the first of them.
const MOST_IDS: usize = 8;

/// A form that came in late or was refused, just as it was sent. Only whoever wrote it sees it again.
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
    #[serde(default)]
    refused: bool,
}

impl LateBody {
    fn new(path: &str, body: &str, refused: bool) -> Self {
        Self {
            path: path.to_owned(),
            body: body.to_owned(),
            refused,
        }
    }

    /// The ids in it, where it was sent to before what was sent.
    fn ids(&self) -> impl Iterator<Item = Id> {
        let between = |c: char| !c.is_ascii_alphanumeric();
        let all = self.path.split(between).chain(self.body.split(between));
        all.filter_map(|text| text.parse().ok()).take(MOST_IDS)
    }

    /// Which pathway it is about: the first that an id in it is of, or belongs to.
    async fn about(&self, tx: &mut Tx) -> Result<Option<PathwayId>> {
        for id in self.ids() {
            let found: Option<(PathwayId,)> = tx
                .one(
                    "SELECT p.id FROM pathway p JOIN data_key k ON k.owner = p.id WHERE p.id = $1 \
                     OR p.id IN (SELECT pathway FROM request WHERE id = $1) \
                     OR p.id IN (SELECT pathway FROM membership WHERE id = $1)",
                    &[id.into()],
                )
                .await?;
            if let Some((pathway,)) = found {
                return Ok(Some(pathway));
            }
        }
        Ok(None)
    }
}

const fn late_place(row: &str) -> Place<'_> {
    Place::new("late_form", "body", row)
}

/// Whose key seals what they write: their membership's for families and the pathway's it is about for staff, so that it
/// opens no more when that goes; their own where it is about none.
async fn owner(tx: &mut Tx, who: &SignedIn, form: &LateBody) -> Result<Id> {
    if let Some((membership, ..)) = who.family {
        return Ok(membership.into());
    }
    let about = form.about(tx).await?;
    Ok(about.map_or_else(|| who.person.into(), Id::from))
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
        let mut tx = self.store().write().await?;
        self.put_late_form(&mut tx, &who, LateBody::new(path, body, false))
            .await?;
        tx.commit().await
    }

    /// Keeps a form that was refused, in place of what was refused there before, until it is sent as it
    /// should be or thrown away: the page that says why may never be seen.
    ///
    /// # Errors
    /// As [`Participation::keep_late_form`].
    pub async fn keep_refused_form(&self, who: &SignedIn, path: &str, body: &str) -> Result<()> {
        let mut tx = self.store().write().await?;
        self.session_stands(&mut tx, who).await?;
        self.drop_refused(&mut tx, who, path).await?;
        self.put_late_form(&mut tx, who, LateBody::new(path, body, true))
            .await?;
        tx.commit().await
    }

    /// A form was sent as it should be: what was refused there before is not needed any more.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the session no longer stands.
    pub async fn drop_refused_forms(&self, who: &SignedIn, path: &str) -> Result<()> {
        let mut tx = self.store().write().await?;
        self.session_stands(&mut tx, who).await?;
        self.drop_refused(&mut tx, who, path).await?;
        tx.commit().await
    }

    async fn put_late_form(&self, tx: &mut Tx, who: &SignedIn, body: LateBody) -> Result<()> {
        let (id, owner) = (Id::random(), owner(tx, who, &body).await?);
        let key = self.vault().key(tx, owner).await?;
        // A plain digest could be compared with what somebody may have written.
        let digest = key
            .mac("late-form", format!("{}\n{}", body.path, body.body).as_bytes())
            .to_vec();
        let kept: Option<(i64,)> = tx
            .one(
                "SELECT COUNT(*) FROM late_form WHERE person = $1 AND digest <> $2",
                &[who.person.into(), digest.clone().into()],
            )
            .await?;
        if kept.is_some_and(|(count,)| count >= MOST) {
            return Err(Error::NotThere);
        }
        tx.run(
            "INSERT INTO late_form (id, person, owner, at, digest, body) VALUES ($1, $2, $3, $4, $5, $6) \
             ON CONFLICT (person, digest) DO NOTHING",
            &[
                id.into(),
                who.person.into(),
                owner.into(),
                self.clock().now_ms().into(),
                digest.into(),
                key.seal_json(late_place(&id.to_string()), &body)?.into(),
            ],
        )
        .await?;
        Ok(())
    }

    async fn drop_refused(&self, tx: &mut Tx, who: &SignedIn, path: &str) -> Result<()> {
        for (id, _, body) in self.load_late_forms(tx, who).await? {
            if body.refused && body.path == path {
                tx.run("DELETE FROM late_form WHERE id = $1", &[id.into()]).await?;
            }
        }
        Ok(())
    }

    async fn load_late_forms(&self, tx: &mut Tx, who: &SignedIn) -> Result<Vec<(Id, i64, LateBody)>> {
        let rows: Vec<(Id, Id, i64, Vec<u8>)> = tx
            .all(
                "SELECT id, owner, at, body FROM late_form WHERE person = $1 ORDER BY at, id",
                &[who.person.into()],
            )
            .await?;
        let mut forms = Vec::with_capacity(rows.len());
        for (id, owner, at, body) in rows {
            if let Some(form) = self.open_late_form(tx, id, owner, &body).await? {
                forms.push((id, at, form));
            }
        }
        Ok(forms)
    }

    /// What was in a form. Nothing where it opens no more, as what an erased key sealed: nobody reads it again, and it
    /// does not keep others from being read, or what is over from going.
    async fn open_late_form(&self, tx: &mut Tx, id: Id, owner: Id, body: &[u8]) -> Result<Option<LateBody>> {
        let opened = match self.vault().key(tx, owner).await {
            Ok(key) => key.open_json(late_place(&id.to_string()), body),
            Err(error) => Err(error),
        };
        match opened {
            Ok(form) => Ok(Some(form)),
            Err(Error::NotThere) => Ok(None),
            Err(Error::Sealed { .. } | Error::Corrupt(_)) => {
                tracing::error!("a form that came in late does not open");
                Ok(None)
            }
            Err(error) => Err(error),
        }
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
        let forms = self.load_late_forms(&mut tx, who).await?.into_iter();
        Ok(forms
            .map(|(id, at, LateBody { path, body, .. })| LateForm { id, path, body, at })
            .collect())
    }

    /// Deletes what staff wrote about a pathway and could not send: what its key seals, and what only names it.
    pub(crate) async fn forget_late_forms_about(&self, tx: &mut Tx, pathway: PathwayId) -> Result<u64> {
        let sealed = tx
            .run("DELETE FROM late_form WHERE owner = $1", &[pathway.into()])
            .await?;
        let rows: Vec<(Id, Id, Vec<u8>)> = tx
            .all(
                "SELECT l.id, l.owner, l.body FROM late_form l JOIN person p ON p.id = l.person WHERE p.staff IS NOT NULL",
                &[],
            )
            .await?;
        let (about, mut gone) = (pathway.to_string(), sealed);
        for (id, owner, body) in rows {
            let form = self.open_late_form(tx, id, owner, &body).await?;
            if form.is_some_and(|form| form.path.contains(&about) || form.body.contains(&about)) {
                gone += tx.run("DELETE FROM late_form WHERE id = $1", &[id.into()]).await?;
            }
        }
        Ok(gone)
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
