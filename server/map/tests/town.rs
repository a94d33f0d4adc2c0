//! Every zoom of a map, all over its area: small enough, whole, and safe.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot begin has failed, and its numbers are small"
)]

use std::path::Path;

use map::{Kind, Map, MapError, PlaceKey, Screen, Spot, Step};

/// Bytes of a screen over the wire.
const BUDGET: usize = 60_000;

fn westhaven() -> Map {
    Map::from_bytes(westhaven::build().unwrap()).unwrap()
}

fn packed(svg: &str) -> usize {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 5,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut svg.as_bytes(), &mut packed, &parameters).unwrap();
    packed.len()
}

/// Draws screens all over a map and holds each against what is promised.
fn all_over(map: &Map) {
    let bounds = map.bounds();
    assert!(map.zooms().count() >= 6);
    let part = |low: i32, high: i32, index: i32| low + (high - low) / 6 * index;
    for zoom in map.zooms() {
        for index in 0..=6 {
            let centre = Spot {
                lon_e7: part(bounds.south_west.lon_e7, bounds.north_east.lon_e7, index),
                lat_e7: part(bounds.south_west.lat_e7, bounds.north_east.lat_e7, (index * 5 + 2) % 7),
            };
            for (width, height) in [(320, 400), (800, 600)] {
                let screen = map.clamped(Screen::new(centre, zoom, width, height));
                let drawing = map.draw(&screen, &[]);
                assert_eq!(drawing.damaged, 0);
                let bytes = packed(&drawing.svg);
                assert!(bytes < BUDGET, "zoom {zoom}, {width} wide: {bytes} bytes");
                is_plain(&drawing.svg);
            }
        }
    }
}

/// Only shapes and words, balanced, with classes and no more.
fn is_plain(svg: &str) {
    let allowed = ["path", "rect", "text", "g", "/text", "/g"];
    let mut open = 0_i32;
    for tag in svg.split('<').skip(1) {
        let (head, _) = tag.split_once('>').unwrap();
        let name = head.split([' ', '>']).next().unwrap();
        assert!(allowed.contains(&name), "<{name}");
        for attribute in [" id=", " href=", " style=", " on", " fill=", " stroke=\""] {
            assert!(!head.contains(attribute), "{attribute}");
        }
        open += match (name.starts_with('/'), head.ends_with('/')) {
            (true, _) => -1,
            (_, true) => 0,
            _ => 1,
        };
    }
    assert_eq!(open, 0);
    for size in svg.split("font-size=\"").skip(1) {
        let size: f32 = size.split('"').next().unwrap().parse().unwrap();
        assert!(size >= 11.0, "{size}");
    }
}

#[test]
fn westhaven_is_within_budget_at_every_zoom() {
    all_over(&westhaven());
}

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "where a real map is kept is no setting of the program"
)]
fn a_real_area_is_within_budget_at_every_zoom() {
    let Some(path) = std::env::var_os("ALONGSIDE_TEST_MAP") else {
        println!("not run: ALONGSIDE_TEST_MAP names no map of a real area");
        return;
    };
    let map = Map::open(Path::new(&path)).unwrap();
    assert!(!map.attribution().is_empty());
    all_over(&map);
}

#[test]
fn the_town_has_its_names() {
    let map = westhaven();
    for (words, name, kind) in [
        ("central bus", "Central Bus Station", Kind::Transport),
        ("bay c", "Bay C", Kind::Transport),
        ("GOLDEN fry", "Golden Fry", Kind::Shop),
        ("northgate acad", "Northgate Academy", Kind::School),
        ("rear gate", "Northgate rear gate", Kind::Other),
        ("underpass", "Park underpass", Kind::Other),
        ("millbrook park", "Millbrook Park", Kind::Park),
        ("youth", "Harbour Youth Project", Kind::Service),
        ("harbour cafe", "Harbour Café", Kind::Shop),
        ("corn street", "Corn Street", Kind::Street),
        ("station app", "Station Approach", Kind::Street),
        ("old harb", "Old Harbour", Kind::Area),
    ] {
        let hits = map.search(words, None);
        let hit = hits.first().unwrap_or_else(|| panic!("{words}: nothing"));
        assert_eq!((hit.name.as_str(), hit.kind), (name, kind));
        assert_eq!(map.named(&hit.key).as_ref(), Some(hit));
        assert!(map.covers(hit.spot));
    }
    assert!(map.search("", None).is_empty());
    assert!(map.search("zzz", None).is_empty());
    assert!(map.search("s", None).len() <= 8);
    assert_eq!(map.named(&PlaceKey::from_kept("nowhere@1:1".to_owned())), None);
}

