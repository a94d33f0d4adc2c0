use serde::{Deserialize, Serialize};

use super::stable_text;
use crate::error::{Error, Result};
use crate::id::{MembershipId, PathwayId, PersonId};
use crate::sealing::{Place, Vault};
use crate::store::{Store, Tx};

/// What somebody is on one pathway.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Role {
    /// The young person whose plan it is.
    YoungPerson,
    /// A parent or carer; there may be several, maybe apart.
    Parent,
    /// Speaks for the young person exactly as far as they allow.
    Advocate,
    /// The lead practitioner.
    Worker,
    /// The independent conference chair.
    Chair,
    /// A professional who takes part but does not sign in.
    Professional,
}

stable_text!(Role {
    YoungPerson = "young-person",
    Parent = "parent",
    Advocate = "advocate",
    Worker = "worker",
    Chair = "chair",
    Professional = "professional",
});

impl Role {
    /// The young person and parents: those whose plan it is.
    #[must_use]
    pub const fn is_family(self) -> bool {
        matches!(self, Self::YoungPerson | Self::Parent)
    }
}

/// What kind of organisation somebody comes from, as far as an audience or quoracy asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Agency {
    /// Nobody's: family members.
    None,
    /// Children's social care.
    SocialCare,
    /// Independent advocacy.
    Advocacy,
    /// A voluntary organisation, such as a youth project.
    Voluntary,
    /// School or college.
    Education,
    /// Health.
    Health,
    /// Police.
    Police,
    /// Bus, train or another transport operator.
    Transport,
    /// Any other council service.
    Council,
    /// A shop or another business.
    Business,
}

stable_text!(Agency {
    None = "none",
    SocialCare = "social-care",
    Advocacy = "advocacy",
    Voluntary = "voluntary",
    Education = "education",
    Health = "health",
    Police = "police",
    Transport = "transport",
    Council = "council",
    Business = "business",
});

/// What a member of staff may do beyond single pathways.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Staff {
    /// Leads pathways.
    Worker,
    /// Chairs conferences.
    Chair,
    /// Sees which pathways there are and who leads them, not what is in them.
    Manager,
    /// Works in the safeguarding hub: reads place alerts, and nothing of any pathway.
    Hub,
    /// The data protection officer: sees the requests for what is held on people and what was left out of the answers,
    /// and nothing of what anybody said.
    DataProtection,
}

stable_text!(Staff {
    Worker = "worker",
    Chair = "chair",
    Manager = "manager",
    Hub = "hub",
    DataProtection = "data-protection",
});

/// A language the screens are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Language {
    /// English.
    En,
    /// Polish.
    Pl,
    /// Urdu, written right to left.
    Ur,
}

stable_text!(Language { En = "en", Pl = "pl", Ur = "ur" });

/// A person as others on their pathway know them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The membership: one person on one pathway. Also the name of their compartment.
    pub id: MembershipId,
    /// The pathway.
    pub pathway: PathwayId,
    /// The person.
    pub person: PersonId,
    /// What they are here.
    pub role: Role,
    /// Where they come from.
    pub agency: Agency,
    /// Whether they are in the meetings where the family is present.
    pub in_meeting: bool,
    /// What they are called.
    pub called: Called,
    /// The language they read.
    pub language: Language,
    /// When they joined, UTC milliseconds.
    pub joined_at: i64,
}

/// The names of one person, and one line on what they do here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Called {
    /// Full name: "Priya Raman".
    pub full: String,
    /// What the family calls them: "Priya", "Mum".
    pub short: String,
    /// One plain line on what they do: "Harbour, Tuesday and Thursday". May be empty.
    pub does: String,
}

/// Sealed under the person's own key.
#[derive(Serialize, Deserialize)]
pub(crate) struct PersonName {
    pub(crate) full: String,
    pub(crate) short: String,
}

