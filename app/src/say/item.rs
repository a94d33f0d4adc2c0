use leptos::prelude::*;
use participation::people::Member;
use participation::voice::{Envelope as Ready, HeldBack, Said};

use super::audience::{drawn, not_line, reach_name};
use super::next::{page, sub_page};
use super::{choice_name, feeling_name, topic_name};
use crate::answers::called;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// What is ticked on the page.
#[derive(Clone, Copy)]
pub(super) enum Pick<'a> {
    /// A single thing goes with the button; there is nothing to leave out.
    OnlyOne,
    /// Everything, on the first look.
    All,
    /// What had been ticked before.
    As(&'a [String]),
}

/// What goes with the words and was tapped, not written.
fn with_the_words(words: &Words, said: &Said) -> Vec<String> {
    let mut picked: Vec<String> = said.choices.iter().map(|choice| choice_name(words, choice)).collect();
    if said.dont_know {
        picked.push(say!(words, "dont-know"));
    }
    let picked = (!picked.is_empty()).then(|| say!(words, "answers-picked", choices = words.list(&picked)));
    let feels = said
        .feeling
        .map(|feeling| say!(words, "answers-feels", feeling = feeling_name(words, feeling)));
    picked.into_iter().chain(feels).collect()
}

/// One draft as it would go: an envelope when it can, and what is missing when it cannot.
pub(super) fn item(
    words: &Words,
    me: &Member,
    people: &[Member],
    ready: &Ready,
    pick: Pick<'_>,
) -> impl IntoView + use<> {
    let draft = &ready.draft;
    let mut said: Vec<String> = Vec::new();
    if !draft.said.words.trim().is_empty() {
        said.push(draft.said.words.clone());
    }
    let with = with_the_words(words, &draft.said);
    let links = vec![
        NavItem {
            href: sub_page(draft.topic, "/who", draft.note),
            label: say!(words, "change-who"),
            current: false,
        },
        NavItem {
            href: page(draft.topic, draft.note),
            label: say!(words, "change-words"),
            current: false,
        },
    ];
    let topic = topic_name(words, draft.topic, me.role);
    let value = format!("{}.{}", draft.id, draft.version);
    let body = match ready.held_back {
        None => {
            let readers: Vec<String> = ready.readers.iter().map(|one| called(one, Some(me.role))).collect();
            let names = say!(words, "check-names", names = words.list(&readers));
            let not = not_line(words, &ready.audience, me.id, people);
            let title = reach_name(words, ready.audience.reach());
            let ticked = match pick {
                Pick::OnlyOne => None,
                Pick::All => Some(true),
                Pick::As(before) => Some(before.contains(&value)),
            };
            let tick = match ticked {
                Some(ticked) => {
                    let (id, legend) = (format!("item-{}", draft.id), topic.clone());
                    let include = vec![Choice::new(value, say!(words, "check-include"), ticked)];
                    view! { <Checks name="item" id=id legend=legend quiet_legend=true options=include/> }.into_any()
                }
                None => view! { <input type="hidden" name="item" value=value/> }.into_any(),
            };
            view! {
                <Envelope words=said with=with audience=drawn(&ready.audience) title=title names=names not=not links=links tick=Some(tick)/>
            }
            .into_any()
        }
        Some(why) => {
            let (title, text) = match why {
                HeldBack::NoAudience => (say!(words, "held-who"), say!(words, "held-who-what")),
                HeldBack::TwoTexts => (say!(words, "say-two-texts"), say!(words, "held-two-what")),
                HeldBack::TooLong => (say!(words, "held-long"), say!(words, "held-long-what")),
            };
            view! { <Envelope words=said with=with audience=Audience::OnlyYou title=title names=text links=links/> }
                .into_any()
        }
    };
    view! { <Section title=topic>{body}</Section> }
}
