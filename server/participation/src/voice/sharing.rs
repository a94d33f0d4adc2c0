use super::posting::{Posting, post};
use super::views::{ReplyBody, ViewBody, author_may, load_views_on};
use super::{Audience, Draft, Given, Holds, How, OwnVoice, Reach, Reply, Said, Topic, View};
use crate::alerts;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::{AnswerId, DraftId, ViewId};
use crate::people::Member;
use crate::places::SharedPlace;
use crate::sealing::Place;
use crate::store::Tx;

/// A draft ready to be looked at before it is shared, with who would get it.
#[derive(Clone, Debug)]
pub struct Envelope {
    /// The draft.
    pub draft: Draft,
    /// Who can know.
    pub audience: Audience,
    /// The people that means, without the author.
    pub readers: Vec<Member>,
    /// Why it cannot go yet, if so.
    pub held_back: Option<HeldBack>,
}

/// Why a draft cannot be shared yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeldBack {
    /// Nobody was chosen who can know.
    NoAudience,
    /// There are two texts, and the author has not said which one counts.
    TwoTexts,
    /// It is longer than [`super::MAX_WORDS`] characters.
    TooLong,
}

impl HeldBack {
    /// Whether a draft has to wait.
    #[must_use]
    pub fn of(said: &Said) -> Option<Self> {
        if said.aside.is_some() {
            Some(Self::TwoTexts)
        } else if said.words.chars().count() > super::MAX_WORDS {
            Some(Self::TooLong)
        } else if said.audience.is_none() {
            Some(Self::NoAudience)
        } else {
            None
        }
    }
}

