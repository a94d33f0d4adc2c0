use super::held::{HeldOn, held_on};
use super::named::{is_named, like};
use super::register::Request;
use super::taken::until;
use super::{Asker, Requests};
use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::{Id, MembershipId, RequestId, ViewId};
use crate::pack::{Handed, Purpose, Whom};
use crate::people::{Agency, Called, Member, Role, Staff, member, members};
use crate::room::put_readings;
use crate::store::Tx;

/// The copy for one request, for the manager who prepares it: what the requester will read, and nothing else.
pub struct Preparing<'a> {
    pub(super) register: Requests<'a>,
    pub(super) request: Request,
    to: Member,
    by: Member,
    purpose: Purpose,
}

impl Participation {
    /// The handle for preparing a copy.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a manager, for a request that does not exist or was withdrawn, and when the one
    /// it is about is not on the pathway any more.
    pub async fn preparing<'a>(&'a self, who: &'a SignedIn, id: RequestId) -> Result<Preparing<'a>> {
        if who.staff != Some(Staff::Manager) {
            return Err(Error::NotThere);
        }
        let register = self.requests(who)?;
        let mut tx = self.store().read().await?;
        let request = register.load(&mut tx, id).await?;
        if request.is_withdrawn() {
            return Err(Error::NotThere);
        }
        let (to, by, purpose) = readers(self, &mut tx, &request).await?;
        Ok(Preparing {
            register,
            request,
            to,
            by,
            purpose,
        })
    }
}

/// Whose compartment the copy is of, who reads it for them, and so what it is made for.
///
/// Whom the subject agreed to, and who acts for them in law, reads as they do. A parent on the same pathway reads only
/// what they may read too, whatever they show, and where only their name was written down. Somebody with parental
/// responsibility who is not on it was in nobody's audience; nor is whoever has a name like a parent's and was not said
/// to be somebody else, for they may be any of those.
pub(super) async fn readers(p: &Participation, tx: &mut Tx, request: &Request) -> Result<(Member, Member, Purpose)> {
    let to = member(tx, p.vault(), request.subject).await?;
    let people = members(tx, p.vault(), to.pathway).await?;
    let by = match (&request.by, request.asker) {
        (Some((by, _)), _) => member(tx, p.vault(), *by).await?,
        (None, Asker::Themselves) => to.clone(),
        (None, asker) => {
            let mut alike = like(&people, to.id, &request.name);
            alike.retain(|one| !request.apart.contains(&one.id));
            match (alike.as_slice(), asker) {
                ([one], _) if is_named(one, &request.name) => (*one).clone(),
                ([], Asker::Consent | Asker::Solicitor) => to.clone(),
                _ => outside(&to),
            }
        }
    };
    let purpose = if by.id == to.id { Purpose::Own } else { Purpose::Behalf };
    Ok((to, by, purpose))
}

/// A parent whom nobody on the pathway knew of when they chose who can know.
fn outside(to: &Member) -> Member {
    Member {
        id: MembershipId::random(),
        role: Role::Parent,
        agency: Agency::None,
        in_meeting: false,
        called: Called {
            full: String::new(),
            short: String::new(),
            does: String::new(),
        },
        joined_at: i64::MAX,
        ..to.clone()
    }
}

impl Preparing<'_> {
    pub(super) const fn p(&self) -> &Participation {
        self.register.p
    }

    /// The request.
    #[must_use]
    pub const fn request(&self) -> &Request {
        &self.request
    }

    /// Whether the copy is made as for a parent though nobody chose one, as whoever asks has a name like a parent's.
    #[must_use]
    pub fn takes_them_for_a_parent(&self) -> bool {
        let may_be_one = self.request.asker != Asker::ParentalResponsibility;
        may_be_one && self.request.by.is_none() && self.by.id != self.to.id
    }

    /// What the requester gets, before anything is covered. Who shared a note or said something of a meeting can see that
    /// I opened it, and when; of proposals and challenges nobody is told that. Once it was sent it is told as it was when
    /// the copy was taken that was sent, but for what was taken back, destroyed or changed since.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it was withdrawn meanwhile.
    pub async fn held(&self) -> Result<HeldOn> {
        let held = self.load().await?;
        let is_new = |view: &&crate::voice::View| !view.was_opened_by(self.register.who.person);
        let new: Vec<ViewId> = held.views().filter(is_new).map(|view| view.id).collect();
        let of_meetings = held.unopened_of_meetings(self.register.who.person);
        if self.note_opened(&new, &of_meetings).await? {
            return self.load().await;
        }
        Ok(held)
    }

    async fn load(&self) -> Result<HeldOn> {
        let rule = self.p().quoracy_rule().await?;
        let mut tx = self.p().store().read().await?;
        let now = self.register.load(&mut tx, self.request.id).await?;
        if now.is_withdrawn() {
            return Err(Error::NotThere);
        }
        let handed = Handed {
            whom: Whom::Member(self.to.id),
            purpose: self.purpose,
            to: &self.to,
            by: &self.by,
            until: until(&mut tx, &now).await?,
        };
        held_on(self.p(), &mut tx, handed, rule).await
    }

    /// Notes whose words I opened, once each; whether any were new.
    async fn note_opened(&self, views: &[ViewId], of_meetings: &[Id]) -> Result<bool> {
        let (p, person) = (self.p(), self.register.who.person);
        let now = p.clock().now_ms();
        let mut tx = p.store().write().await?;
        p.session_stands(&mut tx, self.register.who).await?;
        let mut any = put_readings(p, &mut tx, person, self.request.pathway, of_meetings).await?;
        for view in views {
            let new = tx
                .run(
                    "INSERT INTO reading (view, person, at) VALUES ($1, $2, $3) ON CONFLICT (view, person) DO NOTHING",
                    &[(*view).into(), person.into(), now.into()],
                )
                .await?;
            if new > 0 {
                any = true;
                let entry = Entry::new(person, Act::Opened, *view, Some(self.request.pathway));
                audit::append(&mut tx, p.vault(), entry).await?;
            }
        }
        let entry = Entry::new(person, Act::RequestOpened, self.request.id, Some(self.request.pathway));
        audit::append(&mut tx, p.vault(), entry).await?;
        tx.commit().await?;
        Ok(any)
    }

    /// A write of a manager whose session still stands, while the request is still open.
    pub(super) async fn write_while_open(&self) -> Result<Tx> {
        let mut tx = self.p().store().write().await?;
        self.p().session_stands(&mut tx, self.register.who).await?;
        let now = self.register.load(&mut tx, self.request.id).await?;
        if now.is_open() { Ok(tx) } else { Err(Error::Conflict) }
    }
}
