//! Staff who sign in at the council's identity provider. The protocol is not here: whoever calls has verified what the
//! provider says. Here is who that is, what they may be, and their session, which is ours as any other.

use serde::{Deserialize, Serialize};

use super::invites::{add_person, end_ways_in};
use super::journey::Away;
use super::provider_link::{Whose, account, confirm, follow, link, whose};
use super::sessions::{NewSession, Stage, Way, person_row};
use super::{Journey, Token};
use crate::Participation;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::{InviteId, PersonId};
use crate::people::{Language, Staff};
use crate::rules::codes::Code;
use crate::rules::length::Written;
use crate::sealing::same;
use crate::store::Tx;

const CODE: &str = "provider-code";

/// What the provider says somebody may be here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Entitled {
    /// What their group says.
    As(Staff),
    /// The provider tells of no groups: what they were invited as.
    AsInvited,
    /// Nothing.
    No,
}

/// What the provider vouches for, verified.
#[derive(Clone, Debug)]
pub struct Vouched {
    /// The provider's own name for itself, an address.
    pub issuer: String,
    /// Its name for the account: never used again for another.
    pub subject: String,
    /// What somebody is called there.
    pub name: String,
    /// What they may be here.
    pub entitled: Entitled,
}

/// What came of a sign-in at the provider.
#[derive(Debug)]
pub enum Entered {
    /// They are in.
    In(Token),
    /// The account is tied to nobody: the code of an invite ties it to a colleague.
    CodeFirst {
        /// What waits for the code.
        journey: Journey,
        /// The name under which its owner may come in as somebody new instead, where a group is enough for that.
        new_as: Option<String>,
    },
}

/// What came of a code for an account that is tied to nobody.
#[derive(Debug)]
pub enum Linked {
    /// They are in.
    In(Token),
    /// The code is wrong, used, cancelled, too old or not one for this. Another may be tried.
    NotThatCode,
}

/// What waits for a code: nobody's name, only a digest of one that somebody may come in under as new.
#[derive(Serialize, Deserialize)]
struct Waiting {
    account: Vec<u8>,
    entitled: Entitled,
    newcomer: Option<Vec<u8>>,
}

impl Participation {
    /// Lets in whom the provider vouches for.
    ///
    /// `create` says whether a colleague nobody invited may come in because of their group. Nobody is made here: they may
    /// be a colleague already, whose families would then be somebody else's, so they are asked first.
    ///
    /// # Errors
    /// [`Error::NotThere`] for an account that may be nothing here. What its owner had open ends at once.
    pub async fn enter_by_provider(&self, vouched: &Vouched, create: bool, device: &str) -> Result<Entered> {
        let account = account(self, &vouched.issuer, &vouched.subject);
        let mut tx = self.store().write().await?;
        let person = match (whose(&mut tx, &account).await?, vouched.entitled) {
            (Whose::Colleagues(person, _), Entitled::No) => {
                end_ways_in(&mut tx, person, self.clock().now_ms()).await?;
                let entry = Entry::new(person, Act::ProviderRefused, person, None);
                audit::append(&mut tx, self.vault(), entry).await?;
                tx.commit().await?;
                return Err(Error::NotThere);
            }
            (_, Entitled::No) | (Whose::Formers, _) => return Err(Error::NotThere),
            (Whose::Colleagues(person, now), entitled) => {
                self.be_what_they_are(&mut tx, person, now, entitled).await?;
                confirm(&mut tx, person, self.clock().now_ms()).await?;
                person
            }
            (known, entitled) => {
                let may_be_new = create && matches!((known, entitled), (Whose::Nobodys, Entitled::As(_)));
                let new_as = may_be_new.then(|| usable(&vouched.name)).flatten();
                let waiting = Waiting {
                    account,
                    entitled,
                    newcomer: new_as.as_deref().map(|name| self.newcomer(name)),
                };
                let journey = self.set_out(&mut tx, CODE, &waiting).await?;
                tx.commit().await?;
                return Ok(Entered::CodeFirst { journey, new_as });
            }
        };
        let token = self.in_by_provider(&mut tx, person, Stage::In, device).await?;
        tx.commit().await?;
        Ok(Entered::In(token))
    }

