use super::shared::{Challenge, StepBody, What, step_place};
use crate::Participation;
use crate::audit::{self, Act, Entry};
use crate::cases::Review;
use crate::error::{Error, Result};
use crate::id::{ChallengeId, Id};
use crate::messages;
use crate::people::Member;
use crate::room::Chairing;
use crate::rules::challenge::{Step, by};
use crate::rules::length::Written;
use crate::store::Tx;
use crate::voice::{OwnVoice, Said};

/// Takes a step, where the rules allow it. What came of a challenge is sealed under its author's key.
async fn take(
    p: &Participation,
    tx: &mut Tx,
    me: &Member,
    challenge: &Challenge,
    what: What,
    words: &str,
) -> Result<()> {
    let today = p.clock().today();
    let until = (what == What::Escalated).then(|| by(today));
    let step = match (what, until) {
        (What::Escalated, Some(until)) => Step::Escalated(until),
        (What::Escalated | What::Answered, _) => Step::Answered,
        (What::Settled, _) => Step::Settled,
        (What::TakenBack, _) => Step::TakenBack,
    };
    challenge.course().check(step, today)?;
    let id = Id::random();
    let body = StepBody {
        words: Said::tidy(words).trim().to_owned(),
    };
    let key = p.vault().key(tx, challenge.author).await?;
    tx.run(
        "INSERT INTO challenge_step (id, challenge, seq, kind, by_on, person, body, at) VALUES ($1, $2, \
         (SELECT COALESCE(MAX(seq), 0) + 1 FROM challenge_step WHERE challenge = $2), $3, $4, $5, $6, $7)",
        &[
            id.into(),
            challenge.id.into(),
            what.text().into(),
            until.into(),
            me.person.into(),
            key.seal_json(step_place(&id.to_string()), &body)?.into(),
            p.clock().now_ms().into(),
        ],
    )
    .await?;
    let entry = Entry::new(me.person, Act::ChallengeMoved, challenge.id, Some(me.pathway));
    audit::append(tx, p.vault(), entry).await?;
    if me.id == challenge.author {
        return Ok(());
    }
    messages::nudge(p, tx, challenge.author).await
}

fn required(words: &str) -> Result<()> {
    Written::Because.check(words)?;
    if words.trim().is_empty() {
        return Err(Error::Incomplete);
    }
    Ok(())
}

impl Review<'_> {
    async fn known(&self, tx: &mut Tx, id: ChallengeId) -> Result<Challenge> {
        let all = self.load_challenges(tx).await?;
        all.into_iter().find(|one| one.id == id).ok_or(Error::NotThere)
    }

    async fn step(&self, id: ChallengeId, what: What, words: &str) -> Result<()> {
        required(words)?;
        let mut tx = self.write().await?;
        let challenge = self.known(&mut tx, id).await?;
        take(self.participation(), &mut tx, self.me(), &challenge, what, words).await?;
        tx.commit().await
    }

    /// Notes what the owner of a challenged action answered.
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is no such challenge, [`Error::Incomplete`] without words,
    /// [`Error::Challenge`] when it is over.
    pub async fn answer_challenge(&self, id: ChallengeId, words: &str) -> Result<()> {
        self.step(id, What::Answered, words).await
    }

    /// Takes a challenge to the chair, who has until a date. One that nobody answers goes there by itself.
    ///
    /// # Errors
    /// As [`Review::answer_challenge`], and when it is with the chair already.
    pub async fn escalate_challenge(&self, id: ChallengeId, words: &str) -> Result<()> {
        self.step(id, What::Escalated, words).await
    }

    /// Takes my own challenge back.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it is not mine, [`Error::Challenge`] when it is over.
    pub async fn take_challenge_back(&self, id: ChallengeId) -> Result<()> {
        let mut tx = self.write().await?;
        let challenge = self.known(&mut tx, id).await?;
        if challenge.author != self.me().id {
            return Err(Error::NotThere);
        }
        take(
            self.participation(),
            &mut tx,
            self.me(),
            &challenge,
            What::TakenBack,
            "",
        )
        .await?;
        tx.commit().await
    }
}

impl Chairing<'_> {
    /// Settles a challenge, with a reason its author reads.
    ///
    /// # Errors
    /// As [`Review::answer_challenge`].
    pub async fn settle_challenge(&self, id: ChallengeId, reason: &str) -> Result<()> {
        self.step(id, What::Settled, reason).await
    }
}

impl OwnVoice<'_> {
    async fn own_challenge(&self, tx: &mut Tx, id: ChallengeId) -> Result<Challenge> {
        let mine = self.listening().load_own_challenges(tx).await?;
        mine.into_iter().find(|one| one.id == id).ok_or(Error::NotThere)
    }

    /// Takes my challenge to the chair, because the answer does not do or there is none.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it is not mine, [`Error::Challenge`] when it is over or with the chair already.
    pub async fn escalate_challenge(&self, id: ChallengeId, words: &str) -> Result<()> {
        let mut tx = self.write().await?;
        let challenge = self.own_challenge(&mut tx, id).await?;
        take(self.p, &mut tx, self.me(), &challenge, What::Escalated, words).await?;
        tx.commit().await
    }

    /// Takes my challenge back. I still see it; nobody else does.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it is not mine, [`Error::Challenge`] when it is over.
    pub async fn take_challenge_back(&self, id: ChallengeId) -> Result<()> {
        let mut tx = self.write().await?;
        let challenge = self.own_challenge(&mut tx, id).await?;
        take(self.p, &mut tx, self.me(), &challenge, What::TakenBack, "").await?;
        tx.commit().await
    }
}
