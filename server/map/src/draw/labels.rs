//! Names: the important ones first, none over another.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::look::{has_dot, importance, look, order, shows};
use super::marks::{Marks, slanted};
use super::tiles::Spread;
use super::written::{Written, write_groups, write_line};
use super::{Pixel, path, street, text};
use crate::tile::{Sort, Tile, Way};
use crate::{Kind, Screen};

/// Names looked at for one screen.
const CANDIDATES: usize = 1500;
/// Labels on one screen.
const MOST: usize = 110;
/// Half of a pin's side.
const PIN: f32 = 15.0;
/// How far the name of an area moves out of the way of a pin.
const ASIDE: f32 = 26.0;
/// Pixels between two labels of the same name.
const AGAIN: f32 = 260.0;

pub(super) struct Labels {
    zoom: u8,
    size: [f32; 2],
    points: Vec<Candidate>,
    /// Where pins will lie, which no name is to be under.
    clear: Vec<Pixel>,
    /// Pieces of named ways, by importance and name.
    ways: BTreeMap<(u8, Box<str>), Vec<Vec<Pixel>>>,
}

struct Candidate {
    name: Box<str>,
    sort: Sort,
    at: Pixel,
}

impl Labels {
    pub(super) fn new(screen: &Screen, clear: &[Pixel]) -> Self {
        Self {
            zoom: screen.zoom,
            size: [f32::from(screen.width), f32::from(screen.height)],
            points: Vec::new(),
            clear: clear.to_vec(),
            ways: BTreeMap::new(),
        }
    }

    /// The points of a tile that lie in its own square and on the screen.
    pub(super) fn add(&mut self, tile: &Tile, spread: &Spread) {
        let square = spread.square();
        for label in &tile.labels {
            let at = spread.pixel(label.at);
            let inside = at[0] >= square[0] && at[0] < square[2] && at[1] >= square[1] && at[1] < square[3];
            let shown = at[0] >= 0.0 && at[1] >= 0.0 && at[0] <= self.size[0] && at[1] <= self.size[1];
            if inside && shown && shows(label.sort, self.zoom) && self.points.len() < CANDIDATES {
                self.points.push(Candidate {
                    name: label.name.clone(),
                    sort: label.sort,
                    at,
                });
            }
        }
    }

    /// A piece of a way with a name.
    pub(super) fn along(&mut self, name: &str, way: Way, piece: &[Pixel]) {
        if self.ways.len() < CANDIDATES {
            let key = (importance(way), Box::from(name));
            self.ways.entry(key).or_default().push(piece.to_vec());
        }
    }

