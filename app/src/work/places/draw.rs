use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::places::GatheredPlaces;

use super::super::case::CaseTab;
use super::super::typed::Typed;
use super::load::At;
use super::matters::matters;
use super::on_map::{on_map, on_pictures};
use super::row::row;
use super::{coverage, gather, known};
use crate::ask::Ask;
use crate::places::on_the_map;
use crate::plan::context_icon;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The whole page, with a form that was refused.
pub(super) async fn draw(ask: &Ask, at: &At, typed: &Typed, status: StatusCode) -> Response {
    let map = on_map(ask, at).await;
    let island = map.is_some();
    let words = &ask.words;
    let (nearly, problems) = (say!(words, "nearly"), typed.problems());
    let kept = ask
        .query
        .has("kept")
        .then(|| view! { <Saved text=say!(words, "staff-context-kept")/> });
    let (head, loose, covered) = (head(words, at), loose(words, at, typed), coverage::draw(words, at));
    let contexts: Vec<AnyView> = at
        .places
        .contexts
        .iter()
        .map(|one| context(words, at, one, typed))
        .collect();
    let map = map.map(|map| on_the_map(words, map));
    let has_form = at.in_order().any(|thread| typed.is(&gather::which(thread.place)));
    let left = (!has_form).then(|| typed.left(words)).flatten();
    let people = matters(words, at);
    let pictures = on_pictures(words, at);
    at.case.page_with(ask, CaseTab::Places, status, island, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            {kept}
            {left}
            {head}
            {map}
            {pictures}
            {loose}
            {covered}
            {contexts}
            {people}
        }
    })
}

/// What else there is about places, and what stands here while there is nothing.
fn head(words: &Words, at: &At) -> AnyView {
    let link = |rest: &str, label: String| view! { <a class="link" href=at.path(rest)>{label}</a> };
    let (weights, voices) = (
        format!("/work/{}/weights", at.case.id()),
        format!("/work/{}/voices", at.case.id()),
    );
    let none = (at.in_order().next().is_none() && at.places.contexts.is_empty())
        .then(|| view! { <Empty text=say!(words, "staff-places-none")/> });
    let home = at.in_order().any(participation::places::PlaceThread::is_home).then(|| {
        let (title, what) = (
            say!(words, "staff-place-home-title"),
            say!(words, "staff-place-home-what"),
        );
        view! { <Notice tone=Tone::NotYet title=title><p>{what}</p></Notice> }
    });
    view! {
        <section>
            <p class="besides">
                <a class="link" href=weights>{say!(words, "staff-weights")}</a>
                {link("/change", say!(words, "staff-change"))}
                <a class="link" href=voices>{say!(words, "staff-voices")}</a>
                {link("/pictures", say!(words, "staff-pictures"))}
            </p>
            {home}
            {none}
        </section>
    }
    .into_any()
}

/// What is under no context yet.
fn loose(words: &Words, at: &At, typed: &Typed) -> Option<AnyView> {
    let rows: Vec<AnyView> = at
        .places
        .loose
        .iter()
        .filter_map(|thread| row(words, at, thread, None, typed))
        .collect();
    (!rows.is_empty()).then(|| {
        let what = at
            .case
            .leads()
            .then(|| view! { <p class="meta">{say!(words, "staff-loose-what")}</p> });
        view! {
            <section id="loose">
                <SectionHeading text=say!(words, "staff-loose")/>
                {what}
                <Rows>{rows}</Rows>
            </section>
        }
        .into_any()
    })
}

/// A context: what professionals know of it, and apart from that what each voice of the family said.
fn context(words: &Words, at: &At, one: &GatheredPlaces, typed: &Typed) -> AnyView {
    let context = &one.context.context;
    let rows: Vec<AnyView> = one
        .places
        .iter()
        .filter_map(|thread| row(words, at, thread, Some(context.id), typed))
        .collect();
    let said = if rows.is_empty() {
        view! { <p class="meta">{say!(words, "staff-context-no-place")}</p> }.into_any()
    } else {
        view! { <Rows>{rows}</Rows> }.into_any()
    };
    let change = at.case.leads().then(|| {
        let label = say!(words, "staff-action-change");
        let heard = format!("{label}: {}", context.name);
        view! { <ButtonLink href=at.path(&format!("/{}", context.id)) label=label weight=Weight::Text aria_label=heard/> }
    });
    let gap = at
        .coverage
        .rows
        .iter()
        .any(|row| row.context == context.id && row.gap)
        .then(|| known::gap(words, at, context.id));
    let (id, name, icon) = (
        format!("c-{}", context.id),
        context.name.clone(),
        context_icon(context.kind),
    );
    view! {
        <section class="gathered" id=id>
            <div class="head"><SectionHeading text=name icon=Some(icon)/>{change}</div>
            {gap}
            <div class="sides">
                <div>{said}</div>
                {known::known(words, &one.context)}
            </div>
        </section>
    }
    .into_any()
}
