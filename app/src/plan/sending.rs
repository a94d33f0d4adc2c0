use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::voice::HeldBack;

use crate::ask::Ask;
use crate::page;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// "Check before you send", for anything the family sends about the plan.
pub(super) struct Sending {
    /// Where it is written; what sends it stands below that.
    pub(super) here: String,
    /// Where somebody goes who does not send it yet.
    pub(super) home: &'static str,
    /// The version of the draft that the page shows.
    pub(super) version: i64,
    /// What goes to whom.
    pub(super) item: AnyView,
    /// What to know before.
    pub(super) know: Vec<String>,
    /// Why it cannot go yet, if so.
    pub(super) waits: Option<String>,
    /// Why it was not sent.
    pub(super) problem: Option<(StatusCode, String)>,
}

impl Sending {
    /// The page.
    pub(super) fn draw(self, ask: &Ask) -> Response {
        let words = &ask.words;
        let Self {
            here,
            home,
            version,
            item,
            know,
            waits,
            problem,
        } = self;
        let at = page::Question {
            back: here.clone(),
            step: say!(words, "last-step"),
            island: false,
            status: problem.as_ref().map_or(StatusCode::OK, |(status, _)| *status),
        };
        let problems = problem
            .into_iter()
            .map(|(_, text)| Problem {
                field: "items".to_owned(),
                text,
            })
            .collect::<Vec<_>>();
        let texts = [
            say!(words, "room-check-heading"),
            say!(words, "check-lede"),
            say!(words, "check-know"),
            say!(words, "room-check-send"),
            say!(words, "check-not-yet"),
            say!(words, "nearly"),
        ];
        let (action, version) = (format!("{here}/share"), version.to_string());
        page::question(ask, say!(words, "title-plan"), at, move || {
            let [heading, lede, know_title, send, not_yet, nearly] = texts;
            let button = match waits {
                None => view! { <Button label=send/> }.into_any(),
                Some(waits) => {
                    view! { <NotYetButton label=send reason_id="waits"/><p id="waits">{waits}</p> }.into_any()
                }
            };
            view! {
                <ErrorSummary title=nearly problems=problems/>
                <Question text=heading/>
                <Lede text=lede/>
                <form method="post" action=action id="items">
                    <input type="hidden" name="version" value=version/>
                    {item}
                    <Section title=know_title><DashList items=know/></Section>
                    {button}
                    <Actions><ButtonLink href=home label=not_yet weight=Weight::Text/></Actions>
                </form>
            }
        })
    }
}

/// What holds a draft back, as the foot of its envelope says it: its heading, and what to do.
pub(super) fn held(words: &Words, why: HeldBack) -> (String, String) {
    match why {
        HeldBack::NoAudience => (say!(words, "held-who"), say!(words, "held-who-what")),
        HeldBack::TwoTexts => (say!(words, "say-two-texts"), say!(words, "held-two-what")),
        HeldBack::TooLong => (say!(words, "held-long"), say!(words, "room-held-long")),
    }
}
