use http::StatusCode;

use crate::ui;

/// Why what somebody wrote does not go on. It is kept, and stands in the page again.
pub(super) struct Problem {
    at: &'static str,
    text: String,
    pub(super) status: StatusCode,
}

impl Problem {
    /// What is missing or too long, at this field.
    pub(super) const fn unready(at: &'static str, text: String) -> Self {
        Self {
            at,
            text,
            status: StatusCode::UNPROCESSABLE_ENTITY,
        }
    }

    /// What changed meanwhile, at this field.
    pub(super) const fn changed(at: &'static str, text: String) -> Self {
        Self {
            at,
            text,
            status: StatusCode::CONFLICT,
        }
    }

    /// The words beside a field, if it is about that.
    pub(super) fn beside(problem: Option<&Self>, at: &str) -> Option<String> {
        problem.filter(|one| one.at == at).map(|one| one.text.clone())
    }

    /// The words at the top of the page.
    pub(super) fn summary(problem: Option<&Self>) -> Vec<ui::Problem> {
        let one = problem.map(|one| ui::Problem {
            field: one.at.to_owned(),
            text: one.text.clone(),
        });
        one.into_iter().collect()
    }
}
