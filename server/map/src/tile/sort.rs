//! What a named point is. Only what is open to everybody is listed under a kind; the rest is
//! `Other` when it has a name of its own, and what is or may be a home is left out.

use super::Sort;
use crate::Kind;

/// A point of interest.
pub(super) fn poi(class: &str, subclass: &str) -> Option<Sort> {
    if is_private(class) || is_private(subclass) {
        return None;
    }
    let found = by_value(subclass).or_else(|| by_value(class));
    let (kind, rank) = found.unwrap_or((Kind::Other, 3));
    let station = kind == Kind::Transport && rank == 0;
    Some(Sort { kind, rank, station })
}

fn is_private(value: &str) -> bool {
    matches!(
        value,
        "residential" | "apartments" | "house" | "detached" | "dormitory" | "isolated_dwelling" | "farm" | "social_facility"
            | "shelter" | "group_home" | "nursing_home" | "assisted_living" | "refugee_site"
    )
}

fn by_value(value: &str) -> Option<(Kind, u8)> {
    use Kind::{Leisure, Other, Park, School, Service, Shop, Transport};
    Some(match value {
        "station" | "railway" | "train_station" | "bus_station" => (Transport, 0),
        "halt" | "tram_stop" | "subway" | "ferry_terminal" => (Transport, 1),
        "bus_stop" | "bus" | "taxi" | "parking" | "platform" => (Transport, 3),
        "school" | "college" | "university" => (School, 1),
        "kindergarten" => (School, 2),
        "park" | "nature_reserve" | "recreation_ground" | "skatepark" | "common" => (Park, 1),
        "playground" | "garden" | "pitch" | "golf" | "golf_course" | "allotments" | "cemetery" | "wood" | "forest"
        | "village_green" | "dog_park" => (Park, 2),
        "supermarket" | "mall" | "marketplace" => (Shop, 1),
        "fast_food" | "cafe" | "restaurant" | "pub" | "bar" | "convenience" | "grocery" => (Shop, 2),
        "shop" | "bakery" | "beer" | "clothing_store" | "butcher" | "hairdresser" | "ice_cream" | "alcohol_shop"
        | "music" | "car" | "laundry" | "department_store" | "clothes" | "greengrocer" | "newsagent" | "books"
        | "bicycle" | "furniture" | "fuel" | "florist" | "charity" => (Shop, 3),
        "hospital" => (Service, 0),
        "library" | "clinic" | "police" | "town_hall" | "townhall" | "community_centre" | "youth_centre" => (Service, 1),
        "doctors" | "pharmacy" | "fire_station" | "place_of_worship" | "social_centre" | "courthouse" | "post"
        | "post_office" | "dentist" => (Service, 2),
        "bank" | "veterinary" => (Service, 3),
        "cinema" | "theatre" | "sports_centre" | "stadium" | "swimming" | "swimming_pool" => (Leisure, 1),
        "museum" | "attraction" | "art_gallery" | "ice_rink" | "bowling_alley" | "gym" | "fitness_centre" | "castle"
        | "amusement_arcade" | "nightclub" | "theme_park" => (Leisure, 2),
        "gate" | "entrance" | "tunnel" | "bridge" => (Other, 2),
        _ => return None,
    })
}

/// A part of a settlement.
pub(super) fn place(class: &str, detail: &str) -> Option<Sort> {
    let rank = match if detail.is_empty() { class } else { detail } {
        "city" | "town" => 0,
        "village" | "borough" | "macrohood" => 1,
        "suburb" | "quarter" | "neighbourhood" => 2,
        "hamlet" => 3,
        _ => return if detail.is_empty() { None } else { place(class, "") },
    };
    Some(Sort {
        kind: Kind::Area,
        rank,
        station: false,
    })
}

/// A name of water.
pub(super) fn water(class: &str) -> Option<Sort> {
    let rank = match class {
        "ocean" | "sea" | "bay" => 0,
        "lake" | "reservoir" | "harbour" | "dock" => 1,
        "river" | "water" | "basin" => 2,
        _ => return None,
    };
    Some(Sort {
        kind: Kind::Water,
        rank,
        station: false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_finer_word_decides_and_homes_are_left_out() {
        assert_eq!(poi("railway", "tram_stop").map(|sort| sort.rank), Some(1));
        assert!(poi("bus", "bus_station").is_some_and(|sort| sort.station));
        assert_eq!(poi("shop", "chandler").map(|sort| sort.kind), Some(Kind::Shop));
        assert_eq!(poi("apartments", ""), None);
        assert_eq!(place("isolated_dwelling", ""), None);
        assert_eq!(place("locality", "village").map(|sort| sort.rank), Some(1));
    }
}
