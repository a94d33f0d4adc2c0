use http::StatusCode;
use participation::Error;
use participation::challenges::What;
use participation::rules::challenge::State;
use participation::voice::MAX_WORDS;

use super::asked;
use super::one::{NotTaken, draw};
use crate::ask::{Answered, Ask};
use crate::page::see;
use crate::say;

/// Takes it to the chair, because the answer does not do or there is none.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt::NotThere) when it is not the reader's.
pub async fn to_chair(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let challenge = asked(&ask, &me).await?;
    let here = format!("/answers/against/{}#answer", challenge.id);
    let words = ask.form.text("words").to_owned();
    let not_taken = |words: String, problem, status| Some(NotTaken { words, problem, status });
    let count = words.chars().count();
    if count > MAX_WORDS {
        let problem = say!(ask.words, "problem-long", count = count.to_string());
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(draw(&ask, &me, &challenge, not_taken(words, problem, status)));
    }
    match me.escalate_challenge(challenge.id, &words).await {
        Ok(()) => Ok(see(&here)),
        Err(Error::Challenge(_)) => {
            let challenge = asked(&ask, &me).await?;
            // A second tap finds it there already, and what was typed is not lost where it got there by itself.
            let taken = challenge.steps.iter().rev().find(|step| step.what == What::Escalated);
            let same = taken.is_some_and(|step| step.words == words.trim());
            if same || words.trim().is_empty() || challenge.state_on(ask.today()) == State::TakenBack {
                return Ok(see(&here));
            }
            let problem = say!(ask.words, "against-there-already");
            Ok(draw(
                &ask,
                &me,
                &challenge,
                not_taken(words, problem, StatusCode::CONFLICT),
            ))
        }
        Err(error) => Err(error.into()),
    }
}
