//! How something felt, time after time: boats, words and dates one after the other. Never a line chart.

use leptos::prelude::*;

use super::{Icon, Maybe, Sea};

/// How it felt once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeltOnce {
    /// The sea; none for "not sure".
    pub sea: Option<Sea>,
    /// "Sometimes OK".
    pub words: String,
    /// "21 October".
    pub date: String,
}

/// One voice's feelings about one thing, oldest first.
#[component]
pub fn Felt(
    /// Whose, for people who hear the page: "Kacper".
    #[prop(into)]
    whose: String,
    /// Time after time, oldest first.
    times: Vec<FeltOnce>,
    /// "Better than before".
    #[prop(optional, into)]
    change: Maybe,
) -> impl IntoView {
    let times = times
        .into_iter()
        .enumerate()
        .map(|(at, one)| {
            let then = (at > 0).then(|| Icon::Forward.draw());
            view! {
                <li>
                    {then}
                    <span class="felt-sea">{one.sea.map(Sea::draw)}</span>
                    <span><b>{one.words}</b><small>{one.date}</small></span>
                </li>
            }
        })
        .collect_view();
    view! {
        <div class="felt">
            <ol aria-label=whose>{times}</ol>
            {change.0.map(|text| view! { <p class="meta">{text}</p> })}
        </div>
    }
}
