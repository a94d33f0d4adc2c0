//! The copy line by line, each passage with a way to cover words of it; the form stands where they were chosen.

use leptos::prelude::*;
use participation::requests::CoverReason;
use participation::rules::length::Written;

use super::super::lengths::typed as longest;
use super::super::typed::{Typed, field_id};
use super::names::reason_name;
use super::pieces::{Piece, Shown};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The form's name.
pub(super) const FORM: &str = "cover";

/// How the passages of a copy are drawn.
pub(super) struct Passages<'a> {
    pub(super) words: &'a Words,
    pub(super) path: &'a str,
    pub(super) open: bool,
    /// The piece that was chosen to be covered; empty for none.
    pub(super) chosen: &'a str,
    /// The piece of which words were just covered.
    pub(super) kept: &'a str,
    /// The form, until it is drawn beside its piece.
    pub(super) form: Option<AnyView>,
}

impl Passages<'_> {
    pub(super) fn part(&mut self, (title, rows): (String, Vec<Shown>)) -> AnyView {
        let rows: Vec<AnyView> = rows.into_iter().map(|one| self.passage(one)).collect();
        view! { <Section title=title><Rows>{rows}</Rows></Section> }.into_any()
    }

    fn passage(&mut self, one: Shown) -> AnyView {
        let several = one.pieces.len() > 1;
        let is = |key: &str| !key.is_empty() && one.pieces.iter().any(|piece| piece.key == key);
        let form = if is(self.chosen) { self.form.take() } else { None };
        let kept = is(self.kept).then(|| {
            let id = format!("p-{}", self.kept);
            // Only once: the same words may stand in more than one place.
            self.kept = "";
            view! { <div id=id><Saved text=say!(self.words, "settings-kept")/></div> }
        });
        let links: Vec<AnyView> = one
            .pieces
            .iter()
            .filter(|_| self.open)
            .map(|one| self.here(one, several))
            .collect();
        view! { <Row><Quote words=one.now small=true/>{kept}{links}{form}</Row> }.into_any()
    }

    /// The way to cover something of a piece. It says of which where there are several.
    fn here(&self, one: &Piece, several: bool) -> AnyView {
        let label = say!(self.words, "staff-cover-here");
        let heard = format!("{label}: {}", crate::answers::short(&one.text, 60));
        let href = format!("{}?piece={}#cover", self.path, one.key);
        let label = if several { heard.clone() } else { label };
        view! { <p><a class="link" href=href aria-label=heard>{label}</a></p> }.into_any()
    }
}

/// The form that covers words: of the piece that was chosen, or everywhere.
pub(super) fn form(words: &Words, request: String, piece: Option<(String, String)>, typed: &Typed) -> AnyView {
    let id = |field: &str| field_id(field, FORM);
    let reasons = CoverReason::ALL
        .iter()
        .map(|one| SelectOption {
            value: one.text().to_owned(),
            label: reason_name(words, *one),
        })
        .collect::<Vec<_>>();
    let title = say!(words, "staff-cover");
    let (key, shown, hint) = match piece {
        Some((key, text)) => (key, Some(text), say!(words, "staff-cover-words-piece")),
        None => (String::new(), None, say!(words, "staff-cover-words-all")),
    };
    let shown = shown.map(|text| view! { <Quote words=text small=true/> });
    let everywhere = (!key.is_empty()).then(|| {
        let href = format!("/work/requests/{request}/copy#cover");
        view! { <p><a class="link" href=href>{say!(words, "staff-cover-everywhere")}</a></p> }
    });
    let action = format!("/work/requests/{request}/cover");
    view! {
        <section id="cover">
            <SectionHeading text=title/>
            {shown}
            {everywhere}
            <form method="post" action=action>
                <input type="hidden" name="piece" value=key/>
                <TextArea name="words" id=id("words") label=say!(words, "staff-cover-words") hint=hint value=typed.text(FORM, "words") paper=Paper::Plain rows=3 maxlength=longest(Written::Because) error=typed.error(FORM, "words")/>
                <Select name="reason" id=id("reason") label=say!(words, "staff-cover-why") options=reasons value=typed.text(FORM, "reason") error=typed.error(FORM, "reason")/>
                <Field name="name" id=id("name") label=say!(words, "staff-cover-practitioner") hint=say!(words, "staff-cover-practitioner-hint") value=typed.text(FORM, "name") maxlength=longest(Written::FullName) error=typed.error(FORM, "name")/>
                <TextArea name="note" id=id("note") label=say!(words, "staff-cover-note") hint=say!(words, "staff-cover-note-hint") value=typed.text(FORM, "note") paper=Paper::Plain rows=2 maxlength=longest(Written::Because) error=typed.error(FORM, "note")/>
                <Button label=say!(words, "staff-cover-do")/>
            </form>
        </section>
    }
    .into_any()
}
