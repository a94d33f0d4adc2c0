//! A form of staff that was refused: what was typed stays, with what is still needed beside it.

use leptos::prelude::*;
use participation::room::{Unfit, unfit_line, unfit_words};

use crate::form::Fields;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Fields in which somebody writes, on any of these forms.
const WRITTEN: [&str; 16] = [
    "name",
    "organisation",
    "does",
    "why",
    "words",
    "title",
    "reason",
    "outcome",
    "delay_why",
    "note",
    "caption",
    "goal",
    "measure",
    "because",
    "instead",
    "waiting_on",
];

/// One form of a page that has several, as it was typed.
#[derive(Clone, Debug, Default)]
pub(super) struct Typed {
    which: String,
    form: Fields,
    problems: Vec<Problem>,
    /// It was not refused: there is a step in between.
    goes_on: bool,
}

/// A page has several forms, so their fields' ids carry which form they are of.
pub(super) fn field_id(field: &str, which: &str) -> String {
    format!("{field}-{which}")
}

impl Typed {
    /// The form called `which`, as it was sent.
    pub(super) fn of(which: impl Into<String>, form: &Fields) -> Self {
        Self {
            which: which.into(),
            form: form.clone(),
            problems: Vec::new(),
            goes_on: false,
        }
    }

    /// The same where nothing is wrong with it, and it stands there again for another reason.
    pub(super) fn going_on(which: impl Into<String>, form: &Fields) -> Self {
        Self {
            goes_on: true,
            ..Self::of(which, form)
        }
    }

    /// What was sent in a field, whichever form it was.
    pub(super) fn sent(&self, field: &str) -> &str {
        self.form.text(field).trim()
    }

    /// What was typed, when it was this form.
    pub(super) fn text(&self, which: &str, field: &str) -> String {
        if self.is(which) {
            self.form.text(field).to_owned()
        } else {
            String::new()
        }
    }

    /// What was typed, or what stands there before anybody types.
    pub(super) fn text_or(&self, which: &str, field: &str, or: &str) -> String {
        if self.is(which) {
            self.text(which, field)
        } else {
            or.to_owned()
        }
    }

    /// Whether something was ticked, or is before anybody ticks.
    pub(super) fn ticked_or(&self, which: &str, field: &str, or: bool) -> bool {
        if self.is(which) { self.form.has(field) } else { or }
    }

    /// Whether this value of a field was ticked.
    pub(super) fn chosen(&self, field: &str, value: &str) -> bool {
        self.form.all(field).iter().any(|one| *one == value)
    }

    /// Whether it was this form.
    pub(super) fn is(&self, which: &str) -> bool {
        self.which == which && (self.goes_on || !self.problems.is_empty())
    }

    /// What is needed at a field of this form.
    pub(super) fn error(&self, which: &str, field: &str) -> Option<String> {
        let id = field_id(field, which);
        self.problems
            .iter()
            .find(|one| self.which == which && one.field == id)
            .map(|one| one.text.clone())
    }

    /// Notes what is needed at a field.
    pub(super) fn needs(&mut self, field: &str, text: String) {
        self.problems.push(Problem {
            field: field_id(field, &self.which),
            text,
        });
    }

    /// Whether nothing is needed any more.
    pub(super) fn is_fine(&self) -> bool {
        self.problems.is_empty()
    }

    /// What is still needed.
    pub(super) fn problems(&self) -> Vec<Problem> {
        self.problems.clone()
    }

    /// One plain line; `missing` says what to do when there is nothing in it.
    pub(super) fn line(&mut self, words: &Words, field: &str, missing: String) -> String {
        let text = self.form.text(field).trim().to_owned();
        match unfit_line(&text) {
            Some(Unfit::Missing) => self.needs(field, missing),
            Some(Unfit::TooLong) => self.needs(field, say!(words, "staff-line-too-long")),
            None => {}
        }
        text
    }

    /// One plain line that may be empty.
    pub(super) fn line_or_nothing(&mut self, words: &Words, field: &str) -> String {
        let text = self.form.text(field).trim().to_owned();
        if unfit_line(&text) == Some(Unfit::TooLong) {
            self.needs(field, say!(words, "staff-line-too-long"));
        }
        text
    }

    /// A longer text; `missing` says what to do when there is nothing in it.
    pub(super) fn words(&mut self, words: &Words, field: &str, missing: String) -> String {
        let text = self.form.text(field).trim().to_owned();
        match unfit_words(&text) {
            Some(Unfit::Missing) => self.needs(field, missing),
            Some(Unfit::TooLong) => self.needs(field, say!(words, "staff-too-long")),
            None => {}
        }
        text
    }

    /// A longer text that may be empty.
    pub(super) fn words_or_nothing(&mut self, words: &Words, field: &str) -> String {
        let text = self.form.text(field).trim().to_owned();
        if unfit_words(&text) == Some(Unfit::TooLong) {
            self.needs(field, say!(words, "staff-too-long"));
        }
        text
    }

    /// What was typed, to copy, where the page has no place for the form any more.
    pub(super) fn left(&self, words: &Words) -> Option<AnyView> {
        let texts: Vec<String> = WRITTEN
            .iter()
            .map(|field| self.form.text(field).trim().to_owned())
            .filter(|text| !text.is_empty() && !self.is_fine())
            .collect();
        (!texts.is_empty()).then(|| {
            let quotes = texts
                .into_iter()
                .map(|text| view! { <Quote words=text/> })
                .collect_view();
            view! { <Section title=say!(words, "staff-you-typed")>{quotes}</Section> }.into_any()
        })
    }
}
