use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Requests;
use super::named::{is_named, like};
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::{MembershipId, PathwayId, RequestId};
use crate::people::{Role, member, members, stable_text};
use crate::rules::length::Written;
use crate::sealing::Place;

/// The same request noted twice within this time was noted once: a double tap or a repeated send. Milliseconds.
pub(super) const ONCE: i64 = 60_000;

/// Who asks for what is held on somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asker {
    /// They themselves.
    Themselves,
    /// Somebody with parental responsibility, in a young person's name.
    ParentalResponsibility,
    /// Somebody whom they agreed to.
    Consent,
    /// A solicitor, or whom a court appointed.
    Solicitor,
}

stable_text!(Asker {
    Themselves = "themselves",
    ParentalResponsibility = "parental-responsibility",
    Consent = "consent",
    Solicitor = "solicitor",
});

/// Somebody about whom a request can be noted.
#[derive(Clone, Debug)]
pub struct Subject {
    /// What they are on their pathway.
    pub membership: MembershipId,
    /// A young person or a parent.
    pub role: Role,
    /// Their full name.
    pub name: String,
    /// Whose pathway it is.
    pub young_person: String,
}

/// A request to note.
#[derive(Clone, Debug)]
pub struct NewRequest {
    /// Whose data.
    pub subject: MembershipId,
    /// Who asks.
    pub asker: Asker,
    /// Who that is, where they are a parent on the same pathway.
    pub by: Option<MembershipId>,
    /// Whether they are somebody else, though a parent on it has a name like theirs.
    pub apart: bool,
    /// Who that is, where they are no parent on it.
    pub name: String,
    /// What shows that they may.
    pub shows: String,
    /// On which day it came.
    pub received: Date,
}

/// Sealed under the subject's key.
#[derive(PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct RequestBody {
    pub(super) name: String,
    pub(super) shows: String,
    /// The parents with a name like theirs, none of whom they are.
    #[serde(default)]
    pub(super) apart: Vec<MembershipId>,
}

pub(super) const fn request_place(row: &str) -> Place<'_> {
    Place::new("request", "body", row)
}

impl Requests<'_> {
    /// Everybody whose data a request can be about: the young people and parents of every pathway.
    ///
    /// # Errors
    /// When the database does not answer or a name does not open.
    pub async fn subjects(&self) -> Result<Vec<Subject>> {
        let mut tx = self.p.store().read().await?;
        let ids: Vec<(PathwayId,)> = tx.all("SELECT id FROM pathway ORDER BY opened_at, id", &[]).await?;
        let mut subjects = Vec::new();
        for (id,) in ids {
            let people = members(&mut tx, self.p.vault(), id).await?;
            let young_person = people.iter().find(|one| one.role == Role::YoungPerson);
            let young_person = young_person.map(|one| one.called.full.clone()).unwrap_or_default();
            let family = people.into_iter().filter(|one| one.role.is_family());
            subjects.extend(family.map(|one| Subject {
                membership: one.id,
                role: one.role,
                name: one.called.full,
                young_person: young_person.clone(),
            }));
        }
        Ok(subjects)
    }

    /// Puts a request on record.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it is about nobody, or by a parent who is not on the pathway; [`Error::Incomplete`] when
    /// it is dated in the future, says not by whom or what shows that they may, or is asked with parental responsibility
    /// for a parent; [`Error::Conflict`] when it names a parent of the pathway and does not choose them, or somebody with
    /// a name like theirs who is not said to be somebody else, for they would read what is not for them;
    /// [`Error::TooLong`].
    pub async fn note(&self, new: &NewRequest) -> Result<RequestId> {
        Written::FullName.check(&new.name)?;
        Written::Because.check(&new.shows)?;
        let mut tx = self.p.store().write().await?;
        self.p.session_stands(&mut tx, self.who).await?;
        let subject = member(&mut tx, self.p.vault(), new.subject).await?;
        if !subject.role.is_family() {
            return Err(Error::NotThere);
        }
        let themselves = new.asker == Asker::Themselves;
        let by = new.by.filter(|_| !themselves);
        if let Some(by) = by {
            let by = member(&mut tx, self.p.vault(), by).await?;
            if by.pathway != subject.pathway || by.role != Role::Parent || by.id == subject.id {
                return Err(Error::NotThere);
            }
        }
        let unnamed = by.is_none() && new.name.trim().is_empty();
        let unshown = new.shows.trim().is_empty();
        let not_a_child = new.asker == Asker::ParentalResponsibility && subject.role != Role::YoungPerson;
        if !themselves && (unnamed || unshown || not_a_child) || new.received > self.p.clock().today() {
            return Err(Error::Incomplete);
        }
        let people = members(&mut tx, self.p.vault(), subject.pathway).await?;
        let alike = if themselves || by.is_some() {
            Vec::new()
        } else {
            like(&people, subject.id, &new.name)
        };
        if alike.iter().any(|one| !new.apart || is_named(one, &new.name)) {
            return Err(Error::Conflict);
        }
        let now = self.p.clock().now_ms();
        let key = self.p.vault().key(&mut tx, new.subject).await?;
        let body = RequestBody {
            name: if themselves || by.is_some() {
                String::new()
            } else {
                new.name.trim().to_owned()
            },
            shows: new.shows.trim().to_owned(),
            apart: alike.iter().map(|one| one.id).collect(),
        };
        let again: Vec<(RequestId, Option<MembershipId>, Vec<u8>)> = tx
            .all(
                "SELECT id, by_whom, body FROM request WHERE subject = $1 AND asker = $2 AND received = $3 \
                 AND person = $4 AND at > $5 ORDER BY at",
                &[
                    new.subject.into(),
                    new.asker.text().into(),
                    new.received.into(),
                    self.who.person.into(),
                    (now - ONCE).into(),
                ],
            )
            .await?;
        for (id, by_whom, sealed) in again {
            let before: RequestBody = key.open_json(request_place(&id.to_string()), &sealed)?;
            if by_whom == by && before == body {
                return Ok(id);
            }
        }
        let id = RequestId::random();
        tx.run(
            "INSERT INTO request (id, pathway, subject, asker, by_whom, received, body, person, at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            &[
                id.into(),
                subject.pathway.into(),
                new.subject.into(),
                new.asker.text().into(),
                by.into(),
                new.received.into(),
                key.seal_json(request_place(&id.to_string()), &body)?.into(),
                self.who.person.into(),
                now.into(),
            ],
        )
        .await?;
        let entry = Entry::new(self.who.person, Act::RequestNoted, id, Some(subject.pathway));
        audit::append(&mut tx, self.p.vault(), entry).await?;
        tx.commit().await?;
        Ok(id)
    }
}
