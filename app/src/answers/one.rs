use leptos::prelude::*;
use participation::news::About;
use participation::people::Member;
use participation::voice::{OwnVoice, View};

use super::confirm::{AreTheseYours, how_given};
use super::happening::{self, Happening, Stands, Told};
use super::list::readers;
use super::reply::{self, NotKept};
use super::said::chosen;
use super::threads::answer_text;
use super::{Names, news, said_lang, said_text, state_mark, state_name, support_about};
use crate::ask::{Answered, Ask};
use crate::page;
use crate::places::{matters_told, place_told};
use crate::say;
use crate::say::audience::{audience_line, drawn};
use crate::say::{expectation_name, feeling_name, topic_name};
use crate::ui::*;
use crate::words::Words;

/// One thing I shared: the words, the answer, who can know and who has read it.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt::NotThere) when it is not the reader's.
pub async fn one(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let view = me.view(ask.param("id")?).await?;
    draw(&ask, &me, &view, None).await
}

pub(super) async fn draw(ask: &Ask, me: &OwnVoice<'_>, view: &View, not_kept: Option<NotKept>) -> Answered {
    let people = me.people().to_vec();
    let words = &ask.words;
    let support = me.listening().support().await?;
    let (author, today) = (me.me(), ask.today());
    let others = me.listening().other_staff().await?;
    let names = Names::new(words, &people).and(&others).read_by(author.role);
    let (heading, about) = (say!(words, "answers-one"), topic_name(words, view.topic, author.role));
    let (said, lang) = (said_text(words, view, author.role), said_lang(words, view));
    let with = with_the_words(words, view);
    let state = state_of(ask, &names, view);
    let part = Part {
        words,
        names: &names,
        view,
        author,
        people: &people,
        today,
        happening: Happening::load(&me.listening()).await?,
    };
    let answer = view.taken_back_at.is_none().then(|| part.answer(not_kept.as_ref()));
    let help = support_about(words, &names, &support, About::View(view.id));
    let who = who_part(words, view, author, &people);
    let read = read_part(words, &names, view);
    let problems = not_kept.iter().map(NotKept::problem).collect::<Vec<_>>();
    let nearly = say!(words, "nearly");
    let at = page::Question {
        back: "/answers".to_owned(),
        status: not_kept.map_or(http::StatusCode::OK, |not_kept| not_kept.status),
        ..page::Question::default()
    };
    Ok(page::question(ask, say!(words, "title-answers"), at, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            <Question text=heading about=about/>
            <Quote words=said lang=lang/>
            {with}
            {state}
            {answer}
            {help}
            {who}
            {read}
        }
    }))
}

/// What stands beside the words: choices, how it feels, and what the author wants done.
fn with_the_words(words: &Words, view: &View) -> Option<AnyView> {
    if let Some(told) = place_told(words, view).or_else(|| matters_told(words, view)) {
        return Some(told);
    }
    let mut lines = Vec::new();
    let picked = chosen(words, view);
    if !view.words.trim().is_empty() && !picked.is_empty() {
        lines.push(say!(words, "answers-picked", choices = words.list(&picked)));
    }
    if let Some(feeling) = view.feeling {
        lines.push(say!(words, "answers-feels", feeling = feeling_name(words, feeling)));
    }
    if let Some(expectation) = view.expectation {
        lines.push(say!(
            words,
            "answers-wanted",
            wish = expectation_name(words, expectation)
        ));
    }
    (!lines.is_empty()).then(|| view! { <DashList items=lines/> }.into_any())
}

/// Taken back, or waiting to be confirmed, or how it was given.
fn state_of(ask: &Ask, names: &Names<'_>, view: &View) -> Option<AnyView> {
    let words = &ask.words;
    if let Some(at) = view.taken_back_at {
        let (title, text) = (
            say!(words, "answers-taken-back-on", date = words.date_of(at)),
            say!(words, "answers-taken-back-means"),
        );
        return Some(view! { <Notice title=title><p>{text}</p></Notice> }.into_any());
    }
    if view.awaits_author() {
        // Words are not confirmed on a device that belongs to whoever typed them in.
        if ask.who.as_ref().is_some_and(|who| who.handed_over.is_some()) {
            let text = how_given(words, names, view)?;
            return Some(view! { <SmallNote icon=Icon::Paper text=text/> }.into_any());
        }
        let title = say!(words, "answers-yours");
        let form = AreTheseYours::new(words, names, view).draw();
        return Some(view! { <Section title=title>{form}</Section> }.into_any());
    }
    let text = how_given(words, names, view)?;
    let confirmed = view
        .confirmed_at
        .map(|at| say!(words, "answers-confirmed", date = words.date_of(at)));
    Some(
        view! {
            <SmallNote icon=Icon::Paper text=text/>
            {confirmed.map(|text| view! { <SmallNote icon=Icon::Tick text=text/> })}
        }
        .into_any(),
    )
}

