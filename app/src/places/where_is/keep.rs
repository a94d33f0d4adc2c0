use http::StatusCode;
use participation::id::PlaceId;
use participation::places::{Area, PlaceAnswer, PlaceKind, PlaceQuestion, Whereabouts};
use participation::room::Save;
use participation::voice::{Kept, OwnVoice};

use super::ask_for::Whose;
use super::points::kept;
use super::{both, find, page};
use crate::ask::{Answered, Ask, Halt};
use crate::map::{self, area_of, tapped};
use crate::page as pages;
use crate::room::save;
use crate::say;

/// Keeps where a place is: a tap, a name from the list, or nothing any more.
///
/// # Errors
/// [`Halt::NotThere`] when there are too many drafts.
pub async fn keep_where(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let whose = Whose::load(&ask, &me).await?;
    if ask.form.has("pick") {
        return pick(&ask, &me, &whose).await;
    }
    match ask.form.text("do") {
        "find" => return find::answer(&ask, &whose).await,
        "away" => return keep_and_go(&ask, &me, &whose, (Whereabouts::Untold, None), "").await,
        "settle" => return both::settle(&ask, &me, &whose).await,
        _ => {}
    }
    let Some(spot) = tapped(&ask, &page::show(&whose, false)) else {
        let problem = say!(ask.words, "where-tap-again");
        return page::draw(&ask, &me, Some(problem), StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let at = kept(spot).map_or(Whereabouts::Untold, Whereabouts::Spot);
    let area = match counted(&whose) {
        true => area_of(&ask, spot).await,
        false => None,
    };
    keep_and_go(&ask, &me, &whose, (at, area), "").await
}

/// A named place from the list: where it is, and what it is called if nobody said yet.
async fn pick(ask: &Ask, me: &OwnVoice<'_>, whose: &Whose) -> Answered {
    let Some(named) = map::named(ask, ask.form.text("pick")).await else {
        let problem = say!(ask.words, "where-gone");
        return page::draw(ask, me, Some(problem), StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let at = kept(named.spot).map_or(Whereabouts::Untold, Whereabouts::Spot);
    let area = counted(whose).then(|| Area {
        key: named.key.as_str().to_owned(),
        name: named.name.clone(),
    });
    let unnamed = whose
        .about
        .place
        .as_ref()
        .is_none_or(|place| place.name().trim().is_empty());
    if unnamed {
        let answer = PlaceAnswer::Name(named.name.clone());
        me.keep_place(whose.about.id, answer, &Save::default()).await?;
    }
    keep_and_go(ask, me, whose, (at, area), "").await
}

/// Whether what the map calls it may be kept beside it: only for places open to everybody, never for a home.
fn counted(whose: &Whose) -> bool {
    whose.about.kind().is_some_and(PlaceKind::is_public)
}

/// Saves it and goes back to the page, with the map as it was.
pub(super) async fn keep_and_go(
    ask: &Ask,
    me: &OwnVoice<'_>,
    whose: &Whose,
    (at, area): (Whereabouts, Option<Area>),
    below: &str,
) -> Answered {
    let answer = PlaceAnswer::Where(at.clone(), area);
    if begins_nothing(me, whose.about.id, &at).await? {
        return Ok(pages::see(&whose.path(below)));
    }
    let kept = me.keep_place(whose.about.id, answer, &save(ask)).await?;
    if matches!(kept, Kept::Conflict { .. }) {
        return page::draw(ask, me, None, StatusCode::CONFLICT).await;
    }
    let path = whose.path(below);
    // A token is letters, digits, - and _; anything else was not ours.
    let ours = |m: &&str| m.len() <= 128 && m.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
    Ok(pages::see(&match ask.form.filled("m").filter(ours) {
        Some(m) if at != Whereabouts::Untold => format!("{path}{}m={m}#map", if whose.check { "&" } else { "?" }),
        _ => path,
    }))
}

/// Nothing said begins nothing.
async fn begins_nothing(me: &OwnVoice<'_>, id: PlaceId, at: &Whereabouts) -> Result<bool, Halt> {
    if *at != Whereabouts::Untold {
        return Ok(false);
    }
    let draft = me.place_draft(id).await?;
    Ok(draft.is_none_or(|draft| draft.version_of(PlaceQuestion::Where) == 0))
}
