//! From tiles to SVG.

use crate::Screen;
use crate::file::File;
use crate::tile::Ready;

/// A screen of the map as SVG.
///
/// `svg` is the inside of an `<svg viewBox="0 0 WIDTH HEIGHT">`: shapes and labels with classes
/// only (`style/map.css` colours them), every name escaped, no ids, no links, no scripts, no
/// text direction of the page: put it in an element with `class="map"` and `dir="ltr"`. Pins go after it, at
/// [`Screen::pixel_of`].
#[derive(Clone, Debug)]
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

pub(crate) fn screen(_file: &File, _ready: &Ready, screen: &Screen) -> Drawing {
    Drawing {
        svg: format!("<path class=\"ground\" d=\"M0 0h{}v{}H0z\"/>", screen.width, screen.height),
        width: screen.width,
        height: screen.height,
        damaged: 0,
    }
}
