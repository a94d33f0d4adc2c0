//! A question's page: what it is about, the question, its fields, who can see it, and the ways on.

use http::StatusCode;
use leptos::prelude::*;
use participation::places::{PlaceQuestion, PlaceThread};
use participation::room::Slip;
use participation::voice::{Feeling, OwnVoice};

use super::asked::{asked, field_of};
use super::fields::{Asking, fields};
use super::steps::is_good;
use super::typed::too_long;
use super::{About, head, two};
use crate::ask::{Answered, Ask};
use crate::page as pages;
use crate::room::mark;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Draws a question from what is kept, with what is still needed beside it.
pub(super) async fn draw(
    ask: &Ask,
    me: &OwnVoice<'_>,
    about: &About,
    question: PlaceQuestion,
    status: StatusCode,
) -> Answered {
    let (words, said) = (&ask.words, about.said());
    let good = is_good(said.feeling) || (question == PlaceQuestion::Kind && ask.query.has("good"));
    let (heading, lede) = asked(words, question, good, about.again());
    let slip = about.draft().and_then(|draft| draft.answers.get(&question));
    let both = slip.and_then(|slip| two::texts(words, slip));
    let answer = slip.map(two::together).unwrap_or_default();
    let error = slip.and_then(|slip| too_long(words, &slip.said));
    let problem = error
        .clone()
        .or_else(|| (status == StatusCode::CONFLICT).then(|| say!(words, "place-two")));
    let problems = problem
        .into_iter()
        .map(|text| Problem {
            field: field_of(question).to_owned(),
            text,
        })
        .collect::<Vec<_>>();
    let body = fields(
        Asking {
            words,
            legend: heading.clone(),
            answer,
            kind: about.kind(),
            feeling: said.feeling,
            last: about
                .place
                .as_ref()
                .and_then(|place| last(words, place.thread.as_ref())),
            protect: said.about.protect_me,
            me: me.me(),
            people: me.people(),
            error,
        },
        question,
    );
    let at = pages::Question {
        back: if ask.query.has("check") || ask.form.has("check") {
            format!("/places/{}/check", about.id)
        } else {
            about.steps.back(question)
        },
        step: about.steps.step(words, question),
        island: false,
        status,
    };
    let foot = foot(ask, question, both.is_some());
    let fresh = ask.param_text("id").is_empty() && slip.is_none();
    let (action, page) = if fresh {
        ("/places/new".to_owned(), about.id.to_string())
    } else {
        (about.steps.path(question), mark(ask))
    };
    let version = slip.map_or(0, |slip: &Slip<_>| slip.version).to_string();
    let check = (ask.query.has("check") || ask.form.has("check"))
        .then(|| view! { <input type="hidden" name="check" value=""/> });
    // A name of the map can be taken instead of one's own.
    let find = (question == PlaceQuestion::Name && about.steps.has(PlaceQuestion::Where) && both.is_none())
        .then(|| (about.steps.path(PlaceQuestion::Where), say!(words, "place-find")));
    let (head, aloud, nearly) = (head(about), say!(words, "read-aloud"), say!(words, "nearly"));
    Ok(pages::question(ask, say!(words, "title-places"), at, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            {head}
            <Question text=heading aloud=aloud/>
            {(!lede.is_empty()).then(|| view! { <Lede text=lede/> })}
            {both}
            <form method="post" action=action>
                <input type="hidden" name="version" value=version/>
                <input type="hidden" name="page" value=page/>
                {check}
                {body}
                {find.map(|(href, label)| view! { <ButtonLink href=href label=label weight=Weight::Text icon=Some(Icon::Places)/> })}
                {foot}
            </form>
        }
    }))
}

/// Who can see it, the filled button, and the ways out of a question.
fn foot(ask: &Ask, question: PlaceQuestion, both: bool) -> AnyView {
    let words = &ask.words;
    let (lock, more) = (
        say!(words, "only-you"),
        match question {
            PlaceQuestion::Wish => say!(words, "place-next-who"),
            _ => say!(words, "only-you-more"),
        },
    );
    let (next, skip, stop) = (say!(words, "next"), say!(words, "skip"), say!(words, "keep-and-stop"));
    if both && question == PlaceQuestion::Kind {
        return ().into_any();
    }
    if both {
        let keep = say!(words, "place-two-keep");
        return view! { <Button label=keep name="do" value="settle"/> }.into_any();
    }
    let not_sure = matches!(question, PlaceQuestion::Feel | PlaceQuestion::HaveTo);
    let first = if not_sure {
        let label = say!(words, "not-sure");
        view! { <Button label=label weight=Weight::Text name="do" value="not-sure"/> }
    } else {
        view! { <Button label=stop weight=Weight::Text name="do" value="stop"/> }
    };
    // A kind is a button by itself.
    let next = (question != PlaceQuestion::Kind).then(|| view! { <Button label=next name="do" value="next"/> });
    let lock = (question != PlaceQuestion::Who).then(|| view! { <LockNote text=lock more=more/> });
    view! {
        {lock}
        {next}
        <Actions>
            {first}
            <Button label=skip weight=Weight::Text name="do" value="skip"/>
        </Actions>
    }
    .into_any()
}

/// How it was the last time it was asked, and when that was.
fn last(words: &Words, thread: Option<&PlaceThread>) -> Option<(Feeling, String)> {
    let last = *thread?.rated().last()?;
    Some((last.feeling, words.date(last.on())))
}
