use super::said::{Joined, SpreadSheet, held_back, take};
use super::{SharedSpread, SpreadDraft, SpreadHeldBack, SpreadSaid};
use crate::error::{Error, Result};
use crate::id::{ContextId, ViewId};
use crate::people::Member;
use crate::plan::{Context, load_family_plan, nobody};
use crate::room::Save;
use crate::store::Tx;
use crate::voice::{
    Audience, Expectation, Given, Holds, Kept, Listening, OwnVoice, Posting, Topic, View, ViewBody, post,
};

/// What weighs most for one voice, as its author sees it.
#[derive(Clone, Debug)]
pub struct OwnWeights {
    /// The contexts that are named for the family, in the order of the plan.
    pub contexts: Vec<Context>,
    /// What they are spreading now. Where nothing is kept yet, their last spread.
    pub draft: SpreadDraft,
    /// What they shared, oldest first, what they took back too. The last that stands counts.
    pub shared: Vec<View>,
}

impl OwnWeights {
    /// The spread that counts.
    #[must_use]
    pub fn current(&self) -> Option<&View> {
        self.shared.iter().rev().find(|view| view.taken_back_at.is_none())
    }
}

/// A spread as it would be shared.
#[derive(Clone, Debug)]
pub struct SpreadEnvelope {
    /// The draft.
    pub draft: SpreadDraft,
    /// Who can know.
    pub audience: Audience,
    /// The people that means, without the author.
    pub readers: Vec<Member>,
    /// Why it cannot go yet, if so.
    pub held_back: Option<SpreadHeldBack>,
}

/// What goes into a view from a spread.
pub(super) fn body(said: SpreadSaid, professionals: bool, given: Given, language: crate::people::Language) -> ViewBody {
    ViewBody {
        words: said.why,
        choices: Vec::new(),
        feeling: None,
        dont_know: false,
        expectation: Some(Expectation::JustKnow),
        language: Some(language),
        given,
        holds: Holds::Spread(Box::new(SharedSpread {
            professionals,
            counters: said.counters,
            something_else: said.something_else,
        })),
    }
}

/// The same views with the counters of joined contexts together.
pub(super) fn over(joined: &Joined, mut views: Vec<View>) -> Vec<View> {
    for view in &mut views {
        if let Holds::Spread(spread) = &mut view.holds {
            spread.counters = joined.over(&spread.counters);
        }
    }
    views
}

