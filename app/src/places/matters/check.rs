use http::StatusCode;
use leptos::prelude::*;
use participation::Error;
use participation::id::MattersId;
use participation::voice::{HeldBack, OwnVoice};

use super::told::lines;
use crate::answers::called;
use crate::ask::{Answered, Ask};
use crate::page as pages;
use crate::say;
use crate::say::audience::{drawn, not_line, reach_name};
use crate::ui::*;

/// "Check before you share", for one who matters.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt::NotThere) for anybody but a young person.
pub async fn check_matters(ask: Ask) -> Answered {
    let id: MattersId = ask.param("id")?;
    let me = ask.p().own_voice(ask.who()?).await?;
    draw(&ask, &me, id, None).await
}

/// Shares one who matters, as they stood on the page.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt::NotThere) for anybody but a young person, or when there is nothing.
pub async fn share_matters(ask: Ask) -> Answered {
    let id: MattersId = ask.param("id")?;
    let me = ask.p().own_voice(ask.who()?).await?;
    let sent =
        |views: &[participation::voice::View]| views.iter().any(|view| view.matters().is_some_and(|one| one.id == id));
    match me.share_matters(id, ask.form.number("version").unwrap_or(-1)).await {
        Ok(_) => Ok(pages::see("/places/people?sent")),
        // An earlier tap shared it.
        Err(Error::NotThere) if sent(&me.matters().await?.shared) => Ok(pages::see("/places/people?sent")),
        Err(Error::Conflict) => {
            let changed = say!(ask.words, "share-changed");
            draw(&ask, &me, id, Some((StatusCode::CONFLICT, changed))).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn draw(ask: &Ask, me: &OwnVoice<'_>, id: MattersId, problem: Option<(StatusCode, String)>) -> Answered {
    let words = &ask.words;
    let (at, problems) = pages::Question::last(words, format!("/places/people/{id}"), problem);
    let (title, heading) = (say!(words, "title-places"), say!(words, "check-heading"));
    let Some(one) = me.matters_envelope(id).await? else {
        let (empty, back) = (say!(words, "matters-check-empty"), say!(words, "matters-back"));
        let href = format!("/places/people/{id}");
        return Ok(pages::question(ask, title, at, move || {
            view! { <Question text=heading/><Lede text=empty/><ButtonLink href=href label=back/> }
        }));
    };
    let said = &one.draft.slip.said;
    let told = lines(words, said.relation, &said.words, None);
    let told = view! { <Told lines=told/> }.into_any();
    let links = vec![NavItem {
        href: format!("/places/people/{id}"),
        label: say!(words, "place-change"),
        current: false,
    }];
    let waits = one.held_back.map(|_| say!(words, "check-waits"));
    let (kind, head, names, not) = match one.held_back {
        None => {
            let readers: Vec<String> = one.readers.iter().map(|one| called(one, Some(me.me().role))).collect();
            (
                drawn(&one.audience),
                reach_name(words, one.audience.reach()),
                say!(words, "check-names", names = words.list(&readers)),
                not_line(words, &one.audience, me.me().id, me.people()),
            )
        }
        Some(why) => {
            let (head, names) = match why {
                HeldBack::NoAudience => (say!(words, "held-who"), say!(words, "held-who-what")),
                HeldBack::TwoTexts => (say!(words, "say-two-texts"), say!(words, "held-two-what")),
                HeldBack::TooLong => (say!(words, "held-long"), say!(words, "place-held-long")),
            };
            (Audience::OnlyYou, head, names, None)
        }
    };
    let words_said = vec![said.called.clone()];
    let know = vec![
        say!(words, "matters-trust-search"),
        say!(words, "passed-on"),
        say!(words, "home-help"),
        say!(words, "check-back"),
    ];
    let texts = [
        say!(words, "check-lede"),
        say!(words, "check-know"),
        say!(words, "matters-share"),
        say!(words, "check-not-yet"),
        say!(words, "nearly"),
    ];
    let (action, version) = (format!("/places/people/{id}/share"), one.draft.version.to_string());
    Ok(pages::question(ask, title, at, move || {
        let [lede, know_title, share, not_yet, nearly] = texts;
        view! {
            <ErrorSummary title=nearly problems=problems/>
            <Question text=heading/>
            <Lede text=lede/>
            <form method="post" action=action id="items">
                <input type="hidden" name="version" value=version/>
                <Envelope words=words_said audience=kind title=head names=names not=not links=links about=Some(told)/>
                <SendFoot title=know_title know=know send=share waits=waits not_yet=not_yet home="/places/people"/>
            </form>
        }
    }))
}
