use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::proposals::{About, ProposalEnvelope, ProposalKind};
use participation::voice::{Audience, OwnVoice, Reach};

use super::super::problem::Problem;
use super::super::sending::discards;
use super::super::standing::{self, Standing};
use super::path;
use crate::ask::Ask;
use crate::page;
use crate::room::{joined, mark, two_texts};
use crate::say;
use crate::say::audience::{names, reach_name};
use crate::ui::*;
use crate::words::Words;

/// A proposal on its way: what it is about, and what was kept of it.
pub(super) struct Paper {
    pub(super) kind: ProposalKind,
    pub(super) about: About,
    pub(super) standing: Option<Standing>,
    pub(super) envelope: Option<ProposalEnvelope>,
}

impl Paper {
    /// Where the way back leads.
    pub(super) fn home(&self) -> &'static str {
        self.standing.as_ref().map_or("/plan", |standing| standing.page)
    }
}

/// Draws the page from what was kept, with its problem beside it.
pub(super) fn draw(ask: &Ask, me: &OwnVoice<'_>, paper: &Paper, problem: Option<&Problem>) -> Response {
    let words = &ask.words;
    let at = page::Question {
        back: paper.home().to_owned(),
        status: problem.map_or(StatusCode::OK, |one| one.status),
        ..page::Question::default()
    };
    let problems = Problem::summary(problem);
    let (heading, lede) = asked(words, paper.kind);
    let stands = paper.standing.as_ref().and_then(|one| standing::draw(words, one));
    let (form, nearly) = (form(ask, me, paper, problem), say!(words, "nearly"));
    let (lock, more) = (say!(words, "only-you"), say!(words, "only-you-more"));
    page::question(ask, say!(words, "title-plan"), at, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            <Question text=heading/>
            {lede.map(|text| view! { <Lede text=text/> })}
            {stands}
            <LockNote text=lock more=more/>
            {form}
        }
    })
}

fn asked(words: &Words, kind: ProposalKind) -> (String, Option<String>) {
    match kind {
        ProposalKind::NotRight => (say!(words, "propose-ask-not-right"), None),
        ProposalKind::OtherWords => (say!(words, "propose-ask-other"), None),
        ProposalKind::Offer => (
            say!(words, "propose-ask-offer"),
            Some(say!(words, "propose-offer-lede")),
        ),
        ProposalKind::Help => (say!(words, "propose-ask-help"), Some(say!(words, "propose-help-lede"))),
    }
}

fn form(ask: &Ask, me: &OwnVoice<'_>, paper: &Paper, problem: Option<&Problem>) -> AnyView {
    let words = &ask.words;
    let slip = paper.envelope.as_ref().map(|envelope| &envelope.draft.slip);
    let said = slip.map(|slip| slip.said.clone()).unwrap_or_default();
    let two = slip.filter(|slip| !slip.aside.is_empty()).map(|slip| {
        let all = std::iter::once(&slip.said).chain(&slip.aside);
        all.map(|one| one.words.clone()).collect::<Vec<_>>()
    });
    let value = match (&two, slip, &paper.standing) {
        (Some(all), _, _) => joined(&all.iter().map(String::as_str).collect::<Vec<_>>()),
        (None, Some(_), _) => said.words.clone(),
        // Their words begin as what stands there now.
        (None, None, Some(standing)) if paper.kind == ProposalKind::OtherWords => standing.text.clone(),
        (None, None, _) => String::new(),
    };
    let both = two.and_then(|all| two_texts(words, all));
    let error = |at: &str| Problem::beside(problem, at);
    let (at_words, at_reach) = (error("words"), error("reach"));
    let reaches = reaches(words, me, said.reach);
    let hint = (paper.kind == ProposalKind::NotRight || paper.kind == ProposalKind::Help)
        .then(|| say!(words, "propose-optional"));
    let (label, who, go) = (
        say!(words, "propose-words"),
        say!(words, "who-legend"),
        say!(words, "propose-go"),
    );
    let (action, version, mark) = (
        path(paper.kind, paper.about),
        slip.map_or(0, |slip| slip.version).to_string(),
        mark(ask),
    );
    let button = if both.is_some() { "settle" } else { "keep" };
    let discard = discards(words, paper.envelope.is_some(), &action);
    view! {
        {both}
        <form method="post" action=action>
            <input type="hidden" name="version" value=version/>
            <input type="hidden" name="page" value=mark/>
            <TextArea name="words" label=label hint=hint value=value error=at_words rows=5/>
            <ChoiceRows name="reach" legend=who options=reaches error=at_reach/>
            <Button label=go name="do" value=button/>
        </form>
        {discard}
    }
    .into_any()
}

/// Who can know: two answers, each with the names it means.
fn reaches(words: &Words, me: &OwnVoice<'_>, chosen: Option<Reach>) -> Vec<Choice> {
    [Reach::WorkerAndChair, Reach::Meeting]
        .into_iter()
        .map(|reach| Choice {
            value: reach.text().to_owned(),
            label: words.list(&names(&Audience::new(reach, &[]), me.me().id, me.people())),
            hint: Some(reach_name(words, reach)),
            chosen: chosen == Some(reach),
        })
        .filter(|choice| !choice.label.is_empty())
        .collect()
}
