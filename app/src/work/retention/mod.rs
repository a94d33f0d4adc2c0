//! How long what is kept here is kept, for a manager: months, pathways with their day, holds, early deletion and the
//! certificates of what went.

mod certificates;
mod draw;
mod lines;
mod posts;

use http::StatusCode;
use jiff::civil::Date;
use participation::retention::{Class, Kept, Next};

use super::typed::Typed;
use crate::ask::{Answered, Ask};
use crate::say;
use crate::words::Words;

pub use posts::{decide_early, hold, set_months};

/// The forms of the page; those of a pathway carry its id.
const MONTHS: &str = "months";
const HOLD: &str = "hold";

/// A form that came after somebody else's: what was typed stands above, and its own form is not there any more.
const MEANWHILE: &str = "meanwhile";

/// The page.
pub async fn retention(ask: Ask) -> Answered {
    draw::draw(&ask, &Typed::default(), StatusCode::OK).await
}

/// What goes together, as staff call it.
pub(super) fn class_name(words: &Words, class: Class) -> String {
    match class {
        Class::Words => say!(words, "staff-kept-words"),
        Class::Pictures => say!(words, "staff-kept-pictures"),
        Class::Traces => say!(words, "staff-kept-traces"),
    }
}

/// "Goes on 3 November 2027 at the earliest.", or what keeps it.
pub(super) fn standing(words: &Words, kept: &Kept, class: Class, today: Date) -> String {
    match kept.next(class) {
        None => say!(words, "staff-kept-gone"),
        Some(Next::NotEnded) => say!(words, "staff-kept-goes-on", months = kept.months.of(class)),
        Some(Next::NotFiled) => say!(words, "staff-kept-not-filed"),
        Some(Next::OnHold) => say!(words, "staff-kept-on-hold"),
        Some(Next::AskedFor) => say!(words, "staff-kept-asked-for"),
        Some(Next::Offer(_) | Next::Goes(_)) => {
            let on = kept.goes_on(class, today).map(|on| words.date_and_year(on));
            say!(words, "staff-kept-goes", date = on.unwrap_or_default())
        }
    }
}
