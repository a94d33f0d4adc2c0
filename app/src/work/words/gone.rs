use leptos::prelude::*;
use participation::people::Member;

use super::super::names::staff_call;
use super::answer_form::Typed;
use crate::answers::state_name;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// An answer to words that were taken back while it was written: all of it, to be copied, and nothing of them.
pub(super) fn gone(words: &Words, author: &Member, typed: &Typed) -> AnyView {
    let name = staff_call(author);
    let what_now = vec![Problem {
        field: "typed".to_owned(),
        text: say!(words, "staff-answer-gone-what"),
    }];
    let state = typed
        .state
        .map(|state| view! { <p><b>{state_name(words, state)}</b></p> });
    let texts = [
        (say!(words, "staff-answer-because"), &typed.because),
        (say!(words, "staff-answer-offer"), &typed.instead),
        (say!(words, "staff-answer-next-on"), &typed.next_on),
    ];
    let texts = texts
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(label, text)| {
            view! {
                <p class="meta">{label}</p>
                <Quote words=text.clone() small=true/>
            }
        })
        .collect::<Vec<_>>();
    let (title, yours) = (
        say!(words, "staff-answer-gone", name = name),
        say!(words, "staff-answer-gone-yours"),
    );
    view! {
        <ErrorSummary title=title problems=what_now/>
        <Section>
            <SectionHeading id="typed" text=yours/>
            {state}
            {texts}
        </Section>
    }
    .into_any()
}
