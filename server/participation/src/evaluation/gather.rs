use std::collections::HashMap;

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::counted::{Counted, Family};
use super::{Measure, Quarter};
use crate::Participation;
use crate::cases::Kind;
use crate::clock::day_of;
use crate::error::{Error, Result};
use crate::id::{ContextId, MembershipId, PathwayId};
use crate::people::Role;
use crate::plan::{ContextKind, PlanVersion, load_versions};
use crate::store::Tx;
use crate::voice::{View, load_views_on};

/// One pathway while it is counted.
pub(super) struct One<'a> {
    pub(super) p: &'a Participation,
    pub(super) pathway: PathwayId,
    pub(super) family: Family,
    /// What kind it was at the end of the quarter.
    pub(super) kind: Kind,
    pub(super) quarter: Quarter,
    /// What everybody is on it, whoever has left too.
    pub(super) roles: HashMap<MembershipId, (Role, i64)>,
    /// What kind each context is; one that was joined to another is of that one's kind.
    pub(super) contexts: HashMap<ContextId, ContextKind>,
    /// Everything that was shared and not taken back, whoever may know it.
    pub(super) views: Vec<View>,
    /// Every version of the plan.
    pub(super) versions: Vec<PlanVersion>,
}

impl One<'_> {
    /// Whether something happened in the quarter.
    pub(super) fn holds(&self, at: i64) -> bool {
        self.quarter.holds(day_of(at))
    }

    /// The last day of the quarter.
    pub(super) fn last(&self) -> Date {
        self.quarter.first().saturating_add(3.months()).saturating_sub(1.day())
    }

    /// Whether something happened in the quarter or before.
    pub(super) fn is_by_its_end(&self, at: i64) -> bool {
        day_of(at) <= self.last()
    }

    /// What the author of something is on the pathway.
    pub(super) fn role(&self, author: MembershipId) -> Option<Role> {
        self.roles.get(&author).map(|(role, _)| *role)
    }
}

/// Counts a whole site.
pub(super) async fn gather(p: &Participation, tx: &mut Tx, quarter: Quarter) -> Result<Counted> {
    let pathways: Vec<(PathwayId, String, String, i64, Option<i64>)> = tx
        .all(
            "SELECT p.id, COALESCE(h.household, p.id), p.kind, p.opened_at, p.closed_at FROM pathway p \
             LEFT JOIN household h ON h.pathway = p.id ORDER BY p.id",
            &[],
        )
        .await?;
    let mut counted = Counted::default();
    for (pathway, family, kind, opened, closed) in pathways {
        let mut one = One {
            p,
            pathway,
            family,
            kind: Kind::from_text(&kind).ok_or(Error::Corrupt("pathway.kind"))?,
            quarter,
            roles: HashMap::new(),
            contexts: HashMap::new(),
            views: Vec::new(),
            versions: Vec::new(),
        };
        let is_over = closed.is_some_and(|at| day_of(at) < quarter.first());
        if !one.is_by_its_end(opened) || is_over {
            continue;
        }
        match one.count(tx, &mut counted).await {
            // Its keys were destroyed: nothing of it opens any more, and it counts as one that is not there.
            Ok(()) | Err(Error::NotThere) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(counted)
}

impl One<'_> {
    async fn count(&mut self, tx: &mut Tx, counted: &mut Counted) -> Result<()> {
        self.load(tx).await?;
        counted.add(Measure::Families, "site", "open", &self.family);
        self.count_plans(tx, counted).await?;
        self.count_ratings(tx, counted).await?;
        self.count_weights(counted);
        self.count_meetings(tx, counted).await?;
        self.count_waits(counted);
        self.count_help(tx, counted).await
    }

    async fn load(&mut self, tx: &mut Tx) -> Result<()> {
        self.versions = load_versions(self.p, tx, self.pathway).await?;
        let roles: Vec<(MembershipId, String, i64)> = tx
            .all(
                "SELECT id, role, joined_at FROM membership WHERE pathway = $1",
                &[self.pathway.into()],
            )
            .await?;
        for (id, role, joined) in roles {
            let role = Role::from_text(&role).ok_or(Error::Corrupt("membership.role"))?;
            self.roles.insert(id, (role, joined));
        }
        let contexts: Vec<(ContextId, String)> = tx
            .all(
                "SELECT c.id, COALESCE(j.kind, c.kind) FROM context c LEFT JOIN context j ON j.id = c.joined_to \
                 WHERE c.pathway = $1",
                &[self.pathway.into()],
            )
            .await?;
        for (id, kind) in contexts {
            let kind = ContextKind::from_text(&kind).ok_or(Error::Corrupt("context.kind"))?;
            self.contexts.insert(id, kind);
        }
        let stands = |_, _: &_, _: &str, taken_back: Option<i64>| taken_back.is_none();
        let last = self.last();
        self.views = load_views_on(self.p, tx, self.pathway, |_| true, stands).await?;
        self.views.retain(|view| day_of(view.shared_at) <= last);
        let steps: Vec<(String, i64)> = tx
            .all(
                "SELECT from_kind, at FROM pathway_step WHERE pathway = $1 ORDER BY seq",
                &[self.pathway.into()],
            )
            .await?;
        if let Some((kind, _)) = steps.iter().find(|(_, at)| !self.is_by_its_end(*at)) {
            self.kind = Kind::from_text(kind).ok_or(Error::Corrupt("pathway_step.from_kind"))?;
        }
        Ok(())
    }
}
