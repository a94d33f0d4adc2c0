//! Rows of houses along the streets: nobody's home in particular, and so none is drawn by hand.

use crate::shape::{Metres, distance, is_in, rectangle, to_segment};
use crate::source::Entry;
use crate::town::{Feature, Layer, Shape, line};

/// How a street is built up: width and depth of a house, the gap to the next, and how far its
/// front is from the middle of the street. All in metres.
struct Row {
    width: f64,
    depth: f64,
    gap: f64,
    back: f64,
}

fn row(word: &str) -> Option<Row> {
    let (width, depth, gap, back) = match word {
        "shops" => (17.0, 17.0, 0.8, 8.5),
        "terrace" => (23.0, 10.0, 1.6, 9.0),
        "semis" => (14.0, 9.0, 5.0, 12.0),
        "villas" => (13.0, 12.0, 10.0, 16.0),
        _ => return None,
    };
    Some(Row { width, depth, gap, back })
}

/// Houses on both sides of every street that has them, where nothing else is.
pub(crate) fn along(ways: &[Entry], features: &[Feature], buildings: &[Vec<Metres>]) -> Vec<Vec<Metres>> {
    let ground = Ground::of(features);
    let mut homes: Vec<(Metres, f64, Vec<Metres>)> = buildings
        .iter()
        .map(|ring| {
            let middle = [0, 1].map(|i| (ring[0][i] + ring[2][i]) / 2.0);
            (middle, distance(ring[0], ring[2]) / 2.0, ring.clone())
        })
        .collect();
    let stand_alone = homes.len();
    for way in ways {
        let Some(row) = way.words.iter().find_map(|word| row(word)) else { continue };
        for (at, angle) in steps(&line(way, false), row.width + row.gap) {
            for side in [-1.0, 1.0] {
                let off = side * (row.back + row.depth / 2.0);
                let middle = [at[0] - angle.sin() * off, at[1] + angle.cos() * off];
                let ring = rectangle(middle, row.width, row.depth, angle);
                let reach = row.width.hypot(row.depth) / 2.0;
                let is_free = !homes.iter().any(|(other, radius, taken)| {
                    distance(*other, middle) < radius + reach && overlap(&ring, taken)
                });
                if is_free && ground.takes(&ring, middle) {
                    homes.push((middle, reach, ring.to_vec()));
                }
            }
        }
    }
    homes.into_iter().skip(stand_alone).map(|(_, _, ring)| ring).collect()
}

/// Points along a line, so far apart, with the line's angle there.
fn steps(line: &[Metres], apart: f64) -> Vec<(Metres, f64)> {
    let mut found = Vec::new();
    let mut left = apart / 2.0 + 6.0;
    for pair in line.windows(2) {
        let [a, b] = [pair[0], pair[1]];
        let length = distance(a, b);
        let angle = (b[1] - a[1]).atan2(b[0] - a[0]);
        while left <= length {
            let t = left / length;
            found.push(([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t], angle));
            left += apart;
        }
        left -= length;
    }
    found
}

/// Whether the corners or the middle of one are in, or close to, the other.
fn overlap(a: &[Metres; 4], b: &[Metres]) -> bool {
    let points = |ring: &[Metres]| -> Vec<Metres> {
        let halves = (0..ring.len()).map(|i| {
            let next = ring[(i + 1) % ring.len()];
            [(ring[i][0] + next[0]) / 2.0, (ring[i][1] + next[1]) / 2.0]
        });
        ring.iter().copied().chain(halves).collect()
    };
    points(a).iter().any(|point| is_in(*point, b)) || points(b).iter().any(|point| is_in(*point, a))
}

/// What houses keep clear of.
struct Ground<'a> {
    clear: Vec<&'a [Metres]>,
    built_up: Vec<&'a [Metres]>,
    ways: Vec<(&'a [Metres], f64)>,
}

impl<'a> Ground<'a> {
    fn of(features: &'a [Feature]) -> Self {
        let mut ground = Self {
            clear: Vec::new(),
            built_up: Vec::new(),
            ways: Vec::new(),
        };
        for feature in features {
            match &feature.shape {
                Shape::Ring(ring) if feature.kind == "residential" => ground.built_up.push(ring),
                Shape::Ring(ring) => ground.clear.push(ring),
                Shape::Line(line) if feature.layer == Layer::Roads && feature.kind != "ferry" => {
                    let half = match feature.kind.as_str() {
                        "major_road" => 8.0,
                        "minor_road" => 7.0,
                        "rail" => 12.0,
                        _ => 2.5,
                    };
                    ground.ways.push((line, half));
                }
                _ => {}
            }
        }
        ground
    }

    fn takes(&self, ring: &[Metres; 4], middle: Metres) -> bool {
        let tested: Vec<Metres> = ring.iter().copied().chain([middle]).collect();
        self.built_up.iter().any(|area| is_in(middle, area))
            && !self.clear.iter().any(|area| tested.iter().any(|point| is_in(*point, area)))
            && !self.ways.iter().any(|(line, half)| {
                line.windows(2).any(|pair| {
                    let around = distance(middle, pair[0]) < distance(pair[0], pair[1]) + 60.0;
                    around && tested.iter().any(|point| to_segment(*point, pair[0], pair[1]) < *half)
                })
            })
    }
}
