use leptos::prelude::*;
use participation::voice::View;

use super::{Also, Line, read_by};
use crate::answers::list::Told;
use crate::answers::threads::Reader;
use crate::say;
use crate::ui::*;
use crate::weights::weighed;

impl Also {
    /// Where the reader's counters lie, and for which of it the plan has steps.
    pub(super) fn of_counters(&self, reader: &Reader<'_>, view: &View) -> Option<Told> {
        let (words, spread) = (reader.words, view.spread()?);
        let on = weighed(words, &self.contexts, &spread.counters, &spread.something_else);
        let said = words.list(
            &on.iter()
                .map(|one| format!("{}: {}", one.name, one.on))
                .collect::<Vec<_>>(),
        );
        let (steps, none): (Vec<String>, Vec<String>) = on
            .into_iter()
            .map(|one| one.name)
            .partition(|name| self.has_steps(name));
        let state = match (&self.plan, none.is_empty()) {
            (None, _) => (Mark::Open, say!(words, "answers-open")),
            (Some(_), true) => (Mark::Did, say!(words, "answers-counters-in-plan")),
            (Some(_), false) => (Mark::NotYet, say!(words, "answers-counters-not-all")),
        };
        let steps = (!steps.is_empty()).then(|| say!(words, "answers-counters-steps", names = words.list(&steps)));
        let none = (!none.is_empty() && self.plan.is_some())
            .then(|| say!(words, "answers-counters-none", names = words.list(&none)));
        let read = read_by(reader, &view.opened);
        let (label, why) = (say!(words, "weights-before"), view.words.clone());
        let came = view! {
            {steps.map(|text| view! { <p>{text}</p> })}
            {none.map(|text| view! { <p>{text}</p> })}
            {read}
            <ButtonLink href="/places/most/before" label=label weight=Weight::Text/>
        };
        let line = Line {
            author: view.author,
            said,
            about: vec![say!(words, "weights-heading"), why],
            at: view.shared_at,
            moved_at: view.shared_at,
            state,
            came: came.into_any(),
        };
        Some(line.draw(reader))
    }

    /// Whether the published plan has something to do in the context of this name that was not stopped.
    fn has_steps(&self, name: &str) -> bool {
        let texts = self.plan.iter().flat_map(|plan| &plan.text.contexts);
        texts
            .filter(|one| one.name == name)
            .flat_map(|one| &one.actions)
            .any(|action| action.state != participation::plan::ActionState::Stopped)
    }
}
