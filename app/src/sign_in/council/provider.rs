use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreAuthenticationFlow, CoreClaimName, CoreClaimType, CoreClientAuthMethod,
    CoreErrorResponseType, CoreGenderClaim, CoreGrantType, CoreIdTokenVerifier, CoreJsonWebKey,
    CoreJweContentEncryptionAlgorithm, CoreJweKeyManagementAlgorithm, CoreJwsSigningAlgorithm, CoreResponseMode,
    CoreResponseType, CoreRevocableToken, CoreRevocationErrorResponse, CoreSubjectIdentifierType,
    CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::url::Url;
use openidconnect::{
    AdditionalProviderMetadata, AuthType, AuthorizationCode, ClaimsVerificationError, Client, ClientId, CsrfToken,
    DiscoveryError, EmptyExtraTokenFields, EndpointMaybeSet, EndpointNotSet, EndpointSet, HttpRequest, HttpResponse,
    IdToken, IdTokenFields, IssuerUrl, Nonce, PkceCodeChallenge, PkceCodeVerifier, ProviderMetadata, RedirectUrl,
    RequestTokenError, Scope, StandardErrorResponse, StandardTokenResponse, TokenResponse as _,
};
use participation::clock::Clock;
use participation::sign_in::{Kept, Vouched};
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;

use super::claims::Further;
use super::fetch::{NoAnswer, client, fetch};
use super::settings::CouncilSignIn;

/// Where the provider sends people back to.
pub(super) const BACK: &str = "/sign-in/work/back";

/// How long what the provider says of itself is believed without asking again.
const KNOWN_FOR: Duration = Duration::from_secs(3600);

/// How long nobody asks again where nobody answered: what waits for one need not wait in turn.
const DOWN_FOR: Duration = Duration::from_secs(2);

/// How often its keys are fetched anew because one is not known.
const NEW_KEYS_EVERY: Duration = Duration::from_secs(60);

/// How old a token may be, and how far ahead the provider's clock, in milliseconds.
const OLDEST_MS: i64 = 10 * 60_000;
const AHEAD_MS: i64 = 60_000;

/// How tokens may be signed: with a key that only the provider has. Nothing unsigned, and nothing signed with a secret
/// that more than the provider knows.
const SIGNED: [CoreJwsSigningAlgorithm; 3] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
];

/// What a provider may say of itself besides what every one does.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct NamesItself {
    /// Whether it says who it is when it sends somebody back (RFC 9207).
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

impl AdditionalProviderMetadata for NamesItself {}

/// What a provider says of itself, its keys included.
pub(super) type Metadata = ProviderMetadata<
    NamesItself,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;

type Fields = IdTokenFields<
    Further,
    EmptyExtraTokenFields,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJwsSigningAlgorithm,
>;

type Asking = Client<
    Further,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    StandardTokenResponse<Fields, CoreTokenType>,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

type Asked = Pin<Box<dyn Future<Output = Result<HttpResponse, NoAnswer>> + Send>>;

type Token = IdToken<Further, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm>;

/// Settings that no provider can be asked with.
#[derive(Debug)]
pub struct Unfit;

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the council's sign-in cannot be set up: its issuer is no address, or this machine trusts nobody")
    }
}

impl std::error::Error for Unfit {}

