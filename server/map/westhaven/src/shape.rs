//! Geometry on a plane of metres.

use std::f64::consts::PI;

use crate::ORIGIN;

/// East and north of the origin.
pub(crate) type Metres = [f64; 2];

const METRES_PER_DEGREE: f64 = 111_320.0;

/// Degrees east and north.
pub(crate) fn degrees([east, north]: Metres) -> (f64, f64) {
    let narrow = ORIGIN.1.to_radians().cos();
    (
        ORIGIN.0 + east / (METRES_PER_DEGREE * narrow),
        ORIGIN.1 + north / METRES_PER_DEGREE,
    )
}

/// Web Mercator, from 0 to 1 across the world, from its north-west corner.
pub(crate) fn world(at: Metres) -> [f64; 2] {
    let (lon, lat) = degrees(at);
    let lat = lat.to_radians();
    [
        (lon + 180.0) / 360.0,
        (1.0 - (lat.tan() + 1.0 / lat.cos()).ln() / PI) / 2.0,
    ]
}

/// A curve through the points (Catmull and Rom).
pub(crate) fn curved(points: &[Metres], closed: bool) -> Vec<Metres> {
    let count = points.len();
    if count < 3 {
        return points.to_vec();
    }
    let at = |index: usize, by: isize| -> Metres {
        let wanted = index.checked_add_signed(by);
        if closed {
            let index = wanted.unwrap_or(count - 1) % count;
            points[index]
        } else {
            points[wanted.unwrap_or(0).min(count - 1)]
        }
    };
    let pieces = if closed { count } else { count - 1 };
    let mut curve = Vec::new();
    for index in 0..pieces {
        let [before, a, b, after] = [at(index, -1), at(index, 0), at(index, 1), at(index, 2)];
        let steps = if distance(a, b) < 40.0 { 3 } else { 8 };
        for step in 0..steps {
            let t = f64::from(step) / f64::from(steps);
            curve.push([0, 1].map(|i| spline(before[i], a[i], b[i], after[i], t)));
        }
    }
    if !closed {
        curve.extend(points.last());
    }
    curve
}

fn spline(p: f64, a: f64, b: f64, q: f64, t: f64) -> f64 {
    // Tension a little above the usual, so that uneven steps make no loops.
    let (from, to) = ((b - p) * 0.42, (q - a) * 0.42);
    let (t2, t3) = (t * t, t * t * t);
    (2.0 * t3 - 3.0 * t2 + 1.0) * a + (t3 - 2.0 * t2 + t) * from + (3.0 * t2 - 2.0 * t3) * b + (t3 - t2) * to
}

/// A ring around a line whose width changes from point to point.
pub(crate) fn widened(line: &[(Metres, f64)]) -> Vec<Metres> {
    let mut left = Vec::new();
    let mut right = Vec::new();
    for (index, (at, width)) in line.iter().enumerate() {
        let before = line[index.saturating_sub(1)].0;
        let after = line[(index + 1).min(line.len() - 1)].0;
        let length = distance(before, after).max(0.1);
        let across = [
            -(after[1] - before[1]) / length * width / 2.0,
            (after[0] - before[0]) / length * width / 2.0,
        ];
        left.push([at[0] + across[0], at[1] + across[1]]);
        right.push([at[0] - across[0], at[1] - across[1]]);
    }
    right.reverse();
    left.extend(right);
    left
}

pub(crate) fn distance(a: Metres, b: Metres) -> f64 {
    (a[0] - b[0]).hypot(a[1] - b[1])
}

/// From a point to the nearest of a segment.
pub(crate) fn to_segment(point: Metres, a: Metres, b: Metres) -> f64 {
    let (dx, dy) = (b[0] - a[0], b[1] - a[1]);
    let length = (dx * dx + dy * dy).max(1e-9);
    let t = (((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length).clamp(0.0, 1.0);
    distance(point, [a[0] + t * dx, a[1] + t * dy])
}

/// Whether a point is in a ring.
pub(crate) fn is_in(point: Metres, ring: &[Metres]) -> bool {
    let mut inside = false;
    let mut before = ring.last().copied().unwrap_or_default();
    for &at in ring {
        let crosses = (at[1] > point[1]) != (before[1] > point[1]);
        if crosses && point[0] < (before[0] - at[0]) * (point[1] - at[1]) / (before[1] - at[1]) + at[0] {
            inside = !inside;
        }
        before = at;
    }
    inside
}

/// A rectangle turned by an angle.
pub(crate) fn rectangle(middle: Metres, width: f64, depth: f64, angle: f64) -> [Metres; 4] {
    let (sin, cos) = angle.sin_cos();
    let (w, d) = (width / 2.0, depth / 2.0);
    [[-w, -d], [w, -d], [w, d], [-w, d]].map(|[x, y]| [middle[0] + x * cos - y * sin, middle[1] + x * sin + y * cos])
}
