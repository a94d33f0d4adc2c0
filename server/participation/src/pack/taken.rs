use super::{Pack, Whom};
use crate::audit::{self, Act, Entry};
use crate::cases::Review;
use crate::error::{Error, Result};
use crate::id::{PackId, PersonId, ViewId};
use crate::people::stable_text;
use crate::voice::{View, note_opened};

/// The same pack taken twice within this time was asked for once: a double tap or a repeated send. Milliseconds.
const ONCE: i64 = 60_000;

/// In which form a pack is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// A page to print.
    Print,
    /// A document for a word processor.
    Docx,
    /// Plain text, to be pasted into the boxes of a case system.
    Copy,
    /// Linked data: what the digest is of.
    JsonLd,
    /// Rows of the Standard Safeguarding Dataset.
    Ssd,
}

stable_text!(Form {
    Print = "print",
    Docx = "docx",
    Copy = "copy",
    JsonLd = "jsonld",
    Ssd = "ssd",
});

/// A pack that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Its id.
    pub id: PackId,
    /// Who took it.
    pub by: PersonId,
    /// For whom.
    pub whom: Whom,
    /// In which form.
    pub form: Form,
    /// SHA-256 of its linked data, in hexadecimal. Told to whoever took it alone: two digests side by side would tell
    /// whether something changed that another may not know.
    pub digest: Option<String>,
    /// When, UTC milliseconds.
    pub at: i64,
}

#[derive(sqlx::FromRow)]
struct TakenRow {
    id: PackId,
    person: PersonId,
    recipient: String,
    form: String,
    digest: String,
    at: i64,
}

impl Review<'_> {
    /// Takes a pack: its authors can see that I opened what is in it, and that I took it stands in the list with the
    /// digest of what was in it. The words are not kept a second time.
    ///
    /// # Errors
    /// As [`Review::pack`].
    pub async fn take_pack(&self, whom: Whom, form: Form) -> Result<(Pack, String)> {
        let pack = self.pack(whom).await?;
        self.opened_pack(&pack).await?;
        let digest = pack.digest()?;
        let now = self.participation().clock().now_ms();
        let mut tx = self.write().await?;
        let (recipient, person) = (whom.to_string(), self.me().person);
        let again: Option<(i64,)> = tx
            .one(
                "SELECT COUNT(*) FROM pack WHERE pathway = $1 AND person = $2 AND recipient = $3 AND form = $4 \
                 AND digest = $5 AND at > $6",
                &[
                    self.pathway().into(),
                    person.into(),
                    recipient.as_str().into(),
                    form.text().into(),
                    digest.as_str().into(),
                    (now - ONCE).into(),
                ],
            )
            .await?;
        if again.is_none_or(|(many,)| many == 0) {
            let id = PackId::random();
            tx.run(
                "INSERT INTO pack (id, pathway, person, recipient, form, digest, at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                &[
                    id.into(),
                    self.pathway().into(),
                    person.into(),
                    recipient.as_str().into(),
                    form.text().into(),
                    digest.as_str().into(),
                    now.into(),
                ],
            )
            .await?;
            let entry = Entry::new(person, Act::PackTaken, id, Some(self.pathway()));
            audit::append(&mut tx, self.participation().vault(), entry).await?;
            tx.commit().await?;
        }
        Ok((pack, digest))
    }

    async fn opened_pack(&self, pack: &Pack) -> Result<()> {
        let (me, by_others) = (self.me(), |view: &&View| view.author != self.me().id);
        let ids: Vec<ViewId> = pack.all_views().filter(by_others).map(|view| view.id).collect();
        if !ids.is_empty() {
            note_opened(self.participation(), self.who(), me, &ids).await?;
        }
        if let Some(room) = &pack.room {
            self.opened_room(room).await?;
        }
        Ok(())
    }

    /// The packs that were taken, the last first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn packs_taken(&self) -> Result<Vec<Taken>> {
        let mut tx = self.participation().store().read().await?;
        let rows: Vec<TakenRow> = tx
            .all(
                "SELECT id, person, recipient, form, digest, at FROM pack WHERE pathway = $1 ORDER BY at DESC, id",
                &[self.pathway().into()],
            )
            .await?;
        let me = self.me().person;
        rows.into_iter().map(|row| row.read(me)).collect()
    }
}

impl TakenRow {
    fn read(self, me: PersonId) -> Result<Taken> {
        Ok(Taken {
            id: self.id,
            by: self.person,
            whom: self.recipient.parse().map_err(|_| Error::Corrupt("pack.recipient"))?,
            form: Form::from_text(&self.form).ok_or(Error::Corrupt("pack.form"))?,
            digest: (self.person == me).then_some(self.digest),
            at: self.at,
        })
    }
}
