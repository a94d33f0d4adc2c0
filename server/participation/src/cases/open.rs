use jiff::civil::Date;

use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::{PathwayId, PersonId};
use crate::people::{Agency, Language, Role, Staff, stable_text};
use crate::sign_in::{NewMember, Stage, add_member, add_person};

/// What kind of pathway.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Risk outside the home.
    Roth,
    /// Child protection.
    ChildProtection,
    /// Child in need.
    ChildInNeed,
    /// Early help.
    EarlyHelp,
}

stable_text!(Kind {
    Roth = "roth",
    ChildProtection = "child-protection",
    ChildInNeed = "child-in-need",
    EarlyHelp = "early-help",
});

/// A pathway to open.
#[derive(Clone, Debug)]
pub struct NewPathway {
    /// What kind.
    pub kind: Kind,
    /// The young person's full name.
    pub full: String,
    /// What they are called.
    pub short: String,
    /// The language they read.
    pub language: Language,
    /// The strategy discussion that started the enquiry: it starts the clock.
    pub strategy_on: Option<Date>,
    /// The chair, when one is named already.
    pub chair: Option<PersonId>,
}

impl Participation {
    /// Opens a pathway. The worker who opens it leads it.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a worker, for a name without letters, or a chair who is none; [`Error::TooLong`] for a name that is.
    pub async fn open_pathway(&self, who: &SignedIn, new: &NewPathway) -> Result<PathwayId> {
        if who.staff != Some(Staff::Worker) || who.stage != Stage::In || new.full.trim().is_empty() {
            return Err(Error::NotThere);
        }
        let id = PathwayId::random();
        let mut tx = self.store().write().await?;
        self.session_stands(&mut tx, who).await?;
        tx.run(
            "INSERT INTO pathway (id, kind, strategy_on, opened_at) VALUES ($1, $2, $3, $4)",
            &[
                id.into(),
                new.kind.text().into(),
                new.strategy_on.into(),
                self.clock().now_ms().into(),
            ],
        )
        .await?;
        self.vault().create(&mut tx, id).await?;
        let young_person = add_person(self, &mut tx, None, &new.full, &new.short, new.language).await?;
        add_member(
            self,
            &mut tx,
            id,
            young_person,
            &NewMember::family(Role::YoungPerson, new),
        )
        .await?;
        add_member(self, &mut tx, id, who.person, &NewMember::staff(Role::Worker)).await?;
        if let Some(chair) = new.chair {
            let found: Option<(Option<String>,)> = tx
                .one("SELECT staff FROM person WHERE id = $1", &[chair.into()])
                .await?;
            if found.and_then(|(staff,)| staff).as_deref() != Some(Staff::Chair.text()) {
                return Err(Error::NotThere);
            }
            add_member(self, &mut tx, id, chair, &NewMember::staff(Role::Chair)).await?;
        }
        audit::append(
            &mut tx,
            self.vault(),
            Entry::new(who.person, Act::PathwayOpened, id, Some(id)),
        )
        .await?;
        tx.commit().await?;
        Ok(id)
    }
}

impl NewMember {
    fn family(role: Role, new: &NewPathway) -> Self {
        Self {
            role,
            agency: Agency::None,
            full: new.full.clone(),
            short: new.short.clone(),
            does: String::new(),
            language: new.language,
            in_meeting: true,
        }
    }

    pub(super) fn staff(role: Role) -> Self {
        Self {
            role,
            agency: Agency::SocialCare,
            full: String::new(),
            short: String::new(),
            does: String::new(),
            language: Language::En,
            in_meeting: true,
        }
    }
}
