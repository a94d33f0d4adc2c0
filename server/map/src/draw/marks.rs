//! The room on a screen: what is taken by a label stays free of others.

use super::Pixel;

/// Rectangles that are taken: left, top, right, bottom.
pub(super) struct Marks {
    window: [f32; 4],
    taken: Vec<[f32; 4]>,
    clear: Vec<[f32; 4]>,
}

impl Marks {
    pub(super) fn new(width: f32, height: f32) -> Self {
        const EDGE: f32 = 3.0;
        Self {
            window: [EDGE, EDGE, width - EDGE, height - EDGE],
            taken: Vec::new(),
            clear: Vec::new(),
        }
    }

    /// Keeps names out of a box that something else will lie in. What a name belongs to may be below it.
    pub(super) fn keep_clear(&mut self, taken: [f32; 4]) {
        self.clear.push(taken);
    }

    /// Takes all the boxes, or none when one of them is taken or off the screen. The first is the name's own.
    pub(super) fn take(&mut self, boxes: &[[f32; 4]]) -> bool {
        let [left, top, right, bottom] = self.window;
        let free = boxes.iter().all(|b| {
            b[0] >= left && b[1] >= top && b[2] <= right && b[3] <= bottom && !self.taken.iter().any(|t| meets(t, b))
        });
        let clear = boxes.first().is_none_or(|b| !self.clear.iter().any(|t| meets(t, b)));
        let free = free && clear;
        if free {
            self.taken.extend_from_slice(boxes);
        }
        free
    }
}

fn meets(one: &[f32; 4], other: &[f32; 4]) -> bool {
    one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1]
}

/// A row of squares along a slanting text.
pub(super) fn slanted(at: Pixel, angle: f32, length: f32, height: f32) -> Vec<[f32; 4]> {
    let (sin, cos) = angle.to_radians().sin_cos();
    let half = height / 2.0;
    let mut boxes = Vec::new();
    let mut along = -length / 2.0 + half;
    loop {
        let (x, y) = (at[0] + cos * along, at[1] + sin * along);
        boxes.push([x - half, y - half, x + half, y + half]);
        if along >= length / 2.0 - half {
            return boxes;
        }
        along = (along + height).min(length / 2.0 - half);
    }
}
