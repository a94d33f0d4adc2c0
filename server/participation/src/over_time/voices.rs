use super::Promise;
use super::promises::{of_plan, of_views};
use crate::cases::Review;
use crate::error::Result;
use crate::id::{MembershipId, PlaceId};
use crate::news::{About, load_lines};
use crate::people::{Member, members};
use crate::places::{PlaceKind, PlaceThread, Rated, place_threads};
use crate::room::{Felt, FeltAt, Question};
use crate::voice::{OwnVoice, View, load_views, reader_may};

/// A place of one voice, and how it felt time after time.
#[derive(Clone, Debug)]
pub struct PlaceOverTime {
    /// Which of theirs.
    pub place: PlaceId,
    /// What they call it. May be empty.
    pub name: String,
    /// What kind.
    pub kind: Option<PlaceKind>,
    /// How it felt, oldest first.
    pub rated: Vec<Rated>,
}

/// How it was for one voice.
#[derive(Clone, Debug)]
pub struct VoiceOverTime {
    /// Whose.
    pub voice: MembershipId,
    /// Their places, in the order they first shared them.
    pub places: Vec<PlaceOverTime>,
    /// What they answered after meetings, by date.
    pub felt: Vec<FeltAt>,
    /// What was promised to them, in the order it was.
    pub promises: Vec<Promise>,
}

impl VoiceOverTime {
    /// What they answered to one question, by date.
    pub fn answers(&self, question: Question) -> impl Iterator<Item = (jiff::civil::Date, Felt)> {
        let asked = self.felt.iter().filter(move |one| one.question == question);
        asked.map(|one| (one.on, one.felt))
    }

    fn is_empty(&self) -> bool {
        self.places.is_empty() && self.felt.is_empty() && self.promises.is_empty()
    }
}

/// How it was for each voice over time. A voice of which there is nothing for this reader is not in it, whether it said
/// nothing or not to this reader.
#[derive(Clone, Debug, Default)]
pub struct OverTime {
    /// Voice by voice: the reader's own first, then in the order of the pathway.
    pub voices: Vec<VoiceOverTime>,
    /// What was promised to everybody in the published plan.
    pub plan: Vec<Promise>,
}

fn place(thread: &PlaceThread) -> Option<PlaceOverTime> {
    let rated = thread.rated();
    (!rated.is_empty()).then(|| PlaceOverTime {
        place: thread.place,
        name: thread.name().to_owned(),
        kind: thread.kind(),
        rated,
    })
}

fn voices(people: &[Member], views: &[View], felt: &[FeltAt], promised: &[(MembershipId, Promise)]) -> OverTime {
    let threads = place_threads(views);
    let voices = people.iter().map(|one| VoiceOverTime {
        voice: one.id,
        places: threads
            .iter()
            .filter(|thread| thread.author == one.id)
            .filter_map(place)
            .collect(),
        felt: felt.iter().filter(|at| at.author == one.id).cloned().collect(),
        promises: promised
            .iter()
            .filter(|(author, _)| *author == one.id)
            .map(|(_, promise)| *promise)
            .collect(),
    });
    OverTime {
        voices: voices.filter(|voice| !voice.is_empty()).collect(),
        plan: Vec::new(),
    }
}

impl OwnVoice<'_> {
    /// How it was for me over time, and how places felt to others who shared that with me. What was promised to others,
    /// and how they felt after meetings, is theirs. In a sitting only what that sitting may show.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn over_time(&self) -> Result<OverTime> {
        let (p, me) = (self.p, self.me());
        let mut tx = p.store().read().await?;
        let views = load_views(p, &mut tx, me.pathway, self.listening().may_read()?).await?;
        let own = |about| {
            views
                .iter()
                .any(|view| view.author == me.id && About::View(view.id) == about)
        };
        let lines = load_lines(p, &mut tx, me.pathway, own).await?;
        let felt = self.load_felt(&mut tx).await?;
        let mine = views
            .iter()
            .filter(|view| view.author == me.id && view.taken_back_at.is_none());
        let promised: Vec<_> = of_views(mine, &lines, p.clock().today())
            .into_iter()
            .map(|promise| (me.id, promise))
            .collect();
        let mut people = self.people().to_vec();
        people.sort_by_key(|one| one.id != me.id);
        Ok(OverTime {
            plan: of_plan(p, &mut tx, me.pathway).await?,
            ..voices(&people, &views, &felt, &promised)
        })
    }
}

impl Review<'_> {
    /// How it was for each voice over time, as far as each shared it with me; for the review. Nothing is opened.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn over_time(&self) -> Result<OverTime> {
        let (p, pathway) = (self.participation(), self.pathway());
        let mut tx = p.store().read().await?;
        let views = load_views(p, &mut tx, pathway, reader_may(self.me())).await?;
        let shared = |about| views.iter().any(|view| About::View(view.id) == about);
        let lines = load_lines(p, &mut tx, pathway, shared).await?;
        let felt = self.load_felt(&mut tx).await?;
        let today = p.clock().today();
        let promised: Vec<_> = views
            .iter()
            .flat_map(|view| {
                let of = of_views([view], &lines, today);
                of.into_iter().map(|promise| (view.author, promise))
            })
            .collect();
        let people = members(&mut tx, p.vault(), pathway).await?;
        Ok(OverTime {
            plan: of_plan(p, &mut tx, pathway).await?,
            ..voices(&people, &views, &felt, &promised)
        })
    }
}
