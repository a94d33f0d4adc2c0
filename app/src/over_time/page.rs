use std::collections::HashMap;

use leptos::prelude::*;
use participation::id::{ActionId, ViewId};
use participation::people::Member;
use participation::voice::View;

use super::{felt, places, promises};
use crate::answers::Names;
use crate::ask::{Answered, Ask};
use crate::page::{self, FamilyTab};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// What the page is drawn with.
pub(super) struct Reading<'a> {
    pub(super) words: &'a Words,
    pub(super) names: Names<'a>,
    pub(super) me: &'a Member,
    /// What I shared.
    pub(super) mine: HashMap<ViewId, View>,
    /// What the published plan says is to happen.
    pub(super) actions: HashMap<ActionId, String>,
}

/// How it was, time after time.
///
/// # Errors
/// When the database does not answer.
pub async fn over_time(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let listening = me.listening();
    let over = me.over_time().await?;
    // Whoever shared a place sees that it was read here.
    let shared = listening.places().await?;
    listening.opened(shared.iter().flat_map(|thread| &thread.views)).await?;
    let agreed = listening.agreed_plan().await?;
    let actions = agreed.iter().flat_map(|plan| plan.text.actions());
    let reading = Reading {
        words: &ask.words,
        names: Names::new(&ask.words, me.people()).read_by(me.me().role),
        me: me.me(),
        mine: listening
            .threads()
            .await?
            .mine
            .into_iter()
            .map(|one| (one.id, one))
            .collect(),
        actions: actions.map(|one| (one.id, one.what.clone())).collect(),
    };
    let words = &ask.words;
    let (own, others): (Vec<_>, Vec<_>) = over.voices.iter().partition(|one| one.voice == me.me().id);
    let own = own.first();
    let mine = [
        own.and_then(|voice| places::mine(&reading, voice)),
        own.and_then(|voice| felt::answers(&reading, voice)),
        own.and_then(|voice| promises::mine(&reading, voice)),
        promises::of_plan(&reading, &over.plan),
    ];
    let others: Vec<AnyView> = others
        .iter()
        .filter_map(|voice| places::of_other(&reading, voice))
        .collect();
    let nothing = (mine.iter().all(Option::is_none) && others.is_empty()).then(|| {
        let (text, label) = (say!(words, "time-empty"), say!(words, "place-add"));
        view! { <Empty text=text><ButtonLink href="/places/new" label=label weight=Weight::Outline/></Empty> }
    });
    let (heading, lede) = (say!(words, "time-heading"), say!(words, "time-lede"));
    let (back, title) = (say!(words, "place-heading"), say!(words, "title-places"));
    Ok(page::family(&ask, FamilyTab::Places, title, move || {
        view! {
            <p><a class="link" href="/places">{Icon::Back.draw()}<span>{back}</span></a></p>
            <Question text=heading/>
            <Lede text=lede/>
            {nothing}
            {mine.into_iter().collect_view()}
            {others}
        }
    }))
}
