use axum::response::Response;
use leptos::prelude::*;
use participation::people::Staff;

use super::show::{See, show_as};
use crate::ask::Ask;
use crate::say;
use crate::ui::*;

/// Where in the staff navigation a page belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StaffTab {
    /// Today.
    Today,
    /// The pathways.
    Pathways,
    /// None of them.
    None,
}

/// A staff page.
///
/// `name` is the full name of who is signed in.
pub fn staff<V: IntoView + 'static>(
    ask: &Ask,
    tab: StaffTab,
    name: String,
    see: See,
    body: impl FnOnce() -> V,
) -> Response {
    let words = &ask.words;
    let item = |tab_is: StaffTab, href: &str, label: String| NavItem {
        href: href.to_owned(),
        label,
        current: tab == tab_is,
    };
    let items = match ask.who.as_ref().and_then(|who| who.staff) {
        Some(Staff::Worker | Staff::Chair) => vec![
            item(StaffTab::Today, "/work", say!(words, "staff-today")),
            item(StaffTab::Pathways, "/work/all", say!(words, "staff-pathways")),
        ],
        Some(Staff::Manager) => vec![item(StaffTab::Today, "/work", say!(words, "staff-pathways"))],
        Some(Staff::Hub) => vec![item(StaffTab::Today, "/work", say!(words, "staff-alert-heading"))],
        Some(Staff::DataProtection) => vec![item(StaffTab::Today, "/work", say!(words, "staff-requests"))],
        None => Vec::new(),
    };
    let (mark, label, exit) = (
        say!(words, "service-name"),
        say!(words, "bar-label"),
        say!(words, "exit"),
    );
    show_as(ask, see.for_staff(), move || {
        let body = body().into_any();
        view! {
            <StaffBar name=mark label=label items=items person=name person_href="/settings".to_owned() exit=exit/>
            <Main>{body}</Main>
        }
    })
}
