use serde::{Deserialize, Serialize};

use super::about::Standing;
use super::readable::readable;
use super::{About, ProposalKind, ProposalSaid};
use crate::error::{Error, Result};
use crate::people::Member;
use crate::room::{Save, Slip, Taken};
use crate::store::Tx;
use crate::voice::{Audience, HeldBack, Kept, MAX_WORDS, OwnVoice, Reach, Said, Sheet, Writing};

/// How many proposals somebody can be writing at once.
pub const MAX_PROPOSALS: usize = 60;

/// What somebody is proposing and has not shared: theirs, and nobody else's.
#[derive(Clone, Debug)]
pub struct ProposalDraft {
    /// What kind.
    pub kind: ProposalKind,
    /// What it is about.
    pub about: About,
    /// Grows with every save. Sharing names it, so that it does what the page said.
    pub version: i64,
    /// When it was last saved, UTC milliseconds.
    pub saved_at: i64,
    /// Some of it was written on a worker's device.
    pub in_a_sitting: bool,
    /// What it says, with what another tab or phone wrote at the same time.
    pub slip: Slip<ProposalSaid>,
}

/// A proposal as it would be shared: what, and exactly which people would see it.
#[derive(Clone, Debug)]
pub struct ProposalEnvelope {
    /// The draft.
    pub draft: ProposalDraft,
    /// What the paragraph says now; nothing when it is not there for the family to read.
    pub standing: Option<Standing>,
    /// Who can know.
    pub audience: Audience,
    /// The people that means, without the author.
    pub readers: Vec<Member>,
    /// Why it cannot go yet, if so.
    pub held_back: Option<HeldBack>,
}

#[derive(Default, Serialize, Deserialize)]
pub(super) struct ProposalSheet {
    slip: Slip<ProposalSaid>,
}

impl Writing for ProposalSheet {
    const KIND: &'static str = "proposal";

    fn take_in(&mut self, other: Self) {
        self.slip.take_in(other.slip);
    }
}

pub(super) fn thing(kind: ProposalKind, about: About) -> String {
    format!("{} {about}", kind.text())
}

fn draft(thing: &str, sheet: Sheet<ProposalSheet>) -> Result<ProposalDraft> {
    let (kind, about) = thing.split_once(' ').ok_or(Error::Corrupt("sheet.thing"))?;
    Ok(ProposalDraft {
        kind: ProposalKind::from_text(kind).ok_or(Error::Corrupt("sheet.thing"))?,
        about: about.parse()?,
        version: sheet.version,
        saved_at: sheet.saved_at,
        in_a_sitting: sheet.in_a_sitting,
        slip: sheet.body.slip,
    })
}

impl OwnVoice<'_> {
    /// Saves what I am proposing. What is returned is on disk, and a save is never refused for what it says.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the handle no longer stands, a kind that needs a paragraph names none, or there are
    /// too many drafts already.
    pub async fn keep_proposal(
        &self,
        kind: ProposalKind,
        about: About,
        said: ProposalSaid,
        save: &Save,
    ) -> Result<Kept> {
        if kind.needs_paragraph() && about == About::Plan {
            return Err(Error::NotThere);
        }
        let mut tx = self.write().await?;
        let drawer = self.drawer(&mut tx).await?;
        let thing = thing(kind, about);
        let mut sheet = drawer.sheet::<ProposalSheet>(&mut tx, &thing, MAX_PROPOSALS).await?;
        let said = ProposalSaid {
            words: Said::tidy(&said.words),
            ..said
        };
        let first = sheet.body.slip.version == 0 && said == ProposalSaid::default();
        let taken = sheet.body.slip.take(said, save);
        let version = sheet.body.slip.version;
        // "That's not right" is said by saying nothing else.
        if taken != Taken::Nothing || first {
            drawer.save(&mut tx, &thing, &sheet).await?;
            tx.commit().await?;
        }
        Ok(taken.kept(version, self.p.clock().now_ms()))
    }

    /// What I am proposing and have not shared, in the order I began.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn proposal_drafts(&self) -> Result<Vec<ProposalDraft>> {
        let mut tx = self.p.store().read().await?;
        let drawer = self.drawer(&mut tx).await?;
        let all = drawer.all::<ProposalSheet>(&mut tx).await?;
        all.into_iter().map(|(thing, sheet)| draft(&thing, sheet)).collect()
    }

    /// One of them as it would be shared; nothing when nothing was kept.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn proposal_envelope(&self, kind: ProposalKind, about: About) -> Result<Option<ProposalEnvelope>> {
        let mut tx = self.p.store().read().await?;
        self.load_proposal_envelope(&mut tx, kind, about).await
    }

    pub(super) async fn load_proposal_envelope(
        &self,
        tx: &mut Tx,
        kind: ProposalKind,
        about: About,
    ) -> Result<Option<ProposalEnvelope>> {
        let drawer = self.drawer(tx).await?;
        let thing = thing(kind, about);
        let Some(sheet) = drawer.one::<ProposalSheet>(tx, &thing).await? else {
            return Ok(None);
        };
        let draft = draft(&thing, sheet)?;
        let said = &draft.slip.said;
        let offered = said
            .reach
            .filter(|reach| matches!(reach, Reach::WorkerAndChair | Reach::Meeting));
        let held_back = if !draft.slip.aside.is_empty() {
            Some(HeldBack::TwoTexts)
        } else if said.words.chars().count() > MAX_WORDS {
            Some(HeldBack::TooLong)
        } else if offered.is_none() {
            Some(HeldBack::NoAudience)
        } else {
            None
        };
        let audience = Audience::new(offered.unwrap_or(Reach::WorkerAndChair), &[]);
        Ok(Some(ProposalEnvelope {
            standing: readable(self.p, tx, self.me().pathway, about)
                .await?
                .map(|one| one.standing),
            readers: audience.readers(self.me().id, self.people()).cloned().collect(),
            audience,
            held_back,
            draft,
        }))
    }

    /// Throws a draft away for good, because its author asked.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the handle no longer stands.
    pub async fn discard_proposal(&self, kind: ProposalKind, about: About) -> Result<()> {
        let mut tx = self.write().await?;
        let drawer = self.drawer(&mut tx).await?;
        drawer.discard::<ProposalSheet>(&mut tx, &thing(kind, about)).await?;
        tx.commit().await
    }
}
