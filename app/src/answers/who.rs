use http::StatusCode;
use leptos::prelude::*;
use participation::voice::{OwnVoice, View};

use super::back::read_already;
use super::{said_lang, said_text};
use crate::ask::{Answered, Ask};
use crate::page::{self, see};
use crate::say;
use crate::say::audience::{AudienceFields, audience_from};
use crate::ui::*;

/// "Who can know this?", once it is shared.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt::NotThere) when it is not the reader's.
pub async fn who(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let view = me.view(ask.param("id")?).await?;
    if view.taken_back_at.is_some() {
        return Ok(see(&format!("/answers/{}", view.id)));
    }
    draw(&ask, &me, &view, None).await
}

/// Changes who can know.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt::NotThere) when it is not the reader's or was taken back.
pub async fn change_who(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let view = me.view(ask.param("id")?).await?;
    // It was taken back in another tab: the page says so.
    if view.taken_back_at.is_some() {
        return Ok(see(&format!("/answers/{}", view.id)));
    }
    let Some(audience) = audience_from(&ask.form) else {
        return draw(&ask, &me, &view, Some(say!(ask.words, "answers-who-missing"))).await;
    };
    me.change_audience(view.id, &audience).await?;
    Ok(see(&format!("/answers/{}", view.id)))
}

async fn draw(ask: &Ask, me: &OwnVoice<'_>, view: &View, error: Option<String>) -> Answered {
    let people = me.people().to_vec();
    let words = ask.words.clone();
    let (said, lang) = (said_text(&words, view, me.me().role), said_lang(&words, view));
    let facts = vec![read_already(ask, view, me).await?, say!(words, "answers-who-from-now")];
    let (heading, nearly, change) = (
        say!(words, "who-heading"),
        say!(words, "nearly"),
        say!(words, "answers-who-change"),
    );
    let passed_on = say!(words, "passed-on");
    let title = say!(words, "title-answers");
    let (author, chosen, topic) = (me.me().clone(), Some(view.audience.clone()), view.topic);
    let action = format!("/answers/{}/who", view.id);
    let at = page::Question {
        back: format!("/answers/{}", view.id),
        status: if error.is_some() {
            StatusCode::UNPROCESSABLE_ENTITY
        } else {
            StatusCode::OK
        },
        ..page::Question::default()
    };
    let problems = error
        .iter()
        .map(|text| Problem {
            field: "reach".to_owned(),
            text: text.clone(),
        })
        .collect::<Vec<_>>();
    Ok(page::question(ask, title, at, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            <Question text=heading/>
            <Quote words=said lang=lang/>
            <DashList items=facts/>
            <form method="post" action=action>
                <AudienceFields words=words chosen=chosen topic=Some(topic) author=author people=people error=error/>
                <SmallNote icon=Icon::Info text=passed_on/>
                <Button label=change/>
            </form>
        }
    }))
}
