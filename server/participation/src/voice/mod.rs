//! What people say: drafts that belong to their author, the act of sharing, and who may read.

mod at_once;
mod audience;
mod drafts;
mod given;
mod listening;
mod own_voice;
mod posting;
mod said;
mod sharing;
mod sheets;
mod views;

pub use crate::rules::length::MAX_WORDS;
pub use crate::rules::reply::Reply;
pub use at_once::{AtHome, AtPlan, Threads};
pub use audience::{Audience, Reach, Without};
pub use drafts::{Change, Draft, Keep, Kept};
pub use given::NewGiven;
pub use listening::Listening;
pub(crate) use listening::note_opened;
pub use own_voice::OwnVoice;
pub(crate) use posting::{Posting, post};
pub use said::{Expectation, Feeling, Given, How, Said, Topic};
pub use sharing::{Envelope, HeldBack};
pub(crate) use sheets::{Drawer, Sheet, Writing};
pub use views::{Answer, AnswerState, Holds, Opened, View};

pub(crate) use views::{AnswerBody, ViewBody, load_views, load_views_on, reader_may};
