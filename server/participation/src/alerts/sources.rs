use super::flags::{area_digest, bits, themes};
use super::keys::{Month, counts_on, hub_key, name_place};
use crate::audit::{self, Act, Entry};
use crate::cases::Review;
use crate::error::{Error, Result};
use crate::id::Id;
use crate::places::{Area, PlaceTime, Reason};
use crate::rules::length::Written;

/// A place that somebody at work knows of from another source than young people's words: a walk about, a school, a
/// shop. An alert from it looks like any other, so that an alert never proves that a young person spoke.
#[derive(Clone, Debug)]
pub struct OtherSource {
    /// Which place.
    pub area: Area,
    /// What makes it so.
    pub themes: Vec<Reason>,
    /// When.
    pub times: Vec<PlaceTime>,
}

impl Review<'_> {
    /// Notes a place for the hub from another source. It comes when a young person's flag of the same day would.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the handle no longer stands or the area has no key or name; [`Error::TooLong`] for a
    /// name that is.
    pub async fn note_other_source(&self, source: &OtherSource) -> Result<()> {
        if source.area.key.is_empty() || source.area.name.trim().is_empty() {
            return Err(Error::NotThere);
        }
        Written::PlaceName.check(&source.area.name)?;
        let p = self.participation();
        let mut tx = self.write().await?;
        let today = p.clock().today();
        let month = Month::of(today);
        let key = month.key(p, &mut tx).await?;
        let id = Id::random();
        let row = id.to_string();
        let name = hub_key(p, &mut tx)
            .await?
            .seal_text(name_place("other_source", &row), source.area.name.trim());
        tx.run(
            "INSERT INTO other_source (id, month, area, counts_on, themes, times, name) \
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
            &[
                id.into(),
                month.text().into(),
                area_digest(&key, &source.area).into(),
                counts_on(today).into(),
                themes(&source.themes).into(),
                bits(PlaceTime::ALL, &source.times).into(),
                name.into(),
            ],
        )
        .await?;
        // The pathway is left out: a place is not to lead back to one.
        let entry = Entry::new(self.me().person, Act::OtherSource, self.me().person, None);
        audit::append(&mut tx, p.vault(), entry).await?;
        tx.commit().await
    }
}
