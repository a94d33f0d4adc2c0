//! A data key, and what it seals.

use std::fmt;

use alongside_cipher::NONCE;
use serde::{Serialize, de::DeserializeOwned};
use zeroize::Zeroizing;

use super::{Secret, digest, padding, random};
use crate::{
    error::{Error, Result},
    id::Id,
};

/// The first byte of a sealed value: how the rest is laid out.
const VERSION: u8 = 1;
/// The second byte: XChaCha20-Poly1305 with a random nonce.
const ALGORITHM: u8 = 1;
const HEADER: [u8; 2] = [VERSION, ALGORITHM];

/// Where a sealed value stands. It opens nowhere else.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The table.
    pub table: &'static str,
    /// The column.
    pub column: &'static str,
    /// The row's primary key.
    pub row: &'a str,
}

impl<'a> Place<'a> {
    /// A column of a row.
    #[must_use]
    pub const fn new(table: &'static str, column: &'static str, row: &'a str) -> Self {
        Self { table, column, row }
    }

    const fn unopened(&self) -> Error {
        Error::Sealed {
            table: self.table,
            column: self.column,
        }
    }
}

/// The key of one owner. A sealed value is
/// `version ‖ algorithm ‖ nonce (24 bytes) ‖ ciphertext of the padded value ‖ tag`.
#[derive(Clone)]
pub struct DataKey {
    owner: Id,
    secret: Secret,
}

impl DataKey {
    pub(super) fn random(owner: Id) -> Self {
        Self {
            owner,
            secret: Zeroizing::new(random()),
        }
    }

    /// Seals bytes for a place.
    ///
    /// # Panics
    /// When `plain` is 4 GiB or longer, which no request may be.
    #[must_use]
    pub fn seal(&self, place: Place<'_>, plain: &[u8]) -> Vec<u8> {
        #[expect(clippy::expect_used, reason = "a request is limited to far less than 4 GiB")]
        let padded = padding::pad(plain).expect("shorter than 4 GiB");
        encrypt(&self.secret, &self.context(place), &padded)
    }

    /// Opens what [`DataKey::seal`] sealed for this place.
    ///
    /// # Errors
    /// [`Error::Sealed`] when it was changed, or sealed for another place or owner.
    pub fn open(&self, place: Place<'_>, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
        let padded = decrypt(&self.secret, &self.context(place), sealed).ok_or_else(|| place.unopened())?;
        let plain = padding::unpad(&padded).ok_or_else(|| place.unopened())?;
        Ok(Zeroizing::new(plain.to_vec()))
    }

    /// Seals text for a place.
    #[must_use]
    pub fn seal_text(&self, place: Place<'_>, plain: &str) -> Vec<u8> {
        self.seal(place, plain.as_bytes())
    }

    /// Opens text.
    ///
    /// # Errors
    /// As [`DataKey::open`], and when it is not text.
    pub fn open_text(&self, place: Place<'_>, sealed: &[u8]) -> Result<String> {
        let plain = self.open(place, sealed)?;
        let text = str::from_utf8(&plain).map_err(|_| Error::Corrupt("sealed text"))?;
        Ok(text.to_owned())
    }

    /// Seals a value for a place, as JSON.
    ///
    /// # Errors
    /// When the value has no JSON form.
    pub fn seal_json<T: Serialize + ?Sized>(&self, place: Place<'_>, value: &T) -> Result<Vec<u8>> {
        let json = serde_json::to_vec(value).map_err(|_| Error::Corrupt("value to seal"))?;
        Ok(self.seal(place, &Zeroizing::new(json)))
    }

    /// Opens a value.
    ///
    /// # Errors
    /// As [`DataKey::open`], and when it is not a `T`.
    pub fn open_json<T: DeserializeOwned>(&self, place: Place<'_>, sealed: &[u8]) -> Result<T> {
        let plain = self.open(place, sealed)?;
        serde_json::from_slice(&plain).map_err(|_| Error::Corrupt("sealed value"))
    }

    /// A digest that only this key's holder can make.
    pub(crate) fn mac(&self, purpose: &'static str, bytes: &[u8]) -> [u8; 32] {
        digest::mac(&self.secret, &[purpose.as_bytes(), bytes])
    }

    fn context(&self, place: Place<'_>) -> Vec<u8> {
        context(&[
            b"value",
            self.owner.as_bytes(),
            place.table.as_bytes(),
            place.column.as_bytes(),
            place.row.as_bytes(),
        ])
    }

    /// This key, sealed by a key of the key file.
    pub(super) fn wrap(&self, kek: &Secret, kek_id: &str) -> Vec<u8> {
        encrypt(kek, &wrapping(self.owner, kek_id), self.secret.as_slice())
    }

    /// Opens what [`DataKey::wrap`] made.
    pub(super) fn unwrap(owner: Id, kek: &Secret, kek_id: &str, wrapped: &[u8]) -> Option<Self> {
        let plain = decrypt(kek, &wrapping(owner, kek_id), wrapped)?;
        let secret = Zeroizing::new(plain.as_slice().try_into().ok()?);
        Some(Self { owner, secret })
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DataKey")
            .field("owner", &self.owner)
            .finish_non_exhaustive()
    }
}

