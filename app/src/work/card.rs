//! The card with a code: shown once, to be printed or written down.

use leptos::prelude::*;
use participation::people::Language;
use participation::sign_in::{Invited, Opens};
use qrcodegen::{QrCode, QrCodeEcc};

use crate::ask::Ask;
use crate::say;
use crate::ui::*;

/// Light modules around the code, as the standard asks for. Source: ISO/IEC 18004, quiet zone.
const QUIET: i32 = 4;

/// The card for somebody just invited. Its words are in their language and tell a stranger nothing.
pub(super) fn card(ask: &Ask, invited: &Invited, name: &str, language: Language) -> impl IntoView + use<> {
    let words = &ask.words;
    let theirs = ask.state.languages().words(language);
    let origin = ask.state.settings().origin.clone();
    let code = invited.code.grouped();
    let (link, path) = match invited.opens {
        Opens::Door => (format!("{origin}/#{code}"), ""),
        // There the code is asked for after the sign-in.
        Opens::WithProvider => (format!("{origin}/sign-in/work"), "/sign-in/work"),
    };
    let host = origin.split_once("://").map_or(origin.as_str(), |(_, rest)| rest);
    let address = format!("{host}{path}");
    let until = theirs.moment(invited.expires_at);
    let heading = say!(words, "staff-card-heading", name = name.to_owned());
    let (once, how) = (say!(words, "staff-card-once"), say!(words, "staff-card-how"));
    let (open, type_code, works_until) = (
        say!(theirs, "card-open", address = address),
        say!(theirs, "card-type-code"),
        say!(theirs, "card-works-until", until = until),
    );
    let (send, tag_of, line) = (
        say!(words, "staff-code-words"),
        theirs.tag(),
        say!(theirs, "message-code"),
    );
    let drawn = qr(&link, say!(theirs, "card-picture"));
    let tag = theirs.tag();
    let dir = match theirs.direction() {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    view! {
        <div class="only-screen"><Notice title=heading><p>{once}</p></Notice></div>
        <article class="invite" lang=tag dir=dir>
            {drawn}
            <div>
                <p>{open}</p>
                <p>{type_code}</p>
                <p class="big-code" dir="ltr" lang="en" translate="no">{code}</p>
                <p class="meta">{works_until}</p>
            </div>
        </article>
        <p class="meta only-screen">{how}</p>
        <p class="meta only-screen">{send}" "<q lang=tag_of dir="auto">{line}</q></p>
    }
}

fn qr(text: &str, label: String) -> Option<impl IntoView + use<>> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let side = code.size() + 2 * QUIET;
    let path: String = (0..code.size())
        .flat_map(|y| (0..code.size()).map(move |x| (x, y)))
        .filter(|(x, y)| code.get_module(*x, *y))
        .map(|(x, y)| format!("M{} {}h1v1h-1z", x + QUIET, y + QUIET))
        .collect();
    let side = side.to_string();
    let around = format!("0 0 {side} {side}");
    // Black on white in every theme: cameras do not read it the other way round.
    Some(view! {
        <svg class="qr" role="img" aria-label=label viewBox=around shape-rendering="crispEdges">
            <rect width=side.clone() height=side fill="#fff"/>
            <path d=path fill="#000"/>
        </svg>
    })
}
