//! A row that opens where it stands.

use leptos::prelude::*;

use super::{Icon, Lead, Maybe};

/// A row of [`Rows`](super::Rows) that shows more when it is pressed, without a script.
#[component]
pub fn OpenRow(
    /// `id`, for a link to it.
    #[prop(into)]
    id: String,
    /// Heavier words.
    #[prop(into)]
    title: String,
    /// Smaller words below.
    #[prop(optional, into)]
    text: Maybe,
    /// What stands in front.
    #[prop(optional)]
    lead: Lead,
    /// A short word before the arrow: "Yes please".
    #[prop(optional, into)]
    end: Maybe,
    /// Small words below it: "Not sent yet".
    #[prop(optional, into)]
    note: Maybe,
    /// Whether it is open at first.
    #[prop(optional)]
    open: bool,
    /// What opens.
    children: Children,
) -> impl IntoView {
    let end = (!end.is_none() || !note.is_none()).then(|| {
        view! { <em>{end.0}{note.0.map(|text| view! { <small>{text}</small> })}</em> }
    });
    view! {
        <li>
            <details class="opens" id=id open=open>
                <summary class="row">
                    {lead.draw()}
                    <span>
                        <b><bdi>{title}</bdi></b>
                        {text.0.map(|text| view! { <small>{text}</small> })}
                    </span>
                    {end}
                    {Icon::Down.draw()}
                </summary>
                <div class="inner">{children()}</div>
            </details>
        </li>
    }
}
