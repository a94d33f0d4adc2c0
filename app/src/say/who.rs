use http::StatusCode;
use leptos::prelude::*;
use participation::voice::{Change, Expectation, Keep, Said, Topic};

use super::audience::{AudienceFields, audience_from};
use super::next::{after, number, page, sub_page};
use super::question::which;
use crate::ask::{Answered, Ask};
use crate::page as pages;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// What somebody wants done, in words.
#[must_use]
pub fn expectation_name(words: &Words, expectation: Expectation) -> String {
    match expectation {
        Expectation::JustKnow => say!(words, "want-just-know"),
        Expectation::TalkFirst => say!(words, "want-talk-first"),
        Expectation::Change => say!(words, "want-change"),
    }
}

fn expectation_hint(words: &Words, expectation: Expectation) -> String {
    match expectation {
        Expectation::JustKnow => say!(words, "want-just-know-hint"),
        Expectation::TalkFirst => say!(words, "want-talk-first-hint"),
        Expectation::Change => say!(words, "want-change-hint"),
    }
}

/// Who can know, and what should be done.
pub async fn who(ask: Ask) -> Answered {
    let (topic, note) = which(&ask)?;
    draw(&ask, topic, note, false).await
}

/// Saves who can know, and what should be done.
pub async fn keep_who(ask: Ask) -> Answered {
    let (topic, note) = which(&ask)?;
    let voice = ask.p().own_voice(ask.who()?).await?;
    let change = Change::Who {
        audience: audience_from(&ask.form),
        expectation: Expectation::from_text(ask.form.text("want")),
    };
    voice
        .keep(&Keep {
            topic,
            note,
            change,
            base: None,
            key: None,
            page: None,
        })
        .await?;
    let chosen = voice
        .draft(topic, note)
        .await?
        .is_some_and(|draft| draft.said.audience.is_some());
    Ok(match ask.form.text("do") {
        "stop" => pages::see("/say"),
        _ if !chosen => return draw(&ask, topic, note, true).await,
        "check" => pages::see("/say/check"),
        _ => pages::see(&after(topic)),
    })
}

async fn draw(ask: &Ask, topic: Topic, note: i64, missing: bool) -> Answered {
    let voice = ask.p().own_voice(ask.who()?).await?;
    let people = voice.people().to_vec();
    let said = voice
        .draft(topic, note)
        .await?
        .map(|draft| draft.said)
        .unwrap_or_default();
    let words = ask.words.clone();
    let author = voice.me().clone();
    let at = pages::Question {
        back: if topic.asks_feeling() {
            sub_page(topic, "/feel", note)
        } else {
            page(topic, note)
        },
        step: say!(
            words,
            "step",
            n = number(topic).to_string(),
            of = Topic::ALL.len().to_string()
        ),
        island: false,
        status: if missing {
            StatusCode::UNPROCESSABLE_ENTITY
        } else {
            StatusCode::OK
        },
    };
    let error = missing.then(|| say!(words, "who-missing"));
    let problems = error
        .iter()
        .map(|text| Problem {
            field: "reach".to_owned(),
            text: text.clone(),
        })
        .collect::<Vec<_>>();
    let wants = wants(&words, &said);
    let action = sub_page(topic, "/who", note);
    let (nearly, heading, lede, aloud) = (
        say!(words, "nearly"),
        say!(words, "who-heading"),
        say!(words, "who-lede"),
        say!(words, "read-aloud"),
    );
    let (want, next, check, stop) = (
        say!(words, "want-legend"),
        say!(words, "next"),
        say!(words, "who-check"),
        say!(words, "keep-and-stop"),
    );
    let passed_on = say!(words, "passed-on");
    let chosen = said.audience;
    Ok(pages::question(ask, say!(ask.words, "title-say"), at, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            <Question text=heading aloud=aloud/>
            <Lede text=lede/>
            <form method="post" action=action>
                <input type="hidden" name="n" value=note.to_string()/>
                <AudienceFields words=words chosen=chosen topic=Some(topic) author=author people=people error=error/>
                <SmallNote icon=Icon::Info text=passed_on/>
                <ChoiceRows name="want" legend=want options=wants/>
                <Button label=next/>
                <Actions>
                    <Button label=check weight=Weight::Text name="do" value="check"/>
                    <Button label=stop weight=Weight::Text name="do" value="stop"/>
                </Actions>
            </form>
        }
    }))
}

fn wants(words: &Words, said: &Said) -> Vec<Choice> {
    Expectation::ALL
        .iter()
        .map(|want| Choice {
            value: want.text().to_owned(),
            label: expectation_name(words, *want),
            hint: Some(expectation_hint(words, *want)),
            chosen: said.expectation == Some(*want),
        })
        .collect()
}
