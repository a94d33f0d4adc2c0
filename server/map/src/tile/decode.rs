//! From the bytes of a vector tile to a [`Tile`].

use fast_mvt::{MvtFeatureRef, MvtLayerRef, MvtReaderRef, MvtValueRef};

use super::{Area, Ground, Label, Line, Sort, Tile, Way, count, geometry, names, sort, values};
use crate::{Kind, limits};

/// What a layer is for, whichever schema it is from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Ground,
    Water,
    WaterLine,
    Building,
    Ways,
    WayNames,
    Places,
    Pois,
    WaterNames,
}

fn role(layer: &str) -> Option<Role> {
    Some(match layer {
        "landcover" | "landuse" | "park" | "natural" => Role::Ground,
        "water" | "ocean" => Role::Water,
        "waterway" => Role::WaterLine,
        "building" | "buildings" => Role::Building,
        "transportation" | "roads" | "transit" => Role::Ways,
        "transportation_name" => Role::WayNames,
        "place" | "places" => Role::Places,
        "poi" | "pois" => Role::Pois,
        "water_name" => Role::WaterNames,
        _ => return None,
    })
}

/// Decodes a tile; nothing when it is not one or goes beyond what a tile may hold.
pub(crate) fn decode(bytes: &[u8]) -> Option<Tile> {
    if !count::is_bearable(bytes) {
        return None;
    }
    let reader = MvtReaderRef::new(bytes).ok()?;
    let mut tile = Tile::default();
    for layer in reader.layers() {
        if let Some(role) = role(layer.name()) {
            read(&mut tile, layer, role);
        }
    }
    Some(tile)
}

fn read(tile: &mut Tile, layer: MvtLayerRef<'_>, role: Role) {
    let extent = layer.extent();
    for feature in layer.features() {
        if tile.points.len() >= limits::POINTS {
            return;
        }
        let tags = Tags::of(feature);
        match feature.geom_type_value() {
            Some(1) => point(tile, feature, extent, role, &tags),
            Some(2) => line(tile, feature, extent, role, &tags),
            Some(3) => area(tile, feature, extent, role, &tags),
            _ => {}
        }
    }
}

fn point(tile: &mut Tile, feature: MvtFeatureRef<'_>, extent: u32, role: Role, tags: &Tags<'_>) {
    let sort = match role {
        Role::Places => sort::place(tags.class, tags.detail),
        Role::Pois => sort::poi(tags.class, tags.detail),
        Role::WaterNames | Role::Water => sort::water(tags.class),
        Role::Ground => sort::poi(tags.class, tags.detail).filter(|sort| sort.kind == Kind::Park),
        _ => None,
    };
    let (Some(sort), Some(name)) = (sort, tags.name()) else { return };
    let Some(at) = geometry::first_point(feature.geometry_commands(), extent) else {
        return;
    };
    if tile.labels.len() < limits::LABELS {
        tile.labels.push(Label { name, sort, at });
    }
}

fn line(tile: &mut Tile, feature: MvtFeatureRef<'_>, extent: u32, role: Role, tags: &Tags<'_>) {
    let way = match role {
        Role::Ways if tags.under_construction => None,
        Role::Ways | Role::WayNames => values::way(tags.detail)
            .or_else(|| values::way(tags.class))
            .map(|way| if way == Way::Rail && tags.siding { Way::Siding } else { way }),
        Role::WaterNames => return middle(tile, feature, extent, tags),
        Role::Water | Role::WaterLine => values::waterway(tags.detail).or_else(|| values::waterway(tags.class)),
        _ => None,
    };
    let Some(way) = way else { return };
    let name = tags.name().and_then(|name| add_name(tile, name));
    let drawn = role != Role::WayNames;
    if !drawn && name.is_none() {
        return;
    }
    for part in geometry::parts(tile, feature.geometry_commands(), extent, false) {
        tile.lines.push(Line { way, part, drawn, name });
    }
}

/// The name of a lake that is written along a line: it goes to the line's middle.
fn middle(tile: &mut Tile, feature: MvtFeatureRef<'_>, extent: u32, tags: &Tags<'_>) {
    let (Some(sort), Some(name)) = (sort::water(tags.class), tags.name()) else { return };
    let parts = geometry::parts(tile, feature.geometry_commands(), extent, false);
    let points = parts.first().map(|part| tile.points(*part)).unwrap_or_default();
    let Some(&at) = points.get(points.len() / 2) else { return };
    if tile.labels.len() < limits::LABELS {
        tile.labels.push(Label { name, sort, at });
    }
}

fn area(tile: &mut Tile, feature: MvtFeatureRef<'_>, extent: u32, role: Role, tags: &Tags<'_>) {
    let ground = match role {
        Role::Ground => values::ground(tags.detail).or_else(|| values::ground(tags.class)),
        Role::Water if tags.class != "swimming_pool" => Some(Ground::Water),
        Role::Building => Some(Ground::Building),
        Role::Ways => Some(Ground::Pier).filter(|_| values::way(tags.class) == Some(Way::Pier)),
        _ => None,
    };
    let Some(ground) = ground else { return };
    // The name of a building may be somebody's address.
    let named = matches!(ground, Ground::Green | Ground::Park | Ground::Wood | Ground::Pitch | Ground::School | Ground::Water);
    let name = if named { tags.name() } else { None };
    let name = name.and_then(|name| add_name(tile, name));
    for part in geometry::parts(tile, feature.geometry_commands(), extent, true) {
        tile.areas.push(Area { ground, part, name });
    }
}

fn add_name(tile: &mut Tile, name: Box<str>) -> Option<u32> {
    if tile.names.last() != Some(&name) {
        if tile.names.len() >= limits::LABELS {
            return None;
        }
        tile.names.push(name);
    }
    u32::try_from(tile.names.len() - 1).ok()
}

/// The few tags of a feature that matter here.
#[derive(Default)]
struct Tags<'a> {
    class: &'a str,
    detail: &'a str,
    name: Option<(u8, &'a str)>,
    siding: bool,
    under_construction: bool,
}

impl<'a> Tags<'a> {
    fn of(feature: MvtFeatureRef<'a>) -> Self {
        let mut tags = Self::default();
        for (key, value) in feature.properties().flatten() {
            let MvtValueRef::String(text) = value else { continue };
            match key {
                "class" | "kind" | "pmap:kind" => {
                    tags.class = text;
                    tags.under_construction = text.ends_with("_construction");
                }
                "subclass" | "kind_detail" | "pmap:kind_detail" => tags.detail = text,
                "service" => tags.siding = values::is_siding(text),
                _ => {
                    if let Some(how_good) = names::key(key)
                        && tags.name.is_none_or(|(before, _)| how_good > before)
                    {
                        tags.name = Some((how_good, text));
                    }
                }
            }
        }
        tags
    }

    fn name(&self) -> Option<Box<str>> {
        names::tidy(self.name?.1)
    }
}

/// What a named area is.
pub(crate) fn area_sort(ground: Ground) -> Option<Sort> {
    let kind = match ground {
        Ground::Green | Ground::Park | Ground::Wood | Ground::Pitch => Kind::Park,
        Ground::School => Kind::School,
        Ground::Water => Kind::Water,
        _ => return None,
    };
    Some(Sort {
        kind,
        rank: 1,
        station: false,
    })
}
