//! What partners read of a place: written by the worker, agreed with the young person, with nobody of the family in it.

mod draw;

use http::StatusCode;
use participation::Error;
use participation::cases::Casework;
use participation::id::ContextId;
use participation::owners::PlaceFacts;
use participation::plan::PlanContext;
use participation::rules::length::Written;

use super::super::lengths::too_long;
use super::super::typed::Typed;
use super::at::At;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;

use self::draw::draw;
pub(super) use self::draw::line;

const FORM: &str = "outside";

/// A place with what is told of it so far.
struct Told {
    at: At,
    id: ContextId,
    now: Option<PlaceFacts>,
}

impl Told {
    async fn load(work: &Casework<'_>, id: ContextId) -> Result<Self, Halt> {
        let at = At::load(work).await?;
        let now = work.place_facts().await?.into_iter().find(|one| one.context == id);
        let told = Self { at, id, now };
        told.context()?;
        Ok(told)
    }

    fn context(&self) -> Result<&PlanContext, Halt> {
        let mut all = self.at.case.plan.contexts.iter();
        all.find(|one| one.context.id == self.id).ok_or(Halt::NotThere)
    }

    fn path(&self, rest: &str) -> String {
        self.at.path(&format!("/outside/{}{rest}", self.id))
    }
}

/// The form.
pub async fn facts(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let id: ContextId = ask.param("context")?;
    let told = Told::load(&work, work.context_now(id).await?).await?;
    if told.id != id {
        return Ok(see(&told.path("")));
    }
    draw(&ask, &told, &Typed::default(), StatusCode::OK)
}

/// Writes it, unless it names somebody of the family, or somebody else wrote meanwhile: then both texts are shown.
pub async fn write_facts(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let asked: ContextId = ask.param("context")?;
    let told = Told::load(&work, work.context_now(asked).await?).await?;
    let mut typed = Typed::of(FORM, &ask.form);
    let said = ask.form.text("words");
    if let Some(text) = too_long(&ask.words, Written::ContextDetail, said) {
        typed.needs("words", text);
        return draw(&ask, &told, &typed, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let done = see(&told.path("?kept"));
    // What was typed for a context that was joined to another meanwhile stands beside what that one says.
    let version = ask.form.number("version").filter(|_| told.id == asked);
    let is_there = told.now.as_ref().map_or("", |now| now.words.as_str()) == said.trim();
    // The same form sent twice is one change.
    if is_there && version.is_some() {
        return Ok(done);
    }
    match work.write_place_facts(told.id, said, version.unwrap_or(-1)).await {
        Ok(()) => Ok(done),
        Err(Error::NamesFamily) => {
            typed.needs("words", say!(ask.words, "staff-facts-names"));
            draw(&ask, &told, &typed, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(Error::Conflict) => {
            let told = Told::load(&work, told.id).await?;
            typed.needs("words", say!(ask.words, "staff-goal-newer"));
            draw(&ask, &told, &typed, StatusCode::CONFLICT)
        }
        Err(error) => Err(error.into()),
    }
}

/// Notes that the young person agreed, such as at a meeting. What was written anew meanwhile has to be read first.
pub async fn note_facts_agreed(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let id: ContextId = ask.param("context")?;
    let told = Told::load(&work, work.context_now(id).await?).await?;
    let version = ask.form.number("version").ok_or(Halt::NotThere)?;
    match work.note_facts_agreed(told.id, version).await {
        Ok(()) => Ok(see(&told.path("?kept"))),
        Err(Error::Conflict) => {
            let mut typed = Typed::of(FORM, &ask.form);
            typed.needs("agreed", say!(ask.words, "staff-facts-newer"));
            draw(&ask, &told, &typed, StatusCode::CONFLICT)
        }
        Err(error) => Err(error.into()),
    }
}