#[test]
fn streets_are_named_once_and_there_are_enough() {
    let map = westhaven();
    let letters = 'a'..='z';
    let mut streets: Vec<String> = letters
        .flat_map(|letter| {
            ["street", "road", "lane", "close", "way"].map(|word| map.search(&format!("{letter} {word}"), None))
        })
        .flatten()
        .filter(|hit| hit.kind == Kind::Street)
        .map(|hit| hit.name)
        .collect();
    let all = streets.len();
    streets.sort();
    streets.dedup();
    assert!(streets.len() >= 60, "{} of {all}", streets.len());
    assert_eq!(
        map.search("harbour road", None)
            .iter()
            .filter(|hit| hit.kind == Kind::Street)
            .count(),
        1
    );
}

#[test]
fn two_people_who_tap_nearby_mean_the_same_place() {
    let map = westhaven();
    let bay = map.search("central bus station", None).remove(0);
    let beside = Spot {
        lon_e7: bay.spot.lon_e7 + 400,
        ..bay.spot
    };
    assert_eq!(map.nearest_named(bay.spot).map(|hit| hit.key), Some(bay.key.clone()));
    assert_eq!(map.nearest_named(beside).map(|hit| hit.key), Some(bay.key));
    let at_sea = Spot {
        lon_e7: map.bounds().south_west.lon_e7,
        lat_e7: map.bounds().south_west.lat_e7,
    };
    assert_eq!(map.nearest_named(at_sea), None);
    let park = map.search("millbrook park", None).remove(0);
    let edge = Spot {
        lon_e7: park.spot.lon_e7 - 20_000,
        lat_e7: park.spot.lat_e7 - 8_000,
    };
    assert!(map.nearest_named(edge).is_some());
}

#[test]
fn steps_end_where_the_map_ends() {
    let map = westhaven();
    let mut screen = map.start(360, 420);
    assert_eq!(map.step(&screen, Step::Farther), None);
    while let Some(closer) = map.step(&screen, Step::Closer) {
        screen = closer;
    }
    assert_eq!(screen.zoom, *map.zooms().end());
    let mut steps = 0;
    while let Some(east) = map.step(&screen, Step::East) {
        screen = east;
        steps += 1;
        assert!(steps < 1000);
    }
    assert!(map.covers(screen.centre));
}

#[test]
fn an_unusable_file_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let missing = Map::open(&folder.path().join("no.pmtiles")).unwrap_err();
    let file = folder.path().join("a.pmtiles");
    std::fs::write(&file, b"SQLite format 3\0").unwrap();
    let other = Map::open(&file).unwrap_err();
    let whole = westhaven::build().unwrap();
    std::fs::write(&file, &whole[..20_000]).unwrap();
    let short = Map::open(&file);
    assert!(matches!(missing, MapError::Unreadable(_)));
    assert_eq!(other, MapError::NotPmtiles);
    assert!(matches!(short, Err(MapError::Damaged | MapError::NothingToDraw)));
    for error in [missing, other, short.unwrap_err()] {
        assert!(error.to_string().contains("ALONGSIDE_MAP"), "{error}");
    }
    assert!(matches!(Map::open(folder.path()), Err(MapError::Unreadable(_))));
}
