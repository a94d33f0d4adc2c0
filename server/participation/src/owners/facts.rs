use serde::{Deserialize, Serialize};

use crate::Participation;
use crate::audit::{self, Act, Entry};
use crate::cases::{Casework, Review};
use crate::error::{Error, Result};
use crate::id::{ContextId, PathwayId, PersonId};
use crate::people::{Member, Role, members};
use crate::plan::resolve;
use crate::room::names_family;
use crate::rules::length::Written;
use crate::sealing::Place;
use crate::store::Tx;
use crate::voice::{Listening, OwnVoice};

/// What partners who do something about a place read of it, once it is agreed. It names nobody of the family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceFacts {
    /// Of which context.
    pub context: ContextId,
    /// What is told.
    pub words: String,
    /// Who noted that it is agreed with the young person, or the young person themselves, and when, UTC milliseconds.
    pub agreed: Option<(PersonId, i64)>,
    /// Grows with every change.
    pub version: i64,
}

/// Sealed under the pathway's key.
#[derive(Serialize, Deserialize)]
struct FactsBody {
    words: String,
}

const fn facts_place(row: &str) -> Place<'_> {
    Place::new("place_facts", "body", row)
}

#[derive(sqlx::FromRow)]
struct FactsRow {
    context: ContextId,
    version: i64,
    body: Vec<u8>,
    agreed_by: Option<PersonId>,
    agreed_at: Option<i64>,
    for_family: i64,
}

/// Of the contexts that are named for the reader: for the family, not of those that only worker and chair know of.
pub(super) async fn load_facts(
    p: &Participation,
    tx: &mut Tx,
    pathway: PathwayId,
    family: bool,
) -> Result<Vec<PlaceFacts>> {
    let rows: Vec<FactsRow> = tx
        .all(
            "SELECT f.context, f.version, f.body, f.agreed_by, f.agreed_at, c.for_family FROM place_facts f \
             JOIN context c ON c.id = f.context WHERE c.pathway = $1 AND c.joined_to IS NULL ORDER BY c.place, c.id",
            &[pathway.into()],
        )
        .await?;
    let key = p.vault().key(tx, pathway).await?;
    rows.into_iter()
        .filter(|row| !family || row.for_family != 0)
        .map(|row| {
            let body: FactsBody = key.open_json(facts_place(&row.context.to_string()), &row.body)?;
            Ok(PlaceFacts {
                context: row.context,
                words: body.words,
                agreed: row.agreed_by.zip(row.agreed_at),
                version: row.version,
            })
        })
        .filter(|facts| !matches!(facts, Ok(facts) if facts.words.is_empty()))
        .collect()
}

async fn agree(p: &Participation, tx: &mut Tx, me: &Member, context: ContextId, version: i64) -> Result<()> {
    let facts = load_facts(p, tx, me.pathway, me.role.is_family()).await?;
    let found = facts.iter().find(|one| one.context == context).ok_or(Error::NotThere)?;
    if found.version != version {
        return Err(Error::Conflict);
    }
    if found.agreed.is_some() {
        return Ok(());
    }
    tx.run(
        "UPDATE place_facts SET agreed_by = $1, agreed_at = $2 WHERE context = $3",
        &[me.person.into(), p.clock().now_ms().into(), context.into()],
    )
    .await?;
    let entry = Entry::new(me.person, Act::FactsAgreed, context, Some(me.pathway));
    audit::append(tx, p.vault(), entry).await
}

impl Casework<'_> {
    /// Writes what partners are to read of a place; nothing to take it away. Nobody but worker, chair and young person
    /// reads it until it is agreed, and what was agreed before is agreed no longer. `version` is 0 for the first.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the context is not on this pathway, [`Error::NamesFamily`] when it names somebody of the
    /// family, [`Error::Conflict`] when somebody changed it since `version`, [`Error::TooLong`] for what is.
    pub async fn write_place_facts(&self, context: ContextId, words: &str, version: i64) -> Result<()> {
        Written::ContextDetail.check(words)?;
        let (p, pathway) = (self.participation(), self.pathway());
        let mut tx = self.write().await?;
        let context = resolve(&mut tx, pathway, context).await?;
        let people = members(&mut tx, p.vault(), pathway).await?;
        if names_family(&people, words) {
            return Err(Error::NamesFamily);
        }
        let found: Option<(i64,)> = tx
            .one("SELECT version FROM place_facts WHERE context = $1", &[context.into()])
            .await?;
        if found.map_or(0, |(version,)| version) != version {
            return Err(Error::Conflict);
        }
        let body = FactsBody {
            words: words.trim().to_owned(),
        };
        let key = p.vault().key(&mut tx, pathway).await?;
        tx.run(
            "INSERT INTO place_facts (context, version, body, at) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (context) DO UPDATE SET version = excluded.version, body = excluded.body, at = excluded.at, \
             agreed_by = NULL, agreed_at = NULL",
            &[
                context.into(),
                (version + 1).into(),
                key.seal_json(facts_place(&context.to_string()), &body)?.into(),
                p.clock().now_ms().into(),
            ],
        )
        .await?;
        self.note_plan(&mut tx, Act::FactsWritten, context).await?;
        tx.commit().await
    }

    /// Notes that the young person agreed to what partners are to read of a place, such as at a meeting.
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is nothing to agree to, [`Error::Conflict`] when it changed since `version`.
    pub async fn note_facts_agreed(&self, context: ContextId, version: i64) -> Result<()> {
        let mut tx = self.write().await?;
        agree(self.participation(), &mut tx, self.me(), context, version).await?;
        tx.commit().await
    }
}

impl Review<'_> {
    /// What partners read of places, or are to read once it is agreed.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn place_facts(&self) -> Result<Vec<PlaceFacts>> {
        let mut tx = self.participation().store().read().await?;
        load_facts(self.participation(), &mut tx, self.pathway(), false).await
    }
}

impl Listening<'_> {
    /// What partners read of places. The young person also finds what waits for them to agree.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn place_facts(&self) -> Result<Vec<PlaceFacts>> {
        let mut tx = self.participation().store().read().await?;
        let mut facts = load_facts(self.participation(), &mut tx, self.me().pathway, true).await?;
        facts.retain(|one| one.agreed.is_some() || self.me().role == Role::YoungPerson);
        Ok(facts)
    }
}

impl OwnVoice<'_> {
    /// The young person agrees to what partners are to read of a place.
    ///
    /// # Errors
    /// As [`Casework::note_facts_agreed`]; [`Error::NotThere`] for anybody else.
    pub async fn agree_place_facts(&self, context: ContextId, version: i64) -> Result<()> {
        if self.me().role != Role::YoungPerson {
            return Err(Error::NotThere);
        }
        let mut tx = self.write().await?;
        agree(self.p, &mut tx, self.me(), context, version).await?;
        tx.commit().await
    }
}
