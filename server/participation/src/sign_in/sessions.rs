use std::fmt::{self, Write as _};

use secrecy::{ExposeSecret, SecretString};

use super::Sitting;
use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::{DraftId, MembershipId, PathwayId, PersonId, SessionId};
use crate::people::{Language, Role, Staff, stable_text};
use crate::sealing::{random, sha256};
use crate::store::Tx;

pub(super) const MINUTE: i64 = 60_000;
pub(super) const HOUR: i64 = 60 * MINUTE;

/// How long after its end a session that ran out may still hand in what was being written.
const LATE: i64 = 12 * HOUR;

/// How often a session notes that it is in use. Noting every request would turn every
/// page view into a write.
const NOTE_EVERY: i64 = MINUTE;

/// What stands in the cookie: 256 random bits. Only its SHA-256 is stored.
#[derive(Clone)]
pub struct Token(SecretString);

impl Token {
    /// Reads a token from a cookie. Any text is taken; one that was never given out opens nothing.
    #[must_use]
    pub fn from_cookie(text: &str) -> Self {
        Self(SecretString::from(text))
    }

    /// The text for the cookie.
    #[must_use]
    pub fn for_cookie(&self) -> &str {
        self.0.expose_secret()
    }

    pub(crate) fn random() -> Self {
        let text = random::<32>().iter().fold(String::with_capacity(64), |mut text, byte| {
            // Writing to a String cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        });
        Self(SecretString::from(text))
    }

    pub(crate) fn hash(&self) -> Vec<u8> {
        sha256(self.0.expose_secret().as_bytes()).to_vec()
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// How somebody came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// With the code from an invite.
    Code,
    /// With a key kept on their phone.
    Passkey,
    /// By way of the council's identity provider.
    Provider,
    /// On a worker's device, handed over.
    Handover,
    /// Through the demo's door.
    Demo,
}

stable_text!(Way {
    Code = "code",
    Passkey = "passkey",
    Provider = "provider",
    Handover = "handover",
    Demo = "demo",
});

/// How far somebody is through coming in. Nothing else opens before [`Stage::In`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// "Is this phone OK to use now?" has not been answered.
    Phone,
    /// The cards on what happens with what you say have not been read.
    Cards,
    /// "Keep a key on this phone" or "just this once" is still to be chosen.
    Keep,
    /// In.
    In,
}

stable_text!(Stage {
    Phone = "phone",
    Cards = "cards",
    Keep = "keep",
    In = "in",
});

/// How long a session lasts: idle and in all, in milliseconds.
pub(super) struct Lasts {
    idle: i64,
    whole: i64,
}

impl Lasts {
    /// Young people and families 15 minutes idle and 2 hours in all, staff 30 minutes and 10
    /// hours; 5 minutes idle where somebody might look at the phone.
    pub(super) const fn of(staff: bool, watched: bool) -> Self {
        match (staff, watched) {
            (true, _) => Self {
                idle: 30 * MINUTE,
                whole: 10 * HOUR,
            },
            (false, false) => Self {
                idle: 15 * MINUTE,
                whole: 2 * HOUR,
            },
            (false, true) => Self {
                idle: 5 * MINUTE,
                whole: 2 * HOUR,
            },
        }
    }
}

pub(super) struct NewSession<'a> {
    pub(super) person: PersonId,
    pub(super) way: Way,
    pub(super) handed_by: Option<PersonId>,
    pub(super) stage: Stage,
    pub(super) lasts: Lasts,
    pub(super) device: &'a str,
}

#[derive(sqlx::FromRow)]
struct SessionRow {
    id: SessionId,
    person: PersonId,
    handed_by: Option<PersonId>,
    stage: String,
    idle_ms: i64,
    seen_at: i64,
    expires_at: i64,
    staff: Option<String>,
    language: String,
    watched: i64,
    late: bool,
    membership: Option<MembershipId>,
    pathway: Option<PathwayId>,
    role: Option<String>,
}

const FIND: &str = "SELECT s.id, s.person, s.handed_by, s.stage, s.idle_ms, s.seen_at, s.expires_at, \
     p.staff, p.language, p.watched, \
     EXISTS (SELECT 1 FROM late_form l WHERE l.person = p.id) AS late, m.id AS membership, m.pathway, m.role \
     FROM session s JOIN person p ON p.id = s.person \
     LEFT JOIN membership m ON m.person = p.id AND m.left_at IS NULL AND p.staff IS NULL \
     WHERE s.token_hash = $1 AND s.ended_at IS NULL ORDER BY m.joined_at DESC, m.id LIMIT 1";

impl Participation {
    /// Who holds this token, if their session is still open.
    ///
    /// # Errors
    /// Only when the database does not answer or holds something this version cannot read.
    pub async fn signed_in(&self, token: &Token) -> Result<Option<SignedIn>> {
        let now = self.clock().now_ms();
        let Some(row): Option<SessionRow> = self.store().one(FIND, &[token.hash().into()]).await? else {
            return Ok(None);
        };
        if now >= row.runs_out() || now < row.seen_at - HOUR {
            return Ok(None);
        }
        let who = row.signed_in()?;
        if now - row.seen_at >= NOTE_EVERY {
            let mut tx = self.store().write().await?;
            tx.run(
                "UPDATE session SET seen_at = $1 WHERE id = $2 AND seen_at < $1",
                &[now.into(), who.session.into()],
            )
            .await?;
            tx.commit().await?;
        }
        Ok(Some(who))
    }

