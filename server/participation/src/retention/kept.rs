use jiff::civil::Date;

use super::ending::EndReason;
use super::{Class, Months, Next};
use crate::clock::day_of;
use crate::id::{Id, MembershipId, PersonId};
use crate::people::Role;
use crate::rules::retention::{Standing, counts_from};

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
    /// When, UTC milliseconds.
    pub at: i64,
}

impl PlanEnd {
    /// The day from which the months count.
    fn counts_from(&self) -> Date {
        counts_from(self.on, day_of(self.at))
    }
}

/// A part is filed in the case record.
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

/// What one of those who file has filed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The last time.
    pub filed: Option<Filed>,
    /// Something was added to it after that.
    pub added_since: bool,
}

impl Part {
    /// Whether all of it stands in the case record.
    #[must_use]
    pub const fn is_filed(&self) -> bool {
        self.filed.is_some() && !self.added_since
    }
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
    /// Which request that is, for whoever agrees with it.
    pub id: Id,
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
    /// It does not count any more: something kept it all the same, or the day was changed.
    pub taken_back: bool,
}

/// How long what a pathway holds is kept, and what keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// For how many months after its end.
    pub months: Months,
    /// When and why the plan ended.
    pub ended: Option<PlanEnd>,
    /// What the worker files: all they may read.
    pub worker: Part,
    /// What the chair files: what was shared with them and not with the worker. Nothing where nobody ever chaired. It is
    /// asked for whether or not there is anything, so that nobody learns from it whether there is.
    pub chair: Option<Part>,
    /// What keeps it.
    pub hold: Option<Hold>,
    /// Somebody waits for a copy of what is held on one of them.
    pub asked: bool,
    /// Whether it is to go early.
    pub early: Option<Early>,
    /// Who of the family was offered a copy.
    pub offers: Vec<Offer>,
    /// Everybody of the family: nothing goes before each of them was offered theirs.
    pub family: Vec<MembershipId>,
    /// What is gone already, of what there was when the plan ended.
    pub gone: Vec<Class>,
}

impl Kept {
    pub(super) fn standing(&self, class: Class) -> Standing {
        let offers = self.offers.iter().filter(|one| one.class == class && !one.taken_back);
        let offered = |member: &MembershipId| offers.clone().find(|one| one.member == *member);
        let offered: Option<Vec<Date>> = self.family.iter().map(|one| Some(day_of(offered(one)?.at))).collect();
        let agreed = self.early.as_ref().and_then(|early| early.agreed);
        Standing {
            ended: self.ended.as_ref().map(PlanEnd::counts_from),
            filed: self.is_filed(),
            held: self.hold.is_some(),
            asked: self.asked,
            early: agreed.map(|(_, at)| day_of(at)),
            offered: offered.and_then(|days| days.into_iter().max()),
        }
    }

    /// Whether all there is stands in the case record.
    #[must_use]
    pub fn is_filed(&self) -> bool {
        self.worker.is_filed() && self.chair.as_ref().is_none_or(Part::is_filed)
    }

    /// The part that the chair or the worker files.
    #[must_use]
    pub fn part(&self, role: Role) -> Option<&Part> {
        match role {
            Role::Chair => self.chair.as_ref(),
            Role::Worker => Some(&self.worker),
            _ => None,
        }
    }

    /// The same as somebody may know it who files one part: not whether anything was added to the other, nor what follows
    /// from that. A manager is told what the worker is.
    pub(super) fn told(mut self, role: Role) -> Self {
        if role == Role::Chair {
            self.worker.added_since = false;
        } else if let Some(chair) = &mut self.chair {
            chair.added_since = false;
        }
        for offer in &mut self.offers {
            offer.taken_back = false;
        }
        self
    }

    /// What happens next with one class; nothing when it is gone.
    #[must_use]
    pub fn next(&self, class: Class) -> Option<Next> {
        (!self.gone.contains(&class)).then(|| self.standing(class).next(self.months.of(class)))
    }

    /// On which day one class goes, as far as anybody can say today who knows this.
    #[must_use]
    pub fn goes_on(&self, class: Class, today: Date) -> Option<Date> {
        let day = self.standing(class).goes_on(self.months.of(class), today);
        day.filter(|_| !self.gone.contains(&class))
    }

    /// Before which day one class does not go, as the family may know it: by what they were told, whether or not that still
    /// counts.
    pub(super) fn not_before(&self, class: Class, today: Date) -> Option<Date> {
        let offers = self.offers.iter().filter(|one| one.class == class);
        let standing = Standing {
            offered: offers.map(|one| day_of(one.at)).max(),
            ..self.standing(class)
        };
        let day = standing.not_before(self.months.of(class), today);
        day.filter(|_| !self.gone.contains(&class))
    }

    /// Whether something keeps what would be gone by what an offer says. As long as the day of an offer has not come, it
    /// stands: whoever reads it cannot tell what is kept in the meantime.
    pub(super) fn has_offers_to_take_back(&self, today: Date) -> bool {
        let would_go = |one: &&Offer| {
            let free = Standing {
                filed: true,
                held: false,
                asked: false,
                offered: Some(day_of(one.at)),
                ..self.standing(one.class)
            };
            free.is_due(self.months.of(one.class), today)
        };
        let mut standing = self.offers.iter().filter(|one| !one.taken_back).filter(would_go);
        standing.any(|one| self.next(one.class).is_some_and(Next::stays))
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
