//! Fewer points where nobody would see them.

use super::Pixel;

/// Pixels that a line may move by.
const TOLERANCE: f32 = 0.35;

/// Douglas and Peucker, without recursion: keeps the ends and every point that is off the line
/// between its kept neighbours.
pub(super) fn line(points: &[Pixel], kept: &mut Vec<Pixel>, stack: &mut Vec<(usize, usize)>, keep: &mut Vec<bool>) {
    kept.clear();
    let Some(last) = points.len().checked_sub(1) else { return };
    if last < 2 {
        kept.extend_from_slice(points);
        return;
    }
    keep.clear();
    keep.resize(points.len(), false);
    keep[0] = true;
    keep[last] = true;
    stack.clear();
    stack.push((0, last));
    while let Some((start, end)) = stack.pop() {
        let mut farthest = (start, TOLERANCE * TOLERANCE);
        for at in start + 1..end {
            let off = squared_distance(points[at], points[start], points[end]);
            if off > farthest.1 {
                farthest = (at, off);
            }
        }
        if farthest.0 != start {
            keep[farthest.0] = true;
            stack.push((start, farthest.0));
            stack.push((farthest.0, end));
        }
    }
    kept.extend(points.iter().zip(keep.iter()).filter(|(_, keep)| **keep).map(|(point, _)| *point));
}

fn squared_distance(point: Pixel, a: Pixel, b: Pixel) -> f32 {
    let (dx, dy) = (b[0] - a[0], b[1] - a[1]);
    let length = dx * dx + dy * dy;
    let t = if length == 0.0 {
        0.0
    } else {
        (((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length).clamp(0.0, 1.0)
    };
    let (x, y) = (point[0] - a[0] - t * dx, point[1] - a[1] - t * dy);
    x * x + y * y
}

#[cfg(test)]
mod tests {
    #[test]
    fn only_the_corner_stays() {
        let mut kept = Vec::new();
        let points = [[0.0, 0.0], [5.0, 0.1], [10.0, 0.0], [10.0, 5.0], [10.1, 10.0]];
        super::line(&points, &mut kept, &mut Vec::new(), &mut Vec::new());
        assert_eq!(kept, [[0.0, 0.0], [10.0, 0.0], [10.1, 10.0]]);
    }
}
