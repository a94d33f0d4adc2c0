//! The one place where a fraction becomes a whole number.

/// The nearest whole number; zero for what is not a number, the ends for what is beyond.
#[expect(clippy::cast_possible_truncation, reason = "`as` stops at the ends, which is what is wanted")]
pub(crate) fn whole(value: f64) -> i32 {
    value.round() as i32
}

/// As [`whole`], for counts: nothing below zero.
pub(crate) fn count(value: f64) -> u32 {
    u32::try_from(whole(value)).unwrap_or(0)
}

/// As [`whole`], for what is kept of a tile.
#[expect(clippy::cast_possible_truncation, reason = "`as` stops at the ends, which is what is wanted")]
pub(crate) fn small(value: f64) -> i16 {
    value.round() as i16
}

/// Half the precision is plenty on a screen.
#[expect(clippy::cast_possible_truncation, reason = "pixels are far from the end of f32")]
pub(crate) fn single(value: f64) -> f32 {
    value as f32
}
