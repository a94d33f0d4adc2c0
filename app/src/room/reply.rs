use http::StatusCode;
use participation::Error;
use participation::id::InviteeId;
use participation::voice::Reply;

use super::around::NotKept;
use super::page;
use super::saving::too_long;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;

/// Sends what somebody says to a decision. What was typed stands in the page again when it cannot go.
///
/// # Errors
/// [`Halt::NotThere`] when there is no such invitee at a meeting of theirs.
pub async fn reply(ask: Ask) -> Answered {
    let id: InviteeId = ask.param("id")?;
    let me = ask.p().own_voice(ask.who()?).await?;
    let room = page::next_room(&ask, &me).await?;
    if !room.is_some_and(|room| room.seats.iter().any(|seat| seat.invitee.id == id)) {
        return Err(Halt::NotThere);
    }
    let words = ask.form.text("words").to_owned();
    let chosen = Reply::from_text(ask.form.text("reply"));
    let again = |problem, status| Some(NotKept::reply(id, problem, status, chosen, words.clone()));
    let unprocessable = StatusCode::UNPROCESSABLE_ENTITY;
    if let Some(problem) = too_long(&ask.words, &words) {
        return page::draw(&ask, &me, again(problem, unprocessable)).await;
    }
    let Some(reply) = chosen else {
        return page::draw(
            &ask,
            &me,
            again(say!(ask.words, "answers-reply-missing"), unprocessable),
        )
        .await;
    };
    let newer = || again(say!(ask.words, "answers-reply-newer"), StatusCode::CONFLICT);
    let Ok(decision) = ask.form.text("decision").parse() else {
        return page::draw(&ask, &me, newer()).await;
    };
    match me.reply_to_decision(id, decision, reply, &words).await {
        Ok(()) => Ok(see(&format!("/room#{id}"))),
        // Another decision stands by now, or they are not asked any more: that has to be read first.
        Err(Error::Conflict | Error::Refused(_)) => page::draw(&ask, &me, newer()).await,
        Err(error) => Err(error.into()),
    }
}
