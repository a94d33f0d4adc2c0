//! Owners and context holders: partners who do an action. They read their own actions and the agreed facts about the
//! place, and nothing else; and what is late goes up on set dates.

mod assigning;
mod escalating;
mod facts;
mod recorded;
mod tasks;

pub use facts::PlaceFacts;
pub use recorded::Escalation;
pub use tasks::{Owning, Task, owner_lacks};

pub(crate) use escalating::{load_escalations, promised_days};

pub use crate::rules::lateness::Level;
