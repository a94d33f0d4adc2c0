//! What is new of what I said: answers, how things stand although nothing moved, help that was found or not, and that
//! the chair goes on before all of it is answered.

use std::cmp::Reverse;

use jiff::civil::Date;
use leptos::prelude::*;
use participation::news::{About, Line};
use participation::people::Role;
use participation::readiness::WentOn;
use participation::support::{Outcome, SupportAsk, Told};
use participation::voice::{Answer, AnswerState, View};

use super::news::{NEWS, about_place};
use crate::answers::happening::{self, Happening};
use crate::answers::{Names, help_name, short, state_mark, waits_for_reply, when_news};
use crate::say;
use crate::say::topic_name;
use crate::ui::*;
use crate::words::Words;

/// How much of the words of an answer stands on home.
const GLIMPSE: usize = 80;

/// Whose news it is, and for when.
pub(super) struct Latest<'a> {
    pub(super) words: &'a Words,
    pub(super) names: &'a Names<'a>,
    pub(super) me: Role,
    pub(super) today: Date,
    pub(super) views: &'a [View],
    pub(super) support: &'a [SupportAsk],
    pub(super) happening: &'a Happening,
    /// The chair went on with the next meeting before everything was answered.
    pub(super) went_on: Option<&'a WentOn>,
}

impl Latest<'_> {
    /// The newest of it first. Offers that wait for a reply stand below, with what waits.
    ///
    /// What was answered stays in small letters: somebody may be looking on, and the day is what a stranger should see.
    pub(super) fn draw(&self) -> Option<AnyView> {
        let standing = || self.views.iter().filter(|view| view.taken_back_at.is_none());
        let answers = standing()
            .filter(|view| !waits_for_reply(view))
            .filter_map(|view| Some((view, view.answer()?)));
        let mut latest: Vec<(i64, AnyView)> = answers
            .map(|(view, answer)| (answer.at, self.answer(view, answer)))
            .collect();
        latest.extend(self.happening.last_lines().filter_map(|line| {
            let moved = standing().find(|view| line.about == About::View(view.id));
            let moved_at = moved.and_then(View::answer).map_or(0, |answer| answer.at);
            (line.at >= moved_at).then(|| (line.at, self.line(line)))
        }));
        let told = self.support.iter().filter_map(|ask| Some((ask, ask.told.last()?)));
        latest.extend(told.map(|(ask, told)| (told.at, self.help(ask, told))));
        latest.extend(self.went_on.map(|one| (one.at, self.went_on(one))));
        latest.sort_by_key(|(at, _)| Reverse(*at));
        latest.truncate(NEWS);
        let rows = latest.into_iter().map(|(_, row)| row).collect::<Vec<_>>();
        let (title, all) = (say!(self.words, "home-new"), say!(self.words, "home-new-all"));
        (!rows.is_empty()).then(|| {
            view! { <Section title=title><Rows>{rows}</Rows><ButtonLink href="/answers" label=all weight=Weight::Text/></Section> }.into_any()
        })
    }

    fn answer(&self, view: &View, answer: &Answer) -> AnyView {
        let words = self.words;
        let href = format!("/answers/{}", view.id);
        let topic = topic_name(words, view.topic, self.me);
        let title = match answer.state {
            AnswerState::Did => say!(words, "home-news-did", topic = topic),
            AnswerState::NotYet => say!(words, "home-news-not-yet", topic = topic),
            AnswerState::Cant => say!(words, "home-news-cant", topic = topic),
        };
        let said = short(&answer.because, GLIMPSE);
        let when = when_news(words, self.names, answer, self.today);
        let when = about_place(words, view).map_or(when.clone(), |place| format!("{place} {when}"));
        let lead = Lead::Mark(state_mark(answer.state));
        view! { <LinkRow href=href title=title said=said text=when lead=lead/> }.into_any()
    }

    /// That nothing moved, and whom it waits on.
    fn line(&self, line: &Line) -> AnyView {
        let words = self.words;
        let (title, by) = (happening::still(words, line), happening::by(words, self.names, line));
        let (href, said) = (at(line.about), short(&line.words, GLIMPSE));
        view! { <LinkRow href=href title=title said=said text=by lead=Lead::Mark(Mark::NotYet)/> }.into_any()
    }

    /// That the chair goes on, and why. It stands in the room's page.
    fn went_on(&self, one: &WentOn) -> AnyView {
        let (words, who) = (self.words, self.names.person(one.by));
        let title = say!(words, "room-anyway", name = who.clone());
        let by = say!(words, "answers-by", name = who, date = words.date_of(one.at));
        let said = short(&one.why, GLIMPSE);
        view! { <LinkRow href="/room" title=title said=said text=by lead=Lead::Icon(Icon::Room)/> }.into_any()
    }

    fn help(&self, ask: &SupportAsk, told: &Told) -> AnyView {
        let words = self.words;
        let (mark, title) = match told.outcome {
            Outcome::Available => (Mark::Did, say!(words, "support-available")),
            Outcome::NotAvailable(_) => (Mark::Cant, say!(words, "support-not-available")),
        };
        let by = say!(
            words,
            "answers-by",
            name = self.names.person(told.by),
            date = words.date_of(told.at)
        );
        let title = format!("{}: {title}", help_name(words, ask.help));
        let (href, said) = (at(ask.about), short(&told.because, GLIMPSE));
        view! { <LinkRow href=href title=title said=said text=by lead=Lead::Mark(mark)/> }.into_any()
    }
}

/// Where a thing stands with everything that was said of it.
fn at(about: About) -> String {
    match about {
        About::View(id) => format!("/answers/{id}"),
        About::Proposal(id) => format!("/answers/plan/{id}"),
        About::Action(_) => "/plan".to_owned(),
    }
}
