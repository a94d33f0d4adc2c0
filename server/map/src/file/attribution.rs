//! Whom the map is from.

use serde_json::Value;

/// Characters shown at most.
const LONGEST: usize = 200;

/// The attribution in a file's metadata as plain text: no tags, no entities, one line.
pub(super) fn of(metadata: &[u8]) -> String {
    let Ok(metadata) = serde_json::from_slice::<Value>(metadata) else {
        return String::new();
    };
    let html = metadata.get("attribution").and_then(Value::as_str).unwrap_or_default();
    plain(html)
}

fn plain(html: &str) -> String {
    let mut text = String::new();
    let mut in_tag = false;
    for c in html.chars() {
        match c {
            '<' => in_tag = true,
            '>' if in_tag => in_tag = false,
            c if !in_tag => text.push(c),
            _ => {}
        }
    }
    for (entity, character) in [
        ("&copy;", "©"),
        ("&#169;", "©"),
        ("&nbsp;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ] {
        text = text.replace(entity, character);
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").chars().filter(|c| !c.is_control()).take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_become_words() {
        let metadata = br#"{"attribution":"<a href=\"x\">&copy; OpenStreetMap</a>  contributors"}"#;
        assert_eq!(of(metadata), "© OpenStreetMap contributors");
        assert_eq!(of(b"{"), "");
        assert_eq!(of(b"[]"), "");
        assert_eq!(plain("<script"), "");
    }
}
