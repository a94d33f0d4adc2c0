//! Contexts beside what each voice put on them, the goal and the actions.

use leptos::prelude::*;

use super::Icon;
use super::gap::gap_shape;

/// What stands above the columns.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CoveredHeads {
    /// "Place or group".
    pub context: String,
    /// Each voice that put counters down, by name; whether it is the professionals'.
    pub voices: Vec<(String, bool)>,
    /// "Goal".
    pub goal: String,
    /// "What changes it".
    pub actions: String,
}

/// One context.
pub struct CoveredRow {
    /// What it looks like.
    pub icon: Icon,
    /// Its name.
    pub name: String,
    /// Where the name leads.
    pub href: String,
    /// Counters of each voice, in the order of the heads, and how that is heard: "5 of 10".
    pub counters: Vec<(u8, String)>,
    /// The goal, or that there is none.
    pub goal: String,
    /// Whether there is one.
    pub has_goal: bool,
    /// "3 actions", "Nothing yet".
    pub actions: String,
    /// What the gap is called, where there is one: it is told by word, shape and tint.
    pub gap: Option<String>,
}

/// The table. On a narrow screen each row stands by itself, and every cell says what it is about;
/// the roles are said outright because some browsers forget them then.
#[component]
pub fn CoveredTable(
    /// What it is called, for people who hear the page.
    #[prop(into)]
    label: String,
    /// What stands above the columns.
    heads: CoveredHeads,
    /// The rows.
    rows: Vec<CoveredRow>,
) -> impl IntoView {
    let head = |text: String, class: Option<&'static str>| {
        view! { <th scope="col" role="columnheader" class=class>{text}</th> }.into_any()
    };
    let voices = heads
        .voices
        .iter()
        .map(|(name, ours)| head(name.clone(), Some(voice(*ours))));
    let columns: Vec<AnyView> = std::iter::once(head(heads.context.clone(), None))
        .chain(voices)
        .chain([head(heads.goal.clone(), None), head(heads.actions.clone(), None)])
        .collect();
    let rows: Vec<AnyView> = rows.into_iter().map(|row| draw(&heads, row)).collect();
    view! {
        <table class="covered" role="table" aria-label=label>
            <thead role="rowgroup"><tr role="row">{columns}</tr></thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
}

const fn voice(ours: bool) -> &'static str {
    if ours { "voice ours" } else { "voice" }
}

fn draw(heads: &CoveredHeads, row: CoveredRow) -> AnyView {
    let counters: Vec<AnyView> = heads
        .voices
        .iter()
        .zip(row.counters)
        .map(|((name, ours), (count, heard))| {
            let dots = vec![view! { <i></i> }; usize::from(count)];
            view! {
                <td role="cell" class=voice(*ours) data-head=name.clone()>
                    <span class="dots" aria-hidden="true"><b>{count}</b><span>{dots}</span></span>
                    <span class="unseen">{heard}</span>
                </td>
            }
            .into_any()
        })
        .collect();
    let gap = row.gap.map(|text| {
        view! {
            <span class="gap">
                {gap_shape()}
                <b>{text}</b>
            </span>
        }
    });
    let class = gap.is_some().then_some("has-gap");
    let none = (!row.has_goal).then_some("meta");
    view! {
        <tr role="row" class=class>
            <th scope="row" role="rowheader"><a href=row.href>{row.icon.draw()}<bdi>{row.name}</bdi></a></th>
            {counters}
            <td role="cell" data-head=heads.goal.clone()><span class=none dir="auto">{row.goal}</span></td>
            <td role="cell" data-head=heads.actions.clone()>{gap}<span>{row.actions}</span></td>
        </tr>
    }
    .into_any()
}
