//! The steps of every negotiation of a meeting, kept for ever, each sealed under the key of who took it:
//! a family member's under their own, the chair's and the worker's under the pathway's.

use serde::{Deserialize, Serialize};

use super::{Eyes, Invitee};
use crate::Participation;
use crate::error::{Error, Result};
use crate::id::{Id, InviteeId, MeetingId, MembershipId, PathwayId, PersonId};
use crate::people::Member;
use crate::rules::negotiation::{Decision, Stance};
use crate::sealing::{DataKey, Place};
use crate::store::Tx;
use crate::voice::{Audience, Reply};

/// What kind of step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Stance,
    Decision,
    Reply,
    Overruling,
    Withdrawal,
}

impl Kind {
    const ALL: [Self; 5] = [
        Self::Stance,
        Self::Decision,
        Self::Reply,
        Self::Overruling,
        Self::Withdrawal,
    ];

    /// The text that stands for it in the database, for good.
    const fn text(self) -> &'static str {
        match self {
            Self::Stance => "stance",
            Self::Decision => "decision",
            Self::Reply => "reply",
            Self::Overruling => "overruling",
            Self::Withdrawal => "withdrawal",
        }
    }

    fn from_text(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.text() == text)
    }
}

/// A step to keep.
pub(super) struct NewStep<'a> {
    pub(super) id: Id,
    pub(super) invitee: InviteeId,
    pub(super) kind: Kind,
    /// Whose words they are, when a family member takes it.
    pub(super) voice: Option<MembershipId>,
    pub(super) person: PersonId,
    pub(super) audience: Option<Audience>,
    /// The reason of a stance, with its own audience.
    pub(super) reason: Option<(&'a str, Audience)>,
    pub(super) sitting: String,
}

impl NewStep<'_> {
    pub(super) fn of_staff(invitee: InviteeId, kind: Kind, me: &Member) -> Self {
        Self {
            id: Id::random(),
            invitee,
            kind,
            voice: None,
            person: me.person,
            audience: None,
            reason: None,
            sitting: String::new(),
        }
    }
}

#[derive(Serialize, Deserialize)]
pub(super) struct StanceBody {
    pub(super) stance: Stance,
}

#[derive(Serialize, Deserialize)]
pub(super) struct DecisionBody {
    pub(super) decision: Decision,
    pub(super) reason: String,
}

#[derive(Serialize, Deserialize)]
pub(super) struct ReplyBody {
    pub(super) reply: Reply,
    pub(super) words: String,
}

#[derive(Serialize, Deserialize)]
pub(super) struct OverrulingBody {
    pub(super) reason: String,
}

const fn body_place(row: &str) -> Place<'_> {
    Place::new("room_step", "body", row)
}

const fn reason_place(row: &str) -> Place<'_> {
    Place::new("room_step", "reason", row)
}

/// Keeps a step, after all others of its invitee. `key` is its voice's, or else the pathway's.
pub(super) async fn append_step(
    tx: &mut Tx,
    key: &DataKey,
    step: &NewStep<'_>,
    body: &impl Serialize,
    now: i64,
) -> Result<()> {
    let row = step.id.to_string();
    let reason = step
        .reason
        .as_ref()
        .map(|(words, _)| key.seal_text(reason_place(&row), words));
    tx.run(
        "INSERT INTO room_step (id, invitee, seq, kind, voice, person, audience, reason_audience, sitting, body, reason, at) \
         VALUES ($1, $2, (SELECT COALESCE(MAX(seq), 0) + 1 FROM room_step WHERE invitee = $2), $3, $4, $5, $6, $7, $8, \
         $9, $10, $11)",
        &[
            step.id.into(),
            step.invitee.into(),
            step.kind.text().into(),
            step.voice.into(),
            step.person.into(),
            step.audience.as_ref().map(Audience::text).into(),
            step.reason.as_ref().map(|(_, audience)| audience.text()).into(),
            step.sitting.as_str().into(),
            key.seal_json(body_place(&row), body)?.into(),
            reason.into(),
            now.into(),
        ],
    )
    .await?;
    Ok(())
}

/// A step somebody may read.
pub(super) struct Done {
    pub(super) id: Id,
    pub(super) invitee: InviteeId,
    pub(super) by: PersonId,
    pub(super) at: i64,
    pub(super) deed: Deed,
}

/// What was done, opened as far as the reader may read it.
pub(super) enum Deed {
    Stance {
        voice: MembershipId,
        stance: Stance,
        audience: Audience,
        reason: Option<(String, Audience)>,
    },
    Decision(DecisionBody),
    Reply {
        voice: MembershipId,
        reply: ReplyBody,
    },
    Overruling(OverrulingBody),
    Withdrawal,
}

