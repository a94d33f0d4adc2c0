use leptos::prelude::*;
use participation::rules::quoracy::Rule;

use super::manager::draw;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;
use crate::ui::*;

/// More agencies than this nobody asks for.
const MOST: u8 = 9;

/// The form in which a manager says what makes a conference quorate.
pub(super) async fn form(ask: &Ask, problems: &[Problem]) -> Result<AnyView, Halt> {
    let words = &ask.words;
    let rule = ask.p().quoracy_rule().await?;
    let error = problems
        .iter()
        .find(|one| one.field == "others")
        .map(|one| one.text.clone());
    let others = ask
        .form
        .filled("others")
        .map_or_else(|| rule.others.to_string(), str::to_owned);
    let voluntary = vec![Choice {
        hint: Some(say!(words, "staff-quoracy-voluntary-hint")),
        ..Choice::new("yes", say!(words, "staff-quoracy-voluntary"), rule.voluntary_counts)
    }];
    Ok(view! {
        <p class="meta">{say!(words, "staff-quoracy-what")}</p>
        <form method="post" action="/work/quoracy">
            <Field name="others" label=say!(words, "staff-quoracy-others") value=others error=error inputmode=Some("numeric")/>
            <Checks name="voluntary" legend=say!(words, "staff-quoracy-voluntary") quiet_legend=true options=voluntary/>
            <Button label=say!(words, "staff-quoracy-save") weight=Weight::Outline/>
        </form>
    }
    .into_any())
}

/// Keeps what a council asks for.
pub async fn set_quoracy(ask: Ask) -> Answered {
    let others = ask.form.filled("others").and_then(|text| text.parse::<u8>().ok());
    let Some(others) = others.filter(|count| *count <= MOST) else {
        let problem = Problem {
            field: "others".to_owned(),
            text: say!(ask.words, "staff-quoracy-needs-number", most = MOST.to_string()),
        };
        return draw(&ask, vec![problem]).await;
    };
    let rule = Rule {
        others,
        voluntary_counts: ask.form.has("voluntary"),
    };
    ask.p().set_quoracy_rule(ask.who()?, rule).await?;
    Ok(see("/work"))
}
