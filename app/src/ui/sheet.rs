//! The one tinted sheet a screen may have.

use leptos::prelude::*;

use super::Maybe;
use super::maybe::directed;

/// The next meeting, with a calendar leaf.
#[component]
pub fn MeetingSheet(
    /// "Dec".
    #[prop(into)]
    month: String,
    /// "15".
    #[prop(into)]
    day: String,
    /// "Next time we meet".
    #[prop(into)]
    label: String,
    /// "Tuesday, 1:30 pm".
    #[prop(into)]
    when: String,
    /// "In 24 days. Leon sits with you."
    #[prop(optional, into)]
    text: Maybe,
    /// Where the sheet leads.
    #[prop(optional, into)]
    href: Maybe,
) -> impl IntoView {
    let inside = view! {
        <span class="leaf" aria-hidden="true"><span>{month}</span><b>{day}</b></span>
        <span>
            <small>{label}</small>
            <b>{when}</b>
            {text.0.map(directed).map(|(dir, text)| view! { <small dir=dir>{text}</small> })}
        </span>
    };
    match href.0 {
        Some(href) => view! { <a class="sheet sky meet" href=href>{inside}</a> }.into_any(),
        None => view! { <div class="sheet sky meet">{inside}</div> }.into_any(),
    }
}
