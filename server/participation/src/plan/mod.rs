//! The plan: contexts, a goal for each, actions that each name the context they change.

mod contexts;
mod joining;
mod whole;
mod writing;

pub use contexts::{Context, ContextDetail, ContextKind};
pub use joining::ContextChange;
pub(crate) use joining::resolve;
pub use whole::{Action, ActionState, Plan, PlanContext};
pub use writing::{NewAction, NewContext};

pub use crate::room::{Meeting, MeetingKind, NewMeeting};
pub(crate) use whole::{load_family_plan, load_plan};
