use super::drafts::{PlaceSheet, draft};
use super::{PlaceDraft, PlaceQuestion, PlaceSaid, PlaceThread, SharedPlace, Whereabouts, place_threads};
use crate::alerts;
use crate::error::{Error, Result};
use crate::id::{PlaceId, ViewId};
use crate::people::Member;
use crate::voice::{Audience, Expectation, HeldBack, Holds, OwnVoice, Posting, Reach, Topic, View, ViewBody, post};

/// What was written about a place, as it would be shared: what, and exactly which people would see it.
#[derive(Clone, Debug)]
pub struct PlaceEnvelope {
    /// The draft.
    pub draft: PlaceDraft,
    /// What would be shared, with what was said before filled in where a place is rated again.
    pub said: PlaceSaid,
    /// It had been shared before, and this says how it is by now.
    pub again: bool,
    /// Who can know.
    pub audience: Audience,
    /// The people that means, without the author.
    pub readers: Vec<Member>,
    /// Why it cannot go yet, if so.
    pub held_back: Option<HeldBack>,
}

/// What would be shared from a draft of a place that may have been shared before.
pub(super) fn envelope(
    draft: PlaceDraft,
    before: Option<&PlaceThread>,
    me: &Member,
    people: &[Member],
) -> PlaceEnvelope {
    let before: Vec<&View> = before
        .into_iter()
        .flat_map(|thread| &thread.views)
        .filter(|view| view.taken_back_at.is_none())
        .collect();
    let mut said = draft.said();
    let again = !before.is_empty();
    for view in before.iter().rev() {
        let Some(place) = view.place() else { continue };
        said.about.kind = said.about.kind.or(place.about.kind);
        if said.about.name.trim().is_empty() {
            said.about.name.clone_from(&place.about.name);
        }
        if said.about.at == Whereabouts::Untold {
            said.about.at.clone_from(&place.about.at);
            said.about.area.clone_from(&place.about.area);
        }
    }
    if draft.version_of(PlaceQuestion::Protect) == 0
        && let Some(last) = before.last().and_then(|view| view.place())
    {
        said.about.protect_me = last.about.protect_me;
    }
    if again {
        // How a place is by now is there to be known, unless its author wants more done.
        said.wish = said.wish.or(Some(Expectation::JustKnow));
        said.audience = said
            .audience
            .or_else(|| before.last().map(|view| view.audience.clone()));
    }
    let chosen = said.reaches();
    let held_back = if draft.in_conflict().next().is_some() {
        Some(HeldBack::TwoTexts)
    } else if said.check_length().is_err() {
        Some(HeldBack::TooLong)
    } else if chosen.is_none() {
        Some(HeldBack::NoAudience)
    } else {
        None
    };
    let audience = chosen.unwrap_or_else(|| Audience::new(Reach::WorkerAndChair, &[]));
    PlaceEnvelope {
        readers: audience.readers(me.id, people).cloned().collect(),
        draft,
        said,
        again,
        audience,
        held_back,
    }
}

impl OwnVoice<'_> {
    /// A draft about a place as it would be shared; nothing when there is nothing in it.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn place_envelope(&self, place: PlaceId) -> Result<Option<PlaceEnvelope>> {
        let mut tx = self.p.store().read().await?;
        self.load_place_envelope(&mut tx, place).await
    }

    async fn load_place_envelope(&self, tx: &mut crate::store::Tx, place: PlaceId) -> Result<Option<PlaceEnvelope>> {
        let drawer = self.drawer(tx).await?;
        let Some(sheet) = drawer.one::<PlaceSheet>(tx, &place.to_string()).await? else {
            return Ok(None);
        };
        let draft = draft(place, sheet);
        if !draft.said().has_something() {
            return Ok(None);
        }
        let views = self.own_views(tx, |topic| topic == Topic::Place).await?;
        let threads = place_threads(&views);
        let before = threads.iter().find(|thread| thread.place == place);
        Ok(Some(envelope(draft, before, self.me(), self.people())))
    }

    /// Shares what was written about a place, as the author last saw it.
    ///
    /// # Errors
    /// [`Error::Conflict`] when it changed since or has to wait, [`Error::NotThere`] when there is nothing to share.
    pub async fn share_place(&self, place: PlaceId, version: i64) -> Result<ViewId> {
        let mut tx = self.write().await?;
        let envelope = self.load_place_envelope(&mut tx, place).await?.ok_or(Error::NotThere)?;
        if envelope.draft.version != version || envelope.held_back.is_some() {
            return Err(Error::Conflict);
        }
        let (said, again) = (envelope.said, envelope.again);
        let shared = SharedPlace {
            id: place,
            again,
            about: said.about,
        };
        let body = ViewBody {
            words: shared.about.name.clone(),
            choices: Vec::new(),
            feeling: said.feeling,
            dont_know: false,
            expectation: said.wish,
            language: Some(self.who.language),
            given: self.given(envelope.draft.in_a_sitting),
            holds: Holds::Place(Box::new(shared.clone())),
        };
        let new = Posting {
            topic: Topic::Place,
            audience: &envelope.audience,
            sitting: &self.sitting(),
            body: &body,
        };
        let view = post(self.p, &mut tx, self.me(), new).await?;
        alerts::recount(self.p, &mut tx, self.me(), &shared, self.p.clock().now_ms()).await?;
        let drawer = self.drawer(&mut tx).await?;
        drawer.discard::<PlaceSheet>(&mut tx, &place.to_string()).await?;
        tx.commit().await?;
        Ok(view)
    }
}
