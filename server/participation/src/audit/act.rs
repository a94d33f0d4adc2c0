//! What can be done, in words that never change once written.

use std::{fmt, str::FromStr};

use crate::error::Error;

macro_rules! acts {
    ($($(#[doc = $doc:literal])+ $act:ident = $text:literal;)+) => {
        /// What somebody did.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Act {
            $($(#[doc = $doc])+ $act,)+
        }

        impl Act {
            /// Every act there is.
            pub const ALL: &[Self] = &[$(Self::$act),+];

            /// How the act is kept in the audit.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$act => $text,)+
                }
            }
        }

        impl FromStr for Act {
            type Err = Error;

            fn from_str(text: &str) -> Result<Self, Error> {
                match text {
                    $($text => Ok(Self::$act),)+
                    _ => Err(Error::Corrupt("act")),
                }
            }
        }
    };
}

acts! {
    /// Somebody signed in.
    SignedIn = "signed-in";
    /// Somebody signed out, or left at once.
    SignedOut = "signed-out";
    /// An invitation was made.
    InviteMade = "invite-made";
    /// An invitation was used.
    InviteUsed = "invite-used";
    /// An invitation was cancelled.
    InviteCancelled = "invite-cancelled";
    /// A passkey was kept.
    PasskeyKept = "passkey-kept";
    /// A member of staff was tied to their account at the council's identity provider.
    ProviderLinked = "provider-linked";
    /// The council's identity provider no longer vouches for somebody: their keys and sessions were ended.
    ProviderRefused = "provider-refused";
    /// What a member of staff does here was changed, because their group at the council's identity provider was.
    RoleFollowed = "role-followed";
    /// Somebody's passkeys and sessions were ended.
    KeysEnded = "keys-ended";
    /// A pathway was given to another worker or chair.
    Allocated = "allocated";
    /// Somebody is no longer part of a pathway.
    LetGo = "let-go";
    /// A worker handed their device over.
    HandoverBegun = "handover-begun";
    /// The worker has their device back.
    HandoverEnded = "handover-ended";
    /// A draft was kept.
    DraftKept = "draft-kept";
    /// A view was shared.
    Shared = "shared";
    /// A view was taken back.
    TakenBack = "taken-back";
    /// An author changed who may see a view.
    AudienceChanged = "audience-changed";
    /// Somebody opened another's words.
    Opened = "opened";
    /// A view was answered.
    Answered = "answered";
    /// An author replied to an answer.
    Replied = "replied";
    /// An action was made.
    ActionMade = "action-made";
    /// An action was changed.
    ActionChanged = "action-changed";
    /// A worker entered words for somebody.
    WordsEntered = "words-entered";
    /// Somebody confirmed the words entered for them.
    WordsConfirmed = "words-confirmed";
    /// A context was named.
    ContextNamed = "context-named";
    /// A context was written anew, or renamed.
    ContextChanged = "context-changed";
    /// A context was joined to another.
    ContextJoined = "context-joined";
    /// A place was gathered under a context, or taken out.
    PlaceGathered = "place-gathered";
    /// A picture that serves as a map was added.
    PictureAdded = "picture-added";
    /// A picture that serves as a map was taken away.
    PictureRemoved = "picture-removed";
    /// Somebody in the hub read place alerts.
    AlertsRead = "alerts-read";
    /// A place alert was made, from enough different young people or another source.
    AlertMade = "alert-made";
    /// It was noted what was done about a place alert.
    AlertClosed = "alert-closed";
    /// A place was noted for the hub from another source than young people's words.
    OtherSource = "other-source";
    /// A manager changed how many different young people a place alert needs.
    ThresholdChanged = "threshold-changed";
    /// A manager noted that young people of several pathways share a household.
    HouseholdJoined = "household-joined";
    /// A meeting was booked.
    MeetingBooked = "meeting-booked";
    /// A meeting was moved to another day or time.
    MeetingMoved = "meeting-moved";
    /// A meeting was cancelled.
    MeetingCancelled = "meeting-cancelled";
    /// A meeting was noted as held.
    MeetingHeld = "meeting-held";
    /// A meeting's agenda was changed.
    AgendaChanged = "agenda-changed";
    /// Somebody was invited to a meeting.
    Invited = "invited";
    /// Whether an invitee's agency has had direct contact was changed.
    InviteeChanged = "invitee-changed";
    /// An invitation to a meeting was withdrawn.
    InvitationWithdrawn = "invitation-withdrawn";
    /// The chair said which items somebody is in for.
    ItemsSet = "items-set";
    /// A family member shared what they say about an invitee.
    StanceShared = "stance-shared";
    /// A family member shared how they want to take part.
    WishShared = "wish-shared";
    /// A family member shared whom they would like to add.
    AskShared = "ask-shared";
    /// Somebody the family asked for was invited, or not, with a reason.
    AskAnswered = "ask-answered";
    /// The chair decided about an invitee.
    RoomDecided = "room-decided";
    /// A family member replied to a decision about an invitee.
    DecisionReplied = "decision-replied";
    /// The chair kept to a decision that somebody was not OK with.
    Overruled = "overruled";
    /// Somebody came to a meeting.
    Came = "came";
    /// Somebody left a meeting.
    Left = "left";
    /// An item of the agenda was begun, decided or finished.
    ItemDone = "item-done";
    /// It was noted how a family member took part.
    TookPart = "took-part";
    /// A family member said that this is not how they took part.
    TookPartDoubted = "took-part-doubted";
    /// A family member shared what they say about a meeting afterwards.
    AfterwardsShared = "afterwards-shared";
    /// A meeting without the family was put on record, or what came of it.
    ApartNoted = "apart-noted";
    /// The chair delayed when the family reads of a meeting without them.
    ApartDelayed = "apart-delayed";
    /// A manager changed what quoracy asks for.
    QuoracyChanged = "quoracy-changed";
    /// A pathway was opened.
    PathwayOpened = "pathway-opened";
    /// A worker noted or corrected when the strategy discussion was.
    StrategyDated = "strategy-dated";
    /// A goal, or what is said of the whole plan, was written.
    GoalWritten = "goal-written";
    /// An action moved on, or was noted as late or stopped.
    ActionMoved = "action-moved";
    /// A view was noted as what an action comes from, or no longer.
    SourceLinked = "source-linked";
    /// What is being written was opened to the family, or closed.
    PlanOpened = "plan-opened";
    /// A version of the plan was agreed at a meeting.
    PlanAgreed = "plan-agreed";
    /// A version of the plan was published to the family.
    PlanPublished = "plan-published";
    /// A paragraph of the draft report was written, or taken out.
    ParagraphWritten = "paragraph-written";
    /// A family member made a proposal.
    Proposed = "proposed";
    /// A family member took a proposal back.
    ProposalTakenBack = "proposal-taken-back";
    /// A proposal was accepted, changed or declined.
    ProposalDecided = "proposal-decided";
    /// A family member replied to what became of their proposal.
    ProposalReplied = "proposal-replied";
    /// Somebody challenged an action.
    Challenged = "challenged";
    /// The answer to a challenge was noted, or it went on to the chair, or the chair settled it.
    ChallengeMoved = "challenge-moved";
    /// A family member asked what is happening with something of theirs.
    NewsAsked = "news-asked";
    /// Somebody at work said how something stands although nothing moved.
    NewsSaid = "news-said";
    /// It was said which partners do an action.
    OwnersSet = "owners-set";
    /// What partners read of a place was written.
    FactsWritten = "facts-written";
    /// The young person agreed to what partners read of a place, or it was noted that they did.
    FactsAgreed = "facts-agreed";
    /// An action that is late went up.
    ActionEscalated = "action-escalated";
    /// It was noted that a family asked for help.
    SupportNoted = "support-noted";
    /// A family was told what there is of the help they asked for.
    SupportTold = "support-told";
    /// A directory of services was imported.
    DirectoryImported = "directory-imported";
    /// A pathway went on as another kind.
    PathwayStepped = "pathway-stepped";
    /// A meeting was marked as ready.
    MarkedReady = "marked-ready";
    /// The chair went on before everything was answered.
    WentOn = "went-on";
    /// It was noted what was tried to hear somebody.
    TriedNoted = "tried-noted";
    /// It was noted whether an interpreter is booked.
    InterpreterNoted = "interpreter-noted";
    /// How early the report is opened to the family was changed.
    ReportDaysSet = "report-days-set";
    /// The chair set a warning about the plan aside, or took that back.
    SetAside = "set-aside";
    /// A plan was read.
    PlanRead = "plan-read";
    /// A manager looked where they otherwise may not, with a reason.
    BrokeGlass = "broke-glass";
    /// Somebody took a pack of what was said, decided and answered.
    PackTaken = "pack-taken";
    /// The figures of a quarter were made, for good.
    FiguresMade = "figures-made";
    /// A request for what is held on somebody was put on record.
    RequestNoted = "request-noted";
    /// The clock of a request was stopped or went on, it takes longer, or it was sent or withdrawn.
    RequestMoved = "request-moved";
    /// The copy for a request was opened, by whom prepares it.
    RequestOpened = "request-opened";
    /// Words were covered in the copy for a request.
    WordsCovered = "words-covered";
    /// Words that were covered stand in the copy again.
    CoverLifted = "cover-lifted";
    /// The copy for a request was taken.
    RequestTaken = "request-taken";
    /// The data protection officer read what was left out of a copy.
    LeftOutRead = "left-out-read";
    /// A family member took a copy of their own to keep.
    CopyTaken = "copy-taken";
    /// Somebody said how they want to be told that something is new.
    ContactChosen = "contact-chosen";
    /// Somebody is not to be contacted on their phone any more, or their address was deleted for another reason.
    ContactStopped = "contact-stopped";
    /// A carrier was given a message for somebody.
    MessageSent = "message-sent";
    /// The lead worker noted that the plan ended.
    PlanEnded = "plan-ended";
    /// The lead worker noted that the plan goes on after all.
    PlanWentOn = "plan-went-on";
    /// The lead worker or the chair noted that all of their part is filed in the case record.
    Filed = "filed";
    /// A manager put a pathway on hold, so that nothing of it goes.
    HoldPut = "hold-put";
    /// A manager lifted a hold.
    HoldLifted = "hold-lifted";
    /// Somebody asked that a pathway is deleted early.
    EarlyAsked = "early-asked";
    /// Somebody else agreed that a pathway is deleted early.
    EarlyAgreed = "early-agreed";
    /// It was decided that a pathway is not deleted early.
    EarlyDropped = "early-dropped";
    /// The family was offered their copy, before something goes.
    CopyOffered = "copy-offered";
    /// Somebody of the family saw that.
    CopyOfferSeen = "copy-offer-seen";
    /// A manager changed for how long things are kept.
    RetentionSet = "retention-set";
    /// Keys were destroyed and rows deleted; the subject is the certificate.
    Destroyed = "destroyed";
    /// A pack was given to somebody to open.
    PackGiven = "pack-given";
    /// A pack that was given was taken back before it could be opened.
    PackBack = "pack-back";
    /// Somebody opened the pack that was given to them.
    PackOpened = "pack-opened";
    /// What the boxes of the case system are called was changed.
    PackBoxesNamed = "pack-boxes-named";
    /// Data was exported.
    Exported = "exported";
}

impl fmt::Display for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<Act> for crate::store::Value {
    fn from(act: Act) -> Self {
        act.as_str().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_act_reads_back() {
        for &act in Act::ALL {
            assert_eq!(act.as_str().parse::<Act>().unwrap(), act);
        }
        assert!("".parse::<Act>().is_err());
    }
}
