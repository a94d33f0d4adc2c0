use super::covers::load_covers;
use super::made::ONCE;
use super::register::Request;
use super::{Manifest, Preparing};
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::{Id, PersonId, RequestId};
use crate::pack::Form;
use crate::sealing::{DataKey, Place};
use crate::store::Tx;

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
    /// Its place in the record: a clock may stand, or be put back.
    seq: i64,
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
    seq: i64,
}

/// The copies of a request that were taken, in the order of the record.
pub(super) async fn load_taken(tx: &mut Tx, key: &DataKey, request: RequestId) -> Result<Vec<Taken>> {
    let rows: Vec<TakenRow> = tx
        .all(
            "SELECT t.id, t.person, t.form, t.digest, t.body, t.at, a.seq FROM request_taken t \
             JOIN audit a ON a.subject = t.id WHERE t.request = $1 AND a.act = $2 ORDER BY a.seq",
            &[request.into(), Act::RequestTaken.as_str().into()],
        )
        .await?;
    let open = |row: TakenRow| {
        Ok(Taken {
            by: row.person,
            form: Form::from_text(&row.form).ok_or(Error::Corrupt("request_taken.form"))?,
            digest: row.digest,
            manifest: key.open_json(taken_place(&row.id.to_string()), &row.body)?,
            at: row.at,
            seq: row.seq,
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
    let noted = sent_seq(tx, request.id).await?;
    let taken: Option<(i64,)> = tx
        .one(
            "SELECT t.at FROM request_taken t JOIN audit a ON a.subject = t.id \
             WHERE t.request = $1 AND a.act = $2 AND a.seq < $3 ORDER BY a.seq DESC LIMIT 1",
            &[request.id.into(), Act::RequestTaken.as_str().into(), noted.into()],
        )
        .await?;
    Ok(Some(taken.map_or(sent, |(at,)| at)))
}

/// Where it stands in the record that a request was sent: nothing is noted about it after that.
async fn sent_seq(tx: &mut Tx, request: RequestId) -> Result<i64> {
    let last: Option<(Option<i64>,)> = tx
        .one(
            "SELECT MAX(seq) FROM audit WHERE subject = $1 AND act = $2",
            &[request.into(), Act::RequestMoved.as_str().into()],
        )
        .await?;
    last.and_then(|(seq,)| seq).ok_or(Error::Corrupt("request_step"))
}

impl Preparing<'_> {
    /// The copies that were taken, in the order of the record.
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
        if self.request.sent_at().is_none() {
            return Ok(None);
        }
        let mut tx = self.p().store().read().await?;
        let sent = sent_seq(&mut tx, self.request.id).await?;
        let key = self.p().vault().key(&mut tx, self.request.subject).await?;
        let taken = load_taken(&mut tx, &key, self.request.id).await?;
        Ok(taken.into_iter().rfind(|one| one.seq < sent))
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
        let taken = load_taken(&mut tx, &key, request).await?;
        let same = |last: &Taken| (last.by, last.form, last.digest.as_str()) == (person, form, digest);
        let again = |last: &Taken| same(last) && last.manifest == *manifest && last.at > now - ONCE;
        // Another copy that was taken meanwhile would be the last one, and not this.
        if taken.last().is_some_and(again) {
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