    /// Lets somebody in as a new colleague, who said that they have no code. `name` is the one they were asked with.
    ///
    /// # Errors
    /// [`Error::NotThere`] when nobody waits so, or under another name, it was too long ago, or in another browser;
    /// [`Error::Conflict`] when the account was tied meanwhile.
    pub async fn enter_as_new(&self, journey: &Journey, name: &str, device: &str) -> Result<Token> {
        let mut tx = self.store().write().await?;
        let away: Away<Waiting> = self.take_ceremony(&mut tx, CODE, &journey.state, None).await?;
        let waiting = away.of(&journey.browser)?;
        let (Entitled::As(role), Some(newcomer)) = (waiting.entitled, waiting.newcomer) else {
            return Err(Error::NotThere);
        };
        if !same(&newcomer, &self.newcomer(name)) {
            return Err(Error::NotThere);
        }
        if !matches!(whose(&mut tx, &waiting.account).await?, Whose::Nobodys) {
            return Err(Error::Conflict);
        }
        let person = add_person(self, &mut tx, Some(role), name, short(name), Language::En).await?;
        link(self, &mut tx, person, &waiting.account).await?;
        let token = self.in_by_provider(&mut tx, person, Stage::In, device).await?;
        tx.commit().await?;
        Ok(token)
    }

    /// Ties an account to the colleague whose code this is, and lets them in. Only the holder of both can: an e-mail
    /// address or a name proves nothing.
    ///
    /// # Errors
    /// [`Error::NotThere`] when nobody waits so, it was too long ago, or in another browser; [`Error::Conflict`] when the
    /// account was tied meanwhile.
    pub async fn link_by_code(&self, journey: &Journey, code: &Code, device: &str) -> Result<Linked> {
        let now = self.clock().now_ms();
        let mut tx = self.store().write().await?;
        let away: Away<Waiting> = self.take_ceremony(&mut tx, CODE, &journey.state, None).await?;
        let waiting = away.of(&journey.browser)?;
        let found: Option<(InviteId, PersonId)> = tx
            .one(
                "UPDATE invite SET used_at = $1 WHERE code_hash = $2 AND used_at IS NULL \
                 AND cancelled_at IS NULL AND expires_at > $1 AND provider = 1 RETURNING id, person",
                &[now.into(), code.hash().to_vec().into()],
            )
            .await?;
        let Some((invite, person)) = found else {
            // Not committed: what waits for the code goes on waiting.
            return Ok(Linked::NotThatCode);
        };
        let invited: Option<(Option<String>,)> = tx
            .one("SELECT staff FROM person WHERE id = $1", &[person.into()])
            .await?;
        let invited = invited.and_then(|(staff,)| staff).ok_or(Error::NotThere)?;
        let invited = Staff::from_text(&invited).ok_or(Error::Corrupt("person.staff"))?;
        self.be_what_they_are(&mut tx, person, invited, waiting.entitled)
            .await?;
        link(self, &mut tx, person, &waiting.account).await?;
        audit::append(&mut tx, self.vault(), Entry::new(person, Act::InviteUsed, invite, None)).await?;
        // A key is offered this once, for a day when the provider does not answer.
        let token = self.in_by_provider(&mut tx, person, Stage::Keep, device).await?;
        tx.commit().await?;
        Ok(Linked::In(token))
    }

    /// Follows the group, if there is one and it changed.
    async fn be_what_they_are(&self, tx: &mut Tx, person: PersonId, now: Staff, entitled: Entitled) -> Result<()> {
        match entitled {
            Entitled::As(role) if role != now => follow(self, tx, person, role).await,
            Entitled::As(_) | Entitled::AsInvited => Ok(()),
            Entitled::No => Err(Error::NotThere),
        }
    }

    /// The digest of a name that goes out with a form and comes back with it.
    fn newcomer(&self, name: &str) -> Vec<u8> {
        self.vault().digest("provider-newcomer", name.as_bytes()).to_vec()
    }

    async fn in_by_provider(&self, tx: &mut Tx, person: PersonId, stage: Stage, device: &str) -> Result<Token> {
        let row = person_row(tx, person).await?;
        let new = NewSession {
            person,
            way: Way::Provider,
            handed_by: None,
            stage,
            lasts: row.lasts(),
            device,
        };
        let token = self.begin_session(tx, new).await?;
        audit::append(tx, self.vault(), Entry::new(person, Act::SignedIn, person, None)).await?;
        Ok(token)
    }
}

/// The name that an account tells, if somebody can be called by it here. In one line, as a form gives it back.
fn usable(name: &str) -> Option<String> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let fits = Written::FullName.check(&name).is_ok() && Written::CalledName.check(short(&name)).is_ok();
    (fits && !name.is_empty()).then_some(name)
}

fn short(name: &str) -> &str {
    name.split(' ').next().unwrap_or(name)
}
