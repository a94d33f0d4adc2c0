//! Fields of one line. A field's `id` is its name, where nothing else is said.

use leptos::prelude::*;

use super::{Maybe, problem::Notes};

/// A text field with its label above it.
#[component]
pub fn Field(
    /// Name in the form, and `id`.
    #[prop(into)]
    name: String,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// What was typed before.
    #[prop(optional, into)]
    value: String,
    /// Help under the label.
    #[prop(optional, into)]
    hint: Maybe,
    /// What is still needed.
    #[prop(optional, into)]
    error: Maybe,
    /// `type` of the input.
    #[prop(default = "text")]
    kind: &'static str,
    /// `autocomplete` token.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// Which keyboard a phone shows.
    #[prop(optional_no_strip)]
    inputmode: Option<&'static str>,
    /// Longest value, in UTF-16 units as browsers count.
    #[prop(optional_no_strip)]
    maxlength: Option<u32>,
    /// Whether the browser asks for a value.
    #[prop(optional)]
    required: bool,
    /// `id`, where a page has several of the same name.
    #[prop(optional, into)]
    id: Maybe,
) -> impl IntoView {
    let id = id.0.unwrap_or_else(|| name.clone());
    let notes = Notes::new(&id, hint, error);
    let (described, invalid) = (notes.described_by(), notes.invalid());
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            {notes.draw()}
            <input
                id=id
                name=name
                type=kind
                value=value
                autocomplete=autocomplete
                inputmode=inputmode
                maxlength=maxlength
                required=required
                aria-describedby=described
                aria-invalid=invalid
            />
        </div>
    }
}

/// The field for a code from a card: wide letters, left to right in every language.
#[component]
pub fn CodeField(
    /// Name in the form, and `id`.
    #[prop(into)]
    name: String,
    /// "Your code".
    #[prop(into)]
    label: String,
    /// What was typed before.
    #[prop(optional, into)]
    value: String,
    /// Help under the label.
    #[prop(optional, into)]
    hint: Maybe,
    /// What is still needed.
    #[prop(optional, into)]
    error: Maybe,
    /// `autocomplete`; `"username webauthn"` lets the phone offer its own lock.
    #[prop(default = "off")]
    autocomplete: &'static str,
) -> impl IntoView {
    let notes = Notes::new(&name, hint, error);
    let (described, invalid) = (notes.described_by(), notes.invalid());
    view! {
        <div class="field">
            <label for=name.clone()>{label}</label>
            {notes.draw()}
            <input
                class="code"
                id=name.clone()
                name=name
                dir="ltr"
                value=value
                autocomplete=autocomplete
                autocapitalize="characters"
                spellcheck="false"
                aria-describedby=described
                aria-invalid=invalid
            />
        </div>
    }
}

/// The browser's own date field.
#[component]
pub fn DateField(
    /// Name in the form, and `id`.
    #[prop(into)]
    name: String,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// What was chosen before, `2026-12-11`.
    #[prop(optional, into)]
    value: String,
    /// Help under the label.
    #[prop(optional, into)]
    hint: Maybe,
    /// What is still needed.
    #[prop(optional, into)]
    error: Maybe,
    /// First day that can be chosen, `2026-12-11`.
    #[prop(optional, into)]
    min: Maybe,
    /// Last day that can be chosen.
    #[prop(optional, into)]
    max: Maybe,
    /// `id`, where a page has several of the same name.
    #[prop(optional, into)]
    id: Maybe,
) -> impl IntoView {
    let id = id.0.unwrap_or_else(|| name.clone());
    let notes = Notes::new(&id, hint, error);
    let (described, invalid) = (notes.described_by(), notes.invalid());
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            {notes.draw()}
            <input
                id=id
                name=name
                type="date"
                value=value
                min=min.0
                max=max.0
                aria-describedby=described
                aria-invalid=invalid
            />
        </div>
    }
}

/// One entry of a [`Select`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SelectOption {
    /// What is sent.
    pub value: String,
    /// Its words.
    pub label: String,
}

/// The browser's own list.
#[component]
pub fn Select(
    /// Name in the form, and `id`.
    #[prop(into)]
    name: String,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// What can be chosen.
    options: Vec<SelectOption>,
    /// Value of the chosen one.
    #[prop(optional, into)]
    value: String,
    /// Help under the label.
    #[prop(optional, into)]
    hint: Maybe,
    /// What is still needed.
    #[prop(optional, into)]
    error: Maybe,
    /// `id`, where a page has several of the same name.
    #[prop(optional, into)]
    id: Maybe,
) -> impl IntoView {
    let id = id.0.unwrap_or_else(|| name.clone());
    let notes = Notes::new(&id, hint, error);
    let (described, invalid) = (notes.described_by(), notes.invalid());
    let options = options
        .into_iter()
        .map(move |option| {
            let selected = option.value == value;
            view! { <option value=option.value selected=selected>{option.label}</option> }
        })
        .collect_view();
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            {notes.draw()}
            <select id=id name=name aria-describedby=described aria-invalid=invalid>
                {options}
            </select>
        </div>
    }
}
