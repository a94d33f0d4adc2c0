//! What one voice said at each time, as a table: words in cells. Nothing is counted, and no two voices share a table.

use leptos::prelude::*;

use super::change_table::once;
use super::{FeltOnce, Maybe};

/// One thing that was asked about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FeltRow {
    /// What its author calls it, exactly; or what was asked.
    pub name: String,
    /// Whether the name is theirs.
    pub theirs: bool,
    /// BCP 47 tag of the name, where it differs from the page's.
    pub lang: Option<&'static str>,
    /// Where it leads.
    pub href: Maybe,
    /// What was said, a list for each column; an empty one where nothing was.
    pub cells: Vec<Vec<FeltOnce>>,
}

/// The table of one voice.
#[component]
pub fn FeltTable(
    /// What it is called, for people who hear the page: "Kacper over time".
    #[prop(into)]
    label: String,
    /// What stands above the names.
    #[prop(into)]
    first: String,
    /// What stands above the other columns.
    heads: Vec<String>,
    /// What was asked about.
    rows: Vec<FeltRow>,
) -> impl IntoView {
    let columns = std::iter::once(&first)
        .chain(&heads)
        .map(|text| view! { <th scope="col" role="columnheader">{text.clone()}</th> })
        .collect_view();
    let rows: Vec<AnyView> = rows.into_iter().map(|row| draw(&heads, row)).collect();
    view! {
        <table class="covered changed" role="table" aria-label=label>
            <thead role="rowgroup"><tr role="row">{columns}</tr></thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
}

fn draw(heads: &[String], row: FeltRow) -> AnyView {
    let class = row.theirs.then_some("theirs");
    let (lang, name) = (row.lang, row.name);
    let name = match row.href.0 {
        Some(href) => view! { <a class=class href=href lang=lang><bdi>{name}</bdi></a> }.into_any(),
        None => view! { <b class=class lang=lang><bdi>{name}</bdi></b> }.into_any(),
    };
    let cells = heads
        .iter()
        .zip(row.cells)
        .map(|(head, said)| {
            let said: Vec<AnyView> = said.into_iter().map(once).collect();
            view! { <td role="cell" data-head=head.clone()>{said}</td> }.into_any()
        })
        .collect::<Vec<_>>();
    view! { <tr role="row"><th scope="row" role="rowheader">{name}</th>{cells}</tr> }.into_any()
}
