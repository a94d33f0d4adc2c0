use http::HeaderMap;
use http::header::USER_AGENT;

/// A plain word for what somebody came with; nothing finer is kept.
#[must_use]
pub fn device(headers: &HeaderMap) -> &'static str {
    let agent = headers
        .get(USER_AGENT)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("");
    let known = [
        ("Android", "android"),
        ("iPhone", "iphone"),
        ("iPad", "ipad"),
        ("Windows", "windows"),
        ("Macintosh", "mac"),
        ("Linux", "linux"),
    ];
    known
        .iter()
        .find(|(mark, _)| agent.contains(mark))
        .map_or("other", |(_, word)| word)
}
