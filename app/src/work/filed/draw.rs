use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::retention::{Class, Early, EndReason};

use super::{At, EARLY, END, FILE};
use crate::ask::Ask;
use crate::say;
use crate::ui::*;
use crate::words::Words;
use crate::work::case::CaseTab;
use crate::work::names::staff_call;
use crate::work::retention::{class_name, standing};
use crate::work::typed::{Typed, field_id};

/// That it ended and is filed, and beside it when what is kept goes.
pub(super) fn draw(ask: &Ask, at: &At, typed: &Typed, status: StatusCode) -> Response {
    let words = &ask.words;
    let (ended, filed, kept, early) = (
        ended(ask, at, typed),
        filed(ask, at, typed),
        kept(words, at),
        early(words, at, typed),
    );
    let (heading, what) = (say!(words, "staff-filed"), say!(words, "staff-filed-what"));
    let (nearly, problems) = (say!(words, "nearly"), typed.problems());
    // Its form is not there any more.
    let left = if at.kept.ended.is_some() && typed.is(END) {
        typed.left(words)
    } else {
        None
    };
    let aside = view! { {kept}{early} }.into_any();
    let (back, href) = (say!(words, "staff-tab-dates"), format!("/work/{}/dates", at.case.id()));
    at.case.page(ask, CaseTab::Dates, status, move || {
        view! {
            <p><a class="link" href=href>{Icon::Back.draw()}<span>{back}</span></a></p>
            <ErrorSummary title=nearly problems=problems/>
            {left}
            <Columns aside=aside>
                <SectionHeading text=heading/>
                <p class="meta">{what}</p>
                {ended}
                {filed}
            </Columns>
        }
    })
}

/// Why a plan ended, as staff say it.
fn reason_name(words: &Words, reason: EndReason) -> String {
    match reason {
        EndReason::SteppedDown => say!(words, "staff-filed-stepped-down"),
        EndReason::MovedAway => say!(words, "staff-filed-moved-away"),
        EndReason::Eighteen => say!(words, "staff-filed-eighteen"),
        EndReason::Other => say!(words, "staff-filed-other"),
    }
}

fn ended(ask: &Ask, at: &At, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let title = say!(words, "staff-filed-ended");
    let id = |field: &str| field_id(field, END);
    let inner = match &at.kept.ended {
        Some(end) => {
            let line = say!(
                words,
                "staff-filed-ended-on",
                date = words.date_and_year(end.on),
                reason = reason_name(words, end.reason)
            );
            let more = (!end.words.is_empty()).then(|| view! { <Quote words=end.words.clone()/> });
            let error = typed.error(END, "on");
            let error = error.map(|text| view! { <FieldError id=id("on") text=text/> });
            let again = (!at.chairs()).then(|| {
                view! {
                    <form method="post" action=at.path("/again")>
                        <Button label=say!(words, "staff-filed-again") weight=Weight::Outline/>
                    </form>
                }
            });
            view! {
                {error}
                <p>{line}</p>
                {more}
                {again}
            }
            .into_any()
        }
        None if at.chairs() => view! { <p>{say!(words, "staff-filed-not-ended")}</p> }.into_any(),
        None => {
            let chosen = typed.text(END, "reason");
            let reasons: Vec<Choice> = EndReason::ALL
                .iter()
                .map(|one| Choice::new(one.text(), reason_name(words, *one), chosen == one.text()))
                .collect();
            view! {
                <form method="post" action=at.path("/end")>
                    <DateField name="on" id=id("on") label=say!(words, "staff-filed-end-day") hint=say!(words, "staff-filed-end-day-hint") value=typed.text(END, "on") max=ask.today().to_string() error=typed.error(END, "on")/>
                    <Chips name="reason" id=id("reason") legend=say!(words, "staff-filed-why") options=reasons error=typed.error(END, "reason")/>
                    <TextArea name="words" id=id("words") label=say!(words, "staff-filed-words") hint=say!(words, "staff-filed-words-hint") value=typed.text(END, "words") error=typed.error(END, "words") paper=Paper::Plain rows=3/>
                    <Button label=say!(words, "staff-filed-end")/>
                </form>
            }
            .into_any()
        }
    };
    view! { <Section title=title>{inner}</Section> }.into_any()
}

