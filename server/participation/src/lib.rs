//! The domain of Alongside: nouns, rules, access, store, sealing, audit. No HTTP, no HTML.
//!
//! Everything starts at [`Participation`]. It finds out who is at the door
//! ([`Participation::signed_in`]) and hands that person a *typed handle* for what they may
//! do on one pathway: [`voice::OwnVoice`] to speak, [`voice::Listening`] to read what was
//! shared with them, [`cases::Casework`] to lead. There is no other way to a view, a draft or a
//! plan: without the handle there is no method to call.

pub mod access;
pub mod alerts;
pub mod audit;
pub mod backup;
pub mod cases;
pub mod challenges;
pub mod clock;
pub mod directory;
pub mod error;
pub mod evaluation;
pub mod id;
pub mod messages;
pub mod news;
pub mod over_time;
pub mod owners;
pub mod pack;
pub mod people;
pub mod places;
pub mod plan;
pub mod proposals;
pub mod readiness;
pub mod requests;
pub mod retention;
pub mod room;
pub mod rules;
pub mod sealing;
pub mod sign_in;
pub mod store;
pub mod support;
pub mod voice;
pub mod weights;

mod demo;
mod participation;

pub use access::SignedIn;
pub use error::{Error, Result};
pub use participation::Participation;
