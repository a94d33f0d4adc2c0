use axum::response::Response;
use http::StatusCode;
use participation::voice::{Change, Keep, Kept, MAX_WORDS, OwnVoice, Topic};

use super::next::{after, page, sub_page};
use super::question::{DONT_KNOW, draw, which};
use crate::ask::{Answered, Ask, Halt};
use crate::page::{see, text};

/// A question's form. Whatever the button, the words are saved first.
pub async fn keep(ask: Ask) -> Answered {
    let (topic, note) = which(&ask)?;
    let voice = ask.p().own_voice(ask.who()?).await?;
    let button = ask.form.text("do").to_owned();
    let kept = save(&ask, &voice, topic, note, button == "settle").await?;
    let draft = voice.draft(topic, note).await?;
    if matches!(kept, Kept::Conflict { .. }) {
        return draw(&ask, &voice, topic, note, draft, StatusCode::CONFLICT).await;
    }
    if draft
        .as_ref()
        .is_some_and(|draft| draft.said.words.chars().count() > MAX_WORDS)
    {
        return draw(&ask, &voice, topic, note, draft, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let said = draft.map(|draft| draft.said).unwrap_or_default();
    let to = match button.as_str() {
        "skip" => {
            voice.keep(&change(topic, note, Change::Skip)).await?;
            after(topic)
        }
        "stop" => "/say".to_owned(),
        "settle" => page(topic, note),
        _ if !said.has_something() => after(topic),
        _ if topic.asks_feeling() && !said.dont_know => sub_page(topic, "/feel", note),
        _ => sub_page(topic, "/who", note),
    };
    Ok(see(&to))
}

/// What the page sends while somebody types: answered with `saved VERSION HH:MM`, or `conflict`.
pub async fn keep_while_typing(ask: Ask) -> Answered {
    let (topic, note) = which(&ask)?;
    let voice = ask.p().own_voice(ask.who()?).await?;
    Ok(match save(&ask, &voice, topic, note, false).await? {
        Kept::Saved { version, at } => text(StatusCode::OK, format!("saved {version} {}", ask.words.clock_of(at))),
        Kept::Conflict { .. } => text(StatusCode::CONFLICT, "conflict".to_owned()),
    })
}

/// A question's form from somebody whose session ran out: what they wrote is kept, and the door opens.
pub(crate) async fn keep_late(ask: Ask) -> Response {
    let kept = match (&ask.token, which(&ask)) {
        (Some(token), Ok((topic, note))) => {
            let words = ask.p().keep_late(token, &typed(&ask, topic, note, false)).await.is_ok();
            let unsure = change(topic, note, Change::DontKnow);
            words && (!self::unsure(&ask) || ask.p().keep_late(token, &unsure).await.is_ok())
        }
        _ => false,
    };
    if ask.form.has("key") {
        return text(StatusCode::UNAUTHORIZED, if kept { "kept" } else { "lost" }.to_owned());
    }
    see(if kept { "/?kept" } else { "/" })
}

/// Throws a draft away.
pub async fn discard(ask: Ask) -> Answered {
    let (topic, note) = which(&ask)?;
    let voice = ask.p().own_voice(ask.who()?).await?;
    voice.discard(topic, note).await?;
    Ok(see("/say"))
}

/// Saves a question's form: the words first, then that its author does not know, if they tapped that.
async fn save(ask: &Ask, voice: &OwnVoice<'_>, topic: Topic, note: i64, settle: bool) -> Result<Kept, Halt> {
    let kept = voice.keep(&typed(ask, topic, note, settle)).await?;
    if !unsure(ask) || matches!(kept, Kept::Conflict { .. }) {
        return Ok(kept);
    }
    Ok(voice.keep(&change(topic, note, Change::DontKnow)).await?)
}

/// Whether "I don't know" was tapped.
fn unsure(ask: &Ask) -> bool {
    ask.form.all("choices").iter().any(|choice| choice == DONT_KNOW)
}

/// Something done to a draft other than typing in it.
const fn change(topic: Topic, note: i64, change: Change) -> Keep {
    Keep {
        topic,
        note,
        change,
        base: None,
        key: None,
        page: None,
    }
}

fn typed(ask: &Ask, topic: Topic, note: i64, settle: bool) -> Keep {
    let words = ask.form.text("words").to_owned();
    let short = |name| ask.form.filled(name).filter(|text| text.len() <= 64).map(str::to_owned);
    Keep {
        topic,
        note,
        change: if settle {
            Change::Settle { words }
        } else {
            Change::Words {
                words,
                choices: ask.form.all("choices"),
                language: ask.words.language(),
            }
        },
        base: ask.form.number("version"),
        key: short("key"),
        page: short("page").map(|page| (page, ask.form.number("typed").unwrap_or(0))),
    }
}
