use std::ops::RangeInclusive;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use crate::draw::{self, Drawing};
use crate::file::File;
use crate::gazetteer::Gazetteer;
use crate::screen::{DEEPEST, projected, unprojected};
use crate::tile::Ready;
use crate::{MapError, Named, PlaceKey, Screen, Spot, Step};

/// Steps there are on the smallest map, too.
const FEWEST_ZOOMS: u8 = 6;
/// The closest zoom: a street and its houses.
const CLOSEST: u8 = 18;

/// The map of an area. Cheap to clone; clones share what they have read.
///
/// Drawing and searching are plain work of a few milliseconds: call them from
/// `spawn_blocking` when the worker's other requests should not wait.
#[derive(Clone)]
pub struct Map(Arc<Inner>);

struct Inner {
    file: File,
    ready: Ready,
    bounds: Bounds,
    attribution: String,
    gazetteer: OnceLock<Gazetteer>,
}

/// The area a map covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The south-west corner.
    pub south_west: Spot,
    /// The north-east corner.
    pub north_east: Spot,
}

impl Map {
    /// Opens a PMTiles file.
    ///
    /// # Errors
    /// A [`MapError`] that says what is wrong with the file and what to do about it.
    pub fn open(path: &Path) -> Result<Self, MapError> {
        Self::of(File::open(path)?)
    }

    /// Opens a PMTiles file that is part of the program.
    ///
    /// # Errors
    /// As for [`Map::open`].
    pub fn from_static(bytes: &'static [u8]) -> Result<Self, MapError> {
        Self::of(File::of_bytes(bytes::Bytes::from_static(bytes))?)
    }

    /// Opens a PMTiles file that was read before.
    ///
    /// # Errors
    /// As for [`Map::open`].
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, MapError> {
        Self::of(File::of_bytes(bytes.into())?)
    }

    fn of(file: File) -> Result<Self, MapError> {
        let map = Self(Arc::new(Inner {
            bounds: file.bounds(),
            attribution: file.attribution(),
            ready: Ready::default(),
            gazetteer: OnceLock::new(),
            file,
        }));
        if draw::is_empty(&map.0.file, &map.0.ready, &map.start(360, 420)) {
            return Err(MapError::NothingToDraw);
        }
        Ok(map)
    }

    /// Whom the map is from, in plain text, as its licence asks; to be shown with every drawing.
    /// Empty when nobody need be named (the demo's town).
    #[must_use]
    pub fn attribution(&self) -> &str {
        &self.0.attribution
    }

    /// The area covered.
    #[must_use]
    pub fn bounds(&self) -> Bounds {
        self.0.bounds
    }

    /// From the whole area on a phone to a street. Six steps or more.
    #[must_use]
    pub fn zooms(&self) -> RangeInclusive<u8> {
        let whole = self.whole(360, 420);
        whole.min(CLOSEST - FEWEST_ZOOMS + 1)..=CLOSEST
    }

    /// The screen to begin with: all of the area, or as much of its middle as fits.
    #[must_use]
    pub fn start(&self, width: u16, height: u16) -> Screen {
        let Bounds { south_west, north_east } = self.0.bounds;
        let (left, bottom) = projected(south_west, DEEPEST);
        let (right, top) = projected(north_east, DEEPEST);
        let middle = unprojected(f64::midpoint(left, right), f64::midpoint(top, bottom), DEEPEST);
        let screen = Screen::new(middle, DEEPEST, width, height);
        self.clamped(Screen {
            zoom: self.whole(screen.width, screen.height),
            ..screen
        })
    }

    /// The closest zoom at which all of the area is on a screen of this size.
    fn whole(&self, width: u16, height: u16) -> u8 {
        let Bounds { south_west, north_east } = self.0.bounds;
        (0..=CLOSEST)
            .rev()
            .find(|&zoom| {
                let (left, bottom) = projected(south_west, zoom);
                let (right, top) = projected(north_east, zoom);
                // A little of the edge may be off the screen.
                right - left <= f64::from(width) * 1.25 && bottom - top <= f64::from(height) * 1.25
            })
            .unwrap_or(0)
    }

    /// The nearest screen that this map can draw: its middle within the bounds, its zoom among [`Map::zooms`].
    #[must_use]
    pub fn clamped(&self, screen: Screen) -> Screen {
        let Bounds { south_west, north_east } = self.0.bounds;
        let zooms = self.zooms();
        let centre = Spot {
            lon_e7: screen.centre.lon_e7.clamp(south_west.lon_e7, north_east.lon_e7),
            lat_e7: screen.centre.lat_e7.clamp(south_west.lat_e7, north_east.lat_e7),
        };
        let zoom = screen.zoom.clamp(*zooms.start(), *zooms.end());
        Screen::new(centre, zoom, screen.width, screen.height)
    }

    /// The screen one step on, or nothing where the map ends, so that a link can be left out.
    #[must_use]
    pub fn step(&self, screen: &Screen, step: Step) -> Option<Screen> {
        let stepped = self.clamped(screen.stepped(step));
        (stepped != *screen).then_some(stepped)
    }

    /// Whether a spot is on this map at all.
    #[must_use]
    pub fn covers(&self, spot: Spot) -> bool {
        let Bounds { south_west, north_east } = self.0.bounds;
        (south_west.lon_e7..=north_east.lon_e7).contains(&spot.lon_e7)
            && (south_west.lat_e7..=north_east.lat_e7).contains(&spot.lat_e7)
    }

    /// Draws a screen. Tiles that are missing or damaged leave their ground empty. Where pins are to lie, at pixels
    /// of the screen, no name is written.
    #[must_use]
    pub fn draw(&self, screen: &Screen, pins: &[(f64, f64)]) -> Drawing {
        let screen = self.clamped(*screen);
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a pixel of a screen is far from the limits of f32"
        )]
        let pins: Vec<_> = pins.iter().map(|(x, y)| [*x as f32, *y as f32]).collect();
        draw::screen(&self.0.file, &self.0.ready, &screen, &pins)
    }

    /// At most eight named places whose names have words that begin like these, the best first
    /// and, among equals, the ones near `near`. Case and accents do not matter.
    #[must_use]
    pub fn search(&self, words: &str, near: Option<Spot>) -> Vec<Named> {
        self.gazetteer().search(words, near)
    }

    /// The public place with a name that is here, or within 120 metres. Never a house.
    #[must_use]
    pub fn nearest_named(&self, spot: Spot) -> Option<Named> {
        self.gazetteer().nearest(spot)
    }

    /// The named place with this key, when the map still has it.
    #[must_use]
    pub fn named(&self, key: &PlaceKey) -> Option<Named> {
        self.gazetteer().named(key)
    }

    /// Reads all names, once. Takes well under a second for a county; the first search does it
    /// when nobody did before. Meant for a blocking task at start.
    pub fn prepare(&self) {
        self.gazetteer();
    }

    fn gazetteer(&self) -> &Gazetteer {
        self.0
            .gazetteer
            .get_or_init(|| Gazetteer::read(&self.0.file, self.0.bounds))
    }
}

impl std::fmt::Debug for Map {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Map(..)")
    }
}
