use http::StatusCode;
use participation::Error;
use participation::news::About;

use super::super::typed::Typed;
use super::form::problem;
use super::{Waits, draw};
use crate::answers::happening::{id_of, judge};
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;

/// Says how something stands. What is not complete comes back with every word that was typed.
pub async fn say_news(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let about: About = ask.form.text("about").parse().map_err(|_| Halt::NotThere)?;
    let which = id_of(about);
    let mut typed = Typed::of(which.clone(), &ask.form);
    let (new, lacks) = judge(&ask.form, about, ask.today());
    for lack in lacks {
        let text = problem(&ask.words, &typed, lack);
        typed.needs(lack.field(), text);
    }
    let status = if typed.is_fine() {
        match review.say_news(&new).await {
            Ok(()) => return Ok(see(&format!("/work/{}/news?said", review.pathway()))),
            Err(Error::Conflict) => typed.needs("waiting_on", say!(ask.words, "staff-news-newer")),
            Err(Error::NotThere) => typed.needs("waiting_on", say!(ask.words, "staff-news-gone")),
            Err(error) => return Err(error.into()),
        }
        StatusCode::CONFLICT
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let waits = Waits::load(&ask, &review).await?;
    draw::draw(&ask, &review, &waits, &typed, status).await
}
