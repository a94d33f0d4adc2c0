use leptos::prelude::*;
use participation::over_time::VoiceOverTime;
use participation::room::Question;

use super::page::Reading;
use crate::room::{felt_name, question_name};
use crate::say;
use crate::ui::*;

/// What I said after meetings, question by question.
pub(super) fn answers(reading: &Reading<'_>, voice: &VoiceOverTime) -> Option<AnyView> {
    let words = reading.words;
    let questions = Question::ALL.iter().filter_map(|question| {
        let lines: Vec<String> = voice
            .answers(*question)
            .map(|(on, felt)| {
                say!(
                    words,
                    "place-on-day",
                    date = words.date(on),
                    feeling = felt_name(words, felt)
                )
            })
            .collect();
        let asked = question_name(words, *question);
        (!lines.is_empty()).then(|| view! { <div><h3>{asked}</h3><DashList items=lines/></div> }.into_any())
    });
    let questions = questions.collect::<Vec<_>>();
    let title = say!(words, "after-heading");
    (!questions.is_empty()).then(|| {
        view! {
            <Section title=title>
                <div class="times">{questions}</div>
            </Section>
        }
        .into_any()
    })
}
