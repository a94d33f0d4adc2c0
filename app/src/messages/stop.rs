use leptos::prelude::*;

use crate::ask::{Answered, Ask};
use crate::page::see;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// "Don't contact me on this phone any more": one tap, and it is done.
///
/// # Errors
/// Not there for anybody but the family, and on a worker's device.
pub async fn stop(ask: Ask) -> Answered {
    ask.p().own_messages(ask.who()?)?.stop().await?;
    Ok(see("/settings/messages?stopped=1"))
}

/// Whether anything is sent. What was chosen is kept and not followed while somebody might look at the phone.
pub(super) fn stands(words: &Words, on: bool, watched: bool) -> String {
    match (on, watched) {
        (true, true) => say!(words, "told-held"),
        (true, false) => say!(words, "told-on"),
        (false, _) => say!(words, "told-off"),
    }
}

/// The one button.
#[component]
pub(crate) fn StopForm(
    /// The reader's catalogue.
    words: Words,
) -> impl IntoView {
    view! {
        <form method="post" action="/settings/messages/stop">
            <Button label=say!(words, "told-stop") weight=Weight::Outline/>
        </form>
        <p class="meta">{say!(words, "told-stop-then")}</p>
    }
}

/// Messages among the other settings: whether there are any, and the one button where there are.
#[component]
pub(crate) fn OnSettings(
    /// The reader's catalogue.
    words: Words,
    /// Whether they are on.
    on: bool,
    /// Whether somebody might look at this phone.
    watched: bool,
) -> impl IntoView {
    let title = say!(words, "told-heading");
    let stands = stands(&words, on, watched);
    let stop = on.then(|| view! { <StopForm words=words.clone()/> });
    view! {
        <Section>
            <Rows><LinkRow href="/settings/messages" lead=Lead::Icon(Icon::Phone) title=title text=stands/></Rows>
            {stop}
        </Section>
    }
}
