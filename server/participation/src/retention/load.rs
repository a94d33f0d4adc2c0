use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Class;
use super::certificates::load_gone;
use super::ending::EndReason;
use super::kept::{Early, Filed, Hold, Kept, Offer, Part, PlanEnd};
use super::parts::Parts;
use super::settings::load_months;
use super::since::added_to;
use crate::Participation;
use crate::audit::Act;
use crate::error::{Error, Result};
use crate::id::{Id, MembershipId, PathwayId, PersonId};
use crate::people::Role;
use crate::requests::is_asked_for;
use crate::sealing::{DataKey, Place};
use crate::store::Tx;

/// Something somebody wrote about it, sealed under the pathway's key.
#[derive(Serialize, Deserialize)]
pub(super) struct Note {
    pub(super) text: String,
}

pub(super) fn seal(key: &DataKey, table: &'static str, id: Id, text: &str) -> Result<Vec<u8>> {
    let note = Note {
        text: text.trim().to_owned(),
    };
    key.seal_json(Place::new(table, "body", &id.to_string()), &note)
}

fn open(key: &DataKey, table: &'static str, id: Id, body: &[u8]) -> Result<String> {
    let note: Note = key.open_json(Place::new(table, "body", &id.to_string()), body)?;
    Ok(note.text)
}

type End = (Id, String, String, PersonId, Vec<u8>, i64);
type Noted = (Id, String, PersonId, Vec<u8>, i64);
type Held = (Id, PersonId, Vec<u8>, i64);
type Asked = (Id, PersonId, i64, Vec<u8>, i64, Option<PersonId>, Option<i64>);

/// How a pathway stands.
pub(super) async fn load_kept(p: &Participation, tx: &mut Tx, pathway: PathwayId) -> Result<Kept> {
    let key = p.vault().key(tx, pathway).await?;
    let ended: Option<End> = tx
        .one(
            "SELECT id, ended_on, reason, person, body, at FROM plan_end WHERE pathway = $1 AND undone_at IS NULL \
             ORDER BY at DESC, id LIMIT 1",
            &[pathway.into()],
        )
        .await?;
    let hold: Option<Held> = tx
        .one(
            "SELECT id, put_by, body, at FROM legal_hold WHERE pathway = $1 AND lifted_at IS NULL",
            &[pathway.into()],
        )
        .await?;
    let early: Option<Asked> = tx
        .one(
            "SELECT id, asked_by, manager, body, at, agreed_by, agreed_at FROM early_deletion \
             WHERE pathway = $1 AND dropped_at IS NULL",
            &[pathway.into()],
        )
        .await?;
    let chair = if was_chaired(tx, pathway).await? {
        Some(load_part(p, tx, &key, pathway, Role::Chair).await?)
    } else {
        None
    };
    let gone = match &ended {
        Some((.., at)) => load_gone(tx, pathway, *at).await?,
        None => Vec::new(),
    };
    Ok(Kept {
        months: load_months(tx).await?,
        asked: is_asked_for(tx, pathway).await?,
        ended: ended
            .map(|(id, on, reason, by, body, at)| -> Result<PlanEnd> {
                Ok(PlanEnd {
                    on: day(&on, "plan_end.ended_on")?,
                    reason: EndReason::from_text(&reason).ok_or(Error::Corrupt("plan_end.reason"))?,
                    words: open(&key, "plan_end", id, &body)?,
                    by,
                    at,
                })
            })
            .transpose()?,
        worker: load_part(p, tx, &key, pathway, Role::Worker).await?,
        chair,
        hold: hold
            .map(|(id, by, body, at)| -> Result<Hold> {
                let why = open(&key, "legal_hold", id, &body)?;
                Ok(Hold { why, by, at })
            })
            .transpose()?,
        early: early
            .map(|(id, by, manager, body, at, agreed_by, agreed_at)| -> Result<Early> {
                Ok(Early {
                    id,
                    why: open(&key, "early_deletion", id, &body)?,
                    by,
                    manager: manager != 0,
                    at,
                    agreed: agreed_by.zip(agreed_at),
                })
            })
            .transpose()?,
        offers: load_offers(tx, pathway).await?,
        family: load_family(tx, pathway).await?,
        gone,
    })
}

/// What the worker or the chair filed last, by the order of the record: a clock may be put back. Where there is nothing to look at, nothing is: this is asked every quarter of an hour.
async fn load_part(p: &Participation, tx: &mut Tx, key: &DataKey, pathway: PathwayId, role: Role) -> Result<Part> {
    let filed: Option<Noted> = tx
        .one(
            "SELECT f.id, f.on_date, f.person, f.body, f.at FROM filed f JOIN audit a ON a.subject = f.id \
             WHERE f.pathway = $1 AND f.role = $2 AND a.act = $3 ORDER BY a.seq DESC LIMIT 1",
            &[pathway.into(), role.text().into(), Act::Filed.as_str().into()],
        )
        .await?;
    let Some((id, on, by, body, at)) = filed else {
        return Ok(Part {
            filed: None,
            added_since: false,
        });
    };
    let filed = Filed {
        on: day(&on, "filed.on_date")?,
        reference: open(key, "filed", id, &body)?,
        by,
        at,
    };
    let added = added_to(tx, pathway, filed.on, id).await?;
    let added_since = if added.is_empty() {
        false
    } else {
        let parts = Parts::load(p, tx, pathway).await?;
        added.iter().any(|subject| parts.is_for(role, subject))
    };
    Ok(Part {
        filed: Some(filed),
        added_since,
    })
}

async fn was_chaired(tx: &mut Tx, pathway: PathwayId) -> Result<bool> {
    let chairs: Option<(i64,)> = tx
        .one(
            "SELECT COUNT(*) FROM membership WHERE pathway = $1 AND role = $2",
            &[pathway.into(), Role::Chair.text().into()],
        )
        .await?;
    Ok(chairs.is_some_and(|(many,)| many > 0))
}

async fn load_family(tx: &mut Tx, pathway: PathwayId) -> Result<Vec<MembershipId>> {
    let rows: Vec<(MembershipId,)> = tx
        .all(
            "SELECT id FROM membership WHERE pathway = $1 AND role IN ($2, $3) AND left_at IS NULL ORDER BY id",
            &[
                pathway.into(),
                Role::YoungPerson.text().into(),
                Role::Parent.text().into(),
            ],
        )
        .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

async fn load_offers(tx: &mut Tx, pathway: PathwayId) -> Result<Vec<Offer>> {
    let rows: Vec<(MembershipId, String, i64, Option<i64>, i64)> = tx
        .all(
            "SELECT member, class, offered_at, seen_at, taken_back FROM copy_offer WHERE pathway = $1 \
             ORDER BY offered_at, member, class",
            &[pathway.into()],
        )
        .await?;
    rows.into_iter()
        .map(|(member, class, at, seen_at, taken_back)| {
            Ok(Offer {
                member,
                class: Class::from_text(&class).ok_or(Error::Corrupt("copy_offer.class"))?,
                at,
                seen_at,
                taken_back: taken_back != 0,
            })
        })
        .collect()
}

pub(super) fn day(text: &str, column: &'static str) -> Result<Date> {
    text.parse().map_err(|_| Error::Corrupt(column))
}
