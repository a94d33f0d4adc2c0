//! The page's one column, and the two of staff screens.

use leptos::prelude::*;

use super::{Maybe, SectionHeading};

/// The page's content: one narrow column for families, wide for staff.
#[component]
pub fn Main(
    /// The page.
    children: Children,
) -> impl IntoView {
    view! { <main id="main" tabindex="-1">{children()}</main> }
}

/// A part of a page with its heading.
#[component]
pub fn Section(
    /// Heading; without one the section is only space.
    #[prop(optional, into)]
    title: Maybe,
    /// The part.
    children: Children,
) -> impl IntoView {
    view! {
        <section>
            {title.0.map(|text| view! { <SectionHeading text=text/> })}
            {children()}
        </section>
    }
}

/// Main column and a narrower one at its end, on laptops; one below the other on phones.
#[component]
pub fn Columns(
    /// The narrower column, for example [`DatesRail`](super::DatesRail).
    aside: AnyView,
    /// The main column.
    children: Children,
) -> impl IntoView {
    view! { <div class="cols"><div>{children()}</div><aside>{aside}</aside></div> }
}

/// A staff page's head: heading at the start, something small such as
/// [`ClockCells`](super::ClockCells) at the end.
#[component]
pub fn PageHead(
    /// Heading of the page.
    #[prop(into)]
    title: String,
    /// Small words beside the heading.
    #[prop(optional, into)]
    note: Maybe,
    /// What stands at the end.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="head">
            <div>
                <h1>{title}</h1>
                {note.0.map(|text| view! { <p class="meta">{text}</p> })}
            </div>
            {children.map(|end| end())}
        </div>
    }
}