    /// Ends the session for good. Ending one that has ended is no error.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn sign_out(&self, token: &Token) -> Result<()> {
        let now = self.clock().now_ms();
        let mut tx = self.store().write().await?;
        let found: Option<(SessionId, PersonId, Option<PersonId>)> = tx
            .one(
                "SELECT id, person, handed_by FROM session WHERE token_hash = $1 AND ended_at IS NULL",
                &[token.hash().into()],
            )
            .await?;
        if let Some((id, person, handed_by)) = found {
            end_session(&mut tx, id, now).await?;
            let act = if handed_by.is_some() {
                Act::HandoverEnded
            } else {
                Act::SignedOut
            };
            audit::append(&mut tx, self.vault(), Entry::new(person, act, id, None)).await?;
            tx.commit().await?;
        }
        Ok(())
    }

    /// Notes how far somebody is through coming in.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the session no longer stands.
    pub async fn reach_stage(&self, who: &SignedIn, stage: Stage) -> Result<()> {
        let mut tx = self.store().write().await?;
        self.session_stands(&mut tx, who).await?;
        tx.run(
            "UPDATE session SET stage = $1 WHERE id = $2",
            &[stage.text().into(), who.session.into()],
        )
        .await?;
        if stage == Stage::In && who.handed_over.is_none() {
            tx.run("UPDATE person SET welcomed = 1 WHERE id = $1", &[who.person.into()])
                .await?;
        }
        tx.commit().await
    }

    /// Notes whether somebody might look at this person's phone, and shortens the session if so.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the session no longer stands.
    pub async fn set_watched(&self, who: &SignedIn, watched: bool) -> Result<()> {
        let lasts = Lasts::of(who.staff.is_some(), watched);
        let mut tx = self.store().write().await?;
        self.session_stands(&mut tx, who).await?;
        tx.run(
            "UPDATE person SET watched = $1 WHERE id = $2",
            &[i64::from(watched).into(), who.person.into()],
        )
        .await?;
        tx.run(
            "UPDATE session SET idle_ms = $1 WHERE id = $2",
            &[lasts.idle.into(), who.session.into()],
        )
        .await?;
        tx.commit().await
    }

    /// The language a person reads from now on.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the session no longer stands.
    pub async fn set_language(&self, who: &SignedIn, language: Language) -> Result<()> {
        let mut tx = self.store().write().await?;
        self.session_stands(&mut tx, who).await?;
        tx.run(
            "UPDATE person SET language = $1 WHERE id = $2",
            &[language.text().into(), who.person.into()],
        )
        .await?;
        tx.commit().await
    }

    pub(super) async fn begin_session(&self, tx: &mut Tx, new: NewSession<'_>) -> Result<Token> {
        let token = Token::random();
        let id = SessionId::random();
        let now = self.clock().now_ms();
        if new.way != Way::Handover {
            adopt_sittings(tx, new.person, now).await?;
        }
        tx.run(
            "INSERT INTO session (id, token_hash, person, way, handed_by, device, stage, idle_ms, started_at, seen_at, expires_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10)",
            &[
                id.into(),
                token.hash().into(),
                new.person.into(),
                new.way.text().into(),
                new.handed_by.into(),
                new.device.into(),
                new.stage.text().into(),
                new.lasts.idle.into(),
                now.into(),
                (now + new.lasts.whole).into(),
            ],
        )
        .await?;
        Ok(token)
    }
}

