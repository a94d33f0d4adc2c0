use http::StatusCode;
use leptos::prelude::*;
use participation::id::PictureId;
use participation::places::{Pin, Whereabouts};
use participation::voice::OwnVoice;

use super::ask_for::Whose;
use super::keep::keep_and_go;
use super::points::mark;
use crate::ask::{Answered, Ask, Halt};
use crate::map::{PictureMap, PicturePin, picture_answer, pinned};
use crate::page as pages;
use crate::places::head;
use crate::say;
use crate::ui::*;

/// The bytes of a picture that serves as a map.
///
/// # Errors
/// [`Halt::NotThere`] when their pathway has no such picture.
pub async fn picture_file(ask: Ask) -> Answered {
    let id: PictureId = ask.param("picture")?;
    let me = ask.p().own_voice(ask.who()?).await?;
    Ok(picture_answer(me.listening().picture(id).await?))
}

/// A picture to put a pin on.
///
/// # Errors
/// [`Halt::NotThere`] when their pathway has no such picture.
pub async fn pin_on_picture(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    draw(&ask, &me, None, StatusCode::OK).await
}

/// Keeps where on a picture a place is.
///
/// # Errors
/// [`Halt::NotThere`] when their pathway has no such picture.
pub async fn keep_pin(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let whose = Whose::load(&ask, &me).await?;
    let line = picture(&ask, &me).await?;
    let before = match whose.at() {
        Whereabouts::Pin(pin) if pin.picture == line.id => Some(pin),
        _ => None,
    };
    let Some(pin) = pinned(&ask, &line, before) else {
        let problem = say!(ask.words, "where-tap-again-picture");
        return draw(&ask, &me, Some(problem), StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let below = format!("/picture/{}", line.id);
    keep_and_go(&ask, &me, &whose, (Whereabouts::Pin(pin), None), &below).await
}

async fn picture(ask: &Ask, me: &OwnVoice<'_>) -> Result<participation::places::PictureLine, Halt> {
    let id: PictureId = ask.param("picture")?;
    let lines = me.listening().pictures().await?;
    lines.into_iter().find(|line| line.id == id).ok_or(Halt::NotThere)
}

async fn draw(ask: &Ask, me: &OwnVoice<'_>, problem: Option<String>, status: StatusCode) -> Answered {
    let words = &ask.words;
    let whose = Whose::load(ask, me).await?;
    let line = picture(ask, me).await?;
    let at: Option<Pin> = match whose.at() {
        Whereabouts::Pin(pin) if pin.picture == line.id => Some(pin),
        _ => None,
    };
    let one = mark(&whose.about, Whereabouts::Untold);
    let pins = at.map(|pin| PicturePin {
        number: one.number,
        shape: one.shape,
        pin,
    });
    let map = PictureMap {
        src: format!("/places/picture/{}", line.id),
        line: line.clone(),
        pins: pins.into_iter().collect(),
        tap: true,
    };
    let (action, hidden) = (whose.path(&format!("/picture/{}", line.id)), whose.hidden());
    let bar = whose.bar(ask, whose.path(""), false, status);
    let heading = match line.caption.trim() {
        "" => say!(words, "picture-unnamed"),
        caption => caption.to_owned(),
    };
    let told = at.is_some().then(|| say!(words, "where-pinned"));
    let [lede, nearly, lock, never, next] = [
        say!(words, "where-picture-lede"),
        say!(words, "nearly"),
        say!(words, "only-you"),
        say!(words, "where-never"),
        say!(words, "next"),
    ];
    let problems = problem
        .into_iter()
        .map(|text| Problem {
            field: "map".to_owned(),
            text,
        })
        .collect::<Vec<_>>();
    let (map, head, href) = (map.draw(words), head(&whose.about), whose.next());
    Ok(pages::question(ask, say!(words, "title-places"), bar, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            {head}
            <Question text=heading/>
            <Lede text=lede/>
            <form method="post" action=action>{hidden.draw()}{map}</form>
            {told.map(|text| view! { <Saved text=text/> })}
            <LockNote text=lock more=never/>
            <ButtonLink href=href label=next/>
        }
    }))
}
