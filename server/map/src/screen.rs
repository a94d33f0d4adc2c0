use std::f64::consts::PI;

use crate::Spot;
use crate::number::whole;

/// Width and height of a screen, in CSS pixels.
const SIDES: std::ops::RangeInclusive<u16> = 64..=1600;

/// The deepest zoom any arithmetic here allows for.
pub(crate) const DEEPEST: u8 = 19;

/// What part of the map is looked at, how closely, and how big.
///
/// The zoom is the usual web map's: the world is 256 CSS pixels wide at zoom 0 and doubles
/// with each step; 16 shows a neighbourhood, 18 a street. It is no secret, the spot is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Screen {
    /// The spot in the middle.
    pub centre: Spot,
    /// How closely; see [`crate::Map::zooms`].
    pub zoom: u8,
    /// In CSS pixels.
    pub width: u16,
    /// In CSS pixels.
    pub height: u16,
}

/// One move over the map, as a link or a key makes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Up by half a screen.
    North,
    /// Down by half a screen.
    South,
    /// Towards the right by half a screen, in every language: a map is not mirrored.
    East,
    /// Towards the left by half a screen.
    West,
    /// Twice as close.
    Closer,
    /// Half as close.
    Farther,
}

impl Screen {
    /// A screen whose sides and zoom can be drawn; take [`crate::Map::clamped`] to keep it on a map.
    #[must_use]
    pub fn new(centre: Spot, zoom: u8, width: u16, height: u16) -> Self {
        Self {
            centre,
            zoom: zoom.min(DEEPEST),
            width: width.clamp(*SIDES.start(), *SIDES.end()),
            height: height.clamp(*SIDES.start(), *SIDES.end()),
        }
    }

    /// The spot under a pixel, counted from the top left corner of the map (never mirrored).
    #[must_use]
    pub fn spot_at(&self, x: f64, y: f64) -> Spot {
        let (left, top) = self.corner();
        unprojected(left + x, top + y, self.zoom)
    }

    /// Where a spot is, in pixels from the top left corner; outside the screen too.
    #[must_use]
    pub fn pixel_of(&self, spot: Spot) -> (f64, f64) {
        let (left, top) = self.corner();
        let (x, y) = projected(spot, self.zoom);
        (x - left, y - top)
    }

    /// Whether a spot is on the screen.
    #[must_use]
    pub fn shows(&self, spot: Spot) -> bool {
        let (x, y) = self.pixel_of(spot);
        (0.0..=f64::from(self.width)).contains(&x) && (0.0..=f64::from(self.height)).contains(&y)
    }

    /// The screen after one step, wherever that leads; take [`crate::Map::step`] to stay on a map.
    #[must_use]
    pub fn stepped(&self, step: Step) -> Self {
        let (across, down) = (f64::from(self.width) / 2.0, f64::from(self.height) / 2.0);
        let moved = |x: f64, y: f64| Self {
            centre: self.spot_at(across + x, down + y),
            ..*self
        };
        match step {
            Step::North => moved(0.0, -down),
            Step::South => moved(0.0, down),
            Step::East => moved(across, 0.0),
            Step::West => moved(-across, 0.0),
            Step::Closer => Self {
                zoom: (self.zoom + 1).min(DEEPEST),
                ..*self
            },
            Step::Farther => Self {
                zoom: self.zoom.saturating_sub(1),
                ..*self
            },
        }
    }

    /// World pixels of the top left corner. Whole, so that the same street has the same
    /// edges on every screen.
    pub(crate) fn corner(&self) -> (f64, f64) {
        let (x, y) = projected(self.centre, self.zoom);
        (
            (x - f64::from(self.width) / 2.0).round(),
            (y - f64::from(self.height) / 2.0).round(),
        )
    }
}

/// Pixels around the world.
pub(crate) fn world(zoom: u8) -> f64 {
    256.0 * f64::from(1_u32 << zoom.min(24))
}

/// Web Mercator, in pixels from the north-west corner of the world.
pub(crate) fn projected(spot: Spot, zoom: u8) -> (f64, f64) {
    let size = world(zoom);
    let lat = spot.lat().clamp(-85.0, 85.0).to_radians();
    let x = (spot.lon() + 180.0) / 360.0;
    let y = (1.0 - (lat.tan() + 1.0 / lat.cos()).ln() / PI) / 2.0;
    (x * size, y * size)
}

pub(crate) fn unprojected(x: f64, y: f64, zoom: u8) -> Spot {
    let size = world(zoom);
    let lon = x / size * 360.0 - 180.0;
    let lat = (PI * (1.0 - 2.0 * y / size)).sinh().atan().to_degrees();
    Spot {
        lon_e7: whole(lon.clamp(-180.0, 180.0) * 1e7),
        lat_e7: whole(lat.clamp(-85.0, 85.0) * 1e7),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_tap_comes_back_to_its_pixel(
            lon in -8.0..2.0_f64, lat in 49.0..61.0_f64, zoom in 8..19_u8, x in 0.0..360.0_f64, y in 0.0..420.0_f64,
        ) {
            let screen = Screen::new(Spot::of_degrees(lon, lat), zoom, 360, 420);
            let (back_x, back_y) = screen.pixel_of(screen.spot_at(x, y));
            prop_assert!((back_x - x).abs() < 0.2 && (back_y - y).abs() < 0.2);
        }

        #[test]
        fn nothing_given_can_break_it(lon: i32, lat: i32, zoom: u8, width: u16, height: u16, x: f64, y: f64) {
            let screen = Screen::new(Spot { lon_e7: lon, lat_e7: lat }, zoom, width, height);
            let spot = screen.spot_at(x, y);
            prop_assert!(spot.lon_e7.abs() <= 1_800_000_000 && spot.lat_e7.abs() <= 850_000_000);
        }
    }

    #[test]
    fn half_a_screen_there_and_back() {
        let screen = Screen::new(Spot::of_degrees(-2.0, 52.0), 16, 360, 420);
        let moved = screen.stepped(Step::East);
        assert!(screen.shows(moved.centre));
        let (x, _) = screen.pixel_of(moved.centre);
        assert!((x - 360.0).abs() < 0.6, "{x}");
        let back = moved.stepped(Step::West).centre;
        assert!(back.metres_to(screen.centre) < 1.5);
        assert_eq!(screen.stepped(Step::Closer).zoom, 17);
    }
}
