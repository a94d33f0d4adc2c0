//! The bars at the top and the bottom of a page.

use leptos::prelude::*;

use super::{Icon, Initial, Logo, Maybe};

/// The way out: posts to `/x`, so it works without JavaScript.
#[component]
pub fn ExitPill(
    /// Word on the pill.
    #[prop(into)]
    label: String,
    /// After how many minutes a page that nobody touches leaves by itself; never without it.
    #[prop(optional, into)]
    minutes: Maybe,
) -> impl IntoView {
    view! {
        <form class="exit" method="post" action="/x">
            <button data-exit=minutes.0.unwrap_or_default()>{Icon::Exit.draw()}<span>{label}</span></button>
        </form>
    }
}

/// Top bar of family pages: mark or way back at the start, Exit at the end.
#[component]
pub fn TopBar(
    /// Word on the Exit pill; no pill without it (only where nobody is signed in).
    #[prop(optional, into)]
    exit: Maybe,
    /// After how many minutes a page that nobody touches leaves by itself; never without it.
    #[prop(optional, into)]
    minutes: Maybe,
    /// Where the way back leads; the mark stands there otherwise.
    #[prop(optional, into)]
    back: Maybe,
    /// What the way back is called, for people who hear the page.
    #[prop(optional, into)]
    back_label: Maybe,
    /// Small words beside the way back: "2 of 5".
    #[prop(optional, into)]
    step: Maybe,
    /// Name beside the mark, at the door.
    #[prop(optional, into)]
    name: Maybe,
) -> impl IntoView {
    let start = match back.0 {
        Some(href) => view! {
            <a class="back" href=href aria-label=back_label.0>{Icon::Back.draw()}</a>
        }
        .into_any(),
        None => view! { <Logo/> }.into_any(),
    };
    view! {
        <header class="top">
            {start}
            {name.0.map(|text| view! { <span class="name">{text}</span> })}
            {step.0.map(|text| view! { <span class="step">{text}</span> })}
            {exit.0.map(|label| view! { <ExitPill label=label minutes=minutes.0/> })}
        </header>
    }
}

/// One entry of a bar or a row of tabs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NavItem {
    /// Where it leads.
    pub href: String,
    /// Its word.
    pub label: String,
    /// Whether this is where the person is.
    pub current: bool,
}

/// Top bar of staff pages.
#[component]
pub fn StaffBar(
    /// Name beside the mark.
    #[prop(into)]
    name: String,
    /// What the navigation is called, for people who hear the page.
    #[prop(into)]
    label: String,
    /// Today, Pathways, Places, Meetings.
    items: Vec<NavItem>,
    /// Who is signed in.
    #[prop(into)]
    person: String,
    /// Where the person's own page is.
    #[prop(optional, into)]
    person_href: Maybe,
    /// Word on the Exit pill.
    #[prop(into)]
    exit: String,
) -> impl IntoView {
    let initial = person.clone();
    let who = view! { <Initial name=initial/><span>{person}</span> };
    let who = match person_href.0 {
        Some(href) => view! { <a class="who" href=href>{who}</a> }.into_any(),
        None => view! { <span class="who">{who}</span> }.into_any(),
    };
    view! {
        <header class="top">
            <Logo/>
            <span class="name">{name}</span>
            <nav aria-label=label>{items.into_iter().map(link).collect_view()}</nav>
            {who}
            <ExitPill label=exit/>
        </header>
    }
}

/// A plain link of a navigation, marked when current.
pub(super) fn link(item: NavItem) -> impl IntoView {
    view! { <a href=item.href aria-current=item.current.then_some("page")>{item.label}</a> }
}

/// One entry of the bottom bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BarItem {
    /// Its drawing.
    pub icon: Icon,
    /// Where it leads, its word, and whether it is current.
    pub link: NavItem,
}

/// Bottom bar of family pages; not inside a question.
#[component]
pub fn BottomBar(
    /// What the bar is called, for people who hear the page.
    #[prop(into)]
    label: String,
    /// What this person can do; leave out what is not available.
    items: Vec<BarItem>,
) -> impl IntoView {
    let items = items
        .into_iter()
        .map(|BarItem { icon, link }| {
            view! {
                <a href=link.href aria-current=link.current.then_some("page")>
                    {icon.draw()}<span>{link.label}</span>
                </a>
            }
        })
        .collect_view();
    view! { <nav class="bar" aria-label=label>{items}</nav> }
}
