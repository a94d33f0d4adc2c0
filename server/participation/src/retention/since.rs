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
    let adds = |act: &str| !act.parse::<Act>().is_ok_and(|act| ADDS_NOTHING.contains(&act));
    let added = acts.into_iter().filter(|(act, _)| adds(act));
    Ok(added.map(|(_, subject)| subject).collect())
}
