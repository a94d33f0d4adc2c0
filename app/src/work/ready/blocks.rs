use leptos::prelude::*;
use participation::people::Role;
use participation::readiness::{Block, Blocking, Readiness, Wait};
use participation::voice::Topic;

use super::At;
use crate::say;
use crate::say::topic_name;
use crate::ui::*;
use crate::words::Words;

/// What blocks, each with the way to where it is read, answered or decided.
pub(super) fn blocks(words: &Words, at: &At, ready: &Readiness) -> Option<AnyView> {
    let rows: Vec<AnyView> = ready.blocks.iter().map(|one| row(words, at, ready, one)).collect();
    let (title, what) = (
        say!(words, "staff-before-blocks"),
        say!(words, "staff-before-blocks-what"),
    );
    (!rows.is_empty()).then(|| {
        view! { <section id="blocks"><SectionHeading text=title/><p class="meta">{what}</p><Rows>{rows}</Rows></section> }
            .into_any()
    })
}

fn row(words: &Words, at: &At, ready: &Readiness, block: &Block) -> AnyView {
    let room = at.path(&format!("/room?meeting={}", ready.meeting.id));
    let (title, text, href) = match &block.what {
        Blocking::View {
            view,
            author,
            topic,
            wait,
        } => {
            let role = at.case.member(*author).map_or(Role::YoungPerson, |one| one.role);
            let title = of(words, at.call(*author), topic_name(words, *topic, role));
            let href = match topic {
                Topic::Weights => at.path("/weights"),
                Topic::Matters => at.path("/places"),
                _ => at.path(&format!("#v-{view}")),
            };
            (title, waits(words, at, *wait), href)
        }
        Blocking::Room { author } => {
            let title = of(words, at.call(*author), say!(words, "staff-before-room"));
            (title, waits(words, at, Wait::Read), room)
        }
        Blocking::Ask { author, who, wait } => {
            let name = at.call(*author);
            let title = match who.clone() {
                Some(who) => say!(words, "staff-before-ask", name = name, who = who),
                None => say!(words, "staff-before-ask-somebody", name = name),
            };
            (title, waits(words, at, *wait), room)
        }
        Blocking::Invitee { invitee, name, decided } => {
            let name = name.clone();
            let title = if *decided {
                say!(words, "staff-blocks-objected", name = name)
            } else {
                say!(words, "staff-blocks-contested", name = name)
            };
            let text = say!(words, "staff-before-decides");
            (title, text, at.path(&format!("/room/{invitee}")))
        }
    };
    let since = say!(words, "staff-before-since", date = words.date_of(block.since));
    view! { <DataRow lead=Lead::Mark(Mark::NotYet) title=title href=href text=text end=since/> }.into_any()
}

/// "Ewa Nowak: What is hard".
pub(super) fn of(words: &Words, name: String, what: String) -> String {
    say!(words, "staff-before-of", name = name, what = what)
}

/// Who has not read it, and that nobody answered it.
fn waits(words: &Words, at: &At, wait: Wait) -> String {
    let unread = match at.chair().filter(|_| !at.chairs()) {
        Some(chair) => say!(words, "staff-before-unread", name = chair.called.short.clone()),
        None => say!(words, "staff-before-unread-you"),
    };
    let unanswered = say!(words, "staff-before-unanswered");
    match wait {
        Wait::Read => unread,
        Wait::Answer => unanswered,
        Wait::ReadAndAnswer => format!("{unread} {unanswered}"),
    }
}
