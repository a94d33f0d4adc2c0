//! Requests for what is held on somebody: the register with its clock, the copy with what is covered in it, and what was
//! left out of it, which only the data protection officer sees.

mod copy;
mod cover;
mod covering;
mod list;
mod names;
mod note;
mod one;
mod passages;
mod pieces;
mod review;
mod steps;
mod without;
mod written;

pub use copy::copy_for_request;
pub use cover::{cover_words, lift_cover};
pub use list::requests;
pub use note::note_request;
pub use one::request;
pub use steps::step_request;

use http::StatusCode;
use jiff::civil::Date;
use leptos::prelude::*;

use crate::ask::{Answered, Ask};
use crate::page::{See, StaffTab, staff};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// "21 November 2026".
fn date(words: &Words, on: Date) -> String {
    format!("{} {}", words.date(on), on.year())
}

/// A page of these, with a way back.
async fn page(
    ask: &Ask,
    status: StatusCode,
    problems: Vec<Problem>,
    (back, href): (String, String),
    body: impl FnOnce() -> AnyView,
) -> Answered {
    let (name, _) = ask.p().own_name(ask.who()?).await?;
    let nearly = say!(ask.words, "nearly");
    let see = See::titled(say!(ask.words, "title-requests")).with_status(status);
    Ok(staff(ask, StaffTab::None, name, see, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            <p class="only-screen"><a class="link" href=href>{Icon::Back.draw()}<span>{back}</span></a></p>
            {body()}
        }
    }))
}
