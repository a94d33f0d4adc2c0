//! What a text has to be before it is kept, for what staff write. What families write is never refused.

use crate::error::Error;
use crate::voice::{MAX_WORDS, Said};

/// How many characters a line may have: a title, a name, one plain sentence.
pub const MAX_LINE: usize = 300;

/// Why a text cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// There is nothing in it.
    Missing,
    /// It is longer than [`MAX_LINE`], or for longer texts [`MAX_WORDS`], characters.
    TooLong,
}

impl From<Unfit> for Error {
    /// Pages ask [`unfit_line`] and [`unfit_words`] first, so only a forged form gets here.
    fn from(_: Unfit) -> Self {
        Self::NotThere
    }
}

/// What keeps a text from being a line: a title, a name, one plain sentence.
#[must_use]
pub fn unfit_line(text: &str) -> Option<Unfit> {
    line(text).err()
}

/// What keeps a text from being words: a reason, an answer.
#[must_use]
pub fn unfit_words(text: &str) -> Option<Unfit> {
    words(text).err()
}

/// A line with something in it, tidied.
pub(super) fn line(text: &str) -> Result<String, Unfit> {
    fit(text, MAX_LINE).and_then(required)
}

/// A line that may be empty, tidied.
pub(super) fn line_or_nothing(text: &str) -> Result<String, Unfit> {
    fit(text, MAX_LINE)
}

/// Words with something in them, tidied.
pub(super) fn words(text: &str) -> Result<String, Unfit> {
    fit(text, MAX_WORDS).and_then(required)
}

fn fit(text: &str, limit: usize) -> Result<String, Unfit> {
    let tidy = Said::tidy(text).trim().to_owned();
    if tidy.chars().count() > limit {
        Err(Unfit::TooLong)
    } else {
        Ok(tidy)
    }
}

fn required(text: String) -> Result<String, Unfit> {
    if text.is_empty() { Err(Unfit::Missing) } else { Ok(text) }
}
