use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use openidconnect::core::{CoreAuthPrompt, CoreAuthenticationFlow, CoreClientAuthMethod};
use openidconnect::url::Url;
use openidconnect::{
    AuthType, AuthorizationCode, ClientId, CsrfToken, IssuerUrl, Nonce, PkceCodeChallenge, PkceCodeVerifier,
    RedirectUrl, Scope, TokenResponse as _,
};
use participation::clock::Clock;
use participation::sign_in::{Kept, Vouched};

use super::fetch::{client, http};
use super::kinds::{Asking, Metadata};
use super::known::Known;
use super::settings::CouncilSignIn;
use super::token::{SIGNATURE, vouched};
use super::trouble::{Trouble, why_no_token};

/// Where the provider sends people back to.
pub(super) const BACK: &str = "/sign-in/work/back";

/// Settings that no provider can be asked with.
#[derive(Debug)]
pub struct Unfit;

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the council's sign-in cannot be set up: its issuer is no address, or this machine trusts nobody")
    }
}

impl std::error::Error for Unfit {}

/// The council's identity provider.
pub(crate) struct Provider {
    settings: CouncilSignIn,
    issuer: IssuerUrl,
    back: RedirectUrl,
    client: reqwest::Client,
    known: Known,
}

impl Provider {
    /// The provider these settings name, for people who come to us at `origin`.
    pub(crate) fn new(settings: CouncilSignIn, origin: &str) -> Result<Self, Unfit> {
        let issuer = IssuerUrl::new(settings.issuer.clone()).map_err(|_| Unfit)?;
        let on_this_machine = issuer.url().scheme() == "http";
        let client = client(on_this_machine).map_err(|_| Unfit)?;
        Ok(Self {
            back: RedirectUrl::new(format!("{origin}{BACK}")).map_err(|_| Unfit)?,
            known: Known::new(issuer.clone(), on_this_machine, client.clone()),
            settings,
            issuer,
            client,
        })
    }

    /// How it was set.
    pub(super) const fn settings(&self) -> &CouncilSignIn {
        &self.settings
    }

    /// What people call it.
    pub(crate) fn name(&self) -> &str {
        &self.settings.name
    }

    /// The host people are sent to, as an address bar shows it.
    pub(super) fn host(&self) -> String {
        self.issuer.url().host_str().unwrap_or_default().to_owned()
    }

    /// Makes what only we know of a journey, and what the provider is told of it.
    pub(super) fn fresh() -> (Kept, PkceCodeChallenge) {
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let kept = Kept {
            nonce: Nonce::new_random().secret().clone(),
            verifier: verifier.into_secret(),
            set_out_at: Clock::system().now_ms(),
        };
        (kept, challenge)
    }

    /// What the provider says of itself, asked at most once an hour.
    pub(super) async fn known(&self) -> Result<Arc<Metadata>, Trouble> {
        self.known.get().await
    }

    /// Where somebody goes to sign in.
    pub(super) fn address(&self, known: &Metadata, state: &str, kept: &Kept, challenge: PkceCodeChallenge) -> Url {
        let client = self.asking(known);
        let (state, nonce) = (state.to_owned(), kept.nonce.clone());
        let mut asked = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                || CsrfToken::new(state),
                || Nonce::new(nonce),
            )
            .add_scopes(self.settings.scopes.iter().cloned().map(Scope::new))
            .set_pkce_challenge(challenge);
        // Whoever holds the device now may not be who is signed in at the provider: a tablet was handed over.
        asked = match self.settings.hosted_domain() {
            // Google asks nobody to sign in again, only which account it is to be; the council's are offered first. What
            // counts is what the token says.
            Some(domain) => asked
                .add_prompt(CoreAuthPrompt::SelectAccount)
                .add_extra_param("hd", domain),
            None => asked.add_prompt(CoreAuthPrompt::Login).set_max_age(Duration::ZERO),
        };
        asked.url().0
    }

    /// Whether whoever sent somebody back is this provider, as far as it says (RFC 9207).
    pub(super) async fn is_who_says(&self, issuer: Option<&str>) -> Result<bool, Trouble> {
        match issuer {
            Some(issuer) => Ok(issuer == self.issuer.as_str()),
            None => {
                let known = self.known().await?;
                Ok(!known
                    .additional_metadata()
                    .authorization_response_iss_parameter_supported)
            }
        }
    }

    /// Trades the code for what the provider vouches for.
    pub(super) async fn redeem(&self, code: &str, kept: &Kept) -> Result<Vouched, Trouble> {
        let known = self.known().await?;
        let answer = self
            .asking(&known)
            .exchange_code(AuthorizationCode::new(code.to_owned()))
            .map_err(|_| Trouble::Unsound("no token endpoint"))?
            .set_pkce_verifier(PkceCodeVerifier::new(kept.verifier.clone()))
            .request_async(&http(&self.client))
            .await
            .map_err(|error| why_no_token(&error))?;
        let token = answer.id_token().ok_or(Trouble::Unsound("no identity token"))?;
        match vouched(token, &known, &self.settings, kept) {
            // The keys were changed since they were fetched, or it is none of theirs.
            Err(Trouble::Unsound(SIGNATURE)) => {
                let anew = self.known.anew().await.ok_or(Trouble::Unsound(SIGNATURE))?;
                vouched(token, &anew, &self.settings, kept)
            }
            other => other,
        }
    }

    fn asking(&self, known: &Metadata) -> Asking {
        let only_in_the_form = known.token_endpoint_auth_methods_supported().is_some_and(|methods| {
            methods.contains(&CoreClientAuthMethod::ClientSecretPost)
                && !methods.contains(&CoreClientAuthMethod::ClientSecretBasic)
        });
        let client = Asking::from_provider_metadata(
            known.clone(),
            ClientId::new(self.settings.client_id.clone()),
            Some(self.settings.client_secret.clone()),
        )
        .set_redirect_uri(self.back.clone());
        if only_in_the_form {
            client.set_auth_type(AuthType::RequestBody)
        } else {
            client
        }
    }
}
