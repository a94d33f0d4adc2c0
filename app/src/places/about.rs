use leptos::prelude::*;
use participation::id::PlaceId;
use participation::places::{OwnPlace, PlaceDraft, PlaceKind, PlaceSaid, Whereabouts};
use participation::voice::{Feeling, OwnVoice, View};

use super::names::{in_a_row, kind_name, place_shape, time_name};
use super::{Marked, Steps};
use crate::ask::Halt;
use crate::say;
use crate::say::feeling_name;
use crate::ui::*;
use crate::words::Words;

/// How a place of mine stands by now, shared or not.
#[derive(Clone, Debug)]
pub(crate) struct Now {
    /// Which of mine.
    pub(crate) id: PlaceId,
    /// Its number in the list, from 1.
    pub(crate) number: usize,
    /// What it is called: its name, else what kind it is.
    pub(crate) name: String,
    /// How it feels, as last said.
    pub(crate) feeling: Option<Feeling>,
    /// "Friday, late".
    pub(crate) when: String,
    /// Where it is.
    pub(crate) at: Whereabouts,
    /// Something is written about it and not sent.
    pub(crate) unsent: bool,
    /// It is time to ask how it is by now.
    pub(crate) due: bool,
}

impl Now {
    fn of(words: &Words, place: &OwnPlace, number: usize) -> Self {
        let said = place.draft.as_ref().map(PlaceDraft::said).unwrap_or_default();
        let thread = place.thread.as_ref();
        let told = thread.and_then(|thread| thread.told()).and_then(View::place);
        let rated = thread.and_then(|thread| thread.rated().last().map(|rated| rated.feeling));
        let mut when = when(words, &said);
        let mut at = said.about.at.clone();
        if let Some(told) = told {
            let before = PlaceSaid {
                about: told.about.clone(),
                ..PlaceSaid::default()
            };
            if when.is_empty() {
                when = self::when(words, &before);
            }
            if at == Whereabouts::Untold {
                at = before.about.at;
            }
        }
        Self {
            id: place.id,
            number,
            name: named(words, &place.name(), place.kind()),
            feeling: said.feeling.or(rated),
            when,
            at,
            unsent: has_draft(place),
            due: place.due,
        }
    }

    /// Its mark.
    pub(crate) const fn shape(&self) -> PlaceShape {
        place_shape(self.feeling)
    }

    /// "Sometimes OK. Friday, late".
    pub(crate) fn line(&self, words: &Words) -> String {
        match (self.feeling, self.when.as_str()) {
            (Some(feeling), "") => feeling_name(words, feeling),
            (Some(feeling), when) => say!(
                words,
                "place-line",
                feeling = feeling_name(words, feeling),
                when = when.to_owned()
            ),
            (None, when) => when.to_owned(),
        }
    }

    /// The place on the map.
    pub(crate) fn marked(&self) -> Marked {
        Marked {
            number: self.number,
            shape: self.shape(),
            at: self.at.clone(),
        }
    }
}

/// What a place is called: its name, else what kind it is.
pub(crate) fn named(words: &Words, name: &str, kind: Option<PlaceKind>) -> String {
    if !name.trim().is_empty() {
        return name.trim().to_owned();
    }
    kind.map_or_else(|| say!(words, "place-no-name"), |kind| kind_name(words, kind))
}

/// When a place is as it is: the words for it, else what was tapped.
fn when(words: &Words, said: &PlaceSaid) -> String {
    let own = said.about.when.trim();
    if own.is_empty() {
        in_a_row(said.about.times.iter().map(|time| time_name(words, *time)))
    } else {
        own.to_owned()
    }
}

/// Whether anything is written about a place and not sent.
pub(super) fn has_draft(place: &OwnPlace) -> bool {
    let mut drafts = place.draft.iter();
    drafts.any(|draft| draft.said().has_something() || draft.in_conflict().next().is_some())
}

/// The places of a list, numbered: what is written or shared, not what was taken back.
pub(crate) fn listed(words: &Words, places: &[OwnPlace]) -> Vec<Now> {
    places
        .iter()
        .filter(|place| place.is_shared() || has_draft(place))
        .enumerate()
        .map(|(at, place)| Now::of(words, place, at + 1))
        .collect()
}

/// Everything a page about one place of mine needs.
pub(crate) struct About {
    /// Which of mine.
    pub(crate) id: PlaceId,
    /// What I shared and what I write about it; nothing while nothing is written.
    pub(crate) place: Option<OwnPlace>,
    /// How it stands, where it stands in the list.
    pub(crate) now: Option<Now>,
    /// The questions.
    pub(crate) steps: Steps,
}

impl About {
    /// Finds it among my places.
    pub(crate) async fn load(words: &Words, me: &OwnVoice<'_>, id: PlaceId) -> Result<Self, Halt> {
        let places = me.places().await?;
        let now = listed(words, &places).into_iter().find(|now| now.id == id);
        let place = places.into_iter().find(|place| place.id == id);
        let draft = place.as_ref().and_then(|place| place.draft.as_ref());
        let said = draft.map(PlaceDraft::said).unwrap_or_default();
        let kind = place.as_ref().and_then(OwnPlace::kind);
        let again = place.as_ref().is_some_and(OwnPlace::is_shared);
        Ok(Self {
            id,
            now,
            steps: Steps::of(id, kind, &said, again),
            place,
        })
    }

    /// What is written about it and not sent.
    pub(crate) fn draft(&self) -> Option<&PlaceDraft> {
        self.place.as_ref().and_then(|place| place.draft.as_ref())
    }

    /// Everything the draft says.
    pub(crate) fn said(&self) -> PlaceSaid {
        self.draft().map(PlaceDraft::said).unwrap_or_default()
    }

    /// What kind of place it is, as last said.
    pub(crate) fn kind(&self) -> Option<PlaceKind> {
        self.place.as_ref().and_then(OwnPlace::kind)
    }

    /// Whether it was shared before.
    pub(crate) fn again(&self) -> bool {
        self.place.as_ref().is_some_and(OwnPlace::is_shared)
    }
}

/// Mark and name of the place a page is about, above its heading.
pub(crate) fn head(about: &About) -> Option<AnyView> {
    let now = about.now.as_ref()?;
    let (shape, number, name) = (now.shape(), now.number, now.name.clone());
    Some(view! { <PlaceHead shape=shape number=Some(number) name=name/> }.into_any())
}
