use anyhow::{Context as _, Result};
use participation::Participation;
use participation::cases::Casework;
use participation::id::{MembershipId, PathwayId, PersonId};
use participation::people::{Agency, Language, Role, Staff};
use participation::sign_in::NewMember;

use super::visit::{Visit, at};

/// Who works in Westhaven.
pub(super) struct Team {
    pub(super) priya: PersonId,
    pub(super) marcus: PersonId,
    pub(super) colleague: PersonId,
    pub(super) manager: PersonId,
    pub(super) hub: PersonId,
    pub(super) officer: PersonId,
}

/// Kacper's family, with the one who speaks for him.
pub(super) struct Family {
    pub(super) pathway: PathwayId,
    pub(super) kacper: Part,
    pub(super) ewa: Part,
    pub(super) piotr: PersonId,
    pub(super) tash: PersonId,
}

/// A person and what they are on the pathway.
#[derive(Clone, Copy)]
pub(super) struct Part {
    pub(super) person: PersonId,
    pub(super) membership: MembershipId,
}

impl Part {
    /// Finds somebody on a pathway.
    pub(super) async fn of(casework: &Casework<'_>, person: PersonId) -> Result<Self> {
        let people = casework.people().await?;
        let found = people
            .iter()
            .find(|one| one.person == person)
            .context("not on the pathway")?;
        Ok(Self {
            person,
            membership: found.id,
        })
    }
}

/// The manager comes first, by the operator's code, and invites the others.
pub(super) async fn staff(story: &Participation) -> Result<Team> {
    let operator = at(story, "2026-08-31T09:00")?;
    let invited = operator.invite_staff("Denise Holt", Staff::Manager).await?;
    let manager = Visit::first(story, &invited, "2026-08-31T09:20").await?;
    let invite = |name, role| manager.p.invite_colleague(&manager.who, name, role);
    let colleagues = [
        invite("Priya Raman", Staff::Worker).await?,
        invite("Marcus Bell", Staff::Chair).await?,
        invite("Owen Price", Staff::Worker).await?,
        invite("Farida Khan", Staff::Hub).await?,
        invite("Noor Shah", Staff::DataProtection).await?,
    ];
    manager.end().await?;
    for colleague in &colleagues {
        Visit::first(story, colleague, "2026-09-01T10:00").await?.end().await?;
    }
    let [priya, marcus, colleague, hub, officer] = colleagues.map(|one| one.person);
    Ok(Team {
        priya,
        marcus,
        colleague,
        manager: invited.person,
        hub,
        officer,
    })
}

/// A parent, as the family calls them.
pub(super) fn parent(full: &str, short: &str, language: Language, in_meeting: bool) -> NewMember {
    NewMember {
        role: Role::Parent,
        agency: Agency::None,
        full: full.to_owned(),
        short: short.to_owned(),
        does: String::new(),
        language,
        in_meeting,
    }
}

/// The one who speaks for Kacper, if he wants.
pub(super) fn advocate() -> NewMember {
    NewMember {
        role: Role::Advocate,
        agency: Agency::Advocacy,
        full: "Tash Green".to_owned(),
        short: "Tash".to_owned(),
        does: "Speaks for you, if you want".to_owned(),
        language: Language::En,
        in_meeting: true,
    }
}

/// Somebody who takes part and does not sign in.
pub(super) struct Professional {
    full: &'static str,
    short: &'static str,
    agency: Agency,
    does: &'static str,
    in_meeting: bool,
}

pub(super) const LEON: Professional = Professional {
    full: "Leon Baptiste",
    short: "Leon",
    agency: Agency::Voluntary,
    does: "Harbour, Tuesday and Thursday",
    in_meeting: true,
};

pub(super) const ROOM: [Professional; 5] = [
    Professional {
        full: "Helen Okoro",
        short: "Ms Okoro",
        agency: Agency::Education,
        does: "Northgate Academy",
        in_meeting: true,
    },
    Professional {
        full: "Sam Whitlock",
        short: "Sam",
        agency: Agency::Health,
        does: "School nurse",
        in_meeting: true,
    },
    Professional {
        full: "DS Ruth Amos",
        short: "DS Amos",
        agency: Agency::Police,
        does: "Police",
        in_meeting: false,
    },
    Professional {
        full: "PC Dan Frith",
        short: "PC Frith",
        agency: Agency::Police,
        does: "Police, at the bus station",
        in_meeting: false,
    },
    Professional {
        full: "Gill Parry",
        short: "Gill",
        agency: Agency::Transport,
        does: "Runs the bus station",
        in_meeting: false,
    },
];

/// Brings them onto the pathway.
pub(super) async fn bring(casework: &Casework<'_>, professionals: &[Professional]) -> Result<()> {
    for one in professionals {
        let new = NewMember {
            role: Role::Professional,
            agency: one.agency,
            full: one.full.to_owned(),
            short: one.short.to_owned(),
            does: one.does.to_owned(),
            language: Language::En,
            in_meeting: one.in_meeting,
        };
        casework.add_professional(&new).await?;
    }
    Ok(())
}
