use leptos::prelude::*;
use participation::people::Role;

use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Who sees a place, and what is done with it.
pub(super) fn trust(words: &Words, me: Role) -> AnyView {
    let mut facts = vec![
        say!(words, "place-trust-phone"),
        say!(words, "place-trust-who"),
        say!(words, "place-trust-exact"),
        say!(words, "place-trust-wish"),
    ];
    if me == Role::YoungPerson {
        facts.push(say!(words, "place-trust-others"));
    }
    facts.push(say!(words, "place-trust-home"));
    let summary = say!(words, "place-trust");
    view! { <Details summary=summary><DashList items=facts/></Details> }.into_any()
}
