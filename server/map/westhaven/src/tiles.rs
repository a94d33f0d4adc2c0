//! Which tiles have something in them.

use anyhow::Result;
use pmtiles::{TileCoord, TileId};

use crate::shape::{Metres, world};
use crate::town::{Shape, Town};

/// A tile and where its corner is, in tiles from the world's.
pub(crate) struct Tile {
    pub(crate) zoom: u8,
    pub(crate) x: u32,
    pub(crate) y: u32,
}

impl Tile {
    pub(crate) fn coord(&self) -> Result<TileCoord> {
        Ok(TileCoord::new(self.zoom, self.x, self.y)?)
    }

    /// A point in steps of this tile.
    pub(crate) fn steps(&self, at: Metres) -> [f64; 2] {
        let [x, y] = world(at);
        let size = f64::from(1_u32 << self.zoom);
        [
            (x * size - f64::from(self.x)) * 4096.0,
            (y * size - f64::from(self.y)) * 4096.0,
        ]
    }
}

/// The tiles of a zoom that any of the town is in, in the order of the file.
pub(crate) fn of(town: &Town, zoom: u8) -> Vec<Tile> {
    let size = f64::from(1_u32 << zoom);
    let mut low = [f64::MAX; 2];
    let mut high = [f64::MIN; 2];
    for feature in &town.features {
        let points = match &feature.shape {
            Shape::Point(at) => std::slice::from_ref(at),
            Shape::Line(points) | Shape::Ring(points) => points,
        };
        for at in points.iter().map(|at| world(*at)) {
            for axis in 0..2 {
                low[axis] = low[axis].min(at[axis] * size);
                high[axis] = high[axis].max(at[axis] * size);
            }
        }
    }
    let whole = |value: f64| format!("{:.0}", value.floor()).parse::<u32>().unwrap_or(0);
    let mut tiles: Vec<Tile> = (whole(low[1])..=whole(high[1]))
        .flat_map(|y| (whole(low[0])..=whole(high[0])).map(move |x| Tile { zoom, x, y }))
        .collect();
    tiles.sort_by_key(|tile| tile.coord().ok().map(TileId::from));
    tiles
}
