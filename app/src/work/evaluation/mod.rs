//! Evaluation without names: what the site comes to in a quarter, for managers and the safeguarding hub.

mod draw;
mod names;
mod table;

use axum::response::IntoResponse as _;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use jiff::civil::Date;
use participation::evaluation::{Evaluation, Quarter};

use crate::ask::{Answered, Ask, Halt};

/// A quarter's figures: `?from=` its first day, the last one without; `?format=csv` as a file.
pub async fn evaluation(ask: Ask) -> Answered {
    let quarters = ask.p().evaluation_quarters();
    let quarter = match ask.query.filled("from") {
        Some(from) => Quarter::of(from.parse::<Date>().map_err(|_| Halt::NotThere)?),
        None => quarters.first().copied().ok_or(Halt::NotThere)?,
    };
    let shown = ask.p().evaluation(ask.who()?, quarter).await?;
    match ask.query.filled("format") {
        None => draw::draw(&ask, &shown, &quarters).await,
        Some("csv") => {
            let name = format!("attachment; filename=\"figures-{}.csv\"", quarter.first());
            let headers = [
                (CONTENT_TYPE, "text/csv; charset=utf-8"),
                (CONTENT_DISPOSITION, name.as_str()),
            ];
            Ok((headers, Evaluation::file(&[shown])).into_response())
        }
        Some(_) => Err(Halt::NotThere),
    }
}
