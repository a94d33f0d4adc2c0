use super::PathwayDates;
use super::review::{leads_as, load_dates};
use crate::Participation;
use crate::access::SignedIn;
use crate::error::{Error, Result};
use crate::id::{PathwayId, PersonId};
use crate::news::{Waiting, load_waiting};
use crate::owners::{Escalation, load_escalations};
use crate::people::{Member, Role, Staff, members};
use crate::plan::{Action, Published, load_plan};
use crate::sign_in::Stage;
use crate::voice::{View, load_views, reader_may};

/// A pathway on the desk of a worker or chair, with everything their first screen needs.
#[derive(Clone, Debug)]
pub struct DeskPathway {
    /// The pathway.
    pub id: PathwayId,
    /// The reader's own membership.
    pub me: Member,
    /// The young person.
    pub young_person: Member,
    /// Everybody on it.
    pub people: Vec<Member>,
    /// What was shared with the reader, oldest first. Not opened by being listed.
    pub views: Vec<View>,
    /// The plan's actions.
    pub actions: Vec<Action>,
    /// The dates it runs by.
    pub dates: PathwayDates,
    /// How what is late went up.
    pub escalations: Vec<Escalation>,
    /// What waits for somebody to say how it stands; on the chair's desk only what is the chair's turn.
    pub news: Vec<Waiting>,
}

/// A pathway as a manager sees it: that it is there and who leads it. Nothing anybody said.
#[derive(Clone, Debug)]
pub struct PathwayLine {
    /// The pathway.
    pub id: PathwayId,
    /// The young person's full name.
    pub young_person: String,
    /// Whether its plan ended.
    pub ended: bool,
    /// The lead worker and their full name.
    pub worker: Option<(PersonId, String)>,
    /// The chair and their full name.
    pub chair: Option<(PersonId, String)>,
}

impl Participation {
    /// The pathways a worker or chair is on, while their plans go on.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody else.
    pub async fn desk(&self, who: &SignedIn) -> Result<Vec<DeskPathway>> {
        let sql = "SELECT p.id FROM pathway p JOIN membership m ON m.pathway = p.id WHERE m.person = $1 AND m.role = $2 \
                   AND m.left_at IS NULL AND p.closed_at IS NULL ORDER BY p.opened_at, p.id";
        self.desk_of(who, sql).await
    }

    /// The pathways a worker or chair is on whose plans ended, as long as what was said there is kept. What is still
    /// said is read and answered.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody else.
    pub async fn ended_desk(&self, who: &SignedIn) -> Result<Vec<DeskPathway>> {
        let sql = "SELECT p.id FROM pathway p JOIN membership m ON m.pathway = p.id JOIN data_key k ON k.owner = p.id \
                   WHERE m.person = $1 AND m.role = $2 AND m.left_at IS NULL AND p.closed_at IS NOT NULL \
                   ORDER BY p.closed_at, p.id";
        self.desk_of(who, sql).await
    }

    async fn desk_of(&self, who: &SignedIn, sql: &'static str) -> Result<Vec<DeskPathway>> {
        let role = leads_as(who.staff).ok_or(Error::NotThere)?;
        if who.stage != Stage::In {
            return Err(Error::NotThere);
        }
        let mut tx = self.store().read().await?;
        let ids: Vec<(PathwayId,)> = tx.all(sql, &[who.person.into(), role.text().into()]).await?;
        let mut desk = Vec::with_capacity(ids.len());
        for (id,) in ids {
            let people = members(&mut tx, self.vault(), id).await?;
            let Some(me) = people
                .iter()
                .find(|one| one.person == who.person && one.role == role)
                .cloned()
            else {
                continue;
            };
            let Some(young_person) = people.iter().find(|one| one.role == Role::YoungPerson).cloned() else {
                continue;
            };
            let views = load_views(self, &mut tx, id, reader_may(&me)).await?;
            let plan = load_plan(self, &mut tx, id, reader_may(&me)).await?;
            let dates = load_dates(self, &mut tx, id).await?;
            let actions = plan.into_actions();
            let published = Published::among(self, &mut tx, id, &actions).await?;
            let mut news = load_waiting(self, &mut tx, &me, (&views, &published)).await?;
            news.retain(|one| one.whose == me.role);
            desk.push(DeskPathway {
                id,
                me,
                young_person,
                people,
                views,
                actions,
                dates,
                escalations: load_escalations(self, &mut tx, id, &published).await?,
                news,
            });
        }
        Ok(desk)
    }

    /// All pathways of which anything is kept, for a manager. Who does not lead or chair any more counts for nobody.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody else.
    pub async fn allocation(&self, who: &SignedIn) -> Result<Vec<PathwayLine>> {
        who.manages()?;
        let mut tx = self.store().read().await?;
        let ids: Vec<(PathwayId, Option<i64>)> = tx
            .all(
                "SELECT p.id, p.closed_at FROM pathway p JOIN data_key k ON k.owner = p.id \
                 ORDER BY p.opened_at, p.id",
                &[],
            )
            .await?;
        let staff: Vec<(PersonId, String)> = tx
            .all("SELECT id, staff FROM person WHERE staff IS NOT NULL", &[])
            .await?;
        let leads = |one: &Member| {
            let now = staff.iter().find(|(person, _)| *person == one.person);
            leads_as(now.and_then(|(_, staff)| Staff::from_text(staff))) == Some(one.role)
        };
        let mut lines = Vec::with_capacity(ids.len());
        for (id, closed_at) in ids {
            let people = members(&mut tx, self.vault(), id).await?;
            let name = |role| {
                people
                    .iter()
                    .find(|one| one.role == role && (role == Role::YoungPerson || leads(one)))
                    .map(|one| (one.person, one.called.full.clone()))
            };
            lines.push(PathwayLine {
                id,
                ended: closed_at.is_some(),
                young_person: name(Role::YoungPerson).map(|(_, name)| name).unwrap_or_default(),
                worker: name(Role::Worker),
                chair: name(Role::Chair),
            });
        }
        Ok(lines)
    }

    /// The chairs a worker can name when opening a pathway: id and full name.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but staff.
    pub async fn chairs(&self, who: &SignedIn) -> Result<Vec<(PersonId, String)>> {
        self.staff_named(who, Staff::Chair).await
    }

    /// The workers a manager can allocate a pathway to: id and full name.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but staff.
    pub async fn workers(&self, who: &SignedIn) -> Result<Vec<(PersonId, String)>> {
        self.staff_named(who, Staff::Worker).await
    }

    async fn staff_named(&self, who: &SignedIn, staff: Staff) -> Result<Vec<(PersonId, String)>> {
        if who.staff.is_none() {
            return Err(Error::NotThere);
        }
        let mut tx = self.store().read().await?;
        let rows: Vec<(PersonId, Vec<u8>)> = tx
            .all(
                "SELECT id, name FROM person WHERE staff = $1 ORDER BY made_at, id",
                &[staff.text().into()],
            )
            .await?;
        let mut named = Vec::with_capacity(rows.len());
        for (id, name) in rows {
            named.push((id, self.person_name(&mut tx, id, &name).await?.full));
        }
        Ok(named)
    }
}