    pub(super) fn write(mut self, svg: &mut String) {
        self.points
            .sort_by(|a, b| (order(a.sort), &a.name).cmp(&(order(b.sort), &b.name)));
        let mut marks = Marks::new(self.size[0], self.size[1]);
        for [x, y] in &self.clear {
            marks.keep_clear([x - PIN, y - PIN, x + PIN, y + PIN]);
        }
        let mut written = Vec::new();
        let mut dots = String::new();
        let mut stations = String::new();
        let ways = std::mem::take(&mut self.ways);
        let points = std::mem::take(&mut self.points);
        // The main streets before the smaller places, the side streets after them.
        let split = points.partition_point(|candidate| order(candidate.sort) < 30);
        let (first, then) = points.split_at(split);
        let mut seen: Vec<(Box<str>, Pixel)> = Vec::new();
        let mut point = |candidate: &Candidate, marks: &mut Marks, written: &mut Vec<Written>| {
            let again = seen
                .iter()
                .any(|(name, at)| *name == candidate.name && apart(*at, candidate.at) < AGAIN);
            if again && candidate.sort.kind != Kind::Transport || written.len() >= MOST {
                return;
            }
            if let Some(label) = place(candidate, self.zoom, marks) {
                seen.push((candidate.name.clone(), candidate.at));
                written.push(label);
                if candidate.sort.station {
                    let _ = write!(
                        stations,
                        r#"<rect class="station" x="{:.0}" y="{:.0}" width="24" height="12" rx="3"/>"#,
                        candidate.at[0] - 12.0,
                        candidate.at[1] - 6.0
                    );
                } else if has_dot(candidate.sort) {
                    path::dot(&mut dots, candidate.at, 28);
                }
            }
        };
        for candidate in first {
            point(candidate, &mut marks, &mut written);
        }
        let mut side_streets = Vec::new();
        for ((importance, name), pieces) in ways {
            if importance < 4 {
                written.extend(self.streets(importance, &name, pieces, &mut marks));
            } else {
                side_streets.push((importance, name, pieces));
            }
        }
        for candidate in then {
            point(candidate, &mut marks, &mut written);
        }
        for (importance, name, pieces) in side_streets {
            if written.len() < MOST {
                written.extend(self.streets(importance, &name, pieces, &mut marks));
            }
        }
        if !dots.is_empty() {
            let _ = write!(svg, r#"<path class="dot" d="{dots}"/>"#);
        }
        svg.push_str(&stations);
        write_groups(svg, written);
    }

    /// The name along its street, again only far from where it stands already.
    fn streets(&self, importance: u8, name: &str, pieces: Vec<Vec<Pixel>>, marks: &mut Marks) -> Vec<Written> {
        let (class, size) = match importance {
            0 => ("l-river", 12.0),
            1 | 2 => ("l-street main", if self.zoom >= 17 { 13.0 } else { 12.0 }),
            _ => ("l-street", if self.zoom >= 17 { 12.0 } else { 11.0 }),
        };
        let length = text::width(name, size);
        let mut seats: Vec<street::Seat> = street::joined(pieces)
            .iter()
            .flat_map(|line| street::seats(line, length + 4.0))
            .collect();
        seats.sort_by(|a, b| b.length.total_cmp(&a.length));
        let mut written = Vec::new();
        let mut taken: Vec<Pixel> = Vec::new();
        for seat in seats {
            let far = taken.iter().all(|at| apart(*at, seat.at) > AGAIN + length);
            if !far || !marks.take(&slanted(seat.at, seat.angle, length + 4.0, size + 3.0)) {
                continue;
            }
            taken.push(seat.at);
            let mut svg = String::new();
            let _ = write!(
                svg,
                r#"<text transform="translate({:.1} {:.1})rotate({:.1})" y="{:.1}">"#,
                seat.at[0],
                seat.at[1],
                seat.angle,
                size * 0.35
            );
            text::escape(&mut svg, name);
            svg.push_str("</text>");
            written.push(Written { class, size, svg });
        }
        written
    }
}

/// A point's name beside its mark, wherever there is room.
fn place(candidate: &Candidate, zoom: u8, marks: &mut Marks) -> Option<Written> {
    let (class, size) = look(candidate.sort, zoom);
    let (first, second) = text::lines(&candidate.name);
    let width = text::width(first, size).max(second.map_or(0.0, |line| text::width(line, size)));
    let height = if second.is_some() { size * 2.3 } else { size * 1.2 };
    let [x, y] = candidate.at;
    let mark: f32 = if candidate.sort.station {
        7.0
    } else if has_dot(candidate.sort) {
        4.0
    } else {
        0.0
    };
    let reach = if candidate.sort.station { 12.0 } else { mark };
    let below = (x, y + mark + 2.0 + height / 2.0);
    let above = (x, y - mark - 2.0 - height / 2.0);
    let after = (x + reach + 4.0 + width / 2.0, y);
    let before = (x - reach - 4.0 - width / 2.0, y);
    let seats = if mark > 0.0 {
        vec![below, after, before, above]
    } else {
        vec![(x, y), (x, y - ASIDE), (x, y + ASIDE)]
    };
    for (x, y) in seats {
        let label = [x - width / 2.0, y - height / 2.0, x + width / 2.0, y + height / 2.0];
        let mut boxes = vec![label];
        if mark > 0.0 {
            let [x, y] = candidate.at;
            boxes.push([x - reach, y - mark, x + reach, y + mark]);
        }
        if marks.take(&boxes) {
            let mut svg = String::new();
            let baseline = if second.is_some() {
                y - size * 0.2
            } else {
                y + size * 0.36
            };
            write_line(&mut svg, x, baseline, first);
            if let Some(second) = second {
                write_line(&mut svg, x, baseline + size * 1.1, second);
            }
            return Some(Written { class, size, svg });
        }
    }
    None
}

fn apart(a: Pixel, b: Pixel) -> f32 {
    (a[0] - b[0]).hypot(a[1] - b[1])
}
