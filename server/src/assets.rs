//! The files a browser downloads: in the binary, named by their content, kept for ever.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

/// One file of the site.
struct File {
    name: &'static str,
    content_type: &'static str,
    plain: &'static [u8],
    /// The same, compressed, when that is smaller.
    brotli: Option<&'static [u8]>,
}

mod site {
    use super::File;
    include!(concat!(env!("OUT_DIR"), "/site.rs"));
}

/// File names under `/a/`.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Names {
    /// The style sheet of every page.
    pub(crate) style: String,
    /// What pages of staff need besides.
    pub(crate) work_style: String,
    /// The small plain script every page may load.
    pub(crate) script: String,
    /// The module that wakes the islands of a page.
    pub(crate) island_script: Option<String>,
    /// Every file of `public` by its place there, such as `icon.svg`.
    pub(crate) files: BTreeMap<String, String>,
}

/// The names of the files in this binary.
///
/// # Errors
/// When the binary was built without a site, or with one of another version.
pub(crate) fn names() -> Result<Names> {
    const MEND: &str = "run cargo xtask serve";
    let manifest =
        site::MANIFEST.with_context(|| format!("this server was built without its styles and scripts; {MEND}"))?;
    serde_json::from_str(manifest)
        .with_context(|| format!("this server's list of styles and scripts does not read; {MEND}"))
}

/// The map file of the demo's town; nothing when the binary was built without a site.
pub(crate) const fn town() -> Option<&'static [u8]> {
    site::TOWN
}

/// Serves `/a/{file}`. The name follows the content, so the answer never changes.
pub(crate) async fn serve(Path(name): Path<String>, headers: HeaderMap) -> Response {
    let Some(file) = site::FILES.iter().find(|file| file.name == name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let mut answer = match file.brotli {
        Some(brotli) if takes_brotli(&headers) => {
            let encoding = [(header::CONTENT_ENCODING, HeaderValue::from_static("br"))];
            (encoding, brotli).into_response()
        }
        _ => file.plain.into_response(),
    };
    let set = answer.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, file.content_type),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::VARY, "accept-encoding"),
    ] {
        set.insert(name, HeaderValue::from_static(value));
    }
    answer
}

/// Whether `Accept-Encoding` names brotli without a weight of zero.
fn takes_brotli(headers: &HeaderMap) -> bool {
    headers
        .get_all(header::ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|coding| {
            let mut parts = coding.split(';').map(str::trim);
            let named = parts.next().is_some_and(|name| name.eq_ignore_ascii_case("br"));
            let refused = parts
                .filter_map(|part| part.strip_prefix("q="))
                .any(|weight| weight.parse::<f32>().is_ok_and(|weight| weight <= 0.0));
            named && !refused
        })
}

#[cfg(test)]
mod tests {
    use super::takes_brotli;
    use axum::http::{HeaderMap, HeaderValue, header};

    fn asked(value: &'static str) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(value));
        takes_brotli(&headers)
    }

    #[test]
    fn brotli_only_when_asked_for() {
        assert!(asked("gzip, deflate, br"));
        assert!(asked("BR;q=0.5"));
        assert!(!asked("br;q=0, gzip"));
        assert!(!asked("gzip, brr"));
        assert!(!takes_brotli(&HeaderMap::new()));
    }
}
