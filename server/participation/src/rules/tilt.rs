//! The tilt of a plan: whom its actions act on.
//!
//! A plan about harm outside the home has to change places, groups and services. The tilt
//! shows how much of it asks the young person or the parent to change instead. It is a count
//! with words beside it, never a score.

mod shift;

pub use shift::{Shift, shifts};

use std::{fmt, str::FromStr};

/// Whom an action asks to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Target {
    /// The place, group or online space.
    Context,
    /// How a service works.
    ServicePractice,
    /// Help the family asked for.
    SupportRequested,
    /// The young person.
    YoungPerson,
    /// A parent or carer.
    ParentCarer,
}

impl Target {
    /// Every target, in the order the bar draws them.
    pub const ALL: [Self; 5] = [
        Self::Context,
        Self::ServicePractice,
        Self::SupportRequested,
        Self::YoungPerson,
        Self::ParentCarer,
    ];

    /// The stable text the store and the exports use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Context => "context",
            Self::ServicePractice => "service_practice",
            Self::SupportRequested => "support_requested",
            Self::YoungPerson => "young_person",
            Self::ParentCarer => "parent_carer",
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

/// The text names no [`Target`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the target of an action")]
pub struct UnknownTarget;

impl FromStr for Target {
    type Err = UnknownTarget;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|target| target.as_str() == text)
            .ok_or(UnknownTarget)
    }
}

/// What the tilt has to know about one action. `C` identifies a context.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Action<C> {
    /// Whom it asks to change.
    pub target: Target,
    /// The context it is about.
    pub context: C,
    /// Set when it asks the young person to stop, avoid or limit something.
    pub restriction: Option<Pairing>,
    /// It is tied to a request a member of the family made.
    pub from_request: bool,
}

/// What has to stand beside a restriction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pairing {
    /// An action that changes the context instead.
    pub context_action: bool,
    /// The day the restriction ends.
    pub end_date: bool,
    /// What the young person says about it.
    pub young_persons_word: bool,
}

impl Pairing {
    const fn is_complete(self) -> bool {
        self.context_action && self.end_date && self.young_persons_word
    }
}

/// How many of its ten counters one voice put on a context.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weight<C> {
    /// The context.
    pub context: C,
    /// Counters, 0 to 10.
    pub counters: u8,
}

/// From this many counters of any one voice on, a context needs an action of its own.
pub const COUNTERS_THAT_NEED_AN_ACTION: u8 = 2;

/// How urgent a [`Warning`] is. Shown with words, never by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    /// Must be put right, or set aside by the chair with a reason the family reads.
    Red,
    /// Should be looked at.
    Amber,
}

/// Something in a plan that leans the wrong way. Actions are given by their position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning<C> {
    /// More actions ask the young person and the parents to change than the contexts and the
    /// services.
    LeansOnFamily,
    /// A voice put weight on this context, and nothing in the plan changes it. An action that
    /// asks a member of the family to change does not count.
    ContextWithoutAction(C),
    /// A restriction lacks its context action, its end date or the young person's word.
    UnpairedRestriction(usize),
    /// Called support the family asked for, but tied to no request.
    SupportNobodyAskedFor(usize),
}

impl<C> Warning<C> {
    /// How urgent it is.
    pub const fn urgency(&self) -> Urgency {
        match self {
            Self::LeansOnFamily | Self::ContextWithoutAction(_) => Urgency::Red,
            Self::UnpairedRestriction(_) | Self::SupportNobodyAskedFor(_) => Urgency::Amber,
        }
    }

    /// The same with the positions of actions in another row of them.
    pub(crate) fn at(self, place: impl Fn(usize) -> usize) -> Self {
        match self {
            Self::LeansOnFamily | Self::ContextWithoutAction(_) => self,
            Self::UnpairedRestriction(at) => Self::UnpairedRestriction(place(at)),
            Self::SupportNobodyAskedFor(at) => Self::SupportNobodyAskedFor(place(at)),
        }
    }
}

/// How many actions of a plan have each target.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tilt([usize; Target::ALL.len()]);

