use data_encoding::BASE32_NOPAD;
use jiff::civil::Date;

use super::Requests;
use super::made::{Asker, RequestBody, request_place};
use super::steps::{RequestStep, StepKind, load_steps};
use crate::error::{Error, Result};
use crate::id::{Id, MembershipId, PathwayId, RequestId};
use crate::people::{Member, Role, members};
use crate::rules::request_clock::{Due, Pause, due, longer_until};
use crate::sealing::sha256;
use crate::store::Tx;

/// Keeps these references apart from every other digest of an id.
const DOMAIN: &[u8] = b"alongside/request/1\0";

/// A request for what is held on somebody.
#[derive(Clone, Debug)]
pub struct Request {
    /// Its id.
    pub id: RequestId,
    /// Stands for it on paper: eight letters and digits.
    pub reference: String,
    /// Whose pathway.
    pub pathway: PathwayId,
    /// Whose data.
    pub subject: MembershipId,
    /// What they are on the pathway, and their full name; nothing when they are not on it any more.
    pub about: Option<(Role, String)>,
    /// Who asks.
    pub asker: Asker,
    /// The parent on the same pathway who asks, with their full name, where one does.
    pub by: Option<(MembershipId, String)>,
    /// Who asks, where they are no parent on it; empty where its words were destroyed.
    pub name: String,
    /// The parents with a name like theirs, none of whom they are.
    pub(super) apart: Vec<MembershipId>,
    /// What shows that they may.
    pub shows: String,
    /// On which day it came.
    pub received: Date,
    /// What was done about it, in order.
    pub steps: Vec<RequestStep>,
    /// By when it must be answered.
    pub due: Due,
    /// The last day on which the requester can be told that it takes longer.
    pub longer_until: Date,
}

/// Where a request stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestState {
    /// It waits for its answer.
    Open,
    /// The council waits for the requester.
    Paused,
    /// It was sent, on a day.
    Sent(Date),
    /// The requester does not want it any more, since a day.
    Withdrawn(Date),
}

impl Request {
    /// Where it stands.
    #[must_use]
    pub fn state(&self) -> RequestState {
        let last = self.steps.iter().rev().find_map(|step| match step.kind {
            StepKind::Sent => Some(RequestState::Sent(step.on)),
            StepKind::Withdrawn => Some(RequestState::Withdrawn(step.on)),
            _ => None,
        });
        let waits = if self.due.paused {
            RequestState::Paused
        } else {
            RequestState::Open
        };
        last.unwrap_or(waits)
    }

    /// Whether it still waits for something.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.state(), RequestState::Open | RequestState::Paused)
    }

    /// Whether whoever asked does not want it any more.
    #[must_use]
    pub fn is_withdrawn(&self) -> bool {
        matches!(self.state(), RequestState::Withdrawn(_))
    }

    /// Whether its day has passed without an answer.
    #[must_use]
    pub fn is_late(&self, today: Date) -> bool {
        self.state() == RequestState::Open && self.due.on < today
    }

    /// Whether the requester was told that it takes longer.
    #[must_use]
    pub fn takes_longer(&self) -> bool {
        self.steps.iter().any(|step| step.kind == StepKind::Longer)
    }

    /// Who gets the copy: the full name of whoever asked.
    #[must_use]
    pub fn recipient(&self) -> &str {
        match (&self.by, self.asker) {
            (Some((_, name)), _) => name,
            (None, Asker::Themselves) => self.about.as_ref().map_or("", |(_, name)| name),
            (None, _) => &self.name,
        }
    }

    /// When it was sent, UTC milliseconds.
    pub(super) fn sent_at(&self) -> Option<i64> {
        let sent = self.steps.iter().find(|step| step.kind == StepKind::Sent);
        sent.map(|step| step.at)
    }
}

#[derive(sqlx::FromRow)]
struct RequestRow {
    id: RequestId,
    pathway: PathwayId,
    subject: MembershipId,
    asker: String,
    by_whom: Option<MembershipId>,
    received: String,
    body: Vec<u8>,
}

/// The columns of a request.
macro_rules! requests {
    ($where:literal) => {
        concat!(
            "SELECT id, pathway, subject, asker, by_whom, received, body FROM request ",
            $where,
            " ORDER BY received, at, id"
        )
    };
}

