use crate::say;
use crate::words::Words;

/// What a simple choice is called. A name this version does not know stands for itself.
#[must_use]
pub fn choice_name(words: &Words, choice: &str) -> String {
    match choice {
        "friends" => say!(words, "choice-friends"),
        "sport" => say!(words, "choice-sport"),
        "music" => say!(words, "choice-music"),
        "games" => say!(words, "choice-games"),
        "making" => say!(words, "choice-making"),
        "family" => say!(words, "choice-family"),
        "animals" => say!(words, "choice-animals"),
        "food" => say!(words, "choice-food"),
        "home" => say!(words, "choice-home"),
        "school" => say!(words, "choice-school"),
        "free-time" => say!(words, "choice-free-time"),
        "online" => say!(words, "choice-online"),
        "an-adult" => say!(words, "choice-an-adult"),
        "a-place" => say!(words, "choice-a-place"),
        "people-there" => say!(words, "choice-people-there"),
        "getting-home" => say!(words, "choice-getting-home"),
        "money" => say!(words, "choice-money"),
        "sleep" => say!(words, "choice-sleep"),
        "adults" => say!(words, "choice-adults"),
        "how-we-work" => say!(words, "choice-how-we-work"),
        "somebody-to-talk-to" => say!(words, "choice-somebody-to-talk-to"),
        "something-to-do" => say!(words, "choice-something-to-do"),
        "at-school" => say!(words, "choice-at-school"),
        "at-home" => say!(words, "choice-at-home"),
        "all-of-it" => say!(words, "choice-all-of-it"),
        "a-part" => say!(words, "choice-a-part"),
        "by-video" => say!(words, "choice-by-video"),
        "a-letter" => say!(words, "choice-a-letter"),
        "somebody-for-me" => say!(words, "choice-somebody-for-me"),
        "not-this-time" => say!(words, "choice-not-this-time"),
        "police" => say!(words, "choice-police"),
        "council" => say!(words, "choice-council"),
        "health" => say!(words, "choice-health"),
        "another" => say!(words, "choice-another"),
        other => other.to_owned(),
    }
}
