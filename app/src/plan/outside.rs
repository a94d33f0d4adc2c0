//! What people outside read about a place, because they do something about it: the young person agrees to it first.

use http::StatusCode;
use leptos::prelude::*;
use participation::Error;
use participation::owners::PlaceFacts;
use participation::people::Role;
use participation::voice::{Listening, OwnVoice};

use super::context_icon;
use crate::answers::Names;
use crate::ask::{Answered, Ask, Halt};
use crate::page::{self, see};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The places of which something is told, or is to be told.
///
/// # Errors
/// When the database does not answer.
pub async fn outside(ask: Ask) -> Answered {
    let listening = ask.p().listening(ask.who()?).await?;
    draw(&ask, &listening, StatusCode::OK).await
}

/// The young person agrees. What was written anew meanwhile is shown, and nothing is agreed.
///
/// # Errors
/// [`Halt::NotThere`] for anybody else, and when there is nothing to agree to.
pub async fn agree_outside(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let context = ask.form.text("context").parse().map_err(|_| Halt::NotThere)?;
    let version = ask.form.number("version").unwrap_or_default();
    match me.agree_place_facts(context, version).await {
        Ok(()) => Ok(see(&format!("/plan/outside?kept#f-{context}"))),
        Err(Error::Conflict) => draw(&ask, &me.listening(), StatusCode::CONFLICT).await,
        Err(error) => Err(error.into()),
    }
}

async fn draw(ask: &Ask, listening: &Listening<'_>, status: StatusCode) -> Answered {
    let words = &ask.words;
    let facts = listening.place_facts().await?;
    let plan = listening.plan().await?;
    let names = Names::new(words, listening.people()).read_by(listening.me().role);
    let theirs = listening.me().role == Role::YoungPerson;
    let mut parts = Vec::new();
    for one in &facts {
        let Some(context) = plan.contexts.iter().find(|part| part.context.id == one.context) else {
            continue;
        };
        let (name, icon) = (context.context.name.clone(), context_icon(context.context.kind));
        let below = match one.agreed {
            Some((by, at)) => agreed(words, names.person(by), at, listening, by),
            None if theirs => asked(words, one, &name),
            None => continue,
        };
        let said = one.words.clone();
        parts.push(view! {
            <section id=format!("f-{}", one.context)>
                <SectionHeading text=name icon=Some(icon)/>
                <p dir="auto">{said}</p>
                {below}
            </section>
        });
    }
    let (heading, lede) = (say!(words, "outside-heading"), say!(words, "outside-lede"));
    let kept = ask
        .query
        .has("kept")
        .then(|| view! { <Saved text=say!(words, "outside-agreed-now")/> });
    let newer = (status == StatusCode::CONFLICT).then(|| {
        let text = say!(words, "outside-newer");
        view! { <Notice tone=Tone::NotYet><p>{text}</p></Notice> }
    });
    let none = parts
        .is_empty()
        .then(|| view! { <Empty text=say!(words, "outside-none")/> });
    let not_right = (theirs && !parts.is_empty()).then(|| {
        let (title, text) = (say!(words, "outside-not-right"), say!(words, "outside-not-right-then"));
        view! { <Rows><LinkRow href="/say" title=title text=text lead=Lead::Icon(Icon::Say)/></Rows> }
    });
    let at = page::Question {
        back: "/plan".to_owned(),
        status,
        ..page::Question::default()
    };
    Ok(page::question(ask, say!(words, "title-plan"), at, move || {
        view! { <Question text=heading/><Lede text=lede/>{kept}{newer}{none}{parts}{not_right} }
    }))
}

fn agreed(words: &Words, name: String, at: i64, listening: &Listening<'_>, by: participation::id::PersonId) -> AnyView {
    let date = words.date_of(at);
    let text = if by == listening.me().person {
        say!(words, "outside-agreed-you", date = date)
    } else {
        say!(words, "outside-agreed", name = name, date = date)
    };
    view! { <SmallNote icon=Icon::Tick text=text/> }.into_any()
}

/// The words wait for the young person.
fn asked(words: &Words, one: &PlaceFacts, place: &str) -> AnyView {
    let label = say!(words, "outside-agree");
    let heard = format!("{label}: {place}");
    let waits = say!(words, "outside-waits");
    view! {
        <p class="meta">{waits}</p>
        <form method="post" action="/plan/outside">
            <input type="hidden" name="context" value=one.context.to_string()/>
            <input type="hidden" name="version" value=one.version.to_string()/>
            <Button label=label aria_label=heard/>
        </form>
    }
    .into_any()
}

/// The way there, from the plan; nothing while there is nothing to read.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn way(ask: &Ask, listening: &Listening<'_>) -> Result<Option<AnyView>, Halt> {
    let words = &ask.words;
    let facts = listening.place_facts().await?;
    let text = if facts.iter().any(|one| one.agreed.is_none()) {
        say!(words, "outside-waits-you")
    } else {
        say!(words, "outside-what")
    };
    let title = say!(words, "outside-heading");
    Ok((!facts.is_empty()).then(|| {
        view! { <Rows><LinkRow href="/plan/outside" title=title text=text lead=Lead::Icon(Icon::Eye)/></Rows> }
            .into_any()
    }))
}

/// What waits for the young person to agree, for home.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn waiting(ask: &Ask, me: &OwnVoice<'_>) -> Result<Option<AnyView>, Halt> {
    let waits = |one: &PlaceFacts| one.agreed.is_none();
    if me.me().role != Role::YoungPerson || !me.listening().place_facts().await?.iter().any(waits) {
        return Ok(None);
    }
    let (title, text) = (say!(ask.words, "outside-home"), say!(ask.words, "outside-waits-you"));
    Ok(Some(
        view! { <LinkRow href="/plan/outside" title=title text=text lead=Lead::Icon(Icon::Eye)/> }.into_any(),
    ))
}