/// Stands for a request on paper.
fn reference(id: RequestId) -> String {
    let mut bytes = DOMAIN.to_vec();
    bytes.extend_from_slice(Id::from(id).as_bytes());
    BASE32_NOPAD.encode(sha256(&bytes).get(..5).unwrap_or_default())
}

impl Requests<'_> {
    /// Every request: those that wait, the one that is due first at the head, then the others, the last first.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn register(&self) -> Result<Vec<Request>> {
        let mut tx = self.p.store().read().await?;
        let rows: Vec<RequestRow> = tx.all(requests!(""), &[]).await?;
        let mut found = Vec::with_capacity(rows.len());
        for row in rows {
            found.push(self.open(&mut tx, row).await?);
        }
        let (mut waiting, mut over): (Vec<Request>, Vec<Request>) = found.into_iter().partition(Request::is_open);
        waiting.sort_by_key(|one| one.due.on);
        over.reverse();
        waiting.extend(over);
        Ok(waiting)
    }

    /// One request.
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is none.
    pub async fn one(&self, id: RequestId) -> Result<Request> {
        let mut tx = self.p.store().read().await?;
        self.load(&mut tx, id).await
    }

    pub(super) async fn load(&self, tx: &mut Tx, id: RequestId) -> Result<Request> {
        let row: Option<RequestRow> = tx.one(requests!("WHERE id = $1"), &[id.into()]).await?;
        self.open(tx, row.ok_or(Error::NotThere)?).await
    }

    async fn open(&self, tx: &mut Tx, row: RequestRow) -> Result<Request> {
        let vault = self.p.vault();
        let people: Vec<Member> = members(tx, vault, row.pathway).await?;
        let named = |id| people.iter().find(|one| one.id == id);
        // Where its subject's key was destroyed nothing of what was written about it opens again: its dates stay.
        let keys = vault.keys(tx, &[row.subject.into()]).await?;
        let key = keys.get(&Id::from(row.subject));
        let body: Option<RequestBody> = match key {
            Some(key) => Some(key.open_json(request_place(&row.id.to_string()), &row.body)?),
            None => None,
        };
        let steps = load_steps(tx, key, row.id).await?;
        let received: Date = row.received.parse().map_err(|_| Error::Corrupt("request.received"))?;
        let (longer, pauses, today) = (
            steps.iter().any(|step| step.kind == StepKind::Longer),
            pauses(&steps),
            self.p.clock().today(),
        );
        let (name, shows, apart) = body.map(|body| (body.name, body.shows, body.apart)).unwrap_or_default();
        Ok(Request {
            id: row.id,
            reference: reference(row.id),
            pathway: row.pathway,
            subject: row.subject,
            about: named(row.subject).map(|one| (one.role, one.called.full.clone())),
            asker: Asker::from_text(&row.asker).ok_or(Error::Corrupt("request.asker"))?,
            by: row
                .by_whom
                .map(|by| (by, named(by).map(|one| one.called.full.clone()).unwrap_or_default())),
            name,
            shows,
            apart,
            received,
            due: due(received, longer, &pauses, today),
            longer_until: longer_until(received, &pauses, today),
            steps,
        })
    }
}

fn pauses(steps: &[RequestStep]) -> Vec<Pause> {
    let mut pauses: Vec<Pause> = Vec::new();
    for step in steps {
        match step.kind {
            StepKind::Paused => pauses.push(Pause {
                from: step.on,
                until: None,
            }),
            StepKind::Resumed => {
                if let Some(open) = pauses.iter_mut().find(|one| one.until.is_none()) {
                    open.until = Some(step.on);
                }
            }
            _ => {}
        }
    }
    pauses
}

/// Whether somebody waits for what is held on one of a pathway.
pub(crate) async fn is_asked_for(tx: &mut Tx, pathway: PathwayId) -> Result<bool> {
    let open: Option<(i64,)> = tx
        .one(
            "SELECT COUNT(*) FROM request r WHERE r.pathway = $1 AND NOT EXISTS \
             (SELECT 1 FROM request_step s WHERE s.request = r.id AND s.kind IN ('sent', 'withdrawn'))",
            &[pathway.into()],
        )
        .await?;
    Ok(open.is_some_and(|(many,)| many > 0))
}
