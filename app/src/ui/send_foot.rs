//! The foot of a page on which something is checked before it goes.

use leptos::prelude::*;

use super::{Actions, Button, ButtonLink, DashList, NotYetButton, Section, Weight};

/// What to know, the button that sends it or why it cannot be pressed yet, and the way out.
#[component]
pub fn SendFoot(
    /// "Good to know".
    #[prop(into)]
    title: String,
    /// What to know before.
    know: Vec<String>,
    /// "Share".
    #[prop(into)]
    send: String,
    /// Why it cannot go yet, if so.
    waits: Option<String>,
    /// "Not yet".
    #[prop(into)]
    not_yet: String,
    /// Where somebody goes who does not send it yet.
    #[prop(into)]
    home: String,
) -> impl IntoView {
    view! {
        <Section title=title><DashList items=know/></Section>
        <SendButton label=send waits=waits/>
        <Actions><ButtonLink href=home label=not_yet weight=Weight::Text/></Actions>
    }
}

/// The button that sends it, or why it cannot be pressed yet.
#[component]
pub fn SendButton(
    /// "Share".
    #[prop(into)]
    label: String,
    /// Why it cannot go yet, if so.
    waits: Option<String>,
) -> impl IntoView {
    match waits {
        None => view! { <Button label=label/> }.into_any(),
        Some(waits) => view! { <NotYetButton label=label reason_id="waits"/><p id="waits">{waits}</p> }.into_any(),
    }
}
