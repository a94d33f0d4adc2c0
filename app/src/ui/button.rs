//! Buttons and the links beside them. Labels are verbs.

use leptos::prelude::*;

use super::{Icon, Maybe};

/// How much a button asks to be pressed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Weight {
    /// The one filled button of a screen.
    #[default]
    Filled,
    /// A second way.
    Outline,
    /// Skip, change, stop: underlined words.
    Text,
}

impl Weight {
    fn class(self) -> &'static str {
        match self {
            Self::Filled => "btn fill",
            Self::Outline => "btn",
            Self::Text => "link",
        }
    }
}

/// A submit button.
#[component]
pub fn Button(
    /// A verb.
    #[prop(into)]
    label: String,
    /// How much it asks to be pressed.
    #[prop(optional)]
    weight: Weight,
    /// Drawing before the words.
    #[prop(optional_no_strip)]
    icon: Option<Icon>,
    /// Name under which the form tells that this button was pressed.
    #[prop(optional, into)]
    name: Maybe,
    /// What is sent under that name.
    #[prop(optional, into)]
    value: Maybe,
    /// Where the form goes instead, with this button.
    #[prop(optional, into)]
    formaction: Maybe,
    /// `id` of the form, for a button outside it.
    #[prop(optional, into)]
    form: Maybe,
    /// Whether the form is sent without the browser's own checks (save, skip, stop).
    #[prop(optional)]
    novalidate: bool,
    /// Longer words for people who hear the page: "Change words: The underpass is dark".
    #[prop(optional, into)]
    aria_label: Maybe,
) -> impl IntoView {
    view! {
        <button
            class=weight.class()
            name=name.0
            value=value.0
            formaction=formaction.0
            form=form.0
            formnovalidate=novalidate
            aria-label=aria_label.0
        >
            {icon.map(Icon::draw)}<span>{label}</span>
        </button>
    }
}

/// A link that looks like a button.
#[component]
pub fn ButtonLink(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// A verb.
    #[prop(into)]
    label: String,
    /// How much it asks to be pressed.
    #[prop(optional)]
    weight: Weight,
    /// Drawing before the words.
    #[prop(optional_no_strip)]
    icon: Option<Icon>,
    /// Longer words for people who hear the page.
    #[prop(optional, into)]
    aria_label: Maybe,
) -> impl IntoView {
    view! {
        <a class=weight.class() href=href aria-label=aria_label.0>
            {icon.map(Icon::draw)}<span>{label}</span>
        </a>
    }
}

/// Links and text buttons in one line: the first at the start, the last at the end.
#[component]
pub fn Actions(
    /// Whether a hairline sets them apart, as what has nothing to do with going on.
    #[prop(optional)]
    apart: bool,
    /// Skip this, not sure, keep it and stop.
    children: Children,
) -> impl IntoView {
    let class = if apart { "acts apart" } else { "acts" };
    view! { <div class=class>{children()}</div> }
}

/// A button that cannot be pressed yet, with the reason beside it.
#[component]
pub fn NotYetButton(
    /// A verb.
    #[prop(into)]
    label: String,
    /// `id` of the words that say what is missing.
    #[prop(into)]
    reason_id: String,
) -> impl IntoView {
    view! {
        <button class="btn off" type="button" aria-disabled="true" aria-describedby=reason_id>
            <span>{label}</span>
        </button>
    }
}
