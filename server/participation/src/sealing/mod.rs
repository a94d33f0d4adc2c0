//! Sealing: what people say is unreadable without a key that is not in the database.
//!
//! ```text
//! key file ── wraps ──► data key of one owner ── seals ──► one value in one place
//! ```
//!
//! * An *owner* is a person, a membership (their compartment) or a pathway. Erasing its data key
//!   makes everything sealed with it unreadable, here and in every backup that is restored with keys written from then
//!   on. An earlier file of keys still holds the wrapped key: together with the data and the key file it opens it.
//! * A *place* is a row and column. A sealed value opens only where, and for whom, it was sealed.
//! * Sizes are padded, so that length does not tell "no" from a page of text.
//!
//! This does not protect against somebody who holds both the database and the key file.

mod data_key;
mod digest;
mod keyring;
mod padding;
mod random;
mod vault;

pub(crate) use self::digest::same;
pub use self::{
    data_key::{DataKey, Place},
    digest::sha256,
    keyring::Keyring,
    random::random,
    vault::Vault,
};

use zeroize::Zeroizing;

/// A 256-bit key that is wiped from memory when dropped.
type Secret = Zeroizing<[u8; 32]>;
