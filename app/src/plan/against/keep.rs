use participation::Error;
use participation::challenges::{Challenge, ChallengeSaid, Ground};
use participation::id::ActionId;
use participation::proposals::About;
use participation::rules::challenge::State;
use participation::voice::{HeldBack, Kept, OwnVoice};

use super::super::problem::Problem;
use super::super::standing::standing;
use super::form::{Paper, draw};
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::room::save;
use crate::say;

/// The page it is written on.
///
/// # Errors
/// [`Halt::NotThere`] when it is about something the reader may not read, and they have written nothing about it.
pub async fn write(ask: Ask) -> Answered {
    let id: ActionId = ask.param("action")?;
    let me = ask.p().own_voice(ask.who()?).await?;
    let paper = paper(&me, id).await?;
    if paper.standing.is_none() && paper.envelope.is_none() {
        return Err(Halt::NotThere);
    }
    Ok(draw(&ask, &me, &paper, None))
}

pub(super) async fn paper(me: &OwnVoice<'_>, action: ActionId) -> Result<Paper, Halt> {
    Ok(Paper {
        action,
        standing: standing(&me.listening(), About::Action(action)).await?,
        envelope: me.challenge_envelope(action).await?,
        typed: None,
    })
}

/// Keeps what somebody says against an action. It is saved first, and judged after that.
///
/// # Errors
/// [`Halt::NotThere`] when there is no such action for them, and they wrote nothing.
pub async fn keep(ask: Ask) -> Answered {
    let id: ActionId = ask.param("action")?;
    let me = ask.p().own_voice(ask.who()?).await?;
    let said = ChallengeSaid {
        ground: Ground::from_text(ask.form.text("ground")),
        words: ask.form.text("words").to_owned(),
    };
    if let Some(sent) = sent_so(&me, &ask, id, &said).await? {
        return Ok(see(&format!("/answers/against/{}", sent.id)));
    }
    let kept = match me.keep_challenge(id, said.clone(), &save(&ask)).await {
        Ok(kept) => kept,
        // It was taken away while they wrote: every word of it is on the page again.
        Err(Error::NotThere) if !said.words.trim().is_empty() => {
            let mut paper = paper(&me, id).await?;
            paper.typed = Some(said);
            let problem = Problem::changed("words", say!(ask.words, "propose-gone"));
            return Ok(draw(&ask, &me, &paper, Some(&problem)));
        }
        Err(error) => return Err(error.into()),
    };
    let paper = paper(&me, id).await?;
    let problem = if matches!(kept, Kept::Conflict { .. }) {
        Some(Problem::changed("words", say!(ask.words, "say-two-texts")))
    } else {
        judge(&ask, &paper)
    };
    match problem {
        Some(problem) => Ok(draw(&ask, &me, &paper, Some(&problem))),
        None => Ok(see(&format!("/plan/against/{id}/check"))),
    }
}

/// What it still needs.
fn judge(ask: &Ask, paper: &Paper) -> Option<Problem> {
    let words = &ask.words;
    let unready = |field, text| Some(Problem::unready(field, text));
    let Some(envelope) = &paper.envelope else {
        return unready("ground", say!(words, "against-needs-ground"));
    };
    let said = &envelope.draft.slip.said;
    if envelope.held_back == Some(HeldBack::TooLong) {
        let count = said.words.chars().count().to_string();
        return unready("words", say!(words, "problem-long", count = count));
    }
    if said.ground.is_none() {
        return unready("ground", say!(words, "against-needs-ground"));
    }
    None
}

/// The one that says just this and was sent already.
async fn sent_so(me: &OwnVoice<'_>, ask: &Ask, id: ActionId, said: &ChallengeSaid) -> Result<Option<Challenge>, Halt> {
    if me.challenge_envelope(id).await?.is_some() {
        return Ok(None);
    }
    let sent = last_sent(me, id).await?;
    Ok(sent.filter(|one| {
        let over = matches!(one.state_on(ask.today()), State::Settled | State::TakenBack);
        !over && Some(one.ground) == said.ground && one.words.trim() == said.words.trim()
    }))
}

/// What I sent last against this action.
pub(super) async fn last_sent(me: &OwnVoice<'_>, id: ActionId) -> Result<Option<Challenge>, Halt> {
    let mut all = me.listening().challenges().await?;
    all.retain(|one| one.action == id);
    Ok(all.pop())
}
