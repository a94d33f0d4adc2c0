use leptos::prelude::*;
use participation::people::Member;
use participation::voice::View;

use crate::answers::{Names, short};
use crate::say;
use crate::say::{feeling_name, topic_name};
use crate::ui::*;
use crate::words::Words;

/// How many pieces of news stand on home.
pub(super) const NEWS: usize = 3;

/// Which place an answer is about, how it is there, and what was asked.
pub(super) fn about_place(words: &Words, view: &View) -> Option<String> {
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
