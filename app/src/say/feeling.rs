use leptos::prelude::*;
use participation::voice::{Change, Feeling, Keep, Topic};

use super::next::{number, page, sub_page};
use super::question::which;
use crate::ask::{Answered, Ask, Halt};
use crate::page as pages;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// What a feeling is called.
#[must_use]
pub fn feeling_name(words: &Words, feeling: Feeling) -> String {
    match feeling {
        Feeling::Fine => say!(words, "feeling-fine"),
        Feeling::MostlyFine => say!(words, "feeling-mostly-fine"),
        Feeling::Sometimes => say!(words, "feeling-sometimes"),
        Feeling::MostlyNot => say!(words, "feeling-mostly-not"),
        Feeling::NotOk => say!(words, "feeling-not-ok"),
        Feeling::NotSure => say!(words, "feeling-not-sure"),
    }
}

/// The sea that goes with a feeling; none for "not sure".
#[must_use]
pub const fn sea(feeling: Feeling) -> Option<Sea> {
    match feeling {
        Feeling::Fine => Some(Sea::Fine),
        Feeling::MostlyFine => Some(Sea::MostlyFine),
        Feeling::Sometimes => Some(Sea::Sometimes),
        Feeling::MostlyNot => Some(Sea::MostlyNot),
        Feeling::NotOk => Some(Sea::NotOk),
        Feeling::NotSure => None,
    }
}

/// "How is it?", in five steps, with "not sure" and "skip".
pub async fn feeling(ask: Ask) -> Answered {
    let (topic, note) = which(&ask)?;
    if !topic.asks_feeling() {
        return Err(Halt::NotThere);
    }
    let voice = ask.p().own_voice(ask.who()?).await?;
    let now = voice.draft(topic, note).await?.and_then(|draft| draft.said.feeling);
    let words = &ask.words;
    let heading = match topic {
        Topic::GoingOk => say!(words, "feel-going-ok"),
        _ => say!(words, "feel-hard"),
    };
    let options = Feeling::ALL
        .iter()
        .filter_map(|feeling| {
            let choice = Choice::new(feeling.text(), feeling_name(words, *feeling), now == Some(*feeling));
            Some(SeaChoice {
                sea: sea(*feeling)?,
                choice,
            })
        })
        .collect::<Vec<_>>();
    let at = pages::Question {
        back: page(topic, note),
        step: say!(
            words,
            "step",
            n = number(topic).to_string(),
            of = Topic::ALL.len().to_string()
        ),
        ..pages::Question::default()
    };
    let (next, not_sure, skip) = (say!(words, "next"), say!(words, "not-sure"), say!(words, "skip"));
    let action = sub_page(topic, "/feel", note);
    let aloud = say!(words, "read-aloud");
    Ok(pages::question(&ask, say!(words, "title-say"), at, move || {
        view! {
            <Question text=heading.clone() aloud=aloud/>
            <form method="post" action=action>
                <input type="hidden" name="n" value=note.to_string()/>
                <WaterScale name="feeling" legend=heading quiet_legend=true options=options/>
                <Button label=next/>
                <Actions>
                    <Button label=not_sure weight=Weight::Text name="do" value="not-sure"/>
                    <Button label=skip weight=Weight::Text name="do" value="skip"/>
                </Actions>
            </form>
        }
    }))
}

/// Saves how it is.
pub async fn keep_feeling(ask: Ask) -> Answered {
    let (topic, note) = which(&ask)?;
    if !topic.asks_feeling() {
        return Err(Halt::NotThere);
    }
    let voice = ask.p().own_voice(ask.who()?).await?;
    let feeling = match ask.form.text("do") {
        "skip" => None,
        "not-sure" => Some(Feeling::NotSure),
        _ => Feeling::from_text(ask.form.text("feeling")),
    };
    voice
        .keep(&Keep {
            topic,
            note,
            change: Change::Feeling(feeling),
            base: None,
            key: None,
            page: None,
        })
        .await?;
    Ok(pages::see(&sub_page(topic, "/who", note)))
}
