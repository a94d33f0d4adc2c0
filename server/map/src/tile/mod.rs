//! One tile: decoded, sorted into what is drawn, bounded.

mod count;
mod decode;
mod geometry;
mod names;
mod ready;
mod sort;
mod values;

pub(crate) use decode::area_sort;
pub(crate) use ready::{Ready, read};

use crate::Kind;

/// Steps along a side of a tile as it is kept; a tile of another extent is brought to this.
pub(crate) const EXTENT: f32 = 4096.0;

/// A point of a tile, from its north-west corner; a little outside is usual.
pub(crate) type Point = [i16; 2];

/// Everything of a tile that can be drawn or named.
#[derive(Default)]
pub(crate) struct Tile {
    /// The points of all areas and lines, one after another.
    points: Vec<Point>,
    pub(crate) areas: Vec<Area>,
    pub(crate) lines: Vec<Line>,
    pub(crate) labels: Vec<Label>,
    /// Names of lines and areas.
    names: Vec<Box<str>>,
}

/// One ring. Holes run the other way round, so all rings of a kind can be filled together.
pub(crate) struct Area {
    pub(crate) ground: Ground,
    pub(crate) part: Part,
    name: Option<u32>,
}

/// One line.
pub(crate) struct Line {
    pub(crate) way: Way,
    pub(crate) part: Part,
    /// Whether it is drawn: not when it is only what a name follows, where a tile keeps names apart.
    pub(crate) drawn: bool,
    name: Option<u32>,
}

/// A point with a name.
pub(crate) struct Label {
    pub(crate) name: Box<str>,
    pub(crate) sort: Sort,
    pub(crate) at: Point,
}

/// Some of a tile's points, and the box around them.
#[derive(Clone, Copy)]
pub(crate) struct Part {
    start: u32,
    end: u32,
    pub(crate) low: Point,
    pub(crate) high: Point,
}

impl Tile {
    pub(crate) fn points(&self, part: Part) -> &[Point] {
        let at = |index: u32| usize::try_from(index).unwrap_or(usize::MAX);
        self.points.get(at(part.start)..at(part.end)).unwrap_or_default()
    }

    pub(crate) fn line_name(&self, line: &Line) -> Option<&str> {
        self.name(line.name)
    }

    pub(crate) fn area_name(&self, area: &Area) -> Option<&str> {
        self.name(area.name)
    }

    fn name(&self, index: Option<u32>) -> Option<&str> {
        let index = usize::try_from(index?).ok()?;
        self.names.get(index).map(AsRef::as_ref)
    }

    /// How much is kept, in points or what takes about as much room.
    pub(crate) fn weight(&self) -> usize {
        self.points.len() + 6 * (self.areas.len() + self.lines.len()) + 16 * (self.labels.len() + self.names.len())
    }
}

/// What covers the ground, in the order of painting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Ground {
    Town,
    Green,
    Park,
    Wood,
    Pitch,
    School,
    Sand,
    Water,
    Pier,
    Building,
}

/// What runs over it, in the order of painting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Way {
    Stream,
    River,
    Pier,
    Path,
    Track,
    Lane,
    Street,
    Tertiary,
    Secondary,
    Primary,
    Motorway,
    Ferry,
    Siding,
    Rail,
}

/// What a label is about, and how early it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sort {
    pub(crate) kind: Kind,
    /// 0 the most important, 3 the least.
    pub(crate) rank: u8,
    /// A railway or bus station, drawn with a mark of its own.
    pub(crate) station: bool,
}

/// Whether a point is in a ring.
pub(crate) fn is_in(point: Point, ring: &[Point]) -> bool {
    let [x, y] = point.map(f32::from);
    let mut inside = false;
    let mut before = ring.last().copied().unwrap_or_default().map(f32::from);
    for at in ring {
        let at = at.map(f32::from);
        if (at[1] > y) != (before[1] > y) && x < (before[0] - at[0]) * (y - at[1]) / (before[1] - at[1]) + at[0] {
            inside = !inside;
        }
        before = at;
    }
    inside
}
