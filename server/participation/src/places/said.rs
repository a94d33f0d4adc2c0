use serde::{Deserialize, Serialize};

use super::{HaveTo, PlaceKind, PlaceTime, Reason, Tie, Whereabouts};
use crate::error::Error;
use crate::id::PlaceId;
use crate::people::stable_text;
use crate::rules::length::Written;
use crate::voice::{Audience, Expectation, Feeling, Reach, Said};

/// A named public place, by which two people can be found to mean the same one. Whoever draws the map makes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// The same for everybody who means it, such as its name with a coarse cell of the map.
    pub key: String,
    /// What it is called on the map.
    pub name: String,
}

/// What somebody said about a place, in their own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AboutPlace {
    /// What kind.
    pub kind: Option<PlaceKind>,
    /// What they call it. May be empty.
    pub name: String,
    /// Where it is, as far as they showed.
    pub at: Whereabouts,
    /// The named public place it is, if the map knows one.
    pub area: Option<Area>,
    /// When it is like that.
    pub times: Vec<PlaceTime>,
    /// When, in their words. May be empty.
    pub when: String,
    /// What makes it so.
    pub reasons: Vec<Reason>,
    /// What makes it so, in their words. May be empty.
    pub why: String,
    /// Whether they have to go there.
    pub have_to: Option<HaveTo>,
    /// What ties them to it.
    pub ties: Vec<Tie>,
    /// Who there looks out for people. May be empty.
    pub looks_out: String,
    /// What would make it better. May be empty.
    pub better: String,
    /// What is different since last time. May be empty.
    pub changed: String,
    /// "Keep me out of it": it is not counted with what other young people say.
    pub protect_me: bool,
}

impl AboutPlace {
    /// Whether anything was said at all.
    #[must_use]
    pub fn has_something(&self) -> bool {
        *self
            != Self {
                protect_me: self.protect_me,
                ..Self::default()
            }
    }
}

/// What is shared about a place, beside its name, how it feels and what is wished for, which every view has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedPlace {
    /// Which of its author's places.
    pub id: PlaceId,
    /// It had been shared before, and this says how it is by now.
    pub again: bool,
    /// What was said.
    pub about: AboutPlace,
}

impl SharedPlace {
    /// Whether it is somebody's home. Whoever reads it is to think about the other pathway: what is unsafe at
    /// home is not harm outside it.
    #[must_use]
    pub fn is_home(&self) -> bool {
        self.about.kind == Some(PlaceKind::Home)
    }
}

/// A question about a place. All can be skipped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum PlaceQuestion {
    /// What kind of place.
    Kind,
    /// What it is called.
    Name,
    /// Where it is.
    Where,
    /// How it feels.
    Feel,
    /// When.
    When,
    /// What makes it so.
    Why,
    /// Whether they have to go there.
    HaveTo,
    /// Who there looks out for people.
    LooksOut,
    /// What would make it better.
    Better,
    /// What they want done.
    Wish,
    /// Who can know.
    Who,
    /// Whether it is kept out of what is counted across young people.
    Protect,
    /// What is different since last time.
    Changed,
}

stable_text!(PlaceQuestion {
    Kind = "kind",
    Name = "name",
    Where = "where",
    Feel = "feel",
    When = "when",
    Why = "why",
    HaveTo = "have-to",
    LooksOut = "looks-out",
    Better = "better",
    Wish = "wish",
    Who = "who",
    Protect = "protect",
    Changed = "changed",
});

impl PlaceQuestion {
    /// What is asked about a new place, in order.
    pub const ASKED: [Self; 11] = [
        Self::Kind,
        Self::Name,
        Self::Where,
        Self::Feel,
        Self::When,
        Self::Why,
        Self::HaveTo,
        Self::LooksOut,
        Self::Better,
        Self::Wish,
        Self::Who,
    ];

    /// What is asked when a place is rated again, in order.
    pub const AGAIN: [Self; 3] = [Self::Feel, Self::Changed, Self::Who];
}

/// An answer to one of them. Empty ones take back what was there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum PlaceAnswer {
    /// Not an answer yet.
    #[default]
    Nothing,
    /// What kind.
    Kind(Option<PlaceKind>),
    /// What it is called.
    Name(String),
    /// Where it is, and the named public place that is, if the map knows one.
    Where(Whereabouts, Option<Area>),
    /// How it feels.
    Feel(Option<Feeling>),
    /// When, chosen and in own words.
    When(Vec<PlaceTime>, String),
    /// What makes it so, chosen and in own words.
    Why(Vec<Reason>, String),
    /// Whether they have to go there, and what ties them to it.
    HaveTo(Option<HaveTo>, Vec<Tie>),
    /// Who there looks out for people.
    LooksOut(String),
    /// What would make it better.
    Better(String),
    /// What they want done.
    Wish(Option<Expectation>),
    /// Who can know.
    Who(Option<Audience>),
    /// Whether to keep it out of what is counted across young people.
    Protect(bool),
    /// What is different since last time.
    Changed(String),
}

