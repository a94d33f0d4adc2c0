//! The plan as the family reads it: whom it asks, what happens where, and whose words it came from; the one that is being
//! written, and what they propose to it and say against it.

mod action;
mod against;
mod asks;
mod changed;
mod context;
mod diff;
mod draft;
mod from;
mod going_on;
mod home;
mod kinds;
mod outside;
mod page;
mod problem;
mod propose;
mod reading;
mod sending;
mod shifts;
mod standing;
mod state;
mod steps;
mod tools;
mod up;

pub use against::{
    check as check_against, discard as discard_against, ground_name, keep as keep_against, share as share_against,
    write as write_against,
};
pub use asks::drawn;
pub use diff::difference;
pub use draft::draft;
pub use going_on::goes_on_anew;
pub use home::waiting;
pub use kinds::{context_icon, context_kind_name};
pub use outside::{agree_outside, outside};
pub use page::plan;
pub use propose::{check, discard, keep, kind_name, share, write};
pub use reading::young_person;
pub use state::{shown_state, state_name};
