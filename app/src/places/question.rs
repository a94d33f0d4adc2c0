use http::StatusCode;
use leptos::prelude::*;
use participation::id::PlaceId;
use participation::places::{PlaceQuestion, PlaceThread};
use participation::room::Slip;
use participation::voice::{Kept, OwnVoice};

use super::fields::{Asking, fields};
use super::steps::is_good;
use super::typed::{is_empty, too_long, typed};
use super::{About, head, two};
use crate::ask::{Answered, Ask, Halt};
use crate::page as pages;
use crate::room::{mark, save};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// One question about a place.
///
/// # Errors
/// [`Halt::NotThere`] when there is no such question.
pub async fn question(ask: Ask) -> Answered {
    let (id, question) = which(&ask)?;
    let me = ask.p().own_voice(ask.who()?).await?;
    let about = About::load(&ask.words, &me, id).await?;
    if question == PlaceQuestion::Where {
        return Ok(pages::see(&about.steps.next(question)));
    }
    if !about.steps.has(question) {
        return Ok(pages::see(&format!("/places/{id}")));
    }
    draw(&ask, &me, &about, question, StatusCode::OK).await
}

/// The first question about a new place. Its page is marked with the id of the place that its form begins, so
/// that sending it twice begins one.
///
/// # Errors
/// When the database does not answer.
pub async fn new(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let about = About::load(&ask.words, &me, PlaceId::random()).await?;
    draw(&ask, &me, &about, PlaceQuestion::Kind, StatusCode::OK).await
}

/// Begins a place.
///
/// # Errors
/// [`Halt::NotThere`] when there are too many drafts.
pub async fn begin(ask: Ask) -> Answered {
    let id = ask.form.text("page").parse().unwrap_or_else(|_| PlaceId::random());
    keep_answer(&ask, id, PlaceQuestion::Kind).await
}

/// Keeps the answer to a question, whatever the button, and leads on.
///
/// # Errors
/// [`Halt::NotThere`] when there is no such question, or there are too many drafts.
pub async fn keep(ask: Ask) -> Answered {
    let (id, question) = which(&ask)?;
    keep_answer(&ask, id, question).await
}

async fn keep_answer(ask: &Ask, id: PlaceId, question: PlaceQuestion) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let draft = me.place_draft(id).await?;
    let version_of = |question| draft.as_ref().map_or(0, |draft| draft.version_of(question));
    let mut conflict = false;
    for answer in typed(&ask.form, question, me.me().role) {
        let Some(of) = answer.question() else { continue };
        // Nothing said begins nothing.
        if version_of(of) == 0 && is_empty(&answer) {
            continue;
        }
        let mut save = save(ask);
        if of != question {
            save.base = None;
        }
        // A tap on a kind says which one counts.
        save.settle |= of == PlaceQuestion::Kind;
        let kept = me.keep_place(id, answer, &save).await?;
        conflict |= matches!(kept, Kept::Conflict { .. });
    }
    let about = About::load(&ask.words, &me, id).await?;
    if conflict {
        return draw(ask, &me, &about, question, StatusCode::CONFLICT).await;
    }
    let slip = about.draft().and_then(|draft| draft.answers.get(&question));
    if slip.is_some_and(|slip| too_long(&ask.words, &slip.said).is_some()) {
        return draw(ask, &me, &about, question, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    Ok(match ask.form.text("do") {
        "stop" => pages::see("/places"),
        _ if ask.form.has("check") => pages::see(&format!("/places/{id}/check")),
        _ => pages::see(&about.steps.next(question)),
    })
}

/// The place and the question a request is about.
fn which(ask: &Ask) -> Result<(PlaceId, PlaceQuestion), Halt> {
    let question = PlaceQuestion::from_text(ask.param_text("question"))
        .filter(|question| *question != PlaceQuestion::Protect)
        .ok_or(Halt::NotThere)?;
    Ok((ask.param("id")?, question))
}

async fn draw(
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
    let problem = error.clone().or_else(|| (status == StatusCode::CONFLICT).then(|| say!(words, "place-two")));
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
            last: about.place.as_ref().and_then(|place| last(words, place.thread.as_ref())),
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
fn last(words: &Words, thread: Option<&PlaceThread>) -> Option<(participation::voice::Feeling, String)> {
    let last = *thread?.rated().last()?;
    Some((last.feeling, words.date(last.on())))
}

/// The field a problem with a question is about.
const fn field_of(question: PlaceQuestion) -> &'static str {
    match question {
        PlaceQuestion::Name => "name",
        PlaceQuestion::Feel => "feeling",
        PlaceQuestion::HaveTo => "have-to",
        PlaceQuestion::Wish => "want",
        PlaceQuestion::Who => "reach",
        _ => "words",
    }
}

/// A question's words, and the line under them.
fn asked(words: &Words, question: PlaceQuestion, good: bool, again: bool) -> (String, String) {
    match question {
        PlaceQuestion::Kind if good => (say!(words, "place-ask-kind-good"), say!(words, "place-hint-kind-good")),
        PlaceQuestion::Kind => (say!(words, "place-ask-kind"), say!(words, "place-hint-kind")),
        PlaceQuestion::Name => (say!(words, "place-ask-name"), say!(words, "place-hint-name")),
        PlaceQuestion::Feel if again => (say!(words, "place-ask-now"), String::new()),
        PlaceQuestion::Feel => (say!(words, "place-ask-feel"), String::new()),
        PlaceQuestion::When => (say!(words, "place-ask-when"), say!(words, "choices-legend")),
        PlaceQuestion::Why => (say!(words, "place-ask-why"), say!(words, "choices-legend")),
        PlaceQuestion::HaveTo => (say!(words, "place-ask-have-to"), say!(words, "place-hint-have-to")),
        PlaceQuestion::LooksOut => (say!(words, "place-ask-looks-out"), say!(words, "place-hint-looks-out")),
        PlaceQuestion::Better if good => (say!(words, "place-ask-better-good"), say!(words, "place-hint-better-good")),
        PlaceQuestion::Better => (say!(words, "place-ask-better"), say!(words, "place-hint-better")),
        PlaceQuestion::Wish => (say!(words, "want-legend"), String::new()),
        PlaceQuestion::Changed => (say!(words, "place-ask-changed"), say!(words, "place-hint-changed")),
        PlaceQuestion::Who => (say!(words, "who-heading"), say!(words, "who-lede")),
        PlaceQuestion::Where | PlaceQuestion::Protect => (String::new(), String::new()),
    }
}
