use leptos::prelude::*;
use participation::people::Role;
use participation::places::OwnPlace;
use participation::voice::OwnVoice;

use super::about::listed;
use super::others::{others, views};
use super::rows::{adds, rows};
use super::trust::trust;
use super::{Marked, Now, map_of, matters};
use crate::answers::Names;
use crate::ask::{Answered, Ask, Halt};
use crate::map::Drawn;
use crate::page::{self, FamilyTab, See};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// "Your places": the list first, then the same on the map, then the people who matter.
///
/// # Errors
/// When the database does not answer.
pub async fn places(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let listening = me.listening();
    let (all, shared) = (me.places().await?, listening.places().await?);
    listening.opened(views(&shared)).await?;
    let words = &ask.words;
    let young = me.me().role == Role::YoungPerson;
    let listed = listed(words, &all);
    let marks: Vec<Marked> = listed.iter().map(Now::marked).collect();
    let map = map_of(&ask, &marks).await;
    let top = top(&ask, &listed, young);
    let island = map.is_some();
    let map = map.map(|map| on_the_map(words, map));
    let people = if young {
        Some(matters::section(&ask, &me).await?)
    } else {
        None
    };
    let names = Names::new(words, me.people()).read_by(me.me().role);
    let others = others(words, &names, &shared);
    let (most, most_what) = (say!(words, "weights-heading"), say!(words, "weights-lede"));
    let (time, time_what) = (say!(words, "time-heading"), say!(words, "time-link"));
    let gone = taken_back(&ask, &all);
    let (never, trust) = (say!(words, "place-never"), trust(words, me.me().role));
    let see = See {
        island,
        ..See::titled(say!(words, "title-places"))
    };
    Ok(page::family_see(&ask, FamilyTab::Places, see, move || {
        view! {
            {top}
            {map}
            <div class="stack"><p class="meta">{never}</p>{trust}</div>
            <Rows>
                <LinkRow href="/places/time" title=time text=time_what lead=Lead::Icon(Icon::Clock)/>
                <LinkRow href="/places/most" title=most text=most_what lead=Lead::Icon(Icon::Flag)/>
            </Rows>
            {people}
            {others}
            {gone}
        }
    }))
}

fn top(ask: &Ask, listed: &[Now], young: bool) -> AnyView {
    let words = &ask.words;
    let (heading, lock) = (say!(words, "place-heading"), say!(words, "place-lock"));
    let adds = adds(words, young);
    if listed.is_empty() {
        let (lede, empty) = (say!(words, "place-empty"), say!(words, "place-empty-more"));
        return view! {
            <Question text=heading/>
            <SmallNote icon=Icon::Lock text=lock/>
            <div class="stack">
                <div class="spot-empty">{Drawing::Places.draw()}<p>{lede}</p></div>
                <p>{empty}</p>
                {adds}
            </div>
        }
        .into_any();
    }
    let rows = rows(words, listed);
    view! {
        <Question text=heading/>
        <SmallNote icon=Icon::Lock text=lock/>
        {rows}
        {adds}
    }
    .into_any()
}

/// The map in its section, with what the shapes mean.
pub(crate) fn on_the_map(words: &Words, map: Drawn) -> AnyView {
    let map = map.draw(words);
    let title = say!(words, "place-on-the-map");
    let names = [
        say!(words, "feeling-fine"),
        say!(words, "place-legend-sometimes"),
        say!(words, "feeling-not-ok"),
    ];
    view! { <Section title=title>{map}<PlaceLegend names=names/></Section> }.into_any()
}

/// What was taken back and has nothing new in it, folded away.
fn taken_back(ask: &Ask, all: &[OwnPlace]) -> Option<AnyView> {
    let words = &ask.words;
    let rows = all
        .iter()
        .filter(|place| !place.is_shared() && !super::about::has_draft(place))
        .filter(|place| place.thread.is_some())
        .map(|place| {
            let name = super::about::named(words, &place.name(), place.kind());
            let (href, text) = (format!("/places/{}", place.id), say!(words, "answers-taken-back"));
            view! { <PlaceRow href=href shape=PlaceShape::Open name=name text=text/> }
        })
        .collect::<Vec<_>>();
    let summary = say!(words, "place-taken-back");
    (!rows.is_empty()).then(|| view! { <Details summary=summary><Rows>{rows}</Rows></Details> }.into_any())
}

/// How many of my places wait for me: those not sent, and those to be asked about again.
pub(crate) async fn waiting(ask: &Ask, me: &OwnVoice<'_>) -> Result<(usize, Vec<Now>), Halt> {
    let listed = listed(&ask.words, &me.places().await?);
    let unsent = listed.iter().filter(|place| place.unsent).count();
    let due = listed.into_iter().filter(|place| place.due && !place.unsent).collect();
    Ok((unsent, due))
}
