use serde::{Deserialize, Serialize};

use super::envelopes::HeldBack;
use crate::people::stable_text;
use crate::rules::negotiation::Stance;
use crate::voice::{Audience, MAX_WORDS, Reach, Said};

/// Whom somebody's words about the room can reach: the worker and the chair, or the chair and the advocate.
/// Never the meeting, and so never an invitee.
pub const REACHES: [Reach; 2] = [Reach::WorkerAndChair, Reach::ChairAndAdvocate];

/// Something a family member writes about a meeting.
pub(super) trait Sayable: Clone + PartialEq + Default {
    /// As typed, but for what no screen can show, and reaching nobody it cannot reach.
    fn tidied(self) -> Self;
    /// Whether there is anything in it that could be shared.
    fn has_something(&self) -> bool;
    /// Why it cannot be shared as it is.
    fn lacks(&self) -> Option<HeldBack>;
}

/// What somebody says about an invitee.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StanceSaid {
    /// The stance, once chosen.
    pub stance: Option<Stance>,
    /// Who can know it: one of [`REACHES`]. The worker and the chair, unless chosen otherwise.
    pub audience: Reach,
    /// Why. May be empty.
    pub reason: String,
    /// Who can know why, and with it the stance: one of [`REACHES`]. The chair and the advocate, unless chosen
    /// otherwise.
    pub reason_audience: Reach,
}

impl Default for StanceSaid {
    fn default() -> Self {
        Self {
            stance: None,
            audience: Reach::WorkerAndChair,
            reason: String::new(),
            reason_audience: Reach::ChairAndAdvocate,
        }
    }
}

impl Sayable for StanceSaid {
    fn tidied(self) -> Self {
        Self {
            stance: self.stance,
            audience: within(self.audience, Reach::WorkerAndChair),
            reason: Said::tidy(&self.reason),
            reason_audience: within(self.reason_audience, Reach::ChairAndAdvocate),
        }
    }

    fn has_something(&self) -> bool {
        self.stance.is_some() || !self.reason.trim().is_empty()
    }

    fn lacks(&self) -> Option<HeldBack> {
        if self.stance.is_none() {
            Some(HeldBack::NoStance)
        } else {
            too_long(&[&self.reason])
        }
    }
}

/// A way to take part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Way {
    /// There for all of it.
    AllOfIt,
    /// There for a part.
    APart,
    /// By video.
    ByVideo,
    /// A letter.
    ALetter,
    /// A recording.
    ARecording,
    /// A drawing.
    ADrawing,
    /// Somebody speaks for them.
    SomebodyForMe,
    /// Not this time.
    NotThisTime,
}

stable_text!(Way {
    AllOfIt = "all-of-it",
    APart = "a-part",
    ByVideo = "by-video",
    ALetter = "a-letter",
    ARecording = "a-recording",
    ADrawing = "a-drawing",
    SomebodyForMe = "somebody-for-me",
    NotThisTime = "not-this-time",
});

/// How somebody wants to take part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WishSaid {
    /// In which ways.
    pub ways: Vec<Way>,
    /// Who should sit beside them. May be empty.
    pub beside: String,
    /// Whether they want breaks.
    pub breaks: bool,
    /// Which language an interpreter should speak. Empty when none is wanted.
    pub interpreter: String,
    /// What to call them. May be empty.
    pub call_me: String,
    /// Anything else. May be empty.
    pub words: String,
    /// Who can know: one of [`REACHES`]. The worker and the chair, unless chosen otherwise.
    pub audience: Reach,
}

impl Default for WishSaid {
    fn default() -> Self {
        Self {
            ways: Vec::new(),
            beside: String::new(),
            breaks: false,
            interpreter: String::new(),
            call_me: String::new(),
            words: String::new(),
            audience: Reach::WorkerAndChair,
        }
    }
}

impl Sayable for WishSaid {
    fn tidied(mut self) -> Self {
        self.ways.sort_unstable();
        self.ways.dedup();
        Self {
            ways: self.ways,
            beside: Said::tidy(&self.beside),
            breaks: self.breaks,
            interpreter: Said::tidy(&self.interpreter),
            call_me: Said::tidy(&self.call_me),
            words: Said::tidy(&self.words),
            audience: within(self.audience, Reach::WorkerAndChair),
        }
    }

    fn has_something(&self) -> bool {
        let texts = [&self.beside, &self.interpreter, &self.call_me, &self.words];
        !self.ways.is_empty() || self.breaks || texts.iter().any(|text| !text.trim().is_empty())
    }

    fn lacks(&self) -> Option<HeldBack> {
        too_long(&[&self.beside, &self.interpreter, &self.call_me, &self.words])
    }
}

/// Somebody the author would like to add.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskSaid {
    /// Whom.
    pub who: String,
    /// Why. May be empty.
    pub why: String,
    /// Who can know: one of [`REACHES`]. The worker and the chair, unless chosen otherwise.
    pub audience: Reach,
}

impl Default for AskSaid {
    fn default() -> Self {
        Self {
            who: String::new(),
            why: String::new(),
            audience: Reach::WorkerAndChair,
        }
    }
}

impl Sayable for AskSaid {
    fn tidied(self) -> Self {
        Self {
            who: Said::tidy(&self.who),
            why: Said::tidy(&self.why),
            audience: within(self.audience, Reach::WorkerAndChair),
        }
    }

    fn has_something(&self) -> bool {
        !self.who.trim().is_empty() || !self.why.trim().is_empty()
    }

    fn lacks(&self) -> Option<HeldBack> {
        if self.who.trim().is_empty() {
            Some(HeldBack::NoName)
        } else {
            too_long(&[&self.who, &self.why])
        }
    }
}

/// A question that is asked after a meeting. Each is optional, and separate from the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Question {
    /// Did you feel heard?
    Heard,
    /// Did anyone make you feel blamed?
    Blamed,
}

stable_text!(Question {
    Heard = "heard",
    Blamed = "blamed",
});

/// An answer to a [`Question`]. Never summed or averaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Felt {
    /// Yes.
    Yes,
    /// Partly.
    Partly,
    /// No.
    No,
}

stable_text!(Felt {
    Yes = "yes",
    Partly = "partly",
    No = "no",
});

/// What somebody says about a meeting afterwards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AfterwardsSaid {
    /// The answer; none when skipped.
    pub felt: Option<Felt>,
    /// In their own words. May be empty.
    pub words: String,
    /// Who can know: one of [`REACHES`]. The chair and the advocate, unless chosen otherwise.
    pub audience: Reach,
}

impl Default for AfterwardsSaid {
    fn default() -> Self {
        Self {
            felt: None,
            words: String::new(),
            audience: Reach::ChairAndAdvocate,
        }
    }
}

impl Sayable for AfterwardsSaid {
    fn tidied(self) -> Self {
        Self {
            felt: self.felt,
            words: Said::tidy(&self.words),
            audience: within(self.audience, Reach::ChairAndAdvocate),
        }
    }

    fn has_something(&self) -> bool {
        self.felt.is_some() || !self.words.trim().is_empty()
    }

    fn lacks(&self) -> Option<HeldBack> {
        too_long(&[&self.words])
    }
}

/// The audience of a reach, which has no exceptions here.
pub(super) fn audience(reach: Reach) -> Audience {
    Audience::new(reach, &[])
}

fn within(reach: Reach, default: Reach) -> Reach {
    if REACHES.contains(&reach) { reach } else { default }
}

fn too_long(texts: &[&str]) -> Option<HeldBack> {
    let long = texts.iter().any(|text| text.chars().count() > MAX_WORDS);
    long.then_some(HeldBack::TooLong)
}
