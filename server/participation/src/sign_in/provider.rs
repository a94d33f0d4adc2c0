//! Staff who sign in at the council's identity provider. The protocol is not here: whoever calls has verified what the
//! provider says. Here is who that is, what they may be, and their session, which is ours as any other.

use serde::{Deserialize, Serialize};

use super::Token;
use super::invites::{add_person, end_ways_in};
use super::provider_link::{account, confirm, follow, link, whose};
use super::sessions::{MINUTE, NewSession, Stage, Way, person_row};
use crate::Participation;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::{InviteId, PersonId};
use crate::people::{Language, Staff};
use crate::rules::codes::Code;
use crate::sealing::same;
use crate::store::Tx;

/// How long somebody may be away at the provider, or look for their code: passwords and second factors take time.
const AWAY_MS: i64 = 10 * MINUTE;

const AWAY: &str = "provider";
const CODE: &str = "provider-code";

/// What goes with somebody while they are away: `state` in the address, `browser` in a cookie. Neither is any use alone.
#[derive(Debug)]
pub struct Journey {
    /// Names the journey; the provider gives it back.
    pub state: String,
    /// Proves that it is the browser that set out.
    pub browser: Token,
}

/// What was kept for somebody's coming back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Has to stand in the provider's token.
    pub nonce: String,
    /// Proves to the provider that whoever brings the code is who asked for it (PKCE).
    pub verifier: String,
}

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
    /// Nobody knows this account yet: the code of an invite ties it to a colleague.
    CodeFirst(Journey),
}

/// What came of a code for an account that nobody knew.
#[derive(Debug)]
pub enum Linked {
    /// They are in.
    In(Token),
    /// The code is wrong, used, cancelled, too old or not one for this. Another may be tried.
    NotThatCode,
}

/// What waits for a code: nobody's name.
#[derive(Serialize, Deserialize)]
struct Waiting {
    account: Vec<u8>,
    entitled: Entitled,
}

#[derive(Serialize, Deserialize)]
struct Away<T> {
    browser: Vec<u8>,
    what: T,
}

impl Participation {
    /// Keeps what has to be known when somebody comes back from the provider.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn leave_for_provider(&self, kept: &Kept) -> Result<Journey> {
        let mut tx = self.store().write().await?;
        let journey = self.set_out(&mut tx, AWAY, kept).await?;
        tx.commit().await?;
        Ok(journey)
    }

    /// Takes what was kept, once, before anything that came back is looked at.
    ///
    /// # Errors
    /// [`Error::NotThere`] when nobody set out so, it was too long ago, from another browser, or they are back already.
    pub async fn back_from_provider(&self, journey: &Journey) -> Result<Kept> {
        let mut tx = self.store().write().await?;
        let away: Result<Away<Kept>> = self.take_ceremony(&mut tx, AWAY, &journey.state, None).await;
        // Spent either way, so that nothing can be tried twice.
        tx.commit().await?;
        away?.of(&journey.browser)
    }

    /// Lets in whom the provider vouches for.
    ///
    /// `create` says whether a colleague nobody invited may come in because of their group.
    ///
    /// # Errors
    /// [`Error::NotThere`] for an account that may be nothing here. What its owner had open ends at once.
    pub async fn enter_by_provider(&self, vouched: &Vouched, create: bool, device: &str) -> Result<Entered> {
        let account = account(self, &vouched.issuer, &vouched.subject);
        let mut tx = self.store().write().await?;
        let person = match (whose(&mut tx, &account).await?, vouched.entitled) {
            (Some((person, _)), Entitled::No) => {
                end_ways_in(&mut tx, person, self.clock().now_ms()).await?;
                let entry = Entry::new(person, Act::ProviderRefused, person, None);
                audit::append(&mut tx, self.vault(), entry).await?;
                tx.commit().await?;
                return Err(Error::NotThere);
            }
            (None, Entitled::No) | (Some((_, None)), _) => return Err(Error::NotThere),
            (Some((person, Some(now))), entitled) => {
                self.be_what_they_are(&mut tx, person, now, entitled).await?;
                confirm(&mut tx, person, self.clock().now_ms()).await?;
                person
            }
            (None, Entitled::As(role)) if create => {
                let person = self.colleague_of(&mut tx, &vouched.name, role).await?;
                link(self, &mut tx, person, &account).await?;
                person
            }
            (None, entitled) => {
                let waiting = Waiting { account, entitled };
                let journey = self.set_out(&mut tx, CODE, &waiting).await?;
                tx.commit().await?;
                return Ok(Entered::CodeFirst(journey));
            }
        };
        let token = self.in_by_provider(&mut tx, person, Stage::In, device).await?;
        tx.commit().await?;
        Ok(Entered::In(token))
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

    async fn colleague_of(&self, tx: &mut Tx, name: &str, role: Staff) -> Result<PersonId> {
        let name = name.trim();
        if name.is_empty() {
            return Err(Error::Incomplete);
        }
        let short = name.split_whitespace().next().unwrap_or(name);
        add_person(self, tx, Some(role), name, short, Language::En).await
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

    async fn set_out<T: Serialize + Sync>(&self, tx: &mut Tx, kind: &str, what: &T) -> Result<Journey> {
        let browser = Token::random();
        let away = Away {
            browser: browser.hash(),
            what,
        };
        let state = self.keep_ceremony(tx, kind, None, &away, AWAY_MS).await?;
        Ok(Journey { state, browser })
    }
}

impl<T> Away<T> {
    fn of(self, browser: &Token) -> Result<T> {
        if same(&self.browser, &browser.hash()) {
            Ok(self.what)
        } else {
            Err(Error::NotThere)
        }
    }
}
