use data_encoding::BASE32_NOPAD;

use super::handed::Handed;
use super::recipient::{next_meeting, recipients_of};
use super::{Held, Pack, PackPlan, Purpose, Recipient, Whom};
use crate::Participation;
use crate::cases::Review;
use crate::clock::day_of;
use crate::error::{Error, Result};
use crate::id::{Id, PathwayId};
use crate::people::{Member, Role, members};
use crate::places::{PlaceThread, Whereabouts, place_threads};
use crate::plan::{Meeting, agreed_handed_to};
use crate::room::{StaffRoom, TookPart, apart_handed_to, family_meetings};
use crate::rules::quoracy::Rule;
use crate::sealing::sha256;
use crate::store::Tx;
use crate::voice::{Topic, load_views_on};
use crate::weights::SideBySide;

/// Keeps these references apart from every other digest of an id.
const DOMAIN: &[u8] = b"alongside/pack/1\0";

/// Stands for a pathway in the names of files: eight letters and digits that lead nobody back to it.
fn reference(pathway: PathwayId) -> String {
    let mut bytes = DOMAIN.to_vec();
    bytes.extend_from_slice(Id::from(pathway).as_bytes());
    let digest = sha256(&bytes);
    BASE32_NOPAD.encode(digest.get(..5).unwrap_or_default())
}

/// Whether enough agencies were there when the last thing was decided.
fn quorate(room: &StaffRoom, rule: Rule) -> Option<bool> {
    let decided = room.agenda.iter().filter_map(|item| Some((item.decided_at?, item.id)));
    let (at, last) = decided.max_by_key(|(at, _)| *at)?;
    Some(room.counted(rule, last, at).quorate)
}

/// Where a place is, for the picture: as it was last told. A home is never drawn.
fn where_it_is(thread: &PlaceThread) -> Whereabouts {
    let told = thread.told().and_then(|view| view.place());
    told.filter(|_| !thread.is_home())
        .map(|place| place.about.at.clone())
        .unwrap_or_default()
}

impl Review<'_> {
    /// A pack for somebody, without opening or noting anything.
    ///
    /// # Errors
    /// [`Error::NotThere`] for whom I can make none.
    pub async fn pack(&self, whom: Whom) -> Result<Pack> {
        let p = self.participation();
        let rule = p.quoracy_rule().await?;
        let mut tx = p.store().read().await?;
        assemble(p, &mut tx, whom, self.me(), rule).await
    }
}

/// A pack for somebody, as `by` may make it.
pub(super) async fn assemble(p: &Participation, tx: &mut Tx, whom: Whom, by: &Member, rule: Rule) -> Result<Pack> {
    let found = recipients_of(p, tx, by).await?.into_iter().find(|one| one.whom == whom);
    let Recipient { reader, .. } = found.ok_or(Error::NotThere)?;
    let handed = Handed {
        whom,
        purpose: Purpose::Meeting,
        to: &reader,
        by,
        until: None,
    };
    handed_to(p, tx, handed, rule).await
}

/// What somebody is handed, without opening or noting anything. Whoever calls has found out that they may have it.
pub(crate) async fn handed_to(p: &Participation, tx: &mut Tx, handed: Handed<'_>, rule: Rule) -> Result<Pack> {
    let reader = handed.to;
    let pathway = reader.pathway;
    let people = handed.known(members(tx, p.vault(), pathway).await?);
    let views = load_views_on(p, tx, pathway, Topic::is_answered, handed.may()).await?;
    let shown = place_threads(&views);
    let views: Vec<_> = views.into_iter().map(|view| handed.told(view)).collect();
    let (places, views): (Vec<_>, Vec<_>) = views.into_iter().partition(|view| view.place().is_some());
    let mut weights = SideBySide::handed_to(p, tx, reader, handed.may()).await?;
    for voice in &mut weights.voices {
        let views = std::mem::take(&mut voice.views);
        voice.views = views.into_iter().map(|view| handed.told(view)).collect();
    }
    let meetings = family_meetings(p, tx, pathway).await?;
    let on = handed.until.map_or_else(|| p.clock().today(), day_of);
    let next = next_meeting(&meetings, on);
    let room = match next {
        Some(meeting) => {
            let room = handed.room(p, tx, meeting.id).await?;
            Some(handed.seated(room, &people))
        }
        None => None,
    };
    let mut held = Vec::new();
    for meeting in meetings.iter().filter(|one| one.held) {
        held.push(load_held(p, tx, meeting, handed, &people, rule).await?);
    }
    let mut pack = Pack {
        whom: handed.whom,
        purpose: handed.purpose,
        reference: reference(pathway),
        on,
        meeting: next.map(|one| (one.kind, one.on)),
        places: place_threads(&places),
        whereabouts: shown.iter().map(where_it_is).collect(),
        plan: agreed_handed_to(p, tx, handed.reader(), handed.until)
            .await?
            .map(|(version, text)| PackPlan {
                agreed_on: version.agreed_on,
                text,
            }),
        apart: apart_handed_to(p, tx, handed.reader(), handed.until).await?,
        reader: reader.clone(),
        people,
        views,
        weights,
        room,
        held,
    };
    if let Some(at) = handed.until {
        pack.up_to(at);
    }
    Ok(pack)
}

async fn load_held(
    p: &Participation,
    tx: &mut Tx,
    meeting: &Meeting,
    handed: Handed<'_>,
    people: &[Member],
    rule: Rule,
) -> Result<Held> {
    let room = handed.room(p, tx, meeting.id).await?;
    let staff = matches!(handed.to.role, Role::Worker | Role::Chair);
    let young_person = people
        .iter()
        .find(|one| one.role == Role::YoungPerson)
        .map(|one| one.id);
    let took_part: Option<TookPart> = room
        .took_part
        .iter()
        .rfind(|note| Some(note.member) == young_person && (staff || handed.is_own(note.member)))
        .map(|note| note.how);
    let own = room.took_part.iter().filter(|note| handed.is_own(note.member));
    let notes = match handed.purpose {
        Purpose::Own => own.cloned().collect(),
        Purpose::Meeting | Purpose::Behalf => Vec::new(),
    };
    Ok(Held {
        kind: meeting.kind,
        on: meeting.on,
        took_part,
        notes,
        quorate: if staff { quorate(&room, rule) } else { None },
        afterwards: room.afterwards,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_short_and_no_id() {
        let (one, other) = (PathwayId::random(), PathwayId::random());
        assert_eq!(reference(one).len(), 8);
        assert_eq!(reference(one), reference(one));
        assert_ne!(reference(one), reference(other));
        assert!(!one.to_string().contains(&reference(one).to_lowercase()));
    }
}
