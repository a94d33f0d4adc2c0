//! Leading and chairing: the pathway, its clock, its people, reading and answering.

mod casework;
mod desk;
mod open;
mod review;
mod strategy;
mod taken_back;

pub use casework::Casework;
pub use desk::{DeskPathway, PathwayLine};
pub use open::{Kind, NewPathway};
pub use review::{Lack, NewAnswer, PathwayDates, Review, Whole};
