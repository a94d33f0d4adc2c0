//! Messages that something is new: choosing how one is told, seeing it as it will arrive, and stopping it in one tap.

mod demo;
mod form;
mod locked;
mod page;
mod phrases;
mod stop;

pub use demo::sent_in_demo;
pub use page::{choose, messages};
pub use phrases::text;
pub use stop::stop;

pub(crate) use stop::{OnSettings, StopForm};
