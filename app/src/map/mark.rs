use ::map::{Screen, Spot};
use participation::places::Whereabouts;

use crate::ui::PlaceShape;

/// Half of a mark's side, in pixels.
const HALF: f64 = 16.0;
/// Marks closer than this are moved apart until both can be read.
const APART: f64 = 27.0;

/// A place on the map: the list's number, in the shape of how it feels.
#[derive(Clone, Debug)]
pub struct Mark {
    /// As on the list; 0 for a way whose points are marked by themselves.
    pub number: usize,
    /// The shape of how it feels.
    pub shape: PlaceShape,
    /// Where it is. What is not on the map is left out.
    pub at: Whereabouts,
}

/// The map's own kind of spot.
pub(super) const fn spot(of: participation::places::Spot) -> Spot {
    Spot {
        lon_e7: of.lon_e7,
        lat_e7: of.lat_e7,
    }
}

impl Mark {
    /// Whether there is anything of it to draw.
    #[must_use]
    pub fn is_on_a_map(&self) -> bool {
        !self.spots().is_empty()
    }

    /// The points it has on a map.
    pub(super) fn spots(&self) -> Vec<Spot> {
        match &self.at {
            Whereabouts::Spot(one) => vec![spot(*one)],
            Whereabouts::Route(points) => points.iter().map(|one| spot(*one)).collect(),
            Whereabouts::Untold | Whereabouts::Pin(_) => Vec::new(),
        }
    }
}

/// All marks as they lie over a drawing, as SVG: ways below, numbers above.
pub(super) fn draw(marks: &[Mark], screen: &Screen) -> String {
    let ways: String = marks.iter().map(|mark| way(&mark.spots(), screen)).collect();
    let pins: String = numbered(marks, screen)
        .into_iter()
        .map(|(mark, (x, y))| pin(mark.number, mark.shape, x, y))
        .collect();
    format!("{ways}{pins}")
}

/// The pixels the numbers of a drawing lie at.
pub(super) fn pins(marks: &[Mark], screen: &Screen) -> Vec<(f64, f64)> {
    numbered(marks, screen).into_iter().map(|(_, at)| at).collect()
}

pub(super) fn numbered<'a>(marks: &'a [Mark], screen: &Screen) -> Vec<(&'a Mark, (f64, f64))> {
    let first = |mark: &'a Mark| Some((mark, screen.pixel_of(*mark.spots().first()?)));
    let (numbered, at): (Vec<_>, Vec<_>) = marks.iter().filter(|mark| mark.number > 0).filter_map(first).unzip();
    numbered
        .into_iter()
        .zip(moved_apart(at))
        .filter(|(_, (x, y))| is_near(*x, *y, screen))
        .collect()
}

/// One mark with its middle at a pixel.
pub(super) fn pin(number: usize, shape: PlaceShape, x: f64, y: f64) -> String {
    let (left, top, inner) = ((x - HALF).round(), (y - HALF).round(), shape.svg(Some(number)));
    format!(r#"<g class="place pin" transform="translate({left} {top})">{inner}</g>"#)
}

fn is_near(x: f64, y: f64, screen: &Screen) -> bool {
    let inside = |at: f64, side: u16| (-HALF..=f64::from(side) + HALF).contains(&at);
    inside(x, screen.width) && inside(y, screen.height)
}

/// A way: dots along the line, a ring at every point after the first, which has the number.
pub(super) fn way(points: &[Spot], screen: &Screen) -> String {
    if points.len() < 2 {
        return String::new();
    }
    let at: Vec<(f64, f64)> = points.iter().map(|one| screen.pixel_of(*one)).collect();
    let mut line = String::from("M");
    for (x, y) in &at {
        // Far off the screen nobody sees where exactly.
        let (x, y) = (x.clamp(-4000.0, 4000.0).round(), y.clamp(-4000.0, 4000.0).round());
        line.push_str(&format!("{x} {y} "));
    }
    let rings: String = at
        .iter()
        .skip(1)
        .filter(|(x, y)| is_near(*x, *y, screen))
        .map(|(x, y)| format!(r#"<circle class="stop" cx="{}" cy="{}" r="5"/>"#, x.round(), y.round()))
        .collect();
    let line = line.trim_end();
    format!(r#"<path class="way-edge" d="{line}"/><path class="way" d="{line}"/>{rings}"#)
}

/// Pushes marks that lie on one another apart, each by half of what is missing.
fn moved_apart(mut at: Vec<(f64, f64)>) -> Vec<(f64, f64)> {
    for _ in 0..8 {
        for one in 0..at.len() {
            for other in one + 1..at.len() {
                let (Some(&(ax, ay)), Some(&(bx, by))) = (at.get(one), at.get(other)) else {
                    continue;
                };
                let (dx, dy) = (bx - ax, by - ay);
                let distance = dx.hypot(dy);
                if distance >= APART {
                    continue;
                }
                let (ux, uy) = if distance < 0.5 {
                    (1.0, 0.0)
                } else {
                    (dx / distance, dy / distance)
                };
                let push = (APART - distance) / 2.0;
                if let Some(a) = at.get_mut(one) {
                    *a = (ax - ux * push, ay - uy * push);
                }
                if let Some(b) = at.get_mut(other) {
                    *b = (bx + ux * push, by + uy * push);
                }
            }
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_on_one_another_are_moved_apart() {
        let at = moved_apart(vec![(100.0, 100.0), (100.0, 100.0), (110.0, 100.0), (300.0, 300.0)]);
        for (i, one) in at.iter().enumerate() {
            for other in at.iter().skip(i + 1) {
                assert!((one.0 - other.0).hypot(one.1 - other.1) > APART - 6.0, "{at:?}");
            }
        }
        assert_eq!(at.last(), Some(&(300.0, 300.0)));
    }

    #[test]
    fn a_way_never_prints_its_spots() {
        let mark = Mark {
            number: 1,
            shape: PlaceShape::Open,
            at: Whereabouts::Route(vec![
                participation::places::Spot {
                    lon_e7: -123,
                    lat_e7: 456,
                },
                participation::places::Spot {
                    lon_e7: -323,
                    lat_e7: 956,
                },
            ]),
        };
        let shown = format!("{mark:?}");
        assert!(!shown.contains("123") && !shown.contains("456"), "{shown}");
    }
}
