use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::super::case::{Case, CaseTab};
use crate::ask::Ask;
use crate::say;
use crate::ui::*;

/// A page below the places of a pathway: the way back to them, what it is, and what it shows.
pub(in crate::work) fn below(ask: &Ask, case: &Case, heading: String, lede: String, inside: AnyView) -> Response {
    let (back, href) = (
        say!(ask.words, "staff-tab-places"),
        format!("/work/{}/places", case.id()),
    );
    case.page(ask, CaseTab::Places, StatusCode::OK, move || {
        view! {
            <p><a class="link" href=href>{Icon::Back.draw()}<span>{back}</span></a></p>
            <Section title=heading><p class="meta">{lede}</p></Section>
            {inside}
        }
    })
}
