//! Choosing one or several, with the keyboard as well as a thumb.

use leptos::prelude::*;

use super::{Icon, Maybe, problem::Notes};

/// One of several choices.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// Its words.
    pub label: String,
    /// What happens then.
    pub hint: Option<String>,
    /// Whether it is chosen now.
    pub chosen: bool,
}

impl Choice {
    /// A choice without a hint.
    pub fn new(value: impl Into<String>, label: impl Into<String>, chosen: bool) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            hint: None,
            chosen,
        }
    }
}

/// A group's frame: legend, hint and error in front of what can be chosen.
pub(super) fn group(
    id: String,
    legend: String,
    quiet: bool,
    notes: Notes,
    class: &'static str,
    body: impl IntoView + 'static,
) -> impl IntoView {
    let described = notes.described_by();
    view! {
        <fieldset id=id aria-describedby=described tabindex="-1">
            <legend class=quiet.then_some("unseen")>{legend}</legend>
            {notes.draw()}
            <div class=class>{body}</div>
        </fieldset>
    }
}

fn row(kind: &'static str, name: String, choice: Choice) -> impl IntoView {
    view! {
        <label class="pick">
            <span>
                <b>{choice.label}</b>
                {choice.hint.map(|text| view! { <small>{text}</small> })}
            </span>
            <input type=kind name=name value=choice.value checked=choice.chosen/>
        </label>
    }
}

/// Large rows of which one is chosen.
#[component]
pub fn ChoiceRows(
    /// Name in the form, and the group's `id`.
    #[prop(into)]
    name: String,
    /// What is asked.
    #[prop(into)]
    legend: String,
    /// Whether the legend is only heard, because the page's heading says it already.
    #[prop(optional)]
    quiet_legend: bool,
    /// What can be chosen.
    options: Vec<Choice>,
    /// Help under the legend.
    #[prop(optional, into)]
    hint: Maybe,
    /// What is still needed.
    #[prop(optional, into)]
    error: Maybe,
    /// `id` of the group, where a page has several of the same name.
    #[prop(optional, into)]
    id: Maybe,
) -> impl IntoView {
    let rows = options
        .into_iter()
        .map(|choice| row("radio", name.clone(), choice))
        .collect_view();
    let id = id.0.unwrap_or(name);
    let notes = Notes::new(&id, hint, error);
    group(id, legend, quiet_legend, notes, "picks", rows)
}

/// Large rows of which any number is chosen; all send the same name.
#[component]
pub fn Checks(
    /// Name in the form, and the group's `id`.
    #[prop(into)]
    name: String,
    /// What is asked.
    #[prop(into)]
    legend: String,
    /// Whether the legend is only heard.
    #[prop(optional)]
    quiet_legend: bool,
    /// What can be chosen.
    options: Vec<Choice>,
    /// Help under the legend.
    #[prop(optional, into)]
    hint: Maybe,
    /// What is still needed.
    #[prop(optional, into)]
    error: Maybe,
    /// `id` of the group, where a page has several of the same name.
    #[prop(optional, into)]
    id: Maybe,
) -> impl IntoView {
    let rows = options
        .into_iter()
        .map(|choice| row("checkbox", name.clone(), choice))
        .collect_view();
    let id = id.0.unwrap_or(name);
    let notes = Notes::new(&id, hint, error);
    group(id, legend, quiet_legend, notes, "picks", rows)
}

/// Short choices side by side, for stances and replies.
#[component]
pub fn Chips(
    /// Name in the form, and the group's `id`.
    #[prop(into)]
    name: String,
    /// What is asked.
    #[prop(into)]
    legend: String,
    /// Whether the legend is only heard.
    #[prop(optional)]
    quiet_legend: bool,
    /// What can be chosen; hints are not shown.
    options: Vec<Choice>,
    /// Whether several can be chosen.
    #[prop(optional)]
    several: bool,
    /// `id` of the group, where a page has several of the same name.
    #[prop(optional, into)]
    id: Maybe,
    /// What is still needed.
    #[prop(optional, into)]
    error: Maybe,
) -> impl IntoView {
    let kind = if several { "checkbox" } else { "radio" };
    let chips = options
        .into_iter()
        .map(|choice| {
            view! {
                <label class="chip">
                    <input type=kind name=name.clone() value=choice.value checked=choice.chosen/>
                    {Icon::Tick.draw()}<span>{choice.label}</span>
                </label>
            }
        })
        .collect_view();
    let id = id.0.unwrap_or(name);
    let notes = Notes::new(&id, Maybe::default(), error);
    group(id, legend, quiet_legend, notes, "chips", chips)
}
