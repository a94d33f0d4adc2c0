use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::progress::{Lack, lacks, note_step};
use super::sources::set_main;
use super::whole::ActionBody;
use super::{ActionState, Move, resolve};
use crate::audit::Act;
use crate::cases::Casework;
use crate::error::{Error, Result};
use crate::id::{ActionId, ContextId, MembershipId, PathwayId, ViewId};
use crate::rules::length::Written;
use crate::rules::restriction::limit::Asked;
use crate::rules::tilt::Target;
use crate::rules::wording::musts;
use crate::sealing::{DataKey, Place};
use crate::store::Tx;
use crate::voice::reader_may;

/// An action to write, or to write anew.
#[derive(Clone, Debug)]
pub struct NewAction {
    /// The context it changes. Not optional: an action without one cannot be said.
    pub context: ContextId,
    /// Whom it asks.
    pub target: Target,
    /// What is to happen.
    pub what: String,
    /// Who does it.
    pub owner: String,
    /// How it stands.
    pub note: String,
    /// How far it has come.
    pub state: ActionState,
    /// By when.
    pub due: Option<Date>,
    /// The view it grew from; one the worker may read.
    pub from_view: Option<ViewId>,
}

/// What else is said of an action.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActionDetail {
    /// The organisation of its owner. May be empty.
    pub organisation: String,
    /// Who holds the context it changes. May be empty.
    pub context_holder: String,
    /// What shows that it was done. May be empty.
    pub evidence: String,
    /// Whether it asks the young person to stop, avoid or limit something.
    pub asked: Asked,
    /// Who offered it, when somebody in the family did. It is never written as a duty.
    pub offered_by: Option<MembershipId>,
}

/// An action as it stands in its row.
pub(super) struct Standing {
    pub(super) context: ContextId,
    pub(super) target: Target,
    pub(super) state: ActionState,
    pub(super) due: Option<Date>,
    pub(super) version: i64,
    pub(super) body: ActionBody,
}

const fn action_place(row: &str) -> Place<'_> {
    Place::new("action", "body", row)
}

#[derive(sqlx::FromRow)]
struct Row {
    context: ContextId,
    target: String,
    state: String,
    due_on: Option<String>,
    version: i64,
    body: Vec<u8>,
}

pub(super) async fn load_action(tx: &mut Tx, key: &DataKey, pathway: PathwayId, id: ActionId) -> Result<Standing> {
    let row: Option<Row> = tx
        .one(
            "SELECT context, target, state, due_on, version, body FROM action WHERE id = $1 AND pathway = $2",
            &[id.into(), pathway.into()],
        )
        .await?;
    let row = row.ok_or(Error::NotThere)?;
    Ok(Standing {
        context: row.context,
        target: row.target.parse().map_err(|_| Error::Corrupt("action.target"))?,
        state: ActionState::from_text(&row.state).ok_or(Error::Corrupt("action.state"))?,
        due: match row.due_on {
            Some(date) => Some(date.parse().map_err(|_| Error::Corrupt("action.due_on"))?),
            None => None,
        },
        version: row.version,
        body: key.open_json(action_place(&id.to_string()), &row.body)?,
    })
}

impl Standing {
    /// An action that is not written yet.
    pub(super) fn new(context: ContextId, target: Target, body: ActionBody) -> Self {
        Self {
            context,
            target,
            state: ActionState::Agreed,
            due: None,
            version: 0,
            body,
        }
    }

    /// Keeps it, one version on.
    pub(super) async fn save(
        self,
        tx: &mut Tx,
        key: &DataKey,
        pathway: PathwayId,
        id: ActionId,
        now: i64,
    ) -> Result<()> {
        if self.body.detail.offered_by.is_some() && !musts(&self.body.what).is_empty() {
            return Err(Error::OfferIsNoDuty);
        }
        let context = resolve(tx, pathway, self.context).await?;
        tx.run("UPDATE context SET for_family = 1 WHERE id = $1", &[context.into()])
            .await?;
        tx.run(
            "INSERT INTO action (id, pathway, context, target, state, due_on, place, version, body, at) \
             VALUES ($1, $2, $3, $4, $5, $6, (SELECT COUNT(*) FROM action WHERE pathway = $2), $7, $8, $9) \
             ON CONFLICT (id) DO UPDATE SET context = excluded.context, target = excluded.target, \
             state = excluded.state, due_on = excluded.due_on, version = excluded.version, body = excluded.body, \
             at = excluded.at",
            &[
                id.into(),
                pathway.into(),
                context.into(),
                self.target.as_str().into(),
                self.state.text().into(),
                self.due.into(),
                (self.version + 1).into(),
                key.seal_json(action_place(&id.to_string()), &self.body)?.into(),
                now.into(),
            ],
        )
        .await?;
        Ok(())
    }
}

