use http::StatusCode;
use participation::Error;
use participation::id::PathwayId;
use participation::retention::{Class, MOST_MONTHS, Months};

use super::draw::draw;
use super::{HOLD, MEANWHILE, MONTHS};
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;
use crate::work::typed::Typed;

const PAGE: &str = "/work/retention";

/// Says for how many months what is kept.
pub async fn set_months(ask: Ask) -> Answered {
    let words = &ask.words;
    let mut typed = Typed::of(MONTHS, &ask.form);
    let mut of = |class: Class| {
        let months = ask
            .form
            .number(class.text())
            .and_then(|count| u16::try_from(count).ok());
        let months = months.filter(|count| (1..=MOST_MONTHS).contains(count));
        if months.is_none() {
            typed.needs(
                class.text(),
                say!(words, "staff-kept-needs-months", most = MOST_MONTHS.to_string()),
            );
        }
        months.unwrap_or_default()
    };
    let months = Months {
        words: of(Class::Words),
        pictures: of(Class::Pictures),
        traces: of(Class::Traces),
    };
    if typed.is_fine() && !months.is_allowed() {
        typed.needs(Class::Words.text(), say!(words, "staff-kept-words-longest"));
    }
    if !typed.is_fine() {
        return draw(&ask, &typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    ask.p().keep_for(ask.who()?, months).await?;
    Ok(see(PAGE))
}

fn pathway(ask: &Ask) -> Result<PathwayId, Halt> {
    ask.form.text("pathway").parse().map_err(|_| Halt::NotThere)
}

/// Puts a pathway on hold, or lifts that.
pub async fn hold(ask: Ask) -> Answered {
    let (who, id) = (ask.who()?, pathway(&ask)?);
    let lifts = ask.form.text("do") == "lift";
    let form = if lifts { format!("{HOLD}-{id}") } else { HOLD.to_owned() };
    let mut typed = Typed::of(form, &ask.form);
    let why = typed.words(&ask.words, "why", say!(ask.words, "staff-filed-needs-why"));
    if !typed.is_fine() {
        return draw(&ask, &typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let done = if lifts {
        ask.p().lift_hold(who, id, &why).await
    } else {
        ask.p().put_on_hold(who, id, &why).await
    };
    match done {
        Ok(()) => Ok(see(PAGE)),
        Err(Error::Conflict) if lifts => meanwhile(&ask, say!(ask.words, "staff-hold-lifted-meanwhile")).await,
        Err(Error::Conflict) => meanwhile(&ask, say!(ask.words, "staff-hold-meanwhile")).await,
        Err(error) => Err(error.into()),
    }
}

/// Somebody else was first: what stands by now, and above it what was typed.
async fn meanwhile(ask: &Ask, text: String) -> Answered {
    let mut typed = Typed::of(MEANWHILE, &ask.form);
    typed.needs("why", text);
    draw(ask, &typed, StatusCode::CONFLICT).await
}

/// Asks that a pathway goes early, agrees with who asked, or says that it does not.
pub async fn decide_early(ask: Ask) -> Answered {
    let (who, id) = (ask.who()?, pathway(&ask)?);
    let mut typed = Typed::of(format!("early-{id}"), &ask.form);
    let done = match ask.form.text("do") {
        "agree" => match ask.form.text("early").parse() {
            Ok(asked) => ask.p().agree_early(who, id, asked).await,
            Err(_) => Err(Error::Conflict),
        },
        "drop" => ask.p().drop_early(who, id).await,
        _ => {
            let why = typed.words(&ask.words, "why", say!(ask.words, "staff-filed-needs-why"));
            if !typed.is_fine() {
                return draw(&ask, &typed, StatusCode::UNPROCESSABLE_ENTITY).await;
            }
            ask.p().ask_early(who, id, &why).await
        }
    };
    let problem = match done {
        Ok(()) => return Ok(see(PAGE)),
        Err(Error::Conflict) if ask.form.text("do") == "agree" => {
            return meanwhile(&ask, say!(ask.words, "staff-early-other")).await;
        }
        Err(Error::Conflict) => return meanwhile(&ask, say!(ask.words, "staff-early-meanwhile")).await,
        Err(Error::Alone) => say!(ask.words, "staff-early-alone"),
        Err(Error::Incomplete) => say!(ask.words, "staff-early-not-ended"),
        Err(error) => return Err(error.into()),
    };
    typed.needs("why", problem);
    draw(&ask, &typed, StatusCode::UNPROCESSABLE_ENTITY).await
}