/// Why somebody is not vouched for. The text is for the log: it names no person and repeats nothing that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// The provider does not answer.
    Down(&'static str),
    /// What it sent cannot be trusted.
    Unsound(&'static str),
}

/// The council's identity provider.
pub(crate) struct Provider {
    settings: CouncilSignIn,
    issuer: IssuerUrl,
    back: RedirectUrl,
    on_this_machine: bool,
    client: reqwest::Client,
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    asked: Option<(Instant, Option<Arc<Metadata>>)>,
    new_keys: Option<Instant>,
}

impl Provider {
    /// The provider these settings name, for people who come to us at `origin`.
    pub(crate) fn new(settings: CouncilSignIn, origin: &str) -> Result<Self, Unfit> {
        let issuer = IssuerUrl::new(settings.issuer.clone()).map_err(|_| Unfit)?;
        let on_this_machine = issuer.url().scheme() == "http";
        Ok(Self {
            back: RedirectUrl::new(format!("{origin}{BACK}")).map_err(|_| Unfit)?,
            client: client(on_this_machine).map_err(|_| Unfit)?,
            known: Mutex::default(),
            settings,
            issuer,
            on_this_machine,
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
        };
        (kept, challenge)
    }

    /// What the provider says of itself, asked at most once an hour.
    pub(super) async fn known(&self) -> Result<Arc<Metadata>, Trouble> {
        let mut known = self.known.lock().await;
        match &known.asked {
            Some((at, Some(metadata))) if at.elapsed() < KNOWN_FOR => return Ok(Arc::clone(metadata)),
            Some((at, None)) if at.elapsed() < DOWN_FOR => return Err(Trouble::Down("not asked again so soon")),
            _ => {}
        }
        self.ask(&mut known).await
    }

    /// The same asked again because a key is not known, once a minute at most.
    async fn known_anew(&self) -> Option<Arc<Metadata>> {
        let mut known = self.known.lock().await;
        if known.new_keys.is_some_and(|at| at.elapsed() < NEW_KEYS_EVERY) {
            return None;
        }
        known.new_keys = Some(Instant::now());
        self.ask(&mut known).await.ok()
    }

    async fn ask(&self, known: &mut Known) -> Result<Arc<Metadata>, Trouble> {
        let asked = Metadata::discover_async(self.issuer.clone(), &self.http()).await;
        let sound = asked.map_err(|error| why_not(&error)).and_then(|metadata| {
            if self.may_be_asked(&metadata) {
                Ok(Arc::new(metadata))
            } else {
                Err(Trouble::Unsound("an endpoint is not https"))
            }
        });
        known.asked = Some((Instant::now(), sound.as_ref().ok().cloned()));
        sound
    }

    fn may_be_asked(&self, metadata: &Metadata) -> bool {
        let safe = |url: &Url| self.on_this_machine || url.scheme() == "https";
        safe(metadata.authorization_endpoint().url())
            && metadata.token_endpoint().is_some_and(|token| safe(token.url()))
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
        if let Some(organisation) = self.settings.organisation.as_ref().filter(|one| one.claim == "hd") {
            // So that Google offers the council's accounts first. What counts is what the token says.
            asked = asked.add_extra_param("hd", organisation.is.clone());
        }
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
            .request_async(&self.http())
            .await
            .map_err(|error| match error {
                RequestTokenError::Request(NoAnswer::TooMuch) => Trouble::Unsound("too long an answer"),
                RequestTokenError::Request(NoAnswer::Gone) => Trouble::Down("no answer to the code"),
                RequestTokenError::ServerResponse(_) => Trouble::Unsound("the code was refused"),
                RequestTokenError::Parse(..) | RequestTokenError::Other(_) => Trouble::Unsound("no tokens"),
            })?;
        let token = answer.id_token().ok_or(Trouble::Unsound("no identity token"))?;
        match self.vouched(token, &known, kept) {
            // The keys were changed since they were fetched, or it is none of theirs.
            Err(Trouble::Unsound(SIGNATURE)) => {
                let anew = self.known_anew().await.ok_or(Trouble::Unsound(SIGNATURE))?;
                self.vouched(token, &anew, kept)
            }
            other => other,
        }
    }

    fn vouched(&self, token: &Token, known: &Metadata, kept: &Kept) -> Result<Vouched, Trouble> {
        // As for a client without a secret: then no secret is ever taken for a key.
        let verifier = CoreIdTokenVerifier::new_public_client(
            ClientId::new(self.settings.client_id.clone()),
            self.issuer.clone(),
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
        });
        let claims = token
            .claims(&verifier, &Nonce::new(kept.nonce.clone()))
            .map_err(|error| Trouble::Unsound(why(&error)))?;
        // The library leaves this to us: a token that was made for another application, and names us as a reader.
        if claims
            .authorized_party()
            .is_some_and(|party| party.as_str() != self.settings.client_id)
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
            entitled: claims.additional_claims().entitled(&self.settings),
        })
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

    fn http(&self) -> impl Fn(HttpRequest) -> Asked {
        let client = self.client.clone();
        move |request| Box::pin(fetch(client.clone(), request))
    }
}

const SIGNATURE: &str = "the signature is none of the provider's";

fn why(error: &ClaimsVerificationError) -> &'static str {
    match error {
        ClaimsVerificationError::Expired(_) => "expired, or not issued just now",
        ClaimsVerificationError::InvalidAudience(_) => "for somebody else",
        ClaimsVerificationError::InvalidIssuer(_) => "from somebody else",
        ClaimsVerificationError::InvalidNonce(_) => "for another sign-in",
        ClaimsVerificationError::SignatureVerification(_) => SIGNATURE,
        _ => "not a token we can read",
    }
}

fn why_not(error: &DiscoveryError<NoAnswer>) -> Trouble {
    match error {
        DiscoveryError::Request(NoAnswer::TooMuch) => Trouble::Unsound("too much about itself"),
        DiscoveryError::Validation(_) => Trouble::Unsound("its name is not the issuer that is set"),
        DiscoveryError::Request(NoAnswer::Gone) | DiscoveryError::Response(..) => Trouble::Down("no answer"),
        _ => Trouble::Unsound("nothing we can read about itself"),
    }
}
