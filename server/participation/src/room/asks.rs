use super::eyes::Eyes;
use super::inviting::NewInvitee;
use super::reading::load_readings;
use super::shared::{Ask, answer_place, load_asks};
use super::words::{line, line_or_nothing};
use crate::audit::Act;
use crate::cases::Review;
use crate::error::{Error, Result};
use crate::id::{AskId, InviteeId, MeetingId};
use crate::messages;
use crate::store::Tx;
use crate::voice::Reach;

/// The worker or the chair answers whom the family asked for, where the ask was shared with them.
impl Review<'_> {
    /// Invites the person asked for; `words` are for the author and may be empty.
    ///
    /// # Errors
    /// As [`Review::invite_to`]; [`Error::NotThere`] also when the ask is not shared with me, [`Error::Conflict`]
    /// also when it was answered already.
    pub async fn invite_asked(&self, ask: AskId, new: &NewInvitee, words: &str) -> Result<InviteeId> {
        let words = line_or_nothing(words)?;
        let mut tx = self.write().await?;
        let (meeting, ask) = self.ask_to_answer(&mut tx, ask).await?;
        // Who may not read the ask is not told by the invitation whose idea it was.
        let is_told = ask.said.audience == Reach::WorkerAndChair;
        let new = NewInvitee {
            asked_by: is_told.then_some(ask.author),
            ..new.clone()
        };
        let invitee = self.put_invitee(&mut tx, meeting, &new).await?;
        self.answer_ask(&mut tx, &ask, Some(invitee), &words).await?;
        tx.commit().await?;
        Ok(invitee)
    }

    /// Says why the person asked for is not invited.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the ask is not shared with me or there is no reason, [`Error::Conflict`] when it
    /// was answered already.
    pub async fn decline_asked(&self, ask: AskId, reason: &str) -> Result<()> {
        let reason = line(reason)?;
        let mut tx = self.write().await?;
        let (_, ask) = self.ask_to_answer(&mut tx, ask).await?;
        self.answer_ask(&mut tx, &ask, None, &reason).await?;
        tx.commit().await
    }

    async fn ask_to_answer(&self, tx: &mut Tx, ask: AskId) -> Result<(MeetingId, Ask)> {
        let found: Option<(MeetingId,)> = tx
            .one(
                "SELECT a.meeting FROM ask a JOIN meeting m ON m.id = a.meeting WHERE a.id = $1 AND m.pathway = $2",
                &[ask.into(), self.pathway().into()],
            )
            .await?;
        let (meeting,) = found.ok_or(Error::NotThere)?;
        let readings = load_readings(tx, meeting).await?;
        let asks = load_asks(self.participation(), tx, meeting, Eyes::Reader(self.me()), &readings).await?;
        let found = asks.into_iter().find(|one| one.id == ask).ok_or(Error::NotThere)?;
        if found.answer.is_some() {
            return Err(Error::Conflict);
        }
        Ok((meeting, found))
    }

    async fn answer_ask(&self, tx: &mut Tx, ask: &Ask, invitee: Option<InviteeId>, words: &str) -> Result<()> {
        let p = self.participation();
        let key = p.vault().key(tx, ask.author).await?;
        tx.run(
            "UPDATE ask SET answered_by = $1, answered_at = $2, invitee = $3, answer = $4 WHERE id = $5",
            &[
                self.me().person.into(),
                p.clock().now_ms().into(),
                invitee.into(),
                key.seal_text(answer_place(&ask.id.to_string()), words).into(),
                ask.id.into(),
            ],
        )
        .await?;
        self.note_room(tx, Act::AskAnswered, ask.id).await?;
        messages::nudge(p, tx, ask.author).await
    }
}
