use super::Review;
use crate::error::{Error, Result};
use crate::id::{MembershipId, ViewId};
use crate::voice::{Audience, reader_may};

impl Review<'_> {
    /// Whose words these were that I opened and may no longer read.
    ///
    /// Taken back and no longer meant for me are the same here: where words went next is not for me to know.
    ///
    /// # Errors
    /// [`Error::NotThere`] for words I never opened or may still read: to me nothing was taken back.
    pub async fn taken_back(&self, view: ViewId) -> Result<MembershipId> {
        let mut tx = self.participation().store().read().await?;
        let found: Option<(MembershipId, String, Option<i64>)> = tx
            .one(
                "SELECT v.author, v.audience, v.taken_back_at FROM view v JOIN reading r ON r.view = v.id \
                 WHERE v.id = $1 AND v.pathway = $2 AND r.person = $3",
                &[view.into(), self.pathway().into(), self.me.person.into()],
            )
            .await?;
        let (author, audience, taken_back_at) = found.ok_or(Error::NotThere)?;
        let audience = Audience::from_text(&audience).ok_or(Error::Corrupt("view.audience"))?;
        if reader_may(&self.me)(author, &audience, "", taken_back_at) {
            return Err(Error::NotThere);
        }
        Ok(author)
    }
}
