//! Putting a place under a context. Its author's words stay as they are, and nobody of the family knows where it stands.

use http::StatusCode;
use leptos::prelude::*;
use participation::Error;
use participation::cases::Casework;
use participation::id::{ContextId, MembershipId, PlaceId};
use participation::places::PlaceThread;
use participation::plan::{ContextKind, NewContext};
use participation::rules::length::Written;

use super::super::lengths::{too_long, typed as typed_limit};
use super::super::typed::{Typed, field_id};
use super::draw::draw;
use super::load::At;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::plan::context_kind_name;
use crate::say;
use crate::ui::*;
use crate::words::Words;

const NEW: &str = "new";
const NOWHERE: &str = "nowhere";

/// What the form about a place is called.
pub(super) fn which(place: PlaceId) -> String {
    format!("gather-{place}")
}

/// Where a place is to stand: under a context that is there, a new one, or none.
pub(super) fn form(words: &Words, at: &At, thread: &PlaceThread, under: Option<ContextId>, typed: &Typed) -> AnyView {
    let which = which(thread.place);
    let id = |field: &str| field_id(field, &which);
    let error = |field: &str| typed.error(&which, field);
    let now = under.map(|id| id.to_string()).unwrap_or_default();
    let chosen = typed.text_or(&which, "under", &now);
    let likely = thread.kind().map(|kind| kind.context().text()).unwrap_or_default();
    let family = vec![family_choice(words, typed.ticked_or(&which, "family", false))];
    let (author, place) = (thread.author.to_string(), thread.place.to_string());
    let heard = format!("{}: {}", say!(words, "staff-gather-do"), thread.name());
    let inside = view! {
        <form class="gather" method="post" action=at.path("/gather")>
            <input type="hidden" name="author" value=author/>
            <input type="hidden" name="place" value=place/>
            <Select name="under" id=id("under") label=say!(words, "staff-gather-under") options=contexts(words, at, under) value=chosen error=error("under")/>
            <div class="named-anew">
                <Field name="name" id=id("name") label=say!(words, "staff-context-name") value=typed.text(&which, "name") error=error("name") maxlength=typed_limit(Written::ContextName)/>
                <Select name="kind" id=id("kind") label=say!(words, "staff-context-kind") options=kinds(words) value=typed.text_or(&which, "kind", likely) error=error("kind")/>
                <Checks name="family" id=id("family") legend=say!(words, "staff-context-family") quiet_legend=true options=family/>
            </div>
            <Button label=say!(words, "staff-gather-do") weight=Weight::Outline aria_label=heard/>
        </form>
    };
    if under.is_none() {
        return inside.into_any();
    }
    let (summary, open) = (say!(words, "staff-gather-move"), typed.is(&which));
    view! { <Details summary=summary open=open>{inside}</Details> }.into_any()
}

fn contexts(words: &Words, at: &At, under: Option<ContextId>) -> Vec<SelectOption> {
    let option = |value: String, label: String| SelectOption { value, label };
    let first = match under {
        None => option(String::new(), say!(words, "staff-action-choose-context")),
        Some(_) => option(NOWHERE.to_owned(), say!(words, "staff-gather-nowhere")),
    };
    let there = at.places.contexts.iter().map(|one| &one.context.context);
    std::iter::once(first)
        .chain(there.map(|one| option(one.id.to_string(), one.name.clone())))
        .chain([option(NEW.to_owned(), say!(words, "staff-gather-new"))])
        .collect()
}

pub(super) fn kinds(words: &Words) -> Vec<SelectOption> {
    let mut kinds = vec![SelectOption {
        value: String::new(),
        label: say!(words, "staff-context-choose-kind"),
    }];
    kinds.extend(ContextKind::ALL.iter().map(|kind| SelectOption {
        value: kind.text().to_owned(),
        label: context_kind_name(words, *kind),
    }));
    kinds
}

/// Whether the family sees a context. What only one of them told must not reach the others by its name.
pub(super) fn family_choice(words: &Words, chosen: bool) -> Choice {
    Choice {
        hint: Some(say!(words, "staff-context-family-hint")),
        ..Choice::new("yes", say!(words, "staff-context-family"), chosen)
    }
}

/// Puts a place where the worker says.
pub async fn gather(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let author: MembershipId = ask.form.text("author").parse().map_err(|_| Halt::NotThere)?;
    let place: PlaceId = ask.form.text("place").parse().map_err(|_| Halt::NotThere)?;
    let mut typed = Typed::of(which(place), &ask.form);
    let Some(to) = judge(&ask, &mut typed) else {
        return again(&ask, &work, &typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    // Asked before a context is named for it: one that stands empty would be of no use to anybody.
    let shared = |one: &PlaceThread| one.author == author && one.place == place;
    if !work.places().await?.threads().any(shared) {
        return gone(&ask, &work, typed).await;
    }
    let under = match to {
        To::Nowhere => None,
        To::Context(id) => Some(id),
        To::New(new) => Some(named(&work, &new, ask.form.has("family")).await?),
    };
    match work.gather(author, place, under).await {
        Ok(()) => Ok(see(&format!("/work/{}/places#p-{place}", work.pathway()))),
        Err(Error::NotThere) => gone(&ask, &work, typed).await,
        Err(other) => Err(other.into()),
    }
}

async fn gone(ask: &Ask, work: &Casework<'_>, mut typed: Typed) -> Answered {
    typed.needs("under", say!(ask.words, "staff-gather-gone"));
    again(ask, work, &typed, StatusCode::CONFLICT).await
}

/// The page once more. Its form is gone where its place was taken back: what is needed stands above all the same.
async fn again(ask: &Ask, work: &Casework<'_>, typed: &Typed, status: StatusCode) -> Answered {
    let at = At::open(work).await?;
    Ok(draw(ask, &at, typed, status).await)
}

enum To {
    Nowhere,
    Context(ContextId),
    New(NewContext),
}

fn judge(ask: &Ask, typed: &mut Typed) -> Option<To> {
    let words = &ask.words;
    match ask.form.text("under") {
        NOWHERE => return Some(To::Nowhere),
        NEW => {}
        other => {
            let id = other.parse().ok().map(To::Context);
            if id.is_none() {
                typed.needs("under", say!(words, "staff-gather-needs-under"));
            }
            return id;
        }
    }
    let name = ask.form.text("name").trim().to_owned();
    if name.is_empty() {
        typed.needs("name", say!(words, "staff-context-needs-name"));
    }
    if let Some(text) = too_long(words, Written::ContextName, &name) {
        typed.needs("name", text);
    }
    let kind = ContextKind::from_text(ask.form.text("kind"));
    if kind.is_none() {
        typed.needs("kind", say!(words, "staff-context-needs-kind"));
    }
    let new = kind.map(|kind| NewContext {
        kind,
        name,
        holder: String::new(),
        goal: String::new(),
    });
    new.filter(|_| typed.is_fine()).map(To::New)
}

/// A context of this kind and name: the one that is there already, or a new one. So a second tap names none twice.
async fn named(work: &Casework<'_>, new: &NewContext, for_family: bool) -> participation::Result<ContextId> {
    let plan = work.plan().await?;
    let same = |one: &&participation::plan::PlanContext| one.context.kind == new.kind && one.context.name == new.name;
    if let Some(one) = plan.contexts.iter().find(same) {
        return Ok(one.context.id);
    }
    if for_family {
        work.add_context(new).await
    } else {
        work.add_context_for_staff(new).await
    }
}
