//! Whether a token counts.

use openidconnect::core::{CoreIdTokenVerifier, CoreJwsSigningAlgorithm};
use openidconnect::{ClaimsVerificationError, ClientId, Nonce};
use participation::clock::Clock;
use participation::sign_in::{Kept, Vouched};

use super::kinds::{Metadata, Token};
use super::settings::CouncilSignIn;
use super::trouble::Trouble;

/// How old a token may be, and how far ahead the provider's clock, in milliseconds.
const OLDEST_MS: i64 = 10 * 60_000;
const AHEAD_MS: i64 = 60_000;

/// How far behind the provider's clock may be when it says when somebody signed in, in milliseconds.
const BEHIND_MS: i64 = 60_000;

/// How tokens may be signed: with a key that only the provider has. Nothing unsigned, and nothing signed with a secret
/// that more than the provider knows.
const SIGNED: [CoreJwsSigningAlgorithm; 3] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
];

/// Why a token does not count whose signer is not known: maybe not yet.
pub(super) const SIGNATURE: &str = "the signature is none of the provider's";

/// What a token vouches for, if it is the provider's own, made just now, for us and for this sign-in.
pub(super) fn vouched(
    token: &Token,
    known: &Metadata,
    settings: &CouncilSignIn,
    kept: &Kept,
) -> Result<Vouched, Trouble> {
    // As for a client without a secret: then no secret is ever taken for a key.
    let verifier = CoreIdTokenVerifier::new_public_client(
        ClientId::new(settings.client_id.clone()),
        known.issuer().clone(),
        known.jwks().clone(),
    )
    .set_allowed_algs(SIGNED)
    .set_issue_time_verifier_fn(|issued| {
        // Tokens are of the world's time, also where a demo has its own.
        let age = Clock::system().now_ms() - issued.timestamp_millis();
        if (-AHEAD_MS..=OLDEST_MS).contains(&age) {
            Ok(())
        } else {
            Err("not issued just now".to_owned())
        }
    })
    .set_auth_time_verifier_fn(|signed_in| {
        let since = kept.set_out_at - BEHIND_MS;
        if settings.may_stay || signed_in.is_some_and(|at| at.timestamp_millis() >= since) {
            Ok(())
        } else {
            Err("signed in before".to_owned())
        }
    });
    let claims = token
        .claims(&verifier, &Nonce::new(kept.nonce.clone()))
        .map_err(|error| Trouble::Unsound(why(&error)))?;
    // The library leaves this to us: a token that was made for another application, and names us as a reader.
    if claims
        .authorized_party()
        .is_some_and(|party| party.as_str() != settings.client_id)
    {
        return Err(Trouble::Unsound("made for another application"));
    }
    let name = claims
        .name()
        .and_then(|name| name.get(None))
        .map(|name| name.as_str().to_owned());
    Ok(Vouched {
        issuer: claims.issuer().as_str().to_owned(),
        subject: claims.subject().as_str().to_owned(),
        name: name.unwrap_or_default(),
        entitled: claims.additional_claims().entitled(settings),
    })
}

fn why(error: &ClaimsVerificationError) -> &'static str {
    match error {
        ClaimsVerificationError::Expired(_) => "expired, or not issued just now",
        ClaimsVerificationError::InvalidAuthTime(_) => "it does not say that they signed in there just now (auth_time)",
        ClaimsVerificationError::InvalidAudience(_) => "for somebody else",
        ClaimsVerificationError::InvalidIssuer(_) => "from somebody else",
        ClaimsVerificationError::InvalidNonce(_) => "for another sign-in",
        ClaimsVerificationError::SignatureVerification(_) => SIGNATURE,
        _ => "not a token we can read",
    }
}
