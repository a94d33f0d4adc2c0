//! What is still needed before a form can go on. No blame, and nothing typed is gone.

use leptos::prelude::*;

use super::{Icon, Maybe};

/// One thing that is needed, and the field it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// `id` of the field, without `#`; a field's id is its name.
    pub field: String,
    /// What to do.
    pub text: String,
}

/// The list of problems above a form; takes focus when the page opens. Nothing without any.
#[component]
pub fn ErrorSummary(
    /// "Nearly there".
    #[prop(into)]
    title: String,
    /// What is needed.
    problems: Vec<Problem>,
) -> impl IntoView {
    (!problems.is_empty()).then(|| {
        let items = problems
            .into_iter()
            .map(|Problem { field, text }| {
                view! { <li><a href=format!("#{field}")>{text}</a></li> }
            })
            .collect_view();
        view! {
            <div class="errors" role="alert" tabindex="-1" autofocus>
                <h2>{title}</h2>
                <ul>{items}</ul>
            </div>
        }
    })
}

/// The problem beside its field.
#[component]
pub fn FieldError(
    /// `id` the field points to.
    #[prop(into)]
    id: String,
    /// What to do.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <p class="error" id=id>{Icon::Flag.draw()}<span>{text}</span></p> }
}

/// A field's hint and error, and the ids under which the field points to them.
pub(super) struct Notes {
    hint: Maybe,
    error: Maybe,
    id: String,
}

impl Notes {
    pub(super) fn new(id: &str, hint: Maybe, error: Maybe) -> Self {
        Self {
            hint,
            error,
            id: id.to_owned(),
        }
    }

    /// Value of `aria-describedby`.
    pub(super) fn described_by(&self) -> Option<String> {
        match (self.hint.is_none(), self.error.is_none()) {
            (true, true) => None,
            (false, true) => Some(format!("{}-hint", self.id)),
            (true, false) => Some(format!("{}-error", self.id)),
            (false, false) => Some(format!("{0}-hint {0}-error", self.id)),
        }
    }

    /// Value of `aria-invalid`.
    pub(super) fn invalid(&self) -> Option<&'static str> {
        (!self.error.is_none()).then_some("true")
    }

    /// Hint, then error.
    pub(super) fn draw(self) -> impl IntoView {
        let (hint, error) = (format!("{}-hint", self.id), format!("{}-error", self.id));
        view! {
            {self.hint.0.map(|text| view! { <p class="hint" id=hint>{text}</p> })}
            {self.error.0.map(|text| view! { <FieldError id=error text=text/> })}
        }
    }
}
