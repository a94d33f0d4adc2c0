use ::map::{Map, Screen, Spot};

use super::maps::Maps;
use super::show::Show;
use super::token::Seal;
use crate::ask::Ask;

/// As close as a map goes by itself: a neighbourhood, with names of streets.
const NEAR: u8 = 16;

/// Pixels left around what is shown.
const MARGIN: f64 = 34.0;

/// The part of the map a request asks for: what its token says, moved as its form says; without a token that
/// opens, all the spots there are, or else the whole area.
pub(super) fn asked(ask: &Ask, map: &Map, show: &Show, spots: &[Spot]) -> Screen {
    let (width, height) = show.size.sides();
    let token = ask.form.filled("m").or_else(|| ask.query.filled("m"));
    let opened = token.and_then(|token| seal_of(ask)?.open(token));
    match opened {
        Some((middle, zoom)) => moved(ask, map, map.clamped(Screen::new(middle, zoom, width, height))),
        None => around(map, show, spots),
    }
}

/// What seals the parts of the map that whoever asks looks at.
pub(super) fn seal_of(ask: &Ask) -> Option<Seal> {
    let session = ask.who.as_ref()?.session;
    Some(Seal::of(ask.state.participation().vault(), session))
}

/// As close as all of them still fit.
fn around(map: &Map, show: &Show, spots: &[Spot]) -> Screen {
    let (width, height) = show.size.sides();
    let (seen_width, seen_height) = show.size.seen();
    let spots: Vec<Spot> = spots.iter().copied().filter(|spot| map.covers(*spot)).collect();
    let (Some(west), Some(east)) = (
        spots.iter().map(|s| s.lon_e7).min(),
        spots.iter().map(|s| s.lon_e7).max(),
    ) else {
        return map.start(width, height);
    };
    let (Some(south), Some(north)) = (
        spots.iter().map(|s| s.lat_e7).min(),
        spots.iter().map(|s| s.lat_e7).max(),
    ) else {
        return map.start(width, height);
    };
    let middle = Spot {
        lon_e7: west.midpoint(east),
        lat_e7: south.midpoint(north),
    };
    let fits = |zoom: &u8| {
        let screen = Screen::new(middle, *zoom, seen_width, seen_height);
        let inside = |at: f64, side: u16| (MARGIN..=f64::from(side) - MARGIN).contains(&at);
        spots.iter().all(|spot| {
            let (x, y) = screen.pixel_of(*spot);
            inside(x, seen_width) && inside(y, seen_height)
        })
    };
    let zooms = map.zooms();
    let zoom = zooms
        .clone()
        .rev()
        .filter(|zoom| *zoom <= NEAR)
        .find(fits)
        .unwrap_or(*zooms.start());
    map.clamped(Screen::new(middle, zoom, width, height))
}

/// Moved by a drag, a pinch, a wheel or a key: `z` steps closer around the pixel `x`, `y`, then `dx`, `dy` pixels
/// along with the finger.
fn moved(ask: &Ask, map: &Map, screen: Screen) -> Screen {
    let number = |name: &str| ask.form.number(name).and_then(|n| i16::try_from(n).ok()).map(f64::from);
    let (across, down) = (f64::from(screen.width) / 2.0, f64::from(screen.height) / 2.0);
    let mut screen = screen;
    if let Some(steps) = ask.form.number("z").and_then(|z| i8::try_from(z.clamp(-4, 4)).ok()) {
        let (x, y) = (number("x").unwrap_or(across), number("y").unwrap_or(down));
        let zooms = map.zooms();
        let zoom = screen
            .zoom
            .saturating_add_signed(steps)
            .clamp(*zooms.start(), *zooms.end());
        let stays = Screen {
            centre: screen.spot_at(x, y),
            zoom,
            ..screen
        };
        let centre = stays.spot_at(2.0 * across - x, 2.0 * down - y);
        screen = Screen { centre, ..stays };
    }
    let (dx, dy) = (number("dx").unwrap_or(0.0), number("dy").unwrap_or(0.0));
    let centre = screen.spot_at(across - dx, down - dy);
    map.clamped(Screen { centre, ..screen })
}

/// Where somebody tapped; nothing when the form has no tap, or its token does not open any more.
///
/// A keyboard's Enter sends the corner pixel: it means the middle, where the cross hairs are.
pub(crate) fn tapped(ask: &Ask, show: &Show) -> Option<Spot> {
    let maps: &Maps = ask.state.maps();
    let map = maps.map()?;
    let (middle, zoom) = seal_of(ask)?.open(ask.form.filled("m")?)?;
    let (width, height) = show.size.sides();
    let screen = map.clamped(Screen::new(middle, zoom, width, height));
    let side = |name: &str, most: u16| {
        let at = ask.form.number(name)?;
        (0..=i64::from(most))
            .contains(&at)
            .then_some(at)
            .and_then(|at| u16::try_from(at).ok())
    };
    match (side("tap.x", width)?, side("tap.y", height)?) {
        (0, 0) => Some(screen.centre),
        (x, y) => Some(screen.spot_at(f64::from(x), f64::from(y))),
    }
    .filter(|spot| map.covers(*spot))
}
