use http::StatusCode;
use leptos::prelude::*;
use participation::directory::Service;

use super::super::typed::{Typed, field_id};
use super::{DIRECTORY_POST, FORM};
use crate::answers::short;
use crate::ask::{Answered, Ask};
use crate::page::{See, StaffTab, staff};
use crate::say;
use crate::ui::*;

/// How many services the page lists.
const MOST: usize = 50;

/// The most of what a service is that stands below its name.
const SUMMARY: usize = 140;

/// How many services there are and were, the first of them, and the form.
pub(super) async fn draw(ask: &Ask, typed: &Typed, status: StatusCode) -> Answered {
    let who = ask.who()?;
    let words = &ask.words;
    let (name, _) = ask.p().own_name(who).await?;
    let services = ask.p().services(who, "").await?;
    let count = services.len();
    let (heading, what) = (say!(words, "staff-directory"), say!(words, "staff-directory-what"));
    let (nearly, problems) = (say!(words, "nearly"), typed.problems());
    let before: Option<usize> = ask.query.text("before").parse().ok();
    let before = before.map(|before| {
        let text = say!(
            words,
            "staff-directory-came-in",
            count = count,
            before = before.to_string()
        );
        view! { <Saved text=text/> }
    });
    let rows: Vec<AnyView> = services.iter().take(MOST).map(row).collect();
    let more = (count > MOST).then(|| {
        view! { <p class="meta">{say!(words, "staff-support-first", most = MOST, count = count)}</p> }
    });
    let list = if rows.is_empty() {
        view! { <Empty text=say!(words, "staff-support-no-directory")/> }.into_any()
    } else {
        view! { <p class="meta">{say!(words, "staff-support-holds", count = count)}</p>{more}<Rows>{rows}</Rows> }
            .into_any()
    };
    let id = |field: &str| field_id(field, FORM);
    let accept = ".json,.csv,application/json,text/csv";
    let form = view! {
        <form method="post" action=DIRECTORY_POST enctype="multipart/form-data">
            <FileField name="services" id=id("services") label=say!(words, "staff-directory-services") hint=say!(words, "staff-directory-services-hint") accept=accept error=typed.error(FORM, "services")/>
            <FileField name="organisations" id=id("organisations") label=say!(words, "staff-directory-organisations") hint=say!(words, "staff-directory-organisations-hint") accept=".csv,text/csv" error=typed.error(FORM, "organisations")/>
            <p class="meta">{say!(words, "staff-directory-replaces")}</p>
            <Button label=say!(words, "staff-directory-bring")/>
        </form>
    };
    let title = say!(words, "staff-directory-bring-title");
    let aside = view! { <Section title=title>{form}</Section> }.into_any();
    let (href, back) = ("/work", say!(words, "staff-pathways"));
    let see = See::titled(say!(words, "title-directory")).with_status(status);
    Ok(staff(ask, StaffTab::None, name, see, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            <p><a class="link" href=href>{Icon::Back.draw()}<span>{back}</span></a></p>
            <Columns aside=aside>
                <PageHead title=heading/>
                <Lede text=what/>
                {before}
                <Section>{list}</Section>
            </Columns>
        }
    }))
}

fn row(one: &Service) -> AnyView {
    let text = [one.organisation.clone(), short(&one.summary, SUMMARY)];
    let text: Vec<String> = text.into_iter().filter(|text| !text.is_empty()).collect();
    view! { <DataRow title=one.name.clone() text=text.join(". ")/> }.into_any()
}
