//! Coming in: the door, the council's own sign-in, the question about the phone, the cards, a key on this phone.

mod cards;
pub mod council;
mod demo;
mod door;
mod enter;
mod help;
mod keep;
mod key_button;
mod keys;
mod phone;
mod step;

pub use cards::{cards, cards_again, cards_read};
pub use demo::enter_demo;
pub use door::{come_in, door};
pub use help::cant_get_in;
pub use keep::{just_this_once, keep};
pub use keys::{ask_for_key, begin_key, keep_key, open_with_key};
pub use phone::{phone, phone_answered};

pub(crate) use step::{is_partner, path};
