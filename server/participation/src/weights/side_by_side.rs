use super::said::Joined;
use crate::Participation;
use crate::cases::Review;
use crate::error::Result;
use crate::id::{ContextId, MembershipId, PathwayId};
use crate::people::{Member, Role, members};
use crate::plan::{Context, Plan, load_family_plan, load_plan, nobody};
use crate::rules::weighing::{Disagreement, Spread, disagreements};
use crate::store::Tx;
use crate::voice::{Audience, Holds, Topic, View, load_views_on, reader_may};

/// A voice that spreads counters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Voice {
    /// A member of the family.
    Member(MembershipId),
    /// All professionals together.
    Professionals,
}

/// The spreads of one voice, as far as the reader may read.
#[derive(Clone, Debug)]
pub struct VoiceSpread {
    /// Whose.
    pub voice: Voice,
    /// Oldest first. At least one; the last counts.
    pub views: Vec<View>,
}

impl VoiceSpread {
    /// The spread that counts.
    #[must_use]
    pub fn current(&self) -> Option<&View> {
        self.views.last()
    }

    pub(super) fn spread(&self) -> Option<Spread<Voice, ContextId>> {
        Some(Spread {
            voice: self.voice,
            counters: self.current()?.spread()?.counters.clone(),
        })
    }
}

/// What weighs most for each voice, side by side.
#[derive(Clone, Debug)]
pub struct SideBySide {
    /// The contexts, in the order of the plan.
    pub contexts: Vec<Context>,
    /// The voices that shared a spread with the reader, family first. A voice that did not is not in it, whether it
    /// shared none or not with this reader.
    pub voices: Vec<VoiceSpread>,
    /// What they see differently: something to talk about.
    pub disagreements: Vec<Disagreement<Voice, ContextId>>,
}

/// The spreads of each voice that shared them with a reader.
pub(crate) async fn load_voices(review: &Review<'_>, tx: &mut Tx) -> Result<Vec<VoiceSpread>> {
    let (p, pathway, me) = (review.participation(), review.pathway(), review.me());
    let reads = reader_may(me);
    let may = |author: MembershipId, audience: &Audience, sitting: &str, taken_back: Option<i64>| {
        author == me.id && taken_back.is_none() || reads(author, audience, sitting, taken_back)
    };
    voices_that(p, tx, pathway, may).await
}

/// The voices whose spreads pass `may`, family first.
async fn voices_that(
    p: &Participation,
    tx: &mut Tx,
    pathway: PathwayId,
    may: impl Fn(MembershipId, &Audience, &str, Option<i64>) -> bool,
) -> Result<Vec<VoiceSpread>> {
    let views = load_views_on(p, tx, pathway, |topic| topic == Topic::Weights, may).await?;
    let joined = Joined::load(tx, pathway).await?;
    let people = members(tx, p.vault(), pathway).await?;
    let mut voices: Vec<VoiceSpread> = Vec::new();
    for view in super::own::over(&joined, views) {
        let professionals = view.spread().is_some_and(|spread| spread.professionals);
        let voice = if professionals {
            Voice::Professionals
        } else {
            Voice::Member(view.author)
        };
        match voices.iter_mut().find(|one| one.voice == voice) {
            Some(one) => one.views.push(view),
            None => voices.push(VoiceSpread {
                voice,
                views: vec![view],
            }),
        }
    }
    voices.sort_by_key(|one| match one.voice {
        Voice::Member(member) => people
            .iter()
            .position(|person| person.id == member)
            .unwrap_or(people.len()),
        Voice::Professionals => people.len() + 1,
    });
    Ok(voices)
}

impl SideBySide {
    fn of(plan: Plan, voices: Vec<VoiceSpread>) -> Self {
        let spreads: Vec<_> = voices.iter().filter_map(VoiceSpread::spread).collect();
        Self {
            contexts: plan.contexts.into_iter().map(|one| one.context).collect(),
            disagreements: disagreements(&spreads),
            voices,
        }
    }

    /// The same as it goes into a copy for somebody: the spreads that pass `may`. For all but staff, counters on a
    /// context that is not named for the family lie on something else without a name.
    pub(crate) async fn handed_to(
        p: &Participation,
        tx: &mut Tx,
        to: &Member,
        may: impl Fn(MembershipId, &Audience, &str, Option<i64>) -> bool,
    ) -> Result<Self> {
        let mut voices = voices_that(p, tx, to.pathway, may).await?;
        if matches!(to.role, Role::Worker | Role::Chair) {
            return Ok(Self::of(load_plan(p, tx, to.pathway, nobody).await?, voices));
        }
        let plan = load_family_plan(p, tx, to.pathway, nobody).await?;
        let named = |context| plan.contexts.iter().any(|one| one.context.id == context);
        for view in voices.iter_mut().flat_map(|one| &mut one.views) {
            if let Holds::Spread(spread) = &mut view.holds {
                spread.hide(named);
            }
        }
        Ok(Self::of(plan, voices))
    }
}

impl Review<'_> {
    /// What weighs most for each voice that shared it with me, without opening any. A page that shows it notes it:
    /// `review.opened(&view)` for each current view.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn weights(&self) -> Result<SideBySide> {
        let mut tx = self.participation().store().read().await?;
        let voices = load_voices(self, &mut tx).await?;
        let plan = load_plan(self.participation(), &mut tx, self.pathway(), nobody).await?;
        Ok(SideBySide::of(plan, voices))
    }

    /// The people that matter to the young person, where they shared it with me, without opening any.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn matters(&self) -> Result<Vec<View>> {
        let p = self.participation();
        let mut tx = p.store().read().await?;
        let about = |topic| topic == Topic::Matters;
        load_views_on(p, &mut tx, self.pathway(), about, reader_may(self.me())).await
    }
}
