//! What kind of help, what there is, and why there is not.

use serde::{Deserialize, Serialize};

use crate::people::stable_text;

/// What kind of help. For the ledger, which has no words of families in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Help {
    /// A sport, a club, something to do.
    Club,
    /// A youth worker or mentor.
    YouthWork,
    /// Somebody to talk to about how one feels.
    Talking,
    /// Help at school or college.
    School,
    /// Getting from one place to another.
    Transport,
    /// Money, food, things for the home.
    Money,
    /// Somewhere to live.
    Housing,
    /// Help for parents.
    Parents,
    /// An interpreter, or something in one's own language.
    Language,
    /// Anything else.
    Other,
}

stable_text!(Help {
    Club = "club",
    YouthWork = "youth-work",
    Talking = "talking",
    School = "school",
    Transport = "transport",
    Money = "money",
    Housing = "housing",
    Parents = "parents",
    Language = "language",
    Other = "other",
});

/// Why help is not available.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum WhyNot {
    /// There is none here.
    NoneHere,
    /// It is full, or the wait is too long.
    Full,
    /// It is for others: another age, another need.
    NotForThem,
    /// It is too far away, or not at a time they can come.
    OutOfReach,
    /// Nobody pays for it.
    NoMoney,
    /// Anything else.
    Other,
}

stable_text!(WhyNot {
    NoneHere = "none-here",
    Full = "full",
    NotForThem = "not-for-them",
    OutOfReach = "out-of-reach",
    NoMoney = "no-money",
    Other = "other",
});

/// What there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    /// It is available.
    Available,
    /// It is not.
    NotAvailable(WhyNot),
}
