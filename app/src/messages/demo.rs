use leptos::prelude::*;
use participation::messages::State;

use super::locked::Locked;
use crate::ask::{Answered, Ask};
use crate::page::show;
use crate::say;
use crate::ui::*;
use crate::work::names::role_name;

/// What the demo would have sent, to whom, when, and just as it would stand on a locked phone. Nothing leaves it.
///
/// # Errors
/// Not there outside the demo.
pub async fn sent_in_demo(ask: Ask) -> Answered {
    let all = ask.p().demo_messages().await?;
    let words = ask.words.clone();
    let languages = ask.state.languages();
    let rows: Vec<AnyView> = all
        .into_iter()
        .map(|one| {
            let when = words.moment(one.at);
            let stands = match one.state {
                State::Waiting => say!(words, "demo-message-waits", moment = when),
                _ => say!(words, "demo-message-went", moment = when),
            };
            let (theirs, role) = (languages.words(one.language), role_name(&words, one.role));
            view! {
                <Row title=role text=stands>
                    <Locked words=theirs channel=one.channel phrase=one.phrase/>
                </Row>
            }
            .into_any()
        })
        .collect();
    let (title, exit) = (say!(words, "title-messages"), say!(words, "service-name"));
    Ok(show(&ask, title.clone(), move || {
        let list = if rows.is_empty() {
            view! { <Empty text=say!(words, "demo-message-none")/> }.into_any()
        } else {
            view! { <Rows>{rows}</Rows> }.into_any()
        };
        view! {
            <TopBar name=exit/>
            <Main>
                <Question text=title/>
                <Lede text=say!(words, "demo-message-what")/>
                {list}
                <ButtonLink href="/" label=say!(words, "door-back") weight=Weight::Outline/>
            </Main>
        }
    }))
}
