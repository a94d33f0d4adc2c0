use participation::directory::{MAX_SERVICES, Unfit};

use crate::say;
use crate::words::Words;

/// Why a directory was not taken, and where to look.
pub(super) fn say_where(words: &Words, unfit: Unfit) -> String {
    match unfit {
        Unfit::TooBig => say!(words, "staff-directory-too-big"),
        Unfit::TooMany => say!(words, "staff-directory-too-many", most = MAX_SERVICES.to_string()),
        Unfit::NotThisForm => say!(words, "staff-directory-not-this-form"),
        Unfit::No(name) => say!(words, "staff-directory-no", name = name.to_owned()),
        Unfit::Row(number) => say!(words, "staff-directory-row", number = number.to_string()),
        Unfit::Service(number) => say!(words, "staff-directory-service", number = number.to_string()),
        Unfit::Empty => say!(words, "staff-directory-empty"),
    }
}