impl OwnVoice<'_> {
    /// What weighs most for me: the contexts I can choose, my draft and what I shared.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn weights(&self) -> Result<OwnWeights> {
        let mut tx = self.p.store().read().await?;
        let joined = Joined::load(&mut tx, self.me().pathway).await?;
        let views = self.own_views(&mut tx, |topic| topic == Topic::Weights).await?;
        let shared = over(&joined, views);
        let drawer = self.drawer(&mut tx).await?;
        let sheet = drawer.one::<SpreadSheet>(&mut tx, "").await?;
        let mut draft = SpreadDraft::from(sheet.unwrap_or_default());
        draft.slip.said.counters = joined.over(&draft.slip.said.counters);
        let weights = OwnWeights {
            contexts: self.contexts_to_weigh(&mut tx).await?,
            draft,
            shared,
        };
        Ok(weights.begun_from_last())
    }

    /// Saves how I spread my counters. Any number of them can be kept; ten can be shared.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the handle no longer stands.
    pub async fn keep_weights(&self, said: SpreadSaid, save: &Save) -> Result<Kept> {
        let mut tx = self.write().await?;
        let contexts = self.contexts_to_weigh(&mut tx).await?;
        let known = |id: ContextId| contexts.iter().any(|one| one.id == id);
        let drawer = self.drawer(&mut tx).await?;
        let mut sheet = drawer.one::<SpreadSheet>(&mut tx, "").await?.unwrap_or_default();
        let (kept, new) = take(&mut sheet, said.tidied(known), save, self.p.clock().now_ms());
        if new {
            drawer.save(&mut tx, "", &sheet).await?;
            tx.commit().await?;
        }
        Ok(kept)
    }

    /// My draft as it would be shared: what, and exactly which people would see it; nothing when nothing was kept.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn weights_envelope(&self) -> Result<Option<SpreadEnvelope>> {
        let mut tx = self.p.store().read().await?;
        let drawer = self.drawer(&mut tx).await?;
        let sheet = drawer.one::<SpreadSheet>(&mut tx, "").await?;
        Ok(sheet.map(SpreadDraft::from).map(|draft| {
            let audience = draft.slip.said.audience.clone();
            SpreadEnvelope {
                readers: audience.readers(self.me().id, self.people()).cloned().collect(),
                held_back: held_back(&draft.slip),
                audience,
                draft,
            }
        }))
    }

    /// Shares my draft, as I last saw it. What I shared before is kept with its date.
    ///
    /// # Errors
    /// [`Error::Conflict`] when it changed since or has to wait, [`Error::NotThere`] when nothing was kept.
    pub async fn share_weights(&self, version: i64) -> Result<ViewId> {
        let mut tx = self.write().await?;
        let drawer = self.drawer(&mut tx).await?;
        let sheet = drawer.one::<SpreadSheet>(&mut tx, "").await?.ok_or(Error::NotThere)?;
        let in_a_sitting = sheet.in_a_sitting;
        let draft = SpreadDraft::from(sheet);
        if draft.version != version || held_back(&draft.slip).is_some() {
            return Err(Error::Conflict);
        }
        let said = draft.slip.said;
        let audience = said.audience.clone();
        let body = body(said, false, self.given(in_a_sitting), self.who.language);
        let new = Posting {
            topic: Topic::Weights,
            audience: &audience,
            sitting: &self.sitting(),
            body: &body,
        };
        let view = post(self.p, &mut tx, self.me(), new).await?;
        drawer.discard::<SpreadSheet>(&mut tx, "").await?;
        tx.commit().await?;
        Ok(view)
    }

    async fn contexts_to_weigh(&self, tx: &mut Tx) -> Result<Vec<Context>> {
        let plan = load_family_plan(self.p, tx, self.me().pathway, nobody).await?;
        Ok(plan.contexts.into_iter().map(|one| one.context).collect())
    }
}

impl OwnWeights {
    /// A new spread begins where the last one ended.
    pub(super) fn begun_from_last(mut self) -> Self {
        if self.draft.saved_at == 0
            && let Some(last) = self.current().cloned()
            && let Some(spread) = last.spread()
        {
            self.draft.slip.said = SpreadSaid {
                counters: spread.counters.clone(),
                something_else: spread.something_else.clone(),
                why: last.words.clone(),
                audience: last.audience.clone(),
            };
        }
        self
    }
}

impl Listening<'_> {
    /// Spreads that others shared with me, oldest first, without opening any. Nothing in a sitting. Counters on a
    /// context that is no longer named for the family lie on something else without a name.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn spreads(&self) -> Result<Vec<View>> {
        let mut tx = self.participation().store().read().await?;
        let views = self.shared_on(&mut tx, Topic::Weights).await?;
        let joined = Joined::load(&mut tx, self.me().pathway).await?;
        let plan = load_family_plan(self.participation(), &mut tx, self.me().pathway, nobody).await?;
        let mut views = over(&joined, views);
        for view in &mut views {
            if let Holds::Spread(spread) = &mut view.holds {
                spread.hide(|context| plan.contexts.iter().any(|one| one.context.id == context));
            }
        }
        Ok(views)
    }

    /// The people that others said matter to them, where they shared it with me. Nothing in a sitting.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn matters(&self) -> Result<Vec<View>> {
        let mut tx = self.participation().store().read().await?;
        self.shared_on(&mut tx, Topic::Matters).await
    }
}
