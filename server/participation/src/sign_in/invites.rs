use super::Token;
use super::sessions::{NewSession, Way, person_row};
use crate::Participation;
use crate::audit::{self, Act, Entry};
use crate::cases::Casework;
use crate::error::{Error, Result};
use crate::id::{InviteId, MembershipId, PathwayId, PersonId};
use crate::messages;
use crate::people::{Agency, Language, MemberDetail, PersonName, Role, Staff, member};
use crate::rules::codes::Code;
use crate::rules::length::Written;
use crate::sealing::Place;
use crate::store::Tx;

/// How long a code can be used: 72 hours.
pub(super) const CODE_LASTS_MS: i64 = 72 * 3_600_000;

/// Where a code works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opens {
    /// At the door, by itself.
    Door,
    /// Only together with a sign-in at the council's identity provider; for staff.
    WithProvider,
}

/// An invite just made. The code is shown once and never again: only its hash is kept.
#[derive(Debug)]
pub struct Invited {
    /// The code to write on a card.
    pub code: Code,
    /// When it stops working, UTC milliseconds.
    pub expires_at: i64,
    /// The person it lets in.
    pub person: PersonId,
    /// Where it works.
    pub opens: Opens,
}

/// Somebody to bring onto a pathway.
#[derive(Clone, Debug)]
pub struct NewMember {
    /// What they are here.
    pub role: Role,
    /// Where they come from.
    pub agency: Agency,
    /// Full name.
    pub full: String,
    /// What the family calls them.
    pub short: String,
    /// One plain line on what they do; may be empty.
    pub does: String,
    /// The language they read.
    pub language: Language,
    /// Whether they are in the meetings where the family is present.
    pub in_meeting: bool,
}

impl Casework<'_> {
    /// Brings somebody new onto the pathway and makes their invite.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the handle no longer stands or the role is not one that signs in
    /// by invite; [`Error::TooLong`] for a name or line that is; otherwise as the database does.
    pub async fn invite(&self, new: &NewMember) -> Result<Invited> {
        if matches!(new.role, Role::Chair | Role::Worker) || new.full.trim().is_empty() {
            return Err(Error::NotThere);
        }
        let p = self.participation();
        let mut tx = self.write().await?;
        let person = add_person(p, &mut tx, None, &new.full, &new.short, new.language).await?;
        add_member(p, &mut tx, self.pathway(), person, new).await?;
        let invited = make_invite(p, &mut tx, person, Some(self.me().person), Opens::Door).await?;
        tx.commit().await?;
        Ok(invited)
    }

    /// Brings a professional who does not sign in onto the pathway.
    ///
    /// # Errors
    /// As [`Casework::invite`].
    pub async fn add_professional(&self, new: &NewMember) -> Result<MembershipId> {
        if new.role != Role::Professional || new.full.trim().is_empty() {
            return Err(Error::NotThere);
        }
        let p = self.participation();
        let mut tx = self.write().await?;
        let person = add_person(p, &mut tx, None, &new.full, &new.short, new.language).await?;
        let membership = add_member(p, &mut tx, self.pathway(), person, new).await?;
        tx.commit().await?;
        Ok(membership)
    }

    /// A new invite for somebody already here: a lost phone, a code that ran out, or the first for a professional who is
    /// to see to actions of their own.
    /// Their old keys and open sessions end at once, and unused codes with them.
    ///
    /// # Errors
    /// [`Error::NotThere`] when they are not on this pathway or do not sign in by invite.
    pub async fn invite_again(&self, whom: MembershipId) -> Result<Invited> {
        let p = self.participation();
        let mut tx = self.write().await?;
        let them = member(&mut tx, p.vault(), whom).await?;
        if them.pathway != self.pathway() || matches!(them.role, Role::Worker | Role::Chair) {
            return Err(Error::NotThere);
        }
        let now = p.clock().now_ms();
        end_ways_in(&mut tx, them.person, now).await?;
        let by = self.me().person;
        audit::append(
            &mut tx,
            p.vault(),
            Entry::new(by, Act::KeysEnded, them.person, Some(self.pathway())),
        )
        .await?;
        let invited = make_invite(p, &mut tx, them.person, Some(by), Opens::Door).await?;
        tx.commit().await?;
        Ok(invited)
    }

    /// Takes an invite back before it is used.
    ///
    /// # Errors
    /// [`Error::NotThere`] when they are not on this pathway.
    pub async fn cancel_invite(&self, whom: MembershipId) -> Result<()> {
        let p = self.participation();
        let mut tx = self.write().await?;
        let them = member(&mut tx, p.vault(), whom).await?;
        if them.pathway != self.pathway() {
            return Err(Error::NotThere);
        }
        cancel_waiting(&mut tx, them.person, p.clock().now_ms()).await?;
        let entry = Entry::new(
            self.me().person,
            Act::InviteCancelled,
            them.person,
            Some(self.pathway()),
        );
        audit::append(&mut tx, p.vault(), entry).await?;
        tx.commit().await
    }
}