impl Tilt {
    /// Counts targets.
    pub fn of(targets: impl IntoIterator<Item = Target>) -> Self {
        let mut counts = [0; Target::ALL.len()];
        for target in targets {
            counts[target as usize] += 1;
        }
        Self(counts)
    }

    /// Actions with this target.
    pub const fn count(&self, target: Target) -> usize {
        self.0[target as usize]
    }

    /// All actions.
    pub fn total(&self) -> usize {
        self.0.iter().sum()
    }

    /// The share of this target in whole per cent, rounded to the nearest; 0 for an empty
    /// plan. Shares need not add up to 100.
    pub fn share(&self, target: Target) -> usize {
        let total = self.total();
        (self.count(target) * 100 + total / 2).checked_div(total).unwrap_or(0)
    }

    /// How it would be with one action more, or with one that asked `from` until now and then asks `to`.
    #[must_use]
    pub fn with(mut self, from: Option<Target>, to: Target) -> Self {
        if let Some(from) = from {
            let count = &mut self.0[from as usize];
            *count = count.saturating_sub(1);
        }
        self.0[to as usize] += 1;
        self
    }

    /// Whether the plan asks more of the family than of contexts and services.
    pub const fn leans_on_family(&self) -> bool {
        self.count(Target::YoungPerson) + self.count(Target::ParentCarer)
            > self.count(Target::Context) + self.count(Target::ServicePractice)
    }
}

/// Everything in a plan that leans the wrong way, in a fixed order. `weights` holds the
/// spread of every voice, one after another.
pub fn warnings<C: Copy + PartialEq>(actions: &[Action<C>], weights: &[Weight<C>]) -> Vec<Warning<C>> {
    let mut found = Vec::new();
    if Tilt::of(actions.iter().map(|action| action.target)).leans_on_family() {
        found.push(Warning::LeansOnFamily);
    }
    for weight in weights {
        let warning = Warning::ContextWithoutAction(weight.context);
        if weight.counters >= COUNTERS_THAT_NEED_AN_ACTION
            && !actions.iter().any(|action| changes(action, weight.context))
            && !found.contains(&warning)
        {
            found.push(warning);
        }
    }
    for (position, action) in actions.iter().enumerate() {
        if action.restriction.is_some_and(|pairing| !pairing.is_complete()) {
            found.push(Warning::UnpairedRestriction(position));
        }
        if action.target == Target::SupportRequested && !action.from_request {
            found.push(Warning::SupportNobodyAskedFor(position));
        }
    }
    found
}

