//! The `d` of a path, short: tenths of a pixel, steps from point to point.

use super::Pixel;
use crate::number::whole;

/// Adds a line or, when it is closed, a ring. One that has no length on the screen is left out.
pub(super) fn add(d: &mut String, points: &[Pixel], closed: bool) {
    let before = d.len();
    let mut at = (0, 0);
    let mut drawn = 0_u32;
    for (index, point) in points.iter().enumerate() {
        let (x, y) = (tenths(point[0]), tenths(point[1]));
        if index == 0 {
            d.push('M');
            number(d, x, false);
            number(d, y, true);
            at = (x, y);
        } else if (x, y) != at {
            if drawn == 0 {
                d.push('l');
            }
            number(d, x - at.0, drawn > 0);
            number(d, y - at.1, true);
            at = (x, y);
            drawn += 1;
        }
    }
    if drawn < if closed { 2 } else { 1 } {
        d.truncate(before);
    } else if closed {
        d.push('z');
    }
}

/// A small circle around a point.
pub(super) fn dot(d: &mut String, at: Pixel, radius: i32) {
    d.push('M');
    number(d, tenths(at[0]) - radius, false);
    number(d, tenths(at[1]), true);
    for across in [2 * radius, -2 * radius] {
        d.push('a');
        number(d, radius, false);
        number(d, radius, true);
        d.push_str(" 0 1 0 ");
        number(d, across, false);
        d.push_str(" 0");
    }
    d.push('z');
}

fn tenths(pixels: f32) -> i32 {
    whole(f64::from(pixels) * 10.0)
}

/// A number of tenths, such as `-3.5` or `.2`, with a space before it where one is needed.
pub(super) fn number(d: &mut String, tenths: i32, spaced: bool) {
    if tenths < 0 {
        d.push('-');
    } else if spaced {
        d.push(' ');
    }
    let (units, rest) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    if units > 0 || rest == 0 {
        digits(d, units);
    }
    if rest > 0 {
        d.push('.');
        digits(d, rest);
    }
}

fn digits(d: &mut String, value: u32) {
    if value >= 10 {
        digits(d, value / 10);
    }
    d.push(char::from_digit(value % 10, 10).unwrap_or('0'));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_short_and_right() {
        let mut d = String::new();
        add(&mut d, &[[0.04, 10.0], [3.5, 9.0], [3.5, 9.01], [4.0, 120.25]], false);
        assert_eq!(d, "M0 10l3.5-1 .5 111.3");
        add(&mut d, &[[1.0, 1.0], [1.01, 1.01]], false);
        assert_eq!(d, "M0 10l3.5-1 .5 111.3");
        d.clear();
        add(&mut d, &[[1.0, 1.0], [2.0, 1.0], [2.0, 2.0]], true);
        assert_eq!(d, "M1 1l1 0 0 1z");
    }
}
