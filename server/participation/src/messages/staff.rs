//! What whoever leads a case learns about messages to the family: whether they are possible, and that somebody wants
//! none any more. Never an address, a phrase or a time. And what the demo shows of its own outbox.

use super::own::load_wishes;
use super::stopping::forget;
use super::{Channel, Phrase};
use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::cases::Casework;
use crate::error::{Error, Result};
use crate::id::{MembershipId, PathwayId, PersonId};
use crate::people::{Language, Role, Staff, member, stable_text};
use crate::sign_in::Stage;

/// How long it stands on a worker's first page that somebody wants no messages any more, milliseconds: 14 days.
const STANDS: i64 = 14 * 24 * 3_600_000;

/// Messages to one of the family, as far as whoever leads the case knows of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StaffMessages {
    /// Who.
    pub member: MembershipId,
    /// Whether they asked to be told when something is new.
    pub on: bool,
    /// When they said that they want no messages any more, UTC milliseconds.
    pub stopped_at: Option<i64>,
}

/// Somebody said: don't contact me on this phone any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stopped {
    /// On which pathway.
    pub pathway: PathwayId,
    /// Who.
    pub member: MembershipId,
    /// When, UTC milliseconds.
    pub at: i64,
}

/// Where a message stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// In the outbox.
    Waiting,
    /// A carrier has it.
    Sent,
    /// It arrived.
    Delivered,
    /// It did not arrive.
    Failed,
    /// It went stale, or its reader was here before it went.
    Expired,
}

stable_text!(State {
    Waiting = "waiting",
    Sent = "sent",
    Delivered = "delivered",
    Failed = "failed",
    Expired = "expired",
});

/// A message of the demo, as it would stand on a locked phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Of the one it is for.
    pub role: Role,
    /// Whether it went.
    pub state: State,
    /// When it went, or may go, UTC milliseconds.
    pub at: i64,
    /// The way it takes.
    pub channel: Channel,
    /// In which words.
    pub phrase: Phrase,
    /// In which language.
    pub language: Language,
}

impl Casework<'_> {
    /// Whether each of the family can be told, and who wants none any more.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn messages(&self) -> Result<Vec<StaffMessages>> {
        let mut tx = self.participation().store().read().await?;
        let rows: Vec<(MembershipId, Option<i64>, Option<i64>)> = tx
            .all(
                "SELECT m.id, c.chosen_at, s.at FROM membership m LEFT JOIN contact c ON c.person = m.person \
                 LEFT JOIN contact_stop s ON s.person = m.person \
                 WHERE m.pathway = $1 AND m.left_at IS NULL AND m.role IN ('young-person', 'parent')",
                &[self.pathway().into()],
            )
            .await?;
        let known = rows.into_iter().map(|(member, chosen_at, stopped_at)| StaffMessages {
            member,
            on: chosen_at.is_some(),
            stopped_at,
        });
        Ok(known.collect())
    }

    /// Stops messages to one of the family at once and deletes the address, such as when their phone is lost or somebody
    /// else holds it. Nobody is told that they said so: they did not.
    ///
    /// # Errors
    /// [`Error::NotThere`] when they are not of the family here.
    pub async fn stop_messages(&self, whom: MembershipId) -> Result<()> {
        let p = self.participation();
        let mut tx = self.write().await?;
        let them = member(&mut tx, p.vault(), whom).await?;
        if them.pathway != self.pathway() || !them.role.is_family() {
            return Err(Error::NotThere);
        }
        if forget(&mut tx, them.person).await? {
            let entry = Entry::new(self.me().person, Act::ContactStopped, them.person, Some(self.pathway()));
            audit::append(&mut tx, p.vault(), entry).await?;
        }
        tx.commit().await
    }
}

#[derive(sqlx::FromRow)]
struct ShownRow {
    person: PersonId,
    state: String,
    due_at: i64,
    sent_at: Option<i64>,
    shown: Option<String>,
    role: String,
    language: String,
}

impl Participation {
    /// Who of the families whose case a worker leads wants no messages any more, since two weeks ago; newest first.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a worker.
    pub async fn stopped_messages(&self, who: &SignedIn) -> Result<Vec<Stopped>> {
        if who.staff != Some(Staff::Worker) || who.stage != Stage::In {
            return Err(Error::NotThere);
        }
        let rows: Vec<(PathwayId, MembershipId, i64)> = self
            .store()
            .all(
                "SELECT m.pathway, m.id, s.at FROM contact_stop s JOIN membership m ON m.person = s.person \
                 JOIN membership w ON w.pathway = m.pathway WHERE w.person = $1 AND w.role = 'worker' \
                 AND w.left_at IS NULL AND m.left_at IS NULL AND s.at > $2 ORDER BY s.at DESC, m.id",
                &[who.person.into(), (self.clock().now_ms() - STANDS).into()],
            )
            .await?;
        let stopped = rows
            .into_iter()
            .map(|(pathway, member, at)| Stopped { pathway, member, at });
        Ok(stopped.collect())
    }

    /// The demo's outbox, newest first.
    ///
    /// # Errors
    /// [`Error::NotThere`] over any database that is not the demo's.
    pub async fn demo_messages(&self) -> Result<Vec<Shown>> {
        if !self.is_demo().await? {
            return Err(Error::NotThere);
        }
        let mut tx = self.store().read().await?;
        let rows: Vec<ShownRow> = tx
            .all(
                "SELECT m.person, m.state, m.due_at, m.sent_at, m.shown, p.language, (SELECT b.role FROM membership b \
                 WHERE b.person = m.person ORDER BY b.joined_at DESC, b.id LIMIT 1) AS role \
                 FROM message m JOIN person p ON p.id = m.person WHERE m.state <> 'expired' \
                 ORDER BY m.due_at DESC, m.id LIMIT 50",
                &[],
            )
            .await?;
        let mut shown = Vec::with_capacity(rows.len());
        for row in rows {
            let parts: Option<(Channel, Phrase, Language)> = match &row.shown {
                Some(kept) => read_shown(kept),
                None => {
                    let language = Language::from_text(&row.language);
                    let wishes = load_wishes(self, &mut tx, row.person).await?;
                    wishes
                        .zip(language)
                        .map(|(wishes, language)| (wishes.channel, wishes.phrase, language))
                }
            };
            let Some((channel, phrase, language)) = parts else {
                continue;
            };
            shown.push(Shown {
                role: Role::from_text(&row.role).ok_or(Error::Corrupt("membership.role"))?,
                state: State::from_text(&row.state).ok_or(Error::Corrupt("message.state"))?,
                at: row.sent_at.unwrap_or(row.due_at),
                channel,
                phrase,
                language,
            });
        }
        Ok(shown)
    }
}

fn read_shown(kept: &str) -> Option<(Channel, Phrase, Language)> {
    let mut parts = kept.split(' ');
    let channel = Channel::from_text(parts.next()?)?;
    Some((
        channel,
        Phrase::from_text(parts.next()?)?,
        Language::from_text(parts.next()?)?,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_shown_reads_back() {
        assert_eq!(
            read_shown("sms look ur"),
            Some((Channel::Sms, Phrase::Look, Language::Ur))
        );
        assert_eq!(read_shown("sms look"), None);
    }
}
