use axum::response::Response;
use http::StatusCode;
use participation::voice::{Change, Keep, Kept, MAX_WORDS, Topic};

use super::next::{after, page, sub_page};
use super::question::{draw, which};
use crate::ask::{Answered, Ask};
use crate::page::{see, text};

/// A question's form. Whatever the button, the words are saved first.
pub async fn keep(ask: Ask) -> Answered {
    let (topic, note) = which(&ask)?;
    let voice = ask.p().own_voice(ask.who()?).await?;
    let button = ask.form.text("do").to_owned();
    let kept = voice.keep(&typed(&ask, topic, note, button == "settle")).await?;
    let draft = voice.draft(topic, note).await?;
    if matches!(kept, Kept::Conflict { .. }) {
        return Ok(draw(&ask, topic, note, draft, StatusCode::CONFLICT));
    }
    if draft
        .as_ref()
        .is_some_and(|draft| draft.said.words.chars().count() > MAX_WORDS)
    {
        return Ok(draw(&ask, topic, note, draft, StatusCode::UNPROCESSABLE_ENTITY));
    }
    let change = |change| Keep {
        topic,
        note,
        change,
        base: None,
        key: None,
        page: None,
    };
    let has_something = draft.is_some_and(|draft| draft.said.has_something());
    let to = match button.as_str() {
        "skip" => {
            voice.keep(&change(Change::Skip)).await?;
            after(topic)
        }
        "dont-know" => {
            voice.keep(&change(Change::DontKnow)).await?;
            sub_page(topic, "/who", note)
        }
        "stop" => "/say".to_owned(),
        "settle" => page(topic, note),
        _ if !has_something => after(topic),
        _ if topic.asks_feeling() => sub_page(topic, "/feel", note),
        _ => sub_page(topic, "/who", note),
    };
    Ok(see(&to))
}

/// What the page sends while somebody types: answered with `saved VERSION HH:MM`, or `conflict`.
pub async fn keep_while_typing(ask: Ask) -> Answered {
    let (topic, note) = which(&ask)?;
    let voice = ask.p().own_voice(ask.who()?).await?;
    Ok(match voice.keep(&typed(&ask, topic, note, false)).await? {
        Kept::Saved { version, at } => text(StatusCode::OK, format!("saved {version} {}", ask.words.clock_of(at))),
        Kept::Conflict { .. } => text(StatusCode::CONFLICT, "conflict".to_owned()),
    })
}

/// A question's form from somebody whose session ran out: what they wrote is kept, and the door opens.
pub(crate) async fn keep_late(ask: Ask) -> Response {
    let kept = match (&ask.token, which(&ask)) {
        (Some(token), Ok((topic, note))) => ask.p().keep_late(token, &typed(&ask, topic, note, false)).await.is_ok(),
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
