use participation::Error;
use participation::rules::proposal::State;

use super::super::back::take_this_back;
use super::asked;
use super::thread::said;
use crate::ask::{Answered, Ask};
use crate::page::see;
use crate::say;
use crate::ui::*;

/// "Take this back?": what it changes, and what it cannot change.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt::NotThere) when it is not the reader's.
pub async fn ask_take_back(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let proposal = asked(&ask, &me).await?;
    let here = format!("/answers/plan/{}", proposal.id);
    // What was decided cannot be taken back any more: the page says what became of it.
    if proposal.state != State::Open {
        return Ok(see(&here));
    }
    let words = &ask.words;
    let said = said(words, &proposal);
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
    let proposal = asked(&ask, &me).await?;
    match me.take_proposal_back(proposal.id).await {
        // A second tap finds it done, and a decision may have come first: the page shows either.
        Ok(()) | Err(Error::Proposal(_)) => Ok(see(&format!("/answers/plan/{}", proposal.id))),
        Err(error) => Err(error.into()),
    }
}
