//! Choosing for whom a pack is and in which form, and who took which.

use http::StatusCode;
use leptos::prelude::*;
use participation::cases::Review;
use participation::pack::{Form, Recipient, Taken, Whom};
use participation::plan::MeetingKind;

use super::super::case::{Case, CaseTab};
use super::super::names::role_name;
use super::check_number;
use crate::ask::{Answered, Ask};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// How many of the packs that were taken are seen at once.
const SEEN: usize = 3;

pub(super) async fn choose(ask: &Ask, review: &Review<'_>) -> Answered {
    let case = Case::load(review).await?;
    let recipients = review.pack_recipients().await?;
    let taken = review.packs_taken().await?;
    let words = &ask.words;
    let form = form(words, &case, &recipients);
    let list = list(words, &case, &taken);
    let give = super::give::draw(ask, review, &case, &recipients).await?;
    let (back, href) = (say!(words, "staff-tab-words"), format!("/work/{}", case.id()));
    let (heading, what) = (say!(words, "staff-pack"), say!(words, "staff-pack-what"));
    let (filed, file) = (say!(words, "staff-pack-filed"), format!("/work/{}/filed", case.id()));
    let (held, title) = (say!(words, "staff-pack-leaves-out"), say!(words, "staff-pack-taken"));
    Ok(case.page(ask, CaseTab::Words, StatusCode::OK, move || {
        view! {
            <p><a class="link" href=href>{Icon::Back.draw()}<span>{back}</span></a></p>
            <Section title=heading>
                <p>{what}</p>
                <p class="meta">{held}</p>
                {form}
            </Section>
            {give}
            <Section title=title>
                {list}
                <p><a class="link" href=file>{filed}</a></p>
            </Section>
        }
    }))
}

fn form(words: &Words, case: &Case, recipients: &[Recipient]) -> AnyView {
    let options = recipients
        .iter()
        .map(|one| SelectOption {
            value: one.whom.to_string(),
            label: recipient(words, case, one.whom),
        })
        .collect::<Vec<_>>();
    let forms = Form::ALL
        .iter()
        .map(|form| SelectOption {
            value: form.text().to_owned(),
            label: form_name(words, *form),
        })
        .collect::<Vec<_>>();
    let action = format!("/work/{}/pack", case.id());
    let (whom, which, take) = (
        say!(words, "staff-pack-for"),
        say!(words, "staff-pack-form"),
        say!(words, "staff-pack-take"),
    );
    view! {
        <form method="get" action=action>
            <Select name="for" label=whom options=options/>
            <Select name="format" label=which options=forms/>
            {no_rows(words, case)}
            <Button label=take/>
        </form>
    }
    .into_any()
}

/// Why the rows for the dataset hold no review, while none was held.
fn no_rows(words: &Words, case: &Case) -> Option<AnyView> {
    let mut meetings = case.dates.meetings.iter();
    let held = meetings.any(|one| one.held && one.kind == MeetingKind::Review);
    (!held).then(|| view! { <p class="meta">{say!(words, "staff-pack-ssd-none")}</p> }.into_any())
}

/// "Ewa Nowak, parent"; "A court (full copy)".
pub(super) fn recipient(words: &Words, case: &Case, whom: Whom) -> String {
    match whom {
        Whom::Court => say!(words, "pack-court"),
        Whom::Member(id) => case.member(id).map_or_else(
            || say!(words, "names-left"),
            |one| {
                say!(
                    words,
                    "staff-pack-recipient",
                    name = one.called.full.clone(),
                    role = role_name(words, one.role)
                )
            },
        ),
    }
}

fn form_name(words: &Words, form: Form) -> String {
    match form {
        Form::Print => say!(words, "staff-pack-print"),
        Form::Docx => say!(words, "staff-pack-docx"),
        Form::Copy => say!(words, "staff-pack-copy"),
        Form::JsonLd => say!(words, "staff-pack-jsonld"),
        Form::Ssd => say!(words, "staff-pack-ssd"),
    }
}

fn list(words: &Words, case: &Case, taken: &[Taken]) -> AnyView {
    let rows = taken.iter().map(|one| {
        let title = recipient(words, case, one.whom);
        let text = form_name(words, one.form);
        let meta = say!(
            words,
            "staff-pack-by",
            name = case.short_name(words, one.by),
            moment = words.moment(one.at)
        );
        let check = one.digest.as_deref().map(|digest| check(words, digest));
        view! { <Row title=title text=text meta=meta>{check}</Row> }.into_any()
    });
    let mut rows: Vec<AnyView> = rows.collect();
    if rows.is_empty() {
        return view! { <Empty text=say!(words, "staff-pack-none")/> }.into_any();
    }
    let more = rows.split_off(rows.len().min(SEEN));
    let more = (!more.is_empty()).then(|| {
        let summary = say!(words, "staff-pack-before", count = more.len());
        view! { <Details summary=summary><Rows>{more}</Rows></Details> }
    });
    view! { <Rows>{rows}</Rows>{more} }.into_any()
}

/// The number at the foot of a pack, and the whole of it for whoever checks its linked data.
pub(super) fn check(words: &Words, digest: &str) -> AnyView {
    let summary = say!(words, "staff-pack-check", check = check_number(digest));
    let whole = say!(words, "staff-pack-check-whole", digest = digest.to_owned());
    view! { <Details summary=summary><p class="meta" dir="auto">{whole}</p></Details> }.into_any()
}
