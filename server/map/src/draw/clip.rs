//! Cutting lines and rings at a rectangle: left, top, right, bottom.

use super::Pixel;

/// The pieces of a line inside a rectangle, handed on one by one.
pub(super) fn line(
    points: impl Iterator<Item = Pixel>,
    window: [f32; 4],
    run: &mut Vec<Pixel>,
    mut each: impl FnMut(&[Pixel]),
) {
    run.clear();
    let mut before: Option<Pixel> = None;
    for point in points {
        if let Some(start) = before {
            if let Some((a, b)) = segment(start, point, window) {
                if run.last() != Some(&a) {
                    if run.len() > 1 {
                        each(run);
                    }
                    run.clear();
                    run.push(a);
                }
                run.push(b);
            } else if run.len() > 1 {
                each(run);
                run.clear();
            }
        }
        before = Some(point);
    }
    if run.len() > 1 {
        each(run);
    }
}

/// Liang and Barsky: the part of a segment inside.
fn segment(a: Pixel, b: Pixel, [left, top, right, bottom]: [f32; 4]) -> Option<(Pixel, Pixel)> {
    let (dx, dy) = (b[0] - a[0], b[1] - a[1]);
    let (mut enter, mut leave) = (0.0_f32, 1.0_f32);
    for (towards, room) in [
        (-dx, a[0] - left),
        (dx, right - a[0]),
        (-dy, a[1] - top),
        (dy, bottom - a[1]),
    ] {
        if towards == 0.0 {
            if room < 0.0 {
                return None;
            }
        } else if towards < 0.0 {
            enter = enter.max(room / towards);
        } else {
            leave = leave.min(room / towards);
        }
    }
    if enter > leave {
        return None;
    }
    let on = |t: f32| [a[0] + t * dx, a[1] + t * dy];
    let from = if enter == 0.0 { a } else { on(enter) };
    let to = if leave == 1.0 { b } else { on(leave) };
    Some((from, to))
}

/// Sutherland and Hodgman: a ring cut at the four edges in turn. The ring is in `points` before
/// and after; `spare` is only room to work in.
pub(super) fn ring(points: &mut Vec<Pixel>, spare: &mut Vec<Pixel>, window: [f32; 4]) {
    for (edge, axis, keep_above) in [
        (window[0], 0, true),
        (window[1], 1, true),
        (window[2], 0, false),
        (window[3], 1, false),
    ] {
        spare.clear();
        let inside = |point: &Pixel| {
            if keep_above {
                point[axis] >= edge
            } else {
                point[axis] <= edge
            }
        };
        let Some(mut before) = points.last().copied() else {
            return;
        };
        for &point in points.iter() {
            if inside(&point) != inside(&before) {
                let t = (edge - before[axis]) / (point[axis] - before[axis]);
                let other = 1 - axis;
                let mut cut = [0.0; 2];
                cut[axis] = edge;
                cut[other] = before[other] + t * (point[other] - before[other]);
                spare.push(cut);
            }
            if inside(&point) {
                spare.push(point);
            }
            before = point;
        }
        std::mem::swap(points, spare);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WINDOW: [f32; 4] = [0.0, 0.0, 10.0, 10.0];

    #[test]
    fn a_line_that_leaves_and_returns_is_two() {
        let zigzag = [[-5.0, 5.0], [5.0, 5.0], [5.0, 20.0], [8.0, 20.0], [8.0, 5.0]];
        let mut pieces = Vec::new();
        line(zigzag.into_iter(), WINDOW, &mut Vec::new(), |piece| {
            pieces.push(piece.to_vec());
        });
        assert_eq!(
            pieces,
            [vec![[0.0, 5.0], [5.0, 5.0], [5.0, 10.0]], vec![[8.0, 10.0], [8.0, 5.0]]]
        );
    }

    #[test]
    fn a_ring_around_the_window_becomes_the_window() {
        let mut points = vec![[-9.0, -9.0], [19.0, -9.0], [19.0, 19.0], [-9.0, 19.0]];
        ring(&mut points, &mut Vec::new(), WINDOW);
        assert_eq!(points.len(), 4);
        assert!(points.iter().flatten().all(|side| *side == 0.0 || *side == 10.0));
        let mut outside = vec![[20.0, 20.0], [30.0, 20.0], [30.0, 30.0]];
        ring(&mut outside, &mut Vec::new(), WINDOW);
        assert!(outside.is_empty());
    }
}
