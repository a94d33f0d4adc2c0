use ::map::{Kind, Named, PlaceKey, Spot};
use participation::places::{Area, Whereabouts};

use super::mark::spot;
use crate::ask::Ask;
use crate::say;
use crate::words::Words;

/// At most eight places of the area whose names begin like these words. Nothing without a map.
pub async fn search(ask: &Ask, words: &str) -> Vec<Named> {
    let words = words.trim();
    if words.is_empty() || words.chars().count() > 80 {
        return Vec::new();
    }
    ask.state.maps().search(words.to_owned()).await
}

/// The named place with this key, as a form sends it back.
pub async fn named(ask: &Ask, key: &str) -> Option<Named> {
    if key.is_empty() || key.len() > 200 {
        return None;
    }
    ask.state.maps().named(PlaceKey::from_kept(key.to_owned())).await
}

/// The named public place around a spot, by which several people can be found to mean the same one.
pub async fn area_of(ask: &Ask, at: Spot) -> Option<Area> {
    let named = ask.state.maps().ask(move |map| map.nearest_named(at)).await.flatten()?;
    Some(area(&named))
}

/// A named place as the domain keeps it.
fn area(named: &Named) -> Area {
    Area {
        key: named.key.as_str().to_owned(),
        name: named.name.clone(),
    }
}

/// What kind of place the map says it is.
#[must_use]
pub fn kind_of(words: &Words, kind: Kind) -> String {
    match kind {
        Kind::Transport => say!(words, "map-kind-transport"),
        Kind::School => say!(words, "map-kind-school"),
        Kind::Park => say!(words, "map-kind-park"),
        Kind::Shop => say!(words, "map-kind-shop"),
        Kind::Service => say!(words, "map-kind-service"),
        Kind::Leisure => say!(words, "map-kind-leisure"),
        Kind::Street => say!(words, "map-kind-street"),
        Kind::Area => say!(words, "map-kind-area"),
        Kind::Water => say!(words, "map-kind-water"),
        Kind::Other => say!(words, "map-kind-other"),
    }
}

/// Where a place is, in words: "Near Corn Street". Nothing where its author did not show it.
pub async fn whereabouts(ask: &Ask, at: &Whereabouts, area: Option<&Area>) -> Option<String> {
    let words = &ask.words;
    match at {
        Whereabouts::Untold => area.map(|area| say!(words, "where-near", name = area.name.clone())),
        Whereabouts::Pin(_) => Some(say!(words, "where-pinned")),
        Whereabouts::Route(points) => Some(say!(words, "where-way", count = points.len())),
        Whereabouts::Spot(one) => {
            let near = match area {
                Some(area) => Some(area.name.clone()),
                None => area_of(ask, spot(*one)).await.map(|area| area.name),
            };
            Some(match near {
                Some(name) => say!(words, "where-near", name = name),
                None => say!(words, "where-on-the-map"),
            })
        }
    }
}
