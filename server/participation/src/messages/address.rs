use std::fmt;

use serde::{Deserialize, Serialize};

use crate::people::stable_text;

/// The way a message takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Channel {
    /// A text to a phone.
    Sms,
    /// An e-mail.
    Email,
}

stable_text!(Channel {
    Sms = "sms",
    Email = "email",
});

/// A phone number or an e-mail address. Never printed, also not by `Debug`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address(String);

/// The longest e-mail address there is (RFC 5321, 4.5.3.1), in bytes.
const LONGEST: usize = 254;

impl Address {
    /// Reads what somebody typed. A number may have spaces, dots, dashes and brackets in it, and 8 to 15 digits (E.164);
    /// an e-mail address has an `@` with something on both sides of it.
    #[must_use]
    pub fn read(channel: Channel, typed: &str) -> Option<Self> {
        let typed = typed.trim();
        if typed.len() > LONGEST {
            return None;
        }
        let read = match channel {
            Channel::Sms => number(typed)?,
            Channel::Email => email(typed)?.to_owned(),
        };
        Some(Self(read))
    }

    /// The text a carrier takes, and its owner reads.
    #[must_use]
    pub fn for_carrier(&self) -> &str {
        &self.0
    }
}

fn number(typed: &str) -> Option<String> {
    let mut read = String::new();
    for character in typed.chars() {
        match character {
            '0'..='9' => read.push(character),
            '+' if read.is_empty() => read.push(character),
            ' ' | '\u{a0}' | '.' | '-' | '(' | ')' => {}
            _ => return None,
        }
    }
    let digits = read.trim_start_matches('+').len();
    (8..=15).contains(&digits).then_some(read)
}

fn email(typed: &str) -> Option<&str> {
    let (name, host) = typed.split_once('@')?;
    let plain = |c: char| c.is_ascii_graphic() && !"@<>()[],;:\\\"".contains(c);
    let labels = |host: &str| host.contains('.') && host.split('.').all(|label| !label.is_empty());
    let fine = !name.is_empty() && name.len() <= 64 && name.chars().all(plain);
    (fine && host.chars().all(plain) && labels(host)).then_some(typed)
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Address(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_addresses_are_read_as_people_type_them() {
        for (channel, typed, read) in [
            (Channel::Sms, " 07700 900 123 ", Some("07700900123")),
            (Channel::Sms, "+48 (22) 555-01-23", Some("+48225550123")),
            (Channel::Sms, "12", None),
            (Channel::Sms, "07700+900123", None),
            (Channel::Sms, "call me", None),
            (Channel::Sms, "🙂🙂🙂🙂🙂🙂🙂🙂", None),
            (Channel::Sms, "1234567890123456", None),
            (Channel::Email, "a.b+c@example.org", Some("a.b+c@example.org")),
            (Channel::Email, "a@b@example.org", None),
            (Channel::Email, "a@example", None),
            (Channel::Email, "a@.org", None),
            (Channel::Email, "a b@example.org", None),
            (Channel::Email, "a@example.org\r\nBcc: c@d.ef", None),
            (Channel::Email, "@example.org", None),
            (Channel::Email, "07700 900123", None),
        ] {
            let found = Address::read(channel, typed);
            assert_eq!(found.as_ref().map(Address::for_carrier), read, "{typed}");
        }
        assert!(Address::read(Channel::Email, &format!("a@{}.org", "b".repeat(1_000_000))).is_none());
    }

    #[test]
    fn it_is_not_printed() {
        let address = Address::read(Channel::Sms, "07700900123").unwrap();
        assert!(!format!("{address:?}").contains("900"));
    }
}
