//! Ten counters to spread: a tray with those that are left, and a row for each thing they can lie on.
//!
//! Each minus and plus sends the form. `public/alongside.js` shows the change at once and keeps it behind the page.

use leptos::prelude::*;

use super::{Icon, Maybe};

/// How many counters there are.
pub const COUNTERS: u8 = 10;

/// The counters on one thing; the words stand beside them.
pub fn tens(count: u8) -> impl IntoView {
    let each = (0..count).map(|_| view! { <i></i> }).collect_view();
    view! { <span class="tens" aria-hidden="true">{each}</span> }
}

/// The counters that are left. Those that are used leave a dashed ring.
#[component]
pub fn Tray(
    /// How many are left.
    left: u8,
    /// "1 left".
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let rings = (left..COUNTERS).map(|_| view! { <i class="ring"></i> }).collect_view();
    let each = (0..left.min(COUNTERS)).map(|_| view! { <i></i> }).collect_view();
    view! {
        <div class="tray" id="tray">
            <span class="tens" aria-hidden="true">{rings}{each}</span>
            <b role="status">{text}</b>
        </div>
    }
}

/// The words of one row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CounterWords {
    /// "5 counters", or "None".
    pub on: String,
    /// "Take one from Bus station".
    pub less: String,
    /// "Put one on Bus station".
    pub more: String,
}

/// Something counters can lie on, with a minus and a plus.
#[component]
pub fn CounterRow(
    /// What is sent to say which row: the hidden count is `on-` and this.
    #[prop(into)]
    key: String,
    /// What it is called; with a field in its place for something in own words.
    #[prop(optional, into)]
    name: Maybe,
    /// Its drawing.
    #[prop(optional_no_strip)]
    icon: Option<Icon>,
    /// How many lie on it.
    count: u8,
    /// Whether there are any left to put on it.
    any_left: bool,
    /// Its words.
    words: CounterWords,
    /// In place of the name: a field.
    #[prop(optional_no_strip)]
    field: Option<AnyView>,
) -> impl IntoView {
    let step = |name: &'static str, sign: Icon, label: String, can: bool| {
        // One that can do nothing now is still found, and says so.
        let (kind, off) = if can {
            ("submit", None)
        } else {
            ("button", Some("true"))
        };
        let value = key.clone();
        view! {
            <button class="nudge" type=kind name=name value=value aria-label=label aria-disabled=off>{sign.draw()}</button>
        }
        .into_any()
    };
    let less = step("less", Icon::Minus, words.less, count > 0);
    let more = step("more", Icon::Plus, words.more, any_left);
    let id = format!("at-{key}");
    let quiet = (count > 0).then_some("unseen");
    view! {
        <li class="weigh" id=id>
            <div>
                {name.0.map(|name| view! { <p class="what">{icon.map(Icon::draw)}<b dir="auto">{name}</b></p> })}
                {field}
                <p class="on">{tens(count)}<span class=quiet aria-live="polite">{words.on}</span></p>
            </div>
            <input type="hidden" name=format!("on-{key}") value=count.to_string()/>
            <div class="nudges">{less}{more}</div>
        </li>
    }
}

/// One thing of a spread that is only shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weighed {
    /// Its drawing; none for something in own words.
    pub icon: Option<Icon>,
    /// What it is called.
    pub name: String,
    /// How many counters lie on it.
    pub count: u8,
    /// "5 counters".
    pub on: String,
}

/// A spread as a list, the heaviest first as it is given.
#[component]
pub fn Spread(
    /// What counters lie on.
    items: Vec<Weighed>,
) -> impl IntoView {
    let rows = items
        .into_iter()
        .map(|one| {
            let class = if one.icon.is_none() { "own" } else { "" };
            view! {
                <li>
                    <span class="what">{one.icon.map(Icon::draw)}<span class=class dir="auto">{one.name}</span></span>
                    {tens(one.count)}
                    <span class="unseen">{one.on}</span>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="spread">{rows}</ul> }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(count: u8, any_left: bool) -> String {
        let words = CounterWords::default();
        view! { <CounterRow key="a" name="<b>" count=count any_left=any_left words=words/> }.to_html()
    }

    #[test]
    fn a_step_that_cannot_be_taken_sends_nothing() {
        let html = row(0, false);
        assert_eq!(html.matches("type=\"button\"").count(), 2, "{html}");
        assert_eq!(html.matches("aria-disabled=\"true\"").count(), 2, "{html}");
        assert!(!html.contains("<b>\"<"), "{html}");
        let html = row(3, true);
        assert_eq!(html.matches("type=\"submit\"").count(), 2, "{html}");
        assert_eq!(html.matches("<i></i>").count(), 3, "{html}");
    }

    #[test]
    fn the_tray_always_has_ten_places() {
        for left in 0..=COUNTERS {
            let html = view! { <Tray left=left text="x"/> }.to_html();
            assert_eq!(html.matches("<i").count(), 10, "{html}");
        }
    }
}
