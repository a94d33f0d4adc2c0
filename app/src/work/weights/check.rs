use http::StatusCode;
use leptos::prelude::*;
use participation::Error;
use participation::cases::Casework;
use participation::voice::Reach;

use super::super::case::{Case, CaseTab};
use crate::ask::{Answered, Ask};
use crate::page::see;
use crate::say;
use crate::say::audience::{drawn, names};
use crate::ui::*;
use crate::weights::{held_back, ready, spread};

/// Exactly what of the professionals goes to exactly whom.
pub async fn check_our_weights(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    draw(&ask, &work, None).await
}

/// Shares it, as it stood on the page.
pub async fn share_our_weights(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let shared = format!("/work/{}/weights?sent", work.me().pathway);
    let Some(envelope) = work.professionals_envelope().await? else {
        // A second tap finds it shared already.
        return Ok(see(&shared));
    };
    if let Some(why) = envelope.held_back {
        let problem = (StatusCode::UNPROCESSABLE_ENTITY, held_back(&ask.words, why));
        return draw(&ask, &work, Some(problem)).await;
    }
    let version = ask.form.number("version").unwrap_or(-1);
    match work.share_professionals_weights(version).await {
        Ok(_) => Ok(see(&shared)),
        Err(Error::Conflict) => {
            let changed = say!(ask.words, "share-changed");
            draw(&ask, &work, Some((StatusCode::CONFLICT, changed))).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn draw(ask: &Ask, work: &Casework<'_>, problem: Option<(StatusCode, String)>) -> Answered {
    let case = Case::load(work).await?;
    let (envelope, own) = (
        work.professionals_envelope().await?,
        work.professionals_weights().await?,
    );
    let words = &ask.words;
    let here = format!("/work/{}/weights", case.id());
    let Some(envelope) = envelope else {
        return Ok(see(&here));
    };
    let status = problem.as_ref().map_or(StatusCode::OK, |(status, _)| *status);
    let problems: Vec<Problem> = problem
        .into_iter()
        .map(|(_, text)| Problem {
            field: "items".to_owned(),
            text,
        })
        .collect();
    let said = &envelope.draft.slip.said;
    let quotes: Vec<String> = Some(said.why.clone())
        .filter(|why| !why.trim().is_empty())
        .into_iter()
        .collect();
    let spread = Some(spread(words, &own.contexts, said));
    let list = words.list(&names(&envelope.audience, case.me.id, &case.people));
    let to = say!(words, "check-names", names = list);
    let title = match envelope.audience.reach() {
        Reach::Meeting => say!(words, "staff-weights-to-meeting"),
        _ => say!(words, "staff-weights-to-chair"),
    };
    let links = vec![NavItem {
        href: format!("{here}/ours"),
        label: say!(words, "room-change"),
        current: false,
    }];
    let audience = drawn(&envelope.audience);
    let (version, button) = (envelope.draft.version.to_string(), ready(words, envelope.held_back));
    let (heading, lede, nearly) = (
        say!(words, "check-heading"),
        say!(words, "check-lede"),
        say!(words, "nearly"),
    );
    let action = format!("{here}/share");
    Ok(case.page(ask, CaseTab::Places, status, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            <div><SectionHeading text=heading/><p class="meta">{lede}</p></div>
            <form method="post" action=action id="items">
                <input type="hidden" name="version" value=version/>
                <Envelope words=quotes drawn=spread audience=audience title=title names=to links=links/>
                {button}
            </form>
        }
    }))
}
