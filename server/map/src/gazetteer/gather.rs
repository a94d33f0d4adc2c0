//! From all tiles of the closest zoom to a list without repetitions.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::nearby::Nearby;
use super::{Entry, Gazetteer, Named, PlaceKey, fold::fold};
use crate::file::{File, Place};
use crate::number::{count, whole};
use crate::screen::{projected, unprojected, world};
use crate::tile::{self, Area, EXTENT, Line, Point, Tile, Way, area_sort};
use crate::{Bounds, Kind, Spot, limits};

/// Sides of the squares in which pieces of one name belong together, in 1e-7 degree.
const TOGETHER: i32 = 60_000;
/// Sides of the square in a key, in 1e-7 degree: about two kilometres.
const KEY_SQUARE: i32 = 200_000;
/// Pieces of names kept while reading.
const PIECES: usize = 400_000;
/// Metres between two spots of a street.
const STRIDE: f64 = 50.0;
/// Metres within which a settlement lends its name.
const WITHIN: f64 = 3000.0;

/// One mention of a name in a tile.
struct Piece {
    kind: Kind,
    /// How little it stands for the whole: a label 0, a line 1, an area 2; then its rank.
    order: (u8, u8),
    name: Box<str>,
    spots: Vec<Spot>,
}

pub(super) fn all(file: &File, bounds: Bounds) -> Gazetteer {
    let mut pieces: BTreeMap<String, Vec<Piece>> = BTreeMap::new();
    let mut kept = 0;
    for place in places(file, bounds) {
        let Ok(tile) = tile::read(file, place) else { continue };
        for piece in of_tile(&tile, place) {
            kept += piece.spots.len() + 4;
            if kept > PIECES {
                break;
            }
            let folded = fold(&piece.name);
            if !folded.is_empty() {
                pieces.entry(folded).or_default().push(piece);
            }
        }
    }
    let mut entries = Vec::new();
    let mut nearby = Nearby::default();
    for (folded, pieces) in pieces {
        for group in grouped(pieces) {
            if entries.len() >= limits::GAZETTEER_NAMES {
                break;
            }
            for spot in group.iter().flat_map(|piece| &piece.spots) {
                nearby.add(entries.len(), *spot);
            }
            entries.extend(entry(&folded, &group));
        }
    }
    add_settlements(&mut entries);
    Gazetteer { entries, nearby }
}

/// The tiles of the closest zoom within the bounds, or as many around the middle as are read.
fn places(file: &File, bounds: Bounds) -> impl Iterator<Item = Place> {
    let zoom = file.max_zoom();
    let side = world(zoom) / f64::from(1_u32 << zoom.min(24));
    let (left, bottom) = projected(bounds.south_west, zoom);
    let (right, top) = projected(bounds.north_east, zoom);
    let index = |at: f64| count((at / side).floor());
    let middle = |low: u32, high: u32, most: u32| {
        let centre = low.midpoint(high);
        low.max(centre.saturating_sub(most / 2))..=high.min(centre.saturating_add(most / 2))
    };
    let most = count(f64::from(u32::try_from(limits::GAZETTEER_TILES).unwrap_or(0)).sqrt());
    let columns = middle(index(left), index(right), most);
    let rows = middle(index(top), index(bottom), most);
    rows.flat_map(move |y| columns.clone().map(move |x| Place { zoom, x, y }))
}

fn of_tile(tile: &Tile, place: Place) -> Vec<Piece> {
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

/// Pieces of one name that lie together, square beside square.
fn grouped(pieces: Vec<Piece>) -> Vec<Vec<Piece>> {
    let squares = |piece: &Piece| -> BTreeSet<(i32, i32)> {
        let square = |spot: &Spot| (spot.lon_e7.div_euclid(TOGETHER), spot.lat_e7.div_euclid(TOGETHER));
        piece.spots.iter().map(square).collect()
    };
    let mut of_square: HashMap<(i32, i32), usize> = HashMap::new();
    let mut open: BTreeSet<(i32, i32)> = pieces.iter().flat_map(squares).collect();
    let mut groups = 0;
    while let Some(first) = open.pop_first() {
        let mut edge = vec![first];
        while let Some((x, y)) = edge.pop() {
            of_square.insert((x, y), groups);
            for next in (-1..=1).flat_map(|dx| (-1..=1).map(move |dy| (x + dx, y + dy))) {
                if open.remove(&next) {
                    edge.push(next);
                }
            }
        }
        groups += 1;
    }
    let mut grouped: Vec<Vec<Piece>> = Vec::new();
    grouped.resize_with(groups, Vec::new);
    for piece in pieces {
        let group = squares(&piece).first().and_then(|square| of_square.get(square)).copied();
        if let Some(group) = group.and_then(|group| grouped.get_mut(group)) {
            group.push(piece);
        }
    }
    grouped
}

fn entry(folded: &str, group: &[Piece]) -> Option<Entry> {
    let best = group.iter().min_by_key(|piece| piece.order)?;
    let spots: Vec<Spot> = if best.order.0 == 0 {
        best.spots.clone()
    } else {
        let alike = group.iter().filter(|piece| piece.kind == best.kind);
        alike.flat_map(|piece| piece.spots.iter().copied()).collect()
    };
    let spot = middle(&spots)?;
    let square = |value: i32| value.div_euclid(KEY_SQUARE);
    let key = format!("{folded}@{}:{}", square(spot.lon_e7), square(spot.lat_e7));
    Some(Entry {
        folded: folded.into(),
        named: Named {
            name: best.name.to_string(),
            kind: best.kind,
            spot,
            within: None,
            key: PlaceKey(key),
        },
    })
}

/// The one of the spots that is nearest to their mean, so that a street's spot is on the street.
fn middle(spots: &[Spot]) -> Option<Spot> {
    let mean = |of: fn(&Spot) -> i32| {
        let sum: i64 = spots.iter().map(|spot| i64::from(of(spot))).sum();
        let count = i64::try_from(spots.len()).unwrap_or(1).max(1);
        i32::try_from(sum / count).unwrap_or(0)
    };
    let centre = Spot {
        lon_e7: mean(|spot| spot.lon_e7),
        lat_e7: mean(|spot| spot.lat_e7),
    };
    spots
        .iter()
        .copied()
        .min_by(|a, b| centre.metres_to(*a).total_cmp(&centre.metres_to(*b)))
}

/// The settlement nearest to each place.
fn add_settlements(entries: &mut [Entry]) {
    const SQUARE: i32 = 500_000;
    let square = |spot: Spot| (spot.lon_e7.div_euclid(SQUARE), spot.lat_e7.div_euclid(SQUARE));
    let mut settlements: HashMap<(i32, i32), Vec<(Spot, String)>> = HashMap::new();
    for entry in entries.iter().filter(|entry| entry.named.kind == Kind::Area) {
        let all = settlements.entry(square(entry.named.spot)).or_default();
        all.push((entry.named.spot, entry.named.name.clone()));
    }
    for entry in entries.iter_mut().filter(|entry| entry.named.kind != Kind::Area) {
        let spot = entry.named.spot;
        let (x, y) = square(spot);
        entry.named.within = (-1..=1)
            .flat_map(|dx| (-1..=1).map(move |dy| (x + dx, y + dy)))
            .filter_map(|square| settlements.get(&square))
            .flatten()
            .map(|(at, name)| (spot.metres_to(*at), name))
            .filter(|(metres, name)| *metres <= WITHIN && **name != entry.named.name)
            .min_by(|a, b| a.0.total_cmp(&b.0))
            .map(|(_, name)| name.clone());
    }
}
