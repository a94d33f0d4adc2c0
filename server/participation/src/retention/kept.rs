use jiff::civil::Date;

use super::ending::EndReason;
use super::{Class, Months, Next};
use crate::clock::day_of;
use crate::id::{MembershipId, PersonId};
use crate::rules::retention::Standing;

/// A plan ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanEnd {
    /// On which day.
    pub on: Date,
    /// Why.
    pub reason: EndReason,
    /// More for the family; may be empty.
    pub words: String,
    /// Who noted it.
    pub by: PersonId,
}

/// It is filed in the case record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filed {
    /// On which day.
    pub on: Date,
    /// Where it is found there.
    pub reference: String,
    /// Who noted it.
    pub by: PersonId,
    /// When, UTC milliseconds.
    pub at: i64,
}

/// Nothing of it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    /// Why.
    pub why: String,
    /// Who put it on hold.
    pub by: PersonId,
    /// When, UTC milliseconds.
    pub at: i64,
}

/// Somebody asked that it goes early.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Early {
    /// Why.
    pub why: String,
    /// Who asked.
    pub by: PersonId,
    /// Whether they asked as a manager.
    pub manager: bool,
    /// When, UTC milliseconds.
    pub at: i64,
    /// Who agreed, and when.
    pub agreed: Option<(PersonId, i64)>,
}

/// One of the family was offered their copy, before this class goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Whom.
    pub member: MembershipId,
    /// Before what goes.
    pub class: Class,
    /// When, UTC milliseconds.
    pub at: i64,
    /// When they saw it.
    pub seen_at: Option<i64>,
}

/// How long what a pathway holds is kept, and what keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// For how many months after its end.
    pub months: Months,
    /// When and why the plan ended.
    pub ended: Option<PlanEnd>,
    /// The last time it was filed.
    pub filed: Option<Filed>,
    /// Something was added after that.
    pub added_since: bool,
    /// What keeps it.
    pub hold: Option<Hold>,
    /// Somebody waits for a copy of what is held on one of them.
    pub asked: bool,
    /// Whether it is to go early.
    pub early: Option<Early>,
    /// Who of the family was offered a copy.
    pub offers: Vec<Offer>,
    /// What is gone already.
    pub gone: Vec<Class>,
}

impl Kept {
    pub(super) fn standing(&self, class: Class) -> Standing {
        let offered = self.offers.iter().filter(|one| one.class == class);
        let agreed = self.early.as_ref().and_then(|early| early.agreed);
        Standing {
            ended: self.ended.as_ref().map(|end| end.on),
            filed: self.is_filed(),
            held: self.hold.is_some(),
            asked: self.asked,
            early: agreed.map(|(_, at)| day_of(at)),
            offered: offered.map(|one| day_of(one.at)).max(),
        }
    }

    /// Whether all there is stands in the case record.
    #[must_use]
    pub const fn is_filed(&self) -> bool {
        self.filed.is_some() && !self.added_since
    }

    /// What happens next with one class; nothing when it is gone.
    #[must_use]
    pub fn next(&self, class: Class) -> Option<Next> {
        (!self.gone.contains(&class)).then(|| self.standing(class).next(self.months.of(class)))
    }

    /// On which day one class goes, as far as anybody can say today.
    #[must_use]
    pub fn goes_on(&self, class: Class, today: Date) -> Option<Date> {
        let day = self.standing(class).goes_on(self.months.of(class), today);
        day.filter(|_| !self.gone.contains(&class))
    }

    pub(super) fn due(&self, today: Date) -> Vec<Class> {
        self.those(|class| self.standing(class).is_due(self.months.of(class), today))
    }

    pub(super) fn to_offer(&self, today: Date) -> Vec<Class> {
        self.those(|class| self.standing(class).is_to_offer(self.months.of(class), today))
    }

    fn those(&self, which: impl Fn(Class) -> bool) -> Vec<Class> {
        let all = Class::ALL.iter().copied();
        all.filter(|class| !self.gone.contains(class) && which(*class))
            .collect()
    }
}
