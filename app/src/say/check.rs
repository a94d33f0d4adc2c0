use http::StatusCode;
use leptos::prelude::*;
use participation::id::DraftId;
use participation::people::Member;
use participation::voice::{Envelope as Ready, HeldBack, OwnVoice};

use super::audience::{drawn, not_line, reach_name};
use super::next::{page, sub_page};
use super::{choice_name, feeling_name, topic_name};
use crate::ask::{Answered, Ask, Halt};
use crate::page as pages;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// "Check what you are sharing": exactly which words go to exactly whom.
pub async fn check(ask: Ask) -> Answered {
    let voice = ask.p().own_voice(ask.who()?).await?;
    draw(&ask, &voice, None).await
}

/// The act of sharing.
pub async fn share(ask: Ask) -> Answered {
    let voice = ask.p().own_voice(ask.who()?).await?;
    let chosen: Vec<(DraftId, i64)> = ask
        .form
        .all("item")
        .iter()
        .filter_map(|item| {
            let (id, version) = item.split_once('.')?;
            Some((id.parse().ok()?, version.parse().ok()?))
        })
        .collect();
    if chosen.is_empty() {
        return draw(
            &ask,
            &voice,
            Some((StatusCode::UNPROCESSABLE_ENTITY, say!(ask.words, "share-nothing"))),
        )
        .await;
    }
    match voice.share(&chosen).await.map_err(Halt::from) {
        Ok(_) => Ok(pages::see("/say/shared")),
        // It was shared by an earlier tap, or changed in another tab: either way the page shows how it is now.
        Err(Halt::Conflict | Halt::NotThere) => {
            draw(
                &ask,
                &voice,
                Some((StatusCode::CONFLICT, say!(ask.words, "share-changed"))),
            )
            .await
        }
        Err(halt) => Err(halt),
    }
}

/// "Shared": what happens next.
pub async fn shared(ask: Ask) -> Answered {
    let who = ask.who()?;
    let voice = ask.p().own_voice(who).await?;
    let people = voice.people().to_vec();
    let words = &ask.words;
    let worker = people
        .iter()
        .find(|one| one.role == participation::people::Role::Worker)
        .map(|one| one.called.short.clone())
        .unwrap_or_default();
    let sitting = who.handed_over.is_some();
    let (heading, lede, next) = (
        say!(words, "shared-heading"),
        say!(words, "shared-lede", name = worker),
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

async fn draw(ask: &Ask, voice: &OwnVoice<'_>, problem: Option<(StatusCode, String)>) -> Answered {
    let (envelopes, people) = (voice.envelopes().await?, voice.people().to_vec());
    let words = &ask.words;
    let at = pages::Question {
        back: "/say".to_owned(),
        step: say!(words, "last-step"),
        island: false,
        status: problem.as_ref().map_or(StatusCode::OK, |(status, _)| *status),
    };
    let problems = problem
        .into_iter()
        .map(|(_, text)| Problem {
            field: "items".to_owned(),
            text,
        })
        .collect::<Vec<_>>();
    let ready = envelopes.iter().filter(|one| one.held_back.is_none()).count();
    let empty = envelopes.is_empty();
    let items = envelopes
        .iter()
        .map(|one| item(words, voice.me(), &people, one))
        .collect_view();
    let worker = people
        .iter()
        .find(|one| one.role == participation::people::Role::Worker)
        .map(|one| one.called.short.clone())
        .unwrap_or_default();
    let know = vec![
        say!(words, "check-used"),
        say!(words, "check-danger", name = worker),
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
        say!(words, "check-waits"),
    ];
    Ok(pages::question(ask, say!(words, "title-say"), at, move || {
        let [heading, lede, know_title, share, not_yet, nearly, back, waits] = texts;
        let foot = if empty {
            view! { <ButtonLink href="/say" label=back/> }.into_any()
        } else {
            view! {
                <Section title=know_title><DashList items=know/></Section>
                {if ready > 0 {
                    view! { <Button label=share/> }.into_any()
                } else {
                    view! { <NotYetButton label=share reason_id="waits"/><p id="waits">{waits}</p> }.into_any()
                }}
                <Actions><ButtonLink href="/say" label=not_yet weight=Weight::Text/></Actions>
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

/// One draft as it would go: an envelope when it can, and what is missing when it cannot.
fn item(words: &Words, me: &Member, people: &[Member], ready: &Ready) -> impl IntoView + use<> {
    let draft = &ready.draft;
    let mut said: Vec<String> = Vec::new();
    if !draft.said.words.trim().is_empty() {
        said.push(draft.said.words.clone());
    }
    let mut extras: Vec<String> = draft
        .said
        .choices
        .iter()
        .map(|choice| choice_name(words, choice))
        .collect();
    extras.extend(draft.said.feeling.map(|feeling| feeling_name(words, feeling)));
    if draft.said.dont_know {
        extras.push(say!(words, "dont-know"));
    }
    if !extras.is_empty() {
        said.push(extras.join(" · "));
    }
    let links = vec![
        NavItem {
            href: sub_page(draft.topic, "/who", draft.note),
            label: say!(words, "change-who"),
            current: false,
        },
        NavItem {
            href: page(draft.topic, draft.note),
            label: say!(words, "change-words"),
            current: false,
        },
    ];
    let topic = topic_name(words, draft.topic, me.role);
    let value = format!("{}.{}", draft.id, draft.version);
    let body = match ready.held_back {
        None => {
            let names = words.list(
                &ready
                    .readers
                    .iter()
                    .map(|one| one.called.short.clone())
                    .collect::<Vec<_>>(),
            );
            let not = not_line(words, &ready.audience, me.id, people);
            let title = reach_name(words, ready.audience.reach());
            let include = vec![Choice::new(value, say!(words, "check-include"), true)];
            let legend = topic.clone();
            view! {
                <Envelope words=said audience=drawn(&ready.audience) title=title names=names not=not links=links/>
                <Checks name="item" legend=legend quiet_legend=true options=include/>
            }
            .into_any()
        }
        Some(why) => {
            let (title, text) = match why {
                HeldBack::NoAudience => (say!(words, "held-who"), say!(words, "held-who-what")),
                HeldBack::TwoTexts => (say!(words, "say-two-texts"), say!(words, "held-two-what")),
                HeldBack::TooLong => (say!(words, "held-long"), say!(words, "held-long-what")),
            };
            view! { <Envelope words=said audience=Audience::OnlyYou title=title names=text links=links/> }.into_any()
        }
    };
    view! { <Section title=topic>{body}</Section> }
}
