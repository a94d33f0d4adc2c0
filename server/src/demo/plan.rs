use std::collections::HashMap;

use anyhow::{Context as _, Result};
use jiff::civil::{Date, date};
use participation::Participation;
use participation::cases::Casework;
use participation::id::{ActionId, ContextId, MeetingId, PathwayId};
use participation::plan::{
    ActionDetail, ActionState, ContextChange, ContextDetail, ContextKind, Move, NewAction, NewContext, NewGoal,
};
use participation::rules::restriction::limit::Asked;
use participation::rules::tilt::Target;

use super::cast::{Family, Team};
use super::visit::Visit;
use super::words::Said;

struct Place {
    kind: ContextKind,
    name: &'static str,
    holder: &'static str,
    goal: &'static str,
    /// How we will know.
    measure: &'static str,
    /// What is good there, who could look out, who has reach, what else is known of it.
    detail: [&'static str; 4],
    actions: &'static [Step],
}

struct Step {
    name: &'static str,
    target: Target,
    what: &'static str,
    owner: &'static str,
    state: ActionState,
    due: Option<Date>,
    /// What somebody said that the lead worker may read, by name.
    from: Option<&'static str>,
}

impl Place {
    /// Writes down the goal and what is known of it.
    async fn known(&self, casework: &Casework<'_>, context: ContextId) -> Result<()> {
        let plan = casework.plan().await?;
        let there = plan.contexts.iter().find(|one| one.context.id == context);
        let there = there.context("not in the plan")?;
        let [strengths, guardians, reach, notes] = self.detail.map(str::to_owned);
        let change = ContextChange {
            kind: self.kind,
            name: self.name.to_owned(),
            holder: self.holder.to_owned(),
            goal: self.goal.to_owned(),
            detail: ContextDetail {
                strengths,
                guardians,
                reach,
                notes,
            },
            for_family: true,
        };
        casework.change_context(context, &change, there.context.version).await?;
        let goal = NewGoal {
            words: self.goal.to_owned(),
            measure: self.measure.to_owned(),
        };
        Ok(casework.set_goal(context, &goal, there.context.version + 1).await?)
    }
}

/// What the family can put counters on before the conference, from the first of [`PLACES`].
pub(super) const WEIGHED: [(ContextKind, &str, &str); 5] = {
    let [bus, park, school, shop, friends, ..] = &PLACES;
    [
        (bus.kind, bus.name, bus.holder),
        (park.kind, park.name, park.holder),
        (school.kind, school.name, school.holder),
        (shop.kind, shop.name, shop.holder),
        (friends.kind, friends.name, friends.holder),
    ]
};

/// The context that comes with what Ewa offers: kind, name and goal.
pub(super) const HOME: (ContextKind, &str, &str) = (
    ContextKind::HomeFamily,
    "Home",
    "You and Mum hear from each other at night.",
);

/// What Ewa offers.
pub(super) const HER_CALL: &str = "Mum rings you in her break, at 9 pm. Her own idea.";

/// What happens when something does not come about.
const CONTINGENCY: &str = "If something is late, Marcus asks why, and you hear it the same week.";

/// As agreed at the conference. What the school first wrote, that Kacper keeps away, is not in it.
const PLACES: [Place; 8] = [
    Place {
        kind: ContextKind::Transport,
        name: "Bus station",
        holder: "Gill Parry, Northline Buses",
        goal: "You can wait for your bus and not be on your own.",
        measure: "You say how it is to wait there, once a month.",
        detail: [
            "The ticket hall is warm and has seats.",
            "Gill Parry. The drivers of the late bus.",
            "PC Frith and Leon, on Fridays.",
            "Bay C is out of sight of the ticket office, which shuts at 7 pm.",
        ],
        actions: &[
            Step {
                name: "A1",
                target: Target::Context,
                what: "Staff at Bay C, Friday and Saturday, 7:30 to 10:30 pm. A sign says when the bus is late.",
                owner: "Gill, Northline Buses",
                state: ActionState::Agreed,
                due: Some(date(2026, 10, 16)),
                from: Some("nobody"),
            },
            Step {
                name: "A2",
                target: Target::Context,
                what: "A friendly walk-through on Fridays. No stopping and searching.",
                owner: "Dan Frith and Leon",
                state: ActionState::Agreed,
                due: Some(date(2026, 10, 9)),
                from: Some("home"),
            },
        ],
    },
    Place {
        kind: ContextKind::OpenSpace,
        name: "Park",
        holder: "Imran Shah, council",
        goal: "You can see your way through the underpass.",
        measure: "You say how it is to walk there, once a month.",
        detail: [
            "Busy by day. The skatepark is close.",
            "",
            "Imran Shah. The council's lighting team.",
            "No light in the underpass. The hedge hides both ends.",
        ],
        actions: &[Step {
            name: "A4",
            target: Target::Context,
            what: "A light and a mirror in the underpass. Hedge cut.",
            owner: "Imran, council",
            state: ActionState::Agreed,
            due: Some(date(2026, 10, 30)),
            from: Some("underpass"),
        }],
    },
    Place {
        kind: ContextKind::Education,
        name: "School",
        holder: "Helen Okoro, Northgate Academy",
        goal: "School is on your side, and you get out of the gate OK.",
        measure: "You say how the gate is. The card is gone.",
        detail: [
            "Miss Farah knows him well.",
            "Miss Farah. The staff on the gate.",
            "Helen Okoro.",
            "Cars can wait right at the rear gate.",
        ],
        actions: &[
            Step {
                name: "A5",
                target: Target::Context,
                what: "Staff at the rear gate, 3 to 3:30 pm. The pick-up bay moves.",
                owner: "Ms Okoro",
                state: ActionState::Agreed,
                due: Some(date(2026, 10, 5)),
                from: Some("gate"),
            },
            Step {
                name: "A6",
                target: Target::ServicePractice,
                what: "No more card. Miss Farah is your person. Quiet start.",
                owner: "Ms Okoro",
                state: ActionState::Agreed,
                due: Some(date(2026, 10, 2)),
                from: Some("card"),
            },
        ],
    },
    Place {
        kind: ContextKind::Commercial,
        name: "Golden Fry",
        holder: "Halil Aydin",
        goal: "You always have somewhere to wait.",
        measure: "You say if you were let in.",
        detail: [
            "Open until eleven, lit, on the way home.",
            "Halil Aydin.",
            "Imran Shah.",
            "",
        ],
        actions: &[Step {
            name: "A3",
            target: Target::Context,
            what: "You can wait inside. There is a sticker, and a number to ring.",
            owner: "Halil and Imran",
            state: ActionState::Agreed,
            due: Some(date(2026, 10, 23)),
            from: Some("chip-shop"),
        }],
    },
    Place {
        kind: ContextKind::PeerGroup,
        name: "Friends",
        holder: "Leon Baptiste, Harbour",
        goal: "The group has somewhere good to be.",
        measure: "Leon counts the nights, not the names.",
        detail: [
            "They like music and football.",
            "Leon Baptiste.",
            "Leon Baptiste.",
            "No list of names.",
        ],
        actions: &[Step {
            name: "A11",
            target: Target::Context,
            what: "Time with the group at Harbour. Nobody writes a list of names.",
            owner: "Leon",
            state: ActionState::Agreed,
            due: Some(date(2026, 11, 20)),
            from: None,
        }],
    },
    Place {
        kind: ContextKind::Leisure,
        name: "Boxing",
        holder: "Leon Baptiste, Harbour",
        goal: "You box again.",
        measure: "You are there on Tuesdays and Thursdays.",
        detail: ["", "", "", ""],
        actions: &[Step {
            name: "A8",
            target: Target::SupportRequested,
            what: "A place on Tuesdays and Thursdays, and the bus fare.",
            owner: "Leon",
            state: ActionState::Agreed,
            due: Some(date(2026, 10, 9)),
            from: Some("boxing"),
        }],
    },
    Place {
        kind: ContextKind::Service,
        name: "How we work",
        holder: "Priya Raman, Westhaven Council",
        goal: "We ask first, and we tell you things.",
        measure: "You and Mum tell us if it was so.",
        detail: ["", "", "", ""],
        actions: &[
            Step {
                name: "A7",
                target: Target::ServicePractice,
                what: "Police agree with you and Mum before they visit.",
                owner: "Ruth Amos, through Marcus",
                state: ActionState::Agreed,
                due: Some(date(2026, 10, 9)),
                // It grew from words that Priya may not read.
                from: None,
            },
            Step {
                name: "A9",
                target: Target::SupportRequested,
                what: "Mum hears from us every week, in Polish.",
                owner: "Priya",
                state: ActionState::GoingOn,
                due: None,
                from: Some("tell-me"),
            },
        ],
    },
    Place {
        kind: ContextKind::HomeFamily,
        name: HOME.1,
        holder: "",
        goal: HOME.2,
        measure: "You and Mum both say that it works.",
        detail: ["", "", "", ""],
        actions: &[Step {
            name: "A10",
            target: Target::ParentCarer,
            what: HER_CALL,
            owner: "Mum",
            state: ActionState::GoingOn,
            due: None,
            from: Some("call"),
        }],
    },
];

/// The actions as they were written, by their number in the story.
pub(super) struct Plan(HashMap<&'static str, (ActionId, NewAction)>);

impl Plan {
    /// Writes the plan that was agreed, into the contexts and beside the offers that were there before.
    pub(super) async fn write(worker: &Visit, pathway: PathwayId, said: &Said) -> Result<Self> {
        let casework = worker.p.casework(&worker.who, pathway).await?;
        let before = casework.plan().await?;
        let mut written = HashMap::new();
        for place in &PLACES {
            let new = NewContext {
                kind: place.kind,
                name: place.name.to_owned(),
                holder: place.holder.to_owned(),
                goal: place.goal.to_owned(),
            };
            let named = before.contexts.iter().find(|one| one.context.name == place.name);
            let context = match named {
                Some(named) => named.context.id,
                None => casework.add_context(&new).await?,
            };
            place.known(&casework, context).await?;
            for step in place.actions {
                let new = NewAction {
                    context,
                    target: step.target,
                    what: step.what.to_owned(),
                    owner: step.owner.to_owned(),
                    note: String::new(),
                    state: step.state,
                    due: step.due,
                    from_view: step.from.map(|name| said.view(name)).transpose()?,
                };
                let id = match before.actions().find(|one| one.what == step.what) {
                    Some(offered) => {
                        casework.change_action(offered.id, &new, offered.version).await?;
                        offered.id
                    }
                    None => casework.add_action(&new).await?,
                };
                let plan = casework.plan().await?;
                let there = plan.actions().find(|one| one.id == id).context("not in the plan")?;
                let detail = ActionDetail {
                    asked: Asked::No,
                    ..there.detail.clone()
                };
                casework.detail_action(id, &detail, there.version).await?;
                written.insert(step.name, (id, new));
            }
        }
        casework.set_contingency(CONTINGENCY, before.frame_version).await?;
        Ok(Self(written))
    }

    /// The action with this number.
    pub(super) fn id(&self, name: &str) -> Result<ActionId> {
        Ok(self.written(name)?.0)
    }

    fn written(&self, name: &str) -> Result<&(ActionId, NewAction)> {
        self.0.get(name).with_context(|| format!("there is no action {name}"))
    }

    /// Says how far an action has come, and writes it anew where that is not quite what was planned.
    pub(super) async fn change(&self, worker: &Visit, pathway: PathwayId, change: &Change) -> Result<()> {
        let casework = worker.p.casework(&worker.who, pathway).await?;
        let (id, new) = self.written(change.action)?;
        let plan = casework.plan().await?;
        let current = plan.actions().find(|one| one.id == *id).context("not in the plan")?;
        let mut version = current.version;
        if let Some(what) = change.what {
            let new = NewAction {
                what: what.to_owned(),
                ..new.clone()
            };
            casework.change_action(*id, &new, version).await?;
            version += 1;
        }
        let step = Move {
            state: change.state,
            words: change.note.to_owned(),
            due: None,
        };
        Ok(casework.move_action(*id, &step, version).await?)
    }
}

/// How far an action has come by a day.
pub(super) struct Change {
    at: &'static str,
    action: &'static str,
    state: ActionState,
    note: &'static str,
    /// New words, where what happened is not quite what was planned.
    what: Option<&'static str>,
}

const fn done(at: &'static str, action: &'static str, note: &'static str) -> Change {
    Change {
        at,
        action,
        state: ActionState::Done,
        note,
        what: None,
    }
}

/// What came about in October.
pub(super) const OCTOBER: [Change; 7] = [
    done("2026-10-02T16:20", "A6", "Since 2 October."),
    done("2026-10-05T15:50", "A5", "Since 5 October."),
    done("2026-10-09T10:30", "A7", "Since 9 October."),
    Change {
        what: Some("A place on Tuesdays, and the bus fare."),
        ..done("2026-10-09T10:40", "A8", "Thursday is full until January.")
    },
    done("2026-10-09T20:45", "A2", "Since 9 October."),
    done("2026-10-16T20:30", "A1", "Since 16 October."),
    done("2026-10-23T12:00", "A3", "Since 23 October."),
];

/// Writes down what was agreed at a meeting that was held, and publishes it to the family.
pub(super) async fn agreed(worker: &Visit, pathway: PathwayId, meeting: MeetingId) -> Result<()> {
    let casework = worker.p.casework(&worker.who, pathway).await?;
    let version = casework.agree_plan(meeting).await?;
    worker.minutes_later(5);
    Ok(casework.publish_plan(version).await?)
}

/// Keeps the plan true, day by day.
pub(super) async fn keep_true(
    story: &Participation,
    team: &Team,
    family: &Family,
    plan: &Plan,
    changes: &[Change],
) -> Result<()> {
    for change in changes {
        let priya = Visit::of(story, team.priya, change.at).await?;
        plan.change(&priya, family.pathway, change).await?;
        priya.end().await?;
    }
    Ok(())
}
