//! Text and paragraphs as the document holds them.

use std::fmt::Write as _;

pub(super) const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
pub(super) const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// Text as XML holds it. What XML cannot hold is left out: people's words have no control characters, see
/// `Said::tidy`.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(c),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
    out
}

/// The tag of a language with the region that word processors look for.
pub(super) fn tag(lang: &str) -> &'static str {
    match lang {
        "pl" => "pl-PL",
        "ur" => "ur-PK",
        _ => "en-GB",
    }
}

/// How a language is named on a run: what is written from right to left has its own place.
pub(super) fn language(lang: &str) -> String {
    let tag = tag(lang);
    if lang == "ur" {
        format!(r#"<w:rtl/><w:lang w:bidi="{tag}"/>"#)
    } else {
        format!(r#"<w:lang w:val="{tag}"/>"#)
    }
}

/// A run in a language, line by line.
fn run(text: &str, lang: &str) -> String {
    let mut out = format!("<w:r><w:rPr>{}</w:rPr>", language(lang));
    for (place, line) in text.split('\n').enumerate() {
        if place > 0 {
            out.push_str("<w:br/>");
        }
        let _ = write!(out, r#"<w:t xml:space="preserve">{}</w:t>"#, escaped(line));
    }
    out.push_str("</w:r>");
    out
}

pub(super) fn paragraph(style: &str, text: &str, lang: &str, more: &str) -> String {
    let bidi = if lang == "ur" { "<w:bidi/>" } else { "" };
    format!(
        r#"<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}{bidi}</w:pPr>{}</w:p>"#,
        run(text, lang)
    )
}
