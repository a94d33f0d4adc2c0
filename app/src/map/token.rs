use ::map::{Screen, Spot};
use alongside_cipher::{NONCE, decrypt, encrypt};
use data_encoding::BASE64URL_NOPAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use participation::id::{Id, SessionId};
use participation::sealing::Vault;
use sha2::Sha256;

const PLAIN: usize = 9;

/// Seals what part of the map somebody looks at, so that it can stand in an address that tells nothing.
///
/// Its keys follow from the key file and the session: an address from a browser's history opens nothing once that
/// session has ended, and never for anybody else, and every server of a site opens it alike. The same screen has the
/// same token as long as the session lasts, so that the same page is the same bytes.
pub(super) struct Seal {
    whose: SessionId,
    key: [u8; 32],
    nonces: [u8; 32],
}

impl Seal {
    pub(super) fn of(vault: &Vault, whose: SessionId) -> Self {
        let session = Id::from(whose);
        Self {
            whose,
            key: vault.digest("map token", session.as_bytes()),
            nonces: vault.digest("map token's nonce", session.as_bytes()),
        }
    }

    /// The token of a screen's middle and zoom; its size is the page's own business.
    pub(super) fn token(&self, screen: &Screen) -> String {
        let mut plain = Vec::with_capacity(PLAIN);
        plain.extend_from_slice(&screen.centre.lon_e7.to_le_bytes());
        plain.extend_from_slice(&screen.centre.lat_e7.to_le_bytes());
        plain.push(screen.zoom);
        let whose = self.whose.to_string();
        let nonce = self.nonce(&plain);
        // The cipher refuses only beyond 256 GiB; no token means the whole area.
        let sealed = encrypt(&self.key, &nonce, whose.as_bytes(), &plain).unwrap_or_default();
        BASE64URL_NOPAD.encode(&[&nonce[..], &sealed].concat())
    }

    /// The middle and the zoom behind a token; nothing for a bad one, an old one or somebody else's.
    pub(super) fn open(&self, token: &str) -> Option<(Spot, u8)> {
        if token.len() > 128 {
            return None;
        }
        let bytes = BASE64URL_NOPAD.decode(token.as_bytes()).ok()?;
        let (nonce, msg) = bytes.split_first_chunk::<NONCE>()?;
        let whose = self.whose.to_string();
        let plain = decrypt(&self.key, nonce, whose.as_bytes(), msg)?;
        let (lon, rest) = plain.split_first_chunk::<4>()?;
        let (lat, zoom) = rest.split_first_chunk::<4>()?;
        let spot = Spot {
            lon_e7: i32::from_le_bytes(*lon),
            lat_e7: i32::from_le_bytes(*lat),
        };
        Some((spot, *zoom.first()?))
    }

    /// Made from what it seals: it never comes twice for two different screens.
    fn nonce(&self, plain: &[u8]) -> [u8; NONCE] {
        let mut nonce = [0; NONCE];
        if let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.nonces) {
            mac.update(plain);
            for (to, from) in nonce.iter_mut().zip(mac.finalize().into_bytes()) {
                *to = from;
            }
        }
        nonce
    }
}

#[cfg(test)]
mod tests {
    use participation::clock::Clock;
    use participation::sealing::Keyring;

    use super::*;

    fn screen(zoom: u8) -> Screen {
        Screen::new(Spot::of_degrees(-1.25, 50.5), zoom, 416, 400)
    }

    fn vault() -> Vault {
        let folder = tempfile::tempdir().expect("a folder");
        let keyring = Keyring::create(&folder.path().join("keys")).expect("keys");
        Vault::new(keyring, Clock::system())
    }

    #[test]
    fn a_token_opens_in_its_session_alone_on_every_server() {
        let (vault, session) = (vault(), SessionId::random());
        let seal = Seal::of(&vault, session);
        let token = seal.token(&screen(15));
        assert_eq!(token, seal.token(&screen(15)));
        assert_ne!(token, seal.token(&screen(16)));
        let opened = Seal::of(&vault, session).open(&token);
        assert!(opened.is_some_and(|(spot, zoom)| spot == screen(15).centre && zoom == 15));
        assert!(Seal::of(&vault, SessionId::random()).open(&token).is_none());
    }

    #[test]
    fn nothing_made_up_opens() {
        let seal = Seal::of(&vault(), SessionId::random());
        for made_up in ["", "a", "%00", &"A".repeat(66), &"A".repeat(4000)] {
            assert!(seal.open(made_up).is_none());
        }
    }

    #[test]
    fn a_token_tells_nothing() {
        let token = Seal::of(&vault(), SessionId::random()).token(&screen(15));
        assert!(token.len() < 80 && token.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b)));
    }
}
