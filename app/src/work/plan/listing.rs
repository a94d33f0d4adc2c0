//! The frame of a part of the plan that lists things: what waits, and below it the rest.

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::super::typed::Typed;
use super::at::{At, Part};
use crate::ask::Ask;
use crate::ui::*;

/// A part of the plan.
pub(super) struct Listing {
    pub(super) part: Part,
    pub(super) title: String,
    /// What the part is for.
    pub(super) what: String,
    pub(super) inside: AnyView,
    pub(super) below: AnyView,
}

impl Listing {
    /// The page, with what was typed into a form it has no place for any more.
    pub(super) fn page(self, ask: &Ask, at: &At, typed: &Typed, status: StatusCode) -> Response {
        let left = typed.is("gone").then(|| typed.left(&ask.words)).flatten();
        at.page(ask, self.part, typed.problems(), status, move || {
            view! {
                <section>
                    <SectionHeading text=self.title/>
                    <p class="meta">{self.what}</p>
                    {left}
                    {self.inside}
                </section>
                {self.below}
            }
        })
    }
}

/// The things in a list; a line where there is none.
pub(super) fn listed(items: Vec<AnyView>, none: String) -> AnyView {
    if items.is_empty() {
        view! { <Empty text=none/> }.into_any()
    } else {
        view! { <ul class="plain-list">{items}</ul> }.into_any()
    }
}

/// Those that are over with, under a heading; nothing where there is none.
pub(super) fn over(items: Vec<AnyView>, title: String) -> Option<AnyView> {
    (!items.is_empty()).then(|| view! { <Section title=title><ul class="plain-list">{items}</ul></Section> }.into_any())
}
