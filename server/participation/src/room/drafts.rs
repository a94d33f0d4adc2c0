use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::meetings::load_meeting;
use super::said::{AfterwardsSaid, AskSaid, Question, Sayable, StanceSaid, WishSaid};
use super::slip::{Save, Slip, Taken};
use crate::error::{Error, Result};
use crate::id::{Id, InviteeId, MeetingId};
use crate::sealing::{DataKey, Place};
use crate::store::Tx;
use crate::voice::{Kept, OwnVoice};

/// How many people somebody can ask for at one meeting.
const MAX_ASKS: i64 = 20;

/// What somebody has written about one meeting and not shared yet: theirs, and nobody else's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoomDraft {
    /// Grows with every save of any of it. Sharing names it, so that it does what the page said.
    pub version: i64,
    /// When it was last saved, UTC milliseconds. 0 when it never was.
    pub saved_at: i64,
    /// About invitees.
    pub stances: BTreeMap<InviteeId, Slip<StanceSaid>>,
    /// How they want to take part.
    pub wish: Option<Slip<WishSaid>>,
    /// Whom they would like to add, by the number of the note, from 1.
    pub asks: BTreeMap<i64, Slip<AskSaid>>,
    /// What they say afterwards.
    pub afterwards: BTreeMap<Question, Slip<AfterwardsSaid>>,
}

/// Sealed under the author's key.
#[derive(Default, Serialize, Deserialize)]
struct DraftBody {
    stances: BTreeMap<InviteeId, Slip<StanceSaid>>,
    wish: Option<Slip<WishSaid>>,
    asks: BTreeMap<i64, Slip<AskSaid>>,
    afterwards: BTreeMap<Question, Slip<AfterwardsSaid>>,
}

#[derive(sqlx::FromRow)]
struct DraftRow {
    id: Id,
    version: i64,
    body: Vec<u8>,
    saved_at: i64,
}

const fn draft_place(row: &str) -> Place<'_> {
    Place::new("room_draft", "body", row)
}

impl RoomDraft {
    /// Takes in what the same author wrote on a worker's device, beside what they wrote on their own.
    fn take_in(&mut self, row: &DraftRow, other: DraftBody) {
        fn each<K: Ord, T: Sayable>(mine: &mut BTreeMap<K, Slip<T>>, others: BTreeMap<K, Slip<T>>) {
            for (key, other) in others {
                match mine.get_mut(&key) {
                    Some(slip) => slip.take_in(other),
                    None => {
                        mine.insert(key, other);
                    }
                }
            }
        }
        self.version += row.version;
        self.saved_at = self.saved_at.max(row.saved_at);
        each(&mut self.stances, other.stances);
        each(&mut self.asks, other.asks);
        each(&mut self.afterwards, other.afterwards);
        match (&mut self.wish, other.wish) {
            (Some(mine), Some(other)) => mine.take_in(other),
            (mine @ None, other) => *mine = other,
            (Some(_), None) => {}
        }
    }
}

