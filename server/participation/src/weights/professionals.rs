use super::said::{Joined, SpreadSheet, held_back, take};
use super::{OwnWeights, SpreadDraft, SpreadEnvelope, SpreadHeldBack, SpreadSaid};
use crate::cases::Casework;
use crate::error::{Error, Result};
use crate::id::{ContextId, MembershipId, ViewId};
use crate::people::{Role, members};
use crate::plan::{Context, load_plan, nobody};
use crate::room::Save;
use crate::store::Tx;
use crate::voice::{Audience, Drawer, Given, How, Kept, Posting, Reach, Topic, ViewBody, load_views_on, post};

impl Casework<'_> {
    /// What weighs most for the professionals, whose one spread the worker keeps: every context of the pathway, the
    /// draft, and what was shared by whoever led before too.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn professionals_weights(&self) -> Result<OwnWeights> {
        let (p, pathway) = (self.participation(), self.pathway());
        let mut tx = p.store().read().await?;
        let joined = Joined::load(&mut tx, pathway).await?;
        // Only workers' own: the seal on what the family shared stays shut, whoever it is for.
        let leads: Vec<(MembershipId,)> = tx
            .all(
                "SELECT id FROM membership WHERE pathway = $1 AND role = $2",
                &[pathway.into(), Role::Worker.text().into()],
            )
            .await?;
        let by_a_lead = |author: MembershipId, _: &Audience, _: &str, _: Option<i64>| leads.contains(&(author,));
        let ours = load_views_on(p, &mut tx, pathway, |topic| topic == Topic::Weights, by_a_lead).await?;
        let drawer = self.spread_drawer(&mut tx).await?;
        let sheet = drawer.one::<SpreadSheet>(&mut tx, "").await?;
        let mut draft = SpreadDraft::from(sheet.unwrap_or_default());
        draft.slip.said.counters = joined.over(&draft.slip.said.counters);
        let weights = OwnWeights {
            contexts: self.contexts_to_weigh(&mut tx).await?,
            draft,
            shared: super::own::over(&joined, ours),
        };
        Ok(weights.begun_from_last())
    }

    /// Saves how the professionals spread their counters.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the handle no longer stands.
    pub async fn keep_professionals_weights(&self, said: SpreadSaid, save: &Save) -> Result<Kept> {
        let mut tx = self.write().await?;
        let contexts = self.contexts_to_weigh(&mut tx).await?;
        let known = |id: ContextId| contexts.iter().any(|one| one.id == id);
        let drawer = self.spread_drawer(&mut tx).await?;
        let mut sheet = drawer.one::<SpreadSheet>(&mut tx, "").await?.unwrap_or_default();
        let now = self.participation().clock().now_ms();
        let (kept, new) = take(&mut sheet, said.tidied(known), save, now);
        if new {
            drawer.save(&mut tx, "", &sheet).await?;
            tx.commit().await?;
        }
        Ok(kept)
    }

    /// The professionals' draft as it would be shared; nothing when nothing was kept.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn professionals_envelope(&self) -> Result<Option<SpreadEnvelope>> {
        let p = self.participation();
        let mut tx = p.store().read().await?;
        let people = members(&mut tx, p.vault(), self.pathway()).await?;
        let drawer = self.spread_drawer(&mut tx).await?;
        let sheet = drawer.one::<SpreadSheet>(&mut tx, "").await?;
        let contexts = self.contexts_to_weigh(&mut tx).await?;
        Ok(sheet.map(SpreadDraft::from).map(|draft| {
            let audience = draft.slip.said.audience.clone();
            SpreadEnvelope {
                readers: audience.readers(self.me().id, &people).cloned().collect(),
                held_back: held_back(&draft.slip).or_else(|| unnamed(&draft, &contexts)),
                audience,
                draft,
            }
        }))
    }

    /// Shares the professionals' draft, as the worker last saw it.
    ///
    /// # Errors
    /// [`Error::Conflict`] when it changed since or has to wait, [`Error::NotThere`] when nothing was kept.
    pub async fn share_professionals_weights(&self, version: i64) -> Result<ViewId> {
        let mut tx = self.write().await?;
        let drawer = self.spread_drawer(&mut tx).await?;
        let sheet = drawer.one::<SpreadSheet>(&mut tx, "").await?.ok_or(Error::NotThere)?;
        let draft = SpreadDraft::from(sheet);
        let contexts = self.contexts_to_weigh(&mut tx).await?;
        let held_back = held_back(&draft.slip).or_else(|| unnamed(&draft, &contexts));
        if draft.version != version || held_back.is_some() {
            return Err(Error::Conflict);
        }
        let said = draft.slip.said;
        let audience = said.audience.clone();
        let given = Given {
            how: How::Typed,
            on: None,
        };
        let body: ViewBody = super::own::body(said, true, given, self.who().language);
        let new = Posting {
            topic: Topic::Weights,
            audience: &audience,
            sitting: "",
            body: &body,
        };
        let view = post(self.participation(), &mut tx, self.me(), new).await?;
        drawer.discard::<SpreadSheet>(&mut tx, "").await?;
        tx.commit().await?;
        Ok(view)
    }

    async fn spread_drawer(&self, tx: &mut Tx) -> Result<Drawer> {
        Drawer::open(self.participation(), tx, self.me().id, String::new()).await
    }

    async fn contexts_to_weigh(&self, tx: &mut Tx) -> Result<Vec<Context>> {
        let plan = load_plan(self.participation(), tx, self.pathway(), nobody).await?;
        Ok(plan.contexts.into_iter().map(|one| one.context).collect())
    }
}

/// A context may have come from one voice alone: its counters would tell another that it is there.
fn unnamed(draft: &SpreadDraft, contexts: &[Context]) -> Option<SpreadHeldBack> {
    let said = &draft.slip.said;
    let beyond = said.audience.reach() != Reach::WorkerAndChair;
    let on_staffs = |one: &Context| !one.for_family && said.counters.contains_key(&one.id);
    (beyond && contexts.iter().any(on_staffs)).then_some(SpreadHeldBack::NotForFamily)
}
