use leptos::prelude::*;
use participation::challenges::{Challenge, What};

use super::super::short;
use super::super::threads::Reader;
use super::state;
use crate::plan::{ground_name, young_person};
use crate::say;
use crate::ui::*;

/// What I said against an action, and what came of it.
pub(in super::super) fn mine(reader: &Reader<'_>, challenge: &Challenge) -> AnyView {
    let words = reader.words;
    let (mark, status) = state(words, reader.people, challenge, reader.today);
    let ground = ground_name(words, challenge.ground, reader.me.role, &young_person(reader.people));
    let said = if challenge.words.trim().is_empty() {
        ground.clone()
    } else {
        challenge.words.clone()
    };
    let mut lines = vec![say!(words, "proposal-about", text = short(&challenge.text_then, 160))];
    if !challenge.words.trim().is_empty() {
        lines.insert(0, ground);
    }
    let about = lines
        .into_iter()
        .map(|text| view! { <p class="meta">{text}</p> })
        .collect_view();
    let answer = challenge
        .steps
        .iter()
        .rev()
        .find(|step| matches!(step.what, What::Answered | What::Settled))
        .map(|step| {
            let (text, by) = (
                step.words.clone(),
                say!(
                    words,
                    "answers-by",
                    name = reader.names.person(step.by),
                    date = words.date_of(step.at)
                ),
            );
            view! { <p dir="auto">{text}</p><p class="meta">{by}</p> }
        });
    let more = ThreadLink {
        id: challenge.id.to_string(),
        href: format!("/answers/against/{}", challenge.id),
        label: say!(
            words,
            "answers-more-about",
            state = status.clone(),
            words = short(&said, 60)
        ),
    };
    let about = Some(about.into_any());
    let on = say!(words, "answers-said-on", date = words.date_of(challenge.at));
    view! { <Thread words=said by=on mark=mark status=status more=Some(more) about=about>{answer}</Thread> }.into_any()
}
