//! What is read from a map file at most. A file that keeps to the usual rules for tiles
//! (500 kB compressed) is far below; one that does not costs a known amount and no more.

/// Bytes of one tile as it is in the file.
pub(crate) const TILE_PACKED: usize = 1 << 20;
/// Bytes of one tile unpacked.
pub(crate) const TILE: usize = 4 << 20;
/// Bytes of a directory or of the metadata, unpacked.
pub(crate) const INTERNAL: usize = 4 << 20;
/// Layers of a tile.
pub(crate) const LAYERS: usize = 64;
/// Features, keys and values of a tile, all layers together.
pub(crate) const MESSAGES: usize = 60_000;
/// Points kept of a tile.
pub(crate) const POINTS: usize = 200_000;
/// Labels kept of a tile.
pub(crate) const LABELS: usize = 4_000;
/// Characters of a name; a longer one is not a name.
pub(crate) const NAME: usize = 80;
/// Points in all tiles that are kept ready, eight bytes each.
pub(crate) const READY_POINTS: usize = 600_000;
/// Tiles one screen is made of.
pub(crate) const SCREEN_TILES: usize = 36;
/// Bytes of one drawing before compression.
pub(crate) const DRAWING: usize = 400_000;
/// Tiles read for the gazetteer.
pub(crate) const GAZETTEER_TILES: usize = 20_000;
/// Names in the gazetteer.
pub(crate) const GAZETTEER_NAMES: usize = 40_000;
