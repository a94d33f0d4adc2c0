//! Ten counters to lay on what matters most.

use leptos::prelude::*;

use super::Icon;

/// The tray: what is left is filled, what was laid leaves a dashed ring.
#[component]
pub fn CounterTray(
    /// How many there are in all.
    #[prop(default = 10)]
    total: usize,
    /// How many are left.
    left: usize,
    /// "1 left".
    #[prop(into)]
    label: String,
) -> impl IntoView {
    view! {
        <div class="tray" role="status">
            <span class="dotrow" aria-hidden="true">
                {dots("off", total.saturating_sub(left))}{dots("on", left)}
            </span>
            <b>{label}</b>
        </div>
    }
}

/// One thing to lay counters on, with minus and plus. They are submit buttons named `take`
/// and `give` that send `value`.
#[component]
pub fn CounterRow(
    /// What it is.
    icon: Icon,
    /// Its words.
    #[prop(into)]
    label: String,
    /// What the buttons send.
    #[prop(into)]
    value: String,
    /// How many lie on it.
    count: usize,
    /// "None" or "5 counters": shown when there is none, else only heard.
    #[prop(into)]
    said: String,
    /// Accessible name of minus: "One less on Bus station".
    #[prop(into)]
    less: String,
    /// Accessible name of plus.
    #[prop(into)]
    more: String,
    /// Whether there is a counter left to lay.
    can_give: bool,
) -> impl IntoView {
    let none = count == 0;
    let said_class = if none { "meta" } else { "unseen" };
    view! {
        <li class="count">
            <div>
                <b>{icon.draw()}<span>{label}</span></b>
                <span class="dotrow" aria-hidden="true">{dots("on", count)}</span>
                <span class=said_class>{said}</span>
            </div>
            <button class="round" name="take" value=value.clone() aria-label=less disabled=none>
                {Icon::Bar.draw()}
            </button>
            <button class="round" name="give" value=value aria-label=more disabled=!can_give>
                {Icon::Plus.draw()}
            </button>
        </li>
    }
}

fn dots(class: &'static str, count: usize) -> impl IntoView {
    (0..count)
        .map(|_| view! { <i class=class></i> })
        .collect_view()
}
