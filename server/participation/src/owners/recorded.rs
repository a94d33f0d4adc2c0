use serde::{Deserialize, Serialize};

use super::Level;
use crate::Participation;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::{ActionId, Id, PathwayId, PersonId};
use crate::rules::lateness::Up;
use crate::sealing::Place;
use crate::store::Tx;

/// What is late went up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Escalation {
    /// Which action.
    pub action: ActionId,
    /// To whom, for which day that was missed, and when.
    pub up: Up,
    /// Who took it there; nobody when it went by itself.
    pub by: Option<PersonId>,
    /// What was done: "Wrote to the head of highways." May be empty. The family reads it.
    pub words: String,
}

impl Escalation {
    pub(super) fn without_words(&self) -> Self {
        Self {
            words: String::new(),
            by: None,
            ..self.clone()
        }
    }
}

/// Sealed under the pathway's key.
#[derive(Default, Serialize, Deserialize)]
struct EscalationBody {
    words: String,
}

const fn escalation_place(row: &str) -> Place<'_> {
    Place::new("escalation", "body", row)
}

#[derive(sqlx::FromRow)]
struct EscalationRow {
    id: Id,
    action: ActionId,
    missed_on: String,
    level: String,
    on_date: String,
    person: Option<PersonId>,
    body: Vec<u8>,
}

/// What is on record, in the order it was put there.
pub(super) async fn load_recorded(p: &Participation, tx: &mut Tx, pathway: PathwayId) -> Result<Vec<Escalation>> {
    const BAD: Error = Error::Corrupt("escalation");
    let rows: Vec<EscalationRow> = tx
        .all(
            "SELECT e.id, e.action, e.missed_on, e.level, e.on_date, e.person, e.body FROM escalation e \
             JOIN action a ON a.id = e.action WHERE a.pathway = $1 ORDER BY e.at, e.id",
            &[pathway.into()],
        )
        .await?;
    let key = p.vault().key(tx, pathway).await?;
    rows.into_iter()
        .map(|row| {
            let body: EscalationBody = key.open_json(escalation_place(&row.id.to_string()), &row.body)?;
            Ok(Escalation {
                action: row.action,
                up: Up {
                    level: Level::from_text(&row.level).ok_or(BAD)?,
                    missed: row.missed_on.parse().map_err(|_| BAD)?,
                    on: row.on_date.parse().map_err(|_| BAD)?,
                },
                by: row.person,
                words: body.words,
            })
        })
        .collect()
}

/// Puts it on record.
pub(super) async fn record(p: &Participation, tx: &mut Tx, pathway: PathwayId, new: &Escalation) -> Result<()> {
    let id = Id::random();
    let body = EscalationBody {
        words: new.words.clone(),
    };
    let key = p.vault().key(tx, pathway).await?;
    tx.run(
        "INSERT INTO escalation (id, action, missed_on, level, on_date, person, body, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        &[
            id.into(),
            new.action.into(),
            new.up.missed.into(),
            new.up.level.text().into(),
            new.up.on.into(),
            new.by.into(),
            key.seal_json(escalation_place(&id.to_string()), &body)?.into(),
            p.clock().now_ms().into(),
        ],
    )
    .await?;
    let actor: Id = new.by.map_or(audit::SYSTEM, Into::into);
    let entry = Entry::new(actor, Act::ActionEscalated, new.action, Some(pathway));
    audit::append(tx, p.vault(), entry).await
}
