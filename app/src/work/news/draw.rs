use http::StatusCode;
use leptos::prelude::*;
use participation::cases::Review;
use participation::news::{About, Waiting};

use super::super::case::CaseTab;
use super::super::typed::Typed;
use super::Waits;
use super::form::form;
use super::thing::Known;
use crate::answers::Names;
use crate::answers::happening::id_of;
use crate::ask::{Answered, Ask};
use crate::say;
use crate::ui::*;

/// What waits, each with the way to the form.
pub(super) fn rows(ask: &Ask, known: &Known<'_>, waiting: &[Waiting]) -> Vec<AnyView> {
    let words = &ask.words;
    waiting
        .iter()
        .filter_map(|one| {
            let thing = known.tell(words, one.about, Some(one))?;
            let label = say!(words, "staff-news-say");
            let heard = format!("{label}: {}", thing.title);
            let href = format!("/work/{}/news?open={}#n-{}", known.id, one.about, id_of(one.about));
            Some(
                view! {
                    <DataRow lead=thing.lead title=thing.title text=thing.text quote=thing.quote>
                        <ButtonLink href=href label=label weight=Weight::Outline aria_label=heard/>
                    </DataRow>
                }
                .into_any(),
            )
        })
        .collect()
}

/// The page: everything that waits, and the form of what was opened or could not be sent yet.
pub(super) async fn draw(ask: &Ask, review: &Review<'_>, waits: &Waits, typed: &Typed, status: StatusCode) -> Answered {
    let words = &ask.words;
    let known = waits.known();
    let sent: Option<About> = ask.form.text("about").parse().ok();
    let open = sent.or_else(|| ask.query.text("open").parse().ok());
    let open = open.filter(|about| known.has(*about));
    let mut things: Vec<(About, Option<&Waiting>)> = waits.waiting.iter().map(|one| (one.about, Some(one))).collect();
    if let Some(about) = open.filter(|about| things.iter().all(|(one, _)| one != about)) {
        things.insert(0, (about, None));
    }
    // What is shown is read, and its author can see that.
    let shown = things.iter().filter_map(|(about, _)| known.view(*about));
    review.opened(&shown.cloned().collect::<Vec<_>>()).await?;
    let names = Names::new(words, &waits.case.people);
    let only = things.len() == 1;
    let rows = things
        .iter()
        .filter_map(|(about, waiting)| {
            let thing = known.tell(words, *about, *waiting)?;
            let form = form(ask, &known, &names, *about, waits.last(*about), typed);
            let (href, label) = (thing.href, say!(words, "staff-news-instead"));
            let quote = thing.quote.map(|said| view! { <Quote words=said small=true/> });
            let (id, open) = (format!("n-{}", id_of(*about)), only || open == Some(*about));
            Some(
                view! {
                    <OpenRow id=id title=thing.title text=thing.text lead=thing.lead open=open>
                        {quote}
                        <p><a class="link" href=href>{label}</a></p>
                        {form}
                    </OpenRow>
                }
                .into_any(),
            )
        })
        .collect::<Vec<_>>();
    let list = if rows.is_empty() {
        view! { <Empty text=say!(words, "staff-news-none")/> }.into_any()
    } else {
        view! { <p class="meta">{say!(words, "staff-news-what")}</p><Rows>{rows}</Rows> }.into_any()
    };
    let problems = typed.problems();
    // What has no form here any more is told as it was typed.
    let left = sent.filter(|_| open.is_none()).and_then(|_| typed.left(words));
    let said = ask
        .query
        .has("said")
        .then(|| view! { <Saved text=say!(words, "staff-news-said")/> });
    let (nearly, title) = (say!(words, "nearly"), say!(words, "staff-news"));
    Ok(waits.case.page(ask, CaseTab::Words, status, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            {said}
            {left}
            <Section title=title>{list}</Section>
        }
    }))
}