impl OwnVoice<'_> {
    /// Every draft with something in it, as it would be shared.
    ///
    /// # Errors
    /// When the database does not answer or a draft does not open.
    pub async fn envelopes(&self) -> Result<Vec<Envelope>> {
        let mut tx = self.p.store().read().await?;
        let drafts = self.load_drafts(&mut tx).await?;
        Ok(drafts
            .into_iter()
            .filter(|draft| draft.said.can_be_shared())
            .map(|draft| {
                let held_back = HeldBack::of(&draft.said);
                let audience = draft
                    .said
                    .audience
                    .clone()
                    .unwrap_or_else(|| Audience::new(Reach::WorkerAndChair, &[]));
                let readers = audience.readers(self.me.id, &self.people).cloned().collect();
                Envelope {
                    draft,
                    audience,
                    readers,
                    held_back,
                }
            })
            .collect())
    }

    /// Shares these drafts, each as the author last saw it: id and version.
    ///
    /// All of them or none. A draft that changed since it was looked at is [`Error::Conflict`],
    /// because sharing must do exactly what the page said.
    ///
    /// # Errors
    /// [`Error::Conflict`] when one changed or has to wait, [`Error::NotThere`] when one is not this author's.
    pub async fn share(&self, chosen: &[(DraftId, i64)]) -> Result<Vec<ViewId>> {
        let mut tx = self.write().await?;
        let drafts = self.load_drafts(&mut tx).await?;
        let sitting = self.sitting();
        let mut shared = Vec::with_capacity(chosen.len());
        for (id, version) in chosen {
            let draft = drafts.iter().find(|draft| draft.id == *id).ok_or(Error::NotThere)?;
            if draft.version != *version || HeldBack::of(&draft.said).is_some() || !draft.said.has_something() {
                return Err(Error::Conflict);
            }
            let said = draft.said.clone();
            let audience = said.audience.ok_or(Error::Conflict)?;
            let body = ViewBody {
                words: said.words,
                choices: said.choices,
                feeling: said.feeling,
                dont_know: said.dont_know,
                expectation: said.expectation,
                language: said.language,
                given: self.given(draft.in_a_sitting),
                holds: Holds::Words,
            };
            let new = Posting {
                topic: draft.topic,
                audience: &audience,
                sitting: &sitting,
                body: &body,
            };
            let view = post(self.p, &mut tx, &self.me, new).await?;
            tx.run("DELETE FROM draft WHERE id = $1", &[draft.id.into()]).await?;
            shared.push(view);
        }
        tx.commit().await?;
        Ok(shared)
    }

    /// How words reach the app that are shared now.
    pub(crate) fn given(&self, drafted_in_a_sitting: bool) -> Given {
        let typed = self.who.handed_over.is_none() && !drafted_in_a_sitting;
        Given {
            how: if typed { How::Typed } else { How::Handover },
            on: None,
        }
    }

    /// Everything I shared that this session may show, oldest first, what I took back too.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn views(&self) -> Result<Vec<View>> {
        Ok(self.listening().threads().await?.mine)
    }

    /// One of them.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it is not mine or not for this session to show.
    pub async fn view(&self, id: ViewId) -> Result<View> {
        let mut tx = self.p.store().read().await?;
        let found = self
            .own_views(&mut tx, |_| true)
            .await?
            .into_iter()
            .find(|view| view.id == id);
        found.ok_or(Error::NotThere)
    }

    /// What I shared on some topics that this session may show, oldest first, what I took back too.
    pub(crate) async fn own_views(&self, tx: &mut Tx, about: impl Fn(Topic) -> bool) -> Result<Vec<View>> {
        let may = author_may(&self.me, self.looked_on_by()?);
        load_views_on(self.p, tx, self.me.pathway, about, may).await
    }

    /// Takes a view back: nobody new can open it. Who has read it still knows.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it is not mine.
    pub async fn take_back(&self, id: ViewId) -> Result<()> {
        let view = self.view(id).await?;
        let mut tx = self.write().await?;
        tx.run(
            "UPDATE view SET taken_back_at = $1 WHERE id = $2 AND author = $3 AND taken_back_at IS NULL",
            &[self.p.clock().now_ms().into(), id.into(), self.me.id.into()],
        )
        .await?;
        self.recount(&mut tx, &view).await?;
        self.note(&mut tx, Act::TakenBack, id).await?;
        tx.commit().await
    }

    /// Changes who can know from now on. Who has read it still knows.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it is not mine or was taken back, or the audience is not offered for its topic.
    pub async fn change_audience(&self, id: ViewId, audience: &Audience) -> Result<()> {
        let view = self.view(id).await?;
        let home = view.place().is_some_and(SharedPlace::is_home) && audience.reach() != Reach::WorkerAndChair;
        if home || !Reach::offered(view.topic).contains(&audience.reach()) {
            return Err(Error::NotThere);
        }
        let mut tx = self.write().await?;
        let changed = tx
            .run(
                "UPDATE view SET audience = $1, audience_at = $2 WHERE id = $3 AND author = $4 AND taken_back_at IS NULL",
                &[
                    audience.text().into(),
                    self.p.clock().now_ms().into(),
                    id.into(),
                    self.me.id.into(),
                ],
            )
            .await?;
        if changed == 0 {
            return Err(Error::NotThere);
        }
        self.recount(&mut tx, &view).await?;
        self.note(&mut tx, Act::AudienceChanged, id).await?;
        tx.commit().await
    }

    /// What becomes of a place across pathways once its author changed their mind about it.
    async fn recount(&self, tx: &mut Tx, view: &View) -> Result<()> {
        match view.place() {
            Some(place) => alerts::recount(self.p, tx, &self.me, place, view.shared_at).await,
            None => Ok(()),
        }
    }

    /// "Yes, these are my words": for words somebody else typed in. Saying no takes them back.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it is not mine or does not wait for me.
    pub async fn confirm(&self, id: ViewId, mine: bool) -> Result<()> {
        // A worker could confirm, alone with the tablet, what they typed in themselves.
        if self.who.handed_over.is_some() {
            return Err(Error::NotThere);
        }
        if !mine {
            return self.take_back(id).await;
        }
        let mut tx = self.write().await?;
        let changed = tx
            .run(
                "UPDATE view SET confirmed_at = $1 WHERE id = $2 AND author = $3 AND entered_by IS NOT NULL AND confirmed_at IS NULL",
                &[self.p.clock().now_ms().into(), id.into(), self.me.id.into()],
            )
            .await?;
        if changed == 0 {
            return Err(Error::NotThere);
        }
        self.note(&mut tx, Act::WordsConfirmed, id).await?;
        tx.commit().await
    }

    /// Says what I think of the answer that counts.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the view is not mine or has no such answer.
    pub async fn reply(&self, view: ViewId, answer: AnswerId, reply: Reply, words: &str) -> Result<()> {
        let current = self.view(view).await?;
        if current.answer().is_none_or(|last| last.id != answer) {
            return Err(Error::NotThere);
        }
        let mut tx = self.write().await?;
        let key = self.p.vault().key(&mut tx, self.me.id).await?;
        let body = key.seal_json(
            Place::new("answer", "reply", &answer.to_string()),
            &ReplyBody {
                reply,
                words: Said::tidy(words),
            },
        )?;
        tx.run(
            "UPDATE answer SET reply = $1, replied_at = $2 WHERE id = $3",
            &[body.into(), self.p.clock().now_ms().into(), answer.into()],
        )
        .await?;
        self.note(&mut tx, Act::Replied, answer).await?;
        tx.commit().await
    }

    pub(crate) async fn note(&self, tx: &mut Tx, act: Act, subject: impl Into<crate::id::Id>) -> Result<()> {
        audit::append(
            tx,
            self.p.vault(),
            Entry::new(self.me.person, act, subject, Some(self.me.pathway)),
        )
        .await
    }
}
