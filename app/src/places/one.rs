use leptos::prelude::*;
use participation::id::PlaceId;
use participation::places::{PlaceQuestion, PlaceThread, change};
use participation::voice::{Expectation, OwnVoice, View};

use super::names::compared;
use super::told::{Said, lines};
use super::{About, head, place_told};
use crate::answers::{said_lang, state_mark, state_name};
use crate::ask::{Answered, Ask, Halt};
use crate::map;
use crate::page as pages;
use crate::say;
use crate::say::audience::{audience_line, drawn};
use crate::say::{feeling_name, sea};
use crate::ui::*;
use crate::words::Words;

/// One of my places: what I said, how it was time after time, and what became of it.
///
/// # Errors
/// [`Halt::NotThere`] when it is none of mine.
pub async fn one(ask: Ask) -> Answered {
    let id: PlaceId = ask.param("id")?;
    let me = ask.p().own_voice(ask.who()?).await?;
    let about = About::load(&ask.words, &me, id).await?;
    let words = &ask.words;
    let thread = about.place.as_ref().and_then(|place| place.thread.as_ref());
    let written = about.said().about;
    let at_place = map::whereabouts(&ask, &written.at, written.area.as_ref()).await;
    let draft = draft_part(&ask, &about, at_place);
    if draft.is_none() && thread.is_none() {
        return Err(Halt::NotThere);
    }
    let due = about.now.as_ref().is_some_and(|now| now.due);
    let again = (about.again() && draft.is_none()).then(|| again(words, &about, due));
    let said = thread.map(|thread| said_part(words, thread));
    let over_time = thread.map(|thread| over_time(words, thread));
    let who = thread.and_then(|thread| who_part(words, &me, thread));
    let head = head(&about);
    let heading = say!(words, "place-one");
    let at = pages::Question {
        back: "/places".to_owned(),
        ..pages::Question::default()
    };
    Ok(pages::question(&ask, say!(words, "title-places"), at, move || {
        view! {
            {head}
            <Question text=heading/>
            {draft}
            {again}
            {said}
            {over_time}
            {who}
        }
    }))
}

/// "How is it there now?"
fn again(words: &Words, about: &About, due: bool) -> AnyView {
    let (href, label) = (about.steps.path(PlaceQuestion::Feel), say!(words, "place-say-now"));
    let lede = due.then(|| say!(words, "place-due"));
    let weight = if due { Weight::Filled } else { Weight::Outline };
    view! { <div class="stack">{lede.map(|text| view! { <p>{text}</p> })}<ButtonLink href=href label=label weight=weight/></div> }
        .into_any()
}

/// What is written and not sent.
fn draft_part(ask: &Ask, about: &About, at: Option<String>) -> Option<AnyView> {
    let words = &ask.words;
    let draft = about.draft()?;
    let said = draft.said();
    let two = draft.in_conflict().next();
    if !said.has_something() && two.is_none() {
        return None;
    }
    let what = Said {
        about: &said.about,
        feeling: said.feeling,
        wish: said.wish,
        at,
        lang: None,
    };
    let told = lines(words, what)
        .into_iter()
        .map(|(question, line)| {
            let asked = if question == PlaceQuestion::Protect {
                PlaceQuestion::Wish
            } else {
                question
            };
            let change = about
                .steps
                .has(asked)
                .then(|| (about.steps.path(asked), say!(words, "place-change")));
            ToldLine { change, ..line }
        })
        .collect::<Vec<_>>();
    let (title, note) = (say!(words, "place-not-sent"), say!(words, "only-you"));
    let (check, more) = (say!(words, "say-check"), say!(words, "place-say-more"));
    let left = about
        .steps
        .asked()
        .iter()
        .find(|question| !draft.answers.contains_key(question))
        .map(|question| about.steps.path(*question));
    let settle = two.map(|two| (about.steps.path(two), say!(words, "place-two-settle")));
    let (throw, what, go) = (
        say!(words, "throw-away"),
        say!(words, "throw-away-what"),
        say!(words, "throw-away-do"),
    );
    let (check_at, discard_at) = (
        format!("/places/{}/check", about.id),
        format!("/places/{}/discard", about.id),
    );
    Some(
        view! {
            <section>
                <LockNote text=title more=note/>
                <Told lines=told/>
                {settle.map(|(href, label)| view! { <ButtonLink href=href label=label weight=Weight::Outline/> })}
                <ButtonLink href=check_at label=check/>
                {left.map(|href| view! { <Actions><ButtonLink href=href label=more weight=Weight::Text/></Actions> })}
                <Details summary=throw>
                    <p>{what}</p>
                    <form method="post" action=discard_at><Button label=go weight=Weight::Outline/></form>
                </Details>
            </section>
        }
        .into_any(),
    )
}

