//! The browser's own field for a file.

use leptos::prelude::*;

use super::{Maybe, problem::Notes};

/// A field for one file. Its form needs `enctype="multipart/form-data"`.
#[component]
pub fn FileField(
    /// Name in the form.
    #[prop(into)]
    name: String,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// Help under the label.
    #[prop(optional, into)]
    hint: Maybe,
    /// What is still needed.
    #[prop(optional, into)]
    error: Maybe,
    /// What kinds of file the browser offers: "image/png,image/jpeg".
    accept: &'static str,
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
            <input id=id name=name type="file" accept=accept aria-describedby=described aria-invalid=invalid/>
        </div>
    }
}
