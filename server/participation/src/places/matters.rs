use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::id::{MattersId, ViewId};
use crate::people::{Member, Role, stable_text};
use crate::room::{Save, Slip, Taken};
use crate::rules::length::Written;
use crate::voice::{
    Audience, Expectation, HeldBack, Holds, Kept, OwnVoice, Posting, Reach, Said, Sheet, Topic, View, ViewBody,
    Writing, post,
};

/// How many people somebody can be writing about at once.
const MAX_MATTERS: usize = 40;

/// What somebody is to a young person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Relation {
    /// A friend.
    Friend,
    /// Family.
    Family,
    /// An adult who looks out for them.
    Adult,
    /// Somebody else.
    Other,
}

stable_text!(Relation {
    Friend = "friend",
    Family = "family",
    Adult = "adult",
    Other = "other",
});

/// What a young person says about one who matters to them, or is safe to be with.
///
/// Initials or a nickname of their own, in their own file. Nothing looks people up by it, compares it with what
/// others said, or exports it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MattersSaid {
    /// What they call them.
    pub called: String,
    /// What they are to them.
    pub relation: Option<Relation>,
    /// What is good about them, and where they can be found. May be empty.
    pub words: String,
    /// Who can know.
    pub audience: Option<Audience>,
}

/// What is shared about one who matters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedMatters {
    /// Which of the author's.
    pub id: MattersId,
    /// What they are to them.
    pub relation: Option<Relation>,
    /// What was said.
    pub words: String,
}

/// What is written about one who matters and not shared.
#[derive(Clone, Debug)]
pub struct MattersDraft {
    /// Which of the author's.
    pub id: MattersId,
    /// Grows with every save.
    pub version: i64,
    /// What it says, with its version and what another tab or phone wrote at the same time.
    pub slip: Slip<MattersSaid>,
}

/// The people who matter to a young person, as they see them.
#[derive(Clone, Debug)]
pub struct Matters {
    /// Not shared.
    pub drafts: Vec<MattersDraft>,
    /// Shared, oldest first, what was taken back too. The name is in `words`; see [`View::matters`].
    pub shared: Vec<View>,
}

/// One who matters, as it would be shared.
#[derive(Clone, Debug)]
pub struct MattersEnvelope {
    /// The draft.
    pub draft: MattersDraft,
    /// Who can know.
    pub audience: Audience,
    /// The people that means, without the author.
    pub readers: Vec<Member>,
    /// Why it cannot go yet, if so.
    pub held_back: Option<HeldBack>,
}

/// Sealed under the author's key.
#[derive(Default, Serialize, Deserialize)]
struct MattersSheet(Slip<MattersSaid>);

impl Writing for MattersSheet {
    const KIND: &'static str = "matters";

    fn take_in(&mut self, other: Self) {
        self.0.take_in(other.0);
    }
}

fn draft(id: MattersId, sheet: Sheet<MattersSheet>) -> (MattersDraft, bool) {
    let draft = MattersDraft {
        id,
        version: sheet.version,
        slip: sheet.body.0,
    };
    (draft, sheet.in_a_sitting)
}

fn held_back(slip: &Slip<MattersSaid>) -> Option<HeldBack> {
    let said = &slip.said;
    let short = Written::MattersName
        .check(&said.called)
        .and_then(|()| Written::MattersWords.check(&said.words));
    if !slip.aside.is_empty() {
        Some(HeldBack::TwoTexts)
    } else if short.is_err() {
        Some(HeldBack::TooLong)
    } else if said.audience.is_none() {
        Some(HeldBack::NoAudience)
    } else {
        None
    }
}

