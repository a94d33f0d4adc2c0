use jiff::civil::Date;

use crate::audit::Act;
use crate::clock::day_of;
use crate::error::Result;
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

/// Whether anything was added to a pathway after it was filed: after the day on which it was put into the case record,
/// or on that day after the worker noted it as `filed`.
pub(super) async fn was_added_to(tx: &mut Tx, pathway: PathwayId, filed_on: Date, filed: Id) -> Result<bool> {
    let acts: Vec<(i64, String, String)> = tx
        .all(
            "SELECT at, act, subject FROM audit WHERE pathway = $1 ORDER BY seq DESC",
            &[pathway.into()],
        )
        .await?;
    // By the order of the record: two acts may have the same time.
    let (filed, mut after) = (filed.to_string(), true);
    for (at, act, subject) in acts {
        after &= subject != filed;
        let adds = !act.parse::<Act>().is_ok_and(|act| ADDS_NOTHING.contains(&act));
        if adds && (after || day_of(at) > filed_on) {
            return Ok(true);
        }
    }
    Ok(false)
}
