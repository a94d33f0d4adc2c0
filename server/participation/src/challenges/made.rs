use serde::{Deserialize, Serialize};

use super::Ground;
use super::shared::{ChallengeBody, challenge_place};
use crate::Participation;
use crate::audit::{self, Act, Entry};
use crate::cases::Review;
use crate::error::{Error, Result};
use crate::id::{ActionId, ChallengeId};
use crate::people::Member;
use crate::plan::{load_plan, nobody};
use crate::proposals::{About, readable};
use crate::room::{Save, Slip, Taken};
use crate::rules::challenge::by;
use crate::rules::length::Written;
use crate::store::Tx;
use crate::voice::{Audience, HeldBack, Kept, MAX_WORDS, OwnVoice, Reach, Said, Sheet, Writing};

/// What somebody says against an action.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChallengeSaid {
    /// What for.
    pub ground: Option<Ground>,
    /// In own words. May be empty.
    pub words: String,
}

/// A challenge that a family member is writing and has not made: theirs, and nobody else's.
#[derive(Clone, Debug)]
pub struct ChallengeDraft {
    /// Of which action.
    pub action: ActionId,
    /// Grows with every save.
    pub version: i64,
    /// What it says, with what another tab or phone wrote at the same time.
    pub slip: Slip<ChallengeSaid>,
}

/// A challenge as it would be made: what, and exactly who would see it.
#[derive(Clone, Debug)]
pub struct ChallengeEnvelope {
    /// The draft.
    pub draft: ChallengeDraft,
    /// The people who read it: the worker and the chair.
    pub readers: Vec<Member>,
    /// Why it cannot go yet, if so.
    pub held_back: Option<HeldBack>,
}

#[derive(Default, Serialize, Deserialize)]
struct ChallengeSheet {
    slip: Slip<ChallengeSaid>,
}

impl Writing for ChallengeSheet {
    const KIND: &'static str = "challenge";

    fn take_in(&mut self, other: Self) {
        self.slip.take_in(other.slip);
    }
}

/// A challenge about to be made.
struct NewChallenge<'a> {
    action: ActionId,
    ground: Ground,
    words: &'a str,
    text_then: String,
    sitting: String,
}

async fn make(p: &Participation, tx: &mut Tx, me: &Member, new: NewChallenge<'_>) -> Result<ChallengeId> {
    let id = ChallengeId::random();
    let body = ChallengeBody {
        words: Said::tidy(new.words),
        text_then: new.text_then,
    };
    let key = p.vault().key(tx, me.id).await?;
    tx.run(
        "INSERT INTO challenge (id, pathway, action, author, ground, answer_by, sitting, body, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        &[
            id.into(),
            me.pathway.into(),
            new.action.into(),
            me.id.into(),
            new.ground.text().into(),
            by(p.clock().today()).into(),
            new.sitting.into(),
            key.seal_json(challenge_place(&id.to_string()), &body)?.into(),
            p.clock().now_ms().into(),
        ],
    )
    .await?;
    let entry = Entry::new(me.person, Act::Challenged, id, Some(me.pathway));
    audit::append(tx, p.vault(), entry).await?;
    Ok(id)
}

impl Review<'_> {
    /// Challenges an action: its owner is to answer within [`DAYS`](crate::rules::challenge::DAYS) working days.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it is not in this plan, [`Error::TooLong`] for words that are.
    pub async fn challenge(&self, action: ActionId, ground: Ground, words: &str) -> Result<ChallengeId> {
        Written::Because.check(words)?;
        let p = self.participation();
        let mut tx = self.write().await?;
        let plan = load_plan(p, &mut tx, self.pathway(), nobody).await?;
        let found = plan.actions().find(|one| one.id == action).ok_or(Error::NotThere)?;
        let new = NewChallenge {
            action,
            ground,
            words,
            text_then: found.what.clone(),
            sitting: String::new(),
        };
        let id = make(p, &mut tx, self.me(), new).await?;
        tx.commit().await?;
        Ok(id)
    }
}

