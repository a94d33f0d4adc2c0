use leptos::prelude::*;
use participation::people::{Agency, Language, Role};
use participation::rules::length::Written;
use participation::sign_in::NewMember;

use super::super::case::Case;
use super::super::lengths::{too_long, typed};
use super::super::names::{agency_name, role_name};
use super::super::open::{first_name, languages};
use crate::form::Fields;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Whom a worker brings in. The young person is there from the start; staff are invited by their manager.
const ROLES: [Role; 3] = [Role::Parent, Role::Advocate, Role::Professional];

/// Somebody to bring in, as typed, with what is still needed.
#[derive(Clone, Debug)]
pub(super) struct Typed {
    role: String,
    agency: String,
    full: String,
    short: String,
    does: String,
    language: String,
    in_meeting: bool,
    pub(super) problems: Vec<Problem>,
}

impl Default for Typed {
    fn default() -> Self {
        Self::read(&Fields::default())
    }
}

impl Typed {
    pub(super) fn read(form: &Fields) -> Self {
        let text = |field: &str| form.text(field).to_owned();
        Self {
            role: text("role"),
            agency: text("agency"),
            full: text("name"),
            short: text("called"),
            does: text("does"),
            language: text("language"),
            in_meeting: form.has("in_meeting"),
            problems: Vec::new(),
        }
    }

    pub(super) fn judge(&mut self, words: &Words, case: &Case) -> Option<NewMember> {
        let mut problems = Vec::new();
        let mut needs = |field: &str, text: String| {
            problems.push(Problem {
                field: field.to_owned(),
                text,
            });
        };
        let role = Role::from_text(&self.role).filter(|role| ROLES.contains(role));
        if role.is_none() {
            needs("role", say!(words, "staff-person-needs-role"));
        }
        let full = self.full.trim();
        if full.is_empty() {
            needs("name", say!(words, "staff-needs-name"));
        }
        for (field, what, text) in [
            ("name", Written::FullName, &self.full),
            ("called", Written::CalledName, &self.short),
            ("does", Written::Does, &self.does),
        ] {
            if let Some(text) = too_long(words, what, text) {
                needs(field, text);
            }
        }
        // Sending the form twice must not make a second person of the same name.
        if case
            .people
            .iter()
            .any(|one| Some(one.role) == role && one.called.full == full)
        {
            needs("name", say!(words, "staff-person-here-already", name = full.to_owned()));
        }
        // Who can know depends on where somebody comes from, so a professional says it.
        let agency = match role {
            Some(Role::Advocate) => Agency::Advocacy,
            Some(Role::Professional) => Agency::from_text(&self.agency).unwrap_or(Agency::None),
            _ => Agency::None,
        };
        if role == Some(Role::Professional) && agency == Agency::None {
            needs("agency", say!(words, "staff-person-needs-agency"));
        }
        let short = if self.short.trim().is_empty() {
            first_name(full)
        } else {
            self.short.trim().to_owned()
        };
        let new = role.map(|role| NewMember {
            role,
            agency,
            full: full.to_owned(),
            short,
            does: self.does.trim().to_owned(),
            language: Language::from_text(&self.language).unwrap_or(Language::En),
            in_meeting: self.in_meeting,
        });
        self.problems = problems;
        new.filter(|_| self.problems.is_empty())
    }

    /// The whole form.
    pub(super) fn draw(&self, words: &Words, action: String) -> impl IntoView + use<> {
        let error = |field: &str| {
            self.problems
                .iter()
                .find(|one| one.field == field)
                .map(|one| one.text.clone())
        };
        let roles: Vec<Choice> = ROLES
            .iter()
            .map(|role| Choice::new(role.text(), role_name(words, *role), self.role == role.text()))
            .collect();
        let mut agencies = vec![SelectOption {
            value: String::new(),
            label: say!(words, "staff-person-no-agency"),
        }];
        agencies.extend(
            Agency::ALL
                .iter()
                .filter(|one| **one != Agency::None)
                .map(|one| SelectOption {
                    value: one.text().to_owned(),
                    label: agency_name(words, *one),
                }),
        );
        let meeting = vec![Choice {
            hint: Some(say!(words, "staff-person-in-meeting-hint")),
            ..Choice::new("yes", say!(words, "staff-person-in-meeting"), self.in_meeting)
        }];
        view! {
            <form method="post" action=action>
                <Chips name="role" legend=say!(words, "staff-person-role") options=roles error=error("role")/>
                <Field name="name" label=say!(words, "staff-full-name") value=self.full.clone() error=error("name") maxlength=typed(Written::FullName)/>
                <Field name="called" label=say!(words, "staff-person-called") hint=say!(words, "staff-called-hint") value=self.short.clone() error=error("called") maxlength=typed(Written::CalledName)/>
                <Field name="does" label=say!(words, "staff-person-does") hint=say!(words, "staff-person-does-hint") value=self.does.clone() error=error("does") maxlength=typed(Written::Does)/>
                <Select name="agency" label=say!(words, "staff-person-agency") hint=say!(words, "staff-person-agency-hint") options=agencies value=self.agency.clone() error=error("agency")/>
                <Select name="language" label=say!(words, "staff-language") options=languages(words) value=self.language.clone()/>
                <Checks name="in_meeting" legend=say!(words, "staff-person-meeting") options=meeting/>
                <Button label=say!(words, "staff-person-add")/>
            </form>
        }
    }
}
