//! The map as a picture on paper: the places of one pack and nobody else's, each with the number it has in the list.
//!
//! It does not move and takes nothing from the request, so that the same pack is the same picture.

mod digits;
mod paper;

use ::map::{Map, Screen, Spot};
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

use super::mark::{self, Mark};
use crate::ask::Ask;

/// Its sides, in CSS pixels: as wide as an A4 sheet without its margins when 96 of them are an inch.
const SIDES: (u16, u16) = (640, 430);

/// As close as it goes by itself: a neighbourhood, with names of streets.
const NEAR: u8 = 16;

/// Pixels left around what is shown.
const MARGIN: f64 = 40.0;

/// Drawing one can take some tens of megabytes: one at a time.
static ONE: Semaphore = Semaphore::const_new(1);

/// A map with numbered places, drawn.
#[derive(Clone, Debug)]
pub struct Printed {
    drawing: String,
    /// The marks as the pages' own style draws them.
    on_page: String,
    /// The marks as paper draws them, with numbers that need no font.
    on_paper: String,
    /// The numbers of the places that are on it, in order.
    pub numbers: Vec<usize>,
    /// Whose data it is drawn from. May be empty.
    pub attribution: String,
}

/// The map around some places. Nothing without a map, and when none of them is on it.
pub async fn printed(ask: &Ask, marks: Vec<Mark>) -> Option<Printed> {
    let map: Map = ask.state.maps().map()?.clone();
    let _turn = ONE.acquire().await.ok()?;
    spawn_blocking(move || draw(&map, &marks)).await.ok().flatten()
}

fn draw(map: &Map, marks: &[Mark]) -> Option<Printed> {
    let on_map = |mark: &&Mark| mark.spots().first().is_some_and(|spot| map.covers(*spot));
    let marks: Vec<Mark> = marks.iter().filter(on_map).cloned().collect();
    let screen = around(map, &marks)?;
    let pins = mark::numbered(&marks, &screen);
    let drawing = map.draw(&screen, &mark::pins(&marks, &screen));
    let ways: String = marks.iter().map(|one| mark::way(&one.spots(), &screen)).collect();
    let numbered: String = pins
        .iter()
        .map(|(one, (x, y))| digits::pin(one.number, one.shape, *x, *y))
        .collect();
    Some(Printed {
        drawing: drawing.svg,
        on_page: mark::draw(&marks, &screen),
        on_paper: format!("{ways}{numbered}"),
        numbers: pins.iter().map(|(one, _)| one.number).collect(),
        attribution: map.attribution().to_owned(),
    })
}

/// As close as all of them still fit; nothing when there are none.
fn around(map: &Map, marks: &[Mark]) -> Option<Screen> {
    let spots: Vec<Spot> = marks
        .iter()
        .flat_map(Mark::spots)
        .filter(|spot| map.covers(*spot))
        .collect();
    let (west, east) = (
        spots.iter().map(|one| one.lon_e7).min()?,
        spots.iter().map(|one| one.lon_e7).max()?,
    );
    let (south, north) = (
        spots.iter().map(|one| one.lat_e7).min()?,
        spots.iter().map(|one| one.lat_e7).max()?,
    );
    let middle = Spot {
        lon_e7: west.midpoint(east),
        lat_e7: south.midpoint(north),
    };
    let (width, height) = SIDES;
    let fits = |zoom: &u8| {
        let screen = Screen::new(middle, *zoom, width, height);
        let inside = |at: f64, side: u16| (MARGIN..=f64::from(side) - MARGIN).contains(&at);
        spots.iter().all(|spot| {
            let (x, y) = screen.pixel_of(*spot);
            inside(x, width) && inside(y, height)
        })
    };
    let zooms = map.zooms();
    let near = zooms.clone().rev().filter(|zoom| *zoom <= NEAR).find(fits);
    let zoom = near.unwrap_or(*zooms.start());
    Some(map.clamped(Screen::new(middle, zoom, width, height)))
}

impl Printed {
    /// The inside of an `<svg>` of these [sides](Self::sides) in an element with `class="map"`.
    #[must_use]
    pub fn on_page(&self) -> String {
        format!("{}{}", self.drawing, self.on_page)
    }

    /// Its width and height, in CSS pixels.
    #[must_use]
    pub const fn sides(&self) -> (u16, u16) {
        SIDES
    }

    /// As a PNG for paper, at most 300 000 bytes; nothing when it cannot be drawn as small as that. Takes its
    /// turn away from the threads that answer requests.
    pub async fn png(&self) -> Option<Vec<u8>> {
        let svg = paper::svg(&self.drawing, &self.on_paper, SIDES);
        let _turn = ONE.acquire().await.ok()?;
        spawn_blocking(move || paper::png(&svg, SIDES)).await.ok().flatten()
    }
}
