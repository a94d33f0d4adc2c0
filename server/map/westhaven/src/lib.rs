//! Westhaven: a town that is nowhere, drawn by hand in `source`, made into a map file.
//!
//! It lies in the open sea, far off any coast, so that no real street is under it. Its file has
//! the layers of the Protomaps schema; the real maps in use have either that or OpenMapTiles'.

mod encode;
mod homes;
mod shape;
mod source;
mod tiles;
mod town;

use std::io::Cursor;

use anyhow::Result;
use pmtiles::{PmTilesWriter, TileType};
use serde_json::json;

use shape::Metres;
use town::Town;

/// Where the town's metres begin, in degrees: the Atlantic, west of the Celtic Sea.
const ORIGIN: (f64, f64) = (-11.0, 50.0);
/// The corners of what may be looked at, in metres.
const CORNERS: [Metres; 2] = [[-2600.0, -2100.0], [2600.0, 2100.0]];
/// Zooms in the file.
const ZOOMS: std::ops::RangeInclusive<u8> = 8..=14;

/// The town as a PMTiles file. The same source gives the same bytes.
///
/// # Errors
/// When the source does not read; the line is named.
pub fn build() -> Result<Vec<u8>> {
    let town = Town::read()?;
    let [low, high] = CORNERS.map(shape::degrees);
    let middle = shape::degrees([150.0, 50.0]);
    let mut file = Cursor::new(Vec::new());
    let mut writer = PmTilesWriter::new(TileType::Mvt)
        .min_zoom(*ZOOMS.start())
        .max_zoom(*ZOOMS.end())
        .bounds(low.0, low.1, high.0, high.1)
        .center(middle.0, middle.1)
        .center_zoom(14)
        .metadata(metadata())
        .create(&mut file)?;
    for zoom in ZOOMS {
        for tile in tiles::of(&town, zoom) {
            let bytes = encode::tile(&town, &tile)?;
            writer.add_tile(tile.coord()?, &bytes)?;
        }
    }
    writer.finalize()?;
    Ok(file.into_inner())
}

fn metadata() -> String {
    let layer = |id: &str| json!({ "id": id, "fields": { "kind": "String", "kind_detail": "String", "name": "String" } });
    let layers = ["landuse", "water", "roads", "buildings", "places", "pois"].map(layer);
    json!({ "name": "Westhaven", "description": "A town that is nowhere.", "vector_layers": layers }).to_string()
}
