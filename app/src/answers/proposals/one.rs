use http::StatusCode;
use leptos::prelude::*;
use participation::news::About;
use participation::proposals::{Decision, Proposal};
use participation::rules::proposal::State;
use participation::voice::{OwnVoice, Reply};

use super::super::happening::{Happening, Stands, Told};
use super::super::news::can_answer;
use super::super::{Names, support_about};
use super::reply::form;
use super::thread::{decided, replied, said, sent};
use super::{asked, moved_at, outcome_name, proposal_state};
use crate::ask::{Answered, Ask};
use crate::page;
use crate::plan::kind_name;
use crate::say;
use crate::say::audience::{audience_line, drawn};
use crate::ui::{self, *};
use crate::words::Words;

/// Why a reply could not be kept yet. The typed words stand in the page again.
pub(super) struct NotKept {
    pub(super) chosen: Option<Reply>,
    pub(super) words: String,
    pub(super) problem: String,
    pub(super) status: StatusCode,
}

/// One thing I proposed: the words, what was decided, and who can know.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt::NotThere) when it is not the reader's.
pub async fn one(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let proposal = asked(&ask, &me).await?;
    draw(&ask, &me, &proposal, None).await
}

pub(super) async fn draw(ask: &Ask, me: &OwnVoice<'_>, proposal: &Proposal, not_kept: Option<NotKept>) -> Answered {
    let words = &ask.words;
    let support = me.listening().support().await?;
    let names = Names::new(words, me.people()).read_by(me.me().role);
    let (heading, about) = (say!(words, "answers-one"), kind_name(words, proposal.kind));
    let sent_now = ask.query.has("sent").then(|| {
        let text = say!(words, "room-sent");
        view! { <Saved text=text/> }
    });
    let what = sent(words, proposal);
    let text = said(words, proposal);
    let told = Told {
        about: About::Proposal(proposal.id),
        since: moved_at(proposal),
        words: &text,
        stands: Stands::OnItsPage,
    };
    let happening = Happening::load(&me.listening())
        .await?
        .draw(words, &names, ask.today(), &told);
    let answer = (proposal.state != State::TakenBack).then(|| answer(words, &names, me, proposal, not_kept.as_ref()));
    let help = support_about(words, &names, &support, About::Proposal(proposal.id));
    let who = who(words, me, proposal);
    let nearly = say!(words, "nearly");
    let problems = not_kept
        .iter()
        .map(|one| ui::Problem {
            field: "reply".to_owned(),
            text: one.problem.clone(),
        })
        .collect::<Vec<_>>();
    let at = page::Question {
        back: "/answers".to_owned(),
        status: not_kept.map_or(StatusCode::OK, |one| one.status),
        ..page::Question::default()
    };
    Ok(page::question(ask, say!(words, "title-answers"), at, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            {sent_now}
            <Question text=heading about=about/>
            {what}
            {answer}
            {happening}
            {help}
            {who}
        }
    }))
}

fn answer(
    words: &Words,
    names: &Names<'_>,
    me: &OwnVoice<'_>,
    proposal: &Proposal,
    not_kept: Option<&NotKept>,
) -> AnyView {
    let title = say!(words, "answers-answer");
    let (mark, status) = proposal_state(words, proposal);
    let Some((last, earlier)) = proposal.decisions.split_last() else {
        let text = say!(words, "proposal-waits");
        return view! {
            <section id="answer">
                <SectionHeading text=title/>
                <Rows><Row lead=Lead::Mark(mark) title=status text=text/></Rows>
            </section>
        }
        .into_any();
    };
    let told = decided(words, names, last);
    let readers = me.people().iter().filter(|one| can_answer(one));
    let readers = words.list(&readers.map(|one| one.called.short.clone()).collect::<Vec<_>>());
    let form = form(words, proposal, &readers, not_kept);
    let form = match last.replies.last() {
        Some(said) => {
            let (before, change) = (
                replied(words, said.reply, &said.words),
                say!(words, "answers-reply-change"),
            );
            let open = not_kept.is_some();
            view! { {before}<Details summary=change open=open>{form}</Details> }.into_any()
        }
        None => form,
    };
    let earlier = (!earlier.is_empty()).then(|| {
        let rows = earlier.iter().rev().map(|one| before(words, names, one)).collect_view();
        let summary = say!(words, "answers-earlier");
        view! { <Details summary=summary><Rows>{rows}</Rows></Details> }
    });
    view! {
        <section id="answer">
            <SectionHeading text=title/>
            <Rows><Row lead=Lead::Mark(mark) title=status><div class="stack"><div>{told}</div>{form}</div></Row></Rows>
            {earlier}
        </section>
    }
    .into_any()
}

fn before(words: &Words, names: &Names<'_>, decision: &Decision) -> AnyView {
    let title = outcome_name(words, decision.outcome);
    let told = decided(words, names, decision);
    let replies = decision
        .replies
        .iter()
        .map(|said| replied(words, said.reply, &said.words))
        .collect_view();
    view! { <Row title=title>{told}{replies}</Row> }.into_any()
}

fn who(words: &Words, me: &OwnVoice<'_>, proposal: &Proposal) -> Option<AnyView> {
    if proposal.state == State::TakenBack {
        let text = say!(words, "answers-taken-back-means");
        let title = say!(words, "answers-taken-back");
        return Some(view! { <Notice title=title><p>{text}</p></Notice> }.into_any());
    }
    let (title, line) = (
        say!(words, "who-legend"),
        audience_line(words, &proposal.audience, me.me().id, me.people()),
    );
    let (kind, on) = (
        drawn(&proposal.audience),
        say!(words, "answers-shared-on", when = words.moment(proposal.at)),
    );
    let back = (proposal.state == State::Open).then(|| {
        let (href, label) = (
            format!("/answers/plan/{}/back", proposal.id),
            say!(words, "answers-take-back"),
        );
        view! { <Actions><ButtonLink href=href label=label weight=Weight::Text/></Actions> }
    });
    Some(
        view! {
            <Section title=title>
                <AudienceLine audience=kind text=line/>
                <p class="meta">{on}</p>
                {back}
            </Section>
        }
        .into_any(),
    )
}
