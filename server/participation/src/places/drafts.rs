use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{PlaceAnswer, PlaceQuestion, PlaceSaid};
use crate::error::{Error, Result};
use crate::id::PlaceId;
use crate::room::{Save, Slip, Taken};
use crate::voice::{Kept, OwnVoice, Sheet, Writing};

/// How many places somebody can be writing about at once.
pub const MAX_PLACES: usize = 60;

/// What somebody has written about one place and not shared yet: theirs, and nobody else's.
#[derive(Clone, Debug)]
pub struct PlaceDraft {
    /// Which of their places.
    pub id: PlaceId,
    /// Grows with every save of any of it. Sharing names it, so that it does what the page said.
    pub version: i64,
    /// When it was begun, UTC milliseconds.
    pub made_at: i64,
    /// When it was last saved, UTC milliseconds.
    pub saved_at: i64,
    /// Some of it was written on a worker's device.
    pub in_a_sitting: bool,
    /// The answers so far, each with its version and what another tab or phone wrote at the same time.
    pub answers: BTreeMap<PlaceQuestion, Slip<PlaceAnswer>>,
}

impl PlaceDraft {
    /// The version of one answer, for the page that asks for it; 0 when there is none yet.
    #[must_use]
    pub fn version_of(&self, question: PlaceQuestion) -> i64 {
        self.answers.get(&question).map_or(0, |slip| slip.version)
    }

    /// Everything it says.
    #[must_use]
    pub fn said(&self) -> PlaceSaid {
        let mut said = PlaceSaid::default();
        for slip in self.answers.values() {
            said.take(slip.said.clone());
        }
        said
    }

    /// The questions to which there are two answers, and the author has not said which one counts.
    pub fn in_conflict(&self) -> impl Iterator<Item = PlaceQuestion> {
        let two = self.answers.iter().filter(|(_, slip)| !slip.aside.is_empty());
        two.map(|(question, _)| *question)
    }
}

/// Sealed under the author's key.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct PlaceSheet {
    answers: BTreeMap<PlaceQuestion, Slip<PlaceAnswer>>,
}

impl Writing for PlaceSheet {
    const KIND: &'static str = "place";

    fn take_in(&mut self, other: Self) {
        for (question, slip) in other.answers {
            match self.answers.get_mut(&question) {
                Some(mine) => mine.take_in(slip),
                None => {
                    self.answers.insert(question, slip);
                }
            }
        }
    }
}

pub(super) fn draft(id: PlaceId, sheet: Sheet<PlaceSheet>) -> PlaceDraft {
    PlaceDraft {
        id,
        version: sheet.version,
        made_at: sheet.made_at,
        saved_at: sheet.saved_at,
        in_a_sitting: sheet.in_a_sitting,
        answers: sheet.body.answers,
    }
}

impl OwnVoice<'_> {
    /// Saves an answer about a place. What is returned is on disk, and a save is never refused for what it says.
    ///
    /// The first save about an id begins a place: the page that asks the first question draws the id
    /// ([`PlaceId::random`]) and puts it into its form, so that sending it twice begins one place.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the handle no longer stands, the answer is [`PlaceAnswer::Nothing`], or there are
    /// [`MAX_PLACES`] drafts already.
    pub async fn keep_place(&self, place: PlaceId, answer: PlaceAnswer, save: &Save) -> Result<Kept> {
        let question = answer.question().ok_or(Error::NotThere)?;
        let mut tx = self.write().await?;
        let drawer = self.drawer(&mut tx).await?;
        let thing = place.to_string();
        let mut sheet = drawer.sheet::<PlaceSheet>(&mut tx, &thing, MAX_PLACES).await?;
        let slip = sheet.body.answers.entry(question).or_default();
        let taken = slip.take(answer.tidied(), save);
        let version = slip.version;
        if taken != Taken::Nothing {
            drawer.save(&mut tx, &thing, &sheet).await?;
            tx.commit().await?;
        }
        Ok(taken.kept(version, self.p.clock().now_ms()))
    }

    /// One draft about a place, if something was kept there.
    ///
    /// # Errors
    /// When the database does not answer or it does not open.
    pub async fn place_draft(&self, place: PlaceId) -> Result<Option<PlaceDraft>> {
        let mut tx = self.p.store().read().await?;
        let drawer = self.drawer(&mut tx).await?;
        let sheet = drawer.one(&mut tx, &place.to_string()).await?;
        Ok(sheet.map(|sheet| draft(place, sheet)))
    }

    /// Throws a draft about a place away for good, because its author asked. What was shared stays.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the handle no longer stands.
    pub async fn discard_place(&self, place: PlaceId) -> Result<()> {
        let mut tx = self.write().await?;
        let drawer = self.drawer(&mut tx).await?;
        drawer.discard::<PlaceSheet>(&mut tx, &place.to_string()).await?;
        tx.commit().await
    }
}
