use http::StatusCode;
use leptos::prelude::*;
use participation::cases::Review;
use participation::news::About;
use participation::support::Help;
use participation::voice::View;

use super::super::super::names::staff_call;
use super::super::super::typed::{Typed, field_id};
use super::super::at::{At, Part};
use super::super::listing::{Listing, listed, over};
use super::load::{Asked, What};
use super::row::Found;
use super::{form, row};
use crate::answers::{help_name, short};
use crate::ask::{Answered, Ask};
use crate::say;
use crate::ui::*;

/// How much of somebody's words names them in a list.
const GLIMPSE: usize = 80;

/// The form for what was asked for in other words.
pub(super) const OTHER: &str = "other";

/// What waits first; then what was told. Words that are shown here are opened by that.
pub(super) async fn draw(ask: &Ask, review: &Review<'_>, at: &At, typed: &Typed, status: StatusCode) -> Answered {
    let words = &ask.words;
    let shown: Vec<View> = at
        .support
        .iter()
        .filter_map(|one| match &one.what {
            What::View(view) => Some((**view).clone()),
            What::Proposal(_) | What::Action(_) => None,
        })
        .collect();
    review.opened(&shown).await?;
    let found = found(ask, typed).await?;
    let (waiting, told): (Vec<&Asked>, Vec<&Asked>) = at.support.iter().partition(|one| one.waits());
    let drawn = |one: &&Asked| row::draw(ask, at, one, typed, &found);
    let waiting: Vec<AnyView> = waiting.iter().map(drawn).collect();
    let told: Vec<AnyView> = told.iter().map(drawn).collect();
    let (told, other) = (over(told, say!(words, "staff-support-told")), other(ask, at, typed));
    let listing = Listing {
        part: Part::Support,
        title: say!(words, "staff-support"),
        what: say!(words, "staff-support-what-is"),
        inside: listed(waiting, say!(words, "staff-support-none")),
        below: view! { {told}{other} }.into_any(),
    };
    Ok(listing.page(ask, at, typed, status))
}

/// What the directory has: only looked into where a form needs it.
async fn found(ask: &Ask, typed: &Typed) -> participation::Result<Found> {
    let Some(who) = ask.who.as_ref() else {
        return Err(participation::Error::NotThere);
    };
    let mut found = Found {
        all: ask.p().services(who, "").await?.len(),
        services: None,
    };
    let (find, chosen) = (typed.sent("find"), typed.sent("service"));
    if !find.is_empty() {
        found.services = Some(ask.p().services(who, find).await?);
    }
    // What was chosen before stays where it can be seen.
    if !chosen.is_empty() {
        let services = found.services.get_or_insert_default();
        services.retain(|one| one.key != chosen);
        let mut all = ask.p().services(who, "").await?;
        all.retain(|one| one.key == chosen);
        all.append(services);
        *services = all;
    }
    Ok(found)
}

/// Help that was asked for in words about something else. Only words the reader has opened can be named.
fn other(ask: &Ask, at: &At, typed: &Typed) -> Option<AnyView> {
    let words = &ask.words;
    let is_here = |view: &View| at.support.iter().any(|one| one.about == About::View(view.id));
    let views = at.case.read_views();
    let views = views
        .filter(|view| view.taken_back_at.is_none() && !view.words.trim().is_empty() && !is_here(view))
        .map(|view| {
            let name = at.case.member(view.author).map(staff_call).unwrap_or_default();
            let label = format!("{name}: {}", short(&view.words, GLIMPSE));
            (About::View(view.id).to_string(), label)
        });
    let options = form::choose(words, views);
    if options.len() < 2 {
        return None;
    }
    let kinds = form::choose(
        words,
        Help::ALL.iter().map(|help| (help.text(), help_name(words, *help))),
    );
    let id = |field: &str| field_id(field, OTHER);
    let open = typed.is(OTHER);
    let (about, help) = (typed.text(OTHER, "about"), typed.text(OTHER, "help"));
    let form = view! {
        <form method="post" action=at.path("/support")>
            <input type="hidden" name="which" value=OTHER/>
            <Select name="about" id=id("about") label=say!(words, "staff-support-other-words") options=options value=about error=typed.error(OTHER, "about")/>
            <Select name="help" id=id("help") label=say!(words, "staff-support-kind") options=kinds value=help error=typed.error(OTHER, "help")/>
            <Button label=say!(words, "staff-support-note") weight=Weight::Outline/>
        </form>
    };
    let summary = say!(words, "staff-support-other");
    Some(view! { <Section><Details summary=summary open=open>{form}</Details></Section> }.into_any())
}
