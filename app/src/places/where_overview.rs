use super::{Marked, about};
use crate::ask::{Answered, Ask};
use crate::map::{self, Drawn, Mark, Show, Size};

fn show() -> Show {
    Show::overview(Size::Phone, "/places", "/places/map")
}

fn marks(places: &[Marked]) -> Vec<Mark> {
    places
        .iter()
        .map(|place| Mark {
            number: place.number,
            shape: place.shape,
            at: place.at.clone(),
        })
        .collect()
}

/// The map with the places that can be shown on it; nothing when none can. A page with one needs its island.
pub(crate) async fn map_of(ask: &Ask, places: &[Marked]) -> Option<Drawn> {
    let marks = marks(places);
    if !marks.iter().any(Mark::is_on_a_map) {
        return None;
    }
    map::look_at(ask, &marks, &show()).await
}

/// Another part of that map, for the island.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt) without a map.
pub async fn places_map(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let places: Vec<Marked> = about::listed(&ask.words, &me.places().await?)
        .iter()
        .map(about::Now::marked)
        .collect();
    map::answer_look(&ask, &marks(&places), &show()).await
}
