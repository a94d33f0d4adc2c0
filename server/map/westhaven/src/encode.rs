//! One tile of the town as a vector tile.

use anyhow::Result;
use fast_mvt::{MvtCoord, MvtGeomType, MvtLayerBuilder, MvtTileBuilder};

use crate::shape::Metres;
use crate::tiles::Tile;
use crate::town::{Feature, Layer, Shape, Town};

/// Steps of a tile that are kept beyond its edge.
const MARGIN: f64 = 160.0;
const SIDE: f64 = 4096.0;

const LAYERS: [(Layer, &str); 6] = [
    (Layer::Landuse, "landuse"),
    (Layer::Water, "water"),
    (Layer::Buildings, "buildings"),
    (Layer::Roads, "roads"),
    (Layer::Places, "places"),
    (Layer::Pois, "pois"),
];

/// The tile's bytes; none when nothing is in it.
pub(crate) fn tile(town: &Town, tile: &Tile) -> Result<Vec<u8>> {
    let mut built = MvtTileBuilder::new();
    for (which, name) in LAYERS {
        let mut layer = built.layer(name)?;
        for feature in &town.features {
            if feature.layer == which && feature.from <= tile.zoom {
                layer = add(layer, feature, tile)?;
            }
        }
        if layer.num_features() == 0 {
            built = layer.end();
            continue;
        }
        built = layer.end();
    }
    Ok(built.encode())
}

fn add(layer: MvtLayerBuilder, feature: &Feature, tile: &Tile) -> Result<MvtLayerBuilder> {
    let steps = |points: &[Metres]| -> Vec<[f64; 2]> { points.iter().map(|at| tile.steps(*at)).collect() };
    let (kind, pieces) = match &feature.shape {
        Shape::Point(at) => {
            let at = tile.steps(*at);
            let is_here = at.iter().all(|side| (0.0..SIDE).contains(side));
            let piece = if is_here { vec![vec![at]] } else { Vec::new() };
            (MvtGeomType::Point, piece)
        }
        Shape::Line(points) => (MvtGeomType::LineString, pieces_of_line(&steps(points))),
        Shape::Ring(points) => (MvtGeomType::Polygon, vec![cut_ring(steps(points))]),
    };
    let pieces: Vec<Vec<MvtCoord>> = pieces
        .iter()
        .map(|piece| rounded(piece))
        .filter(|piece| match kind {
            MvtGeomType::Point => !piece.is_empty(),
            MvtGeomType::LineString => piece.len() > 1,
            MvtGeomType::Polygon => piece.len() > 2,
        })
        .collect();
    if pieces.is_empty() {
        return Ok(layer);
    }
    let mut built = layer.feature_of(kind);
    for piece in pieces {
        match kind {
            MvtGeomType::Point => built.points(piece)?,
            MvtGeomType::LineString => built.line(piece)?,
            MvtGeomType::Polygon => built.ring(piece, true)?,
        };
    }
    built.tag_string("kind", &feature.kind)?;
    if let Some(detail) = &feature.detail {
        built.tag_string("kind_detail", detail)?;
    }
    if let Some(name) = &feature.name {
        built.tag_string("name", name)?;
    }
    Ok(built.end())
}

/// Whole steps, without repetitions.
fn rounded(piece: &[[f64; 2]]) -> Vec<MvtCoord> {
    let whole = |value: f64| format!("{value:.0}").parse::<i32>().unwrap_or(0);
    let mut points: Vec<MvtCoord> = piece
        .iter()
        .map(|at| MvtCoord {
            x: whole(at[0]),
            y: whole(at[1]),
        })
        .collect();
    points.dedup();
    points
}

/// The runs of a line whose segments come near the tile.
fn pieces_of_line(line: &[[f64; 2]]) -> Vec<Vec<[f64; 2]>> {
    let mut pieces = Vec::new();
    let mut run: Vec<[f64; 2]> = Vec::new();
    for pair in line.windows(2) {
        let near = (0..2).all(|axis| {
            let (a, b) = (pair[0][axis], pair[1][axis]);
            a.min(b) <= SIDE + MARGIN && a.max(b) >= -MARGIN
        });
        if near {
            if run.is_empty() {
                run.push(pair[0]);
            }
            run.push(pair[1]);
        } else if !run.is_empty() {
            pieces.push(std::mem::take(&mut run));
        }
    }
    pieces.push(run);
    pieces
}

/// A ring cut at the tile's edge (Sutherland and Hodgman).
fn cut_ring(mut ring: Vec<[f64; 2]>) -> Vec<[f64; 2]> {
    for (axis, edge, above) in [
        (0, -MARGIN, true),
        (1, -MARGIN, true),
        (0, SIDE + MARGIN, false),
        (1, SIDE + MARGIN, false),
    ] {
        let inside = |at: [f64; 2]| if above { at[axis] >= edge } else { at[axis] <= edge };
        let mut cut = Vec::new();
        let mut before = ring.last().copied().unwrap_or_default();
        for &at in &ring {
            if inside(at) != inside(before) {
                let t = (edge - before[axis]) / (at[axis] - before[axis]);
                cut.push([0, 1].map(|i| before[i] + t * (at[i] - before[i])));
            }
            if inside(at) {
                cut.push(at);
            }
            before = at;
        }
        ring = cut;
    }
    ring
}
