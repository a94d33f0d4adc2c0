//! Which tiles a screen is made of, and where on it they lie.

use super::Pixel;
use crate::file::{File, Place};
use crate::number::{count, single, whole};
use crate::screen::world;
use crate::tile::{EXTENT, Point};
use crate::{Screen, limits};

/// A tile spread over the screen.
pub(super) struct Spread {
    pub(super) place: Place,
    left: f32,
    top: f32,
    /// Pixels for one step of the tile.
    pub(super) scale: f32,
}

impl Spread {
    pub(super) fn pixel(&self, point: Point) -> Pixel {
        [
            self.left + f32::from(point[0]) * self.scale,
            self.top + f32::from(point[1]) * self.scale,
        ]
    }

    /// The tile's own square on the screen: left, top, right, bottom.
    pub(super) fn square(&self) -> [f32; 4] {
        let side = EXTENT * self.scale;
        [self.left, self.top, self.left + side, self.top + side]
    }
}

/// The tiles of a screen. They are made to be shown 512 pixels wide, so the zoom before the
/// screen's is asked for, but for an overview, which would lack its villages; beyond the file's last zoom they are spread wider.
pub(super) fn of<'a>(file: &File, screen: &'a Screen) -> impl Iterator<Item = Spread> + 'a {
    let wanted = if screen.zoom <= 12 { screen.zoom } else { screen.zoom - 1 };
    let zoom = wanted.clamp(file.min_zoom(), file.max_zoom());
    let side = world(screen.zoom) / f64::from(1_u32 << zoom.min(24));
    let (left, top) = screen.corner();
    let last = (1_u32 << zoom.min(24)) - 1;
    let first = move |at: f64| count((at / side).floor()).min(last);
    let columns = first(left)..=first(left + f64::from(screen.width));
    let rows = first(top)..=first(top + f64::from(screen.height));
    rows.flat_map(move |y| columns.clone().map(move |x| (x, y)))
        .take(limits::SCREEN_TILES)
        .map(move |(x, y)| Spread {
            place: Place { zoom, x, y },
            left: pixels(f64::from(x) * side - left),
            top: pixels(f64::from(y) * side - top),
            scale: single(side) / EXTENT,
        })
}

fn pixels(value: f64) -> f32 {
    single(f64::from(whole(value * 16.0)) / 16.0)
}
