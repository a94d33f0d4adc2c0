use leptos::prelude::*;
use participation::places::PlaceThread;
use participation::voice::View;

use super::about::named;
use super::names::place_shape;
use crate::answers::Names;
use crate::say;
use crate::say::{feeling_name, sea};
use crate::ui::*;
use crate::words::Words;

/// What others of the family shared with me about places, each voice by itself.
pub(super) fn others(words: &Words, names: &Names<'_>, threads: &[PlaceThread]) -> Option<AnyView> {
    let rows = threads
        .iter()
        .filter_map(|thread| {
            let last = thread.views.last()?;
            let rated = thread.rated();
            let feeling = rated.last().map(|rated| rated.feeling);
            let by = say!(
                words,
                "answers-by",
                name = names.author(thread.author),
                date = words.date_of(last.shared_at)
            );
            let name = named(words, thread.name(), thread.kind());
            let text = feeling.map(|feeling| feeling_name(words, feeling));
            let (shape, water) = (place_shape(feeling), feeling.and_then(sea));
            Some(view! {
                <PlaceRow href="/answers#shared" shape=shape name=name text=text note=by note_icon=Icon::Person sea=water/>
            })
        })
        .collect::<Vec<_>>();
    let (title, note) = (say!(words, "answers-shared"), say!(words, "answers-shared-note"));
    (!rows.is_empty())
        .then(|| view! { <section id="shared"><SectionHeading text=title/><p class="meta">{note}</p><Rows>{rows}</Rows></section> }.into_any())
}

/// Everything in these threads.
pub(super) fn views(threads: &[PlaceThread]) -> impl Iterator<Item = &View> {
    threads.iter().flat_map(|thread| &thread.views)
}
