use leptos::prelude::*;
use participation::messages::{Channel, Phrase};

use super::phrases::text;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// A message as it stands on a locked phone: who it is from, and all it says. `words` are its reader's.
#[component]
pub(super) fn Locked(
    /// The catalogue of the one it is for.
    words: Words,
    /// The way it takes.
    channel: Channel,
    /// What it says.
    phrase: Phrase,
) -> impl IntoView {
    let icon = match channel {
        Channel::Sms => Icon::Say,
        Channel::Email => Icon::Paper,
    };
    let dir = match words.direction() {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    view! {
        <div class="locked">
            <div class="card" lang=words.tag() dir=dir>
                {icon.draw()}
                <p><b>{say!(words, "message-from")}</b><span>{text(&words, phrase)}</span></p>
            </div>
        </div>
    }
}
