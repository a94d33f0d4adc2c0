//! Why nobody is vouched for.

use http::StatusCode;
use openidconnect::core::CoreErrorResponseType;
use openidconnect::{DiscoveryError, RequestTokenError, StandardErrorResponse};

use super::fetch::NoAnswer;

/// Why somebody is not vouched for. The text is for the log: it names no person and repeats nothing that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// The provider does not answer.
    Down(&'static str),
    /// What it sent cannot be trusted.
    Unsound(&'static str),
}

/// Why nothing is known of the provider.
pub(super) fn why_not(error: &DiscoveryError<NoAnswer>) -> Trouble {
    match error {
        DiscoveryError::Request(NoAnswer::TooMuch) => Trouble::Unsound("too much about itself"),
        DiscoveryError::Request(NoAnswer::Gone) => Trouble::Down("no answer"),
        DiscoveryError::Response(StatusCode::TOO_MANY_REQUESTS, ..) => Trouble::Down("asked too often"),
        DiscoveryError::Response(..) => Trouble::Unsound("nothing at its address; look at issuer"),
        DiscoveryError::Validation(_) => Trouble::Unsound("its name is not the issuer that is set"),
        _ => Trouble::Unsound("nothing we can read about itself"),
    }
}

/// Why a code was traded for nothing.
pub(super) fn why_no_token(
    error: &RequestTokenError<NoAnswer, StandardErrorResponse<CoreErrorResponseType>>,
) -> Trouble {
    match error {
        RequestTokenError::Request(NoAnswer::TooMuch) => Trouble::Unsound("too long an answer"),
        RequestTokenError::Request(NoAnswer::Gone) => Trouble::Down("no answer to the code"),
        RequestTokenError::ServerResponse(refused) => match refused.error() {
            // Keycloak says the second where others say the first.
            CoreErrorResponseType::InvalidClient | CoreErrorResponseType::UnauthorizedClient => {
                Trouble::Unsound("it does not take our client id or secret")
            }
            _ => Trouble::Unsound("the code was refused"),
        },
        RequestTokenError::Parse(..) | RequestTokenError::Other(_) => Trouble::Unsound("no tokens"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_issuer_is_no_outage() {
        let said = |status| why_not(&DiscoveryError::Response(status, Vec::new(), String::new()));
        assert_eq!(
            said(StatusCode::NOT_FOUND),
            Trouble::Unsound("nothing at its address; look at issuer")
        );
        assert_eq!(said(StatusCode::TOO_MANY_REQUESTS), Trouble::Down("asked too often"));
        assert_eq!(
            why_not(&DiscoveryError::Request(NoAnswer::Gone)),
            Trouble::Down("no answer")
        );
    }

    #[test]
    fn a_secret_that_ran_out_is_no_refused_code() {
        let said = |error| {
            why_no_token(&RequestTokenError::ServerResponse(StandardErrorResponse::new(
                error, None, None,
            )))
        };
        let secret = Trouble::Unsound("it does not take our client id or secret");
        assert_eq!(said(CoreErrorResponseType::InvalidClient), secret);
        assert_eq!(said(CoreErrorResponseType::UnauthorizedClient), secret);
        assert_eq!(
            said(CoreErrorResponseType::InvalidGrant),
            Trouble::Unsound("the code was refused")
        );
    }
}
