//! What families asked for as help and were told, across pathways: without names, for those who pay for services.

mod draw;

use axum::response::IntoResponse as _;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use jiff::civil::Date;
use participation::support::Quarter;

use crate::ask::{Answered, Ask, Halt};

/// The ledger of a quarter that is over: `?from=` its first day, the last one without.
pub async fn ledger(ask: Ask) -> Answered {
    let quarter = quarter(&ask)?;
    let ledger = ask.p().support_ledger(ask.who()?, quarter).await?;
    draw::draw(&ask, &ledger).await
}

/// The same as comma-separated values.
pub async fn ledger_file(ask: Ask) -> Answered {
    let quarter = quarter(&ask)?;
    let ledger = ask.p().support_ledger(ask.who()?, quarter).await?;
    let name = format!("attachment; filename=\"asked-for-{}.csv\"", quarter.first());
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8"),
        (CONTENT_DISPOSITION, name.as_str()),
    ];
    Ok((headers, ledger.csv()).into_response())
}

fn quarter(ask: &Ask) -> Result<Quarter, Halt> {
    let last = Quarter::of(ask.today()).before();
    let Some(from) = ask.query.filled("from") else {
        return Ok(last);
    };
    let day: Date = from.parse().map_err(|_| Halt::NotThere)?;
    Ok(Quarter::of(day))
}
