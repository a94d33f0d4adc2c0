use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::challenges::{ChallengeEnvelope, ChallengeSaid, Ground};
use participation::id::ActionId;
use participation::voice::OwnVoice;

use super::super::problem::Problem;
use super::super::reading::young_person;
use super::super::sending::discards;
use super::super::standing::{self, Standing};
use super::ground_name;
use crate::ask::Ask;
use crate::page;
use crate::room::{joined, mark, two_texts};
use crate::say;
use crate::ui::*;

/// A challenge on its way: the action, and what was kept of it.
pub(super) struct Paper {
    pub(super) action: ActionId,
    pub(super) standing: Option<Standing>,
    pub(super) envelope: Option<ChallengeEnvelope>,
    /// What was typed and could not be kept.
    pub(super) typed: Option<ChallengeSaid>,
}

impl Paper {
    /// Where its author came from.
    pub(super) fn home(&self) -> &'static str {
        self.standing.as_ref().map_or("/plan", |one| one.page)
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
    let stands = paper.standing.as_ref().and_then(|one| standing::draw(words, one));
    let form = form(ask, me, paper, problem);
    let (heading, nearly, lock) = (
        say!(words, "against-heading"),
        say!(words, "nearly"),
        say!(words, "only-you"),
    );
    let more = say!(words, "against-lock");
    page::question(ask, say!(words, "title-plan"), at, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            <Question text=heading/>
            {stands}
            <LockNote text=lock more=more/>
            {form}
        }
    })
}

fn form(ask: &Ask, me: &OwnVoice<'_>, paper: &Paper, problem: Option<&Problem>) -> AnyView {
    let words = &ask.words;
    let slip = paper.envelope.as_ref().map(|envelope| &envelope.draft.slip);
    let mut said = match (&paper.typed, slip) {
        (Some(typed), _) => typed.clone(),
        (None, Some(slip)) => slip.said.clone(),
        (None, None) => ChallengeSaid::default(),
    };
    let both = slip.filter(|slip| !slip.aside.is_empty()).and_then(|slip| {
        let all: Vec<&str> = std::iter::once(&slip.said)
            .chain(&slip.aside)
            .map(|one| one.words.as_str())
            .collect();
        said.words = joined(&all);
        two_texts(words, all.into_iter().map(str::to_owned).collect())
    });
    let name = young_person(me.people());
    let grounds = [Ground::ShutsOut, Ground::ChangesNothing]
        .into_iter()
        .map(|ground| {
            let label = ground_name(words, ground, me.me().role, &name);
            Choice::new(ground.text(), label, said.ground == Some(ground))
        })
        .collect::<Vec<_>>();
    let error = |at: &str| Problem::beside(problem, at);
    let (at_words, at_ground) = (error("words"), error("ground"));
    let (legend, label, hint, go) = (
        say!(words, "against-heading"),
        say!(words, "against-words"),
        say!(words, "propose-optional"),
        say!(words, "propose-go"),
    );
    let (action, version, mark) = (
        format!("/plan/against/{}", paper.action),
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
            <ChoiceRows name="ground" legend=legend quiet_legend=true options=grounds error=at_ground/>
            <TextArea name="words" label=label hint=hint value=said.words error=at_words rows=4/>
            <Button label=go name="do" value=button/>
        </form>
        {discard}
    }
    .into_any()
}
