use http::StatusCode;
use leptos::prelude::*;
use participation::places::PlaceAnswer;
use participation::room::{Save, Slip};
use participation::voice::OwnVoice;

use super::ask_for::Whose;
use super::page::show;
use crate::ask::{Answered, Ask};
use crate::map::{self, Mark};
use crate::page as pages;
use crate::places::head;
use crate::say;
use crate::ui::*;

/// Every answer there is, the one that counts so far first.
fn all(slip: &Slip<PlaceAnswer>) -> impl Iterator<Item = &PlaceAnswer> {
    std::iter::once(&slip.said).chain(&slip.aside)
}

/// What two tabs or phones showed at the same time: all of it on the map, and a button for each.
pub(super) async fn draw(ask: &Ask, whose: &Whose, slip: &Slip<PlaceAnswer>, status: StatusCode) -> Answered {
    let words = &ask.words;
    let mut marks = Vec::new();
    let mut choices = Vec::new();
    for (index, answer) in all(slip).enumerate() {
        let PlaceAnswer::Where(at, area) = answer else { continue };
        marks.push(Mark {
            number: index + 1,
            shape: PlaceShape::Open,
            at: at.clone(),
        });
        let told = map::whereabouts(ask, at, area.as_ref()).await;
        let label = say!(words, "where-keep", number = (index + 1).to_string());
        choices.push((index, label, told.unwrap_or_else(|| say!(words, "where-nowhere"))));
    }
    let drawn = map::look_at(ask, &marks, &show(whose, false)).await;
    let bar = whose.bar(ask, whose.back(), drawn.is_some(), status);
    let map = drawn.map(|one| one.without_tap().draw(words));
    let (action, hidden, head) = (whose.path(""), whose.hidden(), head(&whose.about));
    let (heading, title, lede) = (
        say!(words, "place-ask-where"),
        say!(words, "place-two"),
        say!(words, "where-two"),
    );
    let buttons = choices
        .into_iter()
        .map(|(index, label, told)| {
            view! { <ChoiceButton name="keep" value=index.to_string() label=label hint=told/> }
        })
        .collect_view();
    Ok(pages::question(ask, say!(words, "title-places"), bar, move || {
        view! {
            {head}
            <Question text=heading/>
            <div class="stack"><b>{title}</b><p>{lede}</p></div>
            {map}
            <form method="post" action=action>
                {hidden.draw()}
                <input type="hidden" name="do" value="settle"/>
                <LinkRows>{buttons}</LinkRows>
            </form>
        }
    }))
}

/// Keeps the one its author chose.
pub(super) async fn settle(ask: &Ask, me: &OwnVoice<'_>, whose: &Whose) -> Answered {
    let kept = ask.form.number("keep").and_then(|index| usize::try_from(index).ok());
    let chosen = whose
        .slip()
        .zip(kept)
        .and_then(|(slip, index)| all(slip).nth(index).cloned());
    if let Some(answer) = chosen {
        let save = Save {
            base: ask.form.number("version"),
            settle: true,
            ..Save::default()
        };
        me.keep_place(whose.about.id, answer, &save).await?;
    }
    Ok(pages::see(&whose.path("")))
}
