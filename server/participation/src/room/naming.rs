use crate::people::{Member, Role};

/// Whether a text names the young person or anybody else in the family: a meeting about a place
/// names no child (Kingston and Richmond's context conferences).
#[must_use]
pub fn names_family(people: &[Member], text: &str) -> bool {
    let text = text.to_lowercase();
    let said: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
    people
        .iter()
        .filter(|one| one.role.is_family())
        .flat_map(|one| {
            // "Mum" is no name, so only the young person's own short name is looked for.
            let short = (one.role == Role::YoungPerson).then_some(&one.called.short);
            one.called
                .full
                .split_whitespace()
                .chain(short.into_iter().flat_map(|short| short.split_whitespace()))
        })
        .any(|name| said.contains(&name.to_lowercase().as_str()))
}
