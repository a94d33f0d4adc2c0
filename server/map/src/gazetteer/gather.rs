//! From all tiles of the closest zoom to a list without repetitions.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::nearby::Nearby;
use super::pieces::{Piece, of_tile};
use super::{Entry, Gazetteer, Named, PlaceKey, fold::fold};
use crate::file::{File, Place};
use crate::number::count;
use crate::screen::{projected, world};
use crate::{Bounds, Kind, Spot, limits, tile};

/// Sides of the squares in which pieces of one name belong together, in 1e-7 degree.
const TOGETHER: i32 = 60_000;
/// Sides of the square in a key, in 1e-7 degree: about two kilometres.
const KEY_SQUARE: i32 = 200_000;
/// Pieces of names kept while reading.
const PIECES: usize = 400_000;
/// Metres within which a settlement lends its name.
const WITHIN: f64 = 3000.0;

pub(super) fn all(file: &File, bounds: Bounds) -> Gazetteer {
    let mut pieces: BTreeMap<String, Vec<Piece>> = BTreeMap::new();
    let mut kept = 0;
    for place in places(file, bounds) {
        if kept > PIECES {
            break;
        }
        let Ok(tile) = tile::read(file, place) else { continue };
        for piece in of_tile(&tile, place) {
            kept += piece.spots.len() + 4;
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
        let group = squares(&piece)
            .first()
            .and_then(|square| of_square.get(square))
            .copied();
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
