//! The plan: contexts, a goal for each, actions that each name the context they change.

mod contexts;
mod meetings;
mod whole;
mod writing;

pub use contexts::{Context, ContextKind};
pub use meetings::{Meeting, MeetingKind, NewMeeting};
pub use whole::{Action, ActionState, Plan, PlanContext};
pub use writing::{NewAction, NewContext};

pub(crate) use meetings::load_meetings;
pub(crate) use whole::load_plan;
