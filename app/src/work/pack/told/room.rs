use participation::pack::{Held, Purpose};
use participation::room::{Ask, Decided, Question, StaffSeat, TookPartNote, Wish};
use participation::rules::took_part::TookPart;

use super::super::doc::{Block, CaseBox, Part, Table};
use super::{At, DASH};
use crate::answers::reply_name;
use crate::room::{decision_name, felt_name, stance_name, wish_lines};
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
    let wishes = at.counting(&room.wishes, |one| one.author);
    let wishes: Vec<String> = wishes.into_iter().filter_map(|one| wish(at, one)).collect();
    if !wishes.is_empty() {
        blocks.push(Block::List(wishes));
    }
    let asks: Vec<String> = room.asks.iter().flat_map(|one| asked(at, one)).collect();
    if !asks.is_empty() {
        blocks.push(Block::List(asks));
    }
    Some(at.part(CaseBox::Room, say!(words, "pack-room"), blocks))
}

/// How somebody wants to take part.
fn wish(at: &At<'_>, one: &Wish) -> Option<String> {
    let how = wish_lines(at.words, &one.said).join(". ");
    (!how.is_empty()).then(|| {
        let told = say!(at.words, "pack-wish", name = at.author(one.author), how = how);
        at.dated(one.at, told)
    })
}

/// Whom somebody would add; and what came of it, which is told to them alone.
fn asked(at: &At<'_>, one: &Ask) -> Vec<String> {
    let who = match one.said.why.trim() {
        "" => one.said.who.clone(),
        why => format!("{}. {why}", one.said.who),
    };
    let told = say!(at.words, "pack-room-add", name = at.author(one.author), who = who);
    let is_own = at.pack.purpose == Purpose::Own && one.author == at.pack.reader.id;
    let answer = one
        .answer
        .as_ref()
        .filter(|answer| is_own && !answer.words.trim().is_empty());
    let answer = answer.map(|answer| {
        let label = say!(at.words, "held-answered");
        let told = say!(at.words, "pack-line", label = label, what = answer.words.clone());
        at.dated(answer.at, told)
    });
    std::iter::once(at.dated(one.at, told)).chain(answer).collect()
}

fn row(at: &At<'_>, seat: &StaffSeat) -> Vec<String> {
    let invitee = &seat.invitee;
    let mut who = vec![invitee.name.clone()];
    who.extend(Some(invitee.organisation.trim().to_owned()).filter(|organisation| !organisation.is_empty()));
    let gone = invitee.withdrawn_at.map(|ms| at.date_of(ms));
    who.extend(gone.map(|date| say!(at.words, "room-gone-on", date = date)));
    let why = at.to_family(invitee.why.clone());
    vec![who.join("\n"), why, said(at, seat), decided(at, seat)]
        .into_iter()
        .map(|cell| if cell.is_empty() { DASH.to_owned() } else { cell })
        .collect()
}

/// The stance of each voice, as far as the reader may know.
fn said(at: &At<'_>, seat: &StaffSeat) -> String {
    let counting = at.counting(&seat.stances, |one| one.author);
    let lines = counting.into_iter().map(|one| {
        let stance = stance_name(at.words, one.stance);
        let what = match &one.reason {
            Some((why, _)) => format!("{stance}. {why}"),
            None => stance,
        };
        at.dated(
            one.at,
            say!(at.words, "pack-line", label = at.author(one.author), what = what),
        )
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The decision that stands, or every one there was.
fn decided(at: &At<'_>, seat: &StaffSeat) -> String {
    let told = at.standing(&seat.decisions).iter();
    let lines = told.flat_map(|one| decision(at, one, &seat.invitee.name));
    lines.collect::<Vec<_>>().join("\n")
}

fn decision(at: &At<'_>, one: &Decided, name: &str) -> Vec<String> {
    let mut lines = vec![at.dated(one.at, decision_name(at.words, one.decision, name))];
    lines.push(at.to_family(one.reason.clone()));
    lines.extend(one.replies.iter().map(|reply| {
        let said = reply_name(at.words, reply.reply);
        let what = if reply.words.trim().is_empty() {
            said
        } else {
            format!("{said}. {}", reply.words)
        };
        let told = say!(at.words, "pack-line", label = at.author(reply.voice), what = what);
        at.dated(reply.at, told)
    }));
    let kept = at.standing(&one.overruled).iter();
    lines.extend(kept.map(|kept| at.dated(kept.at, kept.reason.clone())));
    lines.retain(|line| !line.trim().is_empty());
    lines
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
    // Where every note on it stands, the last one does not stand again.
    let took_part = one.took_part.filter(|_| one.notes.is_empty());
    let took_part = took_part.map(|how| say!(words, "pack-line", label = young_person, what = part_name(at, how)));
    let notes = one.notes.iter().flat_map(|note| noted(at, note));
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
        let told = say!(words, "pack-line", label = label, what = what.join(". "));
        at.dated(one.at, told)
    });
    let noted = took_part.into_iter().chain(notes);
    noted.chain(quorate).chain(afterwards).collect()
}

fn part_name(at: &At<'_>, how: TookPart) -> String {
    let words = at.words;
    match how {
        TookPart::TooYoung => say!(words, "pack-part-young"),
        TookPart::Spoke => say!(words, "pack-part-spoke"),
        TookPart::AdvocateSpoke => say!(words, "pack-part-advocate"),
        TookPart::WithoutWords => say!(words, "pack-part-no-words"),
        TookPart::Silent => say!(words, "pack-part-silent"),
        TookPart::BriefedAdvocate => say!(words, "pack-part-briefed"),
        TookPart::SentView => say!(words, "pack-part-sent"),
        TookPart::NotHeard => say!(words, "pack-part-not-heard"),
    }
}

/// How it was noted that the reader took part, and what they said against it.
fn noted(at: &At<'_>, note: &TookPartNote) -> Vec<String> {
    let by_them = |ms: i64, what: String| {
        let told = say!(at.words, "pack-line", label = at.author(note.member), what = what);
        at.dated(ms, told)
    };
    let doubt = note.doubt.as_ref().map(|(doubt, ms)| {
        let wrong = say!(at.words, "took-part-wrong");
        by_them(*ms, format!("{wrong}. {doubt}").trim_end().to_owned())
    });
    let noted = by_them(note.at, part_name(at, note.how));
    std::iter::once(noted).chain(doubt).collect()
}
