//! Who plays whom in the demo's story. Kept with the story, because its people are made anew
//! with every telling.

use crate::Participation;
use crate::error::{Error, Result};
use crate::id::PersonId;

/// Parts and people stand in `meta` under this, so that nobody's own setting is taken for one.
const PART: &str = "demo:";

impl Participation {
    /// Notes who plays a part of the story.
    ///
    /// # Errors
    /// [`Error::NotThere`] over any database that is not the demo's, [`Error::Conflict`] when the part is taken.
    pub async fn cast(&self, part: &str, person: PersonId) -> Result<()> {
        if !self.is_demo().await? {
            return Err(Error::NotThere);
        }
        let mut tx = self.store().write().await?;
        tx.run(
            "INSERT INTO meta (name, value) VALUES ($1, $2)",
            &[format!("{PART}{part}").into(), person.into()],
        )
        .await?;
        tx.commit().await
    }

    /// Who plays a part of the story, if anybody does.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn played_by(&self, part: &str) -> Result<Option<PersonId>> {
        let mut tx = self.store().read().await?;
        let found: Option<(PersonId,)> = tx
            .one(
                "SELECT value FROM meta WHERE name = $1",
                &[format!("{PART}{part}").into()],
            )
            .await?;
        Ok(found.map(|(person,)| person))
    }
}
