use http::StatusCode;
use leptos::prelude::*;
use participation::Error;
use participation::id::PlaceId;
use participation::places::{PlaceEnvelope, PlaceKind, PlaceQuestion};
use participation::voice::{HeldBack, OwnVoice};

use super::told::{Said, lines};
use super::{About, head};
use crate::answers::called;
use crate::ask::{Answered, Ask, Halt};
use crate::map;
use crate::page as pages;
use crate::say;
use crate::say::audience::{drawn, not_line, reach_name};
use crate::ui::*;

/// "Check before you share": exactly what goes to exactly whom.
///
/// # Errors
/// [`Halt::NotThere`] when the id is none.
pub async fn check(ask: Ask) -> Answered {
    let id: PlaceId = ask.param("id")?;
    let me = ask.p().own_voice(ask.who()?).await?;
    draw(&ask, &me, id, None).await
}

/// The act of sharing: the place as it stood on the page.
///
/// # Errors
/// [`Halt::NotThere`] when the id is none.
pub async fn share(ask: Ask) -> Answered {
    let id: PlaceId = ask.param("id")?;
    let me = ask.p().own_voice(ask.who()?).await?;
    let version = ask.form.number("version").unwrap_or(-1);
    match me.share_place(id, version).await {
        Ok(_) => Ok(pages::see(&format!("/places/{id}/shared"))),
        // Nothing is written any more: an earlier tap shared it.
        Err(Error::NotThere) => {
            let about = About::load(&ask.words, &me, id).await?;
            if about.again() {
                Ok(pages::see(&format!("/places/{id}/shared")))
            } else {
                Err(Halt::NotThere)
            }
        }
        Err(Error::Conflict) => {
            let changed = say!(ask.words, "share-changed");
            draw(&ask, &me, id, Some((StatusCode::CONFLICT, changed))).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn draw(ask: &Ask, me: &OwnVoice<'_>, id: PlaceId, problem: Option<(StatusCode, String)>) -> Answered {
    let about = About::load(&ask.words, me, id).await?;
    let words = &ask.words;
    let (at, problems) = pages::Question::last(words, "/places".to_owned(), problem);
    let title = say!(words, "title-places");
    let heading = say!(words, "check-heading");
    let Some(one) = me.place_envelope(id).await? else {
        let (empty, back) = (say!(words, "place-check-empty"), say!(words, "place-back"));
        return Ok(pages::question(ask, title, at, move || {
            view! { <Question text=heading/><Lede text=empty/><ButtonLink href="/places" label=back/> }
        }));
    };
    let at_place = map::whereabouts(ask, &one.said.about.at, one.said.about.area.as_ref()).await;
    let envelope = envelope(ask, me, &about, &one, at_place);
    let mut know = vec![
        say!(words, "check-used"),
        say!(words, "passed-on"),
        say!(words, "home-help"),
        say!(words, "check-back"),
    ];
    if one.said.about.kind == Some(PlaceKind::Home) {
        know.insert(0, say!(words, "place-home-who-what"));
    }
    let texts = [
        say!(words, "check-lede"),
        say!(words, "check-know"),
        say!(words, "place-share"),
        say!(words, "check-not-yet"),
        say!(words, "nearly"),
    ];
    let (action, version) = (format!("/places/{id}/share"), one.draft.version.to_string());
    let waits = one.held_back.map(|_| say!(words, "check-waits"));
    let head = head(&about);
    Ok(pages::question(ask, title, at, move || {
        let [lede, know_title, share, not_yet, nearly] = texts;
        view! {
            <ErrorSummary title=nearly problems=problems/>
            {head}
            <Question text=heading/>
            <Lede text=lede/>
            <form method="post" action=action id="items">
                <input type="hidden" name="version" value=version/>
                {envelope}
                <SendFoot title=know_title know=know send=share waits=waits not_yet=not_yet home="/places"/>
            </form>
        }
    }))
}

fn envelope(ask: &Ask, me: &OwnVoice<'_>, about: &About, one: &PlaceEnvelope, at: Option<String>) -> AnyView {
    let words = &ask.words;
    let change = |question: PlaceQuestion| {
        let asked = if question == PlaceQuestion::Protect {
            PlaceQuestion::Wish
        } else {
            question
        };
        let href = format!("{}?check", about.steps.path(asked));
        about.steps.has(asked).then(|| (href, say!(words, "place-change")))
    };
    let said = Said {
        about: &one.said.about,
        feeling: one.said.feeling,
        wish: one.said.wish,
        at,
        lang: None,
    };
    let told = lines(words, said)
        .into_iter()
        .map(|(question, line)| ToldLine {
            change: change(question),
            ..line
        })
        .collect::<Vec<_>>();
    let told = view! { <Told lines=told/> }.into_any();
    let name = one.said.about.name.clone();
    let called_so = if name.trim().is_empty() { Vec::new() } else { vec![name] };
    let mut links = Vec::new();
    if about.steps.has(PlaceQuestion::Who) {
        links.push(NavItem {
            href: format!("{}?check", about.steps.path(PlaceQuestion::Who)),
            label: say!(words, "change-who"),
            current: false,
        });
    }
    let left = about
        .steps
        .asked()
        .iter()
        .find(|question| **question != PlaceQuestion::Who && !one.draft.answers.contains_key(question));
    if let Some(left) = left {
        links.push(NavItem {
            href: about.steps.path(*left),
            label: say!(words, "place-say-more"),
            current: false,
        });
    }
    if let Some(why) = one.held_back {
        let (title, text) = match why {
            HeldBack::NoAudience => (say!(words, "held-who"), say!(words, "held-who-what")),
            HeldBack::TwoTexts => (say!(words, "place-two"), say!(words, "place-two-open")),
            HeldBack::TooLong => (say!(words, "held-long"), say!(words, "place-held-long")),
        };
        if let Some(two) = one.draft.in_conflict().next() {
            links.insert(
                0,
                NavItem {
                    href: format!("{}?check", about.steps.path(two)),
                    label: say!(words, "place-two-settle"),
                    current: false,
                },
            );
        }
        return view! {
            <Envelope words=called_so audience=Audience::OnlyYou title=title names=text links=links about=Some(told)/>
        }
        .into_any();
    }
    let readers: Vec<String> = one
        .readers
        .iter()
        .map(|reader| called(reader, Some(me.me().role)))
        .collect();
    let names = say!(words, "check-names", names = words.list(&readers));
    let not = not_line(words, &one.audience, me.me().id, me.people());
    let title = reach_name(words, one.audience.reach());
    let kind = drawn(&one.audience);
    view! {
        <Envelope words=called_so audience=kind title=title names=names not=not links=links about=Some(told)/>
    }
    .into_any()
}
