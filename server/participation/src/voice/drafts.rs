use super::{Audience, Expectation, Feeling, OwnVoice, Reach, Said, Topic};
use crate::error::{Error, Result};
use crate::id::DraftId;
use crate::people::Language;
use crate::sealing::Place;
use crate::store::Tx;

/// A draft: its author's, and nobody else's.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Its id.
    pub id: DraftId,
    /// What it is about.
    pub topic: Topic,
    /// Which note on that topic, from 1.
    pub note: i64,
    /// Grows by one with every save.
    pub version: i64,
    /// When it was last saved, UTC milliseconds.
    pub saved_at: i64,
    /// It was written on a worker's device.
    pub in_a_sitting: bool,
    /// What it says.
    pub said: Said,
}

/// One thing done to a draft.
#[derive(Clone, Debug)]
pub enum Change {
    /// New words and choices.
    Words {
        /// The whole text.
        words: String,
        /// The simple choices made.
        choices: Vec<String>,
        /// The language of the screens.
        language: Language,
    },
    /// Both texts of a conflict were seen, and this is what the author wants to keep.
    Settle {
        /// The whole text.
        words: String,
    },
    /// How it feels.
    Feeling(Option<Feeling>),
    /// Who can know, and what should be done.
    Who {
        /// Who can know.
        audience: Option<Audience>,
        /// What should be done.
        expectation: Option<Expectation>,
    },
    /// Skipped for now.
    Skip,
    /// "I don't know."
    DontKnow,
}

/// A save.
#[derive(Clone, Debug)]
pub struct Keep {
    /// On which topic.
    pub topic: Topic,
    /// Which note on it, from 1.
    pub note: i64,
    /// What changes.
    pub change: Change,
    /// The version the author was looking at, when the page knows it.
    pub base: Option<i64>,
    /// A name for this very act, so that sending it twice does it once.
    pub key: Option<String>,
    /// Which page wrote it, and how often that page had been typed in by then.
    ///
    /// A page never conflicts with itself, and what it sent earlier never replaces what it sent later,
    /// in whatever order the network delivers them.
    pub page: Option<(String, i64)>,
}

/// What became of a save. Either way every word is on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Saved.
    Saved {
        /// The version it has now.
        version: i64,
        /// When, UTC milliseconds.
        at: i64,
    },
    /// Another tab or phone had saved something else in the meantime: both texts are kept.
    Conflict {
        /// The version it has now.
        version: i64,
    },
}

/// How many notes somebody can write on one topic.
pub(super) const MAX_NOTES: i64 = 20;

#[derive(sqlx::FromRow)]
pub(super) struct DraftRow {
    id: DraftId,
    topic: String,
    note: i64,
    sitting: String,
    version: i64,
    body: Vec<u8>,
    saved_at: i64,
    wrapped: Vec<u8>,
    kek: String,
}

pub(super) const fn draft_place(row: &str) -> Place<'_> {
    Place {
        table: "draft",
        column: "body",
        row,
    }
}

