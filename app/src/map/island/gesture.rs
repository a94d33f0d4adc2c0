//! What fingers on a map mean.

/// How far a finger strays while it taps, in CSS pixels.
const TAP: f64 = 8.0;

/// A finger, or the mouse with its button down: where it came down and where it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Finger {
    pub(super) id: i32,
    pub(super) from: (f64, f64),
    pub(super) at: (f64, f64),
}

/// Moving a map: closer around a pixel, then along with the finger.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Move {
    /// The pixel that stays, from the corner of the drawing.
    pub(super) around: (f64, f64),
    /// How many steps closer; between two steps while fingers are down.
    pub(super) closer: f64,
    /// Pixels to the right and down.
    pub(super) by: (f64, f64),
}

/// What the fingers on a map have done so far; nothing while it could still be a tap.
pub(super) fn moved(fingers: &[Finger]) -> Option<Move> {
    let middle = |of: fn(&Finger) -> (f64, f64)| {
        let count = fingers.len().max(1) as f64;
        let (x, y) = fingers
            .iter()
            .map(of)
            .fold((0.0, 0.0), |sum, at| (sum.0 + at.0, sum.1 + at.1));
        (x / count, y / count)
    };
    let (from, at) = (middle(|one| one.from), middle(|one| one.at));
    let by = (at.0 - from.0, at.1 - from.1);
    let closer = match fingers {
        [one, other] => {
            let apart = |a: (f64, f64), b: (f64, f64)| (a.0 - b.0).hypot(a.1 - b.1).max(1.0);
            (apart(one.at, other.at) / apart(one.from, other.from)).log2()
        }
        _ => 0.0,
    };
    let strayed = fingers.len() > 1 || by.0.hypot(by.1) > TAP;
    strayed.then_some(Move {
        around: from,
        closer,
        by,
    })
}

impl Move {
    /// The same in whole steps, as the server draws it.
    pub(super) fn settled(self) -> Self {
        Self {
            closer: (self.closer * 1.2).round().clamp(-3.0, 3.0),
            by: (self.by.0.round(), self.by.1.round()),
            around: (self.around.0.round(), self.around.1.round()),
        }
    }

    /// How it looks before the server has drawn it.
    #[cfg(feature = "hydrate")]
    pub(super) fn style(self) -> (String, String) {
        (
            format!("{}px {}px", self.around.0, self.around.1),
            format!(
                "translate({}px,{}px) scale({})",
                self.by.0,
                self.by.1,
                self.closer.exp2()
            ),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finger(from: (f64, f64), at: (f64, f64)) -> Finger {
        Finger { id: 1, from, at }
    }

    #[test]
    fn a_finger_that_hardly_moves_taps() {
        assert_eq!(moved(&[finger((10.0, 10.0), (14.0, 13.0))]), None);
        assert_eq!(moved(&[]), None);
        let drag = moved(&[finger((10.0, 10.0), (40.0, 10.0))]);
        assert_eq!(drag.map(|one| (one.by, one.closer)), Some(((30.0, 0.0), 0.0)));
    }

    #[test]
    fn two_fingers_that_part_come_closer() {
        let pinch = moved(&[finger((10.0, 0.0), (0.0, 0.0)), finger((20.0, 0.0), (30.0, 0.0))]);
        let settled = pinch.map(Move::settled);
        assert_eq!(
            settled.map(|one| (one.around, one.closer, one.by)),
            Some(((15.0, 0.0), 2.0, (0.0, 0.0)))
        );
        let hardly = moved(&[finger((0.0, 0.0), (0.0, 0.0)), finger((100.0, 0.0), (110.0, 0.0))]);
        assert_eq!(hardly.map(|one| one.settled().closer), Some(0.0));
    }
}
