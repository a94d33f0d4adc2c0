//! What shows from which zoom on, and how wide.

use crate::tile::{Ground, Way};

/// Zooms 9 to 18 and their widths in tenths of a pixel; 0 is not drawn.
type Widths = [u8; 10];

pub(super) fn way(way: Way, zoom: u8) -> u8 {
    let widths: Widths = match way {
        //             9  10  11  12  13  14  15   16   17   18
        Way::Motorway => [16, 20, 24, 30, 38, 50, 70, 100, 140, 200],
        Way::Primary => [14, 17, 21, 26, 34, 46, 66, 95, 135, 190],
        Way::Secondary => [0, 13, 17, 21, 28, 40, 60, 86, 122, 175],
        Way::Tertiary => [0, 0, 12, 16, 22, 33, 52, 76, 110, 160],
        Way::Street => [0, 0, 0, 0, 14, 22, 38, 60, 90, 135],
        Way::Lane => [0, 0, 0, 0, 0, 0, 18, 30, 48, 75],
        Way::Track => [0, 0, 0, 0, 0, 0, 12, 14, 18, 22],
        Way::Path => [0, 0, 0, 0, 0, 0, 12, 16, 20, 26],
        Way::Rail => [0, 9, 10, 11, 13, 15, 18, 22, 26, 30],
        Way::Siding => [0, 0, 0, 0, 0, 0, 0, 12, 14, 16],
        Way::Ferry => [0, 0, 0, 10, 10, 12, 14, 16, 18, 20],
        Way::River => [8, 10, 12, 16, 20, 26, 36, 50, 70, 100],
        Way::Stream => [0, 0, 0, 0, 8, 12, 18, 24, 32, 44],
        Way::Pier => [0, 0, 0, 0, 12, 18, 26, 40, 60, 90],
    };
    let index = usize::from(zoom.clamp(9, 18) - 9);
    widths.get(index).copied().unwrap_or(0)
}

/// Whether a kind of ground is painted at this zoom.
pub(super) fn paints(ground: Ground, zoom: u8) -> bool {
    match ground {
        Ground::Town | Ground::Water | Ground::Wood | Ground::Sand => true,
        Ground::Green | Ground::Park => zoom >= 11,
        Ground::School | Ground::Pier => zoom >= 13,
        Ground::Pitch => zoom >= 14,
        Ground::Building => zoom >= 15,
    }
}

/// The least width and height a piece of ground must have on the screen, in pixels.
pub(super) fn least(ground: Ground, zoom: u8) -> f32 {
    match ground {
        Ground::Building if zoom <= 15 => 3.0,
        Ground::Water => 1.5,
        _ => 2.0,
    }
}

/// Whether a road's name is looked for at this zoom.
pub(super) fn names(way: Way, zoom: u8) -> bool {
    match way {
        Way::Motorway | Way::Primary | Way::Secondary => zoom >= 14,
        Way::Tertiary => zoom >= 15,
        Way::River => zoom >= 13,
        Way::Street | Way::Lane => zoom >= 15,
        Way::Path | Way::Track | Way::Stream => zoom >= 17,
        Way::Pier => zoom >= 16,
        Way::Ferry | Way::Rail | Way::Siding => false,
    }
}
