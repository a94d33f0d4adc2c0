//! A pack as plain text, box by box, to be pasted into a case system. Nothing is typed twice.

use axum::response::Response;
use leptos::prelude::*;
use participation::cases::Review;
use participation::pack::BoxNames;

use super::doc::{Block, CaseBox, Doc, Part};
use crate::ask::Ask;
use crate::page::{See, StaffTab, staff};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// How many lines of a box are seen at once.
const LINES: u32 = 14;

pub(super) fn draw(ask: &Ask, review: &Review<'_>, doc: &Doc, names: &BoxNames) -> Response {
    let words = &ask.words;
    let (back, href) = (say!(words, "staff-pack"), format!("/work/{}/pack", review.pathway()));
    let (heading, how) = (say!(words, "staff-pack-copy"), say!(words, "staff-pack-copy-how"));
    let boxes: Vec<AnyView> = CaseBox::ALL
        .iter()
        .zip(&names.0)
        .map(|(one, name)| drawn(words, doc, *one, name))
        .collect();
    let about = doc.about.join(" ");
    let foot = doc.foot.clone();
    let see = See::titled(say!(words, "title-pack"));
    staff(
        ask,
        StaffTab::Pathways,
        review.me().called.full.clone(),
        see,
        move || {
            view! {
                <p class="only-screen"><a class="link" href=href>{Icon::Back.draw()}<span>{back}</span></a></p>
                <PageHead title=heading note=about/>
                <p>{how}</p>
                {boxes}
                <p class="pack-foot meta">{foot}</p>
            }
        },
    )
}

/// What we call a box.
pub(super) fn usual_name(words: &Words, belongs: CaseBox) -> String {
    match belongs {
        CaseBox::Child => say!(words, "staff-pack-box-child"),
        CaseBox::Parents => say!(words, "staff-pack-box-parents"),
        CaseBox::Places => say!(words, "staff-pack-box-places"),
        CaseBox::Room => say!(words, "staff-pack-box-room"),
        CaseBox::Plan => say!(words, "staff-pack-box-plan"),
    }
}

/// How a box is known to forms and labels.
pub(super) const fn box_id(belongs: CaseBox) -> &'static str {
    match belongs {
        CaseBox::Child => "child",
        CaseBox::Parents => "parents",
        CaseBox::Places => "places",
        CaseBox::Room => "room",
        CaseBox::Plan => "plan",
    }
}

fn drawn(words: &Words, doc: &Doc, belongs: CaseBox, theirs: &str) -> AnyView {
    let name = if theirs.is_empty() {
        usual_name(words, belongs)
    } else {
        theirs.to_owned()
    };
    let parts: Vec<String> = doc
        .parts
        .iter()
        .filter(|part| part.belongs == belongs)
        .map(plain)
        .collect();
    let text = format!("{}\n\n{}", parts.join("\n\n"), doc.foot);
    let id = box_id(belongs);
    view! {
        <section class="pack-box">
            <h2 dir="auto"><label for=id>{name}</label></h2>
            <TextToCopy id=id value=text lang=doc.lang rows=LINES/>
        </section>
    }
    .into_any()
}

/// A part as plain text: headings on lines of their own, each quotation with the line that says whose it is.
fn plain(part: &Part) -> String {
    let mut text = part.title.clone();
    let words = part.blocks.iter().filter(|block| !matches!(block, Block::Picture(_)));
    for block in words {
        text.push_str("\n\n");
        text.push_str(&match block {
            Block::Heading(text) | Block::Line(text) | Block::Note(text) => text.clone(),
            Block::List(lines) => lines
                .iter()
                .map(|line| format!("- {line}"))
                .collect::<Vec<_>>()
                .join("\n"),
            Block::Quote(said) => {
                let badge = said
                    .badge
                    .as_ref()
                    .map(|badge| format!("\n{badge}"))
                    .unwrap_or_default();
                format!("“{}”{badge}\n({})", said.words, said.by)
            }
            Block::Picture(_) => String::new(),
            Block::Table(table) => {
                let rows = table.rows.iter().map(|row| {
                    let cells = table.heads.iter().zip(row);
                    let cells = cells.map(|(head, cell)| format!("{head}: {}", cell.replace('\n', "; ")));
                    cells.collect::<Vec<_>>().join("\n")
                });
                format!("{}\n{}", table.title, rows.collect::<Vec<_>>().join("\n\n"))
            }
        });
    }
    text
}
