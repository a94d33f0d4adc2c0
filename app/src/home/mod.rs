//! Home: the day, when we meet, what is new, what waits, and the people.

mod advocate;
mod ending;
mod family;
mod latest;
mod meeting;
mod news;
mod page;
mod people;
mod waiting;

pub use page::home;
pub use people::people;
