//! The provider's own keys, made when it starts.

use anyhow::{Context as _, Result, anyhow};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::hmac;
use ring::rand::{SecureRandom as _, SystemRandom};
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _, RSA_PKCS1_SHA256, RsaKeyPair};
use rsa::pkcs1::EncodeRsaPrivateKey as _;
use rsa::rand_core::OsRng;
use rsa::traits::PublicKeyParts as _;
use serde_json::{Value, json};

use super::{SECRET, Signed};

/// One key of each kind.
pub(super) struct Keys {
    name: String,
    rsa: RsaKeyPair,
    n: Vec<u8>,
    e: Vec<u8>,
    another: RsaKeyPair,
    curve: EcdsaKeyPair,
}

impl Keys {
    pub(super) fn new() -> Result<Self> {
        let random = SystemRandom::new();
        let mut name = [0_u8; 8];
        random.fill(&mut name).map_err(|_| anyhow!("no randomness"))?;
        let (rsa, n, e) = rsa()?;
        let pkcs8 = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random)
            .map_err(|_| anyhow!("no curve key"))?;
        let curve = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, pkcs8.as_ref(), &random)
            .map_err(|_| anyhow!("no curve key"))?;
        Ok(Self {
            name: URL_SAFE_NO_PAD.encode(name),
            rsa,
            n,
            e,
            another: self::rsa()?.0,
            curve,
        })
    }

    /// What everybody may see of them.
    pub(super) fn shown(&self) -> Value {
        // 4, then the two halves of the point.
        let point = self.curve.public_key().as_ref();
        let half = |from: usize| URL_SAFE_NO_PAD.encode(&point[from..from + 32]);
        json!({"keys": [
            {"kty": "RSA", "use": "sig", "alg": "RS256", "kid": format!("{}-rsa", self.name),
             "n": URL_SAFE_NO_PAD.encode(&self.n), "e": URL_SAFE_NO_PAD.encode(&self.e)},
            {"kty": "EC", "use": "sig", "alg": "ES256", "kid": format!("{}-ec", self.name),
             "crv": "P-256", "x": half(1), "y": half(33)},
        ]})
    }

    /// A token with these claims.
    pub(super) fn sign(&self, how: Signed, claims: &Value) -> String {
        let (alg, key) = match how {
            Signed::Rs256 | Signed::AnotherKey => ("RS256", "rsa"),
            Signed::Es256 => ("ES256", "ec"),
            Signed::NotAtAll => ("none", "rsa"),
            Signed::PublicKeyAsSecret | Signed::ClientSecret => ("HS256", "rsa"),
        };
        let header = json!({"alg": alg, "typ": "JWT", "kid": format!("{}-{key}", self.name)});
        let encode = |part: &Value| URL_SAFE_NO_PAD.encode(part.to_string());
        let text = format!("{}.{}", encode(&header), encode(claims));
        let signature = self.signature(how, text.as_bytes());
        format!("{text}.{}", URL_SAFE_NO_PAD.encode(signature))
    }

    fn signature(&self, how: Signed, text: &[u8]) -> Vec<u8> {
        let random = SystemRandom::new();
        let by = |key: &RsaKeyPair| {
            let mut signature = vec![0; key.public().modulus_len()];
            key.sign(&RSA_PKCS1_SHA256, &random, text, &mut signature)
                .map(|()| signature)
                .unwrap_or_default()
        };
        let with = |secret: &[u8]| {
            let key = hmac::Key::new(hmac::HMAC_SHA256, secret);
            hmac::sign(&key, text).as_ref().to_vec()
        };
        match how {
            Signed::Rs256 => by(&self.rsa),
            Signed::AnotherKey => by(&self.another),
            Signed::Es256 => self
                .curve
                .sign(&random, text)
                .map(|signature| signature.as_ref().to_vec())
                .unwrap_or_default(),
            Signed::NotAtAll => Vec::new(),
            Signed::PublicKeyAsSecret => with(&self.n),
            Signed::ClientSecret => with(SECRET.as_bytes()),
        }
    }
}

/// A key pair, and the two numbers of its public half.
fn rsa() -> Result<(RsaKeyPair, Vec<u8>, Vec<u8>)> {
    let key = rsa::RsaPrivateKey::new(&mut OsRng, 2048)?;
    let der = key.to_pkcs1_der()?;
    let pair = RsaKeyPair::from_der(der.as_bytes())
        .map_err(|error| anyhow!("{error}"))
        .context("no RSA key")?;
    Ok((pair, key.n().to_bytes_be(), key.e().to_bytes_be()))
}
