use jiff::civil::Date;

use crate::Participation;
use crate::clock::day_of;
use crate::error::Result;
use crate::id::PathwayId;
use crate::news::{About, Line};
use crate::owners::promised_days;
use crate::plan::{ActionState, Published};
use crate::rules::promise::{End, Kept, kept};
use crate::store::Tx;
use crate::voice::{AnswerState, View};

/// Something that was promised for a day, and what became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Promise {
    /// News about words that were shared, or an action of the plan.
    pub about: About,
    /// For which day.
    pub promised: Date,
    /// What became of it.
    pub kept: Kept,
}

/// What was promised about views: news for a day. They were kept by whatever was said next.
pub(super) fn of_views<'v>(views: impl IntoIterator<Item = &'v View>, lines: &[Line], today: Date) -> Vec<Promise> {
    let mut found = Vec::new();
    for view in views {
        let about = About::View(view.id);
        let mut said: Vec<(i64, Option<Date>)> = view
            .answers
            .iter()
            .map(|answer| {
                let next = answer.next_on.as_deref().and_then(|date| date.parse().ok());
                (answer.at, next.filter(|_| answer.state == AnswerState::NotYet))
            })
            .collect();
        let lines = lines.iter().filter(|line| line.about == about);
        said.extend(lines.map(|line| (line.at, line.next_on)));
        said.sort_by_key(|(at, _)| *at);
        for (place, (_, next)) in said.iter().enumerate() {
            let Some(promised) = *next else { continue };
            let end = said.get(place + 1).map(|(at, _)| End::Kept(day_of(*at)));
            found.push(Promise {
                about,
                promised,
                kept: kept(promised, end, today),
            });
        }
    }
    found
}

/// What was promised in the plan: each published action by the day first named for it.
pub(super) async fn of_plan(p: &Participation, tx: &mut Tx, pathway: PathwayId) -> Result<Vec<Promise>> {
    let published = Published::load(p, tx, pathway).await?;
    let today = p.clock().today();
    let promises = published.actions.iter().filter_map(|action| {
        let promised = promised_days(action, &published.steps).first()?.due;
        let mut mine = published.steps.iter().filter(|step| step.action == action.id);
        let end = match action.state {
            ActionState::Done | ActionState::GoingOn | ActionState::Stopped => {
                // What goes on was kept when it first did.
                let that = |step: &&crate::plan::ActionStep| step.state == action.state;
                let step = match action.state {
                    ActionState::GoingOn => mine.find(that),
                    _ => mine.rfind(that),
                };
                let on = day_of(step?.at);
                Some(if action.state.is_stopped() {
                    End::GivenUp(on)
                } else {
                    End::Kept(on)
                })
            }
            ActionState::Agreed | ActionState::Started | ActionState::Late => None,
        };
        Some(Promise {
            about: About::Action(action.id),
            promised,
            kept: kept(promised, end, today),
        })
    });
    Ok(promises.collect())
}
