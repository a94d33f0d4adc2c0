//! Asking people to a meeting, and saying something to it.

use anyhow::{Context as _, Result};
use participation::Participation;
use participation::cases::{Casework, Review};
use participation::id::{ItemId, MeetingId, MembershipId, PersonId};
use participation::people::{Agency, Role};
use participation::plan::MeetingKind;
use participation::room::{AskSaid, InFor, NewInvitee, Save, Stance, StanceSaid, WishSaid};

use crate::demo::visit::Visit;

/// Somebody to ask, by what the family calls them, and why.
pub(super) struct Asked {
    pub(super) name: &'static str,
    pub(super) why: &'static str,
    pub(super) direct_contact: bool,
    /// The item they are in for, when it is not all of it.
    pub(super) only: Option<usize>,
}

/// Somebody who is asked to all of it.
pub(super) const fn all_of_it(name: &'static str, why: &'static str) -> Asked {
    Asked {
        name,
        why,
        direct_contact: true,
        only: None,
    }
}

pub(super) async fn booked(casework: &Casework<'_>, kind: MeetingKind) -> Result<MeetingId> {
    let meetings = casework.dates().await?.meetings;
    let found = meetings.iter().find(|one| one.kind == kind && one.is_ahead());
    Ok(found.context("no such meeting was booked")?.id)
}

pub(super) async fn with_role(casework: &Casework<'_>, role: Role) -> Result<Option<MembershipId>> {
    let people = casework.people().await?;
    Ok(people.iter().find(|one| one.role == role).map(|one| one.id))
}

pub(super) async fn items(review: &Review<'_>, meeting: MeetingId) -> Result<Vec<ItemId>> {
    let room = review.room(meeting).await?;
    Ok(room.agenda.iter().map(|item| item.id).collect())
}

/// Invites these people of the pathway.
pub(super) async fn ask(
    casework: &Casework<'_>,
    meeting: MeetingId,
    all: &[Asked],
    by: Option<MembershipId>,
) -> Result<()> {
    for one in all {
        casework
            .invite_to(meeting, &new(casework, meeting, one, by).await?)
            .await?;
    }
    Ok(())
}

pub(super) async fn new(
    casework: &Casework<'_>,
    meeting: MeetingId,
    asked: &Asked,
    by: Option<MembershipId>,
) -> Result<NewInvitee> {
    let people = casework.people().await?;
    let who = people.iter().find(|one| one.called.short == asked.name);
    let who = who.with_context(|| format!("{} is not on the pathway", asked.name))?;
    let items = items(casework, meeting).await?;
    let in_for = match asked.only {
        Some(place) => InFor::Only(items.get(place).copied().into_iter().collect()),
        None => InFor::Everything,
    };
    Ok(NewInvitee {
        who: Some(who.id),
        name: String::new(),
        agency: Agency::None,
        organisation: String::new(),
        does: String::new(),
        why: asked.why.to_owned(),
        asked_by: by,
        direct_contact: asked.direct_contact,
        in_for,
    })
}

/// Somebody of the family asks for these people.
pub(super) async fn asks(
    story: &Participation,
    person: PersonId,
    meeting: MeetingId,
    at: &str,
    people: &[&str],
) -> Result<()> {
    let visit = Visit::of(story, person, at).await?;
    let voice = visit.p.own_voice(&visit.who).await?;
    for (note, who) in (1..).zip(people) {
        let said = AskSaid {
            who: (*who).to_owned(),
            ..AskSaid::default()
        };
        voice.keep_ask(meeting, note, said, &Save::default()).await?;
    }
    let draft = voice.room(meeting).await?.draft;
    voice.share_room(meeting, draft.version).await?;
    visit.end().await
}

/// Somebody of the family says what they think about the people who are asked, and how they want to take part.
pub(super) async fn say(
    visit: &Visit,
    meeting: MeetingId,
    all: &[(&str, Stance, &str)],
    wish: Option<WishSaid>,
) -> Result<()> {
    let voice = visit.p.own_voice(&visit.who).await?;
    let room = voice.room(meeting).await?;
    for (name, stance, reason) in all {
        let seat = room.seats.iter().find(|seat| seat.invitee.name == *name);
        let seat = seat.with_context(|| format!("{name} is not invited"))?;
        let said = StanceSaid {
            stance: Some(*stance),
            reason: (*reason).to_owned(),
            ..StanceSaid::default()
        };
        voice.keep_stance(seat.invitee.id, said, &Save::default()).await?;
    }
    if let Some(wish) = wish {
        voice.keep_wish(meeting, wish, &Save::default()).await?;
    }
    let draft = voice.room(meeting).await?.draft;
    voice.share_room(meeting, draft.version).await?;
    Ok(())
}
