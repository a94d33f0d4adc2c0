//! The places of all voices on one map, with the numbers and shapes of the list; pictures carry their pins.

use leptos::prelude::*;
use participation::places::{PlaceThread, Whereabouts};

use super::load::At;
use crate::ask::{Answered, Ask};
use crate::map::{self, Drawn, Mark, PictureMap, PicturePin, Show, Size};
use crate::places::place_shape;
use crate::ui::*;
use crate::words::Words;

/// Another part of the map, for its island. What it shows was read on the page it stands on.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt) without a map.
pub async fn places_look(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let at = At::load(&review).await?;
    map::answer_look(&ask, &marks(&at), &show(&at)).await
}

fn show(at: &At) -> Show {
    Show::overview(Size::Laptop, &at.path(""), &at.path("/map"))
}

fn marks(at: &At) -> Vec<Mark> {
    at.in_order()
        .filter_map(|thread| {
            Some(Mark {
                number: at.number(thread),
                shape: shape(thread),
                at: thread.told()?.place()?.about.at.clone(),
            })
        })
        .collect()
}

pub(super) fn shape(thread: &PlaceThread) -> PlaceShape {
    place_shape(thread.rated().last().map(|one| one.feeling))
}

/// The map, where any place can be shown on it.
pub(super) async fn on_map(ask: &Ask, at: &At) -> Option<Drawn> {
    let marks = marks(at);
    if !marks.iter().any(Mark::is_on_a_map) {
        return None;
    }
    map::look_at(ask, &marks, &show(at)).await
}

/// The pictures on which any place is shown, with the pins of all voices.
pub(super) fn on_pictures(words: &Words, at: &At) -> Vec<AnyView> {
    let pins = pins(at);
    at.pictures
        .iter()
        .filter(|line| pins.iter().any(|one| one.pin.picture == line.id))
        .map(|line| {
            let (name, picture) = (
                line.caption.clone(),
                PictureMap {
                    src: at.path(&format!("/picture/{}", line.id)),
                    line: line.clone(),
                    pins: pins.clone(),
                    tap: false,
                },
            );
            let picture = picture.draw(words);
            view! { <section class="on-picture">{picture}<p class="meta" dir="auto">{name}</p></section> }.into_any()
        })
        .collect()
}

fn pins(at: &At) -> Vec<PicturePin> {
    at.in_order()
        .filter_map(|thread| {
            let Whereabouts::Pin(pin) = thread.told()?.place()?.about.at else {
                return None;
            };
            Some(PicturePin {
                number: at.number(thread),
                shape: shape(thread),
                pin,
            })
        })
        .collect()
}
