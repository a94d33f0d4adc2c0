use super::staff_room::{StaffRoom, StaffSeat};
use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::{InviteeId, ItemId};
use crate::rules::negotiation::Decision;
use crate::rules::quoracy::{self, Absence, Absent, Fix, Quoracy, Rule, Seat};

/// Under which name the rule stands in `meta`.
const SETTING: &str = "quoracy";

impl Participation {
    /// What this council asks for.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn quoracy_rule(&self) -> Result<Rule> {
        let mut tx = self.store().read().await?;
        let found: Option<(String,)> = tx
            .one("SELECT value FROM meta WHERE name = $1", &[SETTING.into()])
            .await?;
        match found {
            None => Ok(Rule::default()),
            Some((rule,)) => serde_json::from_str(&rule).map_err(|_| Error::Corrupt("meta.quoracy")),
        }
    }

    /// Says what this council asks for, from now on.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a manager.
    pub async fn set_quoracy_rule(&self, who: &SignedIn, rule: Rule) -> Result<()> {
        let mut tx = self.managers_write(who).await?;
        let value = serde_json::to_string(&rule).map_err(|_| Error::Corrupt("meta.quoracy"))?;
        tx.run(
            "INSERT INTO meta (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            &[SETTING.into(), value.into()],
        )
        .await?;
        let entry = Entry::new(who.person, Act::QuoracyChanged, who.person, None);
        audit::append(&mut tx, self.vault(), entry).await?;
        tx.commit().await
    }
}

impl StaffSeat {
    /// Whether this invitee is to be in the room for an item, as things were decided.
    #[must_use]
    pub fn expected_for(&self, item: ItemId) -> bool {
        self.absence(item).is_none()
    }

    /// Whether they are in the room for an item while these are left out or put in for trying it out.
    fn is_tried_for(&self, item: ItemId, toggled: &[InviteeId]) -> bool {
        self.invitee.withdrawn_at.is_none() && self.expected_for(item) != toggled.contains(&self.invitee.id)
    }

    /// Why they are not to be in the room for an item; none when they are.
    fn absence(&self, item: ItemId) -> Option<Absence> {
        match self.decision().map(|one| one.decision) {
            _ if self.invitee.withdrawn_at.is_some() => Some(Absence::DecidedAgainst),
            Some(Decision::Report | Decision::Separate) => Some(Absence::DecidedAgainst),
            // Somebody from the same agency takes the seat.
            Some(Decision::Attends | Decision::Part | Decision::Colleague) | None => {
                (!self.invitee.in_for.includes(item)).then_some(Absence::OtherItems)
            }
        }
    }
}

impl StaffRoom {
    /// The count for an item as it is planned, with these invitees left out or put in for trying it out.
    #[must_use]
    pub fn planned(&self, rule: Rule, item: ItemId, toggled: &[InviteeId]) -> Quoracy {
        quoracy::count(rule, &self.seats_at(|seat| seat.is_tried_for(item, toggled)))
    }

    /// What would make an item quorate as it is planned, with these invitees left out or put in.
    #[must_use]
    pub fn fixes(&self, rule: Rule, item: ItemId, toggled: &[InviteeId]) -> Vec<Fix<InviteeId>> {
        self.fixes_without(rule, item, |seat| seat.is_tried_for(item, toggled))
    }

    /// The seats of those invitees.
    pub(super) fn seats_at(&self, there: impl Fn(&StaffSeat) -> bool) -> Vec<Seat> {
        let seats = self.seats.iter().filter(|seat| there(seat));
        seats.map(|seat| seat.invitee.seat()).collect()
    }

    /// What would help when only those are there.
    pub(super) fn fixes_without(
        &self,
        rule: Rule,
        item: ItemId,
        there: impl Fn(&StaffSeat) -> bool,
    ) -> Vec<Fix<InviteeId>> {
        let absent: Vec<Absent<InviteeId>> = self
            .seats
            .iter()
            .filter(|seat| seat.invitee.withdrawn_at.is_none() && !there(seat))
            .map(|seat| Absent {
                who: seat.invitee.id,
                seat: seat.invitee.seat(),
                absence: seat.absence(item).unwrap_or(Absence::Away),
            })
            .collect();
        quoracy::fixes(rule, &self.seats_at(there), &absent)
    }
}
