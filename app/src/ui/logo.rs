//! The two sails.

use leptos::prelude::*;

/// Two sails side by side. Decoration: the name is in the title or beside it.
#[component]
pub fn Logo() -> impl IntoView {
    view! {
        <svg
            class="logo"
            viewBox="0 0 24 24"
            aria-hidden="true"
            inner_html=r#"<path d="M3 10.500v11h6.500c0-5-2.500-9-6.500-11z"/><path class="af" d="M13 1.500c7 3.500 10 11.500 10 20.500a.7.7 0 0 1-.7.7H13a.7.7 0 0 1-.7-.7V2a.6.6 0 0 1 .7-.5z"/>"#
        ></svg>
    }
}
