use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::proposals::{About, Paragraph};
use participation::rules::wording::blaming;

use super::super::super::names::staff_call;
use super::super::super::typed::{Typed, field_id};
use super::super::at::Part;
use super::super::hints::kinder;
use super::super::limit::marked;
use super::super::listing::Listing;
use super::{NEW, Report};
use crate::ask::Ask;
use crate::plan::difference;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The page.
pub(super) fn draw(ask: &Ask, report: &Report, typed: &Typed, status: StatusCode) -> Response {
    let words = &ask.words;
    let at = &report.at;
    let paragraphs: Vec<AnyView> = report
        .paragraphs
        .iter()
        .map(|one| paragraph(ask, report, one, typed))
        .collect();
    let inside = if paragraphs.is_empty() {
        view! { <Empty text=say!(words, "staff-report-none")/> }.into_any()
    } else {
        paragraphs.into_any()
    };
    let new = at.case.leads().then(|| {
        let form = view! {
                <form method="post" action=at.path("/report")>
                    <TextArea name="words" id=field_id("words", NEW) label=say!(words, "staff-report-words") hint=say!(words, "staff-report-hint") value=typed.text(NEW, "words") error=typed.error(NEW, "words") paper=Paper::Plain rows=4/>
                    <Button label=say!(words, "staff-report-add")/>
                </form>
        };
        view! { <Section title=say!(words, "staff-report-add-heading")>{form}</Section> }
    });
    let listing = Listing {
        part: Part::Report,
        title: say!(words, "staff-report"),
        what: say!(words, "staff-report-what"),
        inside,
        below: new.into_any(),
    };
    listing.page(ask, at, typed, status)
}

fn paragraph(ask: &Ask, report: &Report, one: &Paragraph, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let which = one.id.to_string();
    let leads = report.at.case.leads();
    let spans: Vec<_> = blaming(&one.words).into_iter().map(|found| found.span).collect();
    let text = marked(&one.words, &spans);
    let asked = proposed(words, report, one);
    let opened = leads && (typed.is(&which) || !one.aside.is_empty() || ask.query.text("again") == which);
    let form = opened.then(|| form(words, report, one, typed));
    let hints = if opened { Vec::new() } else { kinder(words, &one.words) };
    let change = (leads && !opened).then(|| {
        let label = say!(words, "staff-report-change");
        let heard = format!("{label}: {}", crate::answers::short(&one.words, 60));
        let href = format!("{}?again={which}#p-{which}", report.at.path("/report"));
        view! { <p><ButtonLink href=href label=label weight=Weight::Text aria_label=heard/></p> }
    });
    view! { <div class="paragraph" id=format!("p-{which}")>{text}{hints}{asked}{change}{form}</div> }.into_any()
}

/// Who proposed something about it that waits.
fn proposed(words: &Words, report: &Report, one: &Paragraph) -> Vec<AnyView> {
    let case = &report.at.case;
    let about = About::Report(one.id);
    let waiting = case
        .proposals
        .iter()
        .filter(|proposal| proposal.about == about && proposal.state.waits());
    waiting
        .filter_map(|proposal| {
            let name = staff_call(case.member(proposal.author)?);
            let text = say!(words, "staff-report-proposed", name = name);
            let href = format!("{}#o-{}", report.at.path("/proposals"), proposal.id);
            Some(
                view! { <p><ButtonLink href=href label=text weight=Weight::Text icon=Some(Icon::Say)/></p> }.into_any(),
            )
        })
        .collect()
}

/// The form that writes it anew. Where two wrote at once, every text stands above it until one is settled on.
fn form(words: &Words, report: &Report, one: &Paragraph, typed: &Typed) -> AnyView {
    let which = one.id.to_string();
    let two = !one.aside.is_empty();
    let standing = one.aside.last().unwrap_or(&one.words);
    let value = typed.text_or(&which, "words", standing);
    let hints = kinder(words, &value);
    let asides: Vec<AnyView> = one
        .aside
        .iter()
        .map(|aside| difference(words, &one.words, aside))
        .collect();
    let both = two.then(|| {
        let what_now = say!(words, "staff-report-two-what");
        view! {
            <Notice tone=Tone::NotYet title=say!(words, "staff-report-two")>
                {asides}
                <p>{what_now}</p>
            </Notice>
        }
    });
    let settle = two.then(|| view! { <input type="hidden" name="settle" value="yes"/> });
    let out = report.at.path("/report/out");
    let (save, take_out) = (say!(words, "staff-plan-save"), say!(words, "staff-report-out"));
    view! {
        {both}
        <form method="post" action=report.at.path("/report/change")>
            <input type="hidden" name="paragraph" value=which.clone()/>
            <input type="hidden" name="version" value=one.version.to_string()/>
            {settle}
            <TextArea name="words" id=field_id("words", &which) label=say!(words, "staff-report-words") value=value error=typed.error(&which, "words") paper=Paper::Plain rows=4/>
            {hints}
            <Actions>
                <Button label=save/>
                <Button label=take_out weight=Weight::Text formaction=out novalidate=true/>
            </Actions>
        </form>
    }
    .into_any()
}
