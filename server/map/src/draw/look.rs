//! Which names come first, from which zoom on, and how they look.

use crate::Kind;
use crate::tile::{Sort, Way};

/// Which ways are named first.
pub(super) fn importance(way: Way) -> u8 {
    match way {
        Way::River => 0,
        Way::Motorway | Way::Primary => 1,
        Way::Secondary => 2,
        Way::Tertiary => 3,
        Way::Street | Way::Pier => 5,
        _ => 6,
    }
}

/// Which points are placed first; below 20 before any street.
pub(super) fn order(sort: Sort) -> u8 {
    match sort.kind {
        Kind::Area => sort.rank * 4,
        Kind::Transport if sort.station => 6,
        Kind::Park if sort.rank <= 1 => 9,
        Kind::Water => 10 + sort.rank,
        _ => 14 + sort.rank * 10,
    }
}

pub(super) fn shows(sort: Sort, zoom: u8) -> bool {
    match (sort.kind, sort.rank) {
        (Kind::Area, 0) => zoom <= 14,
        (Kind::Area, 1) => (10..=16).contains(&zoom),
        (Kind::Area, _) => (13..=17).contains(&zoom),
        (Kind::Water, 0) => true,
        (Kind::Water, rank) => zoom >= 11 + rank,
        (_, 0) => zoom >= 13,
        (Kind::Park, 1) => zoom >= 14,
        (_, rank) => zoom >= 14 + rank,
    }
}

pub(super) fn has_dot(sort: Sort) -> bool {
    match sort.kind {
        Kind::Area | Kind::Water => false,
        Kind::Park => sort.rank > 1,
        _ => true,
    }
}

/// Class and size of a label.
pub(super) fn look(sort: Sort, zoom: u8) -> (&'static str, f32) {
    match (sort.kind, sort.rank) {
        (Kind::Area, 0) => ("l-town", if zoom < 12 { 15.0 } else { 18.0 }),
        (Kind::Area, 1) => ("l-village", if zoom < 12 { 12.0 } else { 14.0 }),
        (Kind::Area, _) => ("l-quarter", 13.0),
        (Kind::Water, _) => ("l-water", 13.0),
        (Kind::Park, _) => ("l-park", 13.0),
        (_, 0 | 1) => ("l-place", 13.0),
        _ => ("l-place small", 12.0),
    }
}
