use serde::{Deserialize, Serialize};

use super::meetings::{Meeting, load_ahead};
use super::naming::names_family;
use super::words::line;
use crate::audit::{self, Act, Entry};
use crate::cases::Review;
use crate::error::{Error, Result};
use crate::id::{ItemId, MeetingId};
use crate::people::members;
use crate::sealing::{DataKey, Place};
use crate::store::Tx;

/// An item on the agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its id.
    pub id: ItemId,
    /// What it is about, in plain words.
    pub title: String,
    /// Whether something is decided, so that quoracy is counted.
    pub decides: bool,
    /// When it was begun, UTC milliseconds.
    pub begun_at: Option<i64>,
    /// When it was decided, UTC milliseconds: who was there then counts.
    pub decided_at: Option<i64>,
    /// When it was finished, UTC milliseconds.
    pub finished_at: Option<i64>,
}

/// An item to put on an agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewItem {
    /// What it is about.
    pub title: String,
    /// Whether something is decided.
    pub decides: bool,
}

#[derive(Serialize, Deserialize)]
struct ItemBody {
    title: String,
}

const fn item_place(row: &str) -> Place<'_> {
    Place::new("agenda_item", "body", row)
}

#[derive(sqlx::FromRow)]
struct ItemRow {
    id: ItemId,
    decides: i64,
    begun_at: Option<i64>,
    decided_at: Option<i64>,
    finished_at: Option<i64>,
    body: Vec<u8>,
}

/// The agenda of a meeting, in order. `key` is its pathway's.
pub(super) async fn load_agenda(tx: &mut Tx, key: &DataKey, meeting: MeetingId) -> Result<Vec<Item>> {
    let rows: Vec<ItemRow> = tx
        .all(
            "SELECT id, decides, begun_at, decided_at, finished_at, body FROM agenda_item \
             WHERE meeting = $1 ORDER BY place, id",
            &[meeting.into()],
        )
        .await?;
    rows.into_iter()
        .map(|row| {
            let body: ItemBody = key.open_json(item_place(&row.id.to_string()), &row.body)?;
            Ok(Item {
                id: row.id,
                title: body.title,
                decides: row.decides != 0,
                begun_at: row.begun_at,
                decided_at: row.decided_at,
                finished_at: row.finished_at,
            })
        })
        .collect()
}

/// Puts an item at the end of an agenda.
pub(super) async fn put_item(tx: &mut Tx, key: &DataKey, meeting: MeetingId, new: &NewItem) -> Result<ItemId> {
    let id = ItemId::random();
    let body = ItemBody {
        title: line(&new.title)?,
    };
    tx.run(
        "INSERT INTO agenda_item (id, meeting, place, decides, body) \
         VALUES ($1, $2, (SELECT COALESCE(MAX(place), 0) + 1 FROM agenda_item WHERE meeting = $2), $3, $4)",
        &[
            id.into(),
            meeting.into(),
            new.decides.into(),
            key.seal_json(item_place(&id.to_string()), &body)?.into(),
        ],
    )
    .await?;
    Ok(id)
}

/// The meeting an item belongs to.
pub(super) async fn meeting_of(tx: &mut Tx, item: ItemId) -> Result<MeetingId> {
    let found: Option<(MeetingId,)> = tx
        .one("SELECT meeting FROM agenda_item WHERE id = $1", &[item.into()])
        .await?;
    Ok(found.ok_or(Error::NotThere)?.0)
}

