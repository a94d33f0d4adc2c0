//! Short lines that say how things stand.

use leptos::prelude::*;

use super::{Icon, Maybe};

/// "Saved 14:02" with a tick.
#[component]
pub fn Saved(
    /// Its words.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <p class="saved" role="status">{Icon::Tick.draw()}<span>{text}</span></p> }
}

/// Who can see what is on this page, between two hairlines.
#[component]
pub fn LockNote(
    /// "Only you can see this."
    #[prop(into)]
    text: String,
    /// "You choose who, before you share."
    #[prop(optional, into)]
    more: Maybe,
    /// The lock, unless more people can see it.
    #[prop(default = Icon::Lock)]
    icon: Icon,
) -> impl IntoView {
    view! {
        <div class="lock">
            {icon.draw()}
            <p><b>{text}</b>{more.0.map(|text| view! { <span>{text}</span> })}</p>
        </div>
    }
}

/// An icon and a line in small words: "Just you, until you share".
#[component]
pub fn SmallNote(
    /// Its drawing.
    icon: Icon,
    /// Its words.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <p class="saved">{icon.draw()}<span>{text}</span></p> }
}

/// What a notice is about, told by tint, icon and its words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tone {
    /// Something to know.
    #[default]
    Plain,
    /// Something went as asked.
    Did,
    /// Something is still to come.
    NotYet,
    /// Something cannot be.
    Cant,
}

impl Tone {
    /// The class that carries the tint.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Plain => "sky",
            Self::Did => "sage",
            Self::NotYet => "butter",
            Self::Cant => "clay",
        }
    }
}

/// A tinted notice; at most one on a screen.
#[component]
pub fn Notice(
    /// Its tone.
    #[prop(optional)]
    tone: Tone,
    /// Its first, heavier words.
    #[prop(optional, into)]
    title: Maybe,
    /// The rest.
    children: Children,
) -> impl IntoView {
    let icon = match tone {
        Tone::Plain => Icon::Info,
        Tone::Did => Icon::Tick,
        Tone::NotYet => Icon::NotYet,
        Tone::Cant => Icon::Bar,
    };
    view! {
        <div class=format!("notice {}", tone.class())>
            {icon.draw()}
            <div>{title.0.map(|text| view! { <b>{text}</b> })}{children()}</div>
        </div>
    }
}

/// What stands where a list is still empty, and what to do about it.
#[component]
pub fn Empty(
    /// "Nothing here yet."
    #[prop(into)]
    text: String,
    /// A way on.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! { <div class="empty"><p>{text}</p>{children.map(|more| more())}</div> }
}

/// A list of sentences with dashes: "Good to know".
#[component]
pub fn DashList(
    /// The sentences.
    items: Vec<String>,
) -> impl IntoView {
    let items = items.into_iter().map(|text| view! { <li>{text}</li> }).collect_view();
    view! { <ul class="dashes">{items}</ul> }
}
