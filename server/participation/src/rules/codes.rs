//! Invite codes: what a worker hands over on paper so that somebody can come in for the
//! first time.
//!
//! Thirteen characters of Crockford's base 32 carry 65 random bits, so a plain hash is
//! enough to look a code up: nobody can try them all, even with the database in hand.

use std::fmt;

use sha2::{Digest, Sha256};
use zeroize::Zeroize;

/// Digits and letters without I, L, O and U. Source: D. Crockford, *Base 32*.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Characters in a code; 5 bits each.
const LENGTH: usize = 13;

/// Keeps these hashes apart from every other SHA-256 in the project.
const HASH_DOMAIN: &[u8] = b"alongside/invite-code/1\0";

/// An invite code in the clear. It opens a door, so it never shows itself in a log and is
/// wiped when dropped.
pub struct Code([u8; LENGTH]);

/// Why a text is not an invite code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotACode {
    /// There are fewer or more than thirteen characters.
    #[error("an invite code has 13 letters and digits")]
    Length,
    /// A character is neither a digit nor one of the letters in use.
    #[error("an invite code has only letters and digits, and no U")]
    Character,
}

/// The system gave no random bytes.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("no random bytes from the system: {0}")]
pub struct NoRandomness(getrandom::Error);

impl Code {
    /// Draws a new code.
    ///
    /// # Errors
    /// When the system's source of randomness fails.
    pub fn random() -> Result<Self, NoRandomness> {
        let mut symbols = [0; LENGTH];
        getrandom::fill(&mut symbols).map_err(NoRandomness)?;
        for symbol in &mut symbols {
            // 256 is a multiple of 32, so every character is equally likely.
            *symbol = ALPHABET[usize::from(*symbol) % ALPHABET.len()];
        }
        Ok(Self(symbols))
    }

    /// Reads a code as people type it: in either case, with spaces and dashes anywhere, with
    /// the letter O for a zero and I or L for a one.
    ///
    /// # Errors
    /// When the text can be no code.
    pub fn parse(text: &str) -> Result<Self, NotACode> {
        let mut code = Self([0; LENGTH]);
        let mut places = code.0.iter_mut();
        for typed in text.chars().filter(|typed| !is_separator(*typed)) {
            let symbol = symbol(typed).ok_or(NotACode::Character)?;
            *places.next().ok_or(NotACode::Length)? = symbol;
        }
        if places.next().is_some() {
            return Err(NotACode::Length);
        }
        Ok(code)
    }

    /// The code in groups that are easy to copy: `XXXX-XXXXX-XXXX`.
    ///
    /// Not `Display`, so that no log line can take it by accident.
    pub fn grouped(&self) -> String {
        let mut text = String::with_capacity(LENGTH + 2);
        for (place, symbol) in self.0.iter().enumerate() {
            if matches!(place, 4 | 9) {
                text.push('-');
            }
            text.push(char::from(*symbol));
        }
        text
    }

    /// What the store keeps and looks the code up by: SHA-256 over a fixed prefix and the
    /// thirteen characters.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::new()
            .chain_update(HASH_DOMAIN)
            .chain_update(self.0.as_slice())
            .finalize()
            .into()
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Code([redacted])")
    }
}

impl Drop for Code {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// White space, and every dash a phone's keyboard may put in place of a hyphen.
fn is_separator(typed: char) -> bool {
    typed.is_whitespace() || matches!(typed, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

fn symbol(typed: char) -> Option<u8> {
    let symbol = match u8::try_from(typed).ok()?.to_ascii_uppercase() {
        b'O' => b'0',
        b'I' | b'L' => b'1',
        other => other,
    };
    ALPHABET.contains(&symbol).then_some(symbol)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn shown_in_groups_of_four_five_four() -> Result<(), NotACode> {
        let code = Code::parse("7k3m9xq2rt5bh")?;
        assert_eq!(code.grouped(), "7K3M-9XQ2R-T5BH");
        Ok(())
    }

    #[test]
    fn read_as_people_type() -> Result<(), NotACode> {
        let wanted = Code::parse("0011-1ABCD-XYZ9")?.hash();
        for typed in [
            "00111ABCDXYZ9",
            "oO1lI abcd xyz9",
            "  0o1-Lia\u{2013}bcd\u{a0}XyZ9\n",
            "0-0-1-1-1-a-b-c-d-x-y-z-9-",
        ] {
            assert_eq!(Code::parse(typed)?.hash(), wanted, "{typed:?}");
        }
        Ok(())
    }

    #[test]
    fn anything_else_is_refused() {
        for (typed, why) in [
            ("", NotACode::Length),
            ("7K3M-9XQ2R-T5B", NotACode::Length),
            ("7K3M-9XQ2R-T5BH-0", NotACode::Length),
            ("7K3M-9XQ2R-T5BU", NotACode::Character),
            ("7K3M-9XQ2R-T5B!", NotACode::Character),
            ("7K3M-9XQ2R-T5Bé", NotACode::Character),
            ("７K3M-9XQ2R-T5BH", NotACode::Character),
        ] {
            assert_eq!(Code::parse(typed).err(), Some(why), "{typed:?}");
        }
    }

    #[test]
    fn random_codes_survive_being_garbled() -> Result<(), Box<dyn std::error::Error>> {
        let mut seen = HashSet::new();
        let mut symbols = HashSet::new();
        for round in 0..2_000_usize {
            let code = Code::random()?;
            assert!(seen.insert(code.hash()), "two codes alike");
            let shown = code.grouped();
            symbols.extend(shown.chars());
            assert_eq!(Code::parse(&garble(&shown, round))?.hash(), code.hash(), "{shown}");
        }
        assert_eq!(symbols.len(), ALPHABET.len() + 1, "every symbol, and the dash");
        Ok(())
    }

    /// Writes a code down carelessly, in a way that depends on `round`.
    fn garble(code: &str, round: usize) -> String {
        let mut text = String::new();
        for (place, symbol) in code.chars().enumerate() {
            match (symbol, (place + round) % 3) {
                ('-', 0) => {}
                ('-', _) => text.push(' '),
                ('0', 1) => text.push('o'),
                ('1', 1) => text.push('l'),
                ('1', 2) => text.push('I'),
                (_, 0) => text.push(symbol.to_ascii_lowercase()),
                _ => text.push(symbol),
            }
            if (place * 7 + round).is_multiple_of(5) {
                text.push('\u{2011}');
            }
        }
        text
    }

    #[test]
    fn debug_tells_nothing() -> Result<(), NotACode> {
        let code = Code::parse("7K3M-9XQ2R-T5BH")?;
        assert_eq!(format!("{code:?}"), "Code([redacted])");
        Ok(())
    }

    #[test]
    fn the_hash_is_not_the_bare_digest() -> Result<(), NotACode> {
        let code = Code::parse("7K3M-9XQ2R-T5BH")?;
        let bare: [u8; 32] = Sha256::digest(b"7K3M9XQ2RT5BH").into();
        assert_ne!(code.hash(), bare);
        Ok(())
    }
}
