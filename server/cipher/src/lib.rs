//! XChaCha20-Poly1305 with nothing generic left in it.
//!
//! The cipher's crates are generic, and so are compiled into whoever uses them, at that crate's optimisation. Here
//! they are compiled once, optimised even in the development profile: opening what was sealed was most of what a
//! page cost there, and of what tests waited for.

use chacha20poly1305::aead::{Aead as _, Payload};
use chacha20poly1305::{KeyInit as _, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

/// Bytes of a key.
pub const KEY: usize = 32;

/// Bytes of a nonce. Long enough to be drawn at random.
pub const NONCE: usize = 24;

/// Encrypts, bound to a context that is not part of the result. Nothing when it is longer than the cipher can take,
/// which is 256 GiB.
#[must_use]
pub fn encrypt(key: &[u8; KEY], nonce: &[u8; NONCE], context: &[u8], plain: &[u8]) -> Option<Vec<u8>> {
    let payload = Payload {
        msg: plain,
        aad: context,
    };
    XChaCha20Poly1305::new(key.into())
        .encrypt(&XNonce::from(*nonce), payload)
        .ok()
}

/// Decrypts what [`encrypt`] gave for the same key, nonce and context. Nothing when any of it was changed.
#[must_use]
pub fn decrypt(key: &[u8; KEY], nonce: &[u8; NONCE], context: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let payload = Payload {
        msg: sealed,
        aad: context,
    };
    XChaCha20Poly1305::new(key.into())
        .decrypt(&XNonce::from(*nonce), payload)
        .ok()
        .map(Zeroizing::new)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of draft-irtf-cfrg-xchacha-03, appendix A.3.1.
    #[test]
    fn it_is_the_cipher_it_says() {
        let key: [u8; KEY] = std::array::from_fn(|at| 0x80 + u8::try_from(at).unwrap_or_default());
        let nonce: [u8; NONCE] = std::array::from_fn(|at| 0x40 + u8::try_from(at).unwrap_or_default());
        let context = [0x50, 0x51, 0x52, 0x53, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7];
        let plain = b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, \
                      sunscreen would be it.";
        let sealed = encrypt(&key, &nonce, &context, plain).unwrap_or_default();
        assert_eq!(sealed[..4], [0xbd, 0x6d, 0x17, 0x9d]);
        assert_eq!(sealed[sealed.len() - 4..], [0x78, 0x0a, 0xcf, 0x49]);
        assert_eq!(
            decrypt(&key, &nonce, &context, &sealed).as_deref().map(Vec::as_slice),
            Some(&plain[..])
        );
        assert!(decrypt(&key, &nonce, b"elsewhere", &sealed).is_none());
    }
}
