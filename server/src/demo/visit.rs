use anyhow::{Context as _, Result};
use jiff::SignedDuration;
use jiff::civil::DateTime;
use participation::Participation;
use participation::access::SignedIn;
use participation::clock::Clock;
use participation::id::{MembershipId, PathwayId, PersonId};
use participation::people::Language;
use participation::sign_in::{Invited, Stage, Token};

/// Somebody of the story at their phone or desk, at a moment of the story.
pub(super) struct Visit {
    pub(super) p: Participation,
    pub(super) who: SignedIn,
    clock: Clock,
    token: Token,
}

impl Visit {
    /// They come in at this time in England, `2026-09-16T16:10`.
    pub(super) async fn of(story: &Participation, person: PersonId, at: &str) -> Result<Self> {
        let (p, clock) = moment(story, at)?;
        let token = p.enter_demo(person, "").await?;
        Self::with(p, clock, token).await
    }

    /// Their first time: with the code from their card, through every step.
    pub(super) async fn first(story: &Participation, invited: &Invited, at: &str) -> Result<Self> {
        let (p, clock) = moment(story, at)?;
        let token = p.come_in(&invited.code, "").await?;
        Self::with(p, clock, token).await?.arrive().await
    }

    /// On the worker's tablet, which is handed over now.
    pub(super) async fn handed_over(worker: &Self, pathway: PathwayId, to: MembershipId) -> Result<Self> {
        let token = worker.p.casework(&worker.who, pathway).await?.hand_over(to, "").await?;
        Self::with(worker.p.clone(), worker.clock.clone(), token)
            .await?
            .arrive()
            .await
    }

    async fn with(p: Participation, clock: Clock, token: Token) -> Result<Self> {
        let who = p.signed_in(&token).await?.context("nobody came in")?;
        Ok(Self { p, who, clock, token })
    }

    async fn arrive(self) -> Result<Self> {
        self.p.reach_stage(&self.who, Stage::In).await?;
        Self::with(self.p, self.clock, self.token).await
    }

    /// Time goes by.
    pub(super) fn minutes_later(&self, minutes: i64) {
        self.clock.advance(SignedDuration::from_mins(minutes));
    }

    /// The language they read here.
    pub(super) const fn language(&self) -> Language {
        self.who.language
    }

    /// They leave, and no session stays behind.
    pub(super) async fn end(self) -> Result<()> {
        Ok(self.p.sign_out(&self.token).await?)
    }
}

/// The story at this time in England.
pub(super) fn at(story: &Participation, at: &str) -> Result<Participation> {
    Ok(moment(story, at)?.0)
}

pub(super) fn moment(story: &Participation, at: &str) -> Result<(Participation, Clock)> {
    let at: DateTime = at.parse()?;
    let clock = Clock::fixed(at.in_tz("Europe/London")?.timestamp());
    Ok((story.at(clock.clone()), clock))
}
