use crate::Participation;
use crate::audit::Act;
use crate::cases::{Casework, Review};
use crate::error::{Error, Result};
use crate::id::{ParagraphId, PathwayId};
use crate::room::{Save, Slip, Taken};
use crate::rules::length::Written;
use crate::sealing::{DataKey, Place};
use crate::store::Tx;
use crate::voice::Listening;

/// A paragraph of the draft report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// Its id.
    pub id: ParagraphId,
    /// What it says.
    pub words: String,
    /// What was written at the same time from elsewhere, until somebody settles which counts. Empty for the family.
    pub aside: Vec<String>,
    /// Grows by one with every change.
    pub version: i64,
}

/// What became of a change. Either way every word is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rewritten {
    /// It says so now.
    Now {
        /// The version it has now.
        version: i64,
    },
    /// Somebody had changed it meanwhile: both texts are kept, and somebody has to settle which counts.
    Beside {
        /// The version it has now.
        version: i64,
    },
}

const fn paragraph_place(row: &str) -> Place<'_> {
    Place::new("paragraph", "body", row)
}

#[derive(sqlx::FromRow)]
struct ParagraphRow {
    id: ParagraphId,
    body: Vec<u8>,
}

async fn load_slips(
    p: &Participation,
    tx: &mut Tx,
    pathway: PathwayId,
) -> Result<(DataKey, Vec<(ParagraphId, Slip<String>)>)> {
    let key = p.vault().key(tx, pathway).await?;
    let rows: Vec<ParagraphRow> = tx
        .all(
            "SELECT id, body FROM paragraph WHERE pathway = $1 AND out_at IS NULL ORDER BY place, id",
            &[pathway.into()],
        )
        .await?;
    let open = |row: ParagraphRow| Ok((row.id, key.open_json(paragraph_place(&row.id.to_string()), &row.body)?));
    let slips = rows.into_iter().map(open).collect::<Result<_>>()?;
    Ok((key, slips))
}

/// The paragraphs of the draft report that stand, in order.
pub(super) async fn load_report(p: &Participation, tx: &mut Tx, pathway: PathwayId) -> Result<Vec<Paragraph>> {
    let (_, slips) = load_slips(p, tx, pathway).await?;
    let one = |(id, slip): (ParagraphId, Slip<String>)| Paragraph {
        id,
        words: slip.said,
        aside: slip.aside,
        version: slip.version,
    };
    Ok(slips.into_iter().map(one).collect())
}

/// Changes a paragraph, or keeps both texts.
pub(super) async fn rewrite(
    p: &Participation,
    tx: &mut Tx,
    pathway: PathwayId,
    id: ParagraphId,
    words: &str,
    save: &Save,
) -> Result<Rewritten> {
    Written::Given.check(words)?;
    if words.trim().is_empty() {
        return Err(Error::Incomplete);
    }
    let (key, slips) = load_slips(p, tx, pathway).await?;
    let mut slip = slips.into_iter().find(|(one, _)| *one == id).ok_or(Error::NotThere)?.1;
    let taken = slip.take(words.trim().to_owned(), save);
    let version = slip.version;
    if taken != Taken::Nothing {
        tx.run(
            "UPDATE paragraph SET body = $1, version = $2, at = $3 WHERE id = $4",
            &[
                key.seal_json(paragraph_place(&id.to_string()), &slip)?.into(),
                version.into(),
                p.clock().now_ms().into(),
                id.into(),
            ],
        )
        .await?;
    }
    Ok(match taken {
        Taken::Beside => Rewritten::Beside { version },
        Taken::Nothing | Taken::Saved => Rewritten::Now { version },
    })
}

impl Casework<'_> {
    /// Adds a paragraph to the draft report, after the others.
    ///
    /// # Errors
    /// [`Error::Incomplete`] without words, [`Error::TooLong`] for those that are.
    pub async fn add_paragraph(&self, words: &str) -> Result<ParagraphId> {
        let p = self.participation();
        let mut tx = self.write().await?;
        let (id, key) = (ParagraphId::random(), p.vault().key(&mut tx, self.pathway()).await?);
        tx.run(
            "INSERT INTO paragraph (id, pathway, place, version, body, at) \
             VALUES ($1, $2, (SELECT COUNT(*) FROM paragraph WHERE pathway = $2), 0, $3, $4)",
            &[
                id.into(),
                self.pathway().into(),
                key.seal_json(paragraph_place(&id.to_string()), &Slip::<String>::default())?
                    .into(),
                p.clock().now_ms().into(),
            ],
        )
        .await?;
        rewrite(p, &mut tx, self.pathway(), id, words, &Save::default()).await?;
        self.note_plan(&mut tx, Act::ParagraphWritten, id).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// Writes a paragraph anew. When somebody changed it since, both texts are kept until one is settled on
    /// ([`Save::settle`]).
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is none such, otherwise as [`Casework::add_paragraph`].
    pub async fn change_paragraph(&self, id: ParagraphId, words: &str, save: &Save) -> Result<Rewritten> {
        let mut tx = self.write().await?;
        let done = rewrite(self.participation(), &mut tx, self.pathway(), id, words, save).await?;
        self.note_plan(&mut tx, Act::ParagraphWritten, id).await?;
        tx.commit().await?;
        Ok(done)
    }

    /// Takes a paragraph out of the draft report. What was proposed about it stays.
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is none such.
    pub async fn take_paragraph_out(&self, id: ParagraphId) -> Result<()> {
        let mut tx = self.write().await?;
        let changed = tx
            .run(
                "UPDATE paragraph SET out_at = $1 WHERE id = $2 AND pathway = $3 AND out_at IS NULL",
                &[
                    self.participation().clock().now_ms().into(),
                    id.into(),
                    self.pathway().into(),
                ],
            )
            .await?;
        if changed == 0 {
            return Err(Error::NotThere);
        }
        self.note_plan(&mut tx, Act::ParagraphWritten, id).await?;
        tx.commit().await
    }
}

impl Review<'_> {
    /// The draft report, paragraph by paragraph.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn report(&self) -> Result<Vec<Paragraph>> {
        let mut tx = self.participation().store().read().await?;
        load_report(self.participation(), &mut tx, self.pathway()).await
    }
}

impl Listening<'_> {
    /// The draft report, when the worker opened it to the family; nothing when they did not.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn open_report(&self) -> Result<Option<Vec<Paragraph>>> {
        let (p, pathway) = (self.participation(), self.me().pathway);
        let mut tx = p.store().read().await?;
        if !crate::plan::is_open(p, &mut tx, pathway).await? {
            return Ok(None);
        }
        let mut report = load_report(p, &mut tx, pathway).await?;
        report.iter_mut().for_each(|one| one.aside.clear());
        Ok(Some(report))
    }
}
