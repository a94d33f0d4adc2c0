use leptos::prelude::*;
use participation::news::About;
use participation::over_time::{Promise, VoiceOverTime};

use super::At;
use crate::answers::{said_text, short};
use crate::over_time::{kept_line, kept_mark};
use crate::say;
use crate::say::topic_name;
use crate::ui::*;

/// How much of somebody's words names a promise.
const GLIMPSE: usize = 80;

/// What was promised to one voice, one by one. Words the reader has not opened are named by what they are about.
pub(super) fn of_voice(at: &At<'_>, voice: &VoiceOverTime) -> Option<AnyView> {
    let (words, case) = (at.words, at.case);
    let rows = voice.promises.iter().filter_map(|promise| {
        let About::View(id) = promise.about else { return None };
        let view = case.views.iter().find(|one| one.id == id)?;
        let role = case.member(view.author)?.role;
        let title = if view.was_opened_by(case.me.person) {
            short(&said_text(words, view, role), GLIMPSE)
        } else {
            topic_name(words, view.topic, role)
        };
        Some(row(at, promise, title, format!("/work/{}#v-{id}", case.id())))
    });
    let rows = rows.collect::<Vec<_>>();
    (!rows.is_empty()).then(|| view! { <h3>{say!(words, "staff-voices-promised")}</h3><Rows>{rows}</Rows> }.into_any())
}

/// What the plan promised, by the day that was named first.
pub(super) fn of_plan(at: &At<'_>, promises: &[Promise]) -> Option<AnyView> {
    let (words, case) = (at.words, at.case);
    let rows = promises.iter().filter_map(|promise| {
        let About::Action(id) = promise.about else { return None };
        let action = case.plan.actions().find(|one| one.id == id)?;
        let href = format!("/work/{}/plan/{id}", case.id());
        Some(row(at, promise, action.what.clone(), href))
    });
    let rows = rows.collect::<Vec<_>>();
    let (title, note) = (say!(words, "staff-voices-plan"), say!(words, "staff-voices-plan-note"));
    (!rows.is_empty())
        .then(|| view! { <Section title=title><p class="meta">{note}</p><Rows>{rows}</Rows></Section> }.into_any())
}

fn row(at: &At<'_>, promise: &Promise, title: String, href: String) -> AnyView {
    let words = at.words;
    let text = say!(words, "staff-voices-for", date = words.day_and_date(promise.promised));
    let (lead, end) = (Lead::Mark(kept_mark(promise.kept)), kept_line(words, promise.kept));
    view! { <DataRow lead=lead title=title href=href text=text end=end/> }.into_any()
}
