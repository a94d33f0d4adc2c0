//! The map file: opened, checked, and read tile by tile.

mod attribution;
mod inflate;
mod sections;
mod source;

use std::fs;
use std::path::Path;

use bytes::Bytes;
use futures_util::FutureExt;
use pmtiles::{AsyncPmTilesReader, Compression, PmtError, TileCoord, TileType};

use crate::{Bounds, MapError, Spot, limits};
use sections::{HEADER, Sections};
use source::{Guarded, Source};

/// Where a tile is in the pyramid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Place {
    pub(crate) zoom: u8,
    pub(crate) x: u32,
    pub(crate) y: u32,
}

/// A PMTiles file that holds vector tiles.
pub(crate) struct File {
    reader: AsyncPmTilesReader<Guarded>,
    attribution: String,
}

/// A tile that is in the file but cannot be read.
#[derive(Debug)]
pub(crate) struct Damaged;

impl File {
    pub(crate) fn open(path: &Path) -> Result<Self, MapError> {
        let file = fs::File::open(path).map_err(|error| MapError::Unreadable(error.kind()))?;
        let is_file = file.metadata().is_ok_and(|about| about.is_file());
        if !is_file {
            return Err(MapError::Unreadable(std::io::ErrorKind::InvalidInput));
        }
        Self::of(Source::File(file))
    }

    pub(crate) fn of_bytes(bytes: Bytes) -> Result<Self, MapError> {
        Self::of(Source::Bytes(bytes))
    }

    fn of(source: Source) -> Result<Self, MapError> {
        let read = |offset, length| {
            source
                .at(offset, length)
                .map_err(|error| MapError::Unreadable(error.kind()))
        };
        let header = read(0, HEADER)?;
        if !header.starts_with(b"PMTiles\x03") {
            return Err(MapError::NotPmtiles);
        }
        let sections = Sections::of(&header).ok_or(MapError::Damaged)?;
        let unpacked = |(offset, length): (u64, u64)| -> Result<Vec<u8>, MapError> {
            let length = usize::try_from(length).unwrap_or(usize::MAX);
            if length > limits::INTERNAL {
                return Err(MapError::Damaged);
            }
            let bytes = read(offset, length)?;
            if sections.internal_gzip {
                inflate::gunzip(&bytes, limits::INTERNAL).ok_or(MapError::Damaged)
            } else {
                Ok(bytes.to_vec())
            }
        };
        unpacked(sections.root)?;
        let attribution = match unpacked(sections.metadata) {
            Ok(metadata) => attribution::of(&metadata),
            Err(_) => String::new(),
        };
        let reader = AsyncPmTilesReader::try_from_source(Guarded { source, sections })
            .now_or_never()
            .ok_or(MapError::Damaged)?
            .map_err(|error| match error {
                PmtError::UnsupportedCompression(_) => MapError::Packed,
                _ => MapError::Damaged,
            })?;
        let header = reader.get_header();
        if header.tile_type != TileType::Mvt {
            return Err(MapError::NotVector);
        }
        if !matches!(header.tile_compression, Compression::Gzip | Compression::None) {
            return Err(MapError::Packed);
        }
        if header.min_zoom > header.max_zoom || header.max_zoom > 16 {
            return Err(MapError::Damaged);
        }
        Ok(Self { reader, attribution })
    }

    pub(crate) fn attribution(&self) -> String {
        self.attribution.clone()
    }

    pub(crate) fn min_zoom(&self) -> u8 {
        self.reader.get_header().min_zoom
    }

    pub(crate) fn max_zoom(&self) -> u8 {
        self.reader.get_header().max_zoom
    }

    /// The area the file says it covers, put right where that makes no sense.
    pub(crate) fn bounds(&self) -> Bounds {
        let header = self.reader.get_header();
        let corner = |lon: f64, lat: f64| Spot::of_degrees(lon, lat);
        let (a, b) = (
            corner(header.min_longitude, header.min_latitude),
            corner(header.max_longitude, header.max_latitude),
        );
        Bounds {
            south_west: Spot {
                lon_e7: a.lon_e7.min(b.lon_e7),
                lat_e7: a.lat_e7.min(b.lat_e7),
            },
            north_east: Spot {
                lon_e7: a.lon_e7.max(b.lon_e7),
                lat_e7: a.lat_e7.max(b.lat_e7),
            },
        }
    }

    /// One tile, unpacked; nothing where the file has none.
    pub(crate) fn tile(&self, place: Place) -> Result<Option<Vec<u8>>, Damaged> {
        let Ok(coord) = TileCoord::new(place.zoom, place.x, place.y) else {
            return Ok(None);
        };
        let packed = self
            .reader
            .get_tile(coord)
            .now_or_never()
            .ok_or(Damaged)?
            .map_err(|_| Damaged)?;
        let Some(packed) = packed else {
            return Ok(None);
        };
        if self.reader.get_header().tile_compression == Compression::None {
            return Ok(Some(packed.to_vec()));
        }
        inflate::gunzip(&packed, limits::TILE).map(Some).ok_or(Damaged)
    }
}
