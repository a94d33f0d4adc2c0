use leptos::prelude::*;
use participation::people::{Member, Role};
use participation::room::{Afterwards, Attendee, Question, StaffRoom, TookPart, Way};

use super::super::super::typed::{Typed, field_id};
use super::super::load::At;
use super::super::names::took_part_name;
use crate::room::felt_name;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// How the young person took part, and what they say afterwards, as far as the reader may know.
pub(super) fn draw(words: &Words, at: &At, room: &StaffRoom, typed: &Typed) -> Option<AnyView> {
    if room.meeting.cancelled.is_some() {
        return None;
    }
    // The codes are about children.
    let child = at.voices().into_iter().filter(|one| one.role == Role::YoungPerson);
    let rows: Vec<AnyView> = child.map(|one| row(words, at, room, one, typed)).collect();
    let after: Vec<AnyView> = at
        .voices()
        .into_iter()
        .flat_map(|voice| Question::ALL.iter().map(move |question| (voice, *question)))
        .filter_map(|(voice, question)| {
            let said = room.afterwards.iter().rev();
            said.clone()
                .find(|one| one.author == voice.id && one.question == question)
        })
        .map(|one| afterwards(words, at, one))
        .collect();
    let after = (!after.is_empty()).then(|| {
        view! { <Section title=say!(words, "staff-after")><Rows>{after}</Rows></Section> }
    });
    let what = say!(words, "staff-took-part-what");
    Some(
        view! {
            <Section title=say!(words, "staff-took-part")>
                <p class="meta">{what}</p>
                <Rows>{rows}</Rows>
            </Section>
            {after}
        }
        .into_any(),
    )
}

fn row(words: &Words, at: &At, room: &StaffRoom, one: &Member, typed: &Typed) -> AnyView {
    let name = at.author(one.id);
    let which = one.id.to_string();
    let last = room.took_part.iter().rev().find(|note| note.member == one.id);
    let noted = last.map(|note| took_part_name(words, note.how));
    let doubt = last.and_then(|note| note.doubt.as_ref()).map(|(text, at)| {
        let line = say!(
            words,
            "staff-took-part-doubt",
            name = name.clone(),
            date = words.date_of(*at)
        );
        let quote = (!text.trim().is_empty()).then(|| view! { <Quote words=text.clone() small=true/> });
        view! { <p class="meta">{line}</p>{quote} }
    });
    let mut options = vec![SelectOption {
        value: String::new(),
        label: say!(words, "staff-took-part-choose"),
    }];
    options.extend(TookPart::ALL.iter().map(|how| SelectOption {
        value: how.text().to_owned(),
        label: took_part_name(words, *how),
    }));
    let label = say!(words, "staff-took-part-how", name = name.clone());
    let save = say!(words, "staff-took-part-note");
    let heard = format!("{save}: {name}");
    let likely = last.is_none().then(|| likely(room, one)).flatten();
    let hint = likely.map(|how| say!(words, "staff-took-part-likely", how = took_part_name(words, how)));
    let value = last.map(|note| note.how).or(likely).map_or("", TookPart::text);
    let form = view! {
        <form method="post" action=at.path("/day")>
            <input type="hidden" name="meeting" value=room.meeting.id.to_string()/>
            <input type="hidden" name="who" value=which.clone()/>
            <Select name="how" id=field_id("how", &which) label=label hint=hint options=options value=value.to_owned() error=typed.error(&which, "how")/>
            <Button label=save aria_label=heard weight=Weight::Outline name="do" value="took-part"/>
        </form>
    };
    view! { <Row lead=Lead::Person(name.clone()) title=name text=noted>{doubt}{form}</Row> }.into_any()
}

/// What who came and how they wanted to take part says of it, for whoever was there to confirm.
fn likely(room: &StaffRoom, one: &Member) -> Option<TookPart> {
    let there = room.presences.iter().any(|who| who.who == Attendee::Family(one.id));
    let wish = room.wishes.iter().rev().find(|wish| wish.author == one.id);
    let wanted = |ways: &[Way]| wish.is_some_and(|wish| wish.said.ways.iter().any(|way| ways.contains(way)));
    TookPart::likely(
        there,
        wanted(&[Way::SomebodyForMe]),
        wanted(&[Way::ALetter, Way::ARecording, Way::ADrawing]),
    )
}

fn afterwards(words: &Words, at: &At, one: &Afterwards) -> AnyView {
    let question = match one.question {
        Question::Heard => say!(words, "staff-after-heard"),
        Question::Blamed => say!(words, "staff-after-blamed"),
    };
    let name = at.author(one.author);
    let felt = one.said.felt.map(|felt| felt_name(words, felt));
    let quote = (!one.said.words.trim().is_empty()).then(|| view! { <Quote words=one.said.words.clone() small=true/> });
    let meta = say!(
        words,
        "staff-answer-by",
        name = name.clone(),
        date = words.date_of(one.at)
    );
    view! { <Row lead=Lead::Person(name) title=question text=felt meta=meta>{quote}</Row> }.into_any()
}
