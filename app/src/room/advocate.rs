use leptos::prelude::*;
use participation::room::{SharedStance, Told, ToldSeat};

use super::paper::{question_name, wish};
use super::seat::what_they_do;
use super::{decision_name, felt_name, head, stance_name, which};
use crate::answers::Names;
use crate::ask::{Answered, Ask};
use crate::page::{self, FamilyTab};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The room as the advocate sees it: who is asked, what was decided, and what was shared with them.
pub(super) async fn room(ask: &Ask) -> Answered {
    let me = ask.p().listening(ask.who()?).await?;
    let words = &ask.words;
    let meetings = me.meetings().await?;
    let title = say!(words, "title-room");
    let Some(next) = which::next(&meetings, ask.today()) else {
        let nothing = head::nothing_booked(ask, &meetings);
        return Ok(page::family(ask, FamilyTab::Room, title, move || nothing));
    };
    let told = me.told(next.id).await?;
    let names = Names::new(words, me.people());
    let went_on = me.went_on(next.id).await?;
    let chair = which::chair(words, me.people());
    let top = head::head(words, &names, &meetings, next, &chair, went_on);
    let rows = told
        .seats
        .iter()
        .filter(|seat| seat.invitee.withdrawn_at.is_none())
        .map(|one| seat(words, &names, one))
        .collect::<Vec<_>>();
    let list = if rows.is_empty() {
        let text = say!(words, "room-nobody");
        view! { <Empty text=text/> }.into_any()
    } else {
        view! { <Rows>{rows}</Rows> }.into_any()
    };
    let shared = shared(words, &names, &told);
    let order = head::order(words, &told.agenda);
    let (links, calendar) = (head::links(words, &meetings, &[]), head::calendar(words));
    Ok(page::family(ask, FamilyTab::Room, title, move || {
        view! { {top}{list}{shared}{order}{links}{calendar} }
    }))
}

/// One invitee, with what was shared with the advocate about them.
fn seat(words: &Words, names: &Names<'_>, seat: &ToldSeat) -> AnyView {
    let invitee = &seat.invitee;
    let decided = seat.decisions.last().map(|decided| {
        let title = decision_name(words, decided.decision, &invitee.name);
        let by = say!(
            words,
            "answers-by",
            name = names.person(decided.by),
            date = words.date_of(decided.at)
        );
        let reason = decided.reason.clone();
        view! { <p><b>{title}</b></p><Quote words=reason by=by small=true/> }
    });
    // Of each person, what they said last counts.
    let mut said: Vec<&SharedStance> = Vec::new();
    for stance in &seat.stances {
        said.retain(|one| one.author != stance.author);
        said.push(stance);
    }
    let said = said
        .into_iter()
        .map(|stance| {
            let line = say!(
                words,
                "room-told",
                name = names.author(stance.author),
                stance = stance_name(words, stance.stance)
            );
            let reason = stance.reason.as_ref().map(|(reason, _)| reason.clone());
            view! {
                <p>{line}</p>
                {reason.map(|reason| view! { <Quote words=reason small=true/> })}
            }
        })
        .collect::<Vec<_>>();
    let (title, text, why) = (invitee.name.clone(), what_they_do(invitee), invitee.why.clone());
    view! {
        <Row lead=Lead::Person(title.clone()) title=title text=text meta=why>
            <div class="stack">{decided}{said}</div>
        </Row>
    }
    .into_any()
}

/// Wishes, asks, and what was said afterwards, as far as they were shared with the advocate.
fn shared(words: &Words, names: &Names<'_>, told: &Told) -> Option<AnyView> {
    let mut rows = Vec::new();
    let mut row = |title: String, lines: Vec<String>| {
        let said = lines.join("\n");
        rows.push(view! { <Row title=title><Quote words=said small=true/></Row> }.into_any());
    };
    for one in &told.wishes {
        let title = say!(words, "room-told-part", name = names.author(one.author));
        row(title, wish(words, &one.said));
    }
    for one in &told.asks {
        let title = say!(words, "room-told-add", name = names.author(one.author));
        row(title, vec![one.said.who.clone(), one.said.why.clone()]);
    }
    for one in &told.afterwards {
        let felt = one.said.felt.map(|felt| felt_name(words, felt)).unwrap_or_default();
        let title = say!(
            words,
            "room-told",
            name = names.author(one.author),
            stance = question_name(words, one.question)
        );
        row(title, vec![felt, one.said.words.clone()]);
    }
    let title = say!(words, "answers-shared");
    (!rows.is_empty()).then(|| view! { <Section title=title><Rows>{rows}</Rows></Section> }.into_any())
}