impl Casework<'_> {
    /// Writes an action into the plan.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the context is not on this pathway, there are no words, or the view is not shared with
    /// the worker; [`Error::TooLong`] for what is; [`Error::Incomplete`] when it is done or stopped and nothing says how
    /// or why.
    pub async fn add_action(&self, new: &NewAction) -> Result<ActionId> {
        let id = ActionId::random();
        self.put_action(id, new, None).await?;
        Ok(id)
    }

    /// Writes an action anew, if nobody else did since `version`. What else is said of it stays.
    ///
    /// # Errors
    /// As [`Casework::add_action`]; [`Error::Conflict`] when somebody else changed it in the meantime,
    /// [`Error::OfferIsNoDuty`] when it was offered and now reads as a duty.
    pub async fn change_action(&self, id: ActionId, new: &NewAction, version: i64) -> Result<()> {
        self.put_action(id, new, Some(version)).await
    }

    /// Says what else there is to say of an action: its owner's organisation, who holds the context, what shows that it
    /// was done, and whether it limits the young person. Who offered it stays as it is.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it is not in this plan, [`Error::Conflict`] when somebody else changed it since
    /// `version`, [`Error::TooLong`] for what is.
    pub async fn detail_action(&self, id: ActionId, detail: &ActionDetail, version: i64) -> Result<()> {
        detail.check_length()?;
        let mut tx = self.write().await?;
        let key = self.participation().vault().key(&mut tx, self.pathway()).await?;
        let mut action = load_action(&mut tx, &key, self.pathway(), id).await?;
        if action.version != version {
            return Err(Error::Conflict);
        }
        action.body.detail = ActionDetail {
            offered_by: action.body.detail.offered_by,
            ..detail.clone()
        };
        let now = self.participation().clock().now_ms();
        action.save(&mut tx, &key, self.pathway(), id, now).await?;
        self.note_plan(&mut tx, Act::ActionChanged, id).await?;
        tx.commit().await
    }

    async fn put_action(&self, id: ActionId, new: &NewAction, version: Option<i64>) -> Result<()> {
        if new.what.trim().is_empty() {
            return Err(Error::NotThere);
        }
        Written::Action.check(&new.what)?;
        Written::Owner.check(&new.owner)?;
        Written::ActionNote.check(&new.note)?;
        let p = self.participation();
        let mut tx = self.write().await?;
        let key = p.vault().key(&mut tx, self.pathway()).await?;
        let body = |detail| ActionBody {
            what: new.what.trim().to_owned(),
            owner: new.owner.trim().to_owned(),
            note: new.note.trim().to_owned(),
            detail,
        };
        let before = match version {
            None => Standing::new(new.context, new.target, body(ActionDetail::default())),
            Some(version) => {
                let before = load_action(&mut tx, &key, self.pathway(), id).await?;
                if before.version != version {
                    return Err(Error::Conflict);
                }
                before
            }
        };
        let step = Move {
            state: new.state,
            words: new.note.clone(),
            due: new.due,
        };
        let moves = before.state != new.state || version.is_some() && before.due != new.due;
        if before.state != new.state && lacks(&step).is_some_and(|lack| lack == Lack::Words) {
            return Err(Error::Incomplete);
        }
        let (from, now) = (before.due, p.clock().now_ms());
        let after = Standing {
            context: new.context,
            target: new.target,
            state: new.state,
            due: new.due,
            version: before.version,
            body: body(before.body.detail),
        };
        after.save(&mut tx, &key, self.pathway(), id, now).await?;
        if moves {
            note_step(&mut tx, &key, id, &step, from, self.me().person, now).await?;
        }
        set_main(
            p,
            &mut tx,
            (self.pathway(), id),
            new.from_view,
            self.me(),
            reader_may(self.me()),
        )
        .await?;
        let act = version.map_or(Act::ActionMade, |_| Act::ActionChanged);
        self.note_plan(&mut tx, act, id).await?;
        tx.commit().await
    }
}

impl ActionDetail {
    fn check_length(&self) -> Result<()> {
        Written::Owner.check(&self.organisation)?;
        Written::Holder.check(&self.context_holder)?;
        Written::Because.check(&self.evidence)?;
        if let Asked::Limits(limit) = &self.asked {
            for text in [&limit.place_fix, &limit.who_can_change, &limit.young_persons_word] {
                Written::Because.check(text)?;
            }
        }
        Ok(())
    }
}
