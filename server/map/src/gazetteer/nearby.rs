//! What is within a short walk of a spot.

use std::collections::HashMap;

use crate::{Kind, Spot};

/// Metres within which a place counts as meant.
const REACH: f64 = 120.0;
/// Sides of a square of the grid, in 1e-7 degree: 280 metres north, 140 or more east as far as 60° north.
const SQUARE: i32 = 25_000;

/// Spots of all places, by squares.
#[derive(Default)]
pub(super) struct Nearby(HashMap<(i32, i32), Vec<(u32, Spot)>>);

impl Nearby {
    /// Adds a spot of a place.
    pub(super) fn add(&mut self, place: usize, spot: Spot) {
        let Ok(place) = u32::try_from(place) else { return };
        self.0.entry(square(spot)).or_default().push((place, spot));
    }

    /// The place nearest to a spot, a named building or stop before the street it is in.
    pub(super) fn nearest(&self, spot: Spot, kind: impl Fn(usize) -> Option<Kind>) -> Option<usize> {
        let (x, y) = square(spot);
        let around = (x.saturating_sub(1)..=x.saturating_add(1))
            .flat_map(|x| (y.saturating_sub(1)..=y.saturating_add(1)).map(move |y| (x, y)));
        around
            .filter_map(|square| self.0.get(&square))
            .flatten()
            .filter_map(|(place, at)| {
                let place = usize::try_from(*place).ok()?;
                let metres = spot.metres_to(*at);
                (metres <= REACH).then_some((metres + detour(kind(place)?), place))
            })
            .min_by(|a, b| a.0.total_cmp(&b.0))
            .map(|(_, place)| place)
    }
}

/// Metres that a place of this kind must be nearer by to be the one that is meant.
fn detour(kind: Kind) -> f64 {
    match kind {
        Kind::Street => 25.0,
        Kind::Park | Kind::Water => 40.0,
        Kind::Area => 90.0,
        _ => 0.0,
    }
}

fn square(spot: Spot) -> (i32, i32) {
    (spot.lon_e7.div_euclid(SQUARE), spot.lat_e7.div_euclid(SQUARE))
}
