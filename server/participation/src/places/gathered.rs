use std::collections::HashMap;

use super::{PlaceThread, place_threads};
use crate::audit::{self, Act, Entry};
use crate::cases::{Casework, Review};
use crate::error::{Error, Result};
use crate::id::{ContextId, MembershipId, PathwayId, PlaceId};
use crate::plan::{PlanContext, load_plan, nobody, resolve};
use crate::store::Tx;
use crate::voice::{View, load_views, reader_may};

/// A context with the places that were gathered under it, as far as the reader may read them.
#[derive(Clone, Debug)]
pub struct GatheredPlaces {
    /// The context, with its goal and actions.
    pub context: PlanContext,
    /// Places of any voice, each with its author's own words.
    pub places: Vec<PlaceThread>,
}

/// All places that were shared with a worker or chair.
#[derive(Clone, Debug)]
pub struct StaffPlaces {
    /// By context, in the order of the plan.
    pub contexts: Vec<GatheredPlaces>,
    /// Those that are under no context yet.
    pub loose: Vec<PlaceThread>,
}

impl StaffPlaces {
    /// All of them.
    pub fn threads(&self) -> impl Iterator<Item = &PlaceThread> {
        self.contexts.iter().flat_map(|one| &one.places).chain(&self.loose)
    }

    /// The views in them, for [`Review::opened`] on a page that shows the words.
    #[must_use]
    pub fn views(&self) -> Vec<View> {
        self.threads().flat_map(|thread| thread.views.iter().cloned()).collect()
    }
}

/// Under which context each place stands.
async fn load_gathered(tx: &mut Tx, pathway: PathwayId) -> Result<HashMap<(MembershipId, PlaceId), ContextId>> {
    let rows: Vec<(MembershipId, PlaceId, ContextId)> = tx
        .all(
            "SELECT g.author, g.place, g.context FROM gathered g JOIN context c ON c.id = g.context \
             WHERE c.pathway = $1",
            &[pathway.into()],
        )
        .await?;
    Ok(rows
        .into_iter()
        .map(|(author, place, context)| ((author, place), context))
        .collect())
}

impl Review<'_> {
    /// The places that were shared with me, under their contexts, without opening any. A page that shows the words
    /// notes it: `review.opened(&places.views())`.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn places(&self) -> Result<StaffPlaces> {
        let (p, pathway) = (self.participation(), self.pathway());
        let mut tx = p.store().read().await?;
        let views = load_views(p, &mut tx, pathway, reader_may(self.me())).await?;
        let plan = load_plan(p, &mut tx, pathway, nobody).await?;
        let gathered = load_gathered(&mut tx, pathway).await?;
        let (mut contexts, mut loose): (Vec<GatheredPlaces>, Vec<PlaceThread>) = (Vec::new(), Vec::new());
        for context in plan.contexts {
            contexts.push(GatheredPlaces {
                context,
                places: Vec::new(),
            });
        }
        for thread in place_threads(&views) {
            let under = gathered.get(&(thread.author, thread.place));
            match contexts.iter_mut().find(|one| Some(&one.context.context.id) == under) {
                Some(one) => one.places.push(thread),
                None => loose.push(thread),
            }
        }
        Ok(StaffPlaces { contexts, loose })
    }
}

impl Casework<'_> {
    /// Gathers a place under a context, or takes it out with `None`. Its author's words stay as they are, and
    /// nobody but worker and chair knows under what it stands.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the place is not shared with me or the context is not on this pathway.
    pub async fn gather(&self, author: MembershipId, place: PlaceId, under: Option<ContextId>) -> Result<()> {
        let (p, pathway) = (self.participation(), self.pathway());
        let mut tx = self.write().await?;
        let views = load_views(p, &mut tx, pathway, reader_may(self.me())).await?;
        let threads = place_threads(&views);
        if !threads.iter().any(|one| one.author == author && one.place == place) {
            return Err(Error::NotThere);
        }
        tx.run(
            "DELETE FROM gathered WHERE author = $1 AND place = $2",
            &[author.into(), place.into()],
        )
        .await?;
        if let Some(context) = under {
            let context = resolve(&mut tx, pathway, context).await?;
            tx.run(
                "INSERT INTO gathered (author, place, context, at) VALUES ($1, $2, $3, $4)",
                &[author.into(), place.into(), context.into(), p.clock().now_ms().into()],
            )
            .await?;
        }
        let entry = Entry::new(self.me().person, Act::PlaceGathered, place, Some(pathway));
        audit::append(&mut tx, p.vault(), entry).await?;
        tx.commit().await
    }
}
