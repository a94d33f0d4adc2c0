use std::collections::HashMap;

use super::set_aside::{SetAside, load_set_aside, standing_warnings};
use super::sources::load_sources;
use super::versions::load_versions;
use super::{Change, ContextDetail, Plan, PlanText, PlanVersion, Source, changes, load_family_plan};
use crate::error::Result;
use crate::id::ActionId;
use crate::people::Role;
use crate::rules::restriction::limit::Asked;
use crate::rules::tilt::{Shift, Tilt, shifts};
use crate::voice::Listening;

/// The plan as a member of the family reads it: what was agreed and published, and how far it has come by now.
#[derive(Clone, Debug)]
pub struct AgreedPlan {
    /// The version. What it says is in [`AgreedPlan::text`].
    pub version: PlanVersion,
    /// What was agreed, with how far each action has come, how it stands and by when it is to be done by now.
    pub text: PlanText,
    /// What actions come from that this reader may know.
    pub sources: HashMap<ActionId, Vec<Source>>,
    /// What changed since the version they read before; nothing for the first.
    pub changes: Vec<Change>,
    /// Whom it acts on.
    pub tilt: Tilt,
    /// How that moved since the version they read before.
    pub shifts: Vec<Shift>,
    /// What the chair set aside, and why; only what this reader would be warned of.
    pub set_aside: Vec<SetAside>,
}

impl Listening<'_> {
    /// The plan that was published last, as I read it; nothing when none was.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn agreed_plan(&self) -> Result<Option<AgreedPlan>> {
        let (p, pathway) = (self.participation(), self.me().pathway);
        let mut tx = p.store().read().await?;
        let mut versions = load_versions(p, &mut tx, pathway).await?;
        versions.retain(|version| version.published.is_some());
        let Some(version) = versions.pop() else {
            return Ok(None);
        };
        let live = load_family_plan(p, &mut tx, pathway, self.may_read()?).await?;
        let known = load_sources(&mut tx, pathway, self.may_read()?).await?;
        let mut text = version.text.clone();
        self.veil(&mut text);
        let today = p.clock().today();
        for action in text.contexts.iter_mut().flat_map(|one| &mut one.actions) {
            if let Some(now) = live.actions().find(|one| one.id == action.id) {
                action.state = now.state_on(today);
                action.due = now.due;
                action.note.clone_from(&now.note);
            }
        }
        let before = versions.pop().map(|before| {
            let mut text = before.text;
            self.veil(&mut text);
            text
        });
        let mut agreed = version.text.clone();
        self.veil(&mut agreed);
        let tilt = agreed.tilt();
        let aside = load_set_aside(p, &mut tx, pathway, version.number).await?;
        let warned = standing_warnings(&agreed, &self.own_weights(&mut tx).await?);
        Ok(Some(AgreedPlan {
            sources: text
                .actions()
                .map(|one| (one.id, known.of(one.id)))
                .filter(|(_, sources)| !sources.is_empty())
                .collect(),
            changes: before
                .as_ref()
                .map(|before| changes(before, &agreed))
                .unwrap_or_default(),
            shifts: before
                .as_ref()
                .map(|before| shifts(&before.tilt(), &tilt))
                .unwrap_or_default(),
            set_aside: aside.into_iter().filter(|one| warned.contains(&one.warned)).collect(),
            tilt,
            text,
            version: PlanVersion {
                text: agreed,
                ..version
            },
        }))
    }

    /// What is being written, when the worker opened it to the family; nothing when they did not.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn open_plan(&self) -> Result<Option<Plan>> {
        let (p, pathway) = (self.participation(), self.me().pathway);
        let mut tx = p.store().read().await?;
        let key = p.vault().key(&mut tx, pathway).await?;
        if super::frame::load_frame(&mut tx, &key, pathway).await?.opened.is_none() {
            return Ok(None);
        }
        let mut plan = load_family_plan(p, &mut tx, pathway, self.may_read()?).await?;
        for one in &mut plan.contexts {
            one.context.detail = ContextDetail::default();
            for action in &mut one.actions {
                self.veil_word(&mut action.detail.asked);
            }
        }
        Ok(Some(plan))
    }

    fn veil(&self, text: &mut PlanText) {
        for action in text.contexts.iter_mut().flat_map(|one| &mut one.actions) {
            self.veil_word(&mut action.detail.asked);
        }
    }

    /// What the young person says about a limit is theirs: no one else in the family reads it.
    fn veil_word(&self, asked: &mut Asked) {
        if let Asked::Limits(limit) = asked
            && self.me().role != Role::YoungPerson
        {
            limit.young_persons_word.clear();
        }
    }
}
