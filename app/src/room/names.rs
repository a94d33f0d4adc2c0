use participation::room::{Decision, Felt, Stance, Way};

use crate::say;
use crate::words::Words;

/// What a stance is called.
#[must_use]
pub fn stance_name(words: &Words, stance: Stance) -> String {
    match stance {
        Stance::YesPlease => say!(words, "stance-yes-please"),
        Stance::Ok => say!(words, "stance-ok"),
        Stance::Part => say!(words, "stance-part"),
        Stance::RatherNot => say!(words, "stance-rather-not"),
        Stance::NotSure => say!(words, "stance-not-sure"),
        Stance::TalkFirst => say!(words, "stance-talk-first"),
    }
}

/// A decision about somebody, as a sentence.
#[must_use]
pub fn decision_name(words: &Words, decision: Decision, name: &str) -> String {
    let name = name.to_owned();
    match decision {
        Decision::Attends => say!(words, "room-decision-attends", name = name),
        Decision::Part => say!(words, "room-decision-part", name = name),
        Decision::Report => say!(words, "room-decision-report", name = name),
        Decision::Colleague => say!(words, "room-decision-colleague", name = name),
        Decision::Separate => say!(words, "room-decision-separate", name = name),
    }
}

/// What a way to take part is called.
#[must_use]
pub fn way_name(words: &Words, way: Way) -> String {
    match way {
        Way::AllOfIt => say!(words, "way-all-of-it"),
        Way::APart => say!(words, "way-a-part"),
        Way::ByVideo => say!(words, "way-by-video"),
        Way::ALetter => say!(words, "way-a-letter"),
        Way::ARecording => say!(words, "way-a-recording"),
        Way::ADrawing => say!(words, "way-a-drawing"),
        Way::SomebodyForMe => say!(words, "way-somebody-for-me"),
        Way::NotThisTime => say!(words, "way-not-this-time"),
    }
}

/// What an answer to a question after a meeting is called.
#[must_use]
pub fn felt_name(words: &Words, felt: Felt) -> String {
    match felt {
        Felt::Yes => say!(words, "felt-yes"),
        Felt::Partly => say!(words, "felt-partly"),
        Felt::No => say!(words, "felt-no"),
    }
}
