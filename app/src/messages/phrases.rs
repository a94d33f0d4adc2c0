use participation::messages::Phrase;

use crate::say;
use crate::words::Words;

/// Everything a message says, as subject and as body: the phrase its reader chose, in their language, and nothing else.
///
/// No link: one names this service to whoever holds the phone, is there to be tapped by them, and teaches people to tap
/// links in texts. Who is told knows where to look. No name, no number, no id.
#[must_use]
pub fn text(words: &Words, phrase: Phrase) -> String {
    match phrase {
        Phrase::Something => say!(words, "message-something"),
        Phrase::Update => say!(words, "message-update"),
        Phrase::Look => say!(words, "message-look"),
        Phrase::Note => say!(words, "message-note"),
    }
}
