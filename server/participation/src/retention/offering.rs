use jiff::civil::Date;

use super::kept::Kept;
use super::load::load_kept;
use super::{Class, PlanEnd};
use crate::Participation;
use crate::audit::{self, Act, Entry, SYSTEM};
use crate::error::Result;
use crate::id::{MembershipId, PathwayId};
use crate::people::Role;
use crate::store::Tx;
use crate::voice::Listening;

/// What the family is told after their plan ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AfterPlan {
    /// When and why it ended.
    pub end: PlanEnd,
    /// Before which day nothing of what they said goes. It follows from the end and from what this reader was told, and from
    /// nothing that anybody else said, asked for or keeps: so it does not move with that.
    pub not_before: Date,
    /// What goes first, for whom a copy was offered.
    pub notice: Option<Notice>,
}

/// Somebody is offered their copy before something goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What goes.
    pub class: Class,
    /// Not before this day.
    pub on: Date,
    /// Whether they saw this before.
    pub seen: bool,
}

impl Listening<'_> {
    /// That my plan ended, what becomes of what was said, and the offer of my copy; nothing while it goes on.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn after_plan(&self) -> Result<Option<AfterPlan>> {
        let p = self.participation();
        let mut tx = p.store().read().await?;
        let ended: Option<(i64,)> = tx
            .one(
                "SELECT COUNT(*) FROM pathway WHERE id = $1 AND closed_at IS NOT NULL",
                &[self.me().pathway.into()],
            )
            .await?;
        // Nearly every time there is nothing to tell, and home is to be quick.
        if !matches!(ended, Some((1,))) {
            return Ok(None);
        }
        let kept = load_kept(p, &mut tx, self.me().pathway).await?;
        let today = p.clock().today();
        let notice = notice(&kept, self.me().id, today);
        let not_before = kept.not_before(Class::Words, today);
        Ok(kept.ended.zip(not_before).map(|(end, not_before)| AfterPlan {
            end,
            not_before,
            notice,
        }))
    }

    /// Notes that I saw the offer of my copy. Not on a device that a worker handed over, where I may not have.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn saw_offer(&self) -> Result<()> {
        let (p, me) = (self.participation(), self.me());
        if self.who().handed_over.is_some() {
            return Ok(());
        }
        let mut tx = p.store().write().await?;
        p.still_stands(&mut tx, self.who(), me).await?;
        let seen = tx
            .run(
                "UPDATE copy_offer SET seen_at = $1 WHERE member = $2 AND seen_at IS NULL",
                &[p.clock().now_ms().into(), me.id.into()],
            )
            .await?;
        if seen > 0 {
            let entry = Entry::new(me.person, Act::CopyOfferSeen, me.id, Some(me.pathway));
            audit::append(&mut tx, p.vault(), entry).await?;
        }
        tx.commit().await
    }
}

/// The offer that is for this member and runs out first, also where it counts no more: what they were told does not
/// vanish when somebody else keeps it. What they said comes before the rest of the same day.
fn notice(kept: &Kept, member: MembershipId, today: Date) -> Option<Notice> {
    let mine = kept.offers.iter().filter(|one| one.member == member);
    let notices = mine.filter_map(|one| {
        Some(Notice {
            class: one.class,
            on: kept.not_before(one.class, today)?,
            seen: one.seen_at.is_some(),
        })
    });
    let order = |class: Class| Class::ALL.iter().position(|one| *one == class);
    notices.min_by_key(|one| (one.on, order(one.class)))
}

impl Participation {
    /// Offers the young person and parents of a pathway their copy of what goes soon.
    pub(super) async fn offer_copies(&self, pathway: PathwayId) -> Result<()> {
        let mut tx = self.store().write().await?;
        let classes = load_kept(self, &mut tx, pathway).await?.to_offer(self.clock().today());
        if classes.is_empty() {
            return Ok(());
        }
        for class in classes {
            self.offer(&mut tx, pathway, class).await?;
        }
        let entry = Entry::new(SYSTEM, Act::CopyOffered, pathway, Some(pathway));
        audit::append(&mut tx, self.vault(), entry).await?;
        tx.commit().await
    }

    async fn offer(&self, tx: &mut Tx, pathway: PathwayId, class: Class) -> Result<()> {
        tx.run(
            "INSERT INTO copy_offer (member, class, pathway, offered_at) \
             SELECT id, $1, pathway, $2 FROM membership WHERE pathway = $3 AND role IN ($4, $5) AND left_at IS NULL \
             ON CONFLICT (member, class) DO UPDATE SET offered_at = excluded.offered_at, seen_at = NULL, taken_back = 0 \
             WHERE copy_offer.taken_back = 1",
            &[
                class.text().into(),
                self.clock().now_ms().into(),
                pathway.into(),
                Role::YoungPerson.text().into(),
                Role::Parent.text().into(),
            ],
        )
        .await?;
        Ok(())
    }

    /// Takes the offers of a pathway back whose day came while something kept it: when nothing does any more, everybody is
    /// told anew.
    pub(super) async fn take_back_what_is_kept(&self, pathway: PathwayId) -> Result<()> {
        let mut tx = self.store().write().await?;
        let kept = load_kept(self, &mut tx, pathway).await?;
        if kept.has_offers_to_take_back(self.clock().today()) {
            take_offers_back(&mut tx, pathway).await?;
        }
        tx.commit().await
    }
}

/// Whoever was told of a day before something changed is told anew. Until then their page says what it said.
pub(crate) async fn take_offers_back(tx: &mut Tx, pathway: PathwayId) -> Result<()> {
    tx.run(
        "UPDATE copy_offer SET taken_back = 1 WHERE pathway = $1",
        &[pathway.into()],
    )
    .await?;
    Ok(())
}

/// Nobody is told any more of what will go: the plan goes on.
pub(super) async fn forget_offers(tx: &mut Tx, pathway: PathwayId) -> Result<()> {
    tx.run("DELETE FROM copy_offer WHERE pathway = $1", &[pathway.into()])
        .await?;
    Ok(())
}
