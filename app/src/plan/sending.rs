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
    /// What it is called.
    pub(super) heading: String,
    /// The words, exactly as typed.
    pub(super) quoted: Vec<String>,
    /// What goes with them.
    pub(super) about: Option<AnyView>,
    /// Who will read it, in a word and by name; or what holds it back.
    pub(super) to: Result<(Audience, String, String), HeldBack>,
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
        let (audience, title, names) = self.to.unwrap_or_else(|why| {
            let (title, what) = held(words, why);
            (Audience::OnlyYou, title, what)
        });
        let links = vec![NavItem {
            href: self.here.clone(),
            label: say!(words, "room-change"),
            current: false,
        }];
        let (action, version) = (format!("{}/share", self.here), self.version.to_string());
        let (at, problems) = page::Question::last(words, self.here, self.problem);
        let texts = [
            say!(words, "room-check-heading"),
            say!(words, "check-lede"),
            say!(words, "check-know"),
            say!(words, "room-check-send"),
            say!(words, "check-not-yet"),
            say!(words, "nearly"),
        ];
        let (item, quoted, about) = (self.heading, self.quoted, self.about);
        let (know, waits, home) = (self.know, self.waits, self.home);
        page::question(ask, say!(words, "title-plan"), at, move || {
            let [heading, lede, know_title, send, not_yet, nearly] = texts;
            view! {
                <ErrorSummary title=nearly problems=problems/>
                <Question text=heading/>
                <Lede text=lede/>
                <form method="post" action=action id="items">
                    <input type="hidden" name="version" value=version/>
                    <Section title=item>
                        <Envelope words=quoted about=about audience=audience title=title names=names links=links/>
                    </Section>
                    <SendFoot title=know_title know=know send=send waits=waits not_yet=not_yet home=home/>
                </form>
            }
        })
    }
}

/// What holds a draft back, as the foot of its envelope says it: its heading, and what to do.
fn held(words: &Words, why: HeldBack) -> (String, String) {
    match why {
        HeldBack::NoAudience => (say!(words, "held-who"), say!(words, "held-who-what")),
        HeldBack::TwoTexts => (say!(words, "say-two-texts"), say!(words, "held-two-what")),
        HeldBack::TooLong => (say!(words, "held-long"), say!(words, "room-held-long")),
    }
}

/// What throws a draft away that was kept, below the form that writes it.
pub(super) fn discards(words: &Words, kept: bool, form: &str) -> Option<AnyView> {
    let (action, label) = (format!("{form}/discard"), say!(words, "propose-discard"));
    kept.then(|| {
        view! { <form method="post" action=action><Button label=label weight=Weight::Text/></form> }.into_any()
    })
}
