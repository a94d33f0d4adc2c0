//! Coming in and going out: codes, keys on a phone, sessions, handing over a tablet.

mod devices;
mod handover;
mod invites;
mod passkeys;
mod sessions;
mod steps;

pub use devices::{Device, KeptKey};
pub use handover::Sitting;
pub use invites::{InviteState, Invited, NewMember};
pub use passkeys::Challenge;
pub use sessions::{Stage, Token, Way};

pub(crate) use invites::{add_member, add_person};
