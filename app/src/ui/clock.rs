//! Working days until the law's last day, and the dates on the way.

use leptos::prelude::*;

use super::Maybe;

/// One working day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Day {
    /// Over.
    Gone,
    /// Still to come.
    Ahead,
    /// The day the meeting is booked for.
    Booked,
}

/// One cell for each working day; a rule after the last says the legal end.
#[component]
pub fn ClockCells(
    /// "Day 11 of 15".
    #[prop(into)]
    label: String,
    /// "Conference Tue 29 Sep. By law by Thu 1 Oct."
    #[prop(optional, into)]
    note: Maybe,
    /// The days in order.
    days: Vec<Day>,
) -> impl IntoView {
    let cells = days
        .into_iter()
        .map(|day| {
            let class = match day {
                Day::Gone => "gone",
                Day::Ahead => "ahead",
                Day::Booked => "booked",
            };
            view! { <i class=class></i> }
        })
        .collect_view();
    view! {
        <div class="clock">
            <p><b>{label}</b>{note.0.map(|text| view! { <span class="meta">{text}</span> })}</p>
            <div aria-hidden="true">{cells}</div>
        </div>
    }
}

/// How a date is marked on the rail.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum DateKind {
    /// To come.
    #[default]
    Ahead,
    /// The next that matters.
    Main,
    /// Not counted, such as a bank holiday.
    Skipped,
    /// The last day by law.
    Last,
}

/// One date on the rail.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RailDate {
    /// "8 Dec".
    pub date: String,
    /// "Getting ready with Kacper and Ewa".
    pub text: String,
    /// "12 working days".
    pub note: Option<String>,
    /// How it is marked.
    pub kind: DateKind,
}

/// The dates ahead, for the narrow column of staff pages.
#[component]
pub fn DatesRail(
    /// The dates in order.
    dates: Vec<RailDate>,
) -> impl IntoView {
    let dates = dates
        .into_iter()
        .map(|date| {
            let class = match date.kind {
                DateKind::Ahead => "ahead",
                DateKind::Main => "main",
                DateKind::Skipped => "skipped",
                DateKind::Last => "last",
            };
            view! {
                <li class=class>
                    <b>{date.date}</b>
                    <p>{date.text}{date.note.map(|text| view! { <small>{text}</small> })}</p>
                </li>
            }
        })
        .collect_view();
    view! { <ol class="rail">{dates}</ol> }
}
