use jiff::civil::Date;

use crate::audit::Act;
use crate::clock::london;
use crate::error::{Error, Result};
use crate::id::{Id, PathwayId};
use crate::store::Tx;

/// Acts that add nothing a case record would have to hold. Whatever is not here makes what was filed out of date: a new
/// kind of act is better filed once too often than lost.
const ADDS_NOTHING: &[Act] = &[
    Act::SignedIn,
    Act::SignedOut,
    Act::InviteMade,
    Act::InviteUsed,
    Act::InviteCancelled,
    Act::PasskeyKept,
    Act::KeysEnded,
    Act::Allocated,
    Act::LetGo,
    Act::HandoverBegun,
    Act::HandoverEnded,
    Act::DraftKept,
    Act::Opened,
    Act::PlanRead,
    Act::BrokeGlass,
    Act::PackTaken,
    Act::PackGiven,
    Act::PackBack,
    Act::PackOpened,
    Act::PackBoxesNamed,
    Act::Exported,
    Act::HouseholdJoined,
    Act::PlanEnded,
    Act::PlanWentOn,
    Act::Filed,
    Act::HoldPut,
    Act::HoldLifted,
    Act::EarlyAsked,
    Act::EarlyAgreed,
    Act::EarlyDropped,
    Act::CopyOffered,
    Act::CopyOfferSeen,
    Act::Destroyed,
    Act::RequestNoted,
    Act::RequestMoved,
    Act::RequestOpened,
    Act::WordsCovered,
    Act::CoverLifted,
    Act::RequestTaken,
    Act::LeftOutRead,
    Act::CopyTaken,
    Act::ContactChosen,
    Act::ContactStopped,
    Act::MessageSent,
    Act::FiguresMade,
];

fn adds(act: &str) -> bool {
    !act.parse::<Act>().is_ok_and(|act| ADDS_NOTHING.contains(&act))
}

/// What was last added to a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Added {
    /// Stands for it: the beginning of its entry's hash. The entry's number would tell how much else is on record.
    pub id: Id,
    /// When, UTC milliseconds.
    pub at: i64,
}

/// What is on record of a pathway, the last entry first, each with whether it added something to one part.
pub(super) struct History(Vec<(Added, bool)>);

impl History {
    /// Of the part in which everything is that `is_mine`.
    pub(super) async fn load(tx: &mut Tx, pathway: PathwayId, is_mine: impl Fn(&str) -> bool) -> Result<Self> {
        let acts: Vec<(i64, String, String, Vec<u8>)> = tx
            .all(
                "SELECT at, act, subject, hash FROM audit WHERE pathway = $1 ORDER BY seq DESC",
                &[pathway.into()],
            )
            .await?;
        let entries = acts.into_iter().map(|(at, act, subject, hash)| {
            let first = hash.first_chunk::<16>().ok_or(Error::Corrupt("audit.hash"))?;
            let id = Id::from_bytes(*first);
            Ok((Added { id, at }, adds(&act) && is_mine(&subject)))
        });
        entries.collect::<Result<_>>().map(Self)
    }

    /// What was added last.
    pub(super) fn last(&self) -> Option<Added> {
        self.0.iter().find(|(_, mine)| *mine).map(|(entry, _)| *entry)
    }

    /// Whether something was added after what somebody saw as the last.
    pub(super) fn goes_beyond(&self, seen: Option<Id>) -> bool {
        let mut later = self.0.iter().take_while(|(entry, _)| Some(entry.id) != seen);
        later.any(|(_, mine)| *mine)
    }
}

/// What acts that add something were done to, after a part was filed: after the day on which it was put into the case
/// record, or on that day after it was noted as `filed`.
pub(super) async fn added_to(tx: &mut Tx, pathway: PathwayId, filed_on: Date, filed: Id) -> Result<Vec<String>> {
    let next = filed_on.tomorrow().and_then(|day| day.to_zoned(london()));
    let next = next.map_err(|_| Error::Corrupt("filed.on_date"))?;
    // By the order of the record: two acts may have the same time.
    let acts: Vec<(String, String)> = tx
        .all(
            "SELECT act, subject FROM audit WHERE pathway = $1 AND (at >= $2 OR seq > \
             (SELECT COALESCE(MAX(f.seq), 0) FROM audit f WHERE f.pathway = $1 AND f.subject = $3))",
            &[pathway.into(), next.timestamp().as_millisecond().into(), filed.into()],
        )
        .await?;
    let added = acts.into_iter().filter(|(act, _)| adds(act));
    Ok(added.map(|(_, subject)| subject).collect())
}
