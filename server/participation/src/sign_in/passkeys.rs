use serde::{Deserialize, Serialize};
use uuid::Uuid;
use webauthn_rs::prelude::{
    CreationChallengeResponse, DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, RequestChallengeResponse,
};
use webauthn_rs_proto::ResidentKeyRequirement;

use super::Token;
use super::provider_link::still_vouched;
use super::sessions::{MINUTE, NewSession, Way, person_row};
use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::{Id, PasskeyId, PersonId};
use crate::participation::PASSKEY_SHOWN_AS;
use crate::sealing::{Place, sha256};
use crate::store::Tx;

/// A ceremony with a key lasts five minutes.
const CEREMONY_MS: i64 = 5 * MINUTE;

/// What the browser is asked, with the name under which the answer is expected.
#[derive(Debug, Serialize, Deserialize)]
pub struct Challenge<T> {
    /// Which ceremony the answer belongs to.
    pub ceremony: String,
    /// The options for the browser's `navigator.credentials`.
    pub options: T,
}

impl Participation {
    /// Begins keeping a key on this phone.
    ///
    /// # Errors
    /// [`Error::NotThere`] in a sitting: a worker's tablet keeps nobody's key; and when the session no longer stands.
    pub async fn begin_keeping(&self, who: &SignedIn) -> Result<Challenge<CreationChallengeResponse>> {
        if who.handed_over.is_some() {
            return Err(Error::NotThere);
        }
        let mut tx = self.store().write().await?;
        self.session_stands(&mut tx, who).await?;
        let handle: Option<(String,)> = tx
            .one("SELECT handle FROM person WHERE id = $1", &[who.person.into()])
            .await?;
        let (handle,) = handle.ok_or(Error::NotThere)?;
        let handle = Uuid::parse_str(&handle).map_err(|_| Error::Corrupt("person.handle"))?;
        let known = self.passkeys_of(&mut tx, who.person).await?;
        let exclude = known.into_iter().map(|(_, key)| key.cred_id().clone()).collect();
        let (mut options, state) = self
            .webauthn()
            .start_passkey_registration(handle, PASSKEY_SHOWN_AS, PASSKEY_SHOWN_AS, Some(exclude))
            .map_err(|_| Error::Corrupt("passkey registration"))?;
        // The library asks for a key that is tied to a typed name. Nobody types a name here, so the
        // key must be one the phone can find by itself.
        let selection = options.public_key.authenticator_selection.get_or_insert_default();
        selection.resident_key = Some(ResidentKeyRequirement::Required);
        selection.require_resident_key = true;
        let ceremony = self
            .keep_ceremony(&mut tx, "keep", Some(who.person), &state, CEREMONY_MS)
            .await?;
        tx.commit().await?;
        Ok(Challenge { ceremony, options })
    }

    /// Keeps the key the phone made.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the session no longer stands, the ceremony is unknown, too old or not this person's, or the
    /// answer does not verify.
    pub async fn finish_keeping(
        &self,
        who: &SignedIn,
        ceremony: &str,
        answer: &RegisterPublicKeyCredential,
    ) -> Result<()> {
        let mut tx = self.store().write().await?;
        // A lost phone may still be answering when its ways in have ended: its key would open the door again.
        self.session_stands(&mut tx, who).await?;
        let state: PasskeyRegistration = self.take_ceremony(&mut tx, "keep", ceremony, Some(who.person)).await?;
        let key = match self.webauthn().finish_passkey_registration(answer, &state) {
            Ok(key) => key,
            Err(_) => {
                tx.commit().await?;
                return Err(Error::NotThere);
            }
        };
        let id = PasskeyId::random();
        let row = id.to_string();
        let body = self.vault().key(&mut tx, who.person).await?.seal_json(
            Place {
                table: "passkey",
                column: "body",
                row: &row,
            },
            &key,
        )?;
        let backed_up = answer_is_backed_up(&key);
        tx.run(
            "INSERT INTO passkey (id, person, credential, body, backed_up, kept_at) VALUES ($1, $2, $3, $4, $5, $6)",
            &[
                id.into(),
                who.person.into(),
                credential_name(key.cred_id().as_ref()).into(),
                body.into(),
                i64::from(backed_up).into(),
                self.clock().now_ms().into(),
            ],
        )
        .await?;
        audit::append(
            &mut tx,
            self.vault(),
            Entry::new(who.person, Act::PasskeyKept, id, None),
        )
        .await?;
        tx.commit().await
    }

