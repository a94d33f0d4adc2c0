use participation::owners::Level;
use participation::rules::lateness::Up;

use crate::say;
use crate::words::Words;

/// Who is to see to what is late; whoever does it, by name.
#[must_use]
pub fn level_name(words: &Words, level: Level, owner: &str) -> String {
    match level {
        Level::Worker => say!(words, "staff-level-worker"),
        Level::Owner if owner.is_empty() => say!(words, "staff-level-owner"),
        Level::Owner => owner.to_owned(),
        Level::Chair => say!(words, "staff-level-chair"),
        Level::Partnership => say!(words, "staff-level-partnership"),
    }
}

/// "5 November: the chair".
#[must_use]
pub fn level_on(words: &Words, up: Up, owner: &str) -> String {
    let who = level_name(words, up.level, owner);
    say!(words, "staff-up-to", date = words.date(up.on), who = who)
}

/// "With the chair since 5 November."
#[must_use]
pub fn level_since(words: &Words, up: Up, owner: &str) -> String {
    let who = level_name(words, up.level, owner);
    say!(words, "staff-up-reached", who = who, date = words.date(up.on))
}
