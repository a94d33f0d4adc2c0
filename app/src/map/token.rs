use ::map::{Screen, Spot};
use alongside_cipher::{NONCE, decrypt, encrypt};
use data_encoding::BASE64URL_NOPAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use participation::id::PersonId;
use participation::sealing::random;
use sha2::Sha256;

const PLAIN: usize = 9;

/// Seals what part of the map somebody looks at, so that it can stand in an address that tells nothing.
///
/// Its keys are made at start and kept nowhere: an address from a browser's history opens nothing after
/// that, and never for anybody else. The same screen has the same token as long as the server runs,
/// so that the same page is the same bytes.
pub(super) struct Seal {
    key: [u8; 32],
    nonces: [u8; 32],
}

impl Seal {
    pub(super) fn random() -> Self {
        Self {
            key: random(),
            nonces: random(),
        }
    }

    /// The token of a screen's middle and zoom; its size is the page's own business.
    pub(super) fn token(&self, whose: PersonId, screen: &Screen) -> String {
        let mut plain = Vec::with_capacity(PLAIN);
        plain.extend_from_slice(&screen.centre.lon_e7.to_le_bytes());
        plain.extend_from_slice(&screen.centre.lat_e7.to_le_bytes());
        plain.push(screen.zoom);
        let whose = whose.to_string();
        let nonce = self.nonce(&whose, &plain);
        // The cipher refuses only beyond 256 GiB; no token means the whole area.
        let sealed = encrypt(&self.key, &nonce, whose.as_bytes(), &plain).unwrap_or_default();
        BASE64URL_NOPAD.encode(&[&nonce[..], &sealed].concat())
    }

    /// The middle and the zoom behind a token; nothing for a bad one, an old one or somebody else's.
    pub(super) fn open(&self, whose: PersonId, token: &str) -> Option<(Spot, u8)> {
        if token.len() > 128 {
            return None;
        }
        let bytes = BASE64URL_NOPAD.decode(token.as_bytes()).ok()?;
        let (nonce, msg) = bytes.split_first_chunk::<NONCE>()?;
        let whose = whose.to_string();
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
    fn nonce(&self, whose: &str, plain: &[u8]) -> [u8; NONCE] {
        let mut nonce = [0; NONCE];
        if let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.nonces) {
            mac.update(whose.as_bytes());
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
    use super::*;

    fn screen(zoom: u8) -> Screen {
        Screen::new(Spot::of_degrees(-1.25, 50.5), zoom, 416, 400)
    }

    #[test]
    fn a_token_opens_for_its_person_alone() {
        let (seal, me) = (Seal::random(), PersonId::random());
        let token = seal.token(me, &screen(15));
        assert_eq!(token, seal.token(me, &screen(15)));
        assert_ne!(token, seal.token(me, &screen(16)));
        let opened = seal.open(me, &token);
        assert!(opened.is_some_and(|(spot, zoom)| spot == screen(15).centre && zoom == 15));
        assert!(seal.open(PersonId::random(), &token).is_none());
        assert!(Seal::random().open(me, &token).is_none());
    }

    #[test]
    fn nothing_made_up_opens() {
        let (seal, me) = (Seal::random(), PersonId::random());
        for made_up in ["", "a", "%00", &"A".repeat(66), &"A".repeat(4000)] {
            assert!(seal.open(me, made_up).is_none());
        }
    }

    #[test]
    fn a_token_tells_nothing() {
        let token = Seal::random().token(PersonId::random(), &screen(15));
        assert!(token.len() < 80 && token.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b)));
    }
}
