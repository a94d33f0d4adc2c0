use jiff::civil::Date;

use super::{PlaceKind, SharedPlace};
use crate::clock::day_of;
use crate::id::{MembershipId, PlaceId, ViewId};
use crate::voice::{Feeling, View};

/// A place of one author with everything they shared about it, as far as the reader may read. Never of two voices.
#[derive(Clone, Debug)]
pub struct PlaceThread {
    /// Whose place.
    pub author: MembershipId,
    /// Which of theirs.
    pub place: PlaceId,
    /// What they shared about it, oldest first. At least one.
    pub views: Vec<View>,
}

/// How a place felt at one time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rated {
    /// In which view it was said.
    pub view: ViewId,
    /// How it felt.
    pub feeling: Feeling,
    /// When that was shared, UTC milliseconds.
    pub at: i64,
}

impl Rated {
    /// The day it was shared.
    #[must_use]
    pub fn on(&self) -> Date {
        day_of(self.at)
    }
}

impl PlaceThread {
    /// What they call it, as last said. May be empty.
    #[must_use]
    pub fn name(&self) -> &str {
        self.said()
            .map(|place| place.about.name.as_str())
            .find(|name| !name.is_empty())
            .unwrap_or_default()
    }

    /// What kind of place, as last said.
    #[must_use]
    pub fn kind(&self) -> Option<PlaceKind> {
        self.said().find_map(|place| place.about.kind)
    }

    /// The last view that says what the place is like, rather than only how it is by now.
    #[must_use]
    pub fn told(&self) -> Option<&View> {
        let first_hand = self
            .views
            .iter()
            .rev()
            .find(|view| view.place().is_some_and(|place| !place.again));
        first_hand.or_else(|| self.views.first())
    }

    /// How it felt, time after time, oldest first: a list of words and dates. What was taken back is not in it.
    #[must_use]
    pub fn rated(&self) -> Vec<Rated> {
        let standing = self.views.iter().filter(|view| view.taken_back_at.is_none());
        standing
            .filter_map(|view| {
                Some(Rated {
                    view: view.id,
                    feeling: view.feeling?,
                    at: view.shared_at,
                })
            })
            .collect()
    }

    /// Whether it is somebody's home: whoever reads it is to think about the other pathway.
    #[must_use]
    pub fn is_home(&self) -> bool {
        self.said().any(SharedPlace::is_home)
    }

    /// Newest first, what was taken back last.
    fn said(&self) -> impl Iterator<Item = &SharedPlace> {
        let (standing, gone): (Vec<&View>, Vec<&View>) =
            self.views.iter().rev().partition(|view| view.taken_back_at.is_none());
        standing.into_iter().chain(gone).filter_map(View::place)
    }
}

/// Puts what was shared about places together, one thread for each place of each author, in the order they were
/// first shared. Hand it only views that the reader may read.
#[must_use]
pub fn place_threads<'v>(views: impl IntoIterator<Item = &'v View>) -> Vec<PlaceThread> {
    let mut threads: Vec<PlaceThread> = Vec::new();
    for view in views {
        let Some(place) = view.place() else { continue };
        let same = |one: &&mut PlaceThread| one.author == view.author && one.place == place.id;
        match threads.iter_mut().find(same) {
            Some(thread) => thread.views.push(view.clone()),
            None => threads.push(PlaceThread {
                author: view.author,
                place: place.id,
                views: vec![view.clone()],
            }),
        }
    }
    threads
}
