use http::StatusCode;
use leptos::prelude::*;
use participation::people::Role;
use participation::requests::{Asker, Request, Subject};
use participation::rules::length::Written;

use super::super::lengths::typed as longest;
use super::super::names::role_name;
use super::super::typed::{Typed, field_id};
use super::names::{about, asker_name, stands};
use super::{date, page};
use crate::ask::{Answered, Ask};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The form's name.
pub(super) const FORM: &str = "request";

/// Sent in place of a parent: it is none of them.
pub(super) const NONE: &str = "none";

/// The same where a parent has a name like theirs.
pub(super) const APART: &str = "apart";

/// Every request, the one that is due first at the head, and the form for a new one.
pub async fn requests(ask: Ask) -> Answered {
    draw(&ask, &Typed::default(), StatusCode::OK).await
}

pub(super) async fn draw(ask: &Ask, typed: &Typed, status: StatusCode) -> Answered {
    let register = ask.p().requests(ask.who()?)?;
    let all = register.register().await?;
    let subjects = register.subjects().await?;
    let words = &ask.words;
    let rows: Vec<AnyView> = all.iter().map(|one| row(ask, one)).collect();
    let list = if rows.is_empty() {
        view! { <Empty text=say!(words, "staff-requests-none")/> }.into_any()
    } else {
        view! { <Rows>{rows}</Rows> }.into_any()
    };
    let (heading, what) = (say!(words, "staff-requests"), say!(words, "staff-requests-what"));
    let title = say!(words, "staff-request-new");
    let form = form(ask, &subjects, typed);
    let aside = view! { <Section title=title>{form}</Section> }.into_any();
    let back = (say!(words, "staff-pathways"), "/work".to_owned());
    page(ask, status, typed.problems(), back, move || {
        view! {
            <Columns aside=aside>
                <PageHead title=heading/>
                <Lede text=what/>
                <Section>{list}</Section>
            </Columns>
        }
        .into_any()
    })
    .await
}

fn row(ask: &Ask, one: &Request) -> AnyView {
    let words = &ask.words;
    let text = say!(
        words,
        "staff-request-row",
        who = asker_name(words, one.asker),
        date = date(words, one.received),
        reference = one.reference.clone()
    );
    let href = format!("/work/requests/{}", one.id);
    let (end, late) = (stands(words, one, ask.today()), one.is_late(ask.today()));
    view! { <DataRow title=about(words, one) href=href text=text end=end marked=late/> }.into_any()
}

fn form(ask: &Ask, subjects: &[Subject], typed: &Typed) -> AnyView {
    let words = &ask.words;
    let id = |field: &str| field_id(field, FORM);
    let text = |field: &str| typed.text(FORM, field);
    let option = |value: &str, label: String| SelectOption {
        value: value.to_owned(),
        label,
    };
    let options = |of: &dyn Fn(&Subject) -> bool| {
        let first = option("", say!(words, "staff-request-choose"));
        let theirs = subjects.iter().filter(|one| of(one));
        let theirs = theirs.map(|one| option(&one.membership.to_string(), named(words, one)));
        std::iter::once(first).chain(theirs).collect::<Vec<_>>()
    };
    let whose = options(&|_| true);
    let mut parents = options(&|one| one.role == Role::Parent);
    parents.push(option(NONE, say!(words, "staff-request-none")));
    // Not before they were told that the name is like a parent's.
    if matches!(text("by").as_str(), NONE | APART) {
        parents.push(option(APART, say!(words, "staff-request-apart")));
    }
    let askers = Asker::ALL
        .iter()
        .map(|one| option(one.text(), asker_name(words, *one)))
        .collect::<Vec<_>>();
    let received = typed.text_or(FORM, "received", &ask.today().to_string());
    view! {
        <form method="post" action="/work/requests">
            <Select name="subject" id=id("subject") label=say!(words, "staff-request-whose") options=whose value=text("subject") error=typed.error(FORM, "subject")/>
            <DateField name="received" id=id("received") label=say!(words, "staff-request-received") value=received max=ask.today().to_string() error=typed.error(FORM, "received")/>
            <Select name="asker" id=id("asker") label=say!(words, "staff-request-asker") hint=say!(words, "staff-request-asker-hint") options=askers value=text("asker") error=typed.error(FORM, "asker")/>
            <Select name="by" id=id("by") label=say!(words, "staff-request-by") hint=say!(words, "staff-request-by-hint") options=parents value=text("by") error=typed.error(FORM, "by")/>
            <Field name="name" id=id("name") label=say!(words, "staff-request-name") value=text("name") maxlength=longest(Written::FullName) error=typed.error(FORM, "name")/>
            <TextArea name="words" id=id("words") label=say!(words, "staff-request-shows") hint=say!(words, "staff-request-shows-hint") value=text("words") paper=Paper::Plain rows=3 maxlength=longest(Written::Because) error=typed.error(FORM, "words")/>
            <Button label=say!(words, "staff-request-note")/>
        </form>
    }
    .into_any()
}

/// "Ewa Nowak, parent (Kacper Nowak)".
fn named(words: &Words, one: &Subject) -> String {
    let line = say!(
        words,
        "staff-pack-recipient",
        name = one.name.clone(),
        role = role_name(words, one.role)
    );
    if one.role == Role::YoungPerson {
        line
    } else {
        format!("{line} ({})", one.young_person)
    }
}