/// What I said when I first shared it.
fn said_part(words: &Words, thread: &PlaceThread) -> AnyView {
    let told = thread.told().map(|view| {
        let (name, lang) = (view.words.clone(), said_lang(words, view));
        let shared = say!(words, "answers-shared-on", when = words.moment(view.shared_at));
        let name = (!name.trim().is_empty()).then(|| view! { <Quote words=name lang=lang/> });
        view! { {name}{place_told(words, view)}<p class="meta">{shared}</p> }
    });
    view! { <section>{told}</section> }.into_any()
}

/// How it was time after time, as words and dates, newest first, each with its answer.
fn over_time(words: &Words, thread: &PlaceThread) -> AnyView {
    let rated = thread.rated();
    let rows = thread
        .views
        .iter()
        .rev()
        .map(|view| {
            let before = rated.iter().rev().find(|one| one.at < view.shared_at);
            let compared = before
                .zip(view.feeling)
                .and_then(|(before, now)| change(before.feeling, now))
                .map(|change| compared(words, change));
            let title = view.feeling.map_or_else(
                || words.date_of(view.shared_at),
                |feeling| {
                    say!(
                        words,
                        "place-on-day",
                        date = words.date_of(view.shared_at),
                        feeling = feeling_name(words, feeling)
                    )
                },
            );
            let (mark, state) = became(words, view);
            let text = compared.map_or_else(|| state.clone(), |compared| format!("{compared} {state}"));
            let changed = view
                .place()
                .map(|place| place.about.changed.clone())
                .unwrap_or_default();
            let (href, water) = (format!("/answers/{}", view.id), view.feeling.and_then(sea));
            view! { <TimeRow href=href mark=mark title=title said=changed text=text sea=water/> }
        })
        .collect_view();
    let title = say!(words, "place-over-time");
    view! { <Section title=title><Rows>{rows}</Rows></Section> }.into_any()
}

/// What became of what was said: the mark and the words.
fn became(words: &Words, view: &View) -> (Mark, String) {
    if view.taken_back_at.is_some() {
        return (Mark::Open, say!(words, "place-state-back"));
    }
    match view.answer() {
        Some(answer) => (
            state_mark(answer.state),
            say!(words, "place-state-answer", state = state_name(words, answer.state)),
        ),
        None if view.expectation == Some(Expectation::JustKnow) => (Mark::Open, say!(words, "place-state-known")),
        None => (Mark::Open, say!(words, "place-state-open")),
    }
}

/// Who can know what stands, and changing it or taking it back.
fn who_part(words: &Words, me: &OwnVoice<'_>, thread: &PlaceThread) -> Option<AnyView> {
    let view = thread.views.iter().rev().find(|view| view.taken_back_at.is_none())?;
    let (title, line) = (
        say!(words, "who-legend"),
        audience_line(words, &view.audience, me.me().id, me.people()),
    );
    let kind = drawn(&view.audience);
    let (change, back) = (say!(words, "change-who"), say!(words, "answers-take-back"));
    let (change_at, back_at) = (
        format!("/answers/{}/who", view.id),
        format!("/answers/{}/back", view.id),
    );
    let change = (!thread.is_home()).then(|| view! { <ButtonLink href=change_at label=change weight=Weight::Text/> });
    Some(
        view! {
            <Section title=title>
                <AudienceLine audience=kind text=line/>
                <Actions>{change}<ButtonLink href=back_at label=back weight=Weight::Text/></Actions>
            </Section>
        }
        .into_any(),
    )
}
