use serde::{Deserialize, Serialize};

use super::versions::next_number;
use super::{PlanText, load_plan, nobody};
use crate::Participation;
use crate::audit::{self, Act, Entry};
use crate::cases::Review;
use crate::error::{Error, Result};
use crate::id::{ActionId, ContextId, Id, PathwayId, PersonId};
use crate::people::Member;
use crate::room::Chairing;
use crate::rules::length::Written;
use crate::rules::restriction::limit::Asked;
use crate::rules::tilt::{self, Warning, Weight};
use crate::sealing::Place;
use crate::store::Tx;
use crate::voice::{Listening, Topic, load_views_on};

/// A warning about a plan, by what it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Warned {
    /// It asks more of the family than of contexts and services.
    LeansOnFamily,
    /// A voice put weight on this context, and nothing in the plan changes it.
    Context(ContextId),
    /// This action limits the young person and lacks what has to stand beside it.
    Limit(ActionId),
    /// This action is called support the family asked for, and is tied to no request.
    Support(ActionId),
}

impl Warned {
    fn parts(self) -> (&'static str, String) {
        match self {
            Self::LeansOnFamily => ("leans", String::new()),
            Self::Context(id) => ("context", id.to_string()),
            Self::Limit(id) => ("limit", id.to_string()),
            Self::Support(id) => ("support", id.to_string()),
        }
    }

    fn read(kind: &str, thing: &str) -> Result<Self> {
        Ok(match kind {
            "leans" => Self::LeansOnFamily,
            "context" => Self::Context(thing.parse()?),
            "limit" => Self::Limit(thing.parse()?),
            "support" => Self::Support(thing.parse()?),
            _ => return Err(Error::Corrupt("set_aside.warning")),
        })
    }

    /// A warning of the tilt, about the actions it was made from.
    #[must_use]
    pub fn of(warning: &Warning<ContextId>, actions: &[ActionId]) -> Option<Self> {
        Some(match warning {
            Warning::LeansOnFamily => Self::LeansOnFamily,
            Warning::ContextWithoutAction(context) => Self::Context(*context),
            Warning::UnpairedRestriction(at) => Self::Limit(*actions.get(*at)?),
            Warning::SupportNobodyAskedFor(at) => Self::Support(*actions.get(*at)?),
        })
    }
}

/// A warning that the chair set aside, for one version of the plan: the next is looked at anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// What was set aside.
    pub warned: Warned,
    /// Why. The family reads it.
    pub reason: String,
    /// Who did.
    pub by: PersonId,
    /// When, UTC milliseconds.
    pub at: i64,
}

#[derive(Serialize, Deserialize)]
struct ReasonBody {
    reason: String,
}

#[derive(sqlx::FromRow)]
struct AsideRow {
    id: Id,
    warning: String,
    thing: String,
    person: PersonId,
    body: Vec<u8>,
    at: i64,
}

const fn aside_place(row: &str) -> Place<'_> {
    Place::new("set_aside", "body", row)
}

/// What was set aside in one version of a plan.
pub(super) async fn load_set_aside(
    p: &Participation,
    tx: &mut Tx,
    pathway: PathwayId,
    number: i64,
) -> Result<Vec<SetAside>> {
    let key = p.vault().key(tx, pathway).await?;
    let rows: Vec<AsideRow> = tx
        .all(
            "SELECT id, warning, thing, person, body, at FROM set_aside WHERE pathway = $1 AND number = $2 ORDER BY at, id",
            &[pathway.into(), number.into()],
        )
        .await?;
    let open = |row: AsideRow| {
        let body: ReasonBody = key.open_json(aside_place(&row.id.to_string()), &row.body)?;
        Ok(SetAside {
            warned: Warned::read(&row.warning, &row.thing)?,
            reason: body.reason,
            by: row.person,
            at: row.at,
        })
    };
    rows.into_iter().map(open).collect()
}

/// What a reader who knows these weights would be warned of. Requests are not looked at: whether one is tied to an
/// action would tell of requests they may not know.
pub(super) fn standing_warnings(text: &PlanText, weights: &[Weight<ContextId>]) -> Vec<Warned> {
    let contexts = text.contexts.iter();
    let (ids, actions): (Vec<ActionId>, Vec<tilt::Action<ContextId>>) = contexts
        .flat_map(|one| one.actions.iter().map(move |action| (one.id, action)))
        .filter(|(_, action)| !action.state.is_stopped())
        .map(|(context, action)| {
            let as_rule = tilt::Action {
                target: action.target,
                context,
                restriction: action.detail.asked.pairing(),
                from_request: true,
            };
            (action.id, as_rule)
        })
        .unzip();
    let found = tilt::warnings(&actions, weights);
    let mut warned: Vec<Warned> = found.iter().filter_map(|one| Warned::of(one, &ids)).collect();
    // Whoever reads an action reads that it limits somebody, whatever stands beside it.
    let limits = text.actions().filter(|one| one.detail.asked != Asked::No);
    warned.extend(limits.map(|one| Warned::Limit(one.id)));
    warned
}

