//! The town, read and rounded out.

use anyhow::{Context, Result, bail};

use crate::shape::{self, Metres};
use crate::source::{self, Entry};
use crate::{homes, source::entries};

/// Everything there is, in metres.
pub(crate) struct Town {
    pub(crate) features: Vec<Feature>,
}

/// One thing, as it goes into a layer.
pub(crate) struct Feature {
    pub(crate) layer: Layer,
    pub(crate) kind: String,
    pub(crate) detail: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) shape: Shape,
    /// The first zoom it is in.
    pub(crate) from: u8,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Layer {
    Landuse,
    Water,
    Roads,
    Buildings,
    Places,
    Pois,
}

pub(crate) enum Shape {
    Point(Metres),
    Line(Vec<Metres>),
    Ring(Vec<Metres>),
}

impl Town {
    pub(crate) fn read() -> Result<Self> {
        let mut features = Vec::new();
        for entry in entries("ground.txt", include_str!("../source/ground.txt"))? {
            features.push(ground(&entry)?);
        }
        let ways = entries("ways.txt", include_str!("../source/ways.txt"))?;
        for entry in &ways {
            features.push(way(entry)?);
        }
        for entry in entries("places.txt", include_str!("../source/places.txt"))? {
            features.push(place(&entry)?);
        }
        let mut buildings = Vec::new();
        for numbers in source::numbers("buildings.txt", include_str!("../source/buildings.txt"))? {
            let [x, y, width, depth, angle] = *numbers.as_slice() else {
                bail!("buildings.txt: a building has five numbers");
            };
            buildings.push(shape::rectangle([x, y], width, depth, angle.to_radians()).to_vec());
        }
        let homes = homes::along(&ways, &features, &buildings);
        for ring in buildings.into_iter().chain(homes) {
            features.push(Feature {
                layer: Layer::Buildings,
                kind: "building".to_owned(),
                detail: None,
                name: None,
                shape: Shape::Ring(ring),
                from: 14,
            });
        }
        Ok(Self { features })
    }
}

fn ground(entry: &Entry) -> Result<Feature> {
    let kind = entry.word(0);
    let (layer, kind, detail, shape, from) = match kind {
        "water" => (Layer::Water, entry.word(1), None, Shape::Ring(line(entry, true)), 8),
        "river" => {
            let (at, widths): (Vec<Metres>, Vec<f64>) = entry.points.iter().copied().unzip();
            let curve = shape::curved(&at, false);
            let steps = curve.len().max(2) - 1;
            let last = widths.len().max(1) - 1;
            let wide = |index: usize| {
                let before = index * last / steps;
                let part = (index * last % steps) as f64 / steps as f64;
                widths[before] + (widths[(before + 1).min(last)] - widths[before]) * part
            };
            let line: Vec<(Metres, f64)> = curve.iter().enumerate().map(|(index, at)| (*at, wide(index))).collect();
            (Layer::Water, "river", None, Shape::Ring(shape::widened(&line)), 9)
        }
        "stream" => (Layer::Water, "stream", None, Shape::Line(line(entry, false)), 13),
        "town" => (Layer::Landuse, "residential", None, Shape::Ring(line(entry, true)), 8),
        "park" | "wood" | "sand" => (Layer::Landuse, kind, None, Shape::Ring(line(entry, true)), 10),
        _ => (Layer::Landuse, kind, None, Shape::Ring(line(entry, true)), 12),
    };
    Ok(Feature {
        layer,
        kind: kind.to_owned(),
        detail,
        name: entry.name.clone(),
        shape,
        from,
    })
}

fn way(entry: &Entry) -> Result<Feature> {
    let class = entry.word(0);
    let (kind, detail, from) = match class {
        "rail" => ("rail", "rail", 9),
        "siding" => ("rail", "siding", 14),
        "primary" => ("major_road", class, 8),
        "secondary" => ("major_road", class, 10),
        "tertiary" => ("major_road", class, 11),
        "street" => ("minor_road", "residential", 12),
        "lane" => ("minor_road", "service", 14),
        "track" => ("path", "track", 13),
        "path" => ("path", "footway", 13),
        "ferry" => ("ferry", "ferry", 11),
        other => bail!("{other} is not a kind of way"),
    };
    Ok(Feature {
        layer: Layer::Roads,
        kind: kind.to_owned(),
        detail: Some(detail.to_owned()),
        name: entry.name.clone(),
        shape: Shape::Line(line(entry, false)),
        from,
    })
}

fn place(entry: &Entry) -> Result<Feature> {
    let (layer, from) = match (entry.word(0), entry.word(1)) {
        ("place", "town") => (Layer::Places, 8),
        ("place", _) => (Layer::Places, 12),
        ("water", "sea") => (Layer::Water, 10),
        ("water", _) => (Layer::Water, 12),
        ("poi", "station" | "hospital") => (Layer::Pois, 12),
        ("poi", _) => (Layer::Pois, 13),
        (other, _) => bail!("{other} is not a kind of place"),
    };
    let (at, _) = *entry.points.first().context("a place has a point")?;
    Ok(Feature {
        layer,
        kind: entry.word(1).to_owned(),
        detail: None,
        name: entry.name.clone(),
        shape: Shape::Point(at),
        from,
    })
}

pub(crate) fn line(entry: &Entry, closed: bool) -> Vec<Metres> {
    let points = entry.plain_points();
    if entry.is_curve { shape::curved(&points, closed) } else { points }
}