impl Participation {
    /// Lets somebody in with their code, once.
    ///
    /// `device` is a plain word for what they came with ("Android phone"); nothing more is kept.
    ///
    /// # Errors
    /// [`Error::NotThere`] for a code that is wrong, used, cancelled, too old or for the council's own sign-in only: all
    /// the same.
    pub async fn come_in(&self, code: &Code, device: &str) -> Result<Token> {
        let now = self.clock().now_ms();
        let mut tx = self.store().write().await?;
        let found: Option<(InviteId, PersonId)> = tx
            .one(
                "UPDATE invite SET used_at = $1 WHERE code_hash = $2 AND used_at IS NULL \
                 AND cancelled_at IS NULL AND expires_at > $1 AND provider = 0 RETURNING id, person",
                &[now.into(), code.hash().to_vec().into()],
            )
            .await?;
        let (invite, person) = found.ok_or(Error::NotThere)?;
        let row = person_row(&mut tx, person).await?;
        let token = self
            .begin_session(
                &mut tx,
                NewSession {
                    person,
                    way: Way::Code,
                    handed_by: None,
                    stage: row.stage_after_code(),
                    lasts: row.lasts(),
                    device,
                },
            )
            .await?;
        audit::append(&mut tx, self.vault(), Entry::new(person, Act::InviteUsed, invite, None)).await?;
        tx.commit().await?;
        Ok(token)
    }

    /// Lets a person of the demo in without a code.
    ///
    /// # Errors
    /// [`Error::NotThere`] over any database that is not the demo's.
    pub async fn enter_demo(&self, person: PersonId, device: &str) -> Result<Token> {
        if !self.is_demo().await? {
            return Err(Error::NotThere);
        }
        let mut tx = self.store().write().await?;
        let row = person_row(&mut tx, person).await?;
        let token = self
            .begin_session(
                &mut tx,
                NewSession {
                    person,
                    way: Way::Demo,
                    handed_by: None,
                    stage: super::Stage::In,
                    lasts: row.lasts(),
                    device,
                },
            )
            .await?;
        audit::append(&mut tx, self.vault(), Entry::new(person, Act::SignedIn, person, None)).await?;
        tx.commit().await?;
        Ok(token)
    }
}

pub(super) async fn cancel_waiting(tx: &mut Tx, person: PersonId, now: i64) -> Result<()> {
    tx.run(
        "UPDATE invite SET cancelled_at = $1 WHERE person = $2 AND used_at IS NULL AND cancelled_at IS NULL",
        &[now.into(), person.into()],
    )
    .await?;
    Ok(())
}

