/// Why a map file cannot be used, in a sentence for whoever runs the server.
#[derive(Debug, thiserror::Error)]
pub enum MapError {
    /// Not there, not a file, or not readable.
    #[error("The map file that ALONGSIDE_MAP names cannot be read ({0}). Name a PMTiles file this user may read.")]
    Unreadable(std::io::ErrorKind),
    /// The first bytes are not those of PMTiles, version 3.
    #[error(
        "The file that ALONGSIDE_MAP names is not a PMTiles file of version 3. \
         Make one as the README says; an .mbtiles file can be converted with `pmtiles convert`."
    )]
    NotPmtiles,
    /// It holds pictures or something else instead of vector tiles.
    #[error("The map file that ALONGSIDE_MAP names holds no vector tiles (MVT). Make one as the README says.")]
    NotVector,
    /// Packed in a way that is not unpacked here.
    #[error("The map file that ALONGSIDE_MAP names is not compressed with gzip. Make it again with gzip, the usual way.")]
    Packed,
    /// Broken: cut short, lying about its sizes, or unpacking without end.
    #[error("The map file that ALONGSIDE_MAP names is damaged or was cut short. Copy or make it again.")]
    Damaged,
    /// No tile with anything that can be drawn.
    #[error(
        "The map file that ALONGSIDE_MAP names has no roads, water or buildings under a name known here \
         (OpenMapTiles or Protomaps layers). Make one as the README says."
    )]
    NothingToDraw,
}
