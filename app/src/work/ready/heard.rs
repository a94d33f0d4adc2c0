//! Who was heard, what was tried, and who needs an interpreter.

use leptos::prelude::*;
use participation::readiness::{Heard, Interpreting, Readiness, Tried, TriedBy};
use participation::rules::length::Written;

use super::super::lengths::typed as longest;
use super::super::names::language_name;
use super::super::typed::{Typed, field_id};
use super::At;
use crate::ask::Ask;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// One member of the family: when they last shared something, or what was tried.
pub(super) fn row(ask: &Ask, at: &At, ready: &Readiness, one: &Heard, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let name = at.call(one.member);
    let tried = one
        .tried
        .iter()
        .map(|step| tried_row(words, at, step))
        .collect::<Vec<_>>();
    let tried = (!tried.is_empty()).then(|| view! { <Rows>{tried}</Rows> });
    let form = (at.case.leads() && ready.meeting.is_ahead()).then(|| form(ask, at, ready, one, typed));
    if let Some(last) = one.last {
        let text = say!(words, "staff-before-heard-on", date = words.date_of(last));
        return view! {
            <Row lead=Lead::Mark(Mark::Did) title=say!(words, "staff-before-heard", name = name) text=text>{tried}</Row>
        }
        .into_any();
    }
    let text = match ready.since {
        Some(since) => say!(words, "staff-before-unheard-since", date = words.date(since)),
        None => say!(words, "staff-before-unheard-what"),
    };
    let none = one
        .tried
        .is_empty()
        .then(|| view! { <p class="meta">{say!(words, "staff-before-tried-none")}</p> });
    let (href, label) = if at.case.leads() {
        (at.path("/enter"), say!(words, "staff-enter-words"))
    } else {
        (at.path("/people"), say!(words, "staff-tab-people"))
    };
    let id = format!("h-{}", one.member);
    let way = format!("{label}: {name}");
    view! {
        <Row lead=Lead::Mark(Mark::Open) title=say!(words, "staff-before-unheard", name = name) text=text>
            <div id=id>
                {tried}
                {none}
                <p><a class="link" href=href>{way}</a></p>
                {form}
            </div>
        </Row>
    }
    .into_any()
}

fn tried_row(words: &Words, at: &At, one: &Tried) -> AnyView {
    let title = say!(
        words,
        "staff-before-tried",
        how = how_name(words, one.how),
        date = words.day_and_date(one.on)
    );
    let by = say!(
        words,
        "answers-by",
        name = at.colleague(one.by),
        date = words.date_of(one.at)
    );
    view! { <Row lead=Lead::Icon(icon(one.how)) title=title text=one.words.clone() meta=by/> }.into_any()
}

fn form(ask: &Ask, at: &At, ready: &Readiness, one: &Heard, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let which = one.member.to_string();
    let name = at.call(one.member);
    let id = |field: &str| field_id(field, &which);
    let chosen = typed.text(&which, "how");
    let options = TriedBy::ALL
        .iter()
        .map(|how| Choice::new(how.text(), how_name(words, *how), chosen == how.text()))
        .collect();
    let on = typed.text_or(&which, "on", &at.today.to_string());
    let summary = say!(words, "staff-before-try", name = name.clone());
    let heard = format!("{}: {name}", say!(words, "staff-before-try-do"));
    let (how_error, on_error, words_error) = (
        typed.error(&which, "how"),
        typed.error(&which, "on"),
        typed.error(&which, "words"),
    );
    let open = typed.is(&which);
    let form = view! {
        <form method="post" action=at.path("/ready/tried")>
            <input type="hidden" name="meeting" value=ready.meeting.id.to_string()/>
            <input type="hidden" name="member" value=which.clone()/>
            <Chips name="how" id=id("how") legend=say!(words, "staff-before-try-how") options=options error=how_error/>
            <DateField name="on" id=id("on") label=say!(words, "staff-before-try-on") value=on max=at.today.to_string() error=on_error/>
            <TextArea name="words" id=id("words") label=say!(words, "staff-before-try-words") hint=say!(words, "staff-before-try-hint") value=typed.text(&which, "words") error=words_error paper=Paper::Plain rows=2 maxlength=longest(Written::Because)/>
            <Button label=say!(words, "staff-before-try-do") weight=Weight::Outline aria_label=heard/>
        </form>
    };
    view! { <Details summary=summary open=open>{form}</Details> }.into_any()
}

/// Somebody who needs an interpreter.
pub(super) fn interpreter(words: &Words, at: &At, ready: &Readiness, one: &Interpreting) -> AnyView {
    let name = at.call(one.member);
    let language = if one.asked.is_empty() {
        language_name(words, one.reads)
    } else {
        one.asked.clone()
    };
    let title = say!(words, "staff-before-interpreter", name = name, language = language);
    let (mark, text) = match one.booked {
        Some((by, at_ms)) => {
            let by = say!(
                words,
                "answers-by",
                name = at.colleague(by),
                date = words.date_of(at_ms)
            );
            (Mark::Did, format!("{} {by}", say!(words, "staff-before-booked")))
        }
        None => (Mark::Open, say!(words, "staff-before-not-booked")),
    };
    let booked = one.booked.is_some();
    let form = (at.case.leads() && ready.meeting.is_ahead()).then(|| {
        let label = if booked {
            say!(words, "staff-before-unbook")
        } else {
            say!(words, "staff-before-book")
        };
        let (heard, weight) = (
            format!("{label}: {title}"),
            if booked { Weight::Text } else { Weight::Outline },
        );
        view! {
            <form method="post" action=at.path("/ready/interpreter")>
                <input type="hidden" name="meeting" value=ready.meeting.id.to_string()/>
                <input type="hidden" name="member" value=one.member.to_string()/>
                <input type="hidden" name="booked" value=if booked { "no" } else { "yes" }/>
                <Button label=label weight=weight aria_label=heard/>
            </form>
        }
    });
    view! { <DataRow lead=Lead::Mark(mark) title=title text=text>{form}</DataRow> }.into_any()
}

fn how_name(words: &Words, how: TriedBy) -> String {
    match how {
        TriedBy::Visit => say!(words, "staff-before-by-visit"),
        TriedBy::Phone => say!(words, "staff-before-by-phone"),
        TriedBy::Message => say!(words, "staff-before-by-message"),
        TriedBy::Paper => say!(words, "staff-before-by-paper"),
        TriedBy::Somebody => say!(words, "staff-before-by-somebody"),
        TriedBy::Elsewhere => say!(words, "staff-before-by-elsewhere"),
    }
}

const fn icon(how: TriedBy) -> Icon {
    match how {
        TriedBy::Visit => Icon::Home,
        TriedBy::Phone => Icon::Phone,
        TriedBy::Message => Icon::Chat,
        TriedBy::Paper => Icon::Paper,
        TriedBy::Somebody => Icon::People,
        TriedBy::Elsewhere => Icon::Signpost,
    }
}