pub(super) async fn make_invite(
    p: &Participation,
    tx: &mut Tx,
    person: PersonId,
    by: Option<PersonId>,
    opens: Opens,
) -> Result<Invited> {
    let code = Code::random().map_err(|_| Error::Corrupt("no randomness"))?;
    let id = InviteId::random();
    let now = p.clock().now_ms();
    let expires_at = now + CODE_LASTS_MS;
    tx.run(
        "INSERT INTO invite (id, person, code_hash, made_by, made_at, expires_at, provider) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        &[
            id.into(),
            person.into(),
            code.hash().to_vec().into(),
            by.into(),
            now.into(),
            expires_at.into(),
            i64::from(opens == Opens::WithProvider).into(),
        ],
    )
    .await?;
    let actor = by.map_or(audit::SYSTEM, PersonId::into);
    audit::append(tx, p.vault(), Entry::new(actor, Act::InviteMade, person, None)).await?;
    Ok(Invited {
        code,
        expires_at,
        person,
        opens,
    })
}

pub(crate) async fn add_person(
    p: &Participation,
    tx: &mut Tx,
    staff: Option<Staff>,
    full: &str,
    short: &str,
    language: Language,
) -> Result<PersonId> {
    Written::FullName.check(full)?;
    Written::CalledName.check(short)?;
    let id = PersonId::random();
    let row = id.to_string();
    let key = p.vault().create(tx, id).await?;
    let name = key.seal_json(
        Place {
            table: "person",
            column: "name",
            row: &row,
        },
        &PersonName {
            full: full.trim().to_owned(),
            short: short.trim().to_owned(),
        },
    )?;
    tx.run(
        "INSERT INTO person (id, staff, language, handle, watched, welcomed, name, made_at) VALUES ($1, $2, $3, $4, 0, 0, $5, $6)",
        &[
            id.into(),
            staff.map(|staff| staff.text().to_owned()).into(),
            language.text().into(),
            uuid::Uuid::new_v4().to_string().into(),
            name.into(),
            p.clock().now_ms().into(),
        ],
    )
    .await?;
    Ok(id)
}

/// Ends somebody's keys, open sessions and unused codes, and messages to their phone: it may be lost.
pub(crate) async fn end_ways_in(tx: &mut Tx, person: PersonId, now: i64) -> Result<()> {
    tx.run(
        "UPDATE passkey SET ended_at = $1 WHERE person = $2 AND ended_at IS NULL",
        &[now.into(), person.into()],
    )
    .await?;
    tx.run(
        "UPDATE session SET ended_at = $1 WHERE person = $2 AND ended_at IS NULL",
        &[now.into(), person.into()],
    )
    .await?;
    messages::forget(tx, person).await?;
    cancel_waiting(tx, person, now).await
}

pub(crate) async fn add_member(
    p: &Participation,
    tx: &mut Tx,
    pathway: PathwayId,
    person: PersonId,
    new: &NewMember,
) -> Result<MembershipId> {
    Written::CalledName.check(&new.short)?;
    Written::Does.check(&new.does)?;
    let id = MembershipId::random();
    let row = id.to_string();
    let now = p.clock().now_ms();
    let key = p.vault().create(tx, id).await?;
    let short = new.short.trim();
    let detail = key.seal_json(
        Place {
            table: "membership",
            column: "detail",
            row: &row,
        },
        &MemberDetail {
            short: (!short.is_empty()).then(|| short.to_owned()),
            does: new.does.trim().to_owned(),
        },
    )?;
    let place: Option<(i64,)> = tx
        .one("SELECT COUNT(*) FROM membership WHERE pathway = $1", &[pathway.into()])
        .await?;
    tx.run(
        "INSERT INTO membership (id, pathway, person, role, agency, in_meeting, place, detail, joined_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        &[
            id.into(),
            pathway.into(),
            person.into(),
            new.role.text().into(),
            new.agency.text().into(),
            i64::from(new.in_meeting).into(),
            place.map_or(0, |(n,)| n).into(),
            detail.into(),
            now.into(),
        ],
    )
    .await?;
    Ok(id)
}
