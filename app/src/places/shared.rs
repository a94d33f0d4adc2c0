use leptos::prelude::*;
use participation::id::PlaceId;
use participation::places::PlaceThread;
use participation::voice::Expectation;

use super::{About, head};
use crate::ask::{Answered, Ask};
use crate::page as pages;
use crate::say;
use crate::ui::*;

/// "It is shared": what happens next, and what does not.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt::NotThere) when the id is none.
pub async fn shared(ask: Ask) -> Answered {
    let id: PlaceId = ask.param("id")?;
    let who = ask.who()?;
    let sitting = who.handed_over.is_some();
    let me = ask.p().own_voice(who).await?;
    let about = About::load(&ask.words, &me, id).await?;
    let thread = about.place.as_ref().and_then(|place| place.thread.as_ref());
    let standing = thread.and_then(|thread| thread.views.iter().rev().find(|view| view.taken_back_at.is_none()));
    let Some(view) = standing else {
        return Ok(pages::see("/places"));
    };
    let words = &ask.words;
    let mut next = vec![say!(words, "shared-read")];
    next.push(match view.expectation {
        Some(Expectation::JustKnow) => say!(words, "place-next-just-know"),
        Some(Expectation::TalkFirst) => say!(words, "place-next-talk-first"),
        Some(Expectation::Change) => say!(words, "place-next-change"),
        None => say!(words, "place-next-nothing"),
    });
    if thread.is_some_and(PlaceThread::is_home) {
        next.push(say!(words, "place-home-who-what"));
    } else {
        next.push(say!(words, "place-trust-exact"));
    }
    next.push(say!(words, "place-next-again"));
    next.push(say!(words, "shared-back"));
    let (heading, lede) = (say!(words, "shared-heading"), say!(words, "shared-lede"));
    let (list, more, hand_back) = (
        say!(words, "place-back"),
        say!(words, "place-add-more"),
        say!(words, "hand-back"),
    );
    let head = head(&about);
    Ok(pages::family(
        &ask,
        pages::FamilyTab::Places,
        say!(words, "title-places"),
        move || {
            view! {
                {head}
                <Question text=heading/>
                <Lede text=lede/>
                <DashList items=next/>
                {if sitting {
                    view! { <form method="post" action="/x"><Button label=hand_back/></form> }.into_any()
                } else {
                    view! { <ButtonLink href="/places" label=list/> }.into_any()
                }}
                <ButtonLink href="/places/new" label=more weight=Weight::Text icon=Some(Icon::Plus)/>
            }
        },
    ))
}
