use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::alerts::{Alert, Band};

use super::super::places::names::{reason_name, time_name};
use super::super::typed::{Typed, field_id};
use crate::ask::{Ask, Halt};
use crate::page::{See, StaffTab, staff};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The list: what is open, what was done, and what this protects and what not.
pub(super) async fn draw(ask: &Ask, typed: Typed, status: StatusCode) -> Result<Response, Halt> {
    let hub = ask.p().hub(ask.who()?)?;
    let alerts = hub.alerts().await?;
    let (name, _) = ask.p().own_name(ask.who()?).await?;
    let words = &ask.words;
    let (open, closed): (Vec<&Alert>, Vec<&Alert>) = alerts.iter().partition(|one| one.closed.is_none());
    let open = if open.is_empty() {
        view! { <Empty text=say!(words, "staff-alert-none")/> }.into_any()
    } else {
        let rows = open.into_iter().map(|one| row(words, one, &typed)).collect_view();
        view! { <Rows>{rows}</Rows> }.into_any()
    };
    let closed = closed
        .into_iter()
        .map(|one| row(words, one, &typed))
        .collect::<Vec<_>>();
    let closed = (!closed.is_empty())
        .then(|| view! { <Section title=say!(words, "staff-alert-closed")><Rows>{closed}</Rows></Section> });
    let left = (status == StatusCode::CONFLICT).then(|| typed.left(words));
    let honest = vec![
        say!(words, "staff-alert-honest-same"),
        say!(words, "staff-alert-honest-late"),
        say!(words, "staff-alert-honest-not"),
        say!(words, "staff-alert-honest-act"),
    ];
    let aside =
        view! { <Section title=say!(words, "staff-alert-honest")><DashList items=honest/></Section> }.into_any();
    let (figures, figures_what) = (say!(words, "staff-figures"), say!(words, "staff-figures-what"));
    let figures = view! { <LinkRow href="/work/evaluation" title=figures text=figures_what/> }.into_any();
    let (heading, lede) = (say!(words, "staff-alert-heading"), say!(words, "staff-alert-lede"));
    let (nearly, problems) = (say!(words, "nearly"), typed.problems());
    let see = See::titled(say!(words, "title-today")).with_status(status);
    Ok(staff(ask, StaffTab::Today, name, see, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            <Columns aside=aside>
                <PageHead title=heading/>
                <Lede text=lede/>
                {left}
                <Section>{open}</Section>
                {closed}
                <Section><Rows>{figures}</Rows></Section>
            </Columns>
        }
    }))
}

fn row(words: &Words, alert: &Alert, typed: &Typed) -> AnyView {
    let since = say!(words, "staff-alert-since", date = words.date(alert.week));
    let times: Vec<String> = alert.times.iter().map(|one| time_name(words, *one)).collect();
    let themes: Vec<String> = alert.themes.iter().map(|one| reason_name(words, *one)).collect();
    let line = |list: Vec<String>, is_there: fn(&Words, String) -> String| {
        (!list.is_empty()).then(|| view! { <p>{is_there(words, words.list(&list))}</p> })
    };
    let what = line(themes, |words, what| say!(words, "staff-alert-what", what = what));
    let when = line(times, |words, when| say!(words, "staff-alert-when", when = when));
    let partners = match alert.partners {
        Some(band) => say!(words, "staff-alert-partners", band = band_name(words, band)),
        None => say!(words, "staff-alert-no-partners"),
    };
    let rest = match &alert.closed {
        Some(closed) => {
            let text = say!(words, "staff-alert-done", date = words.date_of(closed.at));
            let note = closed.note.clone();
            view! { <p class="meta">{text}</p><p dir="auto">{note}</p> }.into_any()
        }
        None => form(words, alert, typed),
    };
    let place = alert.place.clone();
    view! {
        <Row lead=Lead::Icon(Icon::Places) title=place meta=since>
            {what}
            {when}
            <p class="meta">{partners}</p>
            {rest}
        </Row>
    }
    .into_any()
}

fn form(words: &Words, alert: &Alert, typed: &Typed) -> AnyView {
    let which = alert.id.to_string();
    let (value, error) = (typed.text(&which, "note"), typed.error(&which, "note"));
    let (summary, label, hint, save) = (
        say!(words, "staff-alert-close"),
        say!(words, "staff-alert-note"),
        say!(words, "staff-alert-note-hint"),
        say!(words, "staff-alert-close"),
    );
    let (id, open) = (field_id("note", &which), typed.is(&which));
    view! {
        <Details summary=summary open=open>
            <form method="post" action="/work/alerts/close">
                <input type="hidden" name="alert" value=which/>
                <TextArea name="note" id=id label=label hint=hint value=value error=error paper=Paper::Plain rows=3/>
                <Button label=save weight=Weight::Outline/>
            </form>
        </Details>
    }
    .into_any()
}

fn band_name(words: &Words, band: Band) -> String {
    match band {
        Band::FiveToNine => say!(words, "staff-alert-band-five"),
        Band::TenToFourteen => say!(words, "staff-alert-band-ten"),
        Band::FifteenOrMore => say!(words, "staff-alert-band-fifteen"),
    }
}
