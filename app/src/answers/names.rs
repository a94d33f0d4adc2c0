use participation::id::{MembershipId, PersonId};
use participation::people::Member;

use crate::say;
use crate::words::Words;

/// What the reader calls everybody on their pathway.
pub struct Names<'a> {
    words: &'a Words,
    people: &'a [Member],
}

impl<'a> Names<'a> {
    /// Names out of everybody on the pathway.
    #[must_use]
    pub const fn new(words: &'a Words, people: &'a [Member]) -> Self {
        Self { words, people }
    }

    /// A person: "Priya", "Mum". Somebody who has left has no name any more.
    #[must_use]
    pub fn person(&self, person: PersonId) -> String {
        self.find(|member| member.person == person)
    }

    /// The author of words.
    #[must_use]
    pub fn author(&self, author: MembershipId) -> String {
        self.find(|member| member.id == author)
    }

    fn find(&self, is: impl Fn(&Member) -> bool) -> String {
        self.people
            .iter()
            .find(|member| is(member))
            .map_or_else(|| say!(self.words, "names-left"), |member| member.called.short.clone())
    }
}
