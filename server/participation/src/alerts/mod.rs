//! Across pathways, without names: a place that enough different young people want changed.

mod flags;
mod hub;
mod settings;
mod sources;

pub(crate) use flags::{contribute, withdraw};
pub use hub::{Alert, Band, Closed, Hub};
pub use sources::OtherSource;

pub use crate::rules::threshold::AlertRule;
