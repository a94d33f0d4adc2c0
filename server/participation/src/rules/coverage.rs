//! What of the plan covers which context, beside what each voice put on it.

use super::tilt::{self, Action, Weight};

/// One context of the coverage matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Covered<V, C> {
    /// The context.
    pub context: C,
    /// What each voice put on it, as far as the reader may read. Voices without a spread are not in it.
    pub weights: Vec<(V, u8)>,
    /// Whether there is a goal for it.
    pub goal: bool,
    /// How many actions change it, rather than ask the family to.
    pub actions: usize,
    /// A voice put weight on it, and no action changes it. The one rule is [`tilt::warnings`].
    pub gap: bool,
}

/// A context with or without a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aim<C> {
    /// The context.
    pub context: C,
    /// Whether there is a goal for it.
    pub goal: bool,
}

/// The coverage of contexts, in their order.
#[must_use]
pub fn coverage<V: Clone, C: Copy + PartialEq>(
    contexts: &[Aim<C>],
    actions: &[Action<C>],
    weights: &[(V, Weight<C>)],
) -> Vec<Covered<V, C>> {
    let plain: Vec<Weight<C>> = weights.iter().map(|(_, weight)| *weight).collect();
    let warnings = tilt::warnings(actions, &plain);
    contexts
        .iter()
        .map(|aim| Covered {
            context: aim.context,
            weights: weights
                .iter()
                .filter(|(_, weight)| weight.context == aim.context)
                .map(|(voice, weight)| (voice.clone(), weight.counters))
                .collect(),
            goal: aim.goal,
            actions: actions
                .iter()
                .filter(|action| tilt::changes(action, aim.context))
                .count(),
            gap: warnings.contains(&tilt::Warning::ContextWithoutAction(aim.context)),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tilt::Target;

    fn aim(context: &'static str) -> Aim<&'static str> {
        Aim { context, goal: true }
    }

    fn weight(context: &'static str, counters: u8) -> (&'static str, Weight<&'static str>) {
        ("Kacper", Weight { context, counters })
    }

    fn action(target: Target, context: &'static str) -> Action<&'static str> {
        Action {
            target,
            context,
            restriction: None,
            from_request: false,
        }
    }

    #[test]
    fn two_counters_without_an_action_are_a_gap() {
        let actions = [action(Target::YoungPerson, "park"), action(Target::Context, "bus")];
        let weights = [weight("bus", 5), weight("park", 2), weight("chat", 1)];
        let found = coverage(&[aim("bus"), aim("park"), aim("chat")], &actions, &weights);
        assert_eq!(
            found.iter().map(|one| one.gap).collect::<Vec<_>>(),
            [false, true, false]
        );
        assert_eq!(found.iter().map(|one| one.actions).collect::<Vec<_>>(), [1, 0, 0]);
        assert_eq!(found[1].weights, [("Kacper", 2)]);
    }
}
