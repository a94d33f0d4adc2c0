//! What to look at before the plan is agreed: what it waits for, whom it leans on, and what it does not say yet.

use jiff::civil::Date;
use participation::id::{ActionId, ContextId};
use participation::plan::{NotReady, PlanText, Warned};
use participation::rules::restriction::limit::Outcome;
use participation::rules::tilt::{Tilt, Urgency, Warning};

use super::at::At;
use super::hints::changes_nothing;
use super::limit::{lack_name, lacks, outcome};
use super::standing::Standing;
use super::tilt::leans;
use crate::say;
use crate::words::Words;

/// Something to look at.
pub(super) struct Found {
    /// The warning it is, where it is one that the chair may set aside.
    pub(super) warned: Option<Warned>,
    /// Whether the plan waits for it, or the chair's reason.
    pub(super) waits: bool,
    /// Whether it has to be seen before anything else.
    pub(super) marked: bool,
    pub(super) text: String,
    pub(super) more: Vec<String>,
    /// Where it is put right.
    pub(super) href: String,
}

/// All of it, what the plan waits for first.
pub(super) fn found(words: &Words, at: &At, standing: &Standing, today: Date) -> Vec<Found> {
    let mut found: Vec<Found> = warned(words, at, standing);
    found.extend(limits(words, at, standing, today));
    found.extend(unready(words, at, standing));
    found.sort_by_key(|one| (!one.waits, !one.marked));
    found
}

/// What the tilt says; the limits stand apart, with everything they lack.
fn warned(words: &Words, at: &At, standing: &Standing) -> Vec<Found> {
    let plan = &standing.coverage.plan;
    let counts = PlanText::of(plan).tilt();
    let ids: Vec<ActionId> = plan.actions().map(|action| action.id).collect();
    standing
        .coverage
        .warnings
        .iter()
        .filter(|one| !matches!(one, Warning::UnpairedRestriction(_)))
        .map(|warning| {
            let warned = Warned::of(warning, &ids);
            let is_set_aside = warned.is_some_and(|warned| standing.set_aside(warned).is_some());
            Found {
                warned,
                waits: false,
                marked: warning.urgency() == Urgency::Red && !is_set_aside,
                text: sentence(words, at, standing, warning, &counts),
                more: Vec::new(),
                href: match warning {
                    Warning::ContextWithoutAction(context) => at.path(&format!("#c-{context}")),
                    Warning::SupportNobodyAskedFor(place) => {
                        let id = standing.action_at(*place);
                        id.map(|id| at.path(&format!("/{id}"))).unwrap_or_default()
                    }
                    Warning::LeansOnFamily | Warning::UnpairedRestriction(_) => String::new(),
                },
            }
        })
        .collect()
}

fn sentence(words: &Words, at: &At, standing: &Standing, warning: &Warning<ContextId>, counts: &Tilt) -> String {
    match warning {
        Warning::LeansOnFamily => leans(words, counts),
        Warning::ContextWithoutAction(id) => say!(words, "staff-matter-gap", name = context(at, *id)),
        Warning::SupportNobodyAskedFor(place) | Warning::UnpairedRestriction(place) => {
            let id = standing.action_at(*place);
            say!(
                words,
                "staff-matter-support",
                what = id.map(|id| what(at, id)).unwrap_or_default()
            )
        }
    }
}

/// What limits the young person, or reads so, and lacks something.
fn limits(words: &Words, at: &At, standing: &Standing, today: Date) -> Vec<Found> {
    let (_, name) = at.case.young_person();
    let actions = at.case.plan.actions();
    actions
        .filter(|action| outcome(&at.case, action, today) != Outcome::Clear)
        .map(|action| {
            let warned = Warned::Limit(action.id);
            let waits = outcome(&at.case, action, today) == Outcome::Waits && standing.set_aside(warned).is_none();
            let lacks = lacks(&at.case, action, today).into_iter();
            Found {
                warned: Some(warned),
                waits,
                marked: waits,
                text: action.what.clone(),
                more: lacks.map(|lack| lack_name(words, lack, &name, today)).collect(),
                href: at.path(&format!("/{}?again=it", action.id)),
            }
        })
        .collect()
}

/// What the plan does not say yet.
fn unready(words: &Words, at: &At, standing: &Standing) -> Vec<Found> {
    let plain = |waits: bool, text: String, href: String| Found {
        warned: None,
        waits,
        marked: waits,
        text,
        more: Vec::new(),
        href,
    };
    let goal = |id: ContextId| at.path(&format!("/goal/{id}"));
    let one = |id: ActionId| at.path(&format!("/{id}?again=it"));
    let found = standing.not_ready.iter();
    found
        .filter_map(|lack| {
            let waits = lack.waits();
            Some(match lack {
                // It stands among the limits, with everything it lacks.
                NotReady::Limit(_) => return None,
                NotReady::Empty => plain(waits, say!(words, "staff-ready-empty"), String::new()),
                NotReady::NoGoal(id) => {
                    let text = say!(words, "staff-ready-no-goal", name = context(at, *id));
                    plain(waits, text, goal(*id))
                }
                NotReady::NoMeasure(id) => {
                    let text = say!(words, "staff-ready-no-measure", name = context(at, *id));
                    plain(waits, text, goal(*id))
                }
                NotReady::NoOwner(id) => {
                    let text = say!(words, "staff-ready-no-owner", what = what(at, *id));
                    plain(waits, text, one(*id))
                }
                NotReady::ChangesNothing(id, how) => Found {
                    more: vec![changes_nothing(words, *how)],
                    ..plain(waits, what(at, *id), one(*id))
                },
            })
        })
        .collect()
}

fn context(at: &At, id: ContextId) -> String {
    let found = at.case.plan.contexts.iter().find(|one| one.context.id == id);
    found.map(|one| one.context.name.clone()).unwrap_or_default()
}

fn what(at: &At, id: ActionId) -> String {
    let found = at.case.plan.actions().find(|one| one.id == id);
    found.map(|one| one.what.clone()).unwrap_or_default()
}
