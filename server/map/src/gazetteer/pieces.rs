//! The names in one tile.

use crate::file::Place;
use crate::number::{count, whole};
use crate::screen::{unprojected, world};
use crate::tile::{self, Area, EXTENT, Line, Point, Tile, Way, area_sort};
use crate::{Kind, Spot};

/// Metres between two spots of a street.
const STRIDE: f64 = 50.0;

/// One mention of a name in a tile.
pub(super) struct Piece {
    pub(super) kind: Kind,
    /// How little it stands for the whole: a label 0, a line 1, an area 2; then its rank.
    pub(super) order: (u8, u8),
    pub(super) name: Box<str>,
    pub(super) spots: Vec<Spot>,
}

/// Every name in a tile, with the spots it stands for.
pub(super) fn of_tile(tile: &Tile, place: Place) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for label in &tile.labels {
        let inside = label.at.iter().all(|side| (0.0..EXTENT).contains(&f32::from(*side)));
        if inside {
            pieces.push(Piece {
                kind: label.sort.kind,
                order: (0, label.sort.rank),
                name: label.name.clone(),
                spots: vec![spot(place, label.at)],
            });
        }
    }
    for line in &tile.lines {
        pieces.extend(of_line(tile, line, place));
    }
    for area in &tile.areas {
        pieces.extend(of_area(tile, area, place));
    }
    pieces
}

fn of_line(tile: &Tile, line: &Line, place: Place) -> Option<Piece> {
    let name = tile.line_name(line)?;
    let kind = match line.way {
        Way::River | Way::Stream => Kind::Water,
        Way::Ferry | Way::Rail | Way::Siding => return None,
        _ => Kind::Street,
    };
    let mut spots: Vec<Spot> = Vec::new();
    for &point in tile.points(line.part) {
        let next = spot(place, point);
        let before = spots.last().copied();
        let strides = before.map_or(1.0, |before| before.metres_to(next) / STRIDE);
        if strides < 1.0 {
            continue;
        }
        // A long straight stretch has no points of its own between its ends.
        if let Some(before) = before {
            let steps = count(strides).min(20);
            spots.extend((1..steps).map(|step| between(before, next, f64::from(step) / f64::from(steps))));
        }
        spots.push(next);
    }
    Some(Piece {
        kind,
        order: (1, 0),
        name: name.into(),
        spots,
    })
}

fn between(a: Spot, b: Spot, t: f64) -> Spot {
    let part = |a: i32, b: i32| whole(f64::from(a) + (f64::from(b) - f64::from(a)) * t);
    Spot {
        lon_e7: part(a.lon_e7, b.lon_e7),
        lat_e7: part(a.lat_e7, b.lat_e7),
    }
}

/// An area stands at points of a grid over it, so that all of it is near.
fn of_area(tile: &Tile, area: &Area, place: Place) -> Option<Piece> {
    const ACROSS: i16 = 8;
    let name = tile.area_name(area)?;
    let sort = area_sort(area.ground)?;
    let points = tile.points(area.part);
    let (low, high) = (area.part.low, area.part.high);
    let at = |index: i16, low: i16, high: i16| {
        let step = (f32::from(high) - f32::from(low)) / f32::from(ACROSS);
        crate::number::small(f64::from(f32::from(low) + step * (f32::from(index) + 0.5)))
    };
    let spots: Vec<Spot> = (0..ACROSS)
        .flat_map(|row| (0..ACROSS).map(move |column| (row, column)))
        .map(|(row, column)| [at(column, low[0], high[0]), at(row, low[1], high[1])])
        .filter(|point| tile::is_in(*point, points))
        .map(|point| spot(place, point))
        .collect();
    (!spots.is_empty()).then(|| Piece {
        kind: sort.kind,
        order: (2, sort.rank),
        name: name.into(),
        spots,
    })
}

fn spot(place: Place, point: Point) -> Spot {
    let side = world(place.zoom) / f64::from(1_u32 << place.zoom.min(24));
    let at = |tile: u32, step: i16| (f64::from(tile) + f64::from(step) / f64::from(EXTENT)) * side;
    unprojected(at(place.x, point[0]), at(place.y, point[1]), place.zoom)
}