impl PlaceAnswer {
    /// The question it answers.
    #[must_use]
    pub const fn question(&self) -> Option<PlaceQuestion> {
        Some(match self {
            Self::Nothing => return None,
            Self::Kind(_) => PlaceQuestion::Kind,
            Self::Name(_) => PlaceQuestion::Name,
            Self::Where(..) => PlaceQuestion::Where,
            Self::Feel(_) => PlaceQuestion::Feel,
            Self::When(..) => PlaceQuestion::When,
            Self::Why(..) => PlaceQuestion::Why,
            Self::HaveTo(..) => PlaceQuestion::HaveTo,
            Self::LooksOut(_) => PlaceQuestion::LooksOut,
            Self::Better(_) => PlaceQuestion::Better,
            Self::Wish(_) => PlaceQuestion::Wish,
            Self::Who(_) => PlaceQuestion::Who,
            Self::Protect(_) => PlaceQuestion::Protect,
            Self::Changed(_) => PlaceQuestion::Changed,
        })
    }

    /// As typed and chosen, but for what no screen can show, and reaching nobody it cannot reach.
    pub(super) fn tidied(self) -> Self {
        fn set<T: Ord>(mut chosen: Vec<T>) -> Vec<T> {
            chosen.sort_unstable();
            chosen.dedup();
            chosen
        }
        let tidy = |words: String| Said::tidy(&words);
        match self {
            Self::Name(words) => Self::Name(tidy(words)),
            Self::Where(at, area) => Self::Where(at.tidied(), area),
            Self::When(chosen, words) => Self::When(set(chosen), tidy(words)),
            Self::Why(chosen, words) => Self::Why(set(chosen), tidy(words)),
            Self::HaveTo(answer, ties) => Self::HaveTo(answer, set(ties)),
            Self::LooksOut(words) => Self::LooksOut(tidy(words)),
            Self::Better(words) => Self::Better(tidy(words)),
            Self::Changed(words) => Self::Changed(tidy(words)),
            Self::Who(audience) => Self::Who(audience.filter(|one| Reach::ANYWHERE.contains(&one.reach()))),
            same => same,
        }
    }
}

/// Everything in a draft about a place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlaceSaid {
    /// What was said.
    pub about: AboutPlace,
    /// How it feels.
    pub feeling: Option<Feeling>,
    /// What they want done.
    pub wish: Option<Expectation>,
    /// Who can know, as chosen.
    pub audience: Option<Audience>,
}

impl PlaceSaid {
    pub(super) fn take(&mut self, answer: PlaceAnswer) {
        match answer {
            PlaceAnswer::Nothing => {}
            PlaceAnswer::Kind(kind) => self.about.kind = kind,
            PlaceAnswer::Name(name) => self.about.name = name,
            PlaceAnswer::Where(at, area) => (self.about.at, self.about.area) = (at, area),
            PlaceAnswer::Feel(feeling) => self.feeling = feeling,
            PlaceAnswer::When(times, words) => (self.about.times, self.about.when) = (times, words),
            PlaceAnswer::Why(reasons, words) => (self.about.reasons, self.about.why) = (reasons, words),
            PlaceAnswer::HaveTo(answer, ties) => (self.about.have_to, self.about.ties) = (answer, ties),
            PlaceAnswer::LooksOut(words) => self.about.looks_out = words,
            PlaceAnswer::Better(words) => self.about.better = words,
            PlaceAnswer::Wish(wish) => self.wish = wish,
            PlaceAnswer::Who(audience) => self.audience = audience,
            PlaceAnswer::Protect(protect) => self.about.protect_me = protect,
            PlaceAnswer::Changed(words) => self.about.changed = words,
        }
    }

    /// Whether there is anything in it that could be shared.
    #[must_use]
    pub fn has_something(&self) -> bool {
        self.about.has_something() || self.feeling.is_some()
    }

    /// Who can know. What is said about a home goes to the worker and the chair, whatever was chosen.
    #[must_use]
    pub fn reaches(&self) -> Option<Audience> {
        if self.about.kind == Some(PlaceKind::Home) {
            Some(Audience::new(Reach::WorkerAndChair, &[]))
        } else {
            self.audience.clone()
        }
    }

    /// Refuses what is longer than it may be.
    ///
    /// # Errors
    /// [`Error::TooLong`].
    pub(super) fn check_length(&self) -> Result<(), Error> {
        Written::PlaceName.check(&self.about.name)?;
        let about = &self.about;
        let words = [&about.when, &about.why, &about.looks_out, &about.better, &about.changed];
        words.into_iter().try_for_each(|one| Written::PlaceWords.check(one))
    }
}