/// Who holds the token of a session that ran out less than twelve hours ago, or has not yet.
pub(super) async fn late_comer(p: &Participation, token: &Token) -> Result<SignedIn> {
    let row: Option<SessionRow> = p.store().one(FIND, &[token.hash().into()]).await?;
    row.filter(|row| p.clock().now_ms() < row.runs_out() + LATE)
        .ok_or(Error::NotThere)?
        .signed_in()
}

/// Brings drafts from sittings that are over to their author's own drafts, each as a further note.
async fn adopt_sittings(tx: &mut Tx, person: PersonId, now: i64) -> Result<()> {
    let drafts: Vec<(DraftId, MembershipId, String)> = tx
        .all(
            "SELECT d.id, d.membership, d.topic FROM draft d \
             JOIN membership m ON m.id = d.membership JOIN session s ON s.id = d.sitting \
             WHERE m.person = $1 AND (s.ended_at IS NOT NULL OR s.expires_at <= $2 OR s.seen_at + s.idle_ms <= $2) \
             ORDER BY d.saved_at, d.id",
            &[person.into(), now.into()],
        )
        .await?;
    for (draft, membership, topic) in drafts {
        tx.run(
            "UPDATE draft SET sitting = '', note = (SELECT COALESCE(MAX(o.note), 0) + 1 FROM draft o \
             WHERE o.membership = $1 AND o.topic = $2 AND o.sitting = '') WHERE id = $3",
            &[membership.into(), topic.as_str().into(), draft.into()],
        )
        .await?;
    }
    Ok(())
}

pub(super) async fn end_session(tx: &mut Tx, id: SessionId, now: i64) -> Result<()> {
    tx.run(
        "UPDATE session SET ended_at = $1 WHERE id = $2 AND ended_at IS NULL",
        &[now.into(), id.into()],
    )
    .await?;
    Ok(())
}

/// What a new session of this person needs to know about them.
#[derive(sqlx::FromRow)]
pub(super) struct PersonRow {
    staff: Option<String>,
    watched: i64,
    welcomed: i64,
    /// A professional who has actions to see to.
    partner: bool,
}

pub(super) async fn person_row(tx: &mut Tx, person: PersonId) -> Result<PersonRow> {
    tx.one(
        "SELECT p.staff, p.watched, p.welcomed, EXISTS (SELECT 1 FROM membership m WHERE m.person = p.id \
         AND m.role = 'professional' AND m.left_at IS NULL) AS partner FROM person p WHERE p.id = $1",
        &[person.into()],
    )
    .await?
    .ok_or(Error::NotThere)
}

impl PersonRow {
    pub(super) const fn is_staff(&self) -> bool {
        self.staff.is_some()
    }

    pub(super) const fn lasts(&self) -> Lasts {
        Lasts::of(self.staff.is_some(), self.watched != 0)
    }

    /// Somebody who comes in with a code goes through every step; staff and partners, who are asked for no words of
    /// their own, only keep a key.
    pub(super) const fn stage_after_code(&self) -> Stage {
        if self.is_staff() || self.partner {
            Stage::Keep
        } else {
            Stage::Phone
        }
    }

    /// A key on the phone means the steps were taken, except the question about the phone.
    pub(super) const fn stage_after_passkey(&self) -> Stage {
        if self.is_staff() || self.partner || self.welcomed != 0 && self.watched == 0 {
            Stage::In
        } else {
            Stage::Phone
        }
    }
}

impl SessionRow {
    fn runs_out(&self) -> i64 {
        self.expires_at.min(self.seen_at + self.idle_ms)
    }

    fn signed_in(&self) -> Result<SignedIn> {
        let session = self.id;
        let standing = match (self.membership, self.pathway, &self.role) {
            (Some(membership), Some(pathway), Some(role)) => Some((
                membership,
                pathway,
                Role::from_text(role).ok_or(Error::Corrupt("membership.role"))?,
            )),
            _ => None,
        };
        Ok(SignedIn {
            session,
            person: self.person,
            staff: match &self.staff {
                Some(text) => Some(Staff::from_text(text).ok_or(Error::Corrupt("person.staff"))?),
                None => None,
            },
            family: standing,
            handed_over: self.handed_by.map(|worker| Sitting { session, worker }),
            stage: Stage::from_text(&self.stage).ok_or(Error::Corrupt("session.stage"))?,
            language: Language::from_text(&self.language).ok_or(Error::Corrupt("person.language"))?,
            watched: self.watched != 0,
            late: self.late && self.handed_by.is_none(),
        })
    }
}
