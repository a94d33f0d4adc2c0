//! What the boxes of the council's case system are called, into which a pack is pasted.

use serde::{Deserialize, Serialize};

use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};

/// Under which name the setting stands in `meta`.
const SETTING: &str = "pack-boxes";

/// So many letters the name of a box may have.
pub const MOST_BOX_LETTERS: usize = 60;

/// How many boxes there are: the young person, the parents, places, the meeting, the plan.
pub const BOXES: usize = 5;

/// What this council's case system calls them, in their order. Empty where nothing else was said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoxNames(pub [String; BOXES]);

impl BoxNames {
    /// The same without spaces around them and on one line each.
    #[must_use]
    pub fn tidied(self) -> Self {
        Self(self.0.map(|name| {
            let name = name.chars().map(|c| if c.is_control() { ' ' } else { c });
            name.collect::<String>()
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
        }))
    }

    /// Which of them are too long.
    #[must_use]
    pub fn too_long(&self) -> Vec<usize> {
        let long = |(_, name): &(usize, &String)| name.chars().count() > MOST_BOX_LETTERS;
        self.0.iter().enumerate().filter(long).map(|(place, _)| place).collect()
    }
}

impl Participation {
    /// What this council's boxes are called.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn pack_boxes(&self) -> Result<BoxNames> {
        let mut tx = self.store().read().await?;
        let found: Option<(String,)> = tx
            .one("SELECT value FROM meta WHERE name = $1", &[SETTING.into()])
            .await?;
        found.map_or_else(
            || Ok(BoxNames::default()),
            |(names,)| serde_json::from_str(&names).map_err(|_| Error::Corrupt("meta.pack-boxes")),
        )
    }

    /// Says what they are called, from now on.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a manager, [`Error::Incomplete`] for a name of more than
    /// [`MOST_BOX_LETTERS`].
    pub async fn set_pack_boxes(&self, who: &SignedIn, names: BoxNames) -> Result<()> {
        let mut tx = self.managers_write(who).await?;
        let names = names.tidied();
        if !names.too_long().is_empty() {
            return Err(Error::Incomplete);
        }
        let value = serde_json::to_string(&names).map_err(|_| Error::Corrupt("meta.pack-boxes"))?;
        tx.run(
            "INSERT INTO meta (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            &[SETTING.into(), value.as_str().into()],
        )
        .await?;
        let entry = Entry::new(who.person, Act::PackBoxesNamed, who.person, None);
        audit::append(&mut tx, self.vault(), entry).await?;
        tx.commit().await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_line_and_has_an_end() {
        let mut names = BoxNames::default();
        names.0[0] = "  Child\n and\u{0} voice ".to_owned();
        names.0[4] = "x".repeat(MOST_BOX_LETTERS + 1);
        let names = names.tidied();
        assert_eq!(names.0[0], "Child and voice");
        assert_eq!(names.too_long(), [4]);
    }
}
