use std::fmt;

use serde::{Deserialize, Serialize};

use crate::id::PictureId;

/// How many points a route has at most.
pub const MAX_ROUTE: usize = 24;

/// A point on the map, in ten-millionths of a degree (WGS 84). It never shows its numbers, so that they reach no log.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Spot {
    /// Degrees east, times 10⁷.
    pub lon_e7: i32,
    /// Degrees north, times 10⁷.
    pub lat_e7: i32,
}

impl Spot {
    /// A point; nothing where there is none on earth.
    #[must_use]
    pub fn new(lon_e7: i32, lat_e7: i32) -> Option<Self> {
        let on_earth = lon_e7.unsigned_abs() <= 1_800_000_000 && lat_e7.unsigned_abs() <= 900_000_000;
        on_earth.then_some(Self { lon_e7, lat_e7 })
    }
}

impl fmt::Debug for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Spot(..)")
    }
}

/// A pin on a picture, in thousandths of its width and height. It never shows its numbers either.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Pin {
    /// The picture.
    pub picture: PictureId,
    /// From its left edge, 0 to 1000.
    pub x: u16,
    /// From its top edge, 0 to 1000.
    pub y: u16,
}

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pin(..)")
    }
}

/// Where a place is, as far as its author showed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Whereabouts {
    /// Not shown: the name says it.
    #[default]
    Untold,
    /// A point.
    Spot(Spot),
    /// A way, as 2 to [`MAX_ROUTE`] points in order.
    Route(Vec<Spot>),
    /// A pin on a picture.
    Pin(Pin),
}

impl Whereabouts {
    /// The same within its limits: a route of one point is a spot, one of too many keeps its ends, and a pin stays
    /// on its picture.
    #[must_use]
    pub fn tidied(self) -> Self {
        match self {
            Self::Route(points) => {
                let mut points: Vec<Spot> = points
                    .into_iter()
                    .filter_map(|one| Spot::new(one.lon_e7, one.lat_e7))
                    .collect();
                points.dedup();
                if points.len() > MAX_ROUTE {
                    let last = points.split_off(points.len() - 1);
                    points.truncate(MAX_ROUTE - 1);
                    points.extend(last);
                }
                match points.as_slice() {
                    [] => Self::Untold,
                    [only] => Self::Spot(*only),
                    _ => Self::Route(points),
                }
            }
            Self::Spot(spot) => Spot::new(spot.lon_e7, spot.lat_e7).map_or(Self::Untold, Self::Spot),
            Self::Pin(pin) => Self::Pin(Pin {
                picture: pin.picture,
                x: pin.x.min(1000),
                y: pin.y.min(1000),
            }),
            Self::Untold => Self::Untold,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spot(n: i32) -> Spot {
        Spot { lon_e7: n, lat_e7: n }
    }

    #[test]
    fn no_number_reaches_a_log() {
        let route = Whereabouts::Route(vec![spot(123_456_789), spot(-7)]);
        let pin = Pin {
            picture: PictureId::random(),
            x: 77,
            y: 77,
        };
        let shown = format!("{:?} {route:?} {pin:?}", spot(5_555));
        assert!(!shown.contains(|c: char| c.is_ascii_digit()), "{shown}");
    }

    #[test]
    fn a_route_keeps_its_ends() {
        let long = Whereabouts::Route((0..40).map(spot).collect()).tidied();
        let Whereabouts::Route(points) = long else {
            unreachable!("a route")
        };
        assert_eq!(points.len(), MAX_ROUTE);
        assert_eq!((points[0], points[MAX_ROUTE - 1]), (spot(0), spot(39)));
        assert_eq!(
            Whereabouts::Route(vec![spot(1), spot(1)]).tidied(),
            Whereabouts::Spot(spot(1))
        );
        assert_eq!(Whereabouts::Route(Vec::new()).tidied(), Whereabouts::Untold);
        assert_eq!(
            Whereabouts::Spot(spot(i32::MAX)).tidied(),
            Whereabouts::Untold,
            "not on earth"
        );
    }
}
