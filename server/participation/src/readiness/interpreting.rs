use super::blocking::{Known, has_read};
use crate::audit::{self, Act, Entry};
use crate::cases::Casework;
use crate::error::Result;
use crate::id::{MeetingId, MembershipId, PersonId};
use crate::people::{Language, Member};
use crate::store::Tx;

/// Somebody who needs an interpreter at a meeting: they read another language than English, or ask for one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interpreting {
    /// Who.
    pub member: MembershipId,
    /// The language they read.
    pub reads: Language,
    /// The language they asked for, in their own words, where the reader has opened them. May be empty.
    pub asked: String,
    /// Who noted that one is booked, and when, UTC milliseconds.
    pub booked: Option<(PersonId, i64)>,
}

/// Those of the family who need one.
pub(super) async fn load_interpreting(tx: &mut Tx, known: &Known, me: &Member) -> Result<Vec<Interpreting>> {
    let meeting = &known.room.meeting;
    let booked: Vec<(MembershipId, PersonId, i64)> = tx
        .all(
            "SELECT member, person, at FROM interpreter WHERE meeting = $1",
            &[meeting.id.into()],
        )
        .await?;
    let wishes = &known.room.wishes;
    let of = |member: MembershipId| {
        let wish = wishes.iter().rfind(|one| one.author == member);
        let wish = wish.filter(|one| has_read(&one.opened, me.person));
        wish.map(|one| one.said.interpreter.trim().to_owned())
            .unwrap_or_default()
    };
    let all = known.family().map(|one| Interpreting {
        member: one.id,
        reads: one.language,
        asked: of(one.id),
        booked: booked
            .iter()
            .find(|(member, ..)| *member == one.id)
            .map(|(_, person, at)| (*person, *at)),
    });
    Ok(all
        .filter(|one| one.reads != Language::En || !one.asked.is_empty() || one.booked.is_some())
        .collect())
}

impl Casework<'_> {
    /// Notes that an interpreter is booked for somebody at a meeting, or is not any more.
    ///
    /// # Errors
    /// [`Error::NotThere`](crate::Error::NotThere) when they are not of the family here or it is no meeting of theirs,
    /// [`Error::Conflict`](crate::Error::Conflict) when it was held or cancelled.
    pub async fn book_interpreter(&self, meeting: MeetingId, whom: MembershipId, booked: bool) -> Result<()> {
        let p = self.participation();
        let mut tx = self.write().await?;
        let meeting = self.meeting_ahead_with(&mut tx, meeting, whom).await?;
        let changed = if booked {
            tx.run(
                "INSERT INTO interpreter (meeting, member, person, at) VALUES ($1, $2, $3, $4) \
                 ON CONFLICT (meeting, member) DO NOTHING",
                &[
                    meeting.into(),
                    whom.into(),
                    self.me().person.into(),
                    p.clock().now_ms().into(),
                ],
            )
            .await?
        } else {
            tx.run(
                "DELETE FROM interpreter WHERE meeting = $1 AND member = $2",
                &[meeting.into(), whom.into()],
            )
            .await?
        };
        if changed > 0 {
            let entry = Entry::new(self.me().person, Act::InterpreterNoted, whom, Some(self.pathway()));
            audit::append(&mut tx, p.vault(), entry).await?;
        }
        tx.commit().await
    }
}
