use participation::Error;
use participation::rules::challenge::State;

use super::super::back::take_this_back;
use super::asked;
use crate::ask::{Answered, Ask};
use crate::page::see;
use crate::plan::{ground_name, young_person};
use crate::say;
use crate::ui::*;

/// "Take this back?": what it changes, and what it cannot change.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt::NotThere) when it is not the reader's.
pub async fn ask_take_back(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let challenge = asked(&ask, &me).await?;
    let here = format!("/answers/against/{}", challenge.id);
    if matches!(challenge.state_on(ask.today()), State::Settled | State::TakenBack) {
        return Ok(see(&here));
    }
    let words = &ask.words;
    let said = if challenge.words.trim().is_empty() {
        ground_name(words, challenge.ground, me.me().role, &young_person(me.people()))
    } else {
        challenge.words.clone()
    };
    let facts = vec![
        say!(words, "answers-taken-back-means"),
        say!(words, "answers-back-stays"),
    ];
    Ok(take_this_back(&ask, here, said, Maybe::default(), facts))
}

/// Takes it back.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt::NotThere) when it is not the reader's.
pub async fn take_back(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let challenge = asked(&ask, &me).await?;
    match me.take_challenge_back(challenge.id).await {
        // A second tap finds it done, and the chair may have come first: the page shows either.
        Ok(()) | Err(Error::Challenge(_)) => Ok(see(&format!("/answers/against/{}", challenge.id))),
        Err(error) => Err(error.into()),
    }
}
