use jiff::civil::Date;

use super::MeetingKind;
use super::eyes::Eyes;
use super::meetings::family_meetings;
use super::reading::load_readings;
use super::said::{Felt, Question};
use super::shared::load_afterwards;
use crate::Participation;
use crate::cases::Review;
use crate::error::Result;
use crate::id::{MeetingId, MembershipId, PathwayId};
use crate::store::Tx;
use crate::voice::OwnVoice;

/// What one voice answered after one meeting to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeltAt {
    /// Whose answer.
    pub author: MembershipId,
    /// After which meeting.
    pub meeting: MeetingId,
    /// Of what kind.
    pub kind: MeetingKind,
    /// On which day it was.
    pub on: Date,
    /// Which question.
    pub question: Question,
    /// The answer, the last one that was shared.
    pub felt: Felt,
}

async fn load_felt(p: &Participation, tx: &mut Tx, pathway: PathwayId, eyes: Eyes<'_>) -> Result<Vec<FeltAt>> {
    let mut found: Vec<FeltAt> = Vec::new();
    for meeting in family_meetings(p, tx, pathway).await? {
        let readings = load_readings(tx, meeting.id).await?;
        for one in load_afterwards(p, tx, meeting.id, eyes, &readings).await? {
            let same = |at: &FeltAt| at.meeting == meeting.id && at.author == one.author && at.question == one.question;
            found.retain(|at| !same(at));
            if let Some(felt) = one.said.felt {
                found.push(FeltAt {
                    author: one.author,
                    meeting: meeting.id,
                    kind: meeting.kind,
                    on: meeting.on,
                    question: one.question,
                    felt,
                });
            }
        }
    }
    Ok(found)
}

impl OwnVoice<'_> {
    /// How I felt after each meeting: mine only, because nothing about a meeting depends on what another voice said.
    pub(crate) async fn load_felt(&self, tx: &mut Tx) -> Result<Vec<FeltAt>> {
        let eyes = Eyes::Own {
            me: self.me(),
            looked_on_by: self.looked_on_by()?,
        };
        load_felt(self.p, tx, self.me().pathway, eyes).await
    }
}

impl Review<'_> {
    /// How each voice felt after each meeting, where it was shared with me.
    pub(crate) async fn load_felt(&self, tx: &mut Tx) -> Result<Vec<FeltAt>> {
        load_felt(self.participation(), tx, self.pathway(), Eyes::Reader(self.me())).await
    }
}
