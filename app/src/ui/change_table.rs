//! How places felt at first and how they feel by now, for one voice. Words and dates; nothing is counted.

use leptos::prelude::*;

use super::{FeltOnce, Sea};

/// What stands above the columns.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChangeHeads {
    /// "Place".
    pub place: String,
    /// "The first time".
    pub first: String,
    /// "The last time".
    pub last: String,
    /// "What became of it".
    pub change: String,
}

/// One place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeRow {
    /// What its author calls it, exactly; or what kind it is.
    pub name: String,
    /// Whether the name is theirs.
    pub theirs: bool,
    /// BCP 47 tag of the name, where it differs from the page's.
    pub lang: Option<&'static str>,
    /// Where it leads.
    pub href: String,
    /// How it felt at first.
    pub first: FeltOnce,
    /// How it felt last; nothing while it was rated once.
    pub last: Option<FeltOnce>,
    /// "Better", or that it was asked once.
    pub change: String,
}

/// The table of one voice.
#[component]
pub fn ChangeTable(
    /// What it is called, for people who hear the page: "Kacper’s places".
    #[prop(into)]
    label: String,
    /// What stands above the columns.
    heads: ChangeHeads,
    /// The places.
    rows: Vec<ChangeRow>,
) -> impl IntoView {
    let head = |text: &String| view! { <th scope="col" role="columnheader">{text.clone()}</th> };
    let columns = [&heads.place, &heads.first, &heads.last, &heads.change]
        .map(head)
        .into_iter()
        .collect_view();
    let rows: Vec<AnyView> = rows.into_iter().map(|row| draw(&heads, row)).collect();
    view! {
        <table class="covered changed" role="table" aria-label=label>
            <thead role="rowgroup"><tr role="row">{columns}</tr></thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
}

fn draw(heads: &ChangeHeads, row: ChangeRow) -> AnyView {
    let class = row.theirs.then_some("theirs");
    let last = row.last.map(once);
    view! {
        <tr role="row">
            <th scope="row" role="rowheader"><a class=class href=row.href lang=row.lang><bdi>{row.name}</bdi></a></th>
            <td role="cell" data-head=heads.first.clone()>{once(row.first)}</td>
            <td role="cell" data-head=heads.last.clone()>{last}</td>
            <td role="cell" data-head=heads.change.clone()>{row.change}</td>
        </tr>
    }
    .into_any()
}

pub(super) fn once(one: FeltOnce) -> AnyView {
    view! {
        <span class="once">
            <span class="felt-sea">{one.sea.map(Sea::draw)}</span>
            <span><b>{one.words}</b><small>{one.date}</small></span>
        </span>
    }
    .into_any()
}
