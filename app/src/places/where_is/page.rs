use http::StatusCode;
use leptos::prelude::*;
use participation::places::{PictureLine, PlaceAnswer, PlaceKind, Whereabouts};
use participation::voice::OwnVoice;

use super::ask_for::Whose;
use super::both;
use super::points::{mark, numbered};
use crate::ask::{Answered, Ask};
use crate::map::{self, Show};
use crate::page as pages;
use crate::places::head;
use crate::say;
use crate::ui::*;

/// "Where is it?"
///
/// # Errors
/// When the database does not answer.
pub async fn where_it_is(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    draw(&ask, &me, None, StatusCode::OK).await
}

/// Another part of the map on this page, or on that of a way, for the island.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt) without a map.
pub async fn where_map(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let whose = Whose::load(&ask, &me).await?;
    if ask.query.has("way") {
        return map::answer_look(&ask, &numbered(&whose.at()), &show(&whose, true)).await;
    }
    map::answer_look(&ask, &[mark(&whose.about, whose.at())], &show(&whose, false)).await
}

/// The map of these pages.
pub(super) fn show(whose: &Whose, way: bool) -> Show {
    let id = whose.about.id;
    if way {
        Show::to_tap(&whose.path("/route"), &format!("/places/{id}/where/map?way"))
    } else {
        Show::to_tap(&whose.path(""), &format!("/places/{id}/where/map"))
    }
}

/// Draws the page from what is kept, with what is still needed beside it.
pub(super) async fn draw(ask: &Ask, me: &OwnVoice<'_>, problem: Option<String>, status: StatusCode) -> Answered {
    let words = &ask.words;
    let whose = Whose::load(ask, me).await?;
    if let Some(slip) = whose.slip().filter(|slip| !slip.aside.is_empty()) {
        return both::draw(ask, &whose, slip, status).await;
    }
    let at = whose.at();
    let drawn = map::look_at(ask, &[mark(&whose.about, at.clone())], &show(&whose, false)).await;
    let area = match whose.slip().map(|slip| &slip.said) {
        Some(PlaceAnswer::Where(_, area)) => area.clone(),
        _ => None,
    };
    let told = map::whereabouts(ask, &at, area.as_ref()).await.map(|text| {
        let (action, hidden, away) = (whose.path(""), whose.hidden(), say!(words, "where-away"));
        view! {
            <div class="where-told">
                <Saved text=text/>
                <form method="post" action=action>
                    {hidden.draw()}
                    <Button label=away weight=Weight::Text name="do" value="away"/>
                </form>
            </div>
        }
    });
    let pictures = me.listening().pictures().await?;
    let ways = other_ways(ask, &whose, drawn.is_some(), &pictures);
    let search = drawn.is_some().then(|| super::find::field(ask, &whose, ""));
    let (bar, hidden, action) = (
        whose.bar(ask, whose.back(), drawn.is_some(), status),
        whose.hidden(),
        whose.path(""),
    );
    let home = whose.about.kind() == Some(PlaceKind::Home);
    let lede = match (&drawn, home) {
        (None, _) => say!(words, "where-no-map"),
        (_, true) => say!(words, "where-home"),
        _ => say!(words, "where-lede"),
    };
    let shown = at != Whereabouts::Untold;
    let texts = [
        say!(words, "place-ask-where"),
        say!(words, "read-aloud"),
        say!(words, "nearly"),
        say!(words, "only-you"),
        say!(words, "where-never"),
        if shown {
            say!(words, "next")
        } else {
            say!(words, "where-skip")
        },
    ];
    let [asked, aloud, nearly, lock, never, next] = texts;
    let (head, href) = (head(&whose.about), whose.next());
    let problems = problem
        .into_iter()
        .map(|text| Problem {
            field: "map".to_owned(),
            text,
        })
        .collect::<Vec<_>>();
    let map = drawn.map(|one| one.draw(words));
    Ok(pages::question(ask, say!(words, "title-places"), bar, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            {head}
            <Question text=asked aloud=aloud/>
            <Lede text=lede/>
            {map.map(|map| view! { <form method="post" action=action>{hidden.draw()}{map}</form> })}
            {told}
            {search}
            {ways}
            <LockNote text=lock more=never/>
            <ButtonLink href=href label=next/>
        }
    }))
}

/// The other ways of showing it: a way, and the pictures that serve as maps.
fn other_ways(ask: &Ask, whose: &Whose, map: bool, pictures: &[PictureLine]) -> Option<AnyView> {
    let words = &ask.words;
    let way = map.then(|| {
        let (href, title, text) = (
            whose.path("/route"),
            say!(words, "where-a-way"),
            say!(words, "where-a-way-hint"),
        );
        view! { <LinkRow href=href title=title text=text lead=Lead::Icon(Icon::Signpost)/> }
    });
    let rows = pictures
        .iter()
        .map(|line| {
            let href = whose.path(&format!("/picture/{}", line.id));
            let title = match line.caption.trim() {
                "" => say!(words, "picture-unnamed"),
                caption => caption.to_owned(),
            };
            let text = say!(words, "where-on-picture");
            view! { <LinkRow href=href title=title text=text lead=Lead::Icon(Icon::Paper)/> }
        })
        .collect_view();
    (map || !pictures.is_empty()).then(|| view! { <Rows>{way}{rows}</Rows> }.into_any())
}
