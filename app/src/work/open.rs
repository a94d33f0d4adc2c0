use axum::response::Response;
use http::StatusCode;
use jiff::civil::Date;
use leptos::prelude::*;
use participation::cases::{Kind, NewPathway};
use participation::id::PersonId;
use participation::people::Language;
use participation::rules::length::Written;

use super::dates::strategy_lacks;
use super::lengths::{too_long, typed};
use super::names::{kind_name, language_name};
use crate::ask::{Answered, Ask, Halt};
use crate::form::Fields;
use crate::page::{See, StaffTab, see, staff};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The form that opens a pathway.
pub async fn new_one(ask: Ask) -> Answered {
    draw(&ask, Vec::new()).await
}

/// Opens a pathway, led by who opens it.
pub async fn open_one(ask: Ask) -> Answered {
    let chairs = ask.p().chairs(ask.who()?).await?;
    let new = match read(&ask.form, &ask.words, &chairs, ask.today()) {
        Ok(new) => new,
        Err(problems) => return draw(&ask, problems).await,
    };
    let already = ask.p().desk(ask.who()?).await?.into_iter().find(|one| {
        one.young_person.called.full == new.full
            && one.dates.strategy_on == new.strategy_on
            && one.dates.kind == new.kind
    });
    // The same form sent twice opens one pathway.
    if let Some(one) = already {
        return Ok(see(&format!("/work/{}/people", one.id)));
    }
    let id = ask.p().open_pathway(ask.who()?, &new).await?;
    Ok(see(&format!("/work/{id}/people")))
}

fn read(form: &Fields, words: &Words, chairs: &[(PersonId, String)], today: Date) -> Result<NewPathway, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut missing = |field: &str, text: String| {
        problems.push(Problem {
            field: field.to_owned(),
            text,
        });
    };
    let kind = Kind::from_text(form.text("kind"));
    if kind.is_none() {
        missing("kind", say!(words, "staff-open-needs-kind"));
    }
    let full = form.filled("name").unwrap_or_default().to_owned();
    if full.is_empty() {
        missing("name", say!(words, "staff-needs-name"));
    }
    for (field, what) in [("name", Written::FullName), ("called", Written::CalledName)] {
        if let Some(text) = too_long(words, what, form.text(field)) {
            missing(field, text);
        }
    }
    let strategy_on = form.date("strategy");
    if let Some(text) = strategy_lacks(words, kind, form, today) {
        missing("strategy", text);
    }
    let chair = match form.filled("chair") {
        None => None,
        Some(text) => {
            let found = chairs.iter().find(|(id, _)| id.to_string() == text).map(|(id, _)| *id);
            if found.is_none() {
                missing("chair", say!(words, "staff-open-needs-chair"));
            }
            found
        }
    };
    match kind {
        Some(kind) if problems.is_empty() => Ok(NewPathway {
            kind,
            short: form.filled("called").map_or_else(|| first_name(&full), str::to_owned),
            full,
            language: Language::from_text(form.text("language")).unwrap_or(Language::En),
            strategy_on: strategy_on.filter(|_| kind.needs_strategy()),
            chair,
        }),
        _ => Err(problems),
    }
}

/// "Kacper" of "Kacper Nowak".
pub(super) fn first_name(full: &str) -> String {
    full.split_whitespace().next().unwrap_or(full).to_owned()
}

/// Every language, for a [`Select`].
pub(super) fn languages(words: &Words) -> Vec<SelectOption> {
    Language::ALL
        .iter()
        .map(|one| SelectOption {
            value: one.text().to_owned(),
            label: language_name(words, *one),
        })
        .collect()
}

async fn draw(ask: &Ask, problems: Vec<Problem>) -> Result<Response, Halt> {
    let who = ask.who()?;
    let (name, _) = ask.p().own_name(who).await?;
    let chairs = ask.p().chairs(who).await?;
    let words = &ask.words;
    let text = |field: &str| ask.form.text(field).to_owned();
    let error = |field: &str| {
        problems
            .iter()
            .find(|one| one.field == field)
            .map(|one| one.text.clone())
    };
    let kinds: Vec<Choice> = Kind::ALL
        .iter()
        .map(|kind| {
            Choice::new(
                kind.text(),
                kind_name(words, *kind),
                ask.form.text("kind") == kind.text(),
            )
        })
        .collect();
    let mut chair_options = vec![SelectOption {
        value: String::new(),
        label: say!(words, "staff-open-no-chair"),
    }];
    chair_options.extend(chairs.into_iter().map(|(id, label)| SelectOption {
        value: id.to_string(),
        label,
    }));
    let form = view! {
        <ErrorSummary title=say!(words, "nearly") problems=problems.clone()/>
        <PageHead title=say!(words, "staff-open-heading")/>
        <Lede text=say!(words, "staff-open-lede")/>
        <form method="post" action="/work/new">
            <Chips name="kind" legend=say!(words, "staff-open-kind") options=kinds error=error("kind")/>
            <Field name="name" label=say!(words, "staff-open-name") value=text("name") error=error("name") maxlength=typed(Written::FullName)/>
            <Field name="called" label=say!(words, "staff-open-called") value=text("called") hint=say!(words, "staff-called-hint") error=error("called") maxlength=typed(Written::CalledName)/>
            <Select name="language" label=say!(words, "staff-language") options=languages(words) value=text("language")/>
            <DateField name="strategy" label=say!(words, "staff-open-strategy") hint=say!(words, "staff-open-strategy-hint") value=text("strategy") max=ask.today().to_string() error=error("strategy")/>
            <Select name="chair" label=say!(words, "staff-open-chair") options=chair_options value=text("chair") error=error("chair")/>
            <Button label=say!(words, "staff-open-pathway")/>
        </form>
    };
    let status = if problems.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let page = See::titled(say!(words, "title-page")).with_status(status);
    Ok(staff(ask, StaffTab::Pathways, name, page, move || form))
}
