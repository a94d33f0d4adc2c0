use participation::Error;
use participation::sign_in::Entered;

use super::super::enter::{way_in, with_session};
use super::code;
use super::journey;
use super::said::{Said, say_so};
use super::set_out::go_on;
use crate::ask::{Answered, Ask, Halt, device};
use crate::say;

/// Somebody comes back from the provider.
///
/// # Errors
/// As the database does.
pub async fn back(ask: Ask) -> Answered {
    let provider = ask.state.council().ok_or(Halt::NotThere)?;
    let no = |said| Ok(say_so(&ask, provider, said));
    let Some(journey) = journey::of(&ask, ask.query.text("state")) else {
        return no(Said::Again);
    };
    // Taken before anything that came with it is looked at: nothing can be tried twice.
    let kept = match ask.p().back_from_provider(&journey).await {
        Ok(kept) => kept,
        Err(Error::NotThere) => return no(Said::Again),
        Err(error) => return Err(error.into()),
    };
    let issuer = ask.query.has("iss").then(|| ask.query.text("iss"));
    match provider.is_who_says(issuer).await {
        Ok(true) => {}
        Ok(false) => return no(Said::Unsound),
        Err(trouble) => return no(trouble.into()),
    }
    let code = ask.query.text("code");
    if ask.query.has("error") || code.is_empty() {
        return no(Said::TurnedBack);
    }
    let vouched = match provider.redeem(code, &kept).await {
        Ok(vouched) => vouched,
        Err(trouble) => return no(trouble.into()),
    };
    let create = provider.settings().create;
    match ask.p().enter_by_provider(&vouched, create, device(&ask.headers)).await {
        Ok(Entered::In(token)) => {
            let to = way_in(&ask, &token).await?;
            let on = go_on(&ask, to, say!(ask.words, "staff-council-in"));
            Ok(with_session(&ask, &token, journey::over(&ask, on)))
        }
        Ok(Entered::CodeFirst { journey, new_as }) => {
            let page = code::draw(&ask, &journey.state, new_as.as_deref(), "", None);
            Ok(journey::with(&ask, &journey.browser, page))
        }
        Err(Error::NotThere) => no(Said::Nothing),
        Err(error) => Err(error.into()),
    }
}
