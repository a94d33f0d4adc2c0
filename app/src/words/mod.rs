//! The catalogues: every word a person sees, in the language they read.

mod dates;
mod languages;
mod lists;

pub use languages::{CatalogueError, Languages, Words, direction};

/// A message from the catalogue, in the reader's language.
///
/// `say!(words, "home-title")`, `say!(words, "answers-next", date = words.date(on))`. The key is
/// checked against the English catalogue when this compiles.
#[macro_export]
macro_rules! say {
    ($words:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        i18n_embed_fl::fl!($words.loader(), $key $(, $name = $value)*)
    };
}
