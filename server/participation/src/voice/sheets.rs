use serde::{Serialize, de::DeserializeOwned};

use super::OwnVoice;
use crate::Participation;
use crate::error::{Error, Result};
use crate::id::{Id, MembershipId};
use crate::sealing::{DataKey, Place};
use crate::store::Tx;

/// Something written as a whole, in one sealed row, and not shared yet.
pub(crate) trait Writing: Default + Serialize + DeserializeOwned {
    /// The stable name of what is written.
    const KIND: &'static str;

    /// Takes in what the same author wrote on a worker's device, beside what they wrote on their own.
    fn take_in(&mut self, other: Self);
}

/// A draft: its author's, and nobody else's.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sheet<T> {
    /// Grows with every save.
    pub(crate) version: i64,
    /// When it was begun, UTC milliseconds.
    pub(crate) made_at: i64,
    /// When it was last saved, UTC milliseconds; 0 when it never was.
    pub(crate) saved_at: i64,
    /// Some of it was written on a worker's device.
    pub(crate) in_a_sitting: bool,
    /// What it says.
    pub(crate) body: T,
}

/// Where an author keeps their sheets in this session, and the key to it.
pub(crate) struct Drawer {
    owner: MembershipId,
    sitting: String,
    now: i64,
    key: DataKey,
}

#[derive(sqlx::FromRow)]
struct SheetRow {
    id: Id,
    thing: String,
    sitting: String,
    version: i64,
    body: Vec<u8>,
    made_at: i64,
    saved_at: i64,
}

const fn sheet_place(row: &str) -> Place<'_> {
    Place::new("sheet", "body", row)
}

impl Drawer {
    /// The drawer of an author, in a sitting or outside one.
    pub(crate) async fn open(p: &Participation, tx: &mut Tx, owner: MembershipId, sitting: String) -> Result<Self> {
        Ok(Self {
            owner,
            sitting,
            now: p.clock().now_ms(),
            key: p.vault().key(tx, owner).await?,
        })
    }

    /// Every sheet of this kind in the order they were begun, with what it is about. In a sitting those of that
    /// sitting; outside one the author's own, with what was left in sittings that are over.
    pub(crate) async fn all<T: Writing>(&self, tx: &mut Tx) -> Result<Vec<(String, Sheet<T>)>> {
        let rows: Vec<SheetRow> = tx
            .all(
                "SELECT d.id, d.thing, d.sitting, d.version, d.body, d.made_at, d.saved_at \
                 FROM sheet d LEFT JOIN session s ON s.id = d.sitting \
                 WHERE d.membership = $1 AND d.kind = $2 AND (d.sitting = $3 OR ($3 = '' AND \
                 (s.id IS NULL OR s.ended_at IS NOT NULL OR s.expires_at < $4 OR s.seen_at + s.idle_ms < $4))) \
                 ORDER BY d.sitting, d.made_at, d.id",
                &[
                    self.owner.into(),
                    T::KIND.into(),
                    self.sitting.as_str().into(),
                    self.now.into(),
                ],
            )
            .await?;
        let mut all: Vec<(String, Sheet<T>)> = Vec::new();
        for row in rows {
            let body: T = self.key.open_json(sheet_place(&row.id.to_string()), &row.body)?;
            match all.iter_mut().find(|(thing, _)| *thing == row.thing) {
                Some((_, sheet)) => {
                    sheet.version += row.version;
                    sheet.saved_at = sheet.saved_at.max(row.saved_at);
                    sheet.in_a_sitting |= !row.sitting.is_empty();
                    sheet.body.take_in(body);
                }
                None => all.push((
                    row.thing,
                    Sheet {
                        version: row.version,
                        made_at: row.made_at,
                        saved_at: row.saved_at,
                        in_a_sitting: !row.sitting.is_empty(),
                        body,
                    },
                )),
            }
        }
        all.sort_by_key(|(_, sheet)| sheet.made_at);
        Ok(all)
    }

    /// One of them, if something was kept there.
    pub(crate) async fn one<T: Writing>(&self, tx: &mut Tx, thing: &str) -> Result<Option<Sheet<T>>> {
        let all = self.all(tx).await?;
        Ok(all.into_iter().find(|(one, _)| one == thing).map(|(_, sheet)| sheet))
    }

    /// The sheet about a thing, an empty one where nothing was kept there.
    ///
    /// # Errors
    /// [`Error::NotThere`] when a new one would be more than `most` of this kind.
    pub(crate) async fn sheet<T: Writing + Default>(&self, tx: &mut Tx, thing: &str, most: usize) -> Result<Sheet<T>> {
        let all = self.all::<T>(tx).await?;
        let count = all.len();
        match all.into_iter().find(|(one, _)| one == thing) {
            Some((_, sheet)) => Ok(sheet),
            None if count < most => Ok(Sheet::default()),
            None => Err(Error::NotThere),
        }
    }

    /// Saves a sheet as a whole, in place of all that was loaded into it.
    pub(crate) async fn save<T: Writing>(&self, tx: &mut Tx, thing: &str, sheet: &Sheet<T>) -> Result<()> {
        self.discard::<T>(tx, thing).await?;
        let id = Id::random();
        let made_at = if sheet.made_at == 0 { self.now } else { sheet.made_at };
        tx.run(
            "INSERT INTO sheet (id, membership, kind, thing, sitting, version, body, made_at, saved_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            &[
                id.into(),
                self.owner.into(),
                T::KIND.into(),
                thing.into(),
                self.sitting.as_str().into(),
                (sheet.version + 1).into(),
                self.key.seal_json(sheet_place(&id.to_string()), &sheet.body)?.into(),
                made_at.into(),
                self.now.into(),
            ],
        )
        .await?;
        Ok(())
    }

    /// Throws away all that would be loaded into a sheet.
    pub(crate) async fn discard<T: Writing>(&self, tx: &mut Tx, thing: &str) -> Result<()> {
        tx.run(
            "DELETE FROM sheet WHERE membership = $1 AND kind = $2 AND thing = $3 AND (sitting = $4 OR ($4 = '' AND \
             sitting NOT IN (SELECT id FROM session WHERE ended_at IS NULL AND expires_at >= $5 \
             AND seen_at + idle_ms >= $5)))",
            &[
                self.owner.into(),
                T::KIND.into(),
                thing.into(),
                self.sitting.as_str().into(),
                self.now.into(),
            ],
        )
        .await?;
        Ok(())
    }
}

impl OwnVoice<'_> {
    /// Where this author keeps their sheets in this session.
    pub(crate) async fn drawer(&self, tx: &mut Tx) -> Result<Drawer> {
        Drawer::open(self.p, tx, self.me.id, self.sitting()).await
    }
}
