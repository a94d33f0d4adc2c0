use leptos::prelude::*;
use participation::voice::{Draft, Topic, View};

use super::next::page;
use super::topic_name;
use crate::ask::{Answered, Ask};
use crate::page::{FamilyTab, family};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The list of questions, in any order.
pub async fn topics(ask: Ask) -> Answered {
    let voice = ask.p().own_voice(ask.who()?).await?;
    let (drafts, views) = (voice.drafts().await?, voice.views().await?);
    let role = voice.me().role;
    let words = &ask.words;
    let rows = Topic::ALL
        .iter()
        .map(|topic| {
            let (state, mark) = standing(words, *topic, &drafts, &views);
            view! { <LinkRow href=page(*topic, 1) title=topic_name(words, *topic, role) text=state lead=mark/> }
        })
        .collect_view();
    let ready = drafts
        .iter()
        .filter(|draft| draft.said.has_something() && !draft.said.skipped)
        .count();
    let check = (ready > 0).then(|| view! { <ButtonLink href="/say/check" label=say!(words, "say-check")/> });
    let (heading, lede, lock, more) = (
        say!(words, "say-heading"),
        say!(words, "say-lede"),
        say!(words, "only-you"),
        say!(words, "only-you-more"),
    );
    Ok(family(&ask, FamilyTab::Say, say!(words, "title-say"), move || {
        view! {
            <Question text=heading/>
            <Lede text=lede/>
            <Rows>{rows}</Rows>
            <LockNote text=lock more=more/>
            {check}
        }
    }))
}

fn standing(words: &Words, topic: Topic, drafts: &[Draft], views: &[View]) -> (String, Lead) {
    let draft = drafts.iter().rev().find(|draft| draft.topic == topic);
    match draft {
        Some(draft) if draft.said.aside.is_some() => (say!(words, "say-two-texts"), Lead::Icon(Icon::Pencil)),
        Some(draft) if draft.said.skipped => (say!(words, "say-skipped"), Lead::Icon(Icon::Say)),
        Some(draft) if draft.said.has_something() => (
            say!(words, "say-not-shared", time = words.moment(draft.saved_at)),
            Lead::Icon(Icon::Pencil),
        ),
        _ if views
            .iter()
            .any(|view| view.topic == topic && view.taken_back_at.is_none()) =>
        {
            (say!(words, "say-shared-state"), Lead::Icon(Icon::Tick))
        }
        _ => (say!(words, "say-not-started"), Lead::Icon(Icon::Say)),
    }
}
