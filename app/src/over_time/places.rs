use leptos::prelude::*;
use participation::over_time::{PlaceOverTime, VoiceOverTime};
use participation::places::{Rated, change};

use super::page::Reading;
use crate::places::{compared, named};
use crate::say;
use crate::say::{feeling_name, sea};
use crate::ui::*;

/// My places, each with its picture and the same in words.
pub(super) fn mine(reading: &Reading<'_>, voice: &VoiceOverTime) -> Option<AnyView> {
    if voice.places.is_empty() {
        return None;
    }
    let places = voice.places.iter().map(|one| {
        let href = format!("/places/{}", one.place);
        place(reading, one, Some(href))
    });
    let (title, places) = (say!(reading.words, "time-places"), places.collect_view());
    Some(view! { <Section title=title><div class="times">{places}</div></Section> }.into_any())
}

/// The places of somebody who shared them with me, under their name and never among mine.
pub(super) fn of_other(reading: &Reading<'_>, voice: &VoiceOverTime) -> Option<AnyView> {
    if voice.places.is_empty() {
        return None;
    }
    let title = say!(
        reading.words,
        "time-shared-by",
        name = reading.names.author(voice.voice)
    );
    let places = voice.places.iter().map(|one| place(reading, one, None)).collect_view();
    Some(view! { <Section title=title><div class="times">{places}</div></Section> }.into_any())
}

fn place(reading: &Reading<'_>, one: &PlaceOverTime, href: Option<String>) -> AnyView {
    let words = reading.words;
    let name = named(words, &one.name, one.kind);
    let name = match href {
        Some(href) => view! { <a href=href><bdi>{name}</bdi></a> }.into_any(),
        None => view! { <bdi>{name}</bdi> }.into_any(),
    };
    let times = one.rated.iter().map(|rated| FeltOnce {
        sea: sea(rated.feeling),
        words: feeling_name(words, rated.feeling),
        date: words.date_short(rated.on()),
    });
    let (times, direction) = (times.collect::<Vec<_>>(), words.direction());
    let list = one.rated.iter().enumerate().map(|(at, rated)| {
        let before = at.checked_sub(1).and_then(|before| one.rated.get(before));
        line(reading, before, rated)
    });
    let list = list.collect::<Vec<_>>();
    view! {
        <div>
            <h3>{name}</h3>
            <Passage times=times direction=direction/>
            <DashList items=list/>
        </div>
    }
    .into_any()
}

/// "21 October: sometimes OK. Better than the time before."
fn line(reading: &Reading<'_>, before: Option<&Rated>, now: &Rated) -> String {
    let words = reading.words;
    let said = say!(
        words,
        "place-on-day",
        date = words.date(now.on()),
        feeling = feeling_name(words, now.feeling)
    );
    let became = before.and_then(|before| change(before.feeling, now.feeling));
    match became {
        Some(became) => say!(words, "time-then", said = said, became = compared(words, became)),
        None => said,
    }
}
