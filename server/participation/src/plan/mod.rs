//! The plan: contexts, a goal for each, actions that each name the context they change; its versions, and what the
//! family reads of it.

mod actions;
mod agreed;
mod changes;
mod contexts;
mod frame;
mod joining;
mod progress;
mod published;
pub(crate) mod reword;
mod set_aside;
mod sources;
mod text;
mod versions;
mod whole;
mod writing;

pub use actions::{ActionDetail, NewAction};
pub use agreed::AgreedPlan;
pub(crate) use agreed::agreed_handed_to;
pub use changes::{Change, changes};
pub use contexts::{Context, ContextDetail, ContextKind};
pub use frame::NewGoal;
pub use joining::ContextChange;
pub(crate) use joining::resolve;
pub(crate) use progress::put_move;
pub use progress::{ActionState, ActionStep, Lack, Move, lacks};
pub(crate) use published::Published;
pub(crate) use reword::{Offer, is_open, published_text};
pub use set_aside::{SetAside, Warned};
pub use sources::Source;
pub(crate) use sources::nobody;
pub use text::{ActionText, ContextText, PlanText};
pub(crate) use versions::load_versions;
pub use versions::{NotReady, PlanVersion};
pub use whole::{Action, Plan, PlanContext};
pub use writing::NewContext;

pub use crate::room::{Meeting, MeetingKind, NewMeeting};
pub(crate) use whole::{load_family_plan, load_plan};
