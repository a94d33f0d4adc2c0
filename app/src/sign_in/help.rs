use leptos::prelude::*;

use crate::ask::{Answered, Ask};
use crate::page::{See, show_as};
use crate::say;
use crate::ui::*;

/// What to do for somebody who cannot get in. No names: nobody knows yet who reads this.
///
/// # Errors
/// None; the type is every handler's.
pub async fn cant_get_in(ask: Ask) -> Answered {
    let words = ask.words.clone();
    Ok(show_as(&ask, See::titled(say!(words, "title-help")), move || {
        let now = say!(words, "help-now");
        let numbers =
            [say!(words, "help-now-numbers"), say!(words, "help-now-not-here")].map(|text| view! { <p>{text}</p> });
        view! {
            <TopBar back="/" back_label=say!(words, "back")/>
            <Main>
                <Question text=say!(words, "help-question") aloud=say!(words, "read-aloud")/>
                <Rows>
                    <Row lead=Lead::Icon(Icon::Paper) title=say!(words, "help-code") text=say!(words, "help-code-do")/>
                    <Row lead=Lead::Icon(Icon::Phone) title=say!(words, "help-phone") text=say!(words, "help-phone-do")/>
                    <Row lead=Lead::Icon(Icon::Chat) title=say!(words, "help-who") text=say!(words, "help-who-do")/>
                </Rows>
                <Section title=now>{numbers}</Section>
            </Main>
        }
    }))
}
