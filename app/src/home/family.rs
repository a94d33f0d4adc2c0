use leptos::prelude::*;

use super::ending::ending;
use super::latest::Latest;
use super::meeting::next_meeting;
use super::page::{day, settings};
use super::people::your_people;
use super::{news, waiting};
use crate::answers::Names;
use crate::answers::happening::Happening;
use crate::ask::{Answered, Ask};
use crate::late;
use crate::page::{self, FamilyTab};
use crate::places;
use crate::plan;
use crate::room;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Home of a young person or a parent.
pub(super) async fn home(ask: &Ask) -> Answered {
    let who = ask.who()?;
    let me = ask.p().own_voice(who).await?;
    let (home, people) = (me.at_home().await?, me.people().to_vec());
    let (views, shared) = (home.threads.mine, home.threads.shared);
    let ended = ending(ask, &me.listening()).await?;
    // After the end a meeting that is still booked is neither led with nor asked about. It stands on its own page.
    let meetings = if ended.is_some() { Vec::new() } else { home.meetings };
    let in_the_room = if meetings.is_empty() {
        0
    } else {
        room::waiting(ask, &me).await?
    };
    let (unsent, again) = places::waiting(ask, &me).await?;
    let (words, today) = (&ask.words, ask.today());
    let names = Names::new(words, &people).read_by(me.me().role);
    let hand_back = who
        .handed_over
        .map(|sitting| hand_back(words, names.person(sitting.worker)));
    let day = day(ask);
    let meeting = next_meeting(words, &meetings, today);
    let counters = me
        .weights_envelope()
        .await?
        .is_some_and(|one| one.draft.slip.said.has_something());
    let waits = waiting::Waits {
        drafts: home.drafts,
        places: unsent,
        again: &again,
        in_the_room,
        counters,
        handed_over: who.handed_over.is_some(),
    };
    let first = late::waits(ask)
        .into_iter()
        .chain(crate::work::pack_to_open(ask).await?)
        .chain(plan::waiting(ask, &me).await?)
        .collect();
    let waiting = waiting::waiting(words, &names, me.me().role, &views, waits, first);
    let went_on = match room::next(&meetings, today) {
        Some(next) => me.listening().went_on(next.id).await?,
        None => None,
    };
    let (support, happening) = (me.listening().support().await?, Happening::load(&me.listening()).await?);
    let latest = Latest {
        words,
        names: &names,
        me: me.me().role,
        today,
        views: &views,
        support: &support,
        happening: &happening,
        went_on: went_on.as_ref(),
    };
    let new = latest.draw();
    let others = news::shared_with_me(words, &names, &shared, me.me(), &people);
    let anew = plan::goes_on_anew(ask, &me.listening()).await?;
    let tiles = tiles(words);
    let your_people = your_people(words, &people, me.me());
    let settings = settings(words);
    let help = say!(words, "home-help");
    Ok(page::family(
        ask,
        FamilyTab::Home,
        say!(words, "title-home"),
        move || {
            view! {
                {day}
                {hand_back}
                {meeting}
                {ended}
                {anew}
                {new}
                {waiting}
                {others}
                {tiles}
                {your_people}
                {settings}
                <p>{help}</p>
            }
        },
    ))
}

/// Whose device this is, and giving it back.
fn hand_back(words: &Words, name: String) -> impl IntoView + use<> {
    let (text, label) = (say!(words, "home-handed-over", name = name), say!(words, "hand-back"));
    view! {
        <LockNote text=text icon=Icon::Phone/>
        <form method="post" action="/x"><Button label=label weight=Weight::Outline/></form>
    }
}

fn tiles(words: &Words) -> impl IntoView + use<> {
    let tile = |drawing, href: &str, label, text| Tile {
        drawing,
        href: href.to_owned(),
        label,
        text,
    };
    let items = vec![
        tile(
            Drawing::Say,
            "/say",
            say!(words, "bar-say"),
            say!(words, "home-tile-say"),
        ),
        tile(
            Drawing::Room,
            "/room",
            say!(words, "bar-room"),
            say!(words, "home-tile-room"),
        ),
        tile(
            Drawing::Places,
            "/places",
            say!(words, "bar-places"),
            say!(words, "home-tile-places"),
        ),
        tile(
            Drawing::Plan,
            "/plan",
            say!(words, "bar-plan"),
            say!(words, "home-tile-plan"),
        ),
    ];
    let title = say!(words, "home-do");
    view! { <Section title=title><Tiles items=items/></Section> }
}
