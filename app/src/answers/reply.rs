use http::StatusCode;
use leptos::prelude::*;
use participation::people::Member;
use participation::voice::{Answer, AnswerState, Reply, View};

use super::news::can_answer;
use super::one;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// What a reply is called.
#[must_use]
pub fn reply_name(words: &Words, reply: Reply) -> String {
    match reply {
        Reply::Ok => say!(words, "answers-reply-ok"),
        Reply::NotOk => say!(words, "answers-reply-not-ok"),
        Reply::Talk => say!(words, "answers-reply-talk"),
    }
}

/// Why a reply could not be kept yet. The typed words stand in the page again.
pub(super) struct NotKept {
    words: String,
    chosen: Option<Reply>,
    problem: String,
    pub(super) status: StatusCode,
}

impl NotKept {
    pub(super) fn problem(&self) -> Problem {
        Problem {
            field: "reply".to_owned(),
            text: self.problem.clone(),
        }
    }
}

/// Keeps what the author says to an answer.
///
/// # Errors
/// [`Halt::NotThere`] when the words it answers are not the reader's.
pub async fn reply(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let view = me.view(ask.param("id")?).await?;
    let words = ask.form.text("words").to_owned();
    let chosen = Reply::from_text(ask.form.text("reply"));
    let again = |problem, status| {
        Some(NotKept {
            words: words.clone(),
            chosen,
            problem,
            status,
        })
    };
    let Some(reply) = chosen else {
        let problem = say!(ask.words, "answers-reply-missing");
        return one::draw(&ask, &me, &view, again(problem, StatusCode::UNPROCESSABLE_ENTITY)).await;
    };
    let answer = ask.form.text("answer").parse().map_err(|_| Halt::NotThere)?;
    match me.reply(view.id, answer, reply, &words).await.map_err(Halt::from) {
        Ok(()) => Ok(see(&format!("/answers/{}#answer", view.id))),
        // There is a newer answer than the one on the page: it has to be read first.
        Err(Halt::NotThere) => {
            let problem = say!(ask.words, "answers-reply-newer");
            one::draw(&ask, &me, &view, again(problem, StatusCode::CONFLICT)).await
        }
        Err(halt) => Err(halt),
    }
}

/// The form for a reply: open while one is waited for, folded away once it was given.
pub(super) fn form(
    words: &Words,
    view: &View,
    answer: &Answer,
    readers: &[Member],
    not_kept: Option<&NotKept>,
) -> AnyView {
    let given = answer.reply.as_ref();
    let chosen = match (not_kept, given) {
        (Some(not_kept), _) => not_kept.chosen,
        (None, Some((reply, _, _))) => Some(*reply),
        (None, None) => None,
    };
    let typed = match (not_kept, given) {
        (Some(not_kept), _) => not_kept.words.clone(),
        (None, Some((_, words, _))) => words.clone(),
        (None, None) => String::new(),
    };
    let options = Reply::ALL
        .iter()
        .map(|reply| Choice::new(reply.text(), reply_name(words, *reply), chosen == Some(*reply)))
        .collect::<Vec<_>>();
    let legend = match answer.state {
        AnswerState::Cant => say!(words, "answers-reply-question"),
        AnswerState::Did | AnswerState::NotYet => say!(words, "answers-reply-question-any"),
    };
    let answerers = readers
        .iter()
        .filter(|one| can_answer(one))
        .map(|one| one.called.short.clone())
        .collect::<Vec<_>>();
    let error = not_kept.map(|not_kept| not_kept.problem.clone());
    let (label, lock, send) = (
        say!(words, "answers-reply-words"),
        say!(words, "answers-reply-who", names = words.list(&answerers)),
        say!(words, "answers-reply-send"),
    );
    let (action, id) = (format!("/answers/{}/reply", view.id), answer.id.to_string());
    let form = view! {
        <form method="post" action=action>
            <input type="hidden" name="answer" value=id/>
            <Chips name="reply" legend=legend options=options error=error/>
            <TextArea name="words" label=label value=typed lock=lock rows=3/>
            <Button label=send weight=Weight::Outline/>
        </form>
    };
    let Some((reply, said, at)) = given else {
        return form.into_any();
    };
    let text = say!(
        words,
        "answers-you-replied-on",
        reply = reply_name(words, *reply),
        when = words.moment(*at)
    );
    let (said, change, open) = (said.clone(), say!(words, "answers-reply-change"), not_kept.is_some());
    view! {
        <SmallNote icon=Icon::Tick text=text/>
        {(!said.is_empty()).then(|| view! { <Quote words=said small=true/> })}
        <Details summary=change open=open>{form}</Details>
    }
    .into_any()
}
