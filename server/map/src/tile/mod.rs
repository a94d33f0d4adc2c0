//! One tile: decoded, sorted, bounded.

#[derive(Default)]
pub(crate) struct Ready;
