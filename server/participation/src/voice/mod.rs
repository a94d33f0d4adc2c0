//! What people say: drafts that belong to their author, the act of sharing, and who may read.

mod at_once;
mod audience;
mod drafts;
mod given;
mod listening;
mod own_voice;
mod said;
mod sharing;
mod views;

pub use at_once::{AtHome, AtPlan, Threads};
pub use audience::{Audience, Reach, Without};
pub use drafts::{Change, Draft, Keep, Kept};
pub use given::NewGiven;
pub use listening::Listening;
pub(crate) use listening::note_opened;
pub use own_voice::OwnVoice;
pub use said::{Expectation, Feeling, Given, How, MAX_WORDS, Said, Topic};
pub use sharing::{Envelope, HeldBack};
pub use views::{Answer, AnswerState, Opened, Reply, View};

pub(crate) use views::{AnswerBody, load_views, reader_may};
