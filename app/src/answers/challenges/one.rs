use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::challenges::{Challenge, ChallengeStep, What};
use participation::rules::challenge::State;
use participation::voice::OwnVoice;

use super::super::{Names, called};
use super::{asked, chair, state};
use crate::ask::{Answered, Ask};
use crate::page;
use crate::plan::{ground_name, young_person};
use crate::say;
use crate::ui::{self, *};
use crate::words::Words;

/// Why a step could not be taken yet. The typed words stand in the page again.
pub(super) struct NotTaken {
    pub(super) words: String,
    pub(super) problem: String,
    pub(super) status: StatusCode,
}

/// One thing I said against an action: the words, what came of it, and what I can do now.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt::NotThere) when it is not the reader's.
pub async fn one(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let challenge = asked(&ask, &me).await?;
    Ok(draw(&ask, &me, &challenge, None))
}

pub(super) fn draw(ask: &Ask, me: &OwnVoice<'_>, challenge: &Challenge, not_taken: Option<NotTaken>) -> Response {
    let words = &ask.words;
    let names = Names::new(words, me.people()).read_by(me.me().role);
    let ground = ground_name(words, challenge.ground, me.me().role, &young_person(me.people()));
    let sent = ask.query.has("sent").then(|| {
        let text = say!(words, "room-sent");
        view! { <Saved text=text/> }
    });
    let said = challenge.words.clone();
    let about = say!(words, "proposal-about", text = challenge.text_then.clone());
    let now = challenge.state_on(ask.today());
    // What was answered or settled is told by its step.
    let status = matches!(now, State::Waiting(_) | State::WithChair(_)).then(|| {
        let (mark, status) = state(words, me.people(), challenge, ask.today());
        let then = matches!(now, State::Waiting(_)).then(|| say!(words, "against-then"));
        view! { <Row lead=Lead::Mark(mark) title=status text=then/> }
    });
    let steps = challenge
        .steps
        .iter()
        .filter(|step| step.what != What::TakenBack)
        .map(|step| told(words, &names, me, step))
        .collect_view();
    let further =
        matches!(now, State::Waiting(_) | State::Answered).then(|| further(words, me, challenge, not_taken.as_ref()));
    // Where no form is left to put them into, what was typed stands where the problem is told.
    let left = not_taken.as_ref().filter(|_| further.is_none()).map(|one| {
        let typed = one.words.clone();
        view! { <div id="words"><Quote words=typed/></div> }
    });
    let who = who(words, me, challenge, now);
    let (heading, title, nearly) = (
        say!(words, "answers-one"),
        say!(words, "against-came"),
        say!(words, "nearly"),
    );
    let problems = not_taken
        .iter()
        .map(|one| ui::Problem {
            field: "words".to_owned(),
            text: one.problem.clone(),
        })
        .collect::<Vec<_>>();
    let at = page::Question {
        back: "/answers".to_owned(),
        status: not_taken.map_or(StatusCode::OK, |one| one.status),
        ..page::Question::default()
    };
    page::question(ask, say!(words, "title-answers"), at, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            {left}
            {sent}
            <Question text=heading about=ground/>
            {(!said.is_empty()).then(|| view! { <Quote words=said/> })}
            <p class="meta lines" dir="auto">{about}</p>
            <section id="answer">
                <SectionHeading text=title/>
                <Rows>
                    {steps}
                    {status}
                </Rows>
                {further}
            </section>
            {who}
        }
    })
}

fn told(words: &Words, names: &Names<'_>, me: &OwnVoice<'_>, step: &ChallengeStep) -> AnyView {
    let title = match step.what {
        What::Escalated => say!(words, "against-went", name = chair(words, me.people())),
        What::Settled => say!(words, "against-settled", name = chair(words, me.people())),
        What::Answered | What::TakenBack => say!(words, "answers-answer"),
    };
    let by = say!(
        words,
        "answers-by",
        name = names.person(step.by),
        date = words.date_of(step.at)
    );
    let text = step.words.clone();
    view! { <Row lead=Lead::Mark(Mark::Did) title=title text=text meta=by/> }.into_any()
}

/// "Take it to the chair", with why.
fn further(words: &Words, me: &OwnVoice<'_>, challenge: &Challenge, not_taken: Option<&NotTaken>) -> AnyView {
    let name = chair(words, me.people());
    let (summary, label, hint, send) = (
        say!(words, "against-to-chair", name = name.clone()),
        say!(words, "against-to-chair-why"),
        say!(words, "propose-optional"),
        say!(words, "against-to-chair-send", name = name),
    );
    let (action, open) = (format!("/answers/against/{}/chair", challenge.id), not_taken.is_some());
    let value = not_taken.map(|one| one.words.clone()).unwrap_or_default();
    let error = not_taken.map(|one| one.problem.clone());
    view! {
        <Details summary=summary open=open>
            <form method="post" action=action>
                <TextArea name="words" label=label hint=hint value=value error=error rows=3/>
                <Button label=send weight=Weight::Outline/>
            </form>
        </Details>
    }
    .into_any()
}

fn who(words: &Words, me: &OwnVoice<'_>, challenge: &Challenge, now: State) -> AnyView {
    if now == State::TakenBack {
        let text = say!(words, "answers-taken-back-means");
        let title = say!(words, "answers-taken-back");
        return view! { <Notice title=title><p>{text}</p></Notice> }.into_any();
    }
    let audience = participation::voice::Audience::new(participation::voice::Reach::WorkerAndChair, &[]);
    let readers: Vec<String> = audience
        .readers(me.me().id, me.people())
        .map(|one| called(one, Some(me.me().role)))
        .collect();
    let (title, line, on) = (
        say!(words, "who-legend"),
        say!(words, "against-readers", names = words.list(&readers)),
        say!(words, "answers-shared-on", when = words.moment(challenge.at)),
    );
    let back = (now != State::Settled).then(|| {
        let (href, label) = (
            format!("/answers/against/{}/back", challenge.id),
            say!(words, "answers-take-back"),
        );
        view! { <Actions><ButtonLink href=href label=label weight=Weight::Text/></Actions> }
    });
    view! {
        <Section title=title>
            <AudienceLine audience=Audience::Few text=line/>
            <p class="meta">{on}</p>
            {back}
        </Section>
    }
    .into_any()
}
