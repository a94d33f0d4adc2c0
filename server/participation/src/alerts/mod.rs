//! Across pathways, without names: a place that enough different young people want changed.
//!
//! What a young person shares about a public place with "try to change it" is counted in a table that has no
//! pathway, no words and no time of day: digests of place, young person and household that only the key of the month
//! can make, what it is about and when. Once a week the hub is told of the places that enough of them flagged. Homes,
//! places online, places nobody can name and everything somebody asked to be kept out of are not counted.
//!
//! What this protects, and what it does not:
//!
//! * Below three different households nobody is told anything, whoever asks and however often; settings only raise it.
//! * An alert says the place, what for and when, as far as enough of them said it. It has no count, and stays as it
//!   was told, so that comparing two days tells nothing but that it came.
//! * How many more than the floor it takes is drawn for each place and month in secret. Somebody who knows exactly
//!   who else flagged a place cannot learn from a missing alert that a young person kept silent about it (they may
//!   have asked to be kept out of it), nor from an alert that they spoke, where enough others did.
//! * Where exactly one fewer than the floor are known to have flagged a place, a count alone would give the next one
//!   away: no rule that is silent below a floor can avoid that. So people at work can name places from other sources
//!   too, and an alert never says which it came from. Somebody who knows every other young person and every other
//!   source can still tell. That is why alerts are read by named people in the hub, and every reading is on record.
//! * A flag counts from the second Monday on, so that nothing happens at a place the day after somebody spoke.
//! * When a month is over, its key is erased and its flags are deleted. From then on nobody can
//!   tell who flagged what, but from a backup made before, with the key file. Until then somebody who holds both the
//!   database and the key file can.
//! * Friends who agree to flag a place count as many, as they should. That they are friends is nowhere on record, so
//!   it cannot be counted with.

mod batch;
mod flags;
mod hub;
mod keys;
mod settings;
mod sources;

pub(crate) use flags::{forget, recount};
pub use hub::{Alert, Band, Closed, Hub};
pub use sources::OtherSource;

pub use crate::rules::threshold::AlertRule;
