use super::invitees::{InFor, Invitee, InviteeBody, invitee_place, load_invitees, meeting_of};
use super::steps::{Kind, NewStep, append_step};
use super::words::{line, line_or_nothing};
use crate::audit::Act;
use crate::cases::Review;
use crate::error::{Error, Result};
use crate::id::{InviteeId, ItemId, MeetingId, MembershipId};
use crate::people::{Agency, Member, Role, members};
use crate::store::Tx;

/// Somebody to invite.
#[derive(Clone, Debug)]
pub struct NewInvitee {
    /// Who, when they are on the pathway; their name and agency are then taken from there.
    pub who: Option<MembershipId>,
    /// Their name; for somebody who is not on the pathway.
    pub name: String,
    /// Where they come from; for somebody who is not on the pathway.
    pub agency: Agency,
    /// Their organisation. May be empty.
    pub organisation: String,
    /// What they do, in one plain line. Taken from the pathway when empty.
    pub does: String,
    /// Why they are asked, in one plain sentence the family reads. Required.
    pub why: String,
    /// Whose idea it was.
    pub asked_by: Option<MembershipId>,
    /// Whether their agency has had direct contact with the child and family.
    pub direct_contact: bool,
    /// Which items they are in for.
    pub in_for: InFor,
}

/// The worker and the chair invite together, until the meeting was held or cancelled.
impl Review<'_> {
    /// Invites somebody.
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is no such meeting, person or item here, a text does not fit, or they
    /// chair or are family; [`Error::Conflict`] when they are invited already, or it was held or cancelled;
    /// [`Error::NamesFamily`] when it is about a place and the reason names somebody.
    pub async fn invite_to(&self, meeting: MeetingId, new: &NewInvitee) -> Result<InviteeId> {
        let mut tx = self.write().await?;
        let id = self.put_invitee(&mut tx, meeting, new).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// Invites everybody of the pathway who is in its meetings and neither chairs nor is family, but for those
    /// who are invited already. `why` is the sentence the family reads for each of them.
    ///
    /// # Errors
    /// As [`Review::invite_to`].
    pub async fn invite_everyone_of_the_pathway(&self, meeting: MeetingId, why: &str) -> Result<Vec<InviteeId>> {
        let p = self.participation();
        let mut tx = self.write().await?;
        self.meeting_to_plan(&mut tx, meeting, why).await?;
        let people = members(&mut tx, p.vault(), self.pathway()).await?;
        let key = p.vault().key(&mut tx, self.pathway()).await?;
        let there = load_invitees(&mut tx, &key, meeting).await?;
        let mut invited = Vec::new();
        for one in people.iter().filter(|one| one.in_meeting && is_invited(one)) {
            if is_there(&there, one.id) {
                continue;
            }
            let new = NewInvitee {
                who: Some(one.id),
                name: String::new(),
                agency: one.agency,
                organisation: String::new(),
                does: String::new(),
                why: why.to_owned(),
                asked_by: None,
                direct_contact: true,
                in_for: InFor::Everything,
            };
            invited.push(self.put_invitee(&mut tx, meeting, &new).await?);
        }
        tx.commit().await?;
        Ok(invited)
    }

    /// Says whether an invitee's agency has had direct contact with the child and family.
    ///
    /// # Errors
    /// As [`Review::withdraw_invitee`].
    pub async fn had_direct_contact(&self, invitee: InviteeId, direct_contact: bool) -> Result<()> {
        let mut tx = self.write().await?;
        let meeting = meeting_of(&mut tx, self.pathway(), invitee).await?;
        self.meeting_to_plan(&mut tx, meeting, "").await?;
        let changed = tx
            .run(
                "UPDATE invitee SET direct_contact = $1 WHERE id = $2 AND withdrawn_at IS NULL",
                &[direct_contact.into(), invitee.into()],
            )
            .await?;
        if changed == 0 {
            return Err(Error::Conflict);
        }
        self.note_room(&mut tx, Act::InviteeChanged, invitee).await?;
        tx.commit().await
    }

    /// Withdraws an invitation. What was said about it is kept.
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is no such invitation here, [`Error::Conflict`] when it was withdrawn, or
    /// the meeting was held or cancelled.
    pub async fn withdraw_invitee(&self, invitee: InviteeId) -> Result<()> {
        let p = self.participation();
        let mut tx = self.write().await?;
        let meeting = meeting_of(&mut tx, self.pathway(), invitee).await?;
        self.meeting_to_plan(&mut tx, meeting, "").await?;
        let now = p.clock().now_ms();
        let changed = tx
            .run(
                "UPDATE invitee SET withdrawn_at = $1 WHERE id = $2 AND withdrawn_at IS NULL",
                &[now.into(), invitee.into()],
            )
            .await?;
        if changed == 0 {
            return Err(Error::Conflict);
        }
        let step = NewStep::of_staff(invitee, Kind::Withdrawal, self.me());
        let key = p.vault().key(&mut tx, self.pathway()).await?;
        append_step(&mut tx, &key, &step, &(), now).await?;
        self.note_room(&mut tx, Act::InvitationWithdrawn, invitee).await?;
        tx.commit().await
    }

    pub(super) async fn put_invitee(&self, tx: &mut Tx, meeting: MeetingId, new: &NewInvitee) -> Result<InviteeId> {
        let p = self.participation();
        let meeting = self.meeting_to_plan(tx, meeting, &new.why).await?;
        let people = members(tx, p.vault(), self.pathway()).await?;
        let is_here = |whose: MembershipId| people.iter().any(|one| one.id == whose);
        if new.asked_by.is_some_and(|whose| !is_here(whose)) {
            return Err(Error::NotThere);
        }
        let key = p.vault().key(tx, self.pathway()).await?;
        let (agency, body) = match new.who {
            None => (new.agency, body(new, &new.name, &new.does)?),
            Some(who) => {
                let found = people.iter().find(|one| one.id == who && is_invited(one));
                let one = found.ok_or(Error::NotThere)?;
                if is_there(&load_invitees(tx, &key, meeting.id).await?, who) {
                    return Err(Error::Conflict);
                }
                let does = if new.does.trim().is_empty() {
                    &one.called.does
                } else {
                    &new.does
                };
                (one.agency, body(new, &one.called.short, does)?)
            }
        };
        let id = InviteeId::random();
        tx.run(
            "INSERT INTO invitee (id, meeting, who, agency, direct_contact, asked_by, throughout, place, body) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, (SELECT COUNT(*) FROM invitee WHERE meeting = $2), $8)",
            &[
                id.into(),
                meeting.id.into(),
                new.who.into(),
                agency.text().into(),
                new.direct_contact.into(),
                new.asked_by.into(),
                true.into(),
                key.seal_json(invitee_place(&id.to_string()), &body)?.into(),
            ],
        )
        .await?;
        set_items(tx, meeting.id, id, &new.in_for).await?;
        self.note_room(tx, Act::Invited, id).await?;
        Ok(id)
    }
}

