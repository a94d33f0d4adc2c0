use axum::response::{IntoResponse as _, Response};
use http::header::{CONTENT_TYPE, REFRESH};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use crate::ask::{Answered, Ask, clear_session};
use crate::page::see;
use crate::say;

const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");

/// Everything this site may have left in the browser.
const ALL_OF_IT: HeaderValue = HeaderValue::from_static("\"cache\", \"cookies\", \"storage\"");

/// Ends the session and leads to a harmless page.
///
/// # Errors
/// None: whoever leaves is let go, whatever else does not work.
pub async fn leave(ask: Ask) -> Answered {
    let to = ask.state.settings().exit_to.first().map_or("/", String::as_str);
    if from_another_site(&ask.headers) {
        // Their page may send people away, but not sign them out.
        return Ok(see(to));
    }
    end_session(&ask).await;
    let away = if was_posted(&ask.headers) {
        go_on_to(to, &say!(ask.words, "title-page"))
    } else {
        see(to)
    };
    Ok(forget(&ask, away))
}

/// Ends the session of whoever asks, if they have one.
pub(crate) async fn end_session(ask: &Ask) {
    if let Some(token) = &ask.token
        && let Err(error) = ask.p().sign_out(token).await
    {
        tracing::error!(%error, "a session could not be ended");
    }
}

/// Tells the browser to forget everything from here.
pub(crate) fn forget(ask: &Ask, mut response: Response) -> Response {
    let (name, value) = clear_session(&ask.state);
    let headers = response.headers_mut();
    headers.append(name, value);
    headers.insert(CLEAR_SITE_DATA, ALL_OF_IT);
    response
}

/// A blank page that goes on by itself: Chromium holds a redirect after a post to
/// `form-action`, which names no other site.
fn go_on_to(to: &str, title: &str) -> Response {
    let html = format!(
        "<!DOCTYPE html><meta charset=\"utf-8\"><meta name=\"color-scheme\" content=\"light dark\"><title>{title}</title>"
    );
    let on = HeaderValue::try_from(format!("0; url={to}")).unwrap_or(HeaderValue::from_static("0; url=/"));
    (
        StatusCode::OK,
        [
            (CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
            (REFRESH, on),
        ],
        html,
    )
        .into_response()
}

/// Browsers name the type of every form they post, even an empty one.
fn was_posted(headers: &HeaderMap) -> bool {
    headers.contains_key(CONTENT_TYPE)
}

fn from_another_site(headers: &HeaderMap) -> bool {
    headers.get("sec-fetch-site").is_some_and(|site| site == "cross-site")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_post_goes_on_by_itself() {
        let response = go_on_to("https://weather.example/", "Alongside");
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.headers()[REFRESH], "0; url=https://weather.example/");
    }

    #[test]
    fn other_sites_sign_nobody_out() {
        let mut headers = HeaderMap::new();
        assert!(!from_another_site(&headers));
        headers.insert("sec-fetch-site", HeaderValue::from_static("same-origin"));
        assert!(!from_another_site(&headers));
        headers.insert("sec-fetch-site", HeaderValue::from_static("cross-site"));
        assert!(from_another_site(&headers));
    }
}