/// Whether an action changes this context: one that asks a member of the family to change does not.
pub(crate) fn changes<C: Copy + PartialEq>(action: &Action<C>, context: C) -> bool {
    action.context == context && !matches!(action.target, Target::YoungPerson | Target::ParentCarer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Target::{Context, ParentCarer, ServicePractice, SupportRequested, YoungPerson};

    fn action(target: Target, context: &'static str) -> Action<&'static str> {
        Action {
            target,
            context,
            restriction: None,
            from_request: true,
        }
    }

    /// A1 to A11 of the story.
    fn plan() -> Vec<Action<&'static str>> {
        vec![
            action(Context, "bus station"),
            action(Context, "bus station"),
            action(Context, "shop"),
            action(Context, "park"),
            action(Context, "school"),
            action(ServicePractice, "school"),
            action(ServicePractice, "service"),
            action(SupportRequested, "leisure"),
            action(SupportRequested, "service"),
            action(ParentCarer, "home"),
            action(Context, "peers"),
        ]
    }

    /// The three spreads of the story, Kacper's, Ewa's and the professionals'.
    fn weights() -> Vec<Weight<&'static str>> {
        let contexts = ["bus station", "peers", "school", "park", "shop", "chat"];
        [[5, 1, 2, 1, 0, 1], [4, 3, 1, 2, 0, 0], [3, 4, 1, 1, 0, 1]]
            .into_iter()
            .flat_map(|spread| contexts.into_iter().zip(spread))
            .map(|(context, counters)| Weight { context, counters })
            .collect()
    }

    #[test]
    fn an_action_that_is_being_written_moves_the_tilt_by_one() {
        let tilt = Tilt::of([Context, YoungPerson]);
        assert_eq!(
            tilt.with(None, ParentCarer),
            Tilt::of([Context, YoungPerson, ParentCarer])
        );
        assert!(tilt.with(None, ParentCarer).leans_on_family());
        assert_eq!(tilt.with(Some(YoungPerson), Context), Tilt::of([Context, Context]));
        assert_eq!(tilt.with(Some(Context), Context), tilt);
    }

    #[test]
    fn the_story_counts_6_2_2_0_1_and_nothing_warns() {
        let tilt = Tilt::of(plan().iter().map(|action| action.target));
        assert_eq!(Target::ALL.map(|target| tilt.count(target)), [6, 2, 2, 0, 1]);
        assert_eq!(tilt.total(), 11);
        assert_eq!(Target::ALL.map(|target| tilt.share(target)), [55, 18, 18, 0, 9]);
        assert_eq!(warnings(&plan(), &weights()), []);
    }

    #[test]
    fn an_empty_plan_has_no_shares_and_does_not_lean() {
        let tilt = Tilt::default();
        assert_eq!(tilt.share(Context), 0);
        assert!(!tilt.leans_on_family());
    }

    #[test]
    fn leaning_is_more_than_level() {
        for (targets, leans) in [
            (&[YoungPerson, Context][..], false),
            (&[YoungPerson, ParentCarer, Context], true),
            (&[YoungPerson, ParentCarer, Context, ServicePractice], false),
            (&[ParentCarer, SupportRequested], true),
            (&[YoungPerson], true),
            (&[SupportRequested], false),
        ] {
            assert_eq!(
                Tilt::of(targets.iter().copied()).leans_on_family(),
                leans,
                "{targets:?}"
            );
        }
    }

    #[test]
    fn two_counters_of_any_voice_ask_for_an_action_that_changes_the_place() {
        let weights = [
            Weight {
                context: "chat",
                counters: 1,
            },
            Weight {
                context: "park",
                counters: 2,
            },
        ];
        let missing = [Warning::ContextWithoutAction("park")];
        assert_eq!(warnings(&[action(Context, "shop")], &weights), missing);
        assert_eq!(
            warnings(&[action(YoungPerson, "park"), action(Context, "shop")], &weights),
            missing
        );
        assert_eq!(warnings(&[action(Context, "park")], &weights), []);
    }

    #[test]
    fn a_context_several_voices_weigh_is_named_once() {
        let mut without_bus = plan();
        without_bus.retain(|action| action.context != "bus station");
        assert_eq!(
            warnings(&without_bus, &weights()),
            [Warning::ContextWithoutAction("bus station")]
        );
    }

    #[test]
    fn a_restriction_needs_all_three_beside_it() {
        let complete = Pairing {
            context_action: true,
            end_date: true,
            young_persons_word: true,
        };
        for (pairing, warns) in [
            (Pairing::default(), true),
            (
                Pairing {
                    context_action: false,
                    ..complete
                },
                true,
            ),
            (
                Pairing {
                    end_date: false,
                    ..complete
                },
                true,
            ),
            (
                Pairing {
                    young_persons_word: false,
                    ..complete
                },
                true,
            ),
            (complete, false),
        ] {
            let restricted = Action {
                restriction: Some(pairing),
                ..action(YoungPerson, "bus station")
            };
            let found = warnings(&[action(Context, "bus station"), restricted], &[]);
            let expected = warns.then_some(Warning::UnpairedRestriction(1));
            assert_eq!(found, Vec::from_iter(expected), "{pairing:?}");
        }
    }

    #[test]
    fn support_must_come_from_a_request() {
        let unasked = Action {
            from_request: false,
            ..action(SupportRequested, "leisure")
        };
        let found = warnings(&[unasked], &[]);
        assert_eq!(found, [Warning::SupportNobodyAskedFor(0)]);
        assert_eq!(found[0].urgency(), Urgency::Amber);
        assert_eq!(Warning::<()>::LeansOnFamily.urgency(), Urgency::Red);
    }

    #[test]
    fn stable_text_goes_there_and_back() {
        for target in Target::ALL {
            assert_eq!(target.to_string().parse(), Ok(target));
        }
        assert_eq!("child".parse::<Target>(), Err(UnknownTarget));
    }
}
