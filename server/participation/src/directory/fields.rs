//! What may stand in the fields of a service: nothing when it cannot.

const MAX_LINK: usize = 2_000;

/// One line.
pub(super) fn line(text: &str, most: usize) -> Option<String> {
    let text = text.trim();
    let fits = text.chars().count() <= most && !text.chars().any(char::is_control);
    fits.then(|| text.to_owned())
}

/// Text of several lines.
pub(super) fn plain(text: &str, most: usize) -> Option<String> {
    let text = text.trim();
    let odd = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    let fits = text.chars().count() <= most && !text.chars().any(odd);
    fits.then(|| text.to_owned())
}

/// An address people can open: nothing else can stand behind a link.
pub(super) fn link(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some(String::new());
    }
    let url = url::Url::parse(text).ok()?;
    let fits = matches!(url.scheme(), "http" | "https") && url.has_host() && text.len() <= MAX_LINK;
    fits.then(|| url.to_string())
}

/// A whole number of years; nothing when none is given.
#[expect(clippy::option_option, reason = "the outer one says whether it can be")]
pub(super) fn age(years: Option<f64>) -> Option<Option<u8>> {
    match years {
        None => Some(None),
        // Directories write 999 where there is no end.
        Some(years) if years > 120.0 => Some(None),
        Some(years) => (0..=120_u8)
            .find(|age| (f64::from(*age) - years.floor()).abs() < 0.5)
            .map(Some),
    }
}
