//! How a place felt to one voice, time after time.

use leptos::prelude::*;
use participation::people::Member;
use participation::places::{Change, PlaceThread, Rated, change};

use super::super::names::staff_call;
use super::names::change_name;
use crate::say::{feeling_name, sea};
use crate::ui::*;
use crate::words::Words;

/// The boats, oldest first; nothing where nobody said how it feels.
pub(super) fn felt(words: &Words, author: &Member, thread: &PlaceThread) -> Option<AnyView> {
    let rated = thread.rated();
    if rated.is_empty() {
        return None;
    }
    let last = last_change(&rated).map(|one| change_name(words, one));
    let times = rated.iter().map(|one| once(words, one)).collect();
    Some(view! { <Felt whose=staff_call(author) times=times change=last/> }.into_any())
}

pub(super) fn once(words: &Words, rated: &Rated) -> FeltOnce {
    FeltOnce {
        sea: sea(rated.feeling),
        words: feeling_name(words, rated.feeling),
        date: words.date_short(rated.on()),
    }
}

/// How it is by now, compared with the time before.
fn last_change(rated: &[Rated]) -> Option<Change> {
    match rated {
        [.., before, now] => change(before.feeling, now.feeling),
        _ => None,
    }
}
