use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::people::Role;

use super::show::{See, show_as};
use super::staff::{StaffTab, staff};
use crate::ask::{Answered, Ask};
use crate::say;
use crate::sign_in::is_partner;
use crate::ui::*;
use crate::words::Words;

/// Where in the bottom bar a family page belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FamilyTab {
    /// Home and answers.
    Home,
    /// Say.
    Say,
    /// Room.
    Room,
    /// Places.
    Places,
    /// Plan.
    Plan,
    /// None of them.
    None,
}

/// Where a page inside a question leads back to, and how far it is.
#[derive(Clone, Debug, Default)]
pub struct Question {
    /// Where the way back leads.
    pub back: String,
    /// "2 of 7"; may be empty.
    pub step: String,
    /// Whether it has an island.
    pub island: bool,
    /// Usually 200.
    pub status: StatusCode,
}

impl Question {
    /// Of the last step before something goes; with what keeps it from going, as the summary tells it.
    #[must_use]
    pub fn last(words: &Words, back: String, problem: Option<(StatusCode, String)>) -> (Self, Vec<Problem>) {
        let at = Self {
            back,
            step: say!(words, "last-step"),
            island: false,
            status: problem.as_ref().map_or(StatusCode::OK, |(status, _)| *status),
        };
        let problems = problem.into_iter().map(|(_, text)| Problem {
            field: "items".to_owned(),
            text,
        });
        (at, problems.collect())
    }
}

/// A family page with the bottom bar.
pub fn family<V: IntoView + 'static>(ask: &Ask, tab: FamilyTab, title: String, body: impl FnOnce() -> V) -> Response {
    family_as(ask, tab, title, StatusCode::OK, body)
}

/// The same with another status.
pub fn family_as<V: IntoView + 'static>(
    ask: &Ask,
    tab: FamilyTab,
    title: String,
    status: StatusCode,
    body: impl FnOnce() -> V,
) -> Response {
    family_see(ask, tab, See::titled(title).with_status(status), body)
}

/// The same of a particular kind, such as one with an island.
pub fn family_see<V: IntoView + 'static>(ask: &Ask, tab: FamilyTab, see: See, body: impl FnOnce() -> V) -> Response {
    let words = &ask.words;
    let item = |icon, tab_is: FamilyTab, href: &str, label: String| BarItem {
        icon,
        link: NavItem {
            href: href.to_owned(),
            label,
            current: tab == tab_is,
        },
    };
    let mut items = vec![item(Icon::Home, FamilyTab::Home, "/home", say!(words, "bar-home"))];
    let role = ask.who.as_ref().and_then(participation::SignedIn::role);
    let family = role.is_some_and(Role::is_family);
    if family {
        items.push(item(Icon::Say, FamilyTab::Say, "/say", say!(words, "bar-say")));
    }
    items.push(item(Icon::Room, FamilyTab::Room, "/room", say!(words, "bar-room")));
    if family {
        items.push(item(
            Icon::Places,
            FamilyTab::Places,
            "/places",
            say!(words, "bar-places"),
        ));
    }
    items.push(item(Icon::Plan, FamilyTab::Plan, "/plan", say!(words, "bar-plan")));
    let (exit, label) = (say!(words, "exit"), say!(words, "bar-label"));
    let minutes = minutes(ask);
    show_as(ask, see, move || {
        let body = body().into_any();
        view! {
            <TopBar exit=exit minutes=minutes/>
            <Main>{body}</Main>
            <BottomBar label=label items=items/>
        }
    })
}

/// A family page inside a question: a way back and no bottom bar.
pub fn question<V: IntoView + 'static>(ask: &Ask, title: String, at: Question, body: impl FnOnce() -> V) -> Response {
    let (exit, back_label) = (say!(ask.words, "exit"), say!(ask.words, "back"));
    let minutes = minutes(ask);
    let see = See {
        island: at.island,
        status: at.status,
        ..See::titled(title)
    };
    show_as(ask, see, move || {
        let body = body().into_any();
        view! {
            <TopBar exit=exit minutes=minutes back=at.back back_label=back_label step=at.step/>
            <Main>{body}</Main>
        }
    })
}

/// When a family page nobody touches leaves by itself: as soon as its session is over.
fn minutes(ask: &Ask) -> &'static str {
    if ask.who.as_ref().is_some_and(|who| who.watched) {
        "5"
    } else {
        "15"
    }
}

/// A page of a partner: nothing around it but Exit, for there is nowhere else to go.
pub fn partner<V: IntoView + 'static>(ask: &Ask, title: String, body: impl FnOnce() -> V) -> Response {
    let (exit, minutes) = (say!(ask.words, "exit"), minutes(ask));
    show_as(ask, See::titled(title), move || {
        let body = body().into_any();
        view! { <TopBar exit=exit minutes=minutes/><Main>{body}</Main> }
    })
}

/// A page that everybody has, in the frame of whoever asks.
///
/// # Errors
/// When the database does not answer.
pub async fn everybodys<V: IntoView + 'static>(ask: &Ask, title: String, body: impl FnOnce() -> V) -> Answered {
    let who = ask.who()?;
    if who.staff.is_some() {
        let (name, _) = ask.p().own_name(who).await?;
        return Ok(staff(ask, StaffTab::None, name, See::titled(title), body));
    }
    Ok(if is_partner(who) {
        partner(ask, title, move || {
            let back = say!(ask.words, "task-heading");
            view! { <p><a class="link" href="/tasks">{Icon::Back.draw()}<span>{back}</span></a></p>{body()} }
        })
    } else {
        family(ask, FamilyTab::None, title, body)
    })
}