/// The worker and the chair set the agenda together, until the meeting was held or cancelled.
impl Review<'_> {
    /// Adds an item at the end.
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is no such meeting or the title does not fit, [`Error::Conflict`] when it
    /// was held or cancelled, [`Error::NamesFamily`] when it is about a place and the title names somebody.
    pub async fn add_item(&self, meeting: MeetingId, new: &NewItem) -> Result<ItemId> {
        let mut tx = self.write().await?;
        let meeting = self.meeting_to_plan(&mut tx, meeting, &new.title).await?;
        let key = self.participation().vault().key(&mut tx, self.pathway()).await?;
        let id = put_item(&mut tx, &key, meeting.id, new).await?;
        self.agenda_changed(tx, meeting.id).await?;
        Ok(id)
    }

    /// Says anew what an item is about and whether it decides something.
    ///
    /// # Errors
    /// As [`Review::add_item`].
    pub async fn change_item(&self, item: ItemId, new: &NewItem) -> Result<()> {
        let mut tx = self.write().await?;
        let meeting = meeting_of(&mut tx, item).await?;
        let meeting = self.meeting_to_plan(&mut tx, meeting, &new.title).await?;
        let body = ItemBody {
            title: line(&new.title)?,
        };
        let key = self.participation().vault().key(&mut tx, self.pathway()).await?;
        tx.run(
            "UPDATE agenda_item SET decides = $1, body = $2 WHERE id = $3",
            &[
                new.decides.into(),
                key.seal_json(item_place(&item.to_string()), &body)?.into(),
                item.into(),
            ],
        )
        .await?;
        self.agenda_changed(tx, meeting.id).await
    }

    /// Puts an item in another place: 0 is the first.
    ///
    /// # Errors
    /// As [`Review::add_item`].
    pub async fn move_item(&self, item: ItemId, to: usize) -> Result<()> {
        let mut tx = self.write().await?;
        let meeting = meeting_of(&mut tx, item).await?;
        let meeting = self.meeting_to_plan(&mut tx, meeting, "").await?;
        let ids: Vec<(ItemId,)> = tx
            .all(
                "SELECT id FROM agenda_item WHERE meeting = $1 AND id <> $2 ORDER BY place, id",
                &[meeting.id.into(), item.into()],
            )
            .await?;
        let mut order: Vec<ItemId> = ids.into_iter().map(|(id,)| id).collect();
        order.insert(to.min(order.len()), item);
        for (place, id) in (1_i64..).zip(order) {
            tx.run(
                "UPDATE agenda_item SET place = $1 WHERE id = $2",
                &[place.into(), id.into()],
            )
            .await?;
        }
        self.agenda_changed(tx, meeting.id).await
    }

    /// Takes an item off the agenda. Who was in for it alone is then in for nothing, not for everything.
    ///
    /// # Errors
    /// As [`Review::add_item`]; [`Error::Conflict`] once it was begun.
    pub async fn remove_item(&self, item: ItemId) -> Result<()> {
        let mut tx = self.write().await?;
        let meeting = meeting_of(&mut tx, item).await?;
        let meeting = self.meeting_to_plan(&mut tx, meeting, "").await?;
        tx.run("DELETE FROM invitee_item WHERE item = $1", &[item.into()])
            .await?;
        let gone = tx
            .run(
                "DELETE FROM agenda_item WHERE id = $1 AND begun_at IS NULL",
                &[item.into()],
            )
            .await?;
        if gone == 0 {
            return Err(Error::Conflict);
        }
        self.agenda_changed(tx, meeting.id).await
    }

    /// A meeting of this pathway that is still ahead, and whose texts may say `text`.
    pub(super) async fn meeting_to_plan(&self, tx: &mut Tx, meeting: MeetingId, text: &str) -> Result<Meeting> {
        let p = self.participation();
        let meeting = load_ahead(p, tx, self.pathway(), meeting).await?;
        if !meeting.kind.is_with_family() && names_family(&members(tx, p.vault(), self.pathway()).await?, text) {
            return Err(Error::NamesFamily);
        }
        Ok(meeting)
    }

    async fn agenda_changed(&self, mut tx: Tx, meeting: MeetingId) -> Result<()> {
        self.note_room(&mut tx, Act::AgendaChanged, meeting).await?;
        tx.commit().await
    }

    pub(super) async fn note_room(&self, tx: &mut Tx, act: Act, subject: impl Into<crate::id::Id>) -> Result<()> {
        let entry = Entry::new(self.me().person, act, subject, Some(self.pathway()));
        audit::append(tx, self.participation().vault(), entry).await
    }
}
