//! The drawing commands of a feature, walked once, straight into the tile's own points.
//!
//! Section 4.3 of the vector tile specification: an integer is a command and a count, or a
//! zigzag-encoded step from the last point. Nothing is reserved for what a count promises.

use super::{EXTENT, Part, Point, Tile};
use crate::limits;

/// The parts of a feature: lines, rings (without the closing point) or single points.
/// Ends early where the commands make no sense or the tile is full.
pub(super) fn parts(tile: &mut Tile, commands: &[u32], extent: u32, closed: bool) -> Vec<Part> {
    let mut walk = Walk {
        scale: f64::from(EXTENT) / f64::from(extent.max(1)),
        at: (0, 0),
        start: tile.points.len(),
        parts: Vec::new(),
        tile,
    };
    let mut rest = commands.iter().copied();
    while let Some(command) = rest.next() {
        let (number, count) = (command & 7, command >> 3);
        match number {
            1 | 2 => {
                for _ in 0..count {
                    let (Some(x), Some(y)) = (rest.next(), rest.next()) else {
                        return walk.finished(closed);
                    };
                    if number == 1 {
                        walk.end(closed);
                    }
                    if !walk.step(x, y) {
                        return walk.finished(closed);
                    }
                }
            }
            7 => walk.end(closed),
            _ => return walk.finished(closed),
        }
    }
    walk.finished(closed)
}

/// The middle of the first point, for a feature that is a point.
pub(super) fn first_point(commands: &[u32], extent: u32) -> Option<Point> {
    let [command, x, y, ..] = *commands else { return None };
    if command & 7 != 1 {
        return None;
    }
    let scale = f64::from(EXTENT) / f64::from(extent.max(1));
    Some(kept((unzigzag(x), unzigzag(y)), scale))
}

struct Walk<'t> {
    tile: &'t mut Tile,
    scale: f64,
    at: (i32, i32),
    start: usize,
    parts: Vec<Part>,
}

impl Walk<'_> {
    fn step(&mut self, x: u32, y: u32) -> bool {
        self.at.0 = self.at.0.saturating_add(unzigzag(x));
        self.at.1 = self.at.1.saturating_add(unzigzag(y));
        let point = kept(self.at, self.scale);
        let is_new = self.tile.points.len() == self.start || self.tile.points.last() != Some(&point);
        if is_new {
            self.tile.points.push(point);
        }
        self.tile.points.len() < limits::POINTS
    }

    /// Ends a part; one too short to draw is taken back.
    fn end(&mut self, closed: bool) {
        let fewest = if closed { 3 } else { 2 };
        let points = self.tile.points.get(self.start..).unwrap_or_default();
        let end = self.tile.points.len();
        let index = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        if points.len() >= fewest {
            let around = |a: Point, b: &Point| [a[0].min(b[0]), a[1].min(b[1])];
            let beyond = |a: Point, b: &Point| [a[0].max(b[0]), a[1].max(b[1])];
            self.parts.push(Part {
                start: index(self.start),
                end: index(end),
                low: points.iter().fold([i16::MAX; 2], around),
                high: points.iter().fold([i16::MIN; 2], beyond),
            });
            self.start = end;
        } else {
            self.tile.points.truncate(self.start);
        }
    }

    fn finished(mut self, closed: bool) -> Vec<Part> {
        self.end(closed);
        self.parts
    }
}

fn kept((x, y): (i32, i32), scale: f64) -> Point {
    let small = |value: i32| crate::number::small(f64::from(value) * scale);
    [small(x), small(y)]
}

fn unzigzag(value: u32) -> i32 {
    (value >> 1).cast_signed() ^ -((value & 1).cast_signed())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_square_and_a_lie() {
        let mut tile = Tile::default();
        let found = parts(&mut tile, &[9, 0, 0, 26, 20, 0, 0, 20, 19, 0, 15], 4096, true);
        assert_eq!(found.len(), 1);
        assert_eq!(tile.points(found[0]), [[0, 0], [10, 0], [10, 10], [0, 10]]);
        let before = tile.points.len();
        assert!(parts(&mut tile, &[0xffff_fff9, 2, 2], 4096, true).is_empty());
        assert!(parts(&mut tile, &[15, 15, 3], 4096, true).is_empty());
        assert_eq!(tile.points.len(), before);
    }
}
