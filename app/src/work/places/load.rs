use participation::cases::Review;
use participation::places::{PictureLine, PlaceThread, StaffPlaces};
use participation::voice::View;
use participation::weights::{Coverage, SideBySide, Voice, VoiceSpread};

use super::super::case::Case;
use super::super::names::staff_call;
use crate::say;
use crate::words::Words;

/// The places of one pathway and what covers them, as its worker or chair reads them.
pub(super) struct At {
    pub(super) case: Case,
    pub(super) places: StaffPlaces,
    pub(super) weights: SideBySide,
    pub(super) coverage: Coverage,
    pub(super) pictures: Vec<PictureLine>,
    /// People who matter to the young person.
    pub(super) matters: Vec<View>,
}

impl At {
    /// Everything on the page, noted as read: it shows what each voice said, and where their counters lie.
    pub(super) async fn open(review: &Review<'_>) -> participation::Result<Self> {
        let at = Self::load(review).await?;
        let mut shown = at.places.views();
        let spreads = at.weights.voices.iter().filter_map(VoiceSpread::current);
        shown.extend(spreads.filter(|view| view.author != at.case.me.id).cloned());
        shown.extend(at.matters.iter().cloned());
        review.opened(&shown).await?;
        Ok(at)
    }

    /// Opens nothing: for what is drawn beside a page that was opened.
    pub(super) async fn load(review: &Review<'_>) -> participation::Result<Self> {
        Ok(Self {
            case: Case::load(review).await?,
            places: review.places().await?,
            weights: review.weights().await?,
            coverage: review.coverage().await?,
            pictures: review.pictures().await?,
            matters: review.matters().await?,
        })
    }

    /// The number of a place on this page: in the order in which the page shows them.
    pub(super) fn number(&self, thread: &PlaceThread) -> usize {
        let same = |one: &PlaceThread| one.author == thread.author && one.place == thread.place;
        self.in_order().position(same).map_or(0, |at| at + 1)
    }

    /// First what is under no context yet, then context by context.
    pub(super) fn in_order(&self) -> impl Iterator<Item = &PlaceThread> {
        let gathered = self.places.contexts.iter().flat_map(|one| &one.places);
        self.places.loose.iter().chain(gathered)
    }

    /// What staff call a voice.
    pub(super) fn voice(&self, words: &Words, voice: Voice) -> String {
        match voice {
            Voice::Member(id) => self.case.member(id).map(staff_call).unwrap_or_default(),
            Voice::Professionals => say!(words, "staff-voice-professionals"),
        }
    }

    /// An address below the places of this pathway.
    pub(super) fn path(&self, rest: &str) -> String {
        format!("/work/{}/places{rest}", self.case.id())
    }
}