/// What the answer on this page is drawn with.
struct Part<'a> {
    words: &'a Words,
    names: &'a Names<'a>,
    view: &'a View,
    author: &'a Member,
    people: &'a [Member],
    today: jiff::civil::Date,
    happening: Happening,
}

impl Part<'_> {
    fn answer(&self, not_kept: Option<&NotKept>) -> AnyView {
        let Self { words, view, .. } = self;
        let title = say!(words, "answers-answer");
        let readers = readers(self.author.id, view, self.people);
        let said = said_text(words, view, self.author.role);
        let told = Told {
            about: About::View(view.id),
            since: news::moved_at(view),
            words: &said,
            stands: Stands::OnItsPage,
        };
        let happening = self.happening.draw(words, self.names, self.today, &told);
        let row = match view.answer() {
            None => {
                let status = news::not_answered(words, view);
                let text = news::still_open(words, view, &readers, self.today);
                view! { <Row lead=Lead::Mark(Mark::Open) title=status text=text><div class="stack">{happening}</div></Row> }
                    .into_any()
            }
            Some(last) => {
                let (mark, status) = (state_mark(last.state), state_name(words, last.state));
                let named = self.happening.names_a_day(told.about, told.since);
                let text = answer_text(words, self.names, last, (!named).then_some(self.today));
                let reply = reply::form(words, view, last, &readers, not_kept);
                view! {
                    <Row lead=Lead::Mark(mark) title=status>
                        <div class="stack"><div>{text}</div>{happening}{reply}</div>
                    </Row>
                }
                .into_any()
            }
        };
        let earlier = self.earlier();
        view! {
            <section id="answer">
                <SectionHeading text=title/>
                <Rows>{row}</Rows>
                {earlier}
            </section>
        }
        .into_any()
    }

    /// What was answered and said before, newest first.
    fn earlier(&self) -> Option<AnyView> {
        let words = self.words;
        let since = news::moved_at(self.view);
        let answers = self.view.answers.iter().rev().skip(1).map(|answer| {
            let (mark, status) = (state_mark(answer.state), state_name(words, answer.state));
            let (because, by) = (answer.because.clone(), news::answered_by(words, self.names, answer));
            let row = view! { <Row lead=Lead::Mark(mark) title=status text=because meta=by/> };
            (answer.at, row.into_any())
        });
        let lines = self.happening.lines(About::View(self.view.id)).iter().rev().enumerate();
        let lines = lines
            .filter(|(back, line)| *back > 0 || line.at < since)
            .map(|(_, line)| {
                let (title, by) = (happening::still(words, line), happening::by(words, self.names, line));
                let row = view! { <Row lead=Lead::Icon(Icon::Clock) title=title text=line.words.clone() meta=by/> };
                (line.at, row.into_any())
            });
        let mut all: Vec<(i64, AnyView)> = answers.chain(lines).collect();
        all.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
        let summary = say!(words, "answers-earlier");
        (!all.is_empty()).then(|| {
            let rows = all.into_iter().map(|(_, row)| row).collect_view();
            view! { <Details summary=summary><Rows>{rows}</Rows></Details> }.into_any()
        })
    }
}

fn who_part(words: &Words, view: &View, author: &Member, people: &[Member]) -> Option<AnyView> {
    if view.taken_back_at.is_some() {
        return None;
    }
    let (title, line) = (
        say!(words, "who-legend"),
        audience_line(words, &view.audience, author.id, people),
    );
    let (change, back) = (say!(words, "change-who"), say!(words, "answers-take-back"));
    let (change_at, back_at) = (
        format!("/answers/{}/who", view.id),
        format!("/answers/{}/back", view.id),
    );
    let kind = drawn(&view.audience);
    // Who knows about a home is not chosen.
    let home = view.place().is_some_and(participation::places::SharedPlace::is_home);
    let change = (!home).then(|| view! { <ButtonLink href=change_at label=change weight=Weight::Text/> });
    Some(
        view! {
            <Section title=title>
                <AudienceLine audience=kind text=line/>
                <Actions>
                    {change}
                    <ButtonLink href=back_at label=back weight=Weight::Text/>
                </Actions>
            </Section>
        }
        .into_any(),
    )
}

fn read_part(words: &Words, names: &Names<'_>, view: &View) -> AnyView {
    let title = say!(words, "answers-read");
    let shared = say!(words, "answers-shared-on", when = words.moment(view.shared_at));
    let rows = if view.opened.is_empty() {
        let text = say!(words, "answers-read-nobody");
        view! { <p>{text}</p> }.into_any()
    } else {
        let rows = view
            .opened
            .iter()
            .map(|opened| {
                let (name, when) = (names.opener(opened.person), words.moment(opened.at));
                let lead = Lead::Person(name.clone());
                view! { <Row lead=lead title=name text=when/> }
            })
            .collect_view();
        view! { <Rows>{rows}</Rows> }.into_any()
    };
    view! { <Section title=title><p class="meta">{shared}</p>{rows}</Section> }.into_any()
}
