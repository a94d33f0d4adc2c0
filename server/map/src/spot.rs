use std::fmt;

use serde::{Deserialize, Serialize};

/// A place on the ground, WGS 84, in steps of 1e-7 degree (about a centimetre).
///
/// It does not print its numbers, so that none reaches a log by way of a `Debug`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Spot {
    /// East of Greenwich, in 1e-7 degree.
    pub lon_e7: i32,
    /// North of the equator, in 1e-7 degree.
    pub lat_e7: i32,
}

impl Spot {
    /// The spot at these degrees; beyond the ends of the map, the nearest on it.
    #[must_use]
    pub fn of_degrees(lon: f64, lat: f64) -> Self {
        Self {
            lon_e7: crate::number::whole(lon.clamp(-180.0, 180.0) * 1e7),
            lat_e7: crate::number::whole(lat.clamp(-85.0, 85.0) * 1e7),
        }
    }

    /// Degrees east of Greenwich.
    #[must_use]
    pub fn lon(self) -> f64 {
        f64::from(self.lon_e7) / 1e7
    }

    /// Degrees north of the equator.
    #[must_use]
    pub fn lat(self) -> f64 {
        f64::from(self.lat_e7) / 1e7
    }

    /// Metres from here to there, good to a per cent within a county.
    #[must_use]
    pub fn metres_to(self, there: Self) -> f64 {
        const METRES: f64 = 111_320.0;
        let north = (there.lat() - self.lat()) * METRES;
        let east = (there.lon() - self.lon()) * METRES * self.lat().to_radians().cos();
        north.hypot(east)
    }
}

impl fmt::Debug for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Spot(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::Spot;

    #[test]
    fn a_spot_is_never_printed() {
        assert_eq!(format!("{:?}", Spot::of_degrees(-3.25, 50.5)), "Spot(..)");
    }

    #[test]
    fn distances_are_in_metres() {
        let here = Spot::of_degrees(0.0, 52.0);
        let north = here.metres_to(Spot::of_degrees(0.0, 52.01));
        let east = here.metres_to(Spot::of_degrees(0.01, 52.0));
        assert!((1100.0..1125.0).contains(&north), "{north}");
        assert!((680.0..690.0).contains(&east), "{east}");
    }

    #[test]
    fn wild_numbers_stay_on_the_map() {
        let spot = Spot::of_degrees(f64::INFINITY, f64::NAN);
        assert_eq!(spot.lon_e7, 1_800_000_000);
        assert_eq!(spot.lat_e7, 0);
    }
}