impl OwnVoice<'_> {
    /// Saves what I say against an action. What is returned is on disk.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the handle no longer stands or the family may not read such an action.
    pub async fn keep_challenge(&self, action: ActionId, said: ChallengeSaid, save: &Save) -> Result<Kept> {
        let mut tx = self.write().await?;
        self.readable_action(&mut tx, action).await?;
        let drawer = self.drawer(&mut tx).await?;
        let thing = action.to_string();
        let found = drawer.one::<ChallengeSheet>(&mut tx, &thing).await?;
        let mut sheet: Sheet<ChallengeSheet> = found.unwrap_or_default();
        let said = ChallengeSaid {
            words: Said::tidy(&said.words),
            ..said
        };
        let taken = sheet.body.slip.take(said, save);
        let version = sheet.body.slip.version;
        if taken != Taken::Nothing {
            drawer.save(&mut tx, &thing, &sheet).await?;
            tx.commit().await?;
        }
        Ok(taken.kept(version, self.p.clock().now_ms()))
    }

    /// My draft as it would be made; nothing when nothing was kept.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn challenge_envelope(&self, action: ActionId) -> Result<Option<ChallengeEnvelope>> {
        let mut tx = self.p.store().read().await?;
        self.load_challenge_envelope(&mut tx, action).await
    }

    async fn load_challenge_envelope(&self, tx: &mut Tx, action: ActionId) -> Result<Option<ChallengeEnvelope>> {
        let drawer = self.drawer(tx).await?;
        let Some(sheet) = drawer.one::<ChallengeSheet>(tx, &action.to_string()).await? else {
            return Ok(None);
        };
        let slip = sheet.body.slip;
        let audience = Audience::new(Reach::WorkerAndChair, &[]);
        Ok(Some(ChallengeEnvelope {
            readers: audience.readers(self.me().id, self.people()).cloned().collect(),
            held_back: if !slip.aside.is_empty() {
                Some(HeldBack::TwoTexts)
            } else if slip.said.words.chars().count() > MAX_WORDS {
                Some(HeldBack::TooLong)
            } else {
                None
            },
            draft: ChallengeDraft {
                action,
                version: sheet.version,
                slip,
            },
        }))
    }

    /// Challenges an action with my draft, as I last saw it. The worker and the chair read it.
    ///
    /// # Errors
    /// [`Error::NotThere`] when nothing was kept or the family may not read the action now, [`Error::Conflict`] when the
    /// draft changed since or has to wait, [`Error::Incomplete`] when it does not say what for.
    pub async fn challenge(&self, action: ActionId, version: i64) -> Result<ChallengeId> {
        let mut tx = self.write().await?;
        let envelope = self.load_challenge_envelope(&mut tx, action).await?;
        let envelope = envelope.ok_or(Error::NotThere)?;
        let said = envelope.draft.slip.said;
        if envelope.draft.version != version || envelope.held_back.is_some() {
            return Err(Error::Conflict);
        }
        let new = NewChallenge {
            action,
            ground: said.ground.ok_or(Error::Incomplete)?,
            words: &said.words,
            text_then: self.readable_action(&mut tx, action).await?,
            sitting: self.sitting(),
        };
        let id = make(self.p, &mut tx, self.me(), new).await?;
        let drawer = self.drawer(&mut tx).await?;
        drawer.discard::<ChallengeSheet>(&mut tx, &action.to_string()).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// Throws a draft away.
    ///
    /// # Errors
    /// When the handle no longer stands.
    pub async fn discard_challenge(&self, action: ActionId) -> Result<()> {
        let mut tx = self.write().await?;
        let drawer = self.drawer(&mut tx).await?;
        drawer.discard::<ChallengeSheet>(&mut tx, &action.to_string()).await?;
        tx.commit().await
    }

    /// What an action says that the family may read: while it is open to them, or published.
    async fn readable_action(&self, tx: &mut Tx, action: ActionId) -> Result<String> {
        let found = readable(self.p, tx, self.me().pathway, About::Action(action)).await?;
        Ok(found.ok_or(Error::NotThere)?.standing.text)
    }
}
