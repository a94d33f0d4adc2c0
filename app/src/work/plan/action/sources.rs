use http::StatusCode;
use leptos::prelude::*;
use participation::Error;
use participation::id::ViewId;
use participation::people::Member;
use participation::plan;
use participation::voice::{Topic, View};

use super::super::super::names::staff_call;
use super::super::super::typed::{Typed, field_id};
use super::draw::draw as page;
use super::{Forms, One};
use crate::answers::{said_lang, said_text, short};
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;
use crate::ui::*;
use crate::words::Words;

const FORM: &str = "source";

/// The most of somebody's words that stands in a list.
const GLIMPSE: usize = 80;

/// What it comes from, as far as the reader may know: to anybody else it looks as if it came from nothing.
pub(super) fn draw(words: &Words, one: &One, now: &plan::Action, typed: &Typed) -> AnyView {
    let rows: Vec<_> = now
        .sources
        .iter()
        .filter_map(|source| {
            let author = one.at.case.member(source.author)?;
            let view = one.known.iter().find(|view| view.id == source.view);
            Some(row(words, one, author, source.view, view))
        })
        .collect();
    let listed = (!rows.is_empty()).then(|| view! { <Rows>{rows}</Rows> });
    let none = listed
        .is_none()
        .then(|| view! { <p class="meta">{say!(words, "staff-sources-none")}</p> });
    let options: Vec<SelectOption> = others(words, one, now);
    let tie = (!options.is_empty()).then(|| {
        let mut all = vec![SelectOption {
            value: String::new(),
            label: say!(words, "staff-source-choose"),
        }];
        all.extend(options);
        view! {
            <form method="post" action=one.path("/source")>
                <Select name="view" id=field_id("view", FORM) label=say!(words, "staff-source-tie") options=all error=typed.error(FORM, "view")/>
                <Button label=say!(words, "staff-source-do-tie") weight=Weight::Outline name="do" value="tie"/>
            </form>
        }
    });
    let (summary, open) = (say!(words, "staff-source-tie"), typed.is(FORM));
    let tie = tie.map(|form| view! { <Details summary=summary open=open>{form}</Details> });
    let hint = say!(words, "staff-sources-hint");
    view! { <Section title=say!(words, "staff-sources")><p class="meta">{hint}</p>{none}{listed}{tie}</Section> }
        .into_any()
}

fn row(words: &Words, one: &One, author: &Member, id: ViewId, view: Option<&View>) -> impl IntoView + use<> {
    let read = view.filter(|view| view.was_opened_by(one.at.case.me.person) || view.author == one.at.case.me.id);
    let title = read.map_or_else(|| staff_call(author), |view| kind(words, author, view));
    let quote = read.filter(|view| !view.words.trim().is_empty()).map(|view| {
        view! { <Quote words=view.words.clone() lang=said_lang(words, view) small=true/> }
    });
    let heard = format!("{}: {title}", say!(words, "staff-source-untie"));
    let form = view! {
            <form method="post" action=one.path("/source")>
                <input type="hidden" name="view" value=id.to_string()/>
                <Button label=say!(words, "staff-source-untie") weight=Weight::Text name="do" value="untie" aria_label=heard/>
            </form>
    };
    view! { <Row lead=Lead::Person(staff_call(author)) title=title>{quote}{form}</Row> }
}

/// What else the reader has read, to tie.
fn others(words: &Words, one: &One, now: &plan::Action) -> Vec<SelectOption> {
    let is_tied = |view: &View| now.sources.iter().any(|source| source.view == view.id);
    one.known
        .iter()
        .filter(|view| view.was_opened_by(one.at.case.me.person) && !is_tied(view))
        .filter_map(|view| {
            Some(SelectOption {
                value: view.id.to_string(),
                label: label(words, one.at.case.member(view.author)?, view),
            })
        })
        .collect()
}

fn label(words: &Words, author: &Member, view: &View) -> String {
    if view.place().is_some() || view.topic == Topic::Weights {
        return kind(words, author, view);
    }
    let said = short(&said_text(words, view, author.role), GLIMPSE);
    say!(words, "staff-action-from-view", name = staff_call(author), words = said)
}

/// "Kacper: a place, the steps by the kiosk"; "Ewa’s counters".
fn kind(words: &Words, author: &Member, view: &View) -> String {
    let (name, date) = (staff_call(author), words.date_of(view.shared_at));
    match (view.place(), view.topic) {
        (Some(place), _) if !place.about.name.is_empty() => {
            say!(
                words,
                "staff-source-place",
                name = name,
                place = place.about.name.clone(),
                date = date
            )
        }
        (Some(_), _) => say!(words, "staff-source-some-place", name = name, date = date),
        (None, Topic::Weights) => say!(words, "staff-source-counters", name = name, date = date),
        (None, Topic::Matters) => say!(words, "staff-source-matters", name = name, date = date),
        (None, _) => say!(words, "staff-source-words", name = name, date = date),
    }
}

/// Ties an action to something the reader may know, or unties it.
pub async fn tie_source(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let one = One::load(&ask, &review).await?;
    let done = Ok(see(&one.path("?kept")));
    let chosen: Option<ViewId> = ask.form.text("view").parse().ok();
    let Some(view) = chosen else {
        return again(
            &ask,
            &one,
            say!(ask.words, "staff-source-needs"),
            StatusCode::UNPROCESSABLE_ENTITY,
        );
    };
    let tied = match ask.form.text("do") {
        "untie" => review.unlink_source(one.id, view).await,
        "tie" => review.link_source(one.id, view).await,
        _ => return Err(Halt::NotThere),
    };
    match tied {
        // What was taken back meanwhile cannot be told from what never was.
        Err(Error::NotThere) => {
            let one = One::load(&ask, &review).await?;
            again(&ask, &one, say!(ask.words, "staff-source-gone"), StatusCode::CONFLICT)
        }
        Err(error) => Err(error.into()),
        Ok(()) => done,
    }
}

fn again(ask: &Ask, one: &One, needs: String, status: StatusCode) -> Answered {
    let mut typed = Typed::of(FORM, &ask.form);
    typed.needs("view", needs);
    let forms = Forms {
        typed,
        ..Forms::default()
    };
    page(ask, one, &forms, status)
}
