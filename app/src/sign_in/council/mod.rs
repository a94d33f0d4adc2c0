//! Staff sign-in at the council's identity provider: OpenID Connect, authorisation code with PKCE.
//!
//! The protocol is here; who somebody is, what they may be and their session are in `participation::sign_in`. Without
//! settings none of it is there.

mod back;
mod claims;
mod code;
mod fetch;
mod journey;
mod kinds;
mod known;
mod provider;
mod said;
mod set_out;
mod settings;
mod token;
mod trouble;

pub use back::back;
pub use code::{come_in_new, link};
pub use provider::Unfit;
pub use set_out::{page, set_out};
pub use settings::{ClientSecret, CouncilSignIn, Groups, Organisation};

pub(crate) use provider::Provider;
