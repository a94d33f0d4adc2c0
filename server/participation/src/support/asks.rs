use serde::{Deserialize, Serialize};

use super::{Help, Outcome};
use crate::Participation;
use crate::error::{Error, Result};
use crate::id::{Id, MembershipId, PathwayId, PersonId, SupportAskId};
use crate::news::About;
use crate::sealing::Place;
use crate::store::Tx;

/// Help that a family asked for, and what they were told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupportAsk {
    /// Its id.
    pub id: SupportAskId,
    /// In which words, proposal or action it was asked for.
    pub about: About,
    /// Who asked; nobody where it is an action of the plan.
    pub author: Option<MembershipId>,
    /// What kind.
    pub help: Help,
    /// Who noted it.
    pub by: PersonId,
    /// When, UTC milliseconds.
    pub at: i64,
    /// What they were told, oldest first. The last one stands.
    pub told: Vec<Told>,
}

/// What somebody was told about help they asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What there is.
    pub outcome: Outcome,
    /// The service, as the directory named it then. May be empty.
    pub service: String,
    /// What it is, as the directory said then. May be empty.
    pub summary: String,
    /// Its own page then. May be empty.
    pub link: String,
    /// Where and when; or why not.
    pub because: String,
    /// What is offered instead. May be empty where it is available.
    pub instead: String,
    /// Who told them.
    pub by: PersonId,
    /// When, UTC milliseconds.
    pub at: i64,
}

impl SupportAsk {
    /// What stands; nothing while they were told nothing.
    #[must_use]
    pub fn outcome(&self) -> Option<Outcome> {
        self.told.last().map(|told| told.outcome)
    }
}

#[derive(Serialize, Deserialize)]
pub(super) struct AskBody {
    pub(super) help: Help,
}

#[derive(Serialize, Deserialize)]
pub(super) struct ToldBody {
    pub(super) outcome: Outcome,
    pub(super) service: String,
    pub(super) summary: String,
    pub(super) link: String,
    pub(super) because: String,
    pub(super) instead: String,
}

impl ToldBody {
    fn told(self, by: PersonId, at: i64) -> Told {
        Told {
            outcome: self.outcome,
            service: self.service,
            summary: self.summary,
            link: self.link,
            because: self.because,
            instead: self.instead,
            by,
            at,
        }
    }

    /// Whether somebody was told just this.
    pub(super) fn is_told_by(&self, told: &Told) -> bool {
        self.outcome == told.outcome
            && self.service == told.service
            && self.because == told.because
            && self.instead == told.instead
    }
}

pub(super) const fn ask_place(row: &str) -> Place<'_> {
    Place::new("support_ask", "body", row)
}

pub(super) const fn told_place(row: &str) -> Place<'_> {
    Place::new("support_told", "body", row)
}

#[derive(sqlx::FromRow)]
struct AskRow {
    id: SupportAskId,
    owner: Id,
    about: String,
    person: PersonId,
    body: Vec<u8>,
    at: i64,
    wrapped: Vec<u8>,
    kek: String,
}

#[derive(sqlx::FromRow)]
struct ToldRow {
    id: Id,
    ask: SupportAskId,
    person: PersonId,
    body: Vec<u8>,
    at: i64,
}

/// What was asked for on a pathway in what passes `may`, oldest first. What does not pass is not opened.
pub(crate) async fn load_asks(
    p: &Participation,
    tx: &mut Tx,
    pathway: PathwayId,
    may: impl Fn(About) -> bool,
) -> Result<Vec<SupportAsk>> {
    let rows: Vec<AskRow> = tx
        .all(
            "SELECT a.id, a.owner, a.about, a.person, a.body, a.at, k.wrapped, k.kek FROM support_ask a \
             JOIN data_key k ON k.owner = a.owner WHERE a.pathway = $1 ORDER BY a.at, a.id",
            &[pathway.into()],
        )
        .await?;
    let told: Vec<ToldRow> = tx
        .all(
            "SELECT t.id, t.ask, t.person, t.body, t.at FROM support_told t JOIN support_ask a ON a.id = t.ask \
             WHERE a.pathway = $1 ORDER BY t.ask, t.seq",
            &[pathway.into()],
        )
        .await?;
    let mut asks = Vec::new();
    for row in rows {
        let about: About = row.about.parse().map_err(|_| Error::Corrupt("support_ask.about"))?;
        if !may(about) {
            continue;
        }
        let key = p.vault().unwrap(row.owner, &row.wrapped, &row.kek)?;
        let body: AskBody = key.open_json(ask_place(&row.id.to_string()), &row.body)?;
        let of = told.iter().filter(|told| told.ask == row.id);
        let open = |told: &ToldRow| -> Result<Told> {
            let body: ToldBody = key.open_json(told_place(&told.id.to_string()), &told.body)?;
            Ok(body.told(told.person, told.at))
        };
        asks.push(SupportAsk {
            id: row.id,
            about,
            author: (row.owner != Id::from(pathway)).then(|| row.owner.into()),
            help: body.help,
            by: row.person,
            at: row.at,
            told: of.map(open).collect::<Result<_>>()?,
        });
    }
    Ok(asks)
}
