//! Who can know, by name.

use leptos::prelude::*;
use participation::people::Member;
use participation::room::{Invitee, REACHES, may_read_stance};
use participation::voice::{Audience, Reach};

use crate::ui::{Chips, Choice};
use crate::words::Words;

/// The names of those whom a reach means, about an invitee or about nobody.
pub(super) fn readers(me: &Member, people: &[Member], reach: Reach, about: Option<&Invitee>) -> Vec<String> {
    let audience = Audience::new(reach, &[]);
    let reads = |one: &&Member| {
        one.id != me.id
            && match about {
                Some(about) => may_read_stance(one, me.id, &audience, about),
                None => audience.includes(me.id, one),
            }
    };
    people
        .iter()
        .filter(reads)
        .map(|one| one.called.short.clone())
        .collect()
}

/// A choice of who can know, each by the names of the people it means.
pub(super) struct Knows<'a> {
    pub(super) words: &'a Words,
    pub(super) me: &'a Member,
    pub(super) people: &'a [Member],
    pub(super) about: Option<&'a Invitee>,
}

impl Knows<'_> {
    /// "Priya and Marcus".
    pub(super) fn names(&self, reach: Reach) -> String {
        self.words.list(&readers(self.me, self.people, reach, self.about))
    }

    /// The choice as chips. Where two answers mean the same people, there is only one of them.
    pub(super) fn chips(&self, name: &'static str, id: String, legend: String, chosen: Reach) -> AnyView {
        let mut options: Vec<Choice> = Vec::new();
        for reach in REACHES {
            let label = self.names(reach);
            let is_there = options.iter().position(|one| one.label == label);
            let choice = Choice::new(reach.text(), label, reach == chosen);
            match is_there {
                Some(index) if choice.chosen => options[index] = choice,
                Some(_) => {}
                None if choice.label.is_empty() => {}
                None => options.push(choice),
            }
        }
        view! { <Chips name=name id=id legend=legend options=options/> }.into_any()
    }
}
