use leptos::prelude::*;

use super::Now;
use crate::say;
use crate::say::sea;
use crate::ui::*;
use crate::words::Words;

/// My places, numbered as on the map.
pub(super) fn rows(words: &Words, places: &[Now]) -> AnyView {
    let rows = places.iter().map(|place| row(words, place)).collect_view();
    view! { <Rows>{rows}</Rows> }.into_any()
}

fn row(words: &Words, place: &Now) -> impl IntoView + use<> {
    let (note, icon) = if place.unsent {
        (Some(say!(words, "place-not-sent")), Icon::Lock)
    } else if place.due {
        (Some(say!(words, "place-ask-now")), Icon::Clock)
    } else {
        (None, Icon::Lock)
    };
    let (href, name, text) = (format!("/places/{}", place.id), place.name.clone(), place.line(words));
    let (shape, number, water) = (place.shape(), place.number, place.feeling.and_then(sea));
    view! {
        <PlaceRow href=href shape=shape number=Some(number) name=name text=text note=note note_icon=icon sea=water/>
    }
}

/// What can be added: a place, a good place, and somebody. All three weigh the same.
pub(super) fn adds(words: &Words, people: bool) -> AnyView {
    let add = |href: &'static str, label: String| view! { <li><ButtonLink href=href label=label weight=Weight::Text icon=Some(Icon::Plus)/></li> };
    let person = people.then(|| add("/places/people/new", say!(words, "place-add-person")));
    view! {
        <ul class="adds">
            {add("/places/new", say!(words, "place-add"))}
            {add("/places/new?good", say!(words, "place-add-good"))}
            {person}
        </ul>
    }
    .into_any()
}
