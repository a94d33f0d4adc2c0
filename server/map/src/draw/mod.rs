//! From tiles to SVG.

mod clip;
mod labels;
mod look;
mod marks;
mod path;
mod shapes;
mod simplify;
mod street;
mod text;
mod tiles;
mod trees;
mod widths;
mod written;

use std::fmt::Write as _;

use crate::Screen;
use crate::file::File;
use crate::tile::Ready;
use labels::Labels;
use shapes::Shapes;

/// A point on the screen, in pixels from the top left.
pub(crate) type Pixel = [f32; 2];

/// A screen of the map as SVG.
///
/// `svg` is the inside of an `<svg viewBox="0 0 WIDTH HEIGHT">`: shapes and labels with classes
/// only (`style/map.css` colours them), every name escaped, no ids, no links, no scripts, no
/// text direction of the page: put it in an element with `class="map"` and `dir="ltr"`. Pins go after it, at
/// [`Screen::pixel_of`].
#[derive(Clone)]
pub struct Drawing {
    /// The inside of the `<svg>`.
    pub svg: String,
    /// In CSS pixels; the second half of the view box.
    pub width: u16,
    /// In CSS pixels.
    pub height: u16,
    /// Tiles that could not be read, and so are empty.
    pub damaged: usize,
}

impl std::fmt::Debug for Drawing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Drawing")
            .field("damaged", &self.damaged)
            .finish_non_exhaustive()
    }
}

pub(crate) fn screen(file: &File, ready: &Ready, screen: &Screen, clear: &[Pixel]) -> Drawing {
    let mut shapes = Shapes::new(screen);
    let mut labels = Labels::new(screen, clear);
    let mut damaged = 0;
    for spread in tiles::of(file, screen) {
        match ready.tile(file, spread.place) {
            Ok(tile) => {
                shapes.add(&tile, &spread, &mut labels);
                labels.add(&tile, &spread);
            }
            Err(_) => damaged += 1,
        }
    }
    let mut svg = String::with_capacity(64 * 1024);
    let _ = write!(
        svg,
        r#"<path class="ground" d="M0 0h{}v{}H0z"/>"#,
        screen.width, screen.height
    );
    shapes.write(&mut svg);
    labels.write(&mut svg);
    Drawing {
        svg,
        width: screen.width,
        height: screen.height,
        damaged,
    }
}

/// Whether a whole screen has anything but ground on it.
pub(crate) fn is_empty(file: &File, ready: &Ready, screen: &Screen) -> bool {
    tiles::of(file, screen)
        .filter_map(|spread| ready.tile(file, spread.place).ok())
        .all(|tile| tile.areas.is_empty() && tile.lines.is_empty())
}
