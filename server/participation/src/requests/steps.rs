use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Requests;
use super::covers::load_covers;
use super::register::{Request, RequestState};
use super::taken::load_taken;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::{Id, PersonId, RequestId};
use crate::people::{Staff, stable_text};
use crate::retention::take_offers_back;
use crate::rules::length::Written;
use crate::sealing::{DataKey, Place};
use crate::store::Tx;

/// What is done about a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// The requester was asked who they are, or what they are looking for: the clock stands still.
    Paused,
    /// They answered: it goes on.
    Resumed,
    /// They were told that it takes up to two months longer, and why.
    Longer,
    /// The copy was sent.
    Sent,
    /// They do not want it any more.
    Withdrawn,
}

stable_text!(StepKind {
    Paused = "paused",
    Resumed = "resumed",
    Longer = "longer",
    Sent = "sent",
    Withdrawn = "withdrawn",
});

/// Something that was done about a request.
#[derive(Clone, Debug)]
pub struct RequestStep {
    /// What.
    pub kind: StepKind,
    /// On which day.
    pub on: Date,
    /// What was asked, why it takes longer, or how it was sent.
    pub words: String,
    /// Who noted it.
    pub by: PersonId,
    /// When they did, UTC milliseconds.
    pub at: i64,
}

/// Something to note about a request.
#[derive(Clone, Debug)]
pub struct NewStep {
    /// What.
    pub kind: StepKind,
    /// On which day.
    pub on: Date,
    /// What was asked, why it takes longer, or how it was sent. Only [`StepKind::Resumed`] needs none.
    pub words: String,
}

/// Sealed under the subject's key.
#[derive(Serialize, Deserialize)]
struct StepBody {
    words: String,
}

const fn step_place(row: &str) -> Place<'_> {
    Place::new("request_step", "body", row)
}

#[derive(sqlx::FromRow)]
struct StepRow {
    id: Id,
    kind: String,
    on_day: String,
    person: PersonId,
    body: Vec<u8>,
    at: i64,
}

pub(super) async fn load_steps(tx: &mut Tx, key: Option<&DataKey>, request: RequestId) -> Result<Vec<RequestStep>> {
    let rows: Vec<StepRow> = tx
        .all(
            "SELECT id, kind, on_day, person, body, at FROM request_step WHERE request = $1 ORDER BY seq",
            &[request.into()],
        )
        .await?;
    let open = |row: StepRow| {
        let body: Option<StepBody> = match key {
            Some(key) => Some(key.open_json(step_place(&row.id.to_string()), &row.body)?),
            None => None,
        };
        Ok(RequestStep {
            kind: StepKind::from_text(&row.kind).ok_or(Error::Corrupt("request_step.kind"))?,
            on: row.on_day.parse().map_err(|_| Error::Corrupt("request_step.on_day"))?,
            words: body.map(|body| body.words).unwrap_or_default(),
            by: row.person,
            at: row.at,
        })
    };
    rows.into_iter().map(open).collect()
}

/// Whether a request takes this step now.
fn takes(request: &Request, step: &NewStep, today: Date) -> bool {
    let since = request.steps.last().map_or(request.received, |last| last.on);
    let in_time = step.on >= request.received && step.on <= today;
    in_time
        && match (step.kind, request.state()) {
            (StepKind::Paused | StepKind::Sent, RequestState::Open) => true,
            (StepKind::Resumed, RequestState::Paused) => step.on >= since,
            (StepKind::Longer, RequestState::Open | RequestState::Paused) => {
                !request.takes_longer() && step.on <= request.longer_until
            }
            (StepKind::Withdrawn, RequestState::Open | RequestState::Paused) => true,
            _ => false,
        }
}

/// The copy that was taken last is the one that is sent: whatever is covered by now is covered in it.
async fn hides_what_is_covered(tx: &mut Tx, key: &DataKey, request: RequestId) -> Result<()> {
    let taken = load_taken(tx, key, request).await?;
    let last = taken.last().ok_or(Error::NotReady)?;
    let covers = load_covers(tx, key, request).await?;
    let mut standing = covers.iter().filter(|one| one.lifted_at.is_none());
    if standing.any(|one| !last.manifest.found.contains(&one.id)) {
        return Err(Error::NotReady);
    }
    Ok(())
}

impl Requests<'_> {
    /// Notes what was done about a request. That its copy was sent, only a manager can, who prepared it.
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is none; [`Error::Incomplete`] without words where they are needed;
    /// [`Error::NotReady`] when it is to be sent and nobody took its copy, or words were covered after it was taken last;
    /// [`Error::Conflict`] when it cannot be noted now
    /// or on that day; [`Error::TooLong`].
    pub async fn step(&self, id: RequestId, step: &NewStep) -> Result<()> {
        Written::Because.check(&step.words)?;
        if step.kind == StepKind::Sent && self.who.staff != Some(Staff::Manager) {
            return Err(Error::NotThere);
        }
        let mut tx = self.p.store().write().await?;
        self.p.session_stands(&mut tx, self.who).await?;
        let request = self.load(&mut tx, id).await?;
        if step.kind != StepKind::Resumed && step.words.trim().is_empty() {
            return Err(Error::Incomplete);
        }
        let same = |last: &RequestStep| last.kind == step.kind && last.on == step.on && last.words == step.words.trim();
        if request.steps.last().is_some_and(same) {
            // A double tap.
            return Ok(());
        }
        if !takes(&request, step, self.p.clock().today()) {
            return Err(Error::Conflict);
        }
        let key = self.p.vault().key(&mut tx, request.subject).await?;
        if step.kind == StepKind::Sent {
            hides_what_is_covered(&mut tx, &key, id).await?;
        }
        let row = Id::random();
        let body = StepBody {
            words: step.words.trim().to_owned(),
        };
        tx.run(
            "INSERT INTO request_step (id, request, seq, kind, on_day, person, body, at) VALUES ($1, $2, \
             (SELECT COALESCE(MAX(seq), 0) + 1 FROM request_step WHERE request = $2), $3, $4, $5, $6, $7)",
            &[
                row.into(),
                id.into(),
                step.kind.text().into(),
                step.on.into(),
                self.who.person.into(),
                key.seal_json(step_place(&row.to_string()), &body)?.into(),
                self.p.clock().now_ms().into(),
            ],
        )
        .await?;
        if matches!(step.kind, StepKind::Sent | StepKind::Withdrawn) {
            // It kept everything: whoever was told of a day before that is told anew.
            take_offers_back(&mut tx, request.pathway).await?;
        }
        let entry = Entry::new(self.who.person, Act::RequestMoved, id, Some(request.pathway));
        audit::append(&mut tx, self.p.vault(), entry).await?;
        tx.commit().await
    }
}
