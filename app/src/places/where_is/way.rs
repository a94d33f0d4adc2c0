use http::StatusCode;
use leptos::prelude::*;
use participation::places::MAX_ROUTE;
use participation::voice::OwnVoice;

use super::ask_for::Whose;
use super::both;
use super::keep::keep_and_go;
use super::page::show;
use super::points::{kept, numbered, points, whereabouts};
use crate::ask::{Answered, Ask};
use crate::map::{self, tapped};
use crate::page as pages;
use crate::places::head;
use crate::say;
use crate::ui::*;

/// A way as a few points.
///
/// # Errors
/// When the database does not answer.
pub async fn way(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    draw(&ask, &me, None, StatusCode::OK).await
}

/// Adds a point to a way, or takes the last one away.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt) when there are too many drafts.
pub async fn keep_way(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let whose = Whose::load(&ask, &me).await?;
    let mut along = points(&whose.at());
    let refused = |problem| draw(&ask, &me, Some(problem), StatusCode::UNPROCESSABLE_ENTITY);
    if ask.form.text("do") == "undo" {
        // The same form sent twice takes one point away: it says how many there were.
        if ask.form.number("count") == i64::try_from(along.len()).ok() {
            along.pop();
        }
    } else {
        let Some(spot) = tapped(&ask, &show(&whose, true)).and_then(kept) else {
            return refused(say!(ask.words, "where-tap-again")).await;
        };
        if along.len() >= MAX_ROUTE {
            return refused(say!(ask.words, "where-way-full", count = MAX_ROUTE)).await;
        }
        if along.last() != Some(&spot) {
            along.push(spot);
        }
    }
    keep_and_go(&ask, &me, &whose, (whereabouts(along), None), "/route").await
}

async fn draw(ask: &Ask, me: &OwnVoice<'_>, problem: Option<String>, status: StatusCode) -> Answered {
    let words = &ask.words;
    let whose = Whose::load(ask, me).await?;
    if let Some(slip) = whose.slip().filter(|slip| !slip.aside.is_empty()) {
        return both::draw(ask, &whose, slip, status).await;
    }
    let at = whose.at();
    let Some(drawn) = map::look_at(ask, &numbered(&at), &show(&whose, true)).await else {
        return Ok(pages::see(&whose.path("")));
    };
    let count = points(&at).len();
    let told = match count {
        0 => say!(words, "where-way-begin"),
        1 => say!(words, "where-way-one"),
        _ => say!(words, "where-way", count = count),
    };
    let (action, hidden) = (whose.path("/route"), whose.hidden());
    let undo = (count > 0).then(|| {
        let (action, hidden, undo) = (action.clone(), hidden.clone(), say!(words, "where-way-undo"));
        view! {
            <form method="post" action=action>
                {hidden.draw()}
                <input type="hidden" name="count" value=count.to_string()/>
                <Button label=undo weight=Weight::Text name="do" value="undo"/>
            </form>
        }
    });
    let bar = whose.bar(ask, whose.path(""), true, status);
    let [heading, lede, aloud, nearly, lock, never, next] = [
        say!(words, "where-way-heading"),
        say!(words, "where-way-lede"),
        say!(words, "read-aloud"),
        say!(words, "nearly"),
        say!(words, "only-you"),
        say!(words, "where-never"),
        say!(words, "next"),
    ];
    let problems = problem
        .into_iter()
        .map(|text| Problem {
            field: "map".to_owned(),
            text,
        })
        .collect::<Vec<_>>();
    let (map, head, href) = (drawn.draw(words), head(&whose.about), whose.next());
    Ok(pages::question(ask, say!(words, "title-places"), bar, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            {head}
            <Question text=heading aloud=aloud/>
            <Lede text=lede/>
            <form method="post" action=action>{hidden.draw()}{map}</form>
            <div class="where-told"><p role="status">{told}</p>{undo}</div>
            <LockNote text=lock more=never/>
            <ButtonLink href=href label=next/>
        }
    }))
}
