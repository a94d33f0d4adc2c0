use http::StatusCode;
use participation::Error;
use participation::id::SupportAskId;
use participation::news::About;
use participation::rules::length::Written;
use participation::support::{Help, NewTold, Outcome, WhyNot};

use super::super::super::lengths::too_long;
use super::super::super::typed::Typed;
use super::super::at::At;
use super::draw::{OTHER, draw};
use super::load::anchor;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;

/// Notes what kind of help was asked for. Noted twice it is noted once.
pub async fn note_support(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let words = &ask.words;
    let (named, help) = (ask.form.text("about"), Help::from_text(ask.form.text("help")));
    let other = ask.form.text("which") == OTHER;
    let mut typed = Typed::of(if other { OTHER } else { named }, &ask.form);
    let about: Option<About> = named.parse().ok();
    if about.is_none() {
        if !other {
            return Err(Halt::NotThere);
        }
        typed.needs("about", say!(words, "staff-support-needs-words"));
    }
    if help.is_none() {
        typed.needs("help", say!(words, "staff-support-needs-kind"));
    }
    if let (Some(about), Some(help)) = (about, help) {
        review.note_support(about, help).await?;
        let pathway = review.pathway();
        return Ok(see(&format!("/work/{pathway}/plan/support?kept#{}", anchor(about))));
    }
    let at = At::load(&review).await?;
    if !other && !at.support.iter().any(|one| Some(one.about) == about) {
        return Err(Halt::NotThere);
    }
    draw(&ask, &review, &at, &typed, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// Tells whoever asked what there is, or looks into the directory for it. What was typed stays either way.
pub async fn tell_support(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let id: SupportAskId = ask.form.text("ask").parse().map_err(|_| Halt::NotThere)?;
    let at = At::load(&review).await?;
    let Some(one) = at
        .support
        .iter()
        .find(|one| one.ask.as_ref().is_some_and(|ask| ask.id == id))
    else {
        return gone(&ask, &review, &at).await;
    };
    if ask.form.text("do") == "find" {
        let typed = Typed::going_on(id.to_string(), &ask.form);
        return draw(&ask, &review, &at, &typed, StatusCode::OK).await;
    }
    let mut typed = Typed::of(id.to_string(), &ask.form);
    let Some(new) = judge(&ask, id, &mut typed) else {
        return draw(&ask, &review, &at, &typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    match review.tell_support(&new).await {
        Ok(()) => Ok(see(&at.path(&format!("/support?kept#{}", one.anchor())))),
        // The directory was brought in anew, or what was asked for was taken back.
        Err(Error::NotThere) => {
            let at = At::load(&review).await?;
            let is_there = at
                .support
                .iter()
                .any(|one| one.ask.as_ref().is_some_and(|ask| ask.id == id));
            if !is_there {
                return gone(&ask, &review, &at).await;
            }
            typed.needs("service", say!(ask.words, "staff-support-service-gone"));
            draw(&ask, &review, &at, &typed, StatusCode::CONFLICT).await
        }
        Err(error) => Err(error.into()),
    }
}

/// What was typed about something that was taken back meanwhile, or never was: nobody can tell which.
async fn gone(ask: &Ask, review: &participation::cases::Review<'_>, at: &At) -> Answered {
    let mut typed = Typed::of("gone", &ask.form);
    typed.needs("words", say!(ask.words, "staff-proposal-gone"));
    if typed.left(&ask.words).is_none() {
        return Err(Halt::NotThere);
    }
    draw(ask, review, at, &typed, StatusCode::CONFLICT).await
}

fn judge(ask: &Ask, id: SupportAskId, typed: &mut Typed) -> Option<NewTold> {
    let (words, form) = (&ask.words, &ask.form);
    let why = WhyNot::from_text(form.text("lack"));
    let outcome = match form.text("state") {
        "available" => Some(Outcome::Available),
        "not-available" => {
            if why.is_none() {
                typed.needs("lack", say!(words, "staff-support-needs-why"));
            }
            why.map(Outcome::NotAvailable)
        }
        _ => {
            typed.needs("state", say!(words, "staff-support-needs-state"));
            None
        }
    };
    let (because, instead) = (form.text("because").trim(), form.text("instead").trim());
    if because.is_empty() {
        typed.needs("because", say!(words, "staff-support-needs-because"));
    } else if let Some(text) = too_long(words, Written::Because, because) {
        typed.needs("because", text);
    }
    if let Some(text) = too_long(words, Written::Instead, instead) {
        typed.needs("instead", text);
    } else if instead.is_empty() && form.text("state") == "not-available" {
        typed.needs("instead", say!(words, "staff-support-needs-instead"));
    }
    let new = outcome.map(|outcome| NewTold {
        ask: id,
        outcome,
        service: form.filled("service").map(str::to_owned),
        because: because.to_owned(),
        instead: instead.to_owned(),
    });
    new.filter(|_| typed.is_fine())
}
