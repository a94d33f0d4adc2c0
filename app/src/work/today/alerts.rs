use leptos::prelude::*;
use participation::alerts::AlertRule;
use participation::cases::PathwayLine;
use participation::id::PathwayId;
use participation::rules::threshold::{CEILING, FLOOR};

use super::manager::draw;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;
use crate::ui::*;

/// What a manager decides about place alerts: how many young people one needs, and who counts as one.
pub(super) async fn forms(ask: &Ask, problems: &[Problem], lines: &[PathwayLine]) -> Result<AnyView, Halt> {
    let words = &ask.words;
    let rule = ask.p().alert_rule().await?;
    let error = |field: &str| {
        problems
            .iter()
            .find(|one| one.field == field)
            .map(|one| one.text.clone())
    };
    let typed = |field: &str, now: u8| ask.form.filled(field).map_or_else(|| now.to_string(), str::to_owned);
    let (hub, partner) = (typed("hub", rule.hub), typed("partner", rule.partner));
    let (hub_hint, partner_hint) = (
        say!(words, "staff-rule-at-least", least = FLOOR.hub.to_string()),
        say!(words, "staff-rule-at-least", least = FLOOR.partner.to_string()),
    );
    let thresholds = view! {
        <p class="meta">{say!(words, "staff-rule-what")}</p>
        <form method="post" action="/work/alerts/rule">
            <Field name="hub" label=say!(words, "staff-rule-hub") hint=hub_hint value=hub error=error("hub") inputmode=Some("numeric")/>
            <Field name="partner" label=say!(words, "staff-rule-partner") hint=partner_hint value=partner error=error("partner") inputmode=Some("numeric")/>
            <Button label=say!(words, "staff-quoracy-save") weight=Weight::Outline/>
        </form>
    };
    let ticked = ask.form.all("pathway");
    let children = lines
        .iter()
        .filter(|line| !line.ended)
        .map(|line| {
            let id = line.id.to_string();
            let chosen = ticked.contains(&id);
            Choice::new(id, line.young_person.clone(), chosen)
        })
        .collect::<Vec<_>>();
    let household = (children.len() > 1).then(|| {
        let (summary, what) = (say!(words, "staff-household"), say!(words, "staff-household-what"));
        let (legend, save) = (say!(words, "staff-household-who"), say!(words, "staff-household-save"));
        let (error, done) = (error("pathway"), ask.query.has("one"));
        let open = error.is_some() || done;
        let done = done.then(|| view! { <Saved text=say!(words, "staff-household-done")/> });
        view! {
            <Details summary=summary open=open>
                {done}
                <p class="meta">{what}</p>
                <form method="post" action="/work/alerts/household">
                    <Checks name="pathway" legend=legend options=children error=error/>
                    <Button label=save weight=Weight::Outline/>
                </form>
            </Details>
        }
    });
    Ok(view! { {thresholds}{household} }.into_any())
}

/// Keeps how many young people an alert needs. It can only ask for more than the floor.
pub async fn set_alert_rule(ask: Ask) -> Answered {
    let words = &ask.words;
    let number = |field: &str| ask.form.filled(field).and_then(|text| text.parse::<u8>().ok());
    let mut problems = Vec::new();
    let mut at_least = |field: &str, least: u8| {
        let count = number(field).filter(|count| (least..=CEILING).contains(count));
        if count.is_none() {
            let text = say!(
                words,
                "staff-rule-needs",
                least = least.to_string(),
                most = CEILING.to_string()
            );
            problems.push(Problem {
                field: field.to_owned(),
                text,
            });
        }
        count.unwrap_or(least)
    };
    let rule = AlertRule {
        hub: at_least("hub", FLOOR.hub),
        partner: at_least("partner", FLOOR.partner),
    };
    if problems.is_empty() && !rule.is_allowed() {
        problems.push(Problem {
            field: "partner".to_owned(),
            text: say!(words, "staff-rule-partner-more"),
        });
    }
    if !problems.is_empty() {
        return draw(&ask, problems).await;
    }
    ask.p().set_alert_rule(ask.who()?, rule).await?;
    Ok(see("/work"))
}

/// Keeps that young people live in one household, so that they count once.
pub async fn share_a_household(ask: Ask) -> Answered {
    let ids: Vec<PathwayId> = ask
        .form
        .all("pathway")
        .iter()
        .map(|id| id.parse().map_err(|_| Halt::NotThere))
        .collect::<Result<_, _>>()?;
    if ids.len() < 2 {
        let problem = Problem {
            field: "pathway".to_owned(),
            text: say!(ask.words, "staff-household-needs-two"),
        };
        return draw(&ask, vec![problem]).await;
    }
    ask.p().share_a_household(ask.who()?, &ids).await?;
    Ok(see("/work?one"))
}
