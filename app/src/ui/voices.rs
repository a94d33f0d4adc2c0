//! What weighs most for each voice, side by side: counters are drawn, and never added up across voices.

use leptos::prelude::*;

use super::{Icon, tens};

/// A voice, above its column.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VoiceHead {
    /// Whose.
    pub name: String,
    /// "16 September".
    pub note: String,
}

/// What one voice says about one thing.
pub enum VoiceCell {
    /// How many counters, and the same in words.
    Counters(u8, String),
    /// Anything else: own words, a why.
    Words(AnyView),
}

/// One thing, across all voices.
pub struct VoiceRow {
    /// Its drawing.
    pub icon: Option<Icon>,
    /// What it is called.
    pub name: String,
    /// What each voice says, in the order of the columns.
    pub cells: Vec<VoiceCell>,
}

/// The table. On a narrow screen each row stands by itself, and every cell says whose it is.
#[component]
pub fn Voices(
    /// What stands above the first column.
    #[prop(into)]
    title: String,
    /// The voices.
    heads: Vec<VoiceHead>,
    /// The rows.
    rows: Vec<VoiceRow>,
) -> impl IntoView {
    let columns = heads
        .iter()
        .cloned()
        .map(|head| {
            view! { <th scope="col" role="columnheader"><bdi>{head.name}</bdi><small>{head.note}</small></th> }
        })
        .collect_view();
    let rows = rows.into_iter().map(|row| draw(&heads, row)).collect_view();
    view! {
        <table class="voices" role="table">
            <thead role="rowgroup">
                <tr role="row"><th scope="col" role="columnheader">{title}</th>{columns}</tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
}

fn draw(heads: &[VoiceHead], row: VoiceRow) -> impl IntoView + use<> {
    let cells = heads
        .iter()
        .map(|head| head.name.clone())
        .zip(row.cells)
        .map(|(head, one)| view! { <td role="cell" data-head=head>{cell(one)}</td> })
        .collect_view();
    view! {
        <tr role="row">
            <th scope="row" role="rowheader"><span class="what">{row.icon.map(Icon::draw)}<bdi>{row.name}</bdi></span></th>
            {cells}
        </tr>
    }
}

fn cell(cell: VoiceCell) -> AnyView {
    match cell {
        VoiceCell::Words(words) => words,
        VoiceCell::Counters(0, on) => view! { <span class="meta">{on}</span> }.into_any(),
        VoiceCell::Counters(count, on) => view! {
            <span class="lies">{tens(count)}<b aria-hidden="true">{count.to_string()}</b></span>
            <span class="unseen">{on}</span>
        }
        .into_any(),
    }
}
