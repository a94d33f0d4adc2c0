use super::side_by_side::{Voice, VoiceSpread, load_voices};
use crate::cases::Review;
use crate::error::Result;
use crate::id::ContextId;
use crate::plan::{Plan, load_plan};
use crate::rules::coverage::{Aim, Covered, coverage};
use crate::rules::tilt::{self, Warning, Weight};
use crate::voice::reader_may;

/// Contexts beside goals and actions, with what each voice put on them.
#[derive(Clone, Debug)]
pub struct Coverage {
    /// The plan it is about.
    pub plan: Plan,
    /// By context, in the order of the plan.
    pub rows: Vec<Covered<Voice, ContextId>>,
    /// Everything in the plan that leans the wrong way, the tilt too. Actions are given by their position in
    /// [`Plan::actions`].
    pub warnings: Vec<Warning<ContextId>>,
}

/// The plan's actions as the tilt looks at them, each with its position in the plan. What was stopped changes nothing,
/// and asks nobody for anything.
fn actions(plan: &Plan) -> (Vec<usize>, Vec<tilt::Action<ContextId>>) {
    let as_rule = |action: &crate::plan::Action| tilt::Action {
        target: action.target,
        context: action.context,
        restriction: action.detail.asked.pairing(),
        from_request: !action.sources.is_empty(),
    };
    let standing = plan
        .actions()
        .enumerate()
        .filter(|(_, action)| !action.state.is_stopped());
    standing.map(|(place, action)| (place, as_rule(action))).unzip()
}

impl Review<'_> {
    /// What of the plan covers which context. Weights are of the voices that shared theirs with me, so a gap that
    /// only another voice sees is none here.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn coverage(&self) -> Result<Coverage> {
        let mut tx = self.participation().store().read().await?;
        let voices = load_voices(self, &mut tx).await?;
        let plan = load_plan(self.participation(), &mut tx, self.pathway(), reader_may(self.me())).await?;
        let aims: Vec<Aim<ContextId>> = plan
            .contexts
            .iter()
            .map(|one| Aim {
                context: one.context.id,
                goal: !one.goal.trim().is_empty(),
            })
            .collect();
        let mut weights: Vec<(Voice, Weight<ContextId>)> = Vec::new();
        for spread in voices.iter().filter_map(VoiceSpread::spread) {
            let of_voice = aims.iter().map(|aim| {
                let weight = Weight {
                    context: aim.context,
                    counters: spread.on(&aim.context),
                };
                (spread.voice, weight)
            });
            weights.extend(of_voice);
        }
        let (places, actions) = actions(&plan);
        let plain: Vec<_> = weights.iter().map(|(_, weight)| *weight).collect();
        Ok(Coverage {
            rows: coverage(&aims, &actions, &weights),
            warnings: tilt::warnings(&actions, &plain)
                .into_iter()
                .map(|warning| warning.at(|place| places.get(place).copied().unwrap_or(place)))
                .collect(),
            plan,
        })
    }
}
