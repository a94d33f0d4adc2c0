//! Everything that is not a label: gathered by kind, one path each.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::labels::Labels;
use super::tiles::Spread;
use super::trees::Trees;
use super::{Pixel, clip, path, simplify, widths};
use crate::tile::{Area, Ground, Line, Part, Tile, Way};
use crate::{Screen, limits};

/// Pixels beyond the screen that are drawn all the same, so that no edge of a shape shows.
const MARGIN: f32 = 14.0;

pub(super) struct Shapes {
    zoom: u8,
    window: [f32; 4],
    grounds: BTreeMap<Ground, String>,
    trees: Trees,
    ways: BTreeMap<Way, String>,
    length: usize,
    room: Room,
}

/// Memory used again for each shape.
#[derive(Default)]
struct Room {
    points: Vec<Pixel>,
    spare: Vec<Pixel>,
    kept: Vec<Pixel>,
    stack: Vec<(usize, usize)>,
    keep: Vec<bool>,
}

impl Shapes {
    pub(super) fn new(screen: &Screen) -> Self {
        let (width, height) = (f32::from(screen.width), f32::from(screen.height));
        Self {
            zoom: screen.zoom,
            window: [-MARGIN, -MARGIN, width + MARGIN, height + MARGIN],
            grounds: BTreeMap::new(),
            trees: Trees::default(),
            ways: BTreeMap::new(),
            length: 0,
            room: Room::default(),
        }
    }

    pub(super) fn add(&mut self, tile: &Tile, spread: &Spread, labels: &mut Labels) {
        for area in &tile.areas {
            self.area(tile, spread, area);
        }
        for line in &tile.lines {
            self.line(tile, spread, line, labels);
        }
    }

    fn area(&mut self, tile: &Tile, spread: &Spread, area: &Area) {
        if !widths::paints(area.ground, self.zoom) || self.length > limits::DRAWING {
            return;
        }
        let (low, high) = corners(spread, area.part);
        let least = widths::least(area.ground, self.zoom);
        if !self.meets(low, high) || (high[0] - low[0] < least && high[1] - low[1] < least) {
            return;
        }
        let room = &mut self.room;
        room.points.clear();
        room.points.extend(tile.points(area.part).iter().map(|point| spread.pixel(*point)));
        let [left, top, right, bottom] = self.window;
        if low[0] < left || low[1] < top || high[0] > right || high[1] > bottom {
            clip::ring(&mut room.points, &mut room.spare, self.window);
        }
        if self.zoom >= 15 && matches!(area.ground, Ground::Park | Ground::Wood) {
            self.trees.plant(tile, spread, area, self.window);
        }
        simplify::line(&room.points, &mut room.kept, &mut room.stack, &mut room.keep);
        let d = self.grounds.entry(area.ground).or_default();
        let before = d.len();
        path::add(d, &room.kept, true);
        self.length += d.len() - before;
    }

    fn line(&mut self, tile: &Tile, spread: &Spread, line: &Line, labels: &mut Labels) {
        let drawn = line.drawn && widths::way(line.way, self.zoom) > 0 && self.length <= limits::DRAWING;
        let name = tile.line_name(line).filter(|_| widths::names(line.way, self.zoom));
        let (low, high) = corners(spread, line.part);
        if !(drawn || name.is_some()) || !self.meets(low, high) {
            return;
        }
        // At its own tile's edge, so that what the next tile repeats is not drawn twice: dashes
        // over dashes make a line.
        let square = spread.square();
        let [left, top, right, bottom] = self.window;
        let window = [
            left.max(square[0]),
            top.max(square[1]),
            right.min(square[2]),
            bottom.min(square[3]),
        ];
        let Room { points, kept, stack, keep, .. } = &mut self.room;
        let pixels = tile.points(line.part).iter().map(|point| spread.pixel(*point));
        let d = self.ways.entry(line.way).or_default();
        let before = d.len();
        clip::line(pixels, window, points, |piece| {
            simplify::line(piece, kept, stack, keep);
            if drawn {
                path::add(d, kept, false);
            }
            if let Some(name) = name {
                labels.along(name, line.way, kept);
            }
        });
        self.length += d.len() - before;
    }

    fn meets(&self, low: Pixel, high: Pixel) -> bool {
        let [left, top, right, bottom] = self.window;
        low[0] <= right && low[1] <= bottom && high[0] >= left && high[1] >= top
    }

    pub(super) fn write(&self, svg: &mut String) {
        for (ground, d) in self.grounds.range(..Ground::Water) {
            paint(svg, *ground, d);
        }
        self.trees.write(svg);
        for (ground, d) in self.grounds.range(Ground::Water..Ground::Pier) {
            paint(svg, *ground, d);
        }
        for way in [Way::Stream, Way::River] {
            self.stroke(svg, way, way_class(way), 0);
        }
        for (ground, d) in self.grounds.range(Ground::Pier..) {
            paint(svg, *ground, d);
        }
        for way in [Way::Pier, Way::Path, Way::Track, Way::Ferry] {
            self.stroke(svg, way, way_class(way), 0);
        }
        const ROADS: [Way; 6] = [
            Way::Lane,
            Way::Street,
            Way::Tertiary,
            Way::Secondary,
            Way::Primary,
            Way::Motorway,
        ];
        for way in ROADS {
            self.stroke(svg, way, "kerb", if self.zoom < 14 { 12 } else { 16 });
        }
        for way in ROADS {
            self.stroke(svg, way, way_class(way), 0);
        }
        for way in [Way::Siding, Way::Rail] {
            self.stroke(svg, way, way_class(way), 0);
        }
        if self.zoom >= 15 {
            self.stroke(svg, Way::Rail, "sleepers", 50);
        }
    }

    /// A way with its width, and `more` tenths of a pixel.
    fn stroke(&self, svg: &mut String, way: Way, class: &str, more: u8) {
        let Some(d) = self.ways.get(&way).filter(|d| !d.is_empty()) else { return };
        let mut width = String::new();
        path::number(&mut width, i32::from(widths::way(way, self.zoom)) + i32::from(more), false);
        let _ = write!(svg, r#"<path class="{class}" stroke-width="{width}" d="{d}"/>"#);
    }
}

fn paint(svg: &mut String, ground: Ground, d: &str) {
    if !d.is_empty() {
        let _ = write!(svg, r#"<path class="{}" d="{d}"/>"#, ground_class(ground));
    }
}

fn corners(spread: &Spread, part: Part) -> (Pixel, Pixel) {
    (spread.pixel(part.low), spread.pixel(part.high))
}

fn ground_class(ground: Ground) -> &'static str {
    match ground {
        Ground::Town => "town",
        Ground::Green | Ground::Park => "green",
        Ground::Wood => "wood",
        Ground::Pitch => "pitch",
        Ground::School => "grounds",
        Ground::Sand => "sand",
        Ground::Water => "water",
        Ground::Pier => "pier",
        Ground::Building => "building",
    }
}

fn way_class(way: Way) -> &'static str {
    match way {
        Way::Stream | Way::River => "stream",
        Way::Pier => "jetty",
        Way::Path => "path",
        Way::Track => "track",
        Way::Ferry => "ferry",
        Way::Siding => "siding",
        Way::Rail => "rail",
        Way::Primary | Way::Motorway => "road main",
        _ => "road",
    }
}
