use super::asks::{AskBody, ToldBody, ask_place, load_asks, told_place};
use super::{Help, Outcome, SupportAsk, Told};
use crate::audit::Act;
use crate::cases::Review;
use crate::directory::load_services;
use crate::error::{Error, Result};
use crate::id::{Id, SupportAskId};
use crate::messages;
use crate::news::{About, can_ask_about, readable_things};
use crate::rules::length::Written;
use crate::store::Tx;
use crate::voice::{Listening, Said};

/// What to tell somebody about help they asked for.
#[derive(Clone, Debug)]
pub struct NewTold {
    /// What they asked for.
    pub ask: SupportAskId,
    /// What there is.
    pub outcome: Outcome,
    /// The service's id in the directory, when it is one of it.
    pub service: Option<String>,
    /// Where and when; or why not. Always required: whoever asked reads it.
    pub because: String,
    /// What is offered instead. Required where it is not available.
    pub instead: String,
}

impl NewTold {
    /// Whether it lacks what whoever asked is to be told.
    #[must_use]
    pub fn is_incomplete(&self) -> bool {
        let offers = matches!(self.outcome, Outcome::Available) || !self.instead.trim().is_empty();
        self.because.trim().is_empty() || !offers
    }
}

impl Review<'_> {
    /// Notes that help was asked for: in words or a proposal that were shared with me, or in an action of a published
    /// plan. Noting the same again changes only what kind it is.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it is not shared with me or not in a published plan.
    pub async fn note_support(&self, about: About, help: Help) -> Result<SupportAskId> {
        let (p, pathway) = (self.participation(), self.pathway());
        let mut tx = self.write().await?;
        let things = readable_things(p, &mut tx, self.me()).await?;
        let (_, author) = *things
            .iter()
            .find(|(thing, _)| *thing == about)
            .ok_or(Error::NotThere)?;
        let owner: Id = author.map_or_else(|| pathway.into(), Into::into);
        let standing = load_asks(p, &mut tx, pathway, |one| one == about).await?;
        let id = standing.first().map_or_else(SupportAskId::random, |one| one.id);
        let key = p.vault().key(&mut tx, owner).await?;
        let body = key.seal_json(ask_place(&id.to_string()), &AskBody { help })?;
        tx.run(
            "INSERT INTO support_ask (id, pathway, owner, about, person, body, at) VALUES ($1, $2, $3, $4, $5, $6, $7) \
             ON CONFLICT (id) DO UPDATE SET body = excluded.body",
            &[
                id.into(),
                pathway.into(),
                owner.into(),
                about.into(),
                self.me().person.into(),
                body.into(),
                p.clock().now_ms().into(),
            ],
        )
        .await?;
        self.note_plan(&mut tx, Act::SupportNoted, id).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// The help that was asked for in what was shared with me, and what was told, oldest first. Where nothing was told,
    /// it waits.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn support(&self) -> Result<Vec<SupportAsk>> {
        let mut tx = self.participation().store().read().await?;
        self.load_support(&mut tx).await
    }

    async fn load_support(&self, tx: &mut Tx) -> Result<Vec<SupportAsk>> {
        let p = self.participation();
        let things = readable_things(p, tx, self.me()).await?;
        load_asks(p, tx, self.pathway(), |about| {
            things.iter().any(|(one, _)| *one == about)
        })
        .await
    }

    /// Tells whoever asked what there is. There is no other way to close what was asked for. Said twice in a row it is
    /// said once.
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is no such ask for me, or no such service in the directory; [`Error::Incomplete`]
    /// when it [lacks something](NewTold::is_incomplete), [`Error::TooLong`].
    pub async fn tell_support(&self, new: &NewTold) -> Result<()> {
        Written::Because.check(&new.because)?;
        Written::Instead.check(&new.instead)?;
        if new.is_incomplete() {
            return Err(Error::Incomplete);
        }
        let p = self.participation();
        let mut tx = self.write().await?;
        let asks = self.load_support(&mut tx).await?;
        let ask = asks.iter().find(|one| one.id == new.ask).ok_or(Error::NotThere)?;
        let (service, summary, link) = match &new.service {
            None => Default::default(),
            Some(key) => {
                let services = load_services(&mut tx).await?;
                let found = services.into_iter().find(|one| one.key == *key);
                let found = found.ok_or(Error::NotThere)?;
                (found.name, found.summary, found.link)
            }
        };
        let id = Id::random();
        let body = ToldBody {
            outcome: new.outcome,
            service,
            summary,
            link,
            because: Said::tidy(&new.because).trim().to_owned(),
            instead: Said::tidy(&new.instead).trim().to_owned(),
        };
        let is_it = |told: &Told| body.is_told_by(told) && told.by == self.me().person;
        if ask.told.last().is_some_and(is_it) {
            return Ok(());
        }
        let owner: Id = ask.author.map_or_else(|| self.pathway().into(), Into::into);
        let key = p.vault().key(&mut tx, owner).await?;
        tx.run(
            "INSERT INTO support_told (id, ask, seq, person, body, at) VALUES ($1, $2, \
             (SELECT COALESCE(MAX(seq), 0) + 1 FROM support_told WHERE ask = $2), $3, $4, $5)",
            &[
                id.into(),
                new.ask.into(),
                self.me().person.into(),
                key.seal_json(told_place(&id.to_string()), &body)?.into(),
                p.clock().now_ms().into(),
            ],
        )
        .await?;
        self.note_plan(&mut tx, Act::SupportTold, new.ask).await?;
        messages::nudge_author(p, &mut tx, ask.author, self.pathway()).await?;
        tx.commit().await
    }
}

impl Listening<'_> {
    /// The help I asked for, and what the plan asks for, with what I was told; oldest first. In a sitting only what that
    /// sitting may show.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn support(&self) -> Result<Vec<SupportAsk>> {
        let mut tx = self.participation().store().read().await?;
        let mine = can_ask_about(self, &mut tx).await?;
        let p = self.participation();
        load_asks(p, &mut tx, self.me().pathway, |about| mine.contains(&about)).await
    }
}
