//! A pack as a page to print: the first sheet is the young person's own words.

use axum::response::Response;
use leptos::prelude::*;
use participation::cases::Review;

use super::doc::{Block, Doc, Part, Picture, Quote as Said, Table};
use crate::ask::Ask;
use crate::page::{See, StaffTab, staff};
use crate::say;
use crate::ui::*;

/// Its title is what a browser names the file after that it prints to.
pub(super) fn draw(ask: &Ask, review: &Review<'_>, title: String, doc: Doc) -> Response {
    let (back, href) = (
        say!(ask.words, "staff-pack"),
        format!("/work/{}/pack", review.pathway()),
    );
    let see = See::titled(title);
    let name = review.me().called.full.clone();
    staff(ask, StaffTab::Pathways, name, see, move || {
        let sheet = sheet(doc);
        view! {
            <p class="only-screen"><a class="link" href=href>{Icon::Back.draw()}<span>{back}</span></a></p>
            {sheet}
        }
    })
}

/// The pack itself, for whichever page it stands on.
pub(crate) fn sheet(doc: Doc) -> AnyView {
    let dir = match doc.direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    let parts = doc.parts.into_iter().map(part).collect_view();
    let about = doc
        .about
        .into_iter()
        .map(|line| view! { <p class="meta">{line}</p> })
        .collect_view();
    view! {
        <article class="pack" lang=doc.lang dir=dir>
            <h1>{doc.title}</h1>
            {about}
            {parts}
            <p class="pack-foot meta">{doc.foot}</p>
        </article>
    }
    .into_any()
}

fn part(part: Part) -> impl IntoView {
    let blocks = part.blocks.into_iter().map(block).collect_view();
    view! { <section><h2>{part.title}</h2>{blocks}</section> }
}

fn block(block: Block) -> AnyView {
    match block {
        Block::Heading(text) => view! { <h3>{text}</h3> }.into_any(),
        Block::Line(text) => view! { <p>{text}</p> }.into_any(),
        Block::Note(text) => view! { <p class="meta">{text}</p> }.into_any(),
        Block::Quote(said) => quote(said),
        Block::List(lines) => {
            let lines = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
            view! { <ul>{lines}</ul> }.into_any()
        }
        Block::Table(table) => rows(table),
        Block::Picture(one) => picture(one),
    }
}

/// The map, in the colours of the page.
fn picture(one: Picture) -> AnyView {
    let (width, height) = one.sides;
    let from = (!one.from.is_empty()).then(|| view! { <figcaption class="map-from" dir="ltr">{one.from}</figcaption> });
    view! {
        <figure class="pack-map">
            <div class="map" dir="ltr">
                <svg
                    viewBox=format!("0 0 {width} {height}")
                    width=width.to_string()
                    height=height.to_string()
                    role="img"
                    aria-label=one.alt
                    inner_html=one.svg
                ></svg>
            </div>
            {from}
        </figure>
    }
    .into_any()
}

fn quote(said: Said) -> AnyView {
    let badge = said.badge.map(|badge| view! { <p class="pack-badge">{badge}</p> });
    view! { <Quote words=said.words lang=said.lang by=said.by/>{badge} }.into_any()
}

fn rows(table: Table) -> AnyView {
    let heads = table
        .heads
        .into_iter()
        .map(|head| view! { <th scope="col">{head}</th> })
        .collect_view();
    let rows = table.rows.into_iter().map(|row| {
        let mut cells = row.into_iter();
        let first = cells.next().unwrap_or_default();
        let cells = cells.map(|cell| view! { <td dir="auto">{cell}</td> }).collect_view();
        view! { <tr><th scope="row" dir="auto">{first}</th>{cells}</tr> }
    });
    let rows = rows.collect_view();
    let label = table.title.clone();
    view! {
        <div class="pack-wide" role="region" aria-label=label tabindex="0">
            <table class="pack-told">
                <caption>{table.title}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
