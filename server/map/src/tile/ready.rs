//! The tiles read last, kept for the next screen.

use std::sync::{Arc, Mutex, PoisonError};

use super::{Tile, decode::decode};
use crate::file::{Damaged, File, Place};
use crate::limits;

/// Tiles kept at most, however small.
const MOST: usize = 64;

/// The tiles read last, the latest first, up to a known weight.
#[derive(Default)]
pub(crate) struct Ready(Mutex<Vec<(Place, Arc<Tile>)>>);

impl Ready {
    /// A tile, from here or from the file. Ground without a tile is an empty one.
    pub(crate) fn tile(&self, file: &File, place: Place) -> Result<Arc<Tile>, Damaged> {
        if let Some(tile) = self.kept(place) {
            return Ok(tile);
        }
        let tile = Arc::new(read(file, place)?);
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.insert(0, (place, Arc::clone(&tile)));
        let mut weight = 0;
        let fits = kept.iter().take(MOST).take_while(|(_, tile)| {
            weight += tile.weight();
            weight <= limits::READY_POINTS
        });
        let fits = fits.count();
        kept.truncate(fits);
        Ok(tile)
    }

    fn kept(&self, place: Place) -> Option<Arc<Tile>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let at = kept.iter().position(|(other, _)| *other == place)?;
        kept.get_mut(..=at)?.rotate_right(1);
        kept.first().map(|(_, tile)| Arc::clone(tile))
    }
}

/// A tile straight from the file.
pub(crate) fn read(file: &File, place: Place) -> Result<Tile, Damaged> {
    match file.tile(place)? {
        Some(bytes) => decode(&bytes).ok_or(Damaged),
        None => Ok(Tile::default()),
    }
}
