//! How screens look and in which language, the devices somebody is signed in on, and what Exit does.

mod devices;
mod language;
mod look;
mod screen;

pub use devices::end_all;
pub use language::choose_language;
pub use look::choose_look;
pub use screen::settings;

pub(crate) use language::LanguageRow;
