//! Numbers as lines: on a machine without any font they show all the same.

use crate::ui::PlaceShape;

/// Half of a mark's side, in pixels.
const HALF: f64 = 16.0;

/// How wide a figure is with the room after it.
const STEP: f64 = 7.0;

/// The ten figures, each five wide and nine high.
const FIGURES: [&str; 10] = [
    "M.5 3q0-3 2-3t2 3v3q0 3-2 3t-2-3z",
    "M.7 2l2-2v9",
    "M.5 2q.2-2 2-2t2 2.2q0 1.500-4 6.800h4.200",
    "M.5 1q2-2 3.700 0 1.200 2.300-2 3.300 3 0 2.400 2.900-1.200 3-4.200 1",
    "M3.700 9v-9l-3.500 6.200h4.800",
    "M4.300 0h-3.300l-.4 4q3.900-1.200 3.900 2-.4 3.600-4 2.600",
    "M4 .2q-3.500.8-3.500 5.600 0 3.200 2 3.200t2-2.700-2-2.700-2 2.300",
    "M.4 0h4.200l-2.700 9",
    "M2.500 4.200q-1.800 0-1.800-2.100t1.800-2.100 1.800 2.100-1.800 2.100q-2 0-2 2.400t2 2.400 2-2.400-2-2.400z",
    "M1 8.800q3.500-.8 3.500-5.600 0-3.200-2-3.200t-2 2.700 2 2.700 2-2.300",
];

/// One mark with its middle at a pixel.
pub(super) fn pin(number: usize, shape: PlaceShape, x: f64, y: f64) -> String {
    let (left, top) = ((x - HALF).round(), (y - HALF).round());
    let digits = number.to_string();
    let mut at = 17.0 - digits.bytes().map(|_| STEP / 2.0).sum::<f64>();
    let mut lines = String::new();
    for digit in digits.bytes() {
        let figure = usize::from(digit.saturating_sub(b'0'));
        let d = FIGURES.get(figure).copied().unwrap_or_default();
        lines.push_str(&format!(
            r#"<path class="figure" transform="translate({at:.1} 11.500)" d="{d}"/>"#
        ));
        at += STEP;
    }
    let inner = shape.svg(None);
    format!(r#"<g class="pin" transform="translate({left} {top})">{inner}{lines}</g>"#)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_figure_of_a_number_is_drawn_and_none_is_text() {
        let pin = pin(10, PlaceShape::NotOk, 100.0, 100.0);
        assert_eq!(pin.matches(r#"class="figure""#).count(), 2, "{pin}");
        assert!(pin.contains(FIGURES[1]) && pin.contains(FIGURES[0]) && !pin.contains("<text"));
    }
}
