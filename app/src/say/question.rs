use http::StatusCode;
use leptos::prelude::*;
use participation::sealing::random;
use participation::voice::{Draft, MAX_WORDS, OwnVoice, Topic};

use super::next::{number, page};
use super::typing::{KeepWhileTyping, Lines};
use super::{choice_name, topic_hint, topic_question};
use crate::ask::{Answered, Ask, Halt};
use crate::page as pages;
use crate::say;
use crate::ui::*;

/// "I don't know", among the choices.
pub(super) const DONT_KNOW: &str = "dont-know";

/// One question.
pub async fn question(ask: Ask) -> Answered {
    let (topic, note) = which(&ask)?;
    let voice = ask.p().own_voice(ask.who()?).await?;
    let draft = voice.draft(topic, note).await?;
    draw(&ask, &voice, topic, note, draft, StatusCode::OK).await
}

/// The topic and the note a request is about.
pub(super) fn which(ask: &Ask) -> Result<(Topic, i64), Halt> {
    let topic = Topic::from_text(ask.param_text("topic")).ok_or(Halt::NotThere)?;
    let note = ask.form.number("n").or_else(|| ask.query.number("n")).unwrap_or(1);
    if (1..=20).contains(&note) {
        Ok((topic, note))
    } else {
        Err(Halt::NotThere)
    }
}

/// Draws a question from its saved draft, with its problems beside it.
pub(super) async fn draw(
    ask: &Ask,
    voice: &OwnVoice<'_>,
    topic: Topic,
    note: i64,
    draft: Option<Draft>,
    status: StatusCode,
) -> Answered {
    let words = &ask.words;
    let role = voice.me().role;
    let asked = topic_question(words, topic, role);
    let at = pages::Question {
        back: "/say".to_owned(),
        step: say!(
            words,
            "step",
            n = number(topic).to_string(),
            of = Topic::ALL.len().to_string()
        ),
        island: true,
        status,
    };
    let title = say!(words, "title-say");
    if let Some(draft) = draft.as_ref().filter(|draft| draft.said.aside.is_some()) {
        let body = two_texts(ask, draft);
        return Ok(pages::question(
            ask,
            title,
            pages::Question { island: false, ..at },
            move || body,
        ));
    }
    // What was shared is not here to be written on: an empty page would look as if it were lost.
    let blank = draft.as_ref().is_none_or(|draft| !draft.said.has_something());
    let shared = blank
        && voice
            .views()
            .await?
            .iter()
            .any(|view| view.topic == topic && view.taken_back_at.is_none());
    let shared = shared.then(|| (say!(words, "say-shared-before"), say!(words, "shared-see")));
    let version = draft.as_ref().map_or(0, |draft| draft.version);
    let saved = draft
        .as_ref()
        .filter(|draft| draft.said.has_something())
        .map(|draft| say!(words, "saved-at", time = words.clock_of(draft.saved_at)));
    let said = draft.map(|draft| draft.said).unwrap_or_default();
    let length = said.words.chars().count();
    let too_long = (length > MAX_WORDS).then(|| say!(words, "problem-long", count = length.to_string()));
    let problems = too_long
        .iter()
        .map(|text| Problem {
            field: "words".to_owned(),
            text: text.clone(),
        })
        .collect::<Vec<_>>();
    let options = topic
        .choices()
        .iter()
        .map(|choice| {
            Choice::new(
                *choice,
                choice_name(words, choice),
                said.choices.iter().any(|one| one == choice),
            )
        })
        .chain(std::iter::once(Choice::new(
            DONT_KNOW,
            say!(words, "dont-know"),
            said.dont_know,
        )))
        .collect::<Vec<_>>();
    let path = page(topic, note);
    let typed_in = page_mark();
    let lines = Lines {
        typing: say!(words, "typing"),
        saved: say!(words, "saved-at", time = "{}"),
        trying: say!(words, "not-saved-yet"),
        conflict: say!(words, "say-two-texts"),
        signed_out: say!(words, "typing-signed-out"),
        ended: say!(words, "typing-ended"),
    };
    let texts = Texts {
        hint: topic_hint(words, topic, role),
        aloud: say!(words, "read-aloud"),
        error: say!(words, "nearly"),
        choices: say!(words, "choices-legend"),
        lock: say!(words, "only-you"),
        more: say!(words, "only-you-more"),
        next: say!(words, "next"),
        skip: say!(words, "skip"),
        stop: say!(words, "keep-and-stop"),
        another: (version > 0 || note > 1).then(|| (page(topic, note + 1), say!(words, "another-note"))),
    };
    let keep = format!("/say/{}/keep", topic.text());
    let throw_away = (version > 0).then(|| throw_away(ask, topic, note));
    let start = saved.unwrap_or_default();
    Ok(pages::question(ask, title, at, move || {
        view! {
            <ErrorSummary title=texts.error problems=problems/>
            <Question text=asked.clone() aloud=texts.aloud/>
            <Lede text=texts.hint/>
            {shared.map(|(text, label)| view! {
                <div><p>{text}</p><ButtonLink href="/answers" label=label weight=Weight::Text/></div>
            })}
            <form method="post" action=path>
                <input type="hidden" name="n" value=note.to_string()/>
                <input type="hidden" name="version" value=version.to_string()/>
                <input type="hidden" name="page" value=typed_in/>
                <input type="hidden" name="typed" value="0"/>
                <TextArea name="words" label=asked quiet_label=true value=said.words error=too_long/>
                <KeepWhileTyping keep=keep start=start lines=lines/>
                <Chips name="choices" legend=texts.choices options=options several=true/>
                <LockNote text=texts.lock more=texts.more/>
                <Button label=texts.next name="do" value="next"/>
                <Actions>
                    <Button label=texts.skip weight=Weight::Text name="do" value="skip"/>
                    <Button label=texts.stop weight=Weight::Text name="do" value="stop"/>
                </Actions>
            </form>
            {texts.another.map(|(href, label)| view! {
                <Actions apart=true>
                    <ButtonLink href=href label=label weight=Weight::Text/>
                    {throw_away}
                </Actions>
            })}
        }
    }))
}