impl OwnVoice<'_> {
    /// All drafts this session may see, in the order of the questions.
    ///
    /// # Errors
    /// When the database does not answer or a draft does not open.
    pub async fn drafts(&self) -> Result<Vec<Draft>> {
        let mut tx = self.p.store().read().await?;
        self.load_drafts(&mut tx).await
    }

    pub(super) async fn load_drafts(&self, tx: &mut Tx) -> Result<Vec<Draft>> {
        let sitting = self.sitting();
        let rows: Vec<DraftRow> = tx
            .all(
                "SELECT d.id, d.topic, d.note, d.sitting, d.version, d.body, d.saved_at, k.wrapped, k.kek \
                 FROM draft d JOIN data_key k ON k.owner = d.membership \
                 WHERE d.membership = $1 AND ($2 = '' OR d.sitting = $2) ORDER BY d.note, d.saved_at, d.id",
                &[self.me.id.into(), sitting.into()],
            )
            .await?;
        let Some(first) = rows.first() else {
            return Ok(Vec::new());
        };
        let key = self.p.vault().unwrap(self.me.id.into(), &first.wrapped, &first.kek)?;
        let mut drafts = rows
            .into_iter()
            .map(|row| {
                Ok(Draft {
                    said: key.open_json(draft_place(&row.id.to_string()), &row.body)?,
                    id: row.id,
                    topic: Topic::from_text(&row.topic).ok_or(Error::Corrupt("draft.topic"))?,
                    note: row.note,
                    version: row.version,
                    saved_at: row.saved_at,
                    in_a_sitting: !row.sitting.is_empty(),
                })
            })
            .collect::<Result<Vec<_>>>()?;
        drafts.sort_by_key(|draft| Topic::ALL.iter().position(|topic| *topic == draft.topic));
        Ok(drafts)
    }

    /// One draft, if something was kept there.
    ///
    /// # Errors
    /// When the database does not answer or the draft does not open.
    pub async fn draft(&self, topic: Topic, note: i64) -> Result<Option<Draft>> {
        let mut tx = self.p.store().read().await?;
        self.load_draft(&mut tx, topic, note).await
    }

    async fn load_draft(&self, tx: &mut Tx, topic: Topic, note: i64) -> Result<Option<Draft>> {
        let row: Option<DraftRow> = tx
            .one(
                "SELECT d.id, d.topic, d.note, d.sitting, d.version, d.body, d.saved_at, k.wrapped, k.kek \
                 FROM draft d JOIN data_key k ON k.owner = d.membership \
                 WHERE d.membership = $1 AND d.topic = $2 AND d.note = $3 AND d.sitting = $4",
                &[
                    self.me.id.into(),
                    topic.text().into(),
                    note.into(),
                    self.sitting().into(),
                ],
            )
            .await?;
        let Some(row) = row else { return Ok(None) };
        let key = self.p.vault().unwrap(self.me.id.into(), &row.wrapped, &row.kek)?;
        Ok(Some(Draft {
            said: key.open_json(draft_place(&row.id.to_string()), &row.body)?,
            id: row.id,
            topic,
            note,
            version: row.version,
            saved_at: row.saved_at,
            in_a_sitting: !row.sitting.is_empty(),
        }))
    }

    /// Saves. What is returned is on disk.
    ///
    /// A save is never refused for what it says. The same `key` again returns what the first one did.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the handle no longer stands or the note is out of range.
    pub async fn keep(&self, keep: &Keep) -> Result<Kept> {
        if !(1..=MAX_NOTES).contains(&keep.note) || !keep.topic.is_question() {
            return Err(Error::NotThere);
        }
        let mut tx = self.write().await?;
        if let Some(key) = &keep.key {
            let before: Option<(i64, i64)> = tx
                .one(
                    "SELECT version, at FROM kept WHERE membership = $1 AND key = $2",
                    &[self.me.id.into(), key.as_str().into()],
                )
                .await?;
            if let Some((version, at)) = before {
                return Ok(Kept::Saved { version, at });
            }
        }
        let now = self.p.clock().now_ms();
        let before = self.load_draft(&mut tx, keep.topic, keep.note).await?;
        let (id, version, mut said) = match before {
            Some(draft) => (draft.id, draft.version, draft.said),
            None => (DraftId::random(), 0, Said::default()),
        };
        if let (Some((page, typed)), Some((last_page, last_typed))) = (&keep.page, &said.page)
            && page == last_page
            && typed < last_typed
        {
            return Ok(Kept::Saved { version, at: now });
        }
        let conflict = apply(&mut said, keep, version);
        let version = version + 1;
        let row = id.to_string();
        let key = self.p.vault().key(&mut tx, self.me.id).await?;
        let body = key.seal_json(draft_place(&row), &said)?;
        tx.run(
            "INSERT INTO draft (id, membership, topic, note, sitting, version, body, saved_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8) \
             ON CONFLICT (membership, topic, note, sitting) DO UPDATE SET version = excluded.version, \
             body = excluded.body, saved_at = excluded.saved_at",
            &[
                id.into(),
                self.me.id.into(),
                keep.topic.text().into(),
                keep.note.into(),
                self.sitting().into(),
                version.into(),
                body.into(),
                now.into(),
            ],
        )
        .await?;
        if let Some(key) = &keep.key {
            tx.run(
                "INSERT INTO kept (membership, key, draft, version, at) VALUES ($1, $2, $3, $4, $5)",
                &[
                    self.me.id.into(),
                    key.as_str().into(),
                    row.as_str().into(),
                    version.into(),
                    now.into(),
                ],
            )
            .await?;
        }
        tx.commit().await?;
        Ok(if conflict {
            Kept::Conflict { version }
        } else {
            Kept::Saved { version, at: now }
        })
    }

    /// Throws a draft away for good, because its author asked.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the handle no longer stands.
    pub async fn discard(&self, topic: Topic, note: i64) -> Result<()> {
        let mut tx = self.write().await?;
        tx.run(
            "DELETE FROM draft WHERE membership = $1 AND topic = $2 AND note = $3 AND sitting = $4",
            &[
                self.me.id.into(),
                topic.text().into(),
                note.into(),
                self.sitting().into(),
            ],
        )
        .await?;
        tx.commit().await
    }
}

/// Applies a change; `true` when somebody else's text had to be kept beside it.
fn apply(said: &mut Said, keep: &Keep, version: i64) -> bool {
    match &keep.change {
        Change::Words {
            words,
            choices,
            language,
        } => {
            let words = Said::tidy(words);
            let same_page = matches!((&keep.page, &said.page), (Some((a, _)), Some((b, _))) if a == b);
            let stale = !same_page && keep.base.is_some_and(|base| base != version);
            let differs = words != said.words && !said.words.is_empty();
            if stale && differs {
                match &mut said.aside {
                    Some(aside) if *aside == words => {}
                    Some(aside) => {
                        aside.push_str("\n\n");
                        aside.push_str(&words);
                    }
                    None => said.aside = Some(words),
                }
                return true;
            }
            said.page.clone_from(&keep.page);
            said.words = words;
            said.choices = known_choices(keep.topic, choices);
            said.language = Some(*language);
            said.skipped = false;
            said.dont_know = false;
        }
        Change::Settle { words } => {
            said.words = Said::tidy(words);
            said.aside = None;
        }
        Change::Feeling(feeling) => said.feeling = *feeling,
        Change::Who { audience, expectation } => {
            let offered = |one: &&Audience| Reach::offered(keep.topic).contains(&one.reach());
            if let Some(audience) = audience.as_ref().filter(offered) {
                said.audience = Some(audience.clone());
            }
            if expectation.is_some() {
                said.expectation = *expectation;
            }
        }
        Change::Skip => said.skipped = true,
        Change::DontKnow => {
            said.dont_know = true;
            said.skipped = false;
        }
    }
    false
}

fn known_choices(topic: Topic, choices: &[String]) -> Vec<String> {
    topic
        .choices()
        .iter()
        .filter(|known| choices.iter().any(|choice| choice == *known))
        .map(|known| (*known).to_owned())
        .collect()
}
