//! What each voice said over time, voice by voice, and what became of what was promised: what a review looks at. Never
//! one number for two voices, and none out of feelings.

mod promises;
mod table;

use jiff::civil::Date;
use leptos::prelude::*;
use participation::over_time::OverTime;
use participation::places::{PlaceThread, StaffPlaces};
use participation::plan::{Meeting, MeetingKind};

use super::case::Case;
use super::places::below;
use crate::ask::{Answered, Ask};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// What the page is drawn with.
struct At<'a> {
    words: &'a Words,
    case: &'a Case,
    places: &'a StaffPlaces,
    /// The meetings with the family that were held, in the order of their days.
    held: Vec<&'a Meeting>,
    today: Date,
}

impl At<'_> {
    fn thread(&self, place: participation::id::PlaceId) -> Option<&PlaceThread> {
        self.places.threads().find(|thread| thread.place == place)
    }

    /// The next review.
    fn review(&self) -> Option<Date> {
        let all = self.case.dates.meetings.iter();
        let ahead = all.filter(|one| one.kind == MeetingKind::Review && one.is_ahead() && one.on >= self.today);
        ahead.map(|one| one.on).min()
    }
}

/// The page. It shows how places felt, and opening it is reading that.
pub async fn voices(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let case = Case::load(&review).await?;
    let places = review.places().await?;
    review.opened(&places.views()).await?;
    let over = review.over_time().await?;
    let words = &ask.words;
    let (body, lede) = {
        let is_held = |one: &&Meeting| one.held && one.kind.is_with_family();
        let mut held: Vec<&Meeting> = case.dates.meetings.iter().filter(is_held).collect();
        held.sort_by_key(|one| one.on);
        let at = At {
            words,
            case: &case,
            places: &places,
            held,
            today: ask.today(),
        };
        let lede = at.review().map_or_else(
            || say!(words, "staff-voices-what"),
            |on| say!(words, "staff-voices-review", date = words.day_and_date(on)),
        );
        (draw(&at, &over), lede)
    };
    Ok(below(&ask, &case, say!(words, "staff-voices"), lede, body.into_any()))
}

fn draw(at: &At<'_>, over: &OverTime) -> Vec<AnyView> {
    let words = at.words;
    let mut parts: Vec<AnyView> = over.voices.iter().filter_map(|voice| table::voice(at, voice)).collect();
    if parts.is_empty() {
        parts.push(view! { <Empty text=say!(words, "staff-voices-none")/> }.into_any());
    }
    parts.extend(promises::of_plan(at, &over.plan));
    parts
}
