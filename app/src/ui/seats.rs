//! Who is in the room: a row for each person, a column for each voice and each item of the agenda.

use leptos::prelude::*;

use super::{Icon, Initial};

/// What stands above the columns.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SeatHeads {
    /// "Who’s in the room".
    pub who: String,
    /// The voices of the family, by name.
    pub voices: Vec<String>,
    /// The items of the agenda.
    pub items: Vec<String>,
    /// "What you decided, and why".
    pub decided: String,
}

/// Whether somebody is in for an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SeatCell {
    /// How it is: the words are only heard.
    Is {
        /// Whether they are in.
        inside: bool,
        /// "In" or "out".
        label: String,
        /// Whether they count there.
        counts: bool,
    },
    /// To be chosen.
    Choose {
        /// What is sent as `in`.
        value: String,
        /// "Helen: School".
        label: String,
        /// Whether they are in.
        inside: bool,
        /// Whether they would count there.
        counts: bool,
    },
}

/// One person's row.
pub struct SeatRow {
    /// Their name.
    pub name: String,
    /// Where the name leads.
    pub href: String,
    /// Where they come from.
    pub from: String,
    /// What each voice says; empty where there is nothing to read.
    pub said: Vec<String>,
    /// Whether they are in for each item.
    pub items: Vec<SeatCell>,
    /// What was decided, and why.
    pub decided: AnyView,
}

/// The table. On a narrow screen each row stands by itself, and every cell says what it is about;
/// the roles are said outright because some browsers forget them then.
#[component]
pub fn Seats(
    /// What stands above the columns.
    heads: SeatHeads,
    /// The rows, the one that needs something first.
    rows: Vec<SeatRow>,
) -> impl IntoView {
    let head = |text: String, class: Option<&'static str>| {
        view! { <th scope="col" role="columnheader" class=class>{text}</th> }
    };
    let columns = [
        head(heads.who.clone(), Some("first")).into_any(),
        heads
            .voices
            .iter()
            .map(|name| head(name.clone(), None))
            .collect_view()
            .into_any(),
        heads
            .items
            .iter()
            .map(|item| head(item.clone(), Some("item")))
            .collect_view()
            .into_any(),
        head(heads.decided.clone(), None).into_any(),
    ]
    .into_iter()
    .collect_view();
    let rows = rows.into_iter().map(|row| draw(&heads, row)).collect_view();
    view! {
        <table class="seats" role="table">
            <thead role="rowgroup"><tr role="row">{columns}</tr></thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
}

fn draw(heads: &SeatHeads, row: SeatRow) -> impl IntoView + use<> {
    let said = heads
        .voices
        .iter()
        .cloned()
        .zip(row.said)
        .map(|(head, text)| view! { <td role="cell" class="said" data-head=head>{(!text.is_empty()).then_some(text)}</td> })
        .collect_view();
    let items = heads
        .items
        .iter()
        .cloned()
        .zip(row.items)
        .map(|(head, one)| view! { <td role="cell" class="item" data-head=head>{cell(one)}</td> })
        .collect_view();
    let initial = row.name.clone();
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">
                <div>
                    <Initial name=initial/>
                    <span><a href=row.href><bdi>{row.name}</bdi></a>" "<small>{row.from}</small></span>
                </div>
            </th>
            {said}
            {items}
            <td role="cell" class="decided">{row.decided}</td>
        </tr>
    }
}

fn cell(cell: SeatCell) -> AnyView {
    match cell {
        SeatCell::Is { inside, label, counts } => {
            let class = if inside { "seat in" } else { "seat" };
            let tick = (inside && counts).then(|| Icon::Tick.draw());
            view! { <span class=class>{tick}<span class="unseen">{label}</span></span> }.into_any()
        }
        SeatCell::Choose {
            value,
            label,
            inside,
            counts,
        } => {
            let class = if counts { "take counts" } else { "take" };
            view! {
                <label class=class>
                    <input type="checkbox" name="in" value=value checked=inside/>
                    <span class="unseen">{label}</span>
                </label>
            }
            .into_any()
        }
    }
}
