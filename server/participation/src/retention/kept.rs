use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::certificates::load_gone;
use super::ending::EndReason;
use super::settings::load_months;
use super::since::was_added_to;
use super::{Class, Months, Next};
use crate::Participation;
use crate::clock::day_of;
use crate::error::{Error, Result};
use crate::id::{Id, MembershipId, PathwayId, PersonId};
use crate::requests::is_asked_for;
use crate::rules::retention::Standing;
use crate::sealing::{DataKey, Place};
use crate::store::Tx;

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

/// Something somebody wrote about it, sealed under the pathway's key.
#[derive(Serialize, Deserialize)]
pub(super) struct Note {
    pub(super) text: String,
}

pub(super) fn seal(key: &DataKey, table: &'static str, id: Id, text: &str) -> Result<Vec<u8>> {
    let note = Note {
        text: text.trim().to_owned(),
    };
    key.seal_json(Place::new(table, "body", &id.to_string()), &note)
}

fn open(key: &DataKey, table: &'static str, id: Id, body: &[u8]) -> Result<String> {
    let note: Note = key.open_json(Place::new(table, "body", &id.to_string()), body)?;
    Ok(note.text)
}

type End = (Id, String, String, PersonId, Vec<u8>);
type Noted = (Id, String, PersonId, Vec<u8>, i64);
type Held = (Id, PersonId, Vec<u8>, i64);
type Asked = (Id, PersonId, i64, Vec<u8>, i64, Option<PersonId>, Option<i64>);

/// How a pathway stands.
pub(super) async fn load_kept(p: &Participation, tx: &mut Tx, pathway: PathwayId) -> Result<Kept> {
    let key = p.vault().key(tx, pathway).await?;
    let ended: Option<End> = tx
        .one(
            "SELECT id, ended_on, reason, person, body FROM plan_end WHERE pathway = $1 AND undone_at IS NULL \
             ORDER BY at DESC, id LIMIT 1",
            &[pathway.into()],
        )
        .await?;
    let filed: Option<Noted> = tx
        .one(
            "SELECT id, on_date, person, body, at FROM filed WHERE pathway = $1 ORDER BY at DESC, id LIMIT 1",
            &[pathway.into()],
        )
        .await?;
    let hold: Option<Held> = tx
        .one(
            "SELECT id, put_by, body, at FROM legal_hold WHERE pathway = $1 AND lifted_at IS NULL",
            &[pathway.into()],
        )
        .await?;
    let early: Option<Asked> = tx
        .one(
            "SELECT id, asked_by, manager, body, at, agreed_by, agreed_at FROM early_deletion \
             WHERE pathway = $1 AND dropped_at IS NULL",
            &[pathway.into()],
        )
        .await?;
    let filed = filed
        .map(|(id, on, by, body, at)| -> Result<(Id, Filed)> {
            let filed = Filed {
                on: day(&on, "filed.on_date")?,
                reference: open(&key, "filed", id, &body)?,
                by,
                at,
            };
            Ok((id, filed))
        })
        .transpose()?;
    let added_since = match &filed {
        Some((id, filed)) => was_added_to(tx, pathway, filed.on, *id).await?,
        None => false,
    };
    Ok(Kept {
        months: load_months(tx).await?,
        asked: is_asked_for(tx, pathway).await?,
        ended: ended
            .map(|(id, on, reason, by, body)| -> Result<PlanEnd> {
                Ok(PlanEnd {
                    on: day(&on, "plan_end.ended_on")?,
                    reason: EndReason::from_text(&reason).ok_or(Error::Corrupt("plan_end.reason"))?,
                    words: open(&key, "plan_end", id, &body)?,
                    by,
                })
            })
            .transpose()?,
        filed: filed.map(|(_, filed)| filed),
        added_since,
        hold: hold
            .map(|(id, by, body, at)| -> Result<Hold> {
                let why = open(&key, "legal_hold", id, &body)?;
                Ok(Hold { why, by, at })
            })
            .transpose()?,
        early: early
            .map(|(id, by, manager, body, at, agreed_by, agreed_at)| -> Result<Early> {
                Ok(Early {
                    why: open(&key, "early_deletion", id, &body)?,
                    by,
                    manager: manager != 0,
                    at,
                    agreed: agreed_by.zip(agreed_at),
                })
            })
            .transpose()?,
        offers: load_offers(tx, pathway).await?,
        gone: load_gone(tx, pathway).await?,
    })
}

async fn load_offers(tx: &mut Tx, pathway: PathwayId) -> Result<Vec<Offer>> {
    let rows: Vec<(MembershipId, String, i64, Option<i64>)> = tx
        .all(
            "SELECT member, class, offered_at, seen_at FROM copy_offer WHERE pathway = $1 ORDER BY offered_at, member, class",
            &[pathway.into()],
        )
        .await?;
    rows.into_iter()
        .map(|(member, class, at, seen_at)| {
            Ok(Offer {
                member,
                class: Class::from_text(&class).ok_or(Error::Corrupt("copy_offer.class"))?,
                at,
                seen_at,
            })
        })
        .collect()
}

pub(super) fn day(text: &str, column: &'static str) -> Result<Date> {
    text.parse().map_err(|_| Error::Corrupt(column))
}

/// Whoever was told of a day before something changed is told anew.
pub(super) async fn take_offers_back(tx: &mut Tx, pathway: PathwayId) -> Result<()> {
    tx.run("DELETE FROM copy_offer WHERE pathway = $1", &[pathway.into()])
        .await?;
    Ok(())
}