/// That the reader's part is in the case record. What the other one has to file stands nowhere on it.
fn filed(ask: &Ask, at: &At, typed: &Typed) -> Option<AnyView> {
    let words = &ask.words;
    let title = say!(words, "staff-filed-record");
    let part = at.kept.part(at.case.me.role)?;
    let now = match &part.filed {
        None => view! { <p>{say!(words, "staff-filed-not")}</p> }.into_any(),
        Some(filed) => {
            let line = say!(
                words,
                "staff-filed-on",
                date = words.date_and_year(filed.on),
                reference = filed.reference.clone(),
                name = at.case.short_name(words, filed.by)
            );
            let newer = part.added_since.then(|| say!(words, "staff-filed-newer"));
            let newer = newer.map(|text| view! { <Notice tone=Tone::NotYet><p>{text}</p></Notice> });
            view! { <p dir="auto">{line}</p>{newer} }.into_any()
        }
    };
    let id = |field: &str| field_id(field, FILE);
    let (pack, take) = (format!("/work/{}/pack", at.case.id()), say!(words, "staff-filed-pack"));
    let last = at.last.map(|one| {
        let (date, time) = (words.date_and_year_of(one.at), words.clock_of(one.at));
        view! { <p>{say!(words, "staff-filed-last", date = date, time = time)}</p> }
    });
    let seen = at
        .seen
        .map(|seen| view! { <input type="hidden" name="seen" value=seen.to_string()/> });
    let form = view! {
        {last}
        <form method="post" action=at.path("")>
            {seen}
            <DateField name="on" id=id("on") label=say!(words, "staff-filed-day") hint=say!(words, "staff-filed-day-hint") value=typed.text(FILE, "on") max=ask.today().to_string() error=typed.error(FILE, "on")/>
            <Field name="reference" id=id("reference") label=say!(words, "staff-filed-reference") value=typed.text(FILE, "reference") error=typed.error(FILE, "reference")/>
            <Button label=say!(words, "staff-filed-tick")/>
        </form>
    };
    let whose = if at.chairs() {
        Some(say!(words, "staff-filed-chairs-part"))
    } else {
        at.kept.chair.is_some().then(|| say!(words, "staff-filed-workers-part"))
    };
    let whose = whose.map(|text| view! { <p class="meta">{text}</p> });
    let section = view! {
        <Section title=title>
            {whose}
            {now}
            <p><a class="link" href=pack>{take}</a></p>
            {form}
        </Section>
    };
    Some(section.into_any())
}

/// When each class goes, and who of the family saw that they can have a copy.
fn kept(words: &Words, at: &At) -> AnyView {
    let rows: Vec<AnyView> = Class::ALL
        .iter()
        .map(|class| {
            let (title, text) = (class_name(words, *class), standing(words, &at.kept, *class, at.today));
            view! { <Row title=title text=text/> }.into_any()
        })
        .collect();
    let offers: Vec<AnyView> = at
        .kept
        .offers
        .iter()
        .filter(|one| one.class == Class::Words)
        .filter_map(|one| {
            let name = staff_call(at.case.member(one.member)?);
            let text = match one.seen_at {
                Some(seen) => say!(words, "staff-offer-seen", date = words.date_and_year_of(seen)),
                None => say!(words, "staff-offer-unseen", date = words.date_and_year_of(one.at)),
            };
            Some(view! { <Row title=name text=text/> }.into_any())
        })
        .collect();
    let (title, what, offered) = (
        say!(words, "staff-kept"),
        say!(words, "staff-kept-what"),
        say!(words, "staff-offers"),
    );
    let offers = (!offers.is_empty()).then(|| view! { <h3>{offered}</h3><Rows>{offers}</Rows> });
    view! { <Section title=title><p class="meta">{what}</p><Rows>{rows}</Rows>{offers}</Section> }.into_any()
}

/// To have it go early, which takes two.
fn early(words: &Words, at: &At, typed: &Typed) -> Option<AnyView> {
    if at.chairs() {
        return None;
    }
    let id = |field: &str| field_id(field, EARLY);
    if at.kept.ended.is_none() {
        let (text, left) = (typed.error(EARLY, "why")?, typed.left(words));
        return Some(view! { <FieldError id=id("why") text=text/>{left} }.into_any());
    }
    let action = at.path("/early");
    let inner = match &at.kept.early {
        None => view! {
            <form method="post" action=action>
                <TextArea name="why" id=id("why") label=say!(words, "staff-early-why") value=typed.text(EARLY, "why") error=typed.error(EARLY, "why") paper=Paper::Plain rows=2/>
                <Button label=say!(words, "staff-early-ask") weight=Weight::Outline/>
            </form>
        }
        .into_any(),
        Some(early) => {
            let mine = early.by == at.case.me.person;
            let error = typed.error(EARLY, "why");
            let error = error.map(|text| view! { <FieldError id=id("why") text=text/> });
            let agree = (early.agreed.is_none() && !mine)
                .then(|| view! { <Button name="do" value="agree" label=say!(words, "staff-early-agree")/> });
            let left = if typed.is(EARLY) { typed.left(words) } else { None };
            view! {
                {error}
                {left}
                <Quote words=early.why.clone()/>
                <p class="meta">{early_line(words, early)}</p>
                <form method="post" action=action>
                    <input type="hidden" name="early" value=early.id.to_string()/>
                    {agree}
                    <Button name="do" value="drop" label=say!(words, "staff-early-drop") weight=Weight::Outline/>
                </form>
            }
            .into_any()
        }
    };
    let (title, what) = (say!(words, "staff-early"), say!(words, "staff-early-what"));
    Some(view! { <Section title=title><p class="meta">{what}</p>{inner}</Section> }.into_any())
}

fn early_line(words: &Words, early: &Early) -> String {
    match early.agreed {
        None => say!(words, "staff-early-asked", date = words.date_and_year_of(early.at)),
        Some((_, at)) => say!(words, "staff-early-agreed", date = words.date_and_year_of(at)),
    }
}
