//! The plan: contexts, a goal for each, actions that each name the context they change.

mod contexts;
mod whole;
mod writing;

pub use contexts::{Context, ContextKind};
pub use whole::{Action, ActionState, Plan, PlanContext};
pub use writing::{NewAction, NewContext};

pub use crate::room::{Meeting, MeetingKind, NewMeeting};
pub(crate) use whole::load_plan;
