use ::map::Step;
use leptos::prelude::*;

use crate::say;
use crate::words::Words;

/// The moves over a map, in the order of their buttons, which is that of the map and never mirrored.
pub(super) const STEPS: [Step; 6] = [
    Step::Farther,
    Step::Closer,
    Step::West,
    Step::North,
    Step::South,
    Step::East,
];

fn name(words: &Words, step: Step) -> String {
    match step {
        Step::North => say!(words, "map-up"),
        Step::South => say!(words, "map-down"),
        Step::East => say!(words, "map-right"),
        Step::West => say!(words, "map-left"),
        Step::Closer => say!(words, "map-closer"),
        Step::Farther => say!(words, "map-farther"),
    }
}

const fn path(step: Step) -> &'static str {
    match step {
        Step::North => "m6 14.500 6-6 6 6",
        Step::South => "m6 9.500 6 6 6-6",
        Step::East => "m9.500 6 6 6-6 6",
        Step::West => "m14.500 6-6 6 6 6",
        Step::Closer => "M12 5.500v13M5.500 12h13",
        Step::Farther => "M5.500 12h13",
    }
}

/// The buttons under a map: plain links, each with the page it leads to. A move that is not possible stays in
/// its place, so that no button is ever where another was.
pub(super) fn strip(words: &Words, links: Vec<(Step, Option<String>)>) -> AnyView {
    let label = say!(words, "map-move");
    let buttons = links
        .into_iter()
        .map(|(step, href)| {
            let (name, path) = (name(words, step), path(step));
            let icon = view! { <svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d=path></path></svg> };
            match href {
                Some(href) => view! { <a href=href aria-label=name rel="nofollow">{icon}</a> }.into_any(),
                None => view! { <span aria-hidden="true">{icon}</span> }.into_any(),
            }
        })
        .collect_view();
    view! { <nav class="map-steps" aria-label=label>{buttons}</nav> }.into_any()
}