#[derive(sqlx::FromRow)]
struct StepRow {
    id: Id,
    invitee: InviteeId,
    kind: String,
    voice: Option<MembershipId>,
    person: PersonId,
    audience: Option<String>,
    reason_audience: Option<String>,
    sitting: String,
    body: Vec<u8>,
    reason: Option<Vec<u8>>,
    at: i64,
    wrapped: Vec<u8>,
    kek: String,
}

/// The steps about these invitees that `eyes` may read, in the order they were taken. What they may not
/// read is not opened.
pub(super) async fn load_steps(
    p: &Participation,
    tx: &mut Tx,
    pathway: PathwayId,
    meeting: MeetingId,
    invitees: &[Invitee],
    eyes: Eyes<'_>,
) -> Result<Vec<Done>> {
    let rows: Vec<StepRow> = tx
        .all(
            "SELECT s.id, s.invitee, s.kind, s.voice, s.person, s.audience, s.reason_audience, s.sitting, s.body, \
             s.reason, s.at, k.wrapped, k.kek FROM room_step s JOIN invitee i ON i.id = s.invitee \
             JOIN data_key k ON k.owner = COALESCE(s.voice, $2) WHERE i.meeting = $1 ORDER BY s.invitee, s.seq",
            &[meeting.into(), pathway.into()],
        )
        .await?;
    let mut steps = Vec::with_capacity(rows.len());
    for row in rows {
        let Some(about) = invitees.iter().find(|one| one.id == row.invitee) else {
            continue;
        };
        if !row.is_read_by(about, eyes)? {
            continue;
        }
        let owner = row.voice.map_or(Id::from(pathway), Id::from);
        let key = p.vault().unwrap(owner, &row.wrapped, &row.kek)?;
        steps.push(row.open(&key, about, eyes)?);
    }
    Ok(steps)
}

impl StepRow {
    /// Who may read why may read what: without it the reason says nothing.
    fn is_read_by(&self, about: &Invitee, eyes: Eyes<'_>) -> Result<bool> {
        // What the chair and the worker do is for everybody.
        let Some(voice) = self.voice else { return Ok(true) };
        let reads = |audience: &Audience| eyes.may_read(voice, audience, &self.sitting, Some(about));
        let why = match &self.reason_audience {
            Some(text) => reads(&read(Some(text), self.at)?),
            None => false,
        };
        Ok(why || reads(&read(self.audience.as_deref(), self.at)?))
    }

    fn open(self, key: &DataKey, about: &Invitee, eyes: Eyes<'_>) -> Result<Done> {
        let row = self.id.to_string();
        let kind = Kind::from_text(&self.kind).ok_or(Error::Corrupt("room_step.kind"))?;
        let voice = || self.voice.ok_or(Error::Corrupt("room_step.voice"));
        let deed = match kind {
            Kind::Stance => {
                let body: StanceBody = key.open_json(body_place(&row), &self.body)?;
                Deed::Stance {
                    voice: voice()?,
                    stance: body.stance,
                    audience: read(self.audience.as_deref(), self.at)?,
                    reason: self.open_reason(key, voice()?, about, eyes)?,
                }
            }
            Kind::Reply => Deed::Reply {
                voice: voice()?,
                reply: key.open_json(body_place(&row), &self.body)?,
            },
            Kind::Decision => Deed::Decision(key.open_json(body_place(&row), &self.body)?),
            Kind::Overruling => Deed::Overruling(key.open_json(body_place(&row), &self.body)?),
            Kind::Withdrawal => Deed::Withdrawal,
        };
        Ok(Done {
            id: self.id,
            invitee: self.invitee,
            by: self.person,
            at: self.at,
            deed,
        })
    }

    fn open_reason(
        &self,
        key: &DataKey,
        voice: MembershipId,
        about: &Invitee,
        eyes: Eyes<'_>,
    ) -> Result<Option<(String, Audience)>> {
        let Some(sealed) = &self.reason else { return Ok(None) };
        let audience = read(self.reason_audience.as_deref(), self.at)?;
        if !eyes.may_read(voice, &audience, &self.sitting, Some(about)) {
            return Ok(None);
        }
        let words = key.open_text(reason_place(&self.id.to_string()), sealed)?;
        // An empty reason is sealed too, so that the table does not tell who gave one.
        Ok((!words.trim().is_empty()).then_some((words, audience)))
    }
}

fn read(audience: Option<&str>, at: i64) -> Result<Audience> {
    audience
        .and_then(Audience::from_text)
        .map(|audience| audience.chosen_at(at))
        .ok_or(Error::Corrupt("room_step.audience"))
}
