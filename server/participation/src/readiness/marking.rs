use super::blocking::Known;
use crate::audit::{self, Act, Entry};
use crate::cases::Review;
use crate::error::{Error, Result};
use crate::id::{Id, MeetingId, PathwayId, PersonId};
use crate::people::Role;
use crate::room::Chairing;
use crate::rules::length::Written;
use crate::rules::readiness::{Mark, Step};
use crate::sealing::{DataKey, Place};
use crate::store::Tx;
use crate::voice::Listening;

/// Somebody marked a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    /// Who.
    pub by: PersonId,
    /// Whether the chair did, for the meeting; the worker marks their own part.
    pub chair: bool,
    /// Why the chair went on before everything was answered; nothing where nothing waited.
    pub why: Option<String>,
    /// When, UTC milliseconds.
    pub at: i64,
}

impl Marked {
    /// What was marked.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        match self.why {
            None => Mark::Ready,
            Some(_) => Mark::Anyway,
        }
    }

    /// Whether it stands for a reader who knows of what waits since these moments, UTC milliseconds.
    pub(super) fn stands(&self, waiting: &[i64]) -> bool {
        self.mark().stands(self.at, waiting)
    }
}

/// The chair went on before everything was answered, as the family reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WentOn {
    /// Why.
    pub why: String,
    /// Who.
    pub by: PersonId,
    /// When, UTC milliseconds.
    pub at: i64,
}

#[derive(sqlx::FromRow)]
struct MarkRow {
    id: Id,
    person: PersonId,
    chair: i64,
    why: Option<Vec<u8>>,
    at: i64,
}

const fn why_place(row: &str) -> Place<'_> {
    Place::new("ready_mark", "why", row)
}

/// What was marked about a meeting of this pathway, oldest first.
pub(super) async fn load_marks(
    tx: &mut Tx,
    key: &DataKey,
    pathway: PathwayId,
    meeting: MeetingId,
) -> Result<Vec<Marked>> {
    let rows: Vec<MarkRow> = tx
        .all(
            "SELECT r.id, r.person, r.chair, r.why, r.at FROM ready_mark r JOIN meeting m ON m.id = r.meeting \
             WHERE r.meeting = $1 AND m.pathway = $2 ORDER BY r.seq",
            &[meeting.into(), pathway.into()],
        )
        .await?;
    let open = |row: MarkRow| {
        let sealed = row.why.as_deref();
        let why = sealed.map(|why| key.open_text(why_place(&row.id.to_string()), why));
        Ok(Marked {
            by: row.person,
            chair: row.chair != 0,
            why: why.transpose()?,
            at: row.at,
        })
    };
    rows.into_iter().map(open).collect()
}

/// Marks a meeting, unless the same is marked already and stands.
async fn mark(review: &Review<'_>, meeting: MeetingId, step: Step, why: Option<&str>) -> Result<()> {
    let (p, me) = (review.participation(), review.me());
    let mut tx = review.write().await?;
    let known = Known::load(review, &mut tx, meeting).await?;
    if !known.room.meeting.kind.is_with_family() {
        return Err(Error::NotThere);
    }
    if !known.room.meeting.is_ahead() {
        return Err(Error::Conflict);
    }
    let key = p.vault().key(&mut tx, me.pathway).await?;
    let waiting: Vec<i64> = known.blocks(me).iter().map(|one| one.since).collect();
    let marks = load_marks(&mut tx, &key, me.pathway, meeting).await?;
    let last = marks.iter().rfind(|one| one.by == me.person);
    if last.is_some_and(|last| last.why.as_deref() == why && last.stands(&waiting)) {
        return Ok(());
    }
    if let Some(refused) = step.refused(&waiting) {
        return Err(refused.into());
    }
    let id = Id::random();
    let why = why.map(|why| key.seal_text(why_place(&id.to_string()), why));
    let act = why.as_ref().map_or(Act::MarkedReady, |_| Act::WentOn);
    tx.run(
        "INSERT INTO ready_mark (id, meeting, seq, person, chair, why, at) VALUES ($1, $2, \
         (SELECT COALESCE(MAX(seq), 0) + 1 FROM ready_mark WHERE meeting = $2), $3, $4, $5, $6)",
        &[
            id.into(),
            meeting.into(),
            me.person.into(),
            (me.role == Role::Chair).into(),
            why.into(),
            p.clock().now_ms().into(),
        ],
    )
    .await?;
    audit::append(&mut tx, p.vault(), Entry::new(me.person, act, id, Some(me.pathway))).await?;
    tx.commit().await
}

impl Review<'_> {
    /// Marks a meeting as ready: the chair the meeting, the worker their own part. Marking it again changes nothing.
    ///
    /// # Errors
    /// [`Error::Readiness`] while something that I may read waits to be read by the chair or to be answered;
    /// [`Error::NotThere`] when it is no meeting of the family here, [`Error::Conflict`] when it was held or cancelled.
    pub async fn mark_ready(&self, meeting: MeetingId) -> Result<()> {
        mark(self, meeting, Step::Ready, None).await
    }
}

impl Chairing<'_> {
    /// Goes on before everything is answered. The whole family reads why. `seen` is when the last of what I saw waiting
    /// came, UTC milliseconds; sending the same again changes nothing.
    ///
    /// # Errors
    /// As [`Review::mark_ready`]; [`Error::Readiness`] without a reason, when nothing waits, and when something came that
    /// I have not seen; [`Error::TooLong`] for a reason that is.
    pub async fn go_on_anyway(&self, meeting: MeetingId, why: &str, seen: i64) -> Result<()> {
        Written::Because.check(why)?;
        let why = why.trim();
        let step = Step::Anyway {
            has_reason: !why.is_empty(),
            seen,
        };
        mark(self, meeting, step, Some(why)).await
    }
}

impl Listening<'_> {
    /// Why the chair went on with a meeting before everything was answered; nothing where the chair did not. It follows
    /// from what the chair did alone, and is the same for everybody in the family.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn went_on(&self, meeting: MeetingId) -> Result<Option<WentOn>> {
        let (p, pathway) = (self.participation(), self.me().pathway);
        let mut tx = p.store().read().await?;
        let key = p.vault().key(&mut tx, pathway).await?;
        let marks = load_marks(&mut tx, &key, pathway, meeting).await?;
        let last = marks.into_iter().rfind(|one| one.chair);
        Ok(last.and_then(|one| {
            Some(WentOn {
                why: one.why?,
                by: one.by,
                at: one.at,
            })
        }))
    }
}
