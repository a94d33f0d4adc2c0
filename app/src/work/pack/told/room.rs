use participation::pack::Held;
use participation::room::{Question, StaffSeat, Wish};
use participation::rules::took_part::TookPart;

use super::super::doc::{Block, CaseBox, Part, Table};
use super::{At, DASH};
use crate::answers::reply_name;
use crate::room::{decision_name, felt_name, stance_name, way_name};
use crate::say;

/// Who is asked to come to the next meeting, who wants whom there, and what the chair decided.
pub(super) fn room(at: &At<'_>) -> Option<Part> {
    let (words, room) = (at.words, at.pack.room.as_ref()?);
    let rows: Vec<Vec<String>> = room.seats.iter().map(|seat| row(at, seat)).collect();
    let mut blocks = Vec::new();
    if !rows.is_empty() {
        blocks.push(Block::Table(Table {
            title: say!(words, "pack-room-table", date = at.date(room.meeting.on)),
            heads: vec![
                say!(words, "pack-room-who"),
                say!(words, "pack-room-asked"),
                say!(words, "pack-room-said"),
                say!(words, "pack-room-decided"),
            ],
            rows,
        }));
    }
    let last = room.wishes.iter().enumerate().filter(|(place, one)| {
        let later = room.wishes.get(place + 1..).unwrap_or_default();
        !later.iter().any(|other| other.author == one.author)
    });
    let wishes: Vec<String> = last.filter_map(|(_, one)| wish(at, one)).collect();
    if !wishes.is_empty() {
        blocks.push(Block::List(wishes));
    }
    let asks = room.asks.iter().map(|ask| {
        let why = if ask.said.why.trim().is_empty() {
            ask.said.who.clone()
        } else {
            format!("{}. {}", ask.said.who, ask.said.why)
        };
        say!(words, "pack-room-add", name = at.author(ask.author), who = why)
    });
    let asks: Vec<String> = asks.collect();
    if !asks.is_empty() {
        blocks.push(Block::List(asks));
    }
    Some(at.part(CaseBox::Room, say!(words, "pack-room"), blocks))
}

/// How somebody wants to take part.
fn wish(at: &At<'_>, one: &Wish) -> Option<String> {
    let ways: Vec<String> = one.said.ways.iter().map(|way| way_name(at.words, *way)).collect();
    let texts = [at.words.list(&ways), one.said.words.trim().to_owned()];
    let how: Vec<String> = texts.into_iter().filter(|text| !text.is_empty()).collect();
    (!how.is_empty()).then(|| {
        say!(
            at.words,
            "pack-wish",
            name = at.author(one.author),
            how = how.join(". ")
        )
    })
}

fn row(at: &At<'_>, seat: &StaffSeat) -> Vec<String> {
    let invitee = &seat.invitee;
    let who = match invitee.organisation.trim() {
        "" => invitee.name.clone(),
        organisation => format!("{}\n{organisation}", invitee.name),
    };
    vec![who, invitee.why.clone(), said(at, seat), decided(at, seat)]
        .into_iter()
        .map(|cell| if cell.is_empty() { DASH.to_owned() } else { cell })
        .collect()
}

/// The last stance of each voice, as far as the reader may know.
fn said(at: &At<'_>, seat: &StaffSeat) -> String {
    let last = seat.stances.iter().enumerate().filter(|(place, one)| {
        let later = seat.stances.get(place + 1..).unwrap_or_default();
        !later.iter().any(|other| other.author == one.author)
    });
    let lines = last.map(|(_, one)| {
        let stance = stance_name(at.words, one.stance);
        let what = match &one.reason {
            Some((why, _)) => format!("{stance}. {why}"),
            None => stance,
        };
        say!(at.words, "pack-line", label = at.author(one.author), what = what)
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn decided(at: &At<'_>, seat: &StaffSeat) -> String {
    let Some(one) = seat.decision() else {
        return String::new();
    };
    let mut lines = vec![decision_name(at.words, one.decision, &seat.invitee.name)];
    lines.push(one.reason.clone());
    lines.extend(one.replies.iter().map(|reply| {
        let said = reply_name(at.words, reply.reply);
        let what = if reply.words.trim().is_empty() {
            said
        } else {
            format!("{said}. {}", reply.words)
        };
        say!(at.words, "pack-line", label = at.author(reply.voice), what = what)
    }));
    lines.extend(one.overruled.last().map(|kept| kept.reason.clone()));
    lines.retain(|line| !line.trim().is_empty());
    lines.join("\n")
}

/// The meetings that were held, and how they went, as far as the reader may know.
pub(super) fn held(at: &At<'_>) -> Option<Part> {
    let words = at.words;
    let blocks: Vec<Block> = at
        .pack
        .held
        .iter()
        .filter_map(|one| {
            let lines = how_it_went(at, one);
            let title = super::super::super::names::meeting_name(words, one.kind);
            let heading = say!(words, "pack-on", date = at.date(one.on), what = title);
            (!lines.is_empty()).then_some([Block::Heading(heading), Block::List(lines)])
        })
        .flatten()
        .collect();
    (!blocks.is_empty()).then(|| at.part(CaseBox::Room, say!(words, "pack-held"), blocks))
}

fn how_it_went(at: &At<'_>, one: &Held) -> Vec<String> {
    let words = at.words;
    let young_person = at.pack.young_person().map(|one| at.name(one)).unwrap_or_default();
    let took_part = one.took_part.map(|how| {
        let what = match how {
            TookPart::TooYoung => say!(words, "pack-part-young"),
            TookPart::Spoke => say!(words, "pack-part-spoke"),
            TookPart::AdvocateSpoke => say!(words, "pack-part-advocate"),
            TookPart::WithoutWords => say!(words, "pack-part-no-words"),
            TookPart::Silent => say!(words, "pack-part-silent"),
            TookPart::BriefedAdvocate => say!(words, "pack-part-briefed"),
            TookPart::SentView => say!(words, "pack-part-sent"),
            TookPart::NotHeard => say!(words, "pack-part-not-heard"),
        };
        say!(words, "pack-line", label = young_person, what = what)
    });
    let quorate = one.quorate.map(|quorate| {
        if quorate {
            say!(words, "pack-quorate")
        } else {
            say!(words, "pack-not-quorate")
        }
    });
    let afterwards = one.afterwards.iter().map(|one| {
        let question = match one.question {
            Question::Heard => say!(words, "pack-heard"),
            Question::Blamed => say!(words, "pack-blamed"),
        };
        let felt = one.said.felt.map(|felt| felt_name(words, felt));
        let own = Some(one.said.words.trim().to_owned()).filter(|own| !own.is_empty());
        let what: Vec<String> = felt.into_iter().chain(own).collect();
        let label = format!("{}, {question}", at.author(one.author));
        say!(words, "pack-line", label = label, what = what.join(". "))
    });
    took_part.into_iter().chain(quorate).chain(afterwards).collect()
}