struct Texts {
    hint: String,
    aloud: String,
    error: String,
    choices: String,
    lock: String,
    more: String,
    next: String,
    skip: String,
    stop: String,
    another: Option<(String, String)>,
}

/// Throwing the draft away takes two taps, because nothing brings it back.
fn throw_away(ask: &Ask, topic: Topic, note: i64) -> impl IntoView + use<> {
    let words = &ask.words;
    let (summary, what, label) = (
        say!(words, "throw-away"),
        say!(words, "throw-away-what"),
        say!(words, "throw-away-do"),
    );
    let action = format!("/say/{}/discard", topic.text());
    view! {
        <Details summary=summary>
            <p>{what}</p>
            <form method="post" action=action>
                <input type="hidden" name="n" value=note.to_string()/>
                <Button label=label weight=Weight::Outline/>
            </form>
        </Details>
    }
}

/// Both texts of a conflict, and one field with both in it to make one of them.
fn two_texts(ask: &Ask, draft: &Draft) -> impl IntoView + use<> {
    let words = &ask.words;
    let (one, other) = (draft.said.words.clone(), draft.said.aside.clone().unwrap_or_default());
    let both = format!("{one}\n\n{other}");
    let (heading, lede, first, second) = (
        say!(words, "two-heading"),
        say!(words, "two-lede"),
        say!(words, "two-first"),
        say!(words, "two-second"),
    );
    let (label, hint, button) = (
        say!(words, "two-label"),
        say!(words, "two-hint"),
        say!(words, "two-keep"),
    );
    let action = page(draft.topic, draft.note);
    let (note, version) = (draft.note.to_string(), draft.version.to_string());
    view! {
        <Question text=heading/>
        <Lede text=lede/>
        <Section title=first><Quote words=one/></Section>
        <Section title=second><Quote words=other/></Section>
        <form method="post" action=action>
            <input type="hidden" name="n" value=note/>
            <input type="hidden" name="version" value=version/>
            <TextArea name="words" label=label hint=hint value=both rows=10/>
            <Button label=button name="do" value="settle"/>
        </form>
    }
}

/// A name for this page as it stands in one browser tab.
pub(crate) fn page_mark() -> String {
    use std::fmt::Write as _;
    random::<8>().iter().fold(String::with_capacity(16), |mut mark, byte| {
        // Writing to a String cannot fail.
        let _ = write!(mark, "{byte:02x}");
        mark
    })
}
