//! Headings and the words right under them.

use leptos::prelude::*;

use super::{Drawing, Maybe};

/// Heading of home: the day, its date and the two boats.
#[component]
pub fn DayHeading(
    /// "Saturday".
    #[prop(into)]
    day: String,
    /// "21 November".
    #[prop(into)]
    date: String,
) -> impl IntoView {
    view! {
        <div class="day"><div><h1>{day}</h1><p>{date}</p></div>{Drawing::Boats.draw()}</div>
    }
}

/// Heading of a page or the one question it asks.
#[component]
pub fn Question(
    /// The question.
    #[prop(into)]
    text: String,
    /// What it is about, above it: "Bus station, Bay C".
    #[prop(optional, into)]
    about: Maybe,
    /// Accessible name of the button that reads the page aloud; the button appears only
    /// where the script can do it.
    #[prop(optional, into)]
    aloud: Maybe,
) -> impl IntoView {
    let about = about.0.map(|text| {
        view! { <p class="about"><span>{text}</span></p> }
    });
    view! {
        <div class="ask">
            {about}
            <h1>{text}</h1>
            {aloud.0.map(|label| view! {
                <button class="aloud" type="button" data-aloud="" hidden aria-label=label>
                    {super::Icon::Aloud.draw()}
                </button>
            })}
        </div>
    }
}

/// Heading of a part of a page.
#[component]
pub fn SectionHeading(
    /// Its words.
    #[prop(into)]
    text: String,
    /// Target for a link.
    #[prop(optional, into)]
    id: Maybe,
    /// What it is about.
    #[prop(optional_no_strip)]
    icon: Option<super::Icon>,
) -> impl IntoView {
    view! { <h2 id=id.0>{icon.map(super::Icon::draw)}{text}</h2> }
}

/// One or two sentences under a heading.
#[component]
pub fn Lede(
    /// The sentences.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <p class="lede">{text}</p> }
}
