//! What a form or a query brought, read without ever failing.

mod parts;

use http::HeaderMap;
use http::header::CONTENT_TYPE;

pub(crate) use parts::with_files;

/// The fields of a form post or a query, in order. Bytes that are no UTF-8 become the
/// replacement character, so that the rest of a text is kept; control characters, which no
/// screen can show, are dropped.
#[derive(Clone, Debug, Default)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads `application/x-www-form-urlencoded` bytes.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Self {
        let fields = form_urlencoded::parse(bytes);
        Self(fields.map(|(name, value)| (name.into_owned(), shown(&value))).collect())
    }

    /// Puts a field of a form of another kind behind the others.
    pub(crate) fn add(&mut self, name: &str, value: &[u8]) {
        self.0.push((name.to_owned(), shown(&String::from_utf8_lossy(value))));
    }

    /// The first field of this name, or an empty text.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.0
            .iter()
            .find(|(one, _)| one == name)
            .map_or("", |(_, value)| value.as_str())
    }

    /// The first field of this name without spaces around it, unless it is empty.
    #[must_use]
    pub fn filled(&self, name: &str) -> Option<&str> {
        let text = self.text(name).trim();
        (!text.is_empty()).then_some(text)
    }

    /// All fields of this name.
    #[must_use]
    pub fn all(&self, name: &str) -> Vec<String> {
        self.0
            .iter()
            .filter(|(one, _)| one == name)
            .map(|(_, value)| value.clone())
            .collect()
    }

    /// Every field with its name, in order.
    pub fn each(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Whether there is a field of this name, empty or not.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(one, _)| one == name)
    }

    /// A whole number.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<i64> {
        self.filled(name)?.parse().ok()
    }

    /// A date, `2026-11-21`.
    #[must_use]
    pub fn date(&self, name: &str) -> Option<jiff::civil::Date> {
        self.filled(name)?.parse().ok()
    }
}

/// Whether a form comes in parts, as one with a file does.
pub(crate) fn is_multipart(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("multipart/"))
}

/// The characters a screen can show.
fn shown(text: &str) -> String {
    let shown = |c: &char| !c.is_control() || matches!(c, '\n' | '\r' | '\t');
    text.chars().filter(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bad_bytes_keep_the_rest_of_the_text() {
        let fields = Fields::parse(b"words=a%FFb&words=c&n=7&empty=");
        assert_eq!(fields.text("words"), "a\u{fffd}b");
        assert_eq!(fields.all("words").len(), 2);
        assert_eq!(fields.number("n"), Some(7));
        assert_eq!(fields.filled("empty"), None);
        assert!(fields.has("empty"));
        assert_eq!(Fields::parse(b"a=b%00%1Bc%0D%0Ad%C2%85e").text("a"), "bc\r\nde");
        assert_eq!(fields.text("missing"), "");
    }
}
