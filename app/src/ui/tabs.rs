//! The parts of one pathway.

use leptos::prelude::*;

use super::NavItem;

/// One tab.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tab {
    /// Where it leads, its word, and whether it is current.
    pub link: NavItem,
    /// "1 to answer".
    pub badge: Option<String>,
}

/// A row of links, one page each; scrolls sideways where it does not fit.
#[component]
pub fn Tabs(
    /// What the row is called, for people who hear the page.
    #[prop(into)]
    label: String,
    /// The tabs.
    items: Vec<Tab>,
) -> impl IntoView {
    view! { <nav class="tabs" aria-label=label>{links(items)}</nav> }
}

pub(super) fn links(items: Vec<Tab>) -> impl IntoView {
    let link = |Tab { link, badge }| {
        view! {
            <a href=link.href aria-current=link.current.then_some("page")>
                {link.label}{badge.map(|text| view! { " " <em>{text}</em> })}
            </a>
        }
    };
    items.into_iter().map(link).collect_view()
}
