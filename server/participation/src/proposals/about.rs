use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::report::load_report;
use crate::Participation;
use crate::error::{Error, Result};
use crate::id::{ActionId, ContextId, ParagraphId, PathwayId};
use crate::plan::{Plan, PlanText, load_plan, nobody};
use crate::store::Tx;

/// What a proposal is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum About {
    /// The plan as a whole: for offers and for asking for help.
    Plan,
    /// What happens when the plan does not come about.
    Contingency,
    /// The goal of a context.
    Goal(ContextId),
    /// An action.
    Action(ActionId),
    /// A paragraph of the draft report.
    Report(ParagraphId),
}

/// The stable text, for forms: `action:01…`.
impl fmt::Display for About {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plan => out.write_str("plan"),
            Self::Contingency => out.write_str("contingency"),
            Self::Goal(id) => write!(out, "goal:{id}"),
            Self::Action(id) => write!(out, "action:{id}"),
            Self::Report(id) => write!(out, "report:{id}"),
        }
    }
}

impl FromStr for About {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Ok(match text.split_once(':') {
            None if text == "plan" => Self::Plan,
            None if text == "contingency" => Self::Contingency,
            Some(("goal", id)) => Self::Goal(id.parse()?),
            Some(("action", id)) => Self::Action(id.parse()?),
            Some(("report", id)) => Self::Report(id.parse()?),
            _ => return Err(Error::Corrupt("about")),
        })
    }
}

impl About {
    /// What it says in a text of the plan.
    pub(super) fn in_text(self, text: &PlanText) -> Option<String> {
        match self {
            Self::Plan => Some(String::new()),
            Self::Contingency => Some(text.contingency.clone()),
            Self::Goal(id) => text
                .contexts
                .iter()
                .find(|one| one.id == id)
                .map(|one| one.goal.clone()),
            Self::Action(id) => text.actions().find(|one| one.id == id).map(|one| one.what.clone()),
            Self::Report(_) => None,
        }
    }
}

/// What a paragraph says now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// The words.
    pub text: String,
    /// Grows with every change of what it is in: whoever decides names the one they looked at.
    pub version: i64,
}

/// What something says now; nothing when it is no longer there.
pub(super) async fn standing(
    p: &Participation,
    tx: &mut Tx,
    pathway: PathwayId,
    about: About,
) -> Result<Option<Standing>> {
    if let About::Report(id) = about {
        let report = load_report(p, tx, pathway).await?;
        let found = report.into_iter().find(|one| one.id == id);
        return Ok(found.map(|one| Standing {
            text: one.words,
            version: one.version,
        }));
    }
    let plan = load_plan(p, tx, pathway, nobody).await?;
    Ok(in_plan(&plan, about))
}

/// What something in the plan says.
pub(super) fn in_plan(plan: &Plan, about: About) -> Option<Standing> {
    let contexts = &plan.contexts;
    match about {
        About::Plan => Some(Standing::default()),
        About::Contingency => Some(Standing {
            text: plan.contingency.clone(),
            version: plan.frame_version,
        }),
        About::Goal(id) => {
            let found = contexts
                .iter()
                .find(|one| one.context.id == id && one.context.for_family)?;
            Some(Standing {
                text: found.goal.clone(),
                version: found.context.version,
            })
        }
        About::Action(id) => {
            let found = plan.actions().find(|one| one.id == id)?;
            Some(Standing {
                text: found.what.clone(),
                version: found.version,
            })
        }
        About::Report(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stable_text_reads_back() {
        for about in [
            About::Plan,
            About::Contingency,
            About::Goal(ContextId::random()),
            About::Action(ActionId::random()),
            About::Report(ParagraphId::random()),
        ] {
            assert_eq!(about.to_string().parse::<About>().unwrap(), about);
        }
        for wrong in ["", "plan:", "goal", "goal:x", "view:01"] {
            assert!(wrong.parse::<About>().is_err(), "{wrong}");
        }
    }
}