/// Sealed under the membership's key: what this person is called by this family.
#[derive(Serialize, Deserialize)]
pub(crate) struct MemberDetail {
    pub(crate) short: Option<String>,
    pub(crate) does: String,
}

#[derive(sqlx::FromRow)]
struct MemberRow {
    id: MembershipId,
    pathway: PathwayId,
    person: PersonId,
    role: String,
    agency: String,
    in_meeting: i64,
    detail: Vec<u8>,
    name: Vec<u8>,
    language: String,
    joined_at: i64,
    detail_key: Vec<u8>,
    detail_kek: String,
    name_key: Vec<u8>,
    name_kek: String,
}

/// Names with the keys that open them, in one read: a page that names everybody is the rule.
macro_rules! members_where {
    ($which:literal) => {
        concat!(
            "SELECT m.id, m.pathway, m.person, m.role, m.agency, m.in_meeting, m.detail, p.name, p.language, \
             m.joined_at, d.wrapped AS detail_key, d.kek AS detail_kek, n.wrapped AS name_key, n.kek AS name_kek \
             FROM membership m JOIN person p ON p.id = m.person \
             JOIN data_key d ON d.owner = m.id JOIN data_key n ON n.owner = p.id WHERE m.left_at IS NULL AND ",
            $which,
            " ORDER BY m.place, m.joined_at, m.id"
        )
    };
}

const MEMBERS: &str = members_where!("m.pathway = $1");

/// One member of a pathway who has not left it.
pub(crate) async fn member(tx: &mut Tx, vault: &Vault, id: MembershipId) -> Result<Member> {
    let row: Option<MemberRow> = tx.one(members_where!("m.id = $1"), &[id.into()]).await?;
    row.ok_or(Error::NotThere)?.open(vault)
}

/// A person's own membership of a pathway, unless they have left it.
pub(crate) async fn membership(store: &Store, vault: &Vault, pathway: PathwayId, person: PersonId) -> Result<Member> {
    let sql = members_where!("m.pathway = $1 AND m.person = $2");
    let row: Option<MemberRow> = store.one(sql, &[pathway.into(), person.into()]).await?;
    row.ok_or(Error::NotThere)?.open(vault)
}

/// Everybody on a pathway who has not left it, in the order the family was introduced to them.
pub(crate) async fn members(tx: &mut Tx, vault: &Vault, pathway: PathwayId) -> Result<Vec<Member>> {
    opened(tx.all(MEMBERS, &[pathway.into()]).await?, vault)
}

/// The same, for a page that starts with them.
pub(crate) async fn members_now(store: &Store, vault: &Vault, pathway: PathwayId) -> Result<Vec<Member>> {
    opened(store.all(MEMBERS, &[pathway.into()]).await?, vault)
}

fn opened(rows: Vec<MemberRow>, vault: &Vault) -> Result<Vec<Member>> {
    rows.into_iter().map(|row| row.open(vault)).collect()
}

impl MemberRow {
    fn open(self, vault: &Vault) -> Result<Member> {
        let name: PersonName = vault
            .unwrap(self.person.into(), &self.name_key, &self.name_kek)?
            .open_json(Place::new("person", "name", &self.person.to_string()), &self.name)?;
        let detail: MemberDetail = vault
            .unwrap(self.id.into(), &self.detail_key, &self.detail_kek)?
            .open_json(Place::new("membership", "detail", &self.id.to_string()), &self.detail)?;
        Ok(Member {
            id: self.id,
            pathway: self.pathway,
            person: self.person,
            role: Role::from_text(&self.role).ok_or(Error::Corrupt("membership.role"))?,
            agency: Agency::from_text(&self.agency).ok_or(Error::Corrupt("membership.agency"))?,
            in_meeting: self.in_meeting != 0,
            called: Called {
                short: detail.short.unwrap_or(name.short),
                full: name.full,
                does: detail.does,
            },
            language: Language::from_text(&self.language).ok_or(Error::Corrupt("person.language"))?,
            joined_at: self.joined_at,
        })
    }
}
