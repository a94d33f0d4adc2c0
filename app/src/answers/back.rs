use axum::response::Response;
use leptos::prelude::*;
use participation::voice::{OwnVoice, View};

use super::{Names, said_lang, said_text};
use crate::ask::{Answered, Ask, Halt};
use crate::page::{self, see};
use crate::say;
use crate::ui::*;

/// "Take this back?": what it changes, and what it cannot change.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt::NotThere) when it is not the reader's.
pub async fn ask_take_back(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let view = me.view(ask.param("id")?).await?;
    let here = format!("/answers/{}", view.id);
    if view.taken_back_at.is_some() {
        return Ok(see(&here));
    }
    let words = &ask.words;
    let (said, lang) = (said_text(words, &view, me.me().role), said_lang(words, &view));
    let facts = vec![
        say!(words, "answers-back-new"),
        read_already(&ask, &view, &me).await?,
        say!(words, "answers-back-plan"),
        say!(words, "answers-back-stays"),
    ];
    Ok(take_this_back(&ask, here, said, lang.into(), facts))
}

/// The page that asks: what it is about, and what taking it back changes and cannot change.
pub(super) fn take_this_back(ask: &Ask, here: String, said: String, lang: Maybe, facts: Vec<String>) -> Response {
    let words = &ask.words;
    let (heading, take, keep) = (
        say!(words, "answers-back-question"),
        say!(words, "answers-take-back"),
        say!(words, "answers-back-keep"),
    );
    let action = format!("{here}/back");
    let at = page::Question {
        back: here.clone(),
        ..page::Question::default()
    };
    page::question(ask, say!(words, "title-answers"), at, move || {
        view! {
            <Question text=heading/>
            <Quote words=said lang=lang/>
            <DashList items=facts/>
            <form method="post" action=action><Button label=take/></form>
            <Actions><ButtonLink href=here label=keep weight=Weight::Text/></Actions>
        }
    })
}

/// Who has read it already and will still know, by name.
pub(super) async fn read_already(ask: &Ask, view: &View, me: &OwnVoice<'_>) -> Result<String, Halt> {
    if view.opened.is_empty() {
        return Ok(say!(ask.words, "answers-read-none-yet"));
    }
    let others = me.listening().other_staff().await?;
    let names = Names::new(&ask.words, me.people()).and(&others).read_by(me.me().role);
    let readers = view
        .opened
        .iter()
        .map(|opened| names.opener(opened.person))
        .collect::<Vec<_>>();
    Ok(say!(
        ask.words,
        "answers-read-already",
        names = ask.words.list(&readers)
    ))
}

/// Takes it back.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt::NotThere) when it is not the reader's.
pub async fn take_back(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let view = me.view(ask.param("id")?).await?;
    // A second tap finds it done already.
    if view.taken_back_at.is_none() {
        me.take_back(view.id).await?;
    }
    Ok(see(&format!("/answers/{}", view.id)))
}
