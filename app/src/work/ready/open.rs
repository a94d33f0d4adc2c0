//! What does not block: still open, or done.

use leptos::prelude::*;
use participation::people::Role;
use participation::readiness::{Count, Opening, Readiness};
use participation::voice::Reply;
use participation::weights::Voice;

use super::super::typed::Typed;
use super::At;
use super::blocks::of;
use super::heard;
use crate::ask::Ask;
use crate::say;
use crate::say::topic_name;
use crate::ui::*;
use crate::words::Words;

/// A line, and whether it is done.
type Line = (bool, AnyView);

/// Both lists, what is open first.
pub(super) fn lists(ask: &Ask, at: &At, ready: &Readiness, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let mut lines: Vec<Line> = Vec::new();
    for one in &ready.heard {
        lines.push((one.last.is_some(), heard::row(ask, at, ready, one, typed)));
    }
    lines.extend(answered(words, at, ready));
    lines.extend(ready.counts.iter().map(|one| count(words, at, ready, one)));
    lines.extend(ready.report.iter().map(|one| report(words, at, one)));
    for one in &ready.interpreting {
        lines.push((one.booked.is_some(), heard::interpreter(words, at, ready, one)));
    }
    lines.extend(mapped(words, at, ready));
    let (done, open): (Vec<Line>, Vec<Line>) = lines.into_iter().partition(|(done, _)| *done);
    let drawn = |lines: Vec<Line>| lines.into_iter().map(|(_, row)| row).collect::<Vec<_>>();
    let open = if open.is_empty() {
        view! { <p class="meta">{say!(words, "staff-before-open-none")}</p> }.into_any()
    } else {
        view! { <p class="meta">{say!(words, "staff-before-open-what")}</p><Rows>{drawn(open)}</Rows> }.into_any()
    };
    let done = (!done.is_empty())
        .then(|| view! { <Section title=say!(words, "staff-before-done")><Rows>{drawn(done)}</Rows></Section> });
    view! {
        <Section title=say!(words, "staff-before-open")>{open}</Section>
        {done}
    }
    .into_any()
}

fn line(done: bool, title: String, text: String, href: String) -> Line {
    let mark = if done { Mark::Did } else { Mark::Open };
    let row = view! { <DataRow lead=Lead::Mark(mark) title=title text=text href=href/> };
    (done, row.into_any())
}

/// Answers that somebody is not OK with, and proposals that wait.
fn answered(words: &Words, at: &At, ready: &Readiness) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for one in &ready.not_ok {
        let role = at
            .case
            .member(one.author)
            .map_or(Role::YoungPerson, |member| member.role);
        let title = of(words, at.call(one.author), topic_name(words, one.topic, role));
        let text = match one.reply {
            Reply::Talk => say!(words, "staff-before-talk"),
            Reply::NotOk | Reply::Ok => say!(words, "staff-before-not-ok"),
        };
        lines.push(line(
            false,
            title,
            text,
            at.path(&format!("?again={0}#v-{0}", one.view)),
        ));
    }
    for one in &ready.undecided {
        let title = say!(words, "staff-before-proposal", name = at.call(one.author));
        let href = at.path(&format!("/plan/proposals#o-{}", one.proposal));
        lines.push(line(false, title, say!(words, "staff-before-proposal-what"), href));
    }
    if lines.is_empty() {
        let title = say!(words, "staff-before-replies-done");
        lines.push(line(true, title, String::new(), at.path("")));
    }
    lines
}

fn count(words: &Words, at: &At, ready: &Readiness, one: &Count) -> Line {
    let (item, done) = (one.item.clone(), one.quoracy.quorate);
    let (title, text) = if done {
        (say!(words, "staff-count-quorate", item = item), String::new())
    } else {
        let missing = say!(words, "staff-count-missing", count = one.quoracy.missing);
        (say!(words, "staff-count-not-quorate", item = item), missing)
    };
    line(
        done,
        title,
        text,
        at.path(&format!("/room?meeting={}", ready.meeting.id)),
    )
}

fn report(words: &Words, at: &At, one: &Opening) -> Line {
    let by = words.day_and_date(one.by);
    let (title, text) = match one.opened {
        Some(on) => {
            let opened = say!(words, "staff-before-report-open", date = words.day_and_date(on));
            let text = if one.is_in_time() {
                say!(words, "staff-before-report-in-time", date = by)
            } else {
                say!(words, "staff-before-report-late", date = by)
            };
            (opened, text)
        }
        None if at.today > one.by => (
            say!(words, "staff-before-report-closed"),
            say!(words, "staff-before-report-late", date = by),
        ),
        None => (
            say!(words, "staff-before-report-closed"),
            say!(words, "staff-before-report-by", date = by),
        ),
    };
    line(one.is_in_time(), title, text, at.path("/plan/report"))
}

/// Places, what weighs most, and whether the plan changes it.
fn mapped(words: &Words, at: &At, ready: &Readiness) -> Vec<Line> {
    let names = |who: &[participation::id::MembershipId]| {
        let names: Vec<String> = who.iter().map(|one| at.call(*one)).collect();
        words.list(&names)
    };
    let places = if ready.no_places.is_empty() {
        line(
            true,
            say!(words, "staff-before-places"),
            String::new(),
            at.path("/places"),
        )
    } else {
        let who = say!(words, "staff-before-missing", names = names(&ready.no_places));
        line(false, say!(words, "staff-before-no-places"), who, at.path("/places"))
    };
    let weights = if ready.no_weights.is_empty() {
        line(
            true,
            say!(words, "staff-before-weights"),
            String::new(),
            at.path("/weights"),
        )
    } else {
        let name = |voice: &Voice| match voice {
            Voice::Member(who) => at.call(*who),
            Voice::Professionals => say!(words, "staff-before-professionals"),
        };
        let who: Vec<String> = ready.no_weights.iter().map(name).collect();
        let who = say!(words, "staff-before-missing", names = words.list(&who));
        line(false, say!(words, "staff-before-no-weights"), who, at.path("/weights"))
    };
    let mut lines = vec![places, weights];
    for one in &ready.gaps {
        let title = say!(words, "staff-before-gap", place = one.name.clone());
        lines.push(line(
            false,
            title,
            say!(words, "staff-before-gap-what"),
            at.path("/plan"),
        ));
    }
    if ready.gaps.is_empty() {
        lines.push(line(
            true,
            say!(words, "staff-before-no-gap"),
            String::new(),
            at.path("/plan"),
        ));
    }
    lines
}
