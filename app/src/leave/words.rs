use crate::say;
use crate::words::Words;

/// What leaving cannot do, for whoever relies on it.
pub(crate) fn limits(words: &Words) -> Vec<String> {
    vec![
        say!(words, "exit-cant-history"),
        say!(words, "exit-cant-keys"),
        say!(words, "exit-cant-watchers"),
        say!(words, "exit-cant-pictures"),
    ]
}
