//! Randomness.

/// Bytes that nobody can guess, from the operating system.
///
/// # Panics
/// When the operating system has none. Nothing that needs a key, a nonce or an id may go on then.
#[must_use]
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    #[expect(clippy::expect_used, reason = "going on without randomness would be unsafe")]
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}
