//! From the words of OpenStreetMap, as both schemas hand them on, to what is drawn.
//!
//! OpenMapTiles: `class` and `subclass`. Protomaps: `kind` and `kind_detail`, or
//! `pmap:kind` and `pmap:kind_detail` in older files.

use super::{Ground, Way};

pub(super) fn ground(value: &str) -> Option<Ground> {
    Some(match value {
        "residential" | "neighbourhood" | "suburb" | "quarter" | "retail" | "commercial" | "urban_area" => Ground::Town,
        "park" | "public_park" | "garden" | "village_green" | "recreation_ground" | "common" | "cemetery"
        | "grave_yard" => Ground::Park,
        "golf_course" | "allotments" | "dog_park" | "grass" | "zoo" | "camp_site" | "greenspace" => Ground::Green,
        "wood" | "forest" | "woodland" | "scrub" => Ground::Wood,
        "pitch" | "playground" | "stadium" | "track" | "sports_centre" => Ground::Pitch,
        "school" | "university" | "college" | "kindergarten" | "hospital" => Ground::School,
        "sand" | "beach" | "foreshore" => Ground::Sand,
        "pier" | "breakwater" | "quay" => Ground::Pier,
        _ => return None,
    })
}

pub(super) fn way(value: &str) -> Option<Way> {
    Some(match value {
        "motorway" | "highway" => Way::Motorway,
        "trunk" | "primary" | "major_road" => Way::Primary,
        "secondary" | "medium_road" => Way::Secondary,
        "tertiary" => Way::Tertiary,
        "minor" | "minor_road" | "residential" | "unclassified" | "living_street" | "street" | "road" | "busway" => {
            Way::Street
        }
        "pedestrian" | "service" => Way::Lane,
        "track" | "bridleway" => Way::Track,
        "path" | "footway" | "cycleway" | "steps" | "corridor" => Way::Path,
        "siding" | "yard" | "spur" => Way::Siding,
        "rail" | "light_rail" | "narrow_gauge" | "preserved" => Way::Rail,
        "ferry" => Way::Ferry,
        "pier" | "breakwater" => Way::Pier,
        _ => return None,
    })
}

pub(super) fn waterway(value: &str) -> Option<Way> {
    Some(match value {
        "river" | "canal" => Way::River,
        "stream" | "ditch" | "drain" => Way::Stream,
        _ => return None,
    })
}

/// Sidings and yards, which would make a station look like a ploughed field.
pub(super) fn is_siding(service: &str) -> bool {
    matches!(service, "siding" | "yard" | "spur" | "crossover")
}
