//! What counts as a name.

use crate::limits;

/// A name as it may be shown: one line, no control or direction marks; nothing when it is
/// empty or longer than any name.
pub(super) fn tidy(given: &str) -> Option<Box<str>> {
    if given.len() > limits::NAME * 4 {
        return None;
    }
    let shown = |c: char| !c.is_control() && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    let cleaned: String = given.chars().filter(|&c| shown(c)).collect();
    let mut name = String::with_capacity(cleaned.len());
    for word in cleaned.split_whitespace() {
        if !name.is_empty() {
            name.push(' ');
        }
        name.push_str(word);
    }
    let length = name.chars().count();
    (1..=limits::NAME).contains(&length).then(|| name.into_boxed_str())
}

/// How well a key names the name; the plain one is what people there say.
pub(super) fn key(key: &str) -> Option<u8> {
    match key {
        "name" => Some(3),
        "name:latin" => Some(2),
        "name:en" | "name_en" | "name1" => Some(1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::tidy;

    #[test]
    fn names_are_one_clean_line() {
        assert_eq!(tidy(" Corn\n\u{202e} Street ").as_deref(), Some("Corn Street"));
        assert_eq!(tidy("\u{7}"), None);
        assert_eq!(tidy(&"a".repeat(81)), None);
    }
}