fn wrapping(owner: Id, kek_id: &str) -> Vec<u8> {
    context(&[b"data key", owner.as_bytes(), kek_id.as_bytes()])
}

/// What a ciphertext is bound to: each part preceded by its length.
fn context(parts: &[&[u8]]) -> Vec<u8> {
    let mut bytes = HEADER.to_vec();
    for part in parts {
        bytes.extend_from_slice(&(part.len() as u64).to_le_bytes());
        bytes.extend_from_slice(part);
    }
    bytes
}

fn encrypt(key: &Secret, aad: &[u8], msg: &[u8]) -> Vec<u8> {
    let nonce = random::<NONCE>();
    #[expect(clippy::expect_used, reason = "the cipher refuses only beyond 256 GiB")]
    let ciphertext = alongside_cipher::encrypt(key, &nonce, aad, msg).expect("shorter than 256 GiB");
    [&HEADER[..], &nonce, &ciphertext].concat()
}

fn decrypt(key: &Secret, aad: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, msg) = sealed.strip_prefix(&HEADER)?.split_first_chunk::<NONCE>()?;
    alongside_cipher::decrypt(key, nonce, aad, msg)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const PLACE: Place<'static> = Place::new("view", "words", "a");

    proptest! {
        #[test]
        fn what_is_sealed_opens(plain: Vec<u8>, row: String) {
            let key = DataKey::random(Id::random());
            let place = Place::new("view", "words", &row);
            let sealed = key.seal(place, &plain);
            prop_assert_eq!(&**key.open(place, &sealed).unwrap(), &plain[..]);
            prop_assert_ne!(&sealed, &key.seal(place, &plain));
        }

        #[test]
        fn a_flipped_bit_does_not_open(plain: Vec<u8>, at: prop::sample::Index, bit in 0u8..8) {
            let key = DataKey::random(Id::random());
            let mut sealed = key.seal(PLACE, &plain);
            let at = at.index(sealed.len());
            sealed[at] ^= 1 << bit;
            let refused = key.open(PLACE, &sealed);
            let expected = matches!(refused, Err(Error::Sealed { table: "view", column: "words" }));
            prop_assert!(expected);
        }

        #[test]
        fn a_part_of_it_does_not_open(plain: Vec<u8>, length: prop::sample::Index) {
            let key = DataKey::random(Id::random());
            let sealed = key.seal(PLACE, &plain);
            prop_assert!(key.open(PLACE, &sealed[..length.index(sealed.len())]).is_err());
        }

        #[test]
        fn length_is_hidden(one in 0usize..252, other in 0usize..252) {
            let key = DataKey::random(Id::random());
            prop_assert_eq!(key.seal(PLACE, &vec![1; one]).len(), key.seal(PLACE, &vec![2; other]).len());
        }
    }

    #[test]
    fn a_moved_value_does_not_open() {
        let key = DataKey::random(Id::random());
        let sealed = key.seal_text(PLACE, "words");
        assert_eq!(key.open_text(PLACE, &sealed).unwrap(), "words");
        for place in [
            Place {
                table: "views",
                ..PLACE
            },
            Place {
                column: "word",
                ..PLACE
            },
            Place { row: "b", ..PLACE },
            Place {
                column: "wordsa",
                row: "",
                ..PLACE
            },
        ] {
            assert!(key.open(place, &sealed).is_err(), "{place:?}");
        }
        let stranger = DataKey {
            owner: Id::random(),
            secret: key.secret.clone(),
        };
        assert!(stranger.open(PLACE, &sealed).is_err());
        assert!(DataKey::random(key.owner).open(PLACE, &sealed).is_err());
    }

    #[test]
    fn json_and_debug() {
        let key = DataKey::random(Id::random());
        let sealed = key.seal_json(PLACE, &["a", "b"]).unwrap();
        assert_eq!(key.open_json::<Vec<String>>(PLACE, &sealed).unwrap(), ["a", "b"]);
        assert!(key.open_json::<u32>(PLACE, &sealed).is_err());
        assert_eq!(format!("{key:?}"), format!("DataKey {{ owner: {}, .. }}", key.owner));
    }

    #[test]
    fn wrapping_is_bound_to_owner_and_key() {
        let key = DataKey::random(Id::random());
        let kek = Zeroizing::new(random());
        let wrapped = key.wrap(&kek, "k1");
        assert_eq!(
            DataKey::unwrap(key.owner, &kek, "k1", &wrapped).unwrap().secret,
            key.secret
        );
        assert!(DataKey::unwrap(Id::random(), &kek, "k1", &wrapped).is_none());
        assert!(DataKey::unwrap(key.owner, &kek, "k2", &wrapped).is_none());
        assert!(DataKey::unwrap(key.owner, &Zeroizing::new(random()), "k1", &wrapped).is_none());
    }
}
