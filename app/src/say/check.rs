use http::StatusCode;
use leptos::prelude::*;
use participation::id::DraftId;
use participation::voice::OwnVoice;

use super::item::{Pick, item};
use crate::ask::{Answered, Ask, Halt};
use crate::page as pages;
use crate::say;
use crate::ui::*;

/// "Check what you are sharing": exactly which words go to exactly whom.
pub async fn check(ask: Ask) -> Answered {
    let voice = ask.p().own_voice(ask.who()?).await?;
    draw(&ask, &voice, None).await
}

/// Why nothing was sent, and what had been ticked.
struct NotSent<'a> {
    status: StatusCode,
    why: String,
    ticked: &'a [String],
}

/// The act of sharing.
pub async fn share(ask: Ask) -> Answered {
    let voice = ask.p().own_voice(ask.who()?).await?;
    let ticked = ask.form.all("item");
    let chosen: Vec<(DraftId, i64)> = ticked
        .iter()
        .filter_map(|item| {
            let (id, version) = item.split_once('.')?;
            Some((id.parse().ok()?, version.parse().ok()?))
        })
        .collect();
    if chosen.is_empty() {
        let nothing = NotSent {
            status: StatusCode::UNPROCESSABLE_ENTITY,
            why: say!(ask.words, "share-nothing"),
            ticked: &ticked,
        };
        return draw(&ask, &voice, Some(nothing)).await;
    }
    match voice.share(&chosen).await.map_err(Halt::from) {
        Ok(_) => Ok(pages::see("/say/shared")),
        // It was shared by an earlier tap, or changed in another tab: either way the page shows how it is now.
        Err(Halt::Conflict | Halt::NotThere) => {
            let changed = NotSent {
                status: StatusCode::CONFLICT,
                why: say!(ask.words, "share-changed"),
                ticked: &ticked,
            };
            draw(&ask, &voice, Some(changed)).await
        }
        Err(halt) => Err(halt),
    }
}

/// "Shared": what happens next.
pub async fn shared(ask: Ask) -> Answered {
    let who = ask.who()?;
    let words = &ask.words;
    let sitting = who.handed_over.is_some();
    let (heading, lede, next) = (
        say!(words, "shared-heading"),
        say!(words, "shared-lede"),
        vec![
            say!(words, "shared-read"),
            say!(words, "shared-answer"),
            say!(words, "shared-back"),
        ],
    );
    let (see_it, more, hand_back) = (
        say!(words, "shared-see"),
        say!(words, "shared-more"),
        say!(words, "hand-back"),
    );
    Ok(pages::family(
        &ask,
        pages::FamilyTab::Say,
        say!(words, "title-say"),
        move || {
            view! {
                <Question text=heading/>
                <Lede text=lede/>
                <DashList items=next/>
                {if sitting {
                    view! { <form method="post" action="/x"><Button label=hand_back/></form> }.into_any()
                } else {
                    view! { <ButtonLink href="/answers" label=see_it/> }.into_any()
                }}
                <ButtonLink href="/say" label=more weight=Weight::Text/>
            }
        },
    ))
}

async fn draw(ask: &Ask, voice: &OwnVoice<'_>, not_sent: Option<NotSent<'_>>) -> Answered {
    let (envelopes, people) = (voice.envelopes().await?, voice.people().to_vec());
    let words = &ask.words;
    let problem = not_sent.as_ref().map(|one| (one.status, one.why.clone()));
    let (at, problems) = pages::Question::last(words, "/say".to_owned(), problem);
    let ready = envelopes.iter().filter(|one| one.held_back.is_none()).count();
    let empty = envelopes.is_empty();
    let pick = match not_sent {
        // What was left out stays left out, and what changed since is not what was ticked.
        Some(one) => Pick::As(one.ticked),
        None if ready > 1 => Pick::All,
        None => Pick::OnlyOne,
    };
    let items = envelopes
        .iter()
        .map(|one| item(words, voice.me(), &people, one, pick))
        .collect_view();
    let know = vec![
        say!(words, "check-used"),
        say!(words, "passed-on"),
        say!(words, "home-help"),
        say!(words, "check-back"),
    ];
    let texts = [
        say!(words, "check-heading"),
        if empty {
            say!(words, "check-empty")
        } else {
            say!(words, "check-lede")
        },
        say!(words, "check-know"),
        say!(words, "check-share"),
        say!(words, "check-not-yet"),
        say!(words, "nearly"),
        say!(words, "check-back-to-say"),
    ];
    let waits = (ready == 0).then(|| say!(words, "check-waits"));
    Ok(pages::question(ask, say!(words, "title-say"), at, move || {
        let [heading, lede, know_title, share, not_yet, nearly, back] = texts;
        let foot = if empty {
            view! { <ButtonLink href="/say" label=back/> }.into_any()
        } else {
            view! {
                <SendFoot title=know_title know=know send=share waits=waits not_yet=not_yet home="/say"/>
            }
            .into_any()
        };
        view! {
            <ErrorSummary title=nearly problems=problems/>
            <Question text=heading/>
            <Lede text=lede/>
            <form method="post" action="/say/share" id="items">
                {items}
                {foot}
            </form>
        }
    }))
}
