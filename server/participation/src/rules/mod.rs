//! The rules, each in its one place: plain functions on plain types, apart from SQL, from
//! HTTP and from the clock on the wall. Whoever calls says what day it is.

pub mod again;
pub mod challenge;
pub mod codes;
pub mod contact_times;
pub mod coverage;
pub mod covering;
pub mod diff;
pub mod disclosure;
pub mod lateness;
pub mod ledger;
pub mod length;
pub mod negotiation;
pub mod news;
mod phrases;
pub mod promise;
pub mod proposal;
pub mod quoracy;
pub mod readiness;
pub mod reply;
pub mod request_clock;
pub mod restriction;
pub mod retention;
pub mod statutory_clock;
pub mod stepping;
pub mod threshold;
pub mod tilt;
pub mod took_part;
pub mod weighing;
pub mod wording;
pub mod working_days;