    /// Asks whoever is at the door for their key. Says nothing about whether anybody has one.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn begin_unlocking(&self) -> Result<Challenge<RequestChallengeResponse>> {
        let (mut options, state) = self
            .webauthn()
            .start_discoverable_authentication()
            .map_err(|_| Error::Corrupt("passkey authentication"))?;
        // An ordinary button, not the browser's autofill list.
        options.mediation = None;
        let mut tx = self.store().write().await?;
        let ceremony = self.keep_ceremony(&mut tx, "unlock", None, &state, CEREMONY_MS).await?;
        tx.commit().await?;
        Ok(Challenge { ceremony, options })
    }

    /// Lets the holder of a key in.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the ceremony is unknown or too old, the key is unknown or ended,
    /// or the answer does not verify: all the same.
    pub async fn unlock(&self, ceremony: &str, answer: &PublicKeyCredential, device: &str) -> Result<Token> {
        let mut tx = self.store().write().await?;
        let state: DiscoverableAuthentication = self.take_ceremony(&mut tx, "unlock", ceremony, None).await?;
        let outcome = self.verify_unlock(&mut tx, state, answer, device).await;
        // The ceremony is spent either way, so that an answer can never be tried twice.
        tx.commit().await?;
        outcome
    }

    async fn verify_unlock(
        &self,
        tx: &mut Tx,
        state: DiscoverableAuthentication,
        answer: &PublicKeyCredential,
        device: &str,
    ) -> Result<Token> {
        let (_, credential) = self
            .webauthn()
            .identify_discoverable_authentication(answer)
            .map_err(|_| Error::NotThere)?;
        let found: Option<(String, PersonId, Vec<u8>)> = tx
            .one(
                "SELECT id, person, body FROM passkey WHERE credential = $1 AND ended_at IS NULL",
                &[credential_name(credential).into()],
            )
            .await?;
        let (id, person, body) = found.ok_or(Error::NotThere)?;
        still_vouched(tx, person, self.clock().now_ms()).await?;
        let place = Place {
            table: "passkey",
            column: "body",
            row: &id,
        };
        let owner = self.vault().key(tx, person).await?;
        let mut key: Passkey = owner.open_json(place, &body)?;
        let result = self
            .webauthn()
            .finish_discoverable_authentication_v2(answer, state, &key)
            .map_err(|_| Error::NotThere)?;
        let now = self.clock().now_ms();
        key.update_credential(&result);
        tx.run(
            "UPDATE passkey SET used_at = $1, body = $2, backed_up = $3 WHERE id = $4",
            &[
                now.into(),
                owner.seal_json(place, &key)?.into(),
                i64::from(result.backup_state()).into(),
                id.as_str().into(),
            ],
        )
        .await?;
        let row = person_row(tx, person).await?;
        let token = self
            .begin_session(
                tx,
                NewSession {
                    person,
                    way: Way::Passkey,
                    handed_by: None,
                    stage: row.stage_after_passkey(),
                    lasts: row.lasts(),
                    device,
                },
            )
            .await?;
        audit::append(tx, self.vault(), Entry::new(person, Act::SignedIn, person, None)).await?;
        Ok(token)
    }

    async fn passkeys_of(&self, tx: &mut Tx, person: PersonId) -> Result<Vec<(String, Passkey)>> {
        let rows: Vec<(String, Vec<u8>)> = tx
            .all(
                "SELECT id, body FROM passkey WHERE person = $1 AND ended_at IS NULL",
                &[person.into()],
            )
            .await?;
        let owner = self.vault().key(tx, person).await?;
        rows.into_iter()
            .map(|(id, body)| {
                let key = owner.open_json(
                    Place {
                        table: "passkey",
                        column: "body",
                        row: &id,
                    },
                    &body,
                )?;
                Ok((id, key))
            })
            .collect()
    }

    /// Keeps what a ceremony needs to know when its answer comes; gives its name. `lasts` in milliseconds.
    pub(super) async fn keep_ceremony<T: Serialize + Sync>(
        &self,
        tx: &mut Tx,
        kind: &str,
        person: Option<PersonId>,
        state: &T,
        lasts: i64,
    ) -> Result<String> {
        let id = Id::random().to_string();
        let state = serde_json::to_vec(state).map_err(|_| Error::Corrupt("ceremony.state"))?;
        tx.run(
            "INSERT INTO ceremony (id, kind, person, state, expires_at) VALUES ($1, $2, $3, $4, $5)",
            &[
                id.as_str().into(),
                kind.into(),
                person.into(),
                state.into(),
                (self.clock().now_ms() + lasts).into(),
            ],
        )
        .await?;
        Ok(id)
    }

    /// Takes a ceremony out of the database before its answer is looked at.
    pub(super) async fn take_ceremony<T: for<'de> Deserialize<'de>>(
        &self,
        tx: &mut Tx,
        kind: &str,
        id: &str,
        person: Option<PersonId>,
    ) -> Result<T> {
        let found: Option<(Vec<u8>, Option<PersonId>, i64)> = tx
            .one(
                "DELETE FROM ceremony WHERE id = $1 AND kind = $2 RETURNING state, person, expires_at",
                &[id.into(), kind.into()],
            )
            .await?;
        let (state, of, expires_at) = found.ok_or(Error::NotThere)?;
        if expires_at < self.clock().now_ms() || of != person {
            return Err(Error::NotThere);
        }
        serde_json::from_slice(&state).map_err(|_| Error::Corrupt("ceremony.state"))
    }
}

/// Credentials are looked up by their digest, so that the table does not tie a person to a phone.
fn credential_name(credential: &[u8]) -> Vec<u8> {
    sha256(credential).to_vec()
}

fn answer_is_backed_up(key: &Passkey) -> bool {
    serde_json::to_value(key)
        .ok()
        .and_then(|value| value.pointer("/cred/backup_state").and_then(serde_json::Value::as_bool))
        .unwrap_or(false)
}
