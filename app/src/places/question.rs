use http::StatusCode;
use participation::id::PlaceId;
use participation::places::PlaceQuestion;
use participation::voice::Kept;

use super::About;
use super::draw::draw;
use super::typed::{is_empty, too_long, typed};
use crate::ask::{Answered, Ask, Halt};
use crate::page as pages;
use crate::room::save;

/// One question about a place.
///
/// # Errors
/// [`Halt::NotThere`] when there is no such question.
pub async fn question(ask: Ask) -> Answered {
    let (id, question) = which(&ask)?;
    let me = ask.p().own_voice(ask.who()?).await?;
    let about = About::load(&ask.words, &me, id).await?;
    if question == PlaceQuestion::Where {
        return Ok(pages::see(&about.steps.next(question)));
    }
    if !about.steps.has(question) {
        return Ok(pages::see(&format!("/places/{id}")));
    }
    draw(&ask, &me, &about, question, StatusCode::OK).await
}

/// The first question about a new place. Its page is marked with the id of the place that its form begins, so
/// that sending it twice begins one.
///
/// # Errors
/// When the database does not answer.
pub async fn new(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let about = About::load(&ask.words, &me, PlaceId::random()).await?;
    draw(&ask, &me, &about, PlaceQuestion::Kind, StatusCode::OK).await
}

/// Begins a place.
///
/// # Errors
/// [`Halt::NotThere`] when there are too many drafts.
pub async fn begin(ask: Ask) -> Answered {
    let id = ask.form.text("page").parse().unwrap_or_else(|_| PlaceId::random());
    keep_answer(&ask, id, PlaceQuestion::Kind).await
}

/// Keeps the answer to a question, whatever the button, and leads on.
///
/// # Errors
/// [`Halt::NotThere`] when there is no such question, or there are too many drafts.
pub async fn keep(ask: Ask) -> Answered {
    let (id, question) = which(&ask)?;
    keep_answer(&ask, id, question).await
}

async fn keep_answer(ask: &Ask, id: PlaceId, question: PlaceQuestion) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let draft = me.place_draft(id).await?;
    let version_of = |question| draft.as_ref().map_or(0, |draft| draft.version_of(question));
    let mut conflict = false;
    for answer in typed(&ask.form, question, me.me().role) {
        let Some(of) = answer.question() else { continue };
        // Nothing said begins nothing.
        if version_of(of) == 0 && is_empty(&answer) {
            continue;
        }
        let mut save = save(ask);
        if of != question {
            save.base = None;
        }
        // A tap on a kind says which one counts.
        save.settle |= of == PlaceQuestion::Kind;
        let kept = me.keep_place(id, answer, &save).await?;
        conflict |= matches!(kept, Kept::Conflict { .. });
    }
    let about = About::load(&ask.words, &me, id).await?;
    if conflict {
        return draw(ask, &me, &about, question, StatusCode::CONFLICT).await;
    }
    let slip = about.draft().and_then(|draft| draft.answers.get(&question));
    if slip.is_some_and(|slip| too_long(&ask.words, &slip.said).is_some()) {
        return draw(ask, &me, &about, question, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    Ok(match ask.form.text("do") {
        "stop" => pages::see("/places"),
        _ if ask.form.has("check") => pages::see(&format!("/places/{id}/check")),
        _ => pages::see(&about.steps.next(question)),
    })
}

/// The place and the question a request is about.
fn which(ask: &Ask) -> Result<(PlaceId, PlaceQuestion), Halt> {
    let question = PlaceQuestion::from_text(ask.param_text("question"))
        .filter(|question| *question != PlaceQuestion::Protect)
        .ok_or(Halt::NotThere)?;
    Ok((ask.param("id")?, question))
}
