use participation::people::Role;
use participation::rules::tilt::{Target, Tilt};

use crate::say;
use crate::ui::{self, TiltPart};
use crate::words::Words;

/// How a target is drawn.
#[must_use]
pub const fn drawn(target: Target) -> ui::Target {
    match target {
        Target::Context => ui::Target::Place,
        Target::ServicePractice => ui::Target::OurWork,
        Target::SupportRequested => ui::Target::AskedFor,
        Target::ParentCarer => ui::Target::OwnOffer,
        Target::YoungPerson => ui::Target::YoungPerson,
    }
}

/// One sentence on whom the plan asks, as this reader would say it.
pub(super) fn sentence(words: &Words, tilt: &Tilt, reader: Role, young_person: &str) -> String {
    let own = reader == Role::YoungPerson;
    let name = || young_person.to_owned();
    match (tilt.count(Target::YoungPerson), tilt.leans_on_family()) {
        (0, false) if own => say!(words, "plan-asks-places-you"),
        (0, false) => say!(words, "plan-asks-places", name = name()),
        (_, false) if own => say!(words, "plan-asks-some-you"),
        (_, false) => say!(words, "plan-asks-some", name = name()),
        (_, true) => say!(words, "plan-asks-family"),
    }
}

/// The parts of the bar, each with what it means. What the young person is told is said even when it is nothing.
pub(super) fn parts(words: &Words, tilt: &Tilt, reader: Role, young_person: &str) -> Vec<TiltPart> {
    let order = [
        Target::Context,
        Target::ServicePractice,
        Target::SupportRequested,
        Target::ParentCarer,
        Target::YoungPerson,
    ];
    order
        .into_iter()
        .filter(|target| *target == Target::YoungPerson || tilt.count(*target) > 0)
        .map(|target| TiltPart {
            target: drawn(target),
            count: tilt.count(target),
            label: part(words, target, reader, young_person),
        })
        .collect()
}

/// What an action of this kind does, in words that follow a number.
pub(super) fn part(words: &Words, target: Target, reader: Role, young_person: &str) -> String {
    match target {
        Target::Context => say!(words, "plan-part-place"),
        Target::ServicePractice => say!(words, "plan-part-our-work"),
        Target::SupportRequested => say!(words, "plan-part-asked-for"),
        Target::ParentCarer => say!(words, "plan-part-parent"),
        Target::YoungPerson if reader == Role::YoungPerson => say!(words, "plan-part-you"),
        Target::YoungPerson => say!(words, "plan-part-young-person", name = young_person.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use participation::people::Language;

    use super::*;
    use crate::words::{CatalogueError, Languages};

    #[test]
    fn what_the_young_person_is_told_is_said_even_when_it_is_nothing() -> Result<(), CatalogueError> {
        let words = Languages::load()?.words(Language::En);
        let tilt = Tilt::of([Target::Context, Target::Context, Target::ParentCarer]);
        let parts = parts(&words, &tilt, Role::YoungPerson, "Kacper");
        let counts: Vec<_> = parts.iter().map(|part| (part.target, part.count)).collect();
        assert_eq!(
            counts,
            [
                (ui::Target::Place, 2),
                (ui::Target::OwnOffer, 1),
                (ui::Target::YoungPerson, 0)
            ]
        );
        Ok(())
    }

    #[test]
    fn a_plan_that_leans_on_the_family_is_not_called_anything_else() -> Result<(), CatalogueError> {
        let words = Languages::load()?.words(Language::En);
        let fair = Tilt::of([Target::Context]);
        let leans = Tilt::of([Target::Context, Target::YoungPerson, Target::ParentCarer]);
        assert_ne!(
            sentence(&words, &fair, Role::Parent, "Kacper"),
            sentence(&words, &leans, Role::Parent, "Kacper")
        );
        assert!(sentence(&words, &fair, Role::Parent, "Kacper").contains("Kacper"));
        Ok(())
    }
}
