use std::fmt;
use std::io::ErrorKind;

/// Why a map file cannot be used, for whoever runs the server.
///
/// It shows as two sentences, what is wrong and what to do, the second with the setting's name.
/// It names no place and quotes nothing from the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MapError {
    /// Not there, not a file, or not readable.
    Unreadable(ErrorKind),
    /// The first bytes are not those of PMTiles, version 3.
    NotPmtiles,
    /// It holds pictures or something else instead of vector tiles.
    NotVector,
    /// Packed in a way that is not unpacked here.
    Packed,
    /// Broken: cut short, lying about its sizes, or unpacking without end.
    Damaged,
    /// No tile with anything that can be drawn.
    NothingToDraw,
}

impl MapError {
    /// What is wrong with the file, as a sentence.
    #[must_use]
    pub fn what(&self) -> String {
        match self {
            Self::Unreadable(kind) => format!("the map file cannot be read ({kind})."),
            Self::NotPmtiles => "the map file is not a PMTiles file of version 3.".to_owned(),
            Self::NotVector => "the map file holds no vector tiles (MVT).".to_owned(),
            Self::Packed => "the map file is not compressed with gzip.".to_owned(),
            Self::Damaged => "the map file is damaged or was cut short.".to_owned(),
            Self::NothingToDraw => "the map file has no roads, water or buildings under a name known here \
                 (the layers of OpenMapTiles or Protomaps)."
                .to_owned(),
        }
    }

    /// What to do about it, as a sentence that names the setting.
    #[must_use]
    pub const fn mend(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "name a PMTiles file that this user may read in ALONGSIDE_MAP (in the file: `map`).",
            Self::NotPmtiles => {
                "name a PMTiles file in ALONGSIDE_MAP (in the file: `map`). The README says how to make one; \
                 an .mbtiles file becomes one with `pmtiles convert`."
            }
            Self::NotVector | Self::NothingToDraw => {
                "make the file that ALONGSIDE_MAP names (in the file: `map`) as the README says."
            }
            Self::Packed => "make the file that ALONGSIDE_MAP names (in the file: `map`) with gzip, the usual way.",
            Self::Damaged => "copy or make the file that ALONGSIDE_MAP names (in the file: `map`) again.",
        }
    }
}

impl fmt::Display for MapError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} To mend it: {}", self.what(), self.mend())
    }
}

impl std::error::Error for MapError {}