/// Whether somebody of the pathway comes to a meeting by invitation.
fn is_invited(one: &Member) -> bool {
    one.role != Role::Chair && !one.role.is_family()
}

fn is_there(invitees: &[Invitee], who: MembershipId) -> bool {
    invitees
        .iter()
        .any(|one| one.who == Some(who) && one.withdrawn_at.is_none())
}

fn body(new: &NewInvitee, name: &str, does: &str) -> Result<InviteeBody> {
    Ok(InviteeBody {
        name: line(name)?,
        organisation: line_or_nothing(&new.organisation)?,
        does: line_or_nothing(does)?,
        why: line(&new.why)?,
    })
}

/// Says which items of their meeting an invitee is in for.
pub(super) async fn set_items(tx: &mut Tx, meeting: MeetingId, invitee: InviteeId, in_for: &InFor) -> Result<()> {
    let items: &[ItemId] = match in_for {
        InFor::Everything => &[],
        InFor::Only(items) => items,
    };
    tx.run("DELETE FROM invitee_item WHERE invitee = $1", &[invitee.into()])
        .await?;
    tx.run(
        "UPDATE invitee SET throughout = $1 WHERE id = $2",
        &[(*in_for == InFor::Everything).into(), invitee.into()],
    )
    .await?;
    for item in items {
        let put = tx
            .run(
                "INSERT INTO invitee_item (invitee, item) SELECT $1, id FROM agenda_item WHERE id = $2 AND meeting = $3 \
                 ON CONFLICT (invitee, item) DO NOTHING",
                &[invitee.into(), (*item).into(), meeting.into()],
            )
            .await?;
        if put == 0 {
            return Err(Error::NotThere);
        }
    }
    Ok(())
}
