//! What somebody who answers types into a form that says how something stands.

use jiff::civil::Date;
use participation::news::{About, NewLine};
use participation::rules::length::Written;

use crate::form::Fields;

/// What keeps a line from being said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Neither whom it waits on nor any words.
    Nothing,
    /// Too long, at this field.
    TooLong(&'static str, Written),
    /// No date.
    NoDate,
    /// A day that is over.
    Past,
}

impl Lack {
    /// The field it is about.
    #[must_use]
    pub const fn field(self) -> &'static str {
        match self {
            Self::Nothing => "waiting_on",
            Self::TooLong(field, _) => field,
            Self::NoDate | Self::Past => "next_on",
        }
    }
}

/// The line that was typed, with what keeps it from being said.
#[must_use]
pub fn judge(form: &Fields, about: About, today: Date) -> (NewLine, Vec<Lack>) {
    let typed = form.text("next_on").trim();
    let new = NewLine {
        about,
        waiting_on: form.text("waiting_on").trim().to_owned(),
        words: form.text("words").to_owned(),
        next_on: typed.parse().ok(),
        after: form.text("after").parse().ok(),
    };
    let mut lacks = Vec::new();
    if new.waiting_on.is_empty() && new.words.trim().is_empty() {
        lacks.push(Lack::Nothing);
    }
    for (field, what, text) in [
        ("waiting_on", Written::Owner, &new.waiting_on),
        ("words", Written::Because, &new.words),
    ] {
        if what.too_many(text) > 0 {
            lacks.push(Lack::TooLong(field, what));
        }
    }
    match new.next_on {
        None if !typed.is_empty() => lacks.push(Lack::NoDate),
        Some(on) if on < today => lacks.push(Lack::Past),
        _ => {}
    }
    (new, lacks)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use participation::id::ViewId;

    use super::*;

    #[test]
    fn what_a_line_lacks_is_told_at_its_field() {
        let about = About::View(ViewId::random());
        let lacks = |form: &str| {
            let (_, lacks) = judge(&Fields::parse(form.as_bytes()), about, date(2026, 11, 21));
            lacks.into_iter().map(Lack::field).collect::<Vec<_>>()
        };
        assert!(lacks("waiting_on=Northline").is_empty());
        assert!(lacks("words=They+meet+on+Monday.&next_on=2026-11-21").is_empty());
        assert_eq!(lacks("waiting_on=+&words="), ["waiting_on"]);
        assert_eq!(lacks("waiting_on=Northline&next_on=soon"), ["next_on"]);
        assert_eq!(lacks("waiting_on=Northline&next_on=2026-11-20"), ["next_on"]);
        assert_eq!(lacks(&format!("waiting_on={}", "x".repeat(2000))), ["waiting_on"]);
    }
}