impl OwnVoice<'_> {
    /// Saves what somebody says about an invitee. Nobody else can tell that they did.
    ///
    /// A save is never refused for what it says; what is returned is on disk.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the handle no longer stands, or there is no such invitee at a meeting of theirs.
    pub async fn keep_stance(&self, invitee: InviteeId, said: StanceSaid, save: &Save) -> Result<Kept> {
        let mut tx = self.write().await?;
        let meeting = super::invitees::meeting_of(&mut tx, self.me().pathway, invitee).await?;
        self.keep_in(tx, meeting, said, save, |draft| {
            draft.stances.entry(invitee).or_default()
        })
        .await
    }

    /// Saves how they want to take part in a meeting.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the handle no longer stands, or it is no meeting of theirs.
    pub async fn keep_wish(&self, meeting: MeetingId, said: WishSaid, save: &Save) -> Result<Kept> {
        let tx = self.write().await?;
        self.keep_in(tx, meeting, said, save, |draft| draft.wish.get_or_insert_default())
            .await
    }

    /// Saves whom they would like to add to a meeting; `note` counts from 1.
    ///
    /// # Errors
    /// As [`OwnVoice::keep_wish`], and when the note is out of range.
    pub async fn keep_ask(&self, meeting: MeetingId, note: i64, said: AskSaid, save: &Save) -> Result<Kept> {
        if !(1..=MAX_ASKS).contains(&note) {
            return Err(Error::NotThere);
        }
        let tx = self.write().await?;
        self.keep_in(tx, meeting, said, save, |draft| draft.asks.entry(note).or_default())
            .await
    }

    /// Saves what they say about a meeting afterwards.
    ///
    /// # Errors
    /// As [`OwnVoice::keep_wish`].
    pub async fn keep_afterwards(
        &self,
        meeting: MeetingId,
        question: Question,
        said: AfterwardsSaid,
        save: &Save,
    ) -> Result<Kept> {
        let tx = self.write().await?;
        self.keep_in(tx, meeting, said, save, |draft| {
            draft.afterwards.entry(question).or_default()
        })
        .await
    }

    async fn keep_in<T: Sayable>(
        &self,
        mut tx: Tx,
        meeting: MeetingId,
        said: T,
        save: &Save,
        slip: impl FnOnce(&mut RoomDraft) -> &mut Slip<T>,
    ) -> Result<Kept> {
        if !load_meeting(self.p, &mut tx, self.me().pathway, meeting)
            .await?
            .kind
            .is_with_family()
        {
            return Err(Error::NotThere);
        }
        let key = self.p.vault().key(&mut tx, self.me().id).await?;
        let now = self.p.clock().now_ms();
        let mut draft = self.load_room_draft(&mut tx, &key, meeting).await?;
        let slip = slip(&mut draft);
        let taken = slip.take(said.tidied(), save);
        let version = slip.version;
        if taken != Taken::Nothing {
            self.save_room_draft(&mut tx, &key, meeting, draft).await?;
            tx.commit().await?;
        }
        Ok(taken.kept(version, now))
    }

    /// The draft of this session, and outside a sitting also what was left in sittings that are over.
    pub(super) async fn load_room_draft(&self, tx: &mut Tx, key: &DataKey, meeting: MeetingId) -> Result<RoomDraft> {
        let rows: Vec<DraftRow> = tx
            .all(
                "SELECT d.id, d.version, d.body, d.saved_at FROM room_draft d LEFT JOIN session s ON s.id = d.sitting \
                 WHERE d.membership = $1 AND d.meeting = $2 AND (d.sitting = $3 OR ($3 = '' AND \
                 (s.id IS NULL OR s.ended_at IS NOT NULL OR s.expires_at < $4 OR s.seen_at + s.idle_ms < $4))) \
                 ORDER BY d.sitting",
                &[
                    self.me().id.into(),
                    meeting.into(),
                    self.sitting().into(),
                    self.p.clock().now_ms().into(),
                ],
            )
            .await?;
        let mut draft = RoomDraft::default();
        for row in rows {
            let body = key.open_json(draft_place(&row.id.to_string()), &row.body)?;
            draft.take_in(&row, body);
        }
        Ok(draft)
    }

    /// Saves a draft as a whole, in place of all that was loaded into it.
    pub(super) async fn save_room_draft(
        &self,
        tx: &mut Tx,
        key: &DataKey,
        meeting: MeetingId,
        draft: RoomDraft,
    ) -> Result<()> {
        let sitting = self.sitting();
        let now = self.p.clock().now_ms();
        tx.run(
            "DELETE FROM room_draft WHERE membership = $1 AND meeting = $2 AND (sitting = $3 OR ($3 = '' AND \
             sitting NOT IN (SELECT id FROM session WHERE ended_at IS NULL AND expires_at >= $4 \
             AND seen_at + idle_ms >= $4)))",
            &[self.me().id.into(), meeting.into(), sitting.as_str().into(), now.into()],
        )
        .await?;
        let id = Id::random();
        let body = DraftBody {
            stances: draft.stances,
            wish: draft.wish,
            asks: draft.asks,
            afterwards: draft.afterwards,
        };
        tx.run(
            "INSERT INTO room_draft (id, membership, meeting, sitting, version, body, saved_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
            &[
                id.into(),
                self.me().id.into(),
                meeting.into(),
                sitting.as_str().into(),
                (draft.version + 1).into(),
                key.seal_json(draft_place(&id.to_string()), &body)?.into(),
                now.into(),
            ],
        )
        .await?;
        Ok(())
    }
}
