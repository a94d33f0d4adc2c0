//! How rough the water is: five seas, five words, one colour.

use leptos::prelude::*;

use super::{Choice, Maybe, choices::group, problem::Notes};

/// The five steps. Never a number, never summed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sea {
    /// Fine.
    Fine,
    /// Mostly fine.
    MostlyFine,
    /// Sometimes OK.
    Sometimes,
    /// Mostly not OK.
    MostlyNot,
    /// Not OK.
    NotOk,
}

impl Sea {
    /// All five, calm first.
    pub const ALL: [Self; 5] = [
        Self::Fine,
        Self::MostlyFine,
        Self::Sometimes,
        Self::MostlyNot,
        Self::NotOk,
    ];

    /// The boat on this sea. The words beside it say the same.
    pub fn draw(self) -> impl IntoView {
        view! { <svg class="d sea" viewBox="0 0 64 46" aria-hidden="true" inner_html=self.svg()></svg> }
    }

    /// The same as what stands in a picture of 64 by 46.
    pub fn svg(self) -> String {
        let (water, boat) = match self {
            Self::Fine => ("M2 35h60M21 41h17", "translate(33 35)"),
            Self::MostlyFine => ("M2 37c8-3 14 2 22 2s14-6 22-4 10 2 16 1", "translate(24 36)rotate(-4)"),
            Self::Sometimes => (
                "M2 40c7 1 9-9 16-8s11 10 18 8 7-8 14-8 7 6 12 7",
                "translate(18 31)rotate(-10)",
            ),
            Self::MostlyNot => (
                "M2 41c9 1 8-11 15-14 7 4 5 14 14 14s8-13 14-16c1 9-1 17 17 16",
                "translate(17 28)rotate(-17)",
            ),
            Self::NotOk => (
                "M1 43c10 0 9-14 16-20 6 7 3 20 13 20s9-19 17-22c-2 10-1 21 16 22",
                "translate(17 26)rotate(-26)",
            ),
        };
        format!(
            r#"<path class="a" d="{water}"/><g transform="{boat}"><path class="pp" d="M-13-4h26c-1 6-3 8-7 8H-6c-4 0-6-2-7-8z"/><path d="M0-27V-4M-4-22c-4 4-6 9-6.500 14h6.500zM4-24c5 4 8 9 8 16H4z"/></g>"#
        )
    }
}

/// One row of a [`WaterScale`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeaChoice {
    /// The sea drawn in front.
    pub sea: Sea,
    /// Value, words, a quiet "Last time, 21 October" as hint, and whether it is chosen.
    pub choice: Choice,
}

/// Five boats to choose from. "Not sure" and "skip" stand below, as [`Button`](super::Button)s.
#[component]
pub fn WaterScale(
    /// Name in the form, and the group's `id`.
    #[prop(into)]
    name: String,
    /// What is asked.
    #[prop(into)]
    legend: String,
    /// Whether the legend is only heard, because the page's heading says it already.
    #[prop(optional)]
    quiet_legend: bool,
    /// The five, calm first.
    options: Vec<SeaChoice>,
    /// What is still needed.
    #[prop(optional, into)]
    error: Maybe,
) -> impl IntoView {
    let rows = options
        .into_iter()
        .map(|SeaChoice { sea, choice }| {
            view! {
                <label class="pick">
                    {sea.draw()}
                    <span>
                        <b>{choice.label}</b>
                        {choice.hint.map(|text| view! { <small>{text}</small> })}
                    </span>
                    <input type="radio" name=name.clone() value=choice.value checked=choice.chosen/>
                </label>
            }
        })
        .collect_view();
    let notes = Notes::new(&name, Maybe::default(), error);
    group(name, legend, quiet_legend, notes, "picks", rows)
}
