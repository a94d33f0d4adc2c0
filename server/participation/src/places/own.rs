use jiff::civil::Date;

use super::drafts::{PlaceSheet, draft};
use super::{PlaceDraft, PlaceKind, PlaceThread, place_threads};
use crate::cases::plan_ended;
use crate::error::Result;
use crate::id::PlaceId;
use crate::room::{MeetingKind, family_meetings};
use crate::voice::{Listening, OwnVoice, Topic};

/// A place as its author sees it: what they shared about it, and what they are writing.
#[derive(Clone, Debug)]
pub struct OwnPlace {
    /// Which of theirs.
    pub id: PlaceId,
    /// What they shared about it, what they took back too; nothing while it is only a draft.
    pub thread: Option<PlaceThread>,
    /// What they are writing about it.
    pub draft: Option<PlaceDraft>,
    /// They are asked how it is by now. Never once the plan has ended.
    pub due: bool,
}

impl OwnPlace {
    /// What they call it. May be empty.
    #[must_use]
    pub fn name(&self) -> String {
        let drafted = self.draft.as_ref().map(|draft| draft.said().about.name);
        let drafted = drafted.filter(|name| !name.trim().is_empty());
        drafted.unwrap_or_else(|| {
            self.thread
                .as_ref()
                .map(|one| one.name().to_owned())
                .unwrap_or_default()
        })
    }

    /// What kind of place.
    #[must_use]
    pub fn kind(&self) -> Option<PlaceKind> {
        let drafted = self.draft.as_ref().and_then(|draft| draft.said().about.kind);
        drafted.or_else(|| self.thread.as_ref().and_then(PlaceThread::kind))
    }

    /// Whether something shared about it stands.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        let views = self.thread.iter().flat_map(|thread| &thread.views);
        views.into_iter().any(|view| view.taken_back_at.is_none())
    }
}

impl OwnVoice<'_> {
    /// My places: those I shared something about in the order I first did, then those I am only writing about.
    ///
    /// In a sitting only what that sitting wrote and what the worker may read.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn places(&self) -> Result<Vec<OwnPlace>> {
        let mut tx = self.p.store().read().await?;
        let views = self.own_views(&mut tx, |topic| topic == Topic::Place).await?;
        let today = self.p.clock().today();
        let meetings = family_meetings(self.p, &mut tx, self.me().pathway).await?;
        let reviews = meetings
            .iter()
            .filter(|one| one.kind == MeetingKind::Review && one.is_ahead());
        let review: Option<Date> = reviews.map(|one| one.on).filter(|on| *on >= today).min();
        let goes_on = plan_ended(&mut tx, self.me().pathway).await?.is_none();
        let drawer = self.drawer(&mut tx).await?;
        let mut drafts = Vec::new();
        for (thing, sheet) in drawer.all::<PlaceSheet>(&mut tx).await? {
            drafts.push(draft(thing.parse()?, sheet));
        }
        let mut places: Vec<OwnPlace> = place_threads(&views)
            .into_iter()
            .map(|thread| OwnPlace {
                id: thread.place,
                due: goes_on && thread.is_due(today, review),
                thread: Some(thread),
                draft: None,
            })
            .collect();
        for draft in drafts {
            match places.iter_mut().find(|place| place.id == draft.id) {
                Some(place) => place.draft = Some(draft),
                None => places.push(OwnPlace {
                    id: draft.id,
                    thread: None,
                    draft: Some(draft),
                    due: false,
                }),
            }
        }
        Ok(places)
    }
}

impl Listening<'_> {
    /// Places that others shared with me, without opening any. Nothing in a sitting.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn places(&self) -> Result<Vec<PlaceThread>> {
        Ok(place_threads(&self.views().await?))
    }
}
