use participation::cases::OtherStaff;
use participation::id::{MembershipId, PersonId};
use participation::people::{Member, Role, Staff};

use crate::say;
use crate::words::Words;

/// What the reader calls everybody on their pathway.
pub struct Names<'a> {
    words: &'a Words,
    people: &'a [Member],
    others: &'a [OtherStaff],
    reader: Option<Role>,
}

/// What a reader in this role calls somebody. A short name such as "Dad" is the young person's
/// word; one parent calls the other by their first name.
#[must_use]
pub fn called(one: &Member, reader: Option<Role>) -> String {
    let first = one.called.full.split_whitespace().next();
    match first.filter(|_| one.role == Role::Parent && reader == Some(Role::Parent)) {
        Some(first) => first.to_owned(),
        None => one.called.short.clone(),
    }
}

/// "Denise Holt (a manager at the council)": who they are, and never why they read.
#[must_use]
pub fn of_staff(words: &Words, one: &OtherStaff) -> String {
    let name = one.full.clone();
    match one.staff {
        Staff::Manager => say!(words, "names-manager", name = name),
        Staff::Worker => say!(words, "names-worker", name = name),
        Staff::Chair => say!(words, "names-chair", name = name),
        Staff::Hub | Staff::DataProtection => say!(words, "names-staff", name = name),
    }
}

impl<'a> Names<'a> {
    /// Names out of everybody on the pathway.
    #[must_use]
    pub const fn new(words: &'a Words, people: &'a [Member]) -> Self {
        Self {
            words,
            people,
            others: &[],
            reader: None,
        }
    }

    /// The names with those of staff who opened words of the reader and are not on the pathway.
    #[must_use]
    pub const fn and(mut self, others: &'a [OtherStaff]) -> Self {
        self.others = others;
        self
    }

    /// The names as somebody in this role uses them.
    #[must_use]
    pub const fn read_by(mut self, reader: Role) -> Self {
        self.reader = Some(reader);
        self
    }

    /// A person: "Priya", "Mum". Somebody who has left has no name any more.
    #[must_use]
    pub fn person(&self, person: PersonId) -> String {
        self.find(|member| member.person == person)
    }

    /// Whoever opened words: no member of staff who did is a stranger to their author.
    #[must_use]
    pub fn opener(&self, person: PersonId) -> String {
        let found = self.others.iter().find(|one| one.person == person);
        found.map_or_else(|| self.person(person), |one| of_staff(self.words, one))
    }

    /// Whoever has this role, when there is one and they have not left.
    #[must_use]
    pub fn in_role(&self, role: Role) -> Option<String> {
        let found = self.people.iter().find(|member| member.role == role)?;
        Some(called(found, self.reader))
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
            .map_or_else(|| say!(self.words, "names-left"), |member| called(member, self.reader))
    }
}
