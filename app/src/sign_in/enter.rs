use axum::response::Response;
use http::HeaderMap;
use http::header::COOKIE;
use participation::people::Language;
use participation::sign_in::Token;

use super::path;
use crate::ask::{Ask, Halt, session_cookie};
use crate::page::see;

/// Where a session that just began leads. Whoever chose a language at the door goes on in it.
///
/// # Errors
/// As the database does.
pub(super) async fn way_in(ask: &Ask, token: &Token) -> Result<&'static str, Halt> {
    let who = ask.p().signed_in(token).await?.ok_or(Halt::NotThere)?;
    if let Some(language) = chosen(&ask.headers).filter(|language| *language != who.language) {
        ask.p().set_language(&who, language).await?;
    }
    Ok(path(&who))
}

/// The same, as the answer to a form post.
///
/// # Errors
/// As the database does.
pub(super) async fn entered(ask: &Ask, token: &Token) -> Result<Response, Halt> {
    Ok(with_session(ask, token, see(way_in(ask, token).await?)))
}

/// Puts the session's cookie on an answer.
pub(super) fn with_session(ask: &Ask, token: &Token, mut response: Response) -> Response {
    let (name, value) = session_cookie(&ask.state, token);
    response.headers_mut().append(name, value);
    response
}

/// The language somebody chose at the door; what their browser asks for is no choice.
fn chosen(headers: &HeaderMap) -> Option<Language> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(';'))
        .find_map(|pair| Language::from_text(pair.trim().strip_prefix("lang=")?))
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn only_a_choice_counts() {
        let mut headers = HeaderMap::new();
        headers.insert(http::header::ACCEPT_LANGUAGE, HeaderValue::from_static("pl"));
        headers.insert(COOKIE, HeaderValue::from_static("slang=ur; look=dark"));
        assert_eq!(chosen(&headers), None);
        headers.append(COOKIE, HeaderValue::from_static("look=dark; lang=ur"));
        assert_eq!(chosen(&headers), Some(Language::Ur));
    }
}
