use leptos::prelude::*;

use super::mark;
use super::most::{keep_typed, step};
use crate::ask::{Answered, Ask};
use crate::page as pages;
use crate::say;
use crate::say::audience::AudienceFields;
use crate::ui::*;

/// Who can know how the counters lie.
///
/// # Errors
/// When the database does not answer.
pub async fn who(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let own = me.weights().await?;
    if !own.draft.slip.aside.is_empty() {
        return Ok(pages::see("/places/most"));
    }
    let (people, author) = (me.people().to_vec(), me.me().clone());
    let words = ask.words.clone();
    let chosen = Some(own.draft.slip.said.audience.clone());
    let at = pages::Question {
        back: "/places/most/why".to_owned(),
        step: step(&words, "3"),
        ..pages::Question::default()
    };
    let (version, page) = (own.draft.slip.version.to_string(), mark(&ask));
    let texts = [
        say!(words, "who-heading"),
        say!(words, "who-lede"),
        say!(words, "read-aloud"),
        say!(words, "passed-on"),
        say!(words, "next"),
        say!(words, "keep-and-stop"),
    ];
    Ok(pages::question(&ask, say!(words, "title-weights"), at, move || {
        let [heading, lede, aloud, passed_on, next, stop] = texts;
        view! {
            <Question text=heading aloud=aloud/>
            <Lede text=lede/>
            <form method="post" action="/places/most/who">
                <input type="hidden" name="version" value=version/>
                <input type="hidden" name="page" value=page/>
                <AudienceFields words=words chosen=chosen author=author people=people/>
                <SmallNote icon=Icon::Info text=passed_on/>
                <Button label=next name="do" value="next"/>
                <Actions><Button label=stop weight=Weight::Text name="do" value="stop"/></Actions>
            </form>
        }
    }))
}

/// Keeps who can know.
///
/// # Errors
/// When the database does not answer.
pub async fn keep_who(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let (own, _) = keep_typed(&ask, &me).await?;
    Ok(pages::see(match ask.form.text("do") {
        _ if !own.draft.slip.aside.is_empty() => "/places/most",
        "stop" => "/places",
        _ => "/places/most/check",
    }))
}
