use std::cmp::Reverse;

use jiff::civil::Date;
use leptos::prelude::*;
use participation::people::{Member, Role};
use participation::voice::{Answer, AnswerState, View};

use crate::answers::{Names, short, state_mark, waits_for_reply, when_news};
use crate::say;
use crate::say::{feeling_name, topic_name};
use crate::ui::*;
use crate::words::Words;

/// How many pieces of news stand on home.
const NEWS: usize = 3;

/// The latest answers to my words, newest first. Offers that wait for a reply stand below, with what waits.
///
/// What was answered stays in small letters: somebody may be looking on, and the day is what a stranger should see.
pub(super) fn answers(words: &Words, names: &Names<'_>, me: Role, views: &[View], today: Date) -> Option<AnyView> {
    let mut latest: Vec<(&View, &Answer)> = views
        .iter()
        .filter(|view| view.taken_back_at.is_none() && !waits_for_reply(view))
        .filter_map(|view| Some((view, view.answer()?)))
        .collect();
    latest.sort_by_key(|(_, answer)| Reverse(answer.at));
    let rows = latest
        .into_iter()
        .take(NEWS)
        .map(|(view, answer)| {
            let href = format!("/answers/{}", view.id);
            let topic = topic_name(words, view.topic, me);
            let title = match answer.state {
                AnswerState::Did => say!(words, "home-news-did", topic = topic),
                AnswerState::NotYet => say!(words, "home-news-not-yet", topic = topic),
                AnswerState::Cant => say!(words, "home-news-cant", topic = topic),
            };
            let (said, when) = (short(&answer.because, 80), when_news(words, names, answer, today));
            let when = about_place(words, view).map_or(when.clone(), |place| format!("{place} {when}"));
            let lead = Lead::Mark(state_mark(answer.state));
            view! { <LinkRow href=href title=title said=said text=when lead=lead/> }
        })
        .collect::<Vec<_>>();
    let (title, all) = (say!(words, "home-new"), say!(words, "home-new-all"));
    (!rows.is_empty()).then(|| {
        view! { <Section title=title><Rows>{rows}</Rows><ButtonLink href="/answers" label=all weight=Weight::Text/></Section> }.into_any()
    })
}

/// Which place an answer is about, how it is there, and what was asked.
fn about_place(words: &Words, view: &View) -> Option<String> {
    view.place()?;
    let name = short(&view.words, 40);
    let feeling = view.feeling.map(|feeling| feeling_name(words, feeling));
    Some(match (name.is_empty(), feeling) {
        (false, Some(feeling)) => say!(words, "place-news", name = name, feeling = feeling),
        (false, None) => say!(words, "place-news-name", name = name),
        (true, Some(feeling)) => say!(words, "place-news-name", name = feeling),
        (true, None) => return None,
    })
}

/// What others shared with me that I have not opened yet: by whom and about what, not yet the words.
pub(super) fn shared_with_me(
    words: &Words,
    names: &Names<'_>,
    views: &[View],
    me: &Member,
    people: &[Member],
) -> Option<AnyView> {
    let rows = views
        .iter()
        .rev()
        .filter(|view| !view.was_opened_by(me.person))
        .take(NEWS)
        .filter_map(|view| {
            let author = people.iter().find(|one| one.id == view.author)?;
            let name = names.author(view.author);
            let lead = Lead::Person(name.clone());
            let title = say!(words, "home-shared", name = name);
            let text = topic_name(words, view.topic, author.role);
            Some(view! { <LinkRow href="/answers#shared" title=title text=text lead=lead/> })
        })
        .collect::<Vec<_>>();
    let title = say!(words, "home-shared-new");
    (!rows.is_empty()).then(|| view! { <Section title=title><Rows>{rows}</Rows></Section> }.into_any())
}
