use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::error::Result;
use crate::id::{Id, MeetingId, PathwayId, PersonId};
use crate::people::Member;
use crate::store::Tx;
use crate::voice::Opened;

/// Who opened what the family shared about a meeting.
#[derive(Default)]
pub(super) struct Readings(Vec<(Id, PersonId, i64)>);

impl Readings {
    /// Who opened one thing, in order.
    pub(super) fn of(&self, subject: Id) -> Vec<Opened> {
        let of = self.0.iter().filter(|(what, ..)| *what == subject);
        of.map(|(_, person, at)| Opened {
            person: *person,
            at: *at,
        })
        .collect()
    }
}

/// Everything that was opened about a meeting.
pub(super) async fn load_readings(tx: &mut Tx, meeting: MeetingId) -> Result<Readings> {
    let rows = tx
        .all(
            "SELECT r.subject, r.person, r.at FROM room_reading r WHERE r.subject IN ( \
             SELECT s.id FROM room_step s JOIN invitee i ON i.id = s.invitee WHERE i.meeting = $1 \
             UNION ALL SELECT id FROM wish WHERE meeting = $1 \
             UNION ALL SELECT id FROM ask WHERE meeting = $1 \
             UNION ALL SELECT id FROM afterwards WHERE meeting = $1) ORDER BY r.at, r.person",
            &[meeting.into()],
        )
        .await?;
    Ok(Readings(rows))
}

/// Notes that somebody opened these, once each, with an audit entry.
pub(super) async fn note_read(p: &Participation, who: &SignedIn, me: &Member, subjects: &[Id]) -> Result<()> {
    if subjects.is_empty() {
        return Ok(());
    }
    let mut tx = p.store().write().await?;
    p.still_stands(&mut tx, who, me).await?;
    put_readings(p, &mut tx, me.person, me.pathway, subjects).await?;
    tx.commit().await
}

/// Puts on record that a person opened these, once each, with an audit entry; whether any was new to them.
pub(crate) async fn put_readings(
    p: &Participation,
    tx: &mut Tx,
    person: PersonId,
    pathway: PathwayId,
    subjects: &[Id],
) -> Result<bool> {
    let now = p.clock().now_ms();
    let mut any = false;
    for subject in subjects {
        let new = tx
            .run(
                "INSERT INTO room_reading (subject, person, at) VALUES ($1, $2, $3) \
                 ON CONFLICT (subject, person) DO NOTHING",
                &[(*subject).into(), person.into(), now.into()],
            )
            .await?;
        if new > 0 {
            any = true;
            let entry = Entry::new(person, Act::Opened, *subject, Some(pathway));
            audit::append(tx, p.vault(), entry).await?;
        }
    }
    Ok(any)
}
