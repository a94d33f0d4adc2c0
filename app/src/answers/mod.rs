//! What somebody shared and what became of it: the threads, each one with who can know it, replying and taking back.

mod also;
mod as_advocate;
mod back;
pub mod challenges;
mod confirm;
pub mod happening;
mod list;
mod names;
mod news;
mod one;
pub mod proposals;
mod reply;
mod said;
mod state;
mod support;
mod threads;
mod who;

pub use as_advocate::{answered, answering};
pub use back::{ask_take_back, take_back};
pub use confirm::{AreTheseYours, confirm};
pub use list::answers;
pub use names::{Names, called, of_staff};
pub use news::{short, waits_for_reply, when_news};
pub use one::one;
pub(crate) use proposals::outcome_name;
pub use proposals::proposal_state;
pub use reply::{reply, reply_name};
pub use said::{said_lang, said_text};
pub use state::{state_mark, state_name};
pub use support::{help_name, support_about, why_name};
pub(crate) use support::{service as support_service, support_in_words};
pub use who::{change_who, who};
