//! Leading and chairing: the pathway, its clock, its people, reading and answering.

mod allocating;
mod answering;
mod casework;
mod dates;
mod desk;
mod leaving;
mod open;
mod other_staff;
mod review;
mod stepping;
mod strategy;
mod taken_back;

pub use allocating::Allocated;
pub(crate) use answering::give_answer;
pub use casework::Casework;
pub use desk::{DeskPathway, PathwayLine};
pub use open::{Kind, NewPathway};
pub use other_staff::OtherStaff;
pub(crate) use review::plan_ended;
pub use review::{Lack, NewAnswer, PathwayDates, Review, Whole};
pub use stepping::{Carried, NewStep, PathwayStep};
