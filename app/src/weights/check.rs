use http::StatusCode;
use leptos::prelude::*;
use participation::Error;
use participation::plan::Context;
use participation::voice::OwnVoice;
use participation::weights::{COUNTERS, SpreadEnvelope, SpreadHeldBack};

use super::most::step;
use super::spread;
use crate::ask::{Answered, Ask};
use crate::page as pages;
use crate::say;
use crate::say::audience::{drawn, names, not_line, reach_name};
use crate::ui::*;
use crate::words::Words;

/// Exactly what goes to exactly whom.
///
/// # Errors
/// When the database does not answer.
pub async fn check(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    draw(&ask, &me, None).await
}

/// The act of sharing, as it stood on the page.
///
/// # Errors
/// When the database does not answer.
pub async fn share(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let Some(envelope) = me.weights_envelope().await? else {
        // A second tap finds it sent already.
        let sent = me.weights().await?.current().is_some();
        return if sent && ask.form.has("version") {
            Ok(pages::see("/places/most/before?sent"))
        } else {
            let nothing = say!(ask.words, "weights-check-empty");
            draw(&ask, &me, Some((StatusCode::UNPROCESSABLE_ENTITY, nothing))).await
        };
    };
    if let Some(why) = envelope.held_back {
        let problem = held_back(&ask.words, why);
        return draw(&ask, &me, Some((StatusCode::UNPROCESSABLE_ENTITY, problem))).await;
    }
    match me.share_weights(ask.form.number("version").unwrap_or(-1)).await {
        Ok(_) => Ok(pages::see("/places/most/before?sent")),
        Err(Error::Conflict) => {
            let changed = say!(ask.words, "share-changed");
            draw(&ask, &me, Some((StatusCode::CONFLICT, changed))).await
        }
        Err(error) => Err(error.into()),
    }
}

/// Why a spread cannot go yet, and what to do.
pub(crate) fn held_back(words: &Words, why: SpreadHeldBack) -> String {
    match why {
        SpreadHeldBack::NotTen(total) => match u32::from(COUNTERS).checked_sub(total) {
            Some(left) => say!(words, "weights-held-left", count = left),
            None => say!(words, "weights-too-many", count = total),
        },
        SpreadHeldBack::Nameless => say!(words, "weights-held-nameless"),
        SpreadHeldBack::TwoTexts => say!(words, "weights-held-two"),
        SpreadHeldBack::TooLong => say!(words, "room-held-long"),
        SpreadHeldBack::NotForFamily => say!(words, "staff-weights-not-for-family"),
    }
}

/// The button that sends it, or why it cannot be pressed yet.
pub(crate) fn ready(words: &Words, why: Option<SpreadHeldBack>) -> AnyView {
    let (label, waits) = (say!(words, "room-check-send"), why.map(|why| held_back(words, why)));
    view! { <SendButton label=label waits=waits/> }.into_any()
}

async fn draw(ask: &Ask, me: &OwnVoice<'_>, problem: Option<(StatusCode, String)>) -> Answered {
    let (envelope, own) = (me.weights_envelope().await?, me.weights().await?);
    let words = &ask.words;
    let (at, problems) = pages::Question::last(words, "/places/most/who".to_owned(), problem);
    let at = pages::Question {
        step: step(words, "4"),
        ..at
    };
    let (title, nearly) = (say!(words, "title-weights"), say!(words, "nearly"));
    let heading = say!(words, "check-heading");
    let Some(envelope) = envelope else {
        let (empty, back) = (say!(words, "weights-check-empty"), say!(words, "weights-move"));
        return Ok(pages::question(ask, title, at, move || {
            view! {
                <ErrorSummary title=nearly problems=problems/>
                <Question text=heading/>
                <Lede text=empty/>
                <div id="items"><ButtonLink href="/places/most" label=back/></div>
            }
        }));
    };
    let (version, held) = (envelope.draft.version.to_string(), envelope.held_back);
    let waits = held.map(|why| held_back(words, why));
    let one = as_envelope(words, me, &own.contexts, &envelope);
    let know = vec![
        say!(words, "check-used"),
        say!(words, "check-back"),
        say!(words, "passed-on"),
        say!(words, "home-help"),
    ];
    let texts = [
        say!(words, "check-lede"),
        say!(words, "check-know"),
        say!(words, "check-not-yet"),
        say!(words, "room-check-send"),
    ];
    Ok(pages::question(ask, title, at, move || {
        let [lede, know_title, not_yet, send] = texts;
        view! {
            <ErrorSummary title=nearly problems=problems/>
            <Question text=heading/>
            <Lede text=lede/>
            <form method="post" action="/places/most/share" id="items">
                <input type="hidden" name="version" value=version/>
                {one}
                <SendFoot title=know_title know=know send=send waits=waits not_yet=not_yet home="/places"/>
            </form>
        }
    }))
}

fn as_envelope(words: &Words, me: &OwnVoice<'_>, contexts: &[Context], envelope: &SpreadEnvelope) -> AnyView {
    let said = &envelope.draft.slip.said;
    let link = |href: &str, label: String| NavItem {
        href: href.to_owned(),
        label,
        current: false,
    };
    let links = vec![
        link("/places/most", say!(words, "weights-move")),
        link("/places/most/why", say!(words, "change-words")),
        link("/places/most/who", say!(words, "change-who")),
    ];
    let quotes: Vec<String> = Some(said.why.clone())
        .filter(|why| !why.trim().is_empty())
        .into_iter()
        .collect();
    let spread = Some(spread(words, contexts, said));
    let who = (
        words.list(&names(&envelope.audience, me.me().id, me.people())),
        me.me().id,
    );
    let names = say!(words, "check-names", names = who.0);
    let title = reach_name(words, envelope.audience.reach());
    let not = not_line(words, &envelope.audience, who.1, me.people());
    let audience = drawn(&envelope.audience);
    view! { <Envelope words=quotes drawn=spread audience=audience title=title names=names not=not links=links/> }
        .into_any()
}