impl OwnVoice<'_> {
    /// Saves what I say about one who matters to me. The page draws the id, as for a place.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the handle no longer stands, the author is not the young person, or there are too
    /// many drafts.
    pub async fn keep_matters(&self, id: MattersId, said: MattersSaid, save: &Save) -> Result<Kept> {
        self.is_young_person()?;
        let mut tx = self.write().await?;
        let drawer = self.drawer(&mut tx).await?;
        let thing = id.to_string();
        let mut sheet = drawer.sheet::<MattersSheet>(&mut tx, &thing, MAX_MATTERS).await?;
        let said = MattersSaid {
            called: Said::tidy(&said.called),
            words: Said::tidy(&said.words),
            audience: said.audience.filter(|one| Reach::ANYWHERE.contains(&one.reach())),
            relation: said.relation,
        };
        let taken = sheet.body.0.take(said, save);
        let version = sheet.body.0.version;
        if taken != Taken::Nothing {
            drawer.save(&mut tx, &thing, &sheet).await?;
            tx.commit().await?;
        }
        Ok(taken.kept(version, self.p.clock().now_ms()))
    }

    /// The people who matter to me: those I write about, and those I shared.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a young person; otherwise when the database does not answer.
    pub async fn matters(&self) -> Result<Matters> {
        self.is_young_person()?;
        let mut tx = self.p.store().read().await?;
        let drawer = self.drawer(&mut tx).await?;
        let mut drafts = Vec::new();
        for (thing, sheet) in drawer.all::<MattersSheet>(&mut tx).await? {
            drafts.push(draft(thing.parse()?, sheet).0);
        }
        let shared = self.own_views(&mut tx, |topic| topic == Topic::Matters).await?;
        Ok(Matters { drafts, shared })
    }

    /// Throws a draft about one who matters away for good. What was shared is taken back with
    /// [`OwnVoice::take_back`].
    ///
    /// # Errors
    /// [`Error::NotThere`] when the handle no longer stands.
    pub async fn discard_matters(&self, id: MattersId) -> Result<()> {
        let mut tx = self.write().await?;
        let drawer = self.drawer(&mut tx).await?;
        drawer.discard::<MattersSheet>(&mut tx, &id.to_string()).await?;
        tx.commit().await
    }

    /// A draft about one who matters, as it would be shared; nothing when nobody is named in it.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a young person; otherwise when the database does not answer.
    pub async fn matters_envelope(&self, id: MattersId) -> Result<Option<MattersEnvelope>> {
        let drafts = self.matters().await?.drafts;
        let found = drafts.into_iter().find(|draft| draft.id == id);
        Ok(found
            .filter(|draft| !draft.slip.said.called.trim().is_empty())
            .map(|draft| {
                let audience = draft.slip.said.audience.clone();
                let audience = audience.unwrap_or_else(|| Audience::new(Reach::WorkerAndChair, &[]));
                MattersEnvelope {
                    held_back: held_back(&draft.slip),
                    readers: audience.readers(self.me().id, self.people()).cloned().collect(),
                    audience,
                    draft,
                }
            }))
    }

    /// Shares one who matters, as the author last saw it.
    ///
    /// # Errors
    /// [`Error::Conflict`] when it changed since or has to wait, [`Error::NotThere`] when there is nothing to share.
    pub async fn share_matters(&self, id: MattersId, version: i64) -> Result<ViewId> {
        self.is_young_person()?;
        let mut tx = self.write().await?;
        let drawer = self.drawer(&mut tx).await?;
        let sheet = drawer.one(&mut tx, &id.to_string()).await?.ok_or(Error::NotThere)?;
        let (draft, in_a_sitting) = draft(id, sheet);
        let said = draft.slip.said.clone();
        if said.called.trim().is_empty() {
            return Err(Error::NotThere);
        }
        if draft.version != version || held_back(&draft.slip).is_some() {
            return Err(Error::Conflict);
        }
        let audience = said.audience.ok_or(Error::Conflict)?;
        let holds = SharedMatters {
            id,
            relation: said.relation,
            words: said.words,
        };
        let body = ViewBody {
            words: said.called,
            choices: Vec::new(),
            feeling: None,
            dont_know: false,
            expectation: Some(Expectation::JustKnow),
            language: Some(self.who.language),
            given: self.given(in_a_sitting),
            holds: Holds::Matters(Box::new(holds)),
        };
        let new = Posting {
            topic: Topic::Matters,
            audience: &audience,
            sitting: &self.sitting(),
            body: &body,
        };
        let view = post(self.p, &mut tx, self.me(), new).await?;
        drawer.discard::<MattersSheet>(&mut tx, &id.to_string()).await?;
        tx.commit().await?;
        Ok(view)
    }

    fn is_young_person(&self) -> Result<()> {
        if self.me().role == Role::YoungPerson {
            Ok(())
        } else {
            Err(Error::NotThere)
        }
    }
}
