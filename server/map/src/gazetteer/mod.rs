//! The names of public places on the map.

mod fold;
mod gather;
mod nearby;
mod search;

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::file::File;
use crate::{Bounds, Spot};
use nearby::Nearby;

/// What a named place is. Only what is open to everybody; never a house.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A bus stop, a bus station, a railway station, a taxi rank, a car park.
    Transport,
    /// A school or a college.
    School,
    /// A park, a playground, woods, allotments, a sports ground.
    Park,
    /// A shop, a takeaway, a café, a pub.
    Shop,
    /// A library, a clinic, a youth club, the police, a place of worship, the council.
    Service,
    /// A cinema, a leisure centre, a skatepark, a theatre.
    Leisure,
    /// A street, a path, a bridge, an underpass.
    Street,
    /// An estate, a part of town, a village, a town.
    Area,
    /// A river, a harbour, a lake, the sea.
    Water,
    /// Any other public place with a name.
    Other,
}

/// A place of the map with a name.
#[derive(Clone, PartialEq, Eq)]
pub struct Named {
    /// As the map has it.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// A spot that stands for all of it.
    pub spot: Spot,
    /// The town, village or part of town it is in, to tell two of the same name apart.
    pub within: Option<String>,
    /// The same for everybody who means this place.
    pub key: PlaceKey,
}

impl fmt::Debug for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Named").field("kind", &self.kind).finish_non_exhaustive()
    }
}

/// What two people who mean the same place have in common: its name, smoothed, and the square
/// of about two kilometres it is in. Stable from one version of a map file to the next.
///
/// It tells where somebody spoke of. Keep it sealed, or only as a keyed hash; it does not print.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PlaceKey(pub(crate) String);

impl PlaceKey {
    /// The key as text, for sealing or hashing.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A key read back from where it was kept. One that no map has is harmless.
    #[must_use]
    pub fn from_kept(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Debug for PlaceKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PlaceKey(..)")
    }
}

/// Every named place of a map, read once.
pub(crate) struct Gazetteer {
    entries: Vec<Entry>,
    nearby: Nearby,
}

struct Entry {
    named: Named,
    /// The name as it is searched.
    folded: Box<str>,
}

impl Gazetteer {
    pub(crate) fn read(file: &File, bounds: Bounds) -> Self {
        gather::all(file, bounds)
    }

    pub(crate) fn search(&self, words: &str, near: Option<Spot>) -> Vec<Named> {
        search::search(&self.entries, words, near)
    }

    pub(crate) fn nearest(&self, spot: Spot) -> Option<Named> {
        let index = self.nearby.nearest(spot, |index| self.entries.get(index).map(|entry| entry.named.kind))?;
        self.entries.get(index).map(|entry| entry.named.clone())
    }

    pub(crate) fn named(&self, key: &PlaceKey) -> Option<Named> {
        let found = self.entries.iter().find(|entry| entry.named.key == *key);
        found.map(|entry| entry.named.clone())
    }
}
