//! Where along its street a name goes.

use super::Pixel;

/// Pixels by which a stretch may bend and still count as straight.
const BEND: f32 = 3.5;
/// Pixels between ends that belong together.
const GAP: f32 = 2.0;
/// Pieces of one street that are tried to be joined.
const PIECES: usize = 80;

/// The middle of a stretch, and its angle in degrees, never upside down.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seat {
    pub(super) at: Pixel,
    pub(super) angle: f32,
    pub(super) length: f32,
}

/// Pieces joined end to end, as far as that goes.
pub(super) fn joined(mut pieces: Vec<Vec<Pixel>>) -> Vec<Vec<Pixel>> {
    pieces.truncate(PIECES);
    let mut whole = Vec::new();
    while let Some(mut line) = pieces.pop() {
        while let Some((index, end)) = find(&line, &pieces) {
            let mut piece = pieces.swap_remove(index);
            match end {
                Meets::LastWithFirst => line.extend(piece.drain(..).skip(1)),
                Meets::LastWithLast => line.extend(piece.drain(..).rev().skip(1)),
                Meets::FirstWithLast => {
                    piece.extend(line.drain(..).skip(1));
                    line = piece;
                }
                Meets::FirstWithFirst => {
                    piece.reverse();
                    piece.extend(line.drain(..).skip(1));
                    line = piece;
                }
            }
        }
        whole.push(line);
    }
    whole
}

/// Which point of the line meets which point of another piece.
enum Meets {
    LastWithFirst,
    LastWithLast,
    FirstWithLast,
    FirstWithFirst,
}

fn find(line: &[Pixel], pieces: &[Vec<Pixel>]) -> Option<(usize, Meets)> {
    let (first, last) = (*line.first()?, *line.last()?);
    pieces.iter().enumerate().find_map(|(index, piece)| {
        let (start, end) = (*piece.first()?, *piece.last()?);
        let found = if near(last, start) {
            Meets::LastWithFirst
        } else if near(last, end) {
            Meets::LastWithLast
        } else if near(first, end) {
            Meets::FirstWithLast
        } else if near(first, start) {
            Meets::FirstWithFirst
        } else {
            return None;
        };
        Some((index, found))
    })
}

fn near(a: Pixel, b: Pixel) -> bool {
    (a[0] - b[0]).abs() < GAP && (a[1] - b[1]).abs() < GAP
}

/// The straight stretches of a line that are at least this long, the longest first.
pub(super) fn seats(line: &[Pixel], least: f32) -> Vec<Seat> {
    let mut seats = Vec::new();
    let mut start = 0;
    while start + 1 < line.len() {
        let mut end = start + 1;
        while end + 1 < line.len() && is_straight(&line[start..=end + 1]) {
            end += 1;
        }
        let (a, b) = (line[start], line[end]);
        let length = (b[0] - a[0]).hypot(b[1] - a[1]);
        if length >= least {
            seats.push(Seat {
                at: [f32::midpoint(a[0], b[0]), f32::midpoint(a[1], b[1])],
                angle: upright(b[0] - a[0], b[1] - a[1]),
                length,
            });
        }
        start = if end > start + 1 && length < least {
            start + 1
        } else {
            end
        };
    }
    seats.sort_by(|a, b| b.length.total_cmp(&a.length));
    seats
}

fn upright(dx: f32, dy: f32) -> f32 {
    let angle = dy.atan2(dx).to_degrees();
    if angle > 90.0 {
        angle - 180.0
    } else if angle <= -90.0 {
        angle + 180.0
    } else {
        angle
    }
}

fn is_straight(points: &[Pixel]) -> bool {
    let [a, middle @ .., b] = points else { return true };
    let (dx, dy) = (b[0] - a[0], b[1] - a[1]);
    let length = dx.hypot(dy).max(0.01);
    middle.iter().all(|point| {
        let off = ((point[0] - a[0]) * dy - (point[1] - a[1]) * dx) / length;
        let along = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length;
        off.abs() <= BEND && (-BEND..=length + BEND).contains(&along)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_in_any_order_make_one_street() {
        let pieces = vec![
            vec![[20.0, 0.0], [10.0, 0.0]],
            vec![[0.0, 0.0], [10.0, 0.5]],
            vec![[20.0, 0.0], [30.0, 0.0]],
        ];
        let whole = joined(pieces);
        assert_eq!(whole.len(), 1);
        let seats = seats(&whole[0], 25.0);
        assert_eq!(seats.len(), 1);
        assert!(seats[0].angle.abs() < 2.0 && (seats[0].at[0] - 15.0).abs() < 0.1);
    }

    #[test]
    fn a_name_is_never_upside_down() {
        for line in [
            [[0.0, 0.0], [-30.0, 1.0]],
            [[0.0, 0.0], [1.0, 30.0]],
            [[0.0, 0.0], [0.0, -30.0]],
        ] {
            let seat = seats(&line, 10.0)[0];
            assert!((-90.0..=90.0).contains(&seat.angle), "{seat:?}");
        }
    }
}
