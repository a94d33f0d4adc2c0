//! Places: a mark that is a shape, a tint and always a word; rows, and the nine kinds.

use leptos::prelude::*;

use super::maybe::directed;
use super::{Icon, Maybe, Sea};

/// What a place is like, as a shape. The words beside it say the same.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum PlaceShape {
    /// A circle: fine.
    Fine,
    /// A square: sometimes.
    Sometimes,
    /// A diamond: not OK.
    NotOk,
    /// A dashed circle: nothing is said yet, or not sure.
    #[default]
    Open,
}

impl PlaceShape {
    /// Those of the legend, fine first.
    pub const ALL: [Self; 3] = [Self::Fine, Self::Sometimes, Self::NotOk];

    /// The shape around the middle of a 32 by 32 square, and the number in it.
    pub fn svg(self, number: Option<usize>) -> String {
        let shape = match self {
            Self::Fine => r#"<circle class="sage" cx="16" cy="16" r="13.500"/>"#,
            Self::Sometimes => r#"<rect class="butter" x="3" y="3" width="26" height="26" rx="6"/>"#,
            Self::NotOk => r#"<path class="clay" d="m16 .8 15.200 15.200L16 31.200.8 16z"/>"#,
            Self::Open => r#"<circle class="none" cx="16" cy="16" r="13.500" stroke-dasharray="3.200 3"/>"#,
        };
        let number = number.map_or_else(String::new, |number| {
            format!(r#"<text x="16" y="20.700">{number}</text>"#)
        });
        format!("{shape}{number}")
    }

    /// The mark by itself.
    pub fn draw(self, number: Option<usize>) -> impl IntoView {
        view! { <svg class="place" viewBox="0 0 32 32" aria-hidden="true" inner_html=self.svg(number)></svg> }
    }
}

/// A place in the list: its mark, its name, how it is there in words, and the water.
#[component]
pub fn PlaceRow(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// Its mark.
    shape: PlaceShape,
    /// Its number in the list.
    #[prop(optional_no_strip)]
    number: Option<usize>,
    /// What it is called.
    #[prop(into)]
    name: String,
    /// "Sometimes OK. Friday, late".
    #[prop(optional, into)]
    text: Maybe,
    /// "Not sent yet".
    #[prop(optional, into)]
    note: Maybe,
    /// Drawing before the note.
    #[prop(default = Icon::Lock)]
    note_icon: Icon,
    /// The water at the end.
    #[prop(optional_no_strip)]
    sea: Option<Sea>,
) -> impl IntoView {
    let heard = number.map(|number| view! { <span class="unseen">{format!("{number}. ")}</span> });
    view! {
        <li>
            <a class="row spot" href=href>
                {shape.draw(number)}
                <span>
                    <b>{heard}<bdi>{name}</bdi></b>
                    {text.0.map(directed).map(|(dir, text)| view! { <small dir=dir>{text}</small> })}
                    {note.0.map(|text| view! { <small class="note">{note_icon.draw()}<span>{text}</span></small> })}
                </span>
                {sea.map(Sea::draw)}
            </a>
        </li>
    }
}

/// How a place was at one time, with what became of it: words and a date, never a line over time.
#[component]
pub fn TimeRow(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// What became of it.
    mark: super::Mark,
    /// "21 October: sometimes OK".
    #[prop(into)]
    title: String,
    /// What was said to be different.
    #[prop(optional, into)]
    said: Maybe,
    /// Smaller words below.
    #[prop(optional, into)]
    text: Maybe,
    /// The water at the end.
    #[prop(optional_no_strip)]
    sea: Option<Sea>,
) -> impl IntoView {
    view! {
        <li>
            <a class="row spot" href=href>
                {mark.draw()}
                <span>
                    <b>{title}</b>
                    {said.0.map(|said| view! { <small dir="auto">{said}</small> })}
                    {text.0.map(|text| view! { <small>{text}</small> })}
                </span>
                {sea.map(Sea::draw)}
            </a>
        </li>
    }
}

/// Which place a page is about, above its heading: its mark and its name, in small letters.
#[component]
pub fn PlaceHead(
    /// Its mark.
    shape: PlaceShape,
    /// Its number in the list.
    #[prop(optional_no_strip)]
    number: Option<usize>,
    /// What it is called.
    #[prop(into)]
    name: String,
) -> impl IntoView {
    view! { <p class="spot-head">{shape.draw(number)}<bdi>{name}</bdi></p> }
}

/// What the shapes mean.
#[component]
pub fn PlaceLegend(
    /// The words for fine, sometimes and not OK.
    names: [String; 3],
) -> impl IntoView {
    let items = PlaceShape::ALL
        .into_iter()
        .zip(names)
        .map(|(shape, name)| view! { <li>{shape.draw(None)}<span>{name}</span></li> })
        .collect_view();
    view! { <ul class="legend">{items}</ul> }
}

/// One kind to tap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindChoice {
    /// What is sent.
    pub value: String,
    /// Its words.
    pub label: String,
    /// Its drawing.
    pub icon: Icon,
    /// Whether it is chosen now.
    pub chosen: bool,
}

/// Tiles of which a tap sends one: each is a button, so one tap goes on.
#[component]
pub fn KindTiles(
    /// Name in the form.
    #[prop(into)]
    name: String,
    /// What can be tapped.
    options: Vec<KindChoice>,
    /// What the chosen one is called, for people who hear the page: "Picked".
    #[prop(into)]
    picked: String,
) -> impl IntoView {
    let tiles = options
        .into_iter()
        .map(|kind| {
            let class = if kind.chosen { "kind on" } else { "kind" };
            let heard = kind
                .chosen
                .then(|| view! { <span class="unseen">{format!(" ({picked})")}</span> });
            view! {
                <button class=class name=name.clone() value=kind.value>
                    {kind.icon.draw()}<b>{kind.label}{heard}</b>
                    {kind.chosen.then(|| Icon::Tick.draw())}
                </button>
            }
        })
        .collect_view();
    view! { <div class="kinds">{tiles}</div> }
}
