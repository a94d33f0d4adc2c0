use super::Measure;
use super::counted::Counted;
use super::gather::One;
use super::measure::NO_ACTION;
use crate::cases::Kind;
use crate::error::{Error, Result};
use crate::people::Agency;
use crate::plan::{ActionState, ContextKind, PlanText};
use crate::rules::tilt::Target;
use crate::store::Tx;

impl One<'_> {
    /// What plans of the quarter act on, whom they lean on, and what became of their actions.
    pub(super) async fn count_plans(&self, tx: &mut Tx, counted: &mut Counted) -> Result<()> {
        let published = self.versions.iter().rev().find(|version| {
            let at = version.published.map(|(_, at)| at);
            at.is_some_and(|at| self.holds(at))
        });
        if let Some(version) = published {
            self.count_plan(&version.text, counted);
        }
        let steps: Vec<(String, String, i64)> = tx
            .all(
                "SELECT COALESCE(j.kind, c.kind), s.state, s.at FROM action_step s JOIN action a ON a.id = s.action \
                 JOIN context c ON c.id = a.context LEFT JOIN context j ON j.id = c.joined_to WHERE a.pathway = $1",
                &[self.pathway.into()],
            )
            .await?;
        for (kind, state, at) in steps {
            let kind = ContextKind::from_text(&kind).ok_or(Error::Corrupt("context.kind"))?;
            let became = match ActionState::from_text(&state) {
                Some(ActionState::Done) => "done",
                Some(ActionState::GoingOn) => "going-on",
                Some(ActionState::Stopped) => "stopped",
                _ => continue,
            };
            if self.holds(at) {
                counted.add(Measure::Happened, kind.text(), became, &self.family);
            }
        }
        self.count_owners(tx, counted).await?;
        self.count_steps(tx, counted).await
    }

    fn count_plan(&self, text: &PlanText, counted: &mut Counted) {
        let (mut home, mut outside) = (false, false);
        for context in &text.contexts {
            for action in context.actions.iter().filter(|one| one.state != ActionState::Stopped) {
                let (kind, target) = (context.kind.text(), action.target.as_str());
                counted.add(Measure::Response, kind, target, &self.family);
                let at_home = context.kind == ContextKind::HomeFamily;
                home |= at_home;
                outside |= !at_home;
            }
        }
        let acts_on = match (home, outside) {
            (true, true) => "both",
            (true, false) => "home",
            (false, true) => "outside",
            (false, false) => return,
        };
        counted.only(Measure::HomeAndOutside, self.kind.text(), acts_on, &self.family);
        let tilt = text.tilt();
        let family = tilt.count(Target::YoungPerson) + tilt.count(Target::ParentCarer);
        let places = tilt.count(Target::Context) + tilt.count(Target::ServicePractice);
        let leans = match family.cmp(&places) {
            std::cmp::Ordering::Less => "places",
            std::cmp::Ordering::Equal => "level",
            std::cmp::Ordering::Greater => "family",
        };
        counted.only(Measure::Tilt, "site", leans, &self.family);
    }

    /// From which organisations somebody was given an action to do.
    async fn count_owners(&self, tx: &mut Tx, counted: &mut Counted) -> Result<()> {
        let owners: Vec<(String, i64)> = tx
            .all(
                "SELECT m.agency, o.at FROM action_owner o JOIN action a ON a.id = o.action \
                 JOIN membership m ON m.id = o.member WHERE a.pathway = $1",
                &[self.pathway.into()],
            )
            .await?;
        for (agency, at) in owners {
            let agency = Agency::from_text(&agency).ok_or(Error::Corrupt("membership.agency"))?;
            if self.holds(at) {
                counted.add(Measure::Owners, agency.text(), "actions", &self.family);
            }
        }
        Ok(())
    }

    async fn count_steps(&self, tx: &mut Tx, counted: &mut Counted) -> Result<()> {
        let steps: Vec<(String, String, i64)> = tx
            .all(
                "SELECT from_kind, to_kind, at FROM pathway_step WHERE pathway = $1 ORDER BY seq",
                &[self.pathway.into()],
            )
            .await?;
        for (from, to, at) in steps {
            let kind = |text: &str| Kind::from_text(text).ok_or(Error::Corrupt("pathway_step"));
            let (from, to) = (kind(&from)?, kind(&to)?);
            if self.holds(at) {
                counted.add(Measure::Stepped, from.text(), to.text(), &self.family);
            }
        }
        Ok(())
    }

    /// Whom the plan that was published last by the end of the quarter asks, on contexts of a kind.
    pub(super) fn responses(&self, kind: ContextKind) -> Vec<&'static str> {
        let published = self.versions.iter().rev().find(|version| {
            let at = version.published.map(|(_, at)| at);
            at.is_some_and(|at| self.is_by_its_end(at))
        });
        let contexts = published.into_iter().flat_map(|version| &version.text.contexts);
        let mut found: Vec<&'static str> = contexts
            .filter(|context| context.kind == kind)
            .flat_map(|context| &context.actions)
            .filter(|action| action.state != ActionState::Stopped)
            .map(|action| action.target.as_str())
            .collect();
        if found.is_empty() {
            found.push(NO_ACTION);
        }
        found
    }
}
