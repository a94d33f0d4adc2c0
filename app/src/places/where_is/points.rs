use participation::places::{Spot, Whereabouts};

use crate::map::Mark;
use crate::places::place_shape;
use crate::ui::PlaceShape;

/// The points somebody has put on the map, in order.
pub(super) fn points(at: &Whereabouts) -> Vec<Spot> {
    match at {
        Whereabouts::Untold | Whereabouts::Pin(_) => Vec::new(),
        Whereabouts::Spot(one) => vec![*one],
        Whereabouts::Route(points) => points.clone(),
    }
}

/// The same as points of a place: none, a spot or a way.
pub(super) fn whereabouts(points: Vec<Spot>) -> Whereabouts {
    match points.as_slice() {
        [] => Whereabouts::Untold,
        [only] => Whereabouts::Spot(*only),
        _ => Whereabouts::Route(points),
    }
}

/// The map's spot as the domain keeps it; nothing where there is none on earth.
pub(super) fn kept(spot: ::map::Spot) -> Option<Spot> {
    Spot::new(spot.lon_e7, spot.lat_e7)
}

/// The one mark of a place, with its number in the list.
pub(super) fn mark(about: &crate::places::About, at: Whereabouts) -> Mark {
    let now = about.now.as_ref();
    Mark {
        number: now.map_or(1, |now| now.number),
        shape: now.map_or(PlaceShape::Open, |now| place_shape(now.feeling)),
        at,
    }
}

/// A way with its points numbered in order.
pub(super) fn numbered(at: &Whereabouts) -> Vec<Mark> {
    let points = points(at);
    let line = Mark {
        number: 0,
        shape: PlaceShape::Open,
        at: whereabouts(points.clone()),
    };
    let stops = points.into_iter().enumerate().map(|(place, spot)| Mark {
        number: place + 1,
        shape: PlaceShape::Fine,
        at: Whereabouts::Spot(spot),
    });
    std::iter::once(line).chain(stops).collect()
}
