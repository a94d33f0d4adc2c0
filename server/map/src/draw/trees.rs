//! A few trees in parks and woods: a map is friendlier with them.

use super::tiles::Spread;
use super::path;
use crate::tile::{Area, Ground, Tile, is_in};

/// Pixels between trees, at least.
const APART: f32 = 30.0;
/// Trees on one screen.
const MOST: usize = 160;

/// Trees stand on the ground, not on the screen: the same ones at the next look.
#[derive(Default)]
pub(super) struct Trees {
    crowns: String,
    count: usize,
}

impl Trees {
    /// Plants an area of one tile.
    pub(super) fn plant(&mut self, tile: &Tile, spread: &Spread, area: &Area, window: [f32; 4]) {
        let points = tile.points(area.part);
        let mut step = 32_i16;
        while f32::from(step) * spread.scale < APART && step < 1024 {
            step *= 2;
        }
        let first = |low: i16| low.max(0).div_euclid(step) * step;
        let rows = (first(area.part.low[1])..area.part.high[1].min(4095)).step_by(usize::from(step.unsigned_abs()));
        for y in rows {
            let columns = (first(area.part.low[0])..area.part.high[0].min(4095)).step_by(usize::from(step.unsigned_abs()));
            for x in columns {
                let chance = scatter(spread.place.x, spread.place.y, x, y);
                let sparse = if area.ground == Ground::Wood { 3 } else { 2 };
                if chance % 4 >= sparse || self.count >= MOST {
                    continue;
                }
                let nudge = |bits: u32| i16::try_from(bits % 64).unwrap_or(0) * (step / 64).max(1) / 2;
                let at = [x.saturating_add(nudge(chance >> 8)), y.saturating_add(nudge(chance >> 16))];
                let pixel = spread.pixel(at);
                let on_screen = pixel[0] > window[0] && pixel[0] < window[2] && pixel[1] > window[1] && pixel[1] < window[3];
                if on_screen && is_in(at, points) {
                    path::dot(&mut self.crowns, pixel, if chance & 16 == 0 { 38 } else { 46 });
                    path::add(&mut self.crowns, &[[pixel[0], pixel[1] + 3.0], [pixel[0], pixel[1] + 10.0]], false);
                    self.count += 1;
                }
            }
        }
    }

    pub(super) fn write(&self, svg: &mut String) {
        if !self.crowns.is_empty() {
            svg.push_str(r#"<path class="tree" d=""#);
            svg.push_str(&self.crowns);
            svg.push_str(r#""/>"#);
        }
    }
}

/// A number that looks like chance and is always the same for a place.
fn scatter(tile_x: u32, tile_y: u32, x: i16, y: i16) -> u32 {
    let mut mixed = tile_x.wrapping_mul(0x9e37_79b1) ^ tile_y.wrapping_mul(0x85eb_ca6b);
    mixed ^= u32::from(x.cast_unsigned()).wrapping_mul(0xc2b2_ae35) ^ u32::from(y.cast_unsigned()).wrapping_mul(0x27d4_eb2f);
    mixed ^= mixed >> 15;
    mixed = mixed.wrapping_mul(0x2c1b_3c6d);
    mixed ^ (mixed >> 12)
}
