use crate::error::{Error, Result};
use crate::id::PersonId;
use crate::people::Staff;
use crate::voice::Listening;

/// Somebody of the council's staff who opened what somebody said, and is not on that pathway, or not any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherStaff {
    /// The person.
    pub person: PersonId,
    /// Their full name.
    pub full: String,
    /// What they do at the council.
    pub staff: Staff,
}

const WHO_OPENED_MINE: &str = "SELECT p.id, p.staff, p.name FROM person p JOIN data_key k ON k.owner = p.id \
     WHERE p.staff IS NOT NULL \
     AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.person = p.id AND m.pathway = $1 AND m.left_at IS NULL) \
     AND p.id IN (SELECT r.person FROM reading r JOIN view v ON v.id = r.view WHERE v.author = $2 \
     UNION SELECT r.person FROM room_reading r WHERE r.subject IN (SELECT id FROM room_step WHERE voice = $2 \
     UNION ALL SELECT id FROM wish WHERE author = $2 UNION ALL SELECT id FROM ask WHERE author = $2 \
     UNION ALL SELECT id FROM afterwards WHERE author = $2)) ORDER BY p.made_at, p.id";

impl Listening<'_> {
    /// Staff who opened something I said and are not on my pathway, or not any more: so that I find no stranger without a
    /// name among those who read it. Never why they opened it: somebody else may have asked for a copy.
    ///
    /// # Errors
    /// When the database does not answer or a name does not open.
    pub async fn other_staff(&self) -> Result<Vec<OtherStaff>> {
        let (p, me) = (self.participation(), self.me());
        let mut tx = p.store().read().await?;
        let rows: Vec<(PersonId, String, Vec<u8>)> =
            tx.all(WHO_OPENED_MINE, &[me.pathway.into(), me.id.into()]).await?;
        let mut named = Vec::with_capacity(rows.len());
        for (person, staff, name) in rows {
            named.push(OtherStaff {
                person,
                full: p.person_name(&mut tx, person, &name).await?.full,
                staff: Staff::from_text(&staff).ok_or(Error::Corrupt("person.staff"))?,
            });
        }
        Ok(named)
    }
}
