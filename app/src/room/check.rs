use http::StatusCode;
use leptos::prelude::*;
use participation::Error;
use participation::room::{HeldBack, Meeting, RoomEnvelope};
use participation::voice::OwnVoice;

use super::paper::{link, said, topic};
use super::which;
use crate::ask::{Answered, Ask};
use crate::page as pages;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// "Check before you send": exactly what goes to exactly whom.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt::NotThere) when it names a meeting that is not theirs.
pub async fn check(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let meetings = me.listening().meetings().await?;
    match which::named(&ask, &meetings)?.or_else(|| which::next(&meetings, ask.today())) {
        Some(meeting) => draw(&ask, &me, meeting, None).await,
        None => Ok(pages::see("/room")),
    }
}

/// The act of sharing: all of it at once, as it stood on the page.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt::NotThere) when it is no meeting of theirs.
pub async fn share(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let meetings = me.listening().meetings().await?;
    let meeting = which::meant(&ask, &meetings)?;
    let ready = |one: &RoomEnvelope| one.held_back.is_none();
    if !me.room_envelopes(meeting.id).await?.iter().any(ready) {
        let nothing = say!(ask.words, "room-check-nothing");
        return draw(&ask, &me, meeting, Some((StatusCode::UNPROCESSABLE_ENTITY, nothing))).await;
    }
    let version = ask.form.number("version").unwrap_or(-1);
    match me.share_room(meeting.id, version).await {
        Ok(()) if meeting.is_ahead() => Ok(pages::see("/room?sent")),
        Ok(()) => Ok(pages::see("/room/after?sent")),
        Err(Error::Conflict) => {
            let changed = say!(ask.words, "share-changed");
            draw(&ask, &me, meeting, Some((StatusCode::CONFLICT, changed))).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn draw(ask: &Ask, me: &OwnVoice<'_>, meeting: &Meeting, problem: Option<(StatusCode, String)>) -> Answered {
    let (room, envelopes) = (me.room(meeting.id).await?, me.room_envelopes(meeting.id).await?);
    let words = &ask.words;
    let home = if meeting.is_ahead() { "/room" } else { "/room/after" };
    let (at, problems) = pages::Question::last(words, home.to_owned(), problem);
    let must_wait = |one: &RoomEnvelope| one.held_back.is_some_and(|why| why != HeldBack::Withdrawn);
    let (waits, empty) = (envelopes.iter().any(must_wait), envelopes.is_empty());
    let ready = !waits && envelopes.iter().any(|one| one.held_back.is_none());
    let items = envelopes
        .iter()
        .map(|one| {
            let (topic, said) = (topic(words, &room, one.paper), said(words, &room, one.paper));
            let envelope = envelope(words, one, said, link(&room, one.paper));
            view! { <Section title=topic>{envelope}</Section> }
        })
        .collect::<Vec<_>>();
    let know = vec![
        say!(words, "room-check-invitee"),
        say!(words, "passed-on"),
        say!(words, "home-help"),
    ];
    let texts = [
        say!(words, "room-check-heading"),
        if empty {
            say!(words, "room-check-empty")
        } else {
            say!(words, "check-lede")
        },
        say!(words, "check-know"),
        say!(words, "room-check-send"),
        say!(words, "check-not-yet"),
        say!(words, "nearly"),
        say!(words, "room-check-back"),
    ];
    let waits = (!ready).then(|| say!(words, "room-check-waits"));
    let (id, version) = (meeting.id.to_string(), room.draft.version.to_string());
    let title = say!(words, "title-room");
    Ok(pages::question(ask, title, at, move || {
        let [heading, lede, know_title, send, not_yet, nearly, back] = texts;
        let foot = if empty {
            view! { <ButtonLink href=home label=back/> }.into_any()
        } else {
            view! {
                <SendFoot title=know_title know=know send=send waits=waits not_yet=not_yet home=home/>
            }
            .into_any()
        };
        view! {
            <ErrorSummary title=nearly problems=problems/>
            <Question text=heading/>
            <Lede text=lede/>
            <form method="post" action="/room/share" id="items">
                <input type="hidden" name="meeting" value=id/>
                <input type="hidden" name="version" value=version/>
                {items}
                {foot}
            </form>
        }
    }))
}

fn envelope(words: &Words, one: &RoomEnvelope, said: Vec<String>, href: String) -> AnyView {
    let links = vec![NavItem {
        href,
        label: say!(words, "room-change"),
        current: false,
    }];
    if let Some(why) = one.held_back {
        let (title, text) = match why {
            HeldBack::NoStance => (say!(words, "held-who"), say!(words, "room-held-stance")),
            HeldBack::NoName => (say!(words, "held-who"), say!(words, "room-held-name")),
            HeldBack::TwoTexts => (say!(words, "say-two-texts"), say!(words, "held-two-what")),
            HeldBack::TooLong => (say!(words, "held-long"), say!(words, "room-held-long")),
            HeldBack::Withdrawn => (say!(words, "held-who"), say!(words, "room-held-gone")),
        };
        return view! { <Envelope words=said audience=Audience::OnlyYou title=title names=text links=links/> }
            .into_any();
    }
    let names: Vec<String> = one.readers.iter().map(|one| one.called.short.clone()).collect();
    let (title, names) = (say!(words, "room-goes-to"), words.list(&names));
    view! { <Envelope words=said audience=Audience::Few title=title names=names links=links/> }.into_any()
}
