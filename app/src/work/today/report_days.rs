use leptos::prelude::*;
use participation::readiness::MOST_REPORT_DAYS;

use super::manager::draw;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;
use crate::ui::*;

/// The form in which a manager says how long before a meeting the family has the report.
pub(super) async fn form(ask: &Ask, problems: &[Problem]) -> Result<AnyView, Halt> {
    let words = &ask.words;
    let now = ask.p().report_days().await?;
    let error = problems
        .iter()
        .find(|one| one.field == "days")
        .map(|one| one.text.clone());
    let days = ask.form.filled("days").map_or_else(|| now.to_string(), str::to_owned);
    Ok(view! {
        <p class="meta">{say!(words, "staff-report-days-what")}</p>
        <form method="post" action="/work/report-days">
            <Field name="days" label=say!(words, "staff-report-days-label") value=days error=error inputmode=Some("numeric")/>
            <Button label=say!(words, "staff-quoracy-save") weight=Weight::Outline/>
        </form>
    }
    .into_any())
}

/// Keeps how many working days it is.
pub async fn set_report_days(ask: Ask) -> Answered {
    let days = ask.form.filled("days").and_then(|text| text.parse::<u16>().ok());
    let Some(days) = days.filter(|count| *count <= MOST_REPORT_DAYS) else {
        let problem = Problem {
            field: "days".to_owned(),
            text: say!(
                ask.words,
                "staff-quoracy-needs-number",
                most = MOST_REPORT_DAYS.to_string()
            ),
        };
        return draw(&ask, vec![problem]).await;
    };
    ask.p().set_report_days(ask.who()?, days).await?;
    Ok(see("/work"))
}
