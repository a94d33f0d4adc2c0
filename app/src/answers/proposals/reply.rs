use http::StatusCode;
use leptos::prelude::*;
use participation::Error;
use participation::proposals::Proposal;
use participation::rules::proposal::Outcome;
use participation::voice::Reply;

use super::super::reply::reply_name;
use super::one::{NotKept, draw};
use super::{asked, moved_at};
use crate::ask::{Answered, Ask};
use crate::page::see;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Keeps what the author says to what was decided.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt::NotThere) when it is not the reader's.
pub async fn reply(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let proposal = asked(&ask, &me).await?;
    let here = format!("/answers/plan/{}#answer", proposal.id);
    let chosen = Reply::from_text(ask.form.text("reply"));
    let words = ask.form.text("words").to_owned();
    let not_kept = |problem, status| {
        Some(NotKept {
            chosen,
            words: words.clone(),
            problem,
            status,
        })
    };
    let Some(reply) = chosen else {
        let problem = say!(ask.words, "answers-reply-missing");
        let not_kept = not_kept(problem, StatusCode::UNPROCESSABLE_ENTITY);
        return draw(&ask, &me, &proposal, not_kept).await;
    };
    // A second tap finds it said already.
    let said = proposal.decision().and_then(|decision| decision.replies.last());
    if said.is_some_and(|said| said.reply == reply && said.words.trim() == words.trim()) {
        return Ok(see(&here));
    }
    // There is a newer decision than the one on the page: it has to be read first.
    let newer = ask.form.number("at") != Some(moved_at(&proposal));
    let done = if newer {
        Err(Error::Conflict)
    } else {
        me.reply_to_proposal(proposal.id, reply, &words).await
    };
    match done {
        Ok(()) => Ok(see(&here)),
        Err(Error::Conflict | Error::Proposal(_)) => {
            let proposal = asked(&ask, &me).await?;
            let problem = say!(ask.words, "answers-reply-newer");
            draw(&ask, &me, &proposal, not_kept(problem, StatusCode::CONFLICT)).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The ways to reply at once, in a list.
pub(super) fn chips(words: &Words, proposal: &Proposal) -> AnyView {
    let (action, at) = (
        format!("/answers/plan/{}/reply", proposal.id),
        moved_at(proposal).to_string(),
    );
    let label = say!(words, "answers-reply-question");
    let chips = Reply::ALL
        .iter()
        .map(|reply| {
            let (value, name) = (reply.text(), reply_name(words, *reply));
            view! { <button class="chip" name="reply" value=value>{name}</button> }
        })
        .collect_view();
    view! {
        <form method="post" action=action>
            <input type="hidden" name="at" value=at/>
            <div class="chips" role="group" aria-label=label>{chips}</div>
        </form>
    }
    .into_any()
}

/// The whole form, with words.
pub(super) fn form(words: &Words, proposal: &Proposal, readers: &str, not_kept: Option<&NotKept>) -> AnyView {
    let last = proposal.decision().and_then(|decision| decision.replies.last());
    let chosen = not_kept.map_or_else(|| last.map(|said| said.reply), |one| one.chosen);
    let typed = not_kept.map_or_else(
        || last.map(|said| said.words.clone()).unwrap_or_default(),
        |one| one.words.clone(),
    );
    let options = Reply::ALL
        .iter()
        .map(|reply| Choice::new(reply.text(), reply_name(words, *reply), chosen == Some(*reply)))
        .collect::<Vec<_>>();
    let declined = proposal
        .decision()
        .is_some_and(|decision| decision.outcome == Outcome::Declined);
    let legend = if declined {
        say!(words, "answers-reply-question")
    } else {
        say!(words, "answers-reply-question-any")
    };
    let error = not_kept.map(|one| one.problem.clone());
    let (label, lock, send) = (
        say!(words, "answers-reply-words"),
        say!(words, "answers-reply-who", names = readers.to_owned()),
        say!(words, "answers-reply-send"),
    );
    let (action, at) = (
        format!("/answers/plan/{}/reply", proposal.id),
        moved_at(proposal).to_string(),
    );
    view! {
        <form method="post" action=action>
            <input type="hidden" name="at" value=at/>
            <Chips name="reply" legend=legend options=options error=error/>
            <TextArea name="words" label=label value=typed lock=lock rows=3/>
            <Button label=send weight=Weight::Outline/>
        </form>
    }
    .into_any()
}
