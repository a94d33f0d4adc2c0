use jiff::ToSpan as _;
use jiff::civil::Date;
use leptos::prelude::*;
use participation::cases::DeskPathway;
use participation::plan::{Action, ActionState};
use participation::voice::AnswerState;

use super::super::names::{meeting_name, staff_call};
use super::others::owner;
use crate::ask::Ask;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// "Next news by": what the reader promised somebody in an answer.
pub(super) struct Promise {
    on: Date,
    name: String,
    because: String,
    href: String,
}

/// The reader's own promises of news for a day that `falls` where asked.
pub(super) fn promises(desk: &[DeskPathway], falls: impl Fn(Date) -> bool) -> Vec<Promise> {
    let mut found = Vec::new();
    for one in desk {
        for view in &one.views {
            let Some(answer) = view
                .answer()
                .filter(|last| last.state == AnswerState::NotYet && last.by == one.me.person)
            else {
                continue;
            };
            let Some(on) = answer.next_on.as_deref().and_then(|date| date.parse().ok()) else {
                continue;
            };
            let Some(author) = one.people.iter().find(|member| member.id == view.author) else {
                continue;
            };
            if falls(on) {
                found.push(Promise {
                    on,
                    name: staff_call(author),
                    because: answer.because.clone(),
                    href: format!("/work/{}?again={1}#v-{1}", one.id, view.id),
                });
            }
        }
    }
    found.sort_by_key(|promise| promise.on);
    found
}

impl Promise {
    pub(super) fn draw(self, words: &Words) -> impl IntoView + use<> {
        let title = say!(
            words,
            "staff-promise",
            name = self.name.clone(),
            date = words.day_and_date(self.on)
        );
        let label = say!(words, "staff-promise-tell");
        let heard = format!("{label}: {title}");
        view! {
            <DataRow lead=Lead::Person(self.name) title=title text=self.because>
                <ButtonLink href=self.href label=label weight=Weight::Outline aria_label=heard/>
            </DataRow>
        }
    }
}

/// What falls in the next seven days, and what the reader keeps doing.
pub(super) fn draw(ask: &Ask, desk: &[DeskPathway]) -> Option<AnyView> {
    let (words, today) = (&ask.words, ask.today());
    let last = today.saturating_add(7.days());
    let soon = |on: Date| on >= today && on <= last;
    let mut rows = Vec::new();
    for one in desk {
        let name = &one.young_person.called.short;
        for meeting in one
            .dates
            .meetings
            .iter()
            .filter(|meeting| !meeting.held && soon(meeting.on))
        {
            let title = say!(
                words,
                "staff-rail-of",
                what = meeting_name(words, meeting.kind),
                name = name.clone()
            );
            let text = format!("{} {}", words.day_and_date(meeting.on), words.time(&meeting.at));
            let ready = meeting.kind.is_with_family().then(|| {
                let (href, label) = (
                    format!("/work/{}/ready?meeting={}", one.id, meeting.id),
                    say!(words, "staff-before-link"),
                );
                let heard = format!("{label}: {title}");
                view! { <ButtonLink href=href label=label weight=Weight::Outline aria_label=heard/> }
            });
            rows.push(view! { <DataRow lead=Lead::Icon(Icon::Calendar) title=title href=format!("/work/{}/dates", one.id) text=text.trim().to_owned()>{ready}</DataRow> }.into_any());
        }
    }
    rows.extend(
        promises(desk, soon)
            .into_iter()
            .map(|promise| promise.draw(words).into_any()),
    );
    for one in desk {
        for action in &one.actions {
            if let Some(text) = this_week(words, one, action, soon) {
                let href = format!("/work/{}/plan", one.id);
                rows.push(
                    view! { <DataRow lead=Lead::Icon(Icon::Plan) title=action.what.clone() href=href text=text/> }
                        .into_any(),
                );
            }
        }
    }
    (!rows.is_empty())
        .then(|| view! { <Section title=say!(words, "staff-week")><Rows>{rows}</Rows></Section> }.into_any())
}

fn this_week(words: &Words, one: &DeskPathway, action: &Action, soon: impl Fn(Date) -> bool) -> Option<String> {
    let name = one.young_person.called.short.clone();
    let who = say!(words, "staff-slipped-who", owner = owner(words, action), name = name);
    match action.state {
        ActionState::Agreed | ActionState::Started => {
            let due = action.due.filter(|due| soon(*due))?;
            let due = say!(words, "staff-week-due", date = words.day_and_date(due));
            Some(format!("{who} {due}"))
        }
        ActionState::GoingOn if action.owner.contains(one.me.called.full.as_str()) => {
            Some(format!("{who} {}", action.note).trim().to_owned())
        }
        _ => None,
    }
}
