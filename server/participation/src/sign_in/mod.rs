//! Coming in and going out: codes, keys on a phone, the council's own sign-in, sessions, handing over a tablet.

mod colleagues;
mod devices;
mod handover;
mod invite_state;
mod invites;
mod journey;
mod late;
mod passkeys;
mod provider;
mod provider_link;
mod sessions;
mod steps;

pub use colleagues::Awaited;
pub use devices::{Device, KeptKey};
pub use handover::Sitting;
pub use invite_state::InviteState;
pub use invites::{Invited, NewMember, Opens};
pub use journey::{Journey, Kept};
pub use late::LateForm;
pub use passkeys::Challenge;
pub use provider::{Entered, Entitled, Linked, Vouched};
pub use sessions::{Stage, Token, Way};

pub(crate) use invite_state::invite_state;
pub(crate) use invites::{add_member, add_person, end_ways_in};