impl Listening<'_> {
    /// The weights I know: my own, and those others shared with me.
    pub(super) async fn own_weights(&self, tx: &mut Tx) -> Result<Vec<Weight<ContextId>>> {
        let (p, pathway) = (self.participation(), self.me().pathway);
        let may = self.may_read()?;
        let standing = |author, audience: &_, row: &str, taken_back: Option<i64>| {
            taken_back.is_none() && may(author, audience, row, taken_back)
        };
        let views = load_views_on(p, tx, pathway, |topic| topic == Topic::Weights, standing).await?;
        // Only the last spread of each voice counts.
        let mut latest = std::collections::HashMap::new();
        for view in &views {
            if let Some(spread) = view.spread() {
                latest.insert((view.author, spread.professionals), spread);
            }
        }
        let counters = latest.values().flat_map(|spread| &spread.counters);
        Ok(counters
            .map(|(context, counters)| Weight {
                context: *context,
                counters: *counters,
            })
            .collect())
    }
}

impl Review<'_> {
    /// What the chair set aside in the version that is being written.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn warnings_set_aside(&self) -> Result<Vec<SetAside>> {
        let mut tx = self.participation().store().read().await?;
        let number = next_number(&mut tx, self.pathway()).await?;
        load_set_aside(self.participation(), &mut tx, self.pathway(), number).await
    }
}

impl Chairing<'_> {
    /// Sets a warning about the plan that is being written aside. The family reads the reason.
    ///
    /// # Errors
    /// [`Error::Incomplete`] without a reason, [`Error::TooLong`] for one that is, [`Error::NotThere`] when the context
    /// or action is not in this plan.
    pub async fn set_aside(&self, warned: Warned, reason: &str) -> Result<()> {
        Written::Because.check(reason)?;
        if reason.trim().is_empty() {
            return Err(Error::Incomplete);
        }
        let (p, pathway) = (self.participation(), self.pathway());
        let mut tx = self.write().await?;
        let plan = load_plan(p, &mut tx, pathway, nobody).await?;
        let is_there = match warned {
            Warned::LeansOnFamily => true,
            Warned::Context(id) => plan.contexts.iter().any(|one| one.context.id == id),
            Warned::Limit(id) | Warned::Support(id) => plan.actions().any(|one| one.id == id),
        };
        if !is_there {
            return Err(Error::NotThere);
        }
        let number = next_number(&mut tx, pathway).await?;
        let (kind, thing) = warned.parts();
        take_back(&mut tx, pathway, number, warned).await?;
        let id = Id::random();
        let body = ReasonBody {
            reason: reason.trim().to_owned(),
        };
        let key = p.vault().key(&mut tx, pathway).await?;
        tx.run(
            "INSERT INTO set_aside (id, pathway, number, warning, thing, person, body, at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            &[
                id.into(),
                pathway.into(),
                number.into(),
                kind.into(),
                thing.into(),
                self.me().person.into(),
                key.seal_json(aside_place(&id.to_string()), &body)?.into(),
                p.clock().now_ms().into(),
            ],
        )
        .await?;
        note(p, &mut tx, self.me(), id).await?;
        tx.commit().await
    }

    /// Takes that back, while the version is being written.
    ///
    /// # Errors
    /// When the handle no longer stands.
    pub async fn stop_setting_aside(&self, warned: Warned) -> Result<()> {
        let mut tx = self.write().await?;
        let number = next_number(&mut tx, self.pathway()).await?;
        take_back(&mut tx, self.pathway(), number, warned).await?;
        note(self.participation(), &mut tx, self.me(), self.pathway().into()).await?;
        tx.commit().await
    }
}

async fn take_back(tx: &mut Tx, pathway: PathwayId, number: i64, warned: Warned) -> Result<()> {
    let (kind, thing) = warned.parts();
    tx.run(
        "DELETE FROM set_aside WHERE pathway = $1 AND number = $2 AND warning = $3 AND thing = $4",
        &[pathway.into(), number.into(), kind.into(), thing.into()],
    )
    .await?;
    Ok(())
}

async fn note(p: &Participation, tx: &mut Tx, me: &Member, subject: Id) -> Result<()> {
    let entry = Entry::new(me.person, Act::SetAside, subject, Some(me.pathway));
    audit::append(tx, p.vault(), entry).await
}
