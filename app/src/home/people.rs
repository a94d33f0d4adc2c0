use leptos::prelude::*;
use participation::people::{Member, Role};

use crate::answers::called;
use crate::ask::{Answered, Ask};
use crate::page::{self, FamilyTab};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// How many people stand on home.
const ON_HOME: usize = 4;

/// Everybody on the pathway: what they do, and whether they are in the meeting.
///
/// # Errors
/// When the database does not answer.
pub async fn people(ask: Ask) -> Answered {
    let me = ask.p().listening(ask.who()?).await?;
    let people = me.people().to_vec();
    let words = &ask.words;
    let rows = others(&people, me.me())
        .map(|one| {
            let short = called(one, Some(me.me().role));
            let text = (one.called.full != short).then(|| one.called.full.clone());
            let meeting = if one.in_meeting {
                say!(words, "people-in-meeting")
            } else {
                say!(words, "people-not-in-meeting")
            };
            let does = does(words, one, me.me(), &people);
            view! {
                <Row lead=Lead::Person(short.clone()) title=short text=does>
                    {text.map(|text| view! { <p class="meta">{text}</p> })}
                    <p class="meta">{meeting}</p>
                </Row>
            }
        })
        .collect_view();
    let (heading, lede) = (say!(words, "people-heading"), say!(words, "people-lede"));
    Ok(page::family(
        &ask,
        FamilyTab::Home,
        say!(words, "title-people"),
        move || {
            view! { <Question text=heading/><Lede text=lede/><Rows>{rows}</Rows> }
        },
    ))
}

/// The first few who help, for home.
pub(super) fn your_people(words: &Words, people: &[Member], me: &Member) -> impl IntoView + use<> {
    let rows = others(people, me)
        .filter(|one| !one.role.is_family())
        .take(ON_HOME)
        .map(|one| {
            let (name, does) = (called(one, Some(me.role)), does(words, one, me, people));
            let lead = Lead::Person(name.clone());
            view! { <LinkRow href="/people" title=name text=does lead=lead/> }
        })
        .collect::<Vec<_>>();
    let title = say!(words, "people-heading");
    (!rows.is_empty()).then(|| view! { <Section title=title><Rows>{rows}</Rows></Section> })
}

/// What somebody does here. What is the same on every pathway is said in the reader's language;
/// the rest as whoever brought them typed it.
fn does(words: &Words, one: &Member, reader: &Member, people: &[Member]) -> String {
    let young_person = people.iter().find(|one| one.role == Role::YoungPerson);
    match (one.role, young_person) {
        (Role::Worker, _) if reader.role.is_family() => say!(words, "people-does-worker"),
        (Role::Chair, _) => say!(words, "people-does-chair"),
        (Role::Advocate, Some(other)) if other.id != reader.id => say!(
            words,
            "people-does-advocate-for",
            name = called(other, Some(reader.role))
        ),
        (Role::Advocate, _) => say!(words, "people-does-advocate"),
        _ => one.called.does.clone(),
    }
}

fn others<'a>(people: &'a [Member], me: &'a Member) -> impl Iterator<Item = &'a Member> {
    people.iter().filter(move |one| one.id != me.id)
}
