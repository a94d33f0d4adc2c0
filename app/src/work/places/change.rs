//! How places felt at first and how they feel by now, voice by voice: what a review looks at. Never one number for
//! two voices.

use leptos::prelude::*;
use participation::people::Member;
use participation::places::{PlaceThread, change as became};
use participation::plan::MeetingKind;

use super::super::case::Case;
use super::super::names::staff_call;
use super::below::below;
use super::felt::once;
use super::names::change_name;
use crate::answers::said_lang;
use crate::ask::{Answered, Ask};
use crate::places::kind_name;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The page. It shows what each voice said, and opening it is reading that.
pub async fn change(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let case = Case::load(&review).await?;
    let places = review.places().await?;
    review.opened(&places.views()).await?;
    let words = &ask.words;
    let threads: Vec<&PlaceThread> = places.threads().collect();
    let voices: Vec<AnyView> = case
        .people
        .iter()
        .filter_map(|author| voice(words, &case, author, &threads))
        .collect();
    let lede = ahead(&ask, &case).map_or_else(
        || say!(words, "staff-change-what"),
        |date| say!(words, "staff-change-review", date = words.day_and_date(date)),
    );
    let inside = if voices.is_empty() {
        view! { <Empty text=say!(words, "staff-places-none")/> }.into_any()
    } else {
        voices.into_any()
    };
    Ok(below(&ask, &case, say!(words, "staff-change"), lede, inside))
}

/// The day of the next review.
fn ahead(ask: &Ask, case: &Case) -> Option<jiff::civil::Date> {
    let reviews = case.dates.meetings.iter().filter(|one| one.kind == MeetingKind::Review);
    reviews.map(|one| one.on).filter(|on| *on >= ask.today()).min()
}

/// One voice's table; none for who rated nothing that the reader may read.
fn voice(words: &Words, case: &Case, author: &Member, threads: &[&PlaceThread]) -> Option<AnyView> {
    let theirs = threads.iter().filter(|thread| thread.author == author.id);
    let rows: Vec<ChangeRow> = theirs.filter_map(|thread| row(words, case, thread)).collect();
    if rows.is_empty() {
        return None;
    }
    let heads = ChangeHeads {
        place: say!(words, "staff-change-place"),
        first: say!(words, "staff-change-first"),
        last: say!(words, "staff-change-last"),
        change: say!(words, "staff-change-became"),
    };
    let heading = staff_call(author);
    let label = say!(words, "staff-change-of", name = heading.clone());
    Some(view! { <Section title=heading><ChangeTable label=label heads=heads rows=rows/></Section> }.into_any())
}

fn row(words: &Words, case: &Case, thread: &PlaceThread) -> Option<ChangeRow> {
    let rated = thread.rated();
    let first = rated.first()?;
    let last = rated.last().filter(|last| last.view != first.view);
    let change = match last {
        None => say!(words, "staff-change-once"),
        Some(last) => became(first.feeling, last.feeling).map_or_else(String::new, |one| change_name(words, one)),
    };
    let name = thread.name();
    let kind = thread.kind().map(|kind| kind_name(words, kind));
    Some(ChangeRow {
        theirs: !name.is_empty(),
        lang: thread.told().and_then(|view| said_lang(words, view)),
        name: if name.is_empty() {
            kind.unwrap_or_else(|| say!(words, "staff-place-unnamed"))
        } else {
            name.to_owned()
        },
        href: format!("/work/{}/places#p-{}", case.id(), thread.place),
        first: once(words, first),
        last: last.map(|one| once(words, one)),
        change,
    })
}
