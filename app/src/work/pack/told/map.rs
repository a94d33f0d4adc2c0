use participation::pack::Pack;
use participation::places::PlaceThread;

use super::super::doc::{Block, Picture};
use super::At;
use crate::ask::Ask;
use crate::map::{Mark, Printed, printed};
use crate::places::place_shape;
use crate::say;
use crate::say::feeling_name;

/// The map of a pack, drawn.
pub(in super::super) struct Map {
    printed: Printed,
    png: Option<Vec<u8>>,
}

impl Map {
    /// The places of a pack on a map, for a page; `on_paper` for a document. Nothing without a map, and when none of them
    /// is shown on one.
    pub(in super::super) async fn of(ask: &Ask, pack: &Pack, on_paper: bool) -> Option<Self> {
        let marks = pack.places.iter().zip(&pack.whereabouts).enumerate();
        let marks = marks.map(|(place, (thread, at))| Mark {
            number: place + 1,
            shape: place_shape(thread.rated().last().map(|one| one.feeling)),
            at: at.clone(),
        });
        let printed = printed(ask, marks.collect()).await?;
        let png = if on_paper { Some(printed.png().await?) } else { None };
        Some(Self { printed, png })
    }
}

/// The map with what is on it in words.
pub(super) fn picture(at: &At<'_>) -> Option<Block> {
    let map = at.map?;
    let shown = map.printed.numbers.iter().filter_map(|number| {
        let thread = at.pack.places.get(number.checked_sub(1)?)?;
        Some(line(at, *number, thread))
    });
    let places: Vec<String> = shown.collect();
    Some(Block::Picture(Picture {
        svg: map.printed.on_page(),
        sides: map.printed.sides(),
        png: map.png.clone(),
        alt: say!(at.words, "pack-map-alt", places = places.join("; ")),
        from: map.printed.attribution.clone(),
    }))
}

/// "2. Bus station, Kacper, not OK".
fn line(at: &At<'_>, number: usize, thread: &PlaceThread) -> String {
    let felt = thread.rated().last().map(|one| feeling_name(at.words, one.feeling));
    let name = super::places::numbered(at, Some(number), thread);
    [Some(name), Some(at.author(thread.author)), felt]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
}
