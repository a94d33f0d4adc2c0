use http::StatusCode;
use leptos::prelude::*;
use participation::challenges::{Challenge, Ground};
use participation::rules::length::Written;
use participation::voice::Said;

use super::super::super::lengths::too_long;
use super::super::super::names::staff_call;
use super::super::super::typed::{Typed, field_id};
use super::super::at::is_open;
use super::super::challenges::{ground_name, state_line};
use super::draw::draw as page;
use super::{Forms, One};
use crate::ask::{Answered, Ask};
use crate::page::see;
use crate::say;
use crate::ui::*;

const FORM: &str = "challenge";

/// Who challenged it, and the form to do so.
pub(super) fn draw(ask: &Ask, one: &One, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let case = &one.at.case;
    let mine = one.at.challenges.iter().filter(|challenge| challenge.action == one.id);
    let rows: Vec<_> = mine
        .map(|challenge| {
            let name = case.member(challenge.author).map(staff_call).unwrap_or_default();
            let (title, text) = (ground_name(words, challenge.ground), state_line(ask, challenge));
            let href = format!("{}#x-{}", one.at.path("/challenges"), challenge.id);
            view! { <DataRow lead=Lead::Person(name) title=title href=href text=text/> }
        })
        .collect();
    let listed = (!rows.is_empty()).then(|| view! { <Rows>{rows}</Rows> });
    let grounds: Vec<Choice> = Ground::ALL
        .iter()
        .map(|ground| {
            let chosen = typed.text(FORM, "ground") == ground.text();
            Choice::new(ground.text(), ground_name(words, *ground), chosen)
        })
        .collect();
    let id = |field: &str| field_id(field, FORM);
    let form = view! {
                <form method="post" action=one.path("/challenge")>
                    <p class="meta">{say!(words, "staff-challenge-what")}</p>
                    <Chips name="ground" id=id("ground") legend=say!(words, "staff-challenge-ground") options=grounds error=typed.error(FORM, "ground")/>
                    <TextArea name="words" id=id("words") label=say!(words, "staff-challenge-words") value=typed.text(FORM, "words") error=typed.error(FORM, "words") paper=Paper::Plain rows=2/>
                    <Button label=say!(words, "staff-challenge-send") weight=Weight::Outline/>
                </form>
    };
    let (title, summary, open) = (
        say!(words, "staff-challenge-this"),
        say!(words, "staff-challenge-do"),
        typed.is(FORM),
    );
    view! { <Section title=title>{listed}<Details summary=summary open=open>{form}</Details></Section> }.into_any()
}

/// Challenges an action: its owner is to answer.
pub async fn challenge_action(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let one = One::load(&ask, &review).await?;
    let words = &ask.words;
    let mut typed = Typed::of(FORM, &ask.form);
    let ground = Ground::from_text(ask.form.text("ground"));
    if ground.is_none() {
        typed.needs("ground", say!(words, "staff-challenge-needs-ground"));
    }
    let said = ask.form.text("words");
    if let Some(text) = too_long(words, Written::Because, said) {
        typed.needs("words", text);
    }
    let Some(ground) = ground.filter(|_| typed.is_fine()) else {
        let forms = Forms {
            typed,
            ..Forms::default()
        };
        return page(&ask, &one, &forms, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let mine = |challenge: &&Challenge| {
        challenge.author == one.at.case.me.id && challenge.action == one.id && challenge.ground == ground
    };
    // The same form sent twice is one challenge.
    let twice = |challenge: &Challenge| challenge.words == Said::tidy(said.trim()) && is_open(challenge, ask.today());
    let standing = one.at.challenges.iter().filter(mine).find(|challenge| twice(challenge));
    let id = match standing {
        Some(challenge) => challenge.id,
        None => review.challenge(one.id, ground, said.trim()).await?,
    };
    Ok(see(&format!("{}?kept#x-{id}", one.at.path("/challenges"))))
}
