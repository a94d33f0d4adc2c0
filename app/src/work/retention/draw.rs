use http::StatusCode;
use leptos::prelude::*;
use participation::retention::{Class, NOTICE_DAYS, Overview};

use super::certificates::certificates;
use super::lines::line;
use super::{HOLD, MEANWHILE, MONTHS, class_name};
use crate::ask::{Answered, Ask};
use crate::page::{See, StaffTab, staff};
use crate::say;
use crate::ui::*;
use crate::work::typed::{Typed, field_id};

/// The pathways with their day, and beside them the months and the certificates.
pub(super) async fn draw(ask: &Ask, typed: &Typed, status: StatusCode) -> Answered {
    let who = ask.who()?;
    let (name, _) = ask.p().own_name(who).await?;
    let all = ask.p().what_is_kept(who).await?;
    let words = &ask.words;
    let rows: Vec<AnyView> = all.lines.iter().map(|one| line(ask, &all, one, typed)).collect();
    let list = if rows.is_empty() {
        view! { <Empty text=say!(words, "staff-kept-none")/> }.into_any()
    } else {
        view! { <Rows>{rows}</Rows> }.into_any()
    };
    let (months, put, certificates) = (months(ask, &all, typed), put(ask, &all, typed), certificates(ask, &all));
    let aside = view! {
        <Section title=say!(words, "staff-kept-months")>{months}</Section>
        <Section title=say!(words, "staff-hold-put")>{put}</Section>
        <Section title=say!(words, "staff-certificates")>{certificates}</Section>
    }
    .into_any();
    let (heading, lede, back) = (
        say!(words, "staff-retention"),
        say!(words, "staff-retention-what", days = NOTICE_DAYS),
        say!(words, "staff-pathways"),
    );
    let (nearly, problems) = (say!(words, "nearly"), typed.problems());
    let left = typed.error(MEANWHILE, "why").map(|text| {
        let (id, typed) = (field_id("why", MEANWHILE), typed.left(words));
        view! { <FieldError id=id text=text/>{typed} }
    });
    let see = See::titled(say!(words, "title-page")).with_status(status);
    Ok(staff(ask, StaffTab::None, name, see, move || {
        view! {
            <p><a class="link" href="/work">{Icon::Back.draw()}<span>{back}</span></a></p>
            <ErrorSummary title=nearly problems=problems/>
            {left}
            <Columns aside=aside>
                <PageHead title=heading/>
                <Lede text=lede/>
                <Section>{list}</Section>
            </Columns>
        }
    }))
}

/// For how many months each class is kept.
fn months(ask: &Ask, all: &Overview, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let fields: Vec<AnyView> = Class::ALL
        .iter()
        .map(|class| {
            let (name, label) = (class.text(), class_name(words, *class));
            let value = typed.text_or(MONTHS, name, &all.months.of(*class).to_string());
            let error = typed.error(MONTHS, name);
            view! { <Field name=name id=field_id(name, MONTHS) label=label value=value error=error inputmode=Some("numeric")/> }
                .into_any()
        })
        .collect();
    view! {
        <p class="meta">{say!(words, "staff-kept-months-what")}</p>
        <form method="post" action="/work/retention">
            {fields}
            <Button label=say!(words, "staff-quoracy-save") weight=Weight::Outline/>
        </form>
    }
    .into_any()
}

/// The form that puts a pathway on hold.
fn put(ask: &Ask, all: &Overview, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let ended = all.lines.iter().filter(|one| one.kept.hold.is_none());
    let ended = ended.map(|one| (one.pathway, one.young_person.clone()));
    let options: Vec<SelectOption> = all
        .going_on
        .iter()
        .cloned()
        .chain(ended)
        .map(|(id, label)| SelectOption {
            value: id.to_string(),
            label,
        })
        .collect();
    if options.is_empty() {
        return view! { <p class="meta">{say!(words, "staff-hold-all")}</p> }.into_any();
    }
    let id = |field: &str| field_id(field, HOLD);
    view! {
        <p class="meta">{say!(words, "staff-hold-what")}</p>
        <form method="post" action="/work/retention/hold">
            <Select name="pathway" id=id("pathway") label=say!(words, "staff-hold-which") options=options value=typed.text(HOLD, "pathway")/>
            <TextArea name="why" id=id("why") label=say!(words, "staff-hold-why") value=typed.text(HOLD, "why") error=typed.error(HOLD, "why") paper=Paper::Plain rows=2/>
            <Button label=say!(words, "staff-hold-do") weight=Weight::Outline/>
        </form>
    }
    .into_any()
}
