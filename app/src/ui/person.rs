//! People, by name and first letter.

use leptos::prelude::*;

use super::{Icon, Maybe};

/// The first letter of a name in a circle; the name stands beside it.
#[component]
#[expect(clippy::needless_pass_by_value, reason = "a component owns its props")]
pub fn Initial(
    /// The name.
    #[prop(into)]
    name: String,
) -> impl IntoView {
    let letter = name.chars().find(|c| c.is_alphabetic()).map(String::from);
    view! { <span class="face" aria-hidden="true">{letter}</span> }
}

/// A person whose questions open under the name.
#[component]
pub fn PersonRow(
    /// The name.
    #[prop(into)]
    name: String,
    /// "Police. Priya asked her."
    #[prop(optional, into)]
    text: Maybe,
    /// What was answered: "Yes please".
    #[prop(optional, into)]
    answer: Maybe,
    /// Whether it is open at first.
    #[prop(optional)]
    open: bool,
    /// What opens.
    children: Children,
) -> impl IntoView {
    let initial = name.clone();
    view! {
        <li>
            <details open=open>
                <summary class="row">
                    <Initial name=initial/>
                    <span>
                        <b>{name}</b>
                        {text.0.map(|text| view! { <small>{text}</small> })}
                    </span>
                    {answer.0.map(|text| view! { <em>{text}</em> })}
                    {Icon::Down.draw()}
                </summary>
                <div class="inner">{children()}</div>
            </details>
        </li>
    }
}

/// A list of [`PersonRow`]s.
#[component]
pub fn PeopleRows(
    /// The rows.
    children: Children,
) -> impl IntoView {
    view! { <ul class="rows">{children()}</ul> }
}

/// More about something, shown when asked for.
#[component]
pub fn Details(
    /// What it is about.
    #[prop(into)]
    summary: String,
    /// Whether it is open at first.
    #[prop(optional)]
    open: bool,
    /// What opens.
    children: Children,
) -> impl IntoView {
    view! {
        <details class="more" open=open>
            <summary>{Icon::Down.draw()}<span>{summary}</span></summary>
            <div class="inner">{children()}</div>
        </details>
    }
}
