//! Who can know: the choice, always with names, and how it is shown afterwards.

use leptos::prelude::*;
use participation::id::MembershipId;
use participation::people::{Member, Role};
use participation::voice::{Audience, Reach, Topic, Without};

use crate::answers::called;
use crate::form::Fields;
use crate::say;
use crate::ui::{self, *};
use crate::words::Words;

/// The exceptions somebody in this role can make.
#[must_use]
pub const fn exceptions(role: Role) -> &'static [Without] {
    match role {
        Role::Parent => &[Without::YoungPerson, Without::Parents, Without::Police, Without::School],
        _ => &[Without::Parents, Without::Police, Without::School],
    }
}

/// Reads the choice from a form; `None` when none was made.
#[must_use]
pub fn audience_from(form: &Fields) -> Option<Audience> {
    let reach = Reach::from_text(form.text("reach"))?;
    let without: Vec<Without> = form
        .all("without")
        .iter()
        .filter_map(|one| Without::from_text(one))
        .collect();
    Some(Audience::new(reach, &without))
}

/// What a reach is called.
#[must_use]
pub fn reach_name(words: &Words, reach: Reach) -> String {
    match reach {
        Reach::WorkerAndChair => say!(words, "reach-worker-chair"),
        Reach::ChairAndAdvocate => say!(words, "reach-chair-advocate"),
        Reach::Meeting => say!(words, "reach-meeting"),
        Reach::Chair => say!(words, "reach-chair"),
        Reach::Advocate => say!(words, "reach-advocate"),
    }
}

/// Whom an exception leaves out: "My parents".
#[must_use]
pub fn without_name(words: &Words, without: Without, author: Role) -> String {
    match without {
        Without::Parents if author == Role::Parent => say!(words, "without-other-parents"),
        Without::Parents => say!(words, "without-parents"),
        Without::YoungPerson => say!(words, "without-young-person"),
        Without::Police => say!(words, "without-police"),
        Without::School => say!(words, "without-school"),
    }
}

/// The short names of the people an audience means, the author left out.
#[must_use]
pub fn names(audience: &Audience, author: MembershipId, people: &[Member]) -> Vec<String> {
    let reader = role_of(author, people);
    audience
        .readers(author, people)
        .map(|one| called(one, reader))
        .collect()
}

/// The short names of the people at the meeting whom an audience leaves out: "Not Mum."
#[must_use]
pub fn left_out(audience: &Audience, author: MembershipId, people: &[Member]) -> Vec<String> {
    let reader = role_of(author, people);
    people
        .iter()
        .filter(|one| one.id != author && one.in_meeting && !audience.includes(author, one))
        .map(|one| called(one, reader))
        .collect()
}

fn role_of(author: MembershipId, people: &[Member]) -> Option<Role> {
    people.iter().find(|one| one.id == author).map(|one| one.role)
}

/// How an audience is drawn.
#[must_use]
pub const fn drawn(audience: &Audience) -> ui::Audience {
    match audience.reach() {
        Reach::WorkerAndChair | Reach::ChairAndAdvocate | Reach::Chair | Reach::Advocate => ui::Audience::Few,
        Reach::Meeting => ui::Audience::Everyone,
    }
}

/// One line that tells an audience by name: "Everyone in the meeting: Priya, Marcus and Leon. Not Mum."
#[must_use]
pub fn audience_line(words: &Words, audience: &Audience, author: MembershipId, people: &[Member]) -> String {
    let named = words.list(&names(audience, author, people));
    let line = say!(
        words,
        "audience-line",
        reach = reach_name(words, audience.reach()),
        names = named
    );
    match not_line(words, audience, author, people) {
        Some(not) => format!("{line} {not}"),
        None => line,
    }
}

/// "Not Mum." for the people an exception leaves out.
#[must_use]
pub fn not_line(words: &Words, audience: &Audience, author: MembershipId, people: &[Member]) -> Option<String> {
    let out = left_out(audience, author, people);
    (!audience.without().is_empty() && !out.is_empty()).then(|| say!(words, "audience-not", names = words.list(&out)))
}

/// The fields of the choice, with the people each answer means by name.
#[component]
pub fn AudienceFields(
    /// The reader's catalogue.
    words: Words,
    /// What is chosen now.
    chosen: Option<Audience>,
    /// What the words are about, where that is known: what a service did can go to fewer people.
    #[prop(optional_no_strip)]
    topic: Option<Topic>,
    /// Whose words they are.
    author: Member,
    /// Everybody on the pathway.
    people: Vec<Member>,
    /// What is still needed.
    #[prop(optional, into)]
    error: Maybe,
) -> impl IntoView {
    let reaches = topic
        .map_or(Reach::ANYWHERE, Reach::offered)
        .iter()
        .map(|reach| {
            let audience = Audience::new(*reach, &[]);
            Choice {
                value: reach.text().to_owned(),
                label: words.list(&names(&audience, author.id, &people)),
                hint: Some(reach_name(&words, *reach)),
                chosen: chosen.as_ref().is_some_and(|chosen| chosen.reach() == *reach),
            }
        })
        .filter(|choice| !choice.label.is_empty())
        .collect::<Vec<_>>();
    let without = exceptions(author.role)
        .iter()
        .filter_map(|without| {
            let audience = Audience::new(Reach::Meeting, &[*without]);
            let out = left_out(&audience, author.id, &people);
            (!out.is_empty()).then(|| Choice {
                value: without.text().to_owned(),
                label: words.list(&out),
                hint: Some(without_name(&words, *without, author.role)),
                chosen: chosen.as_ref().is_some_and(|chosen| chosen.without().contains(without)),
            })
        })
        .collect::<Vec<_>>();
    let (legend, but) = (say!(words, "who-legend"), say!(words, "who-but"));
    // Shown only while everyone in the meeting is chosen: of the few in the other answers nobody is left out.
    let without = (!without.is_empty())
        .then(|| view! { <div class="but"><Checks name="without" legend=but options=without/></div> });
    view! {
        <ChoiceRows name="reach" legend=legend quiet_legend=true options=reaches error=error/>
        {without}
    }
}
