use jiff::civil::Date;

use super::Requests;
use super::covers::{CoverReason, load_covers};
use super::preparing::readers;
use super::taken::{load_taken, until};
use crate::audit::{self, Act, Entry};
use crate::clock::day_of;
use crate::error::{Error, Result};
use crate::id::{MembershipId, RequestId};
use crate::pack::{Handed, Whom};
use crate::people::{Member, Staff};
use crate::store::Tx;
use crate::voice::{Audience, Reach, Topic};

/// What kind of thing was left out of a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftKind {
    /// What somebody said on a topic.
    View(Topic),
    /// Whether somebody is OK with an invitee, or why.
    Stance,
    /// How somebody wants to take part.
    Wish,
    /// Whom somebody would add.
    Ask,
    /// What somebody said after a meeting.
    Afterwards,
    /// What somebody proposed.
    Proposal,
    /// What somebody challenged.
    Challenge,
}

/// Why something was left out of a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftReason {
    /// Its author did not share it with whoever asks: it is by or about somebody else, or was said in the expectation that
    /// they are not told (Data Protection Act 2018, Schedule 2, paragraph 16, and Schedule 3, paragraphs 9 to 11).
    NotForThem,
    /// Its author took it back.
    TakenBack,
}

/// Something that is held and was left out of a copy: never the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// What kind of thing.
    pub kind: LeftKind,
    /// On which day it was said.
    pub on: Date,
    /// Why.
    pub reason: LeftReason,
}

/// All that a copy goes without.
#[derive(Clone, Debug)]
pub struct Without {
    /// Whole things, by date.
    pub left: Vec<LeftOut>,
    /// Passages that were covered: why, on which day that was decided, and who was asked about it.
    pub covered: Vec<(CoverReason, Date, String)>,
    /// How many passages of the copy that was taken last are about somebody else and were taken out for that.
    pub others: usize,
}

/// Something that has an author and an audience; its seal stays shut.
#[derive(sqlx::FromRow)]
struct Row {
    kind: String,
    author: MembershipId,
    audience: String,
    chosen_at: i64,
    at: i64,
    taken_back: i64,
}

/// Everything on a pathway that somebody said to an audience. A stance counts once: by the audience of its reason, where
/// it was given one.
const ALL: &str = "\
    SELECT v.topic AS kind, v.author, v.audience, v.audience_at AS chosen_at, v.shared_at AS at, \
        CAST(CASE WHEN v.taken_back_at IS NULL THEN 0 ELSE 1 END AS BIGINT) AS taken_back FROM view v WHERE v.pathway = $1 \
    UNION ALL SELECT '+stance', s.voice, COALESCE(s.reason_audience, s.audience), s.at, s.at, 0 FROM room_step s \
        JOIN invitee i ON i.id = s.invitee JOIN meeting m ON m.id = i.meeting \
        WHERE m.pathway = $1 AND s.kind = 'stance' AND s.voice IS NOT NULL AND s.audience IS NOT NULL \
    UNION ALL SELECT '+wish', w.author, w.audience, w.at, w.at, 0 FROM wish w \
        JOIN meeting m ON m.id = w.meeting WHERE m.pathway = $1 \
    UNION ALL SELECT '+ask', a.author, a.audience, a.at, a.at, 0 FROM ask a \
        JOIN meeting m ON m.id = a.meeting WHERE m.pathway = $1 \
    UNION ALL SELECT '+afterwards', f.author, f.audience, f.at, f.at, 0 FROM afterwards f \
        JOIN meeting m ON m.id = f.meeting WHERE m.pathway = $1 \
    UNION ALL SELECT '+proposal', o.author, o.audience, o.audience_at, o.at, \
        CASE WHEN EXISTS (SELECT 1 FROM proposal_step s WHERE s.proposal = o.id AND s.kind = 'taken-back') \
        THEN 1 ELSE 0 END FROM proposal o WHERE o.pathway = $1 \
    UNION ALL SELECT '+challenge', c.author, '', c.at, c.at, \
        CASE WHEN EXISTS (SELECT 1 FROM challenge_step s WHERE s.challenge = c.id AND s.kind = 'taken-back') \
        THEN 1 ELSE 0 END FROM challenge c WHERE c.pathway = $1 \
    ORDER BY at";

impl Row {
    fn kind(&self) -> Result<LeftKind> {
        Ok(match self.kind.as_str() {
            "+stance" => LeftKind::Stance,
            "+wish" => LeftKind::Wish,
            "+ask" => LeftKind::Ask,
            "+afterwards" => LeftKind::Afterwards,
            "+proposal" => LeftKind::Proposal,
            "+challenge" => LeftKind::Challenge,
            topic => LeftKind::View(Topic::stored(topic).ok_or(Error::Corrupt("view.topic"))?),
        })
    }

    /// A challenge is always for the worker and the chair.
    fn audience(&self) -> Result<Audience> {
        if self.audience.is_empty() {
            return Ok(Audience::new(Reach::WorkerAndChair, &[]));
        }
        let audience = Audience::from_text(&self.audience).ok_or(Error::Corrupt("audience"))?;
        Ok(audience.chosen_at(self.chosen_at))
    }
}

async fn load_left_out(tx: &mut Tx, handed: Handed<'_>) -> Result<Vec<LeftOut>> {
    let rows: Vec<Row> = tx.all(ALL, &[handed.to.pathway.into()]).await?;
    let may = handed.may();
    let mut left = Vec::new();
    for row in rows {
        if handed.until.is_some_and(|until| row.at > until) {
            continue;
        }
        let (kind, audience) = (row.kind()?, row.audience()?);
        let reason = match row.taken_back {
            0 if may(row.author, &audience, "", None) => continue,
            0 => LeftReason::NotForThem,
            _ => LeftReason::TakenBack,
        };
        left.push(LeftOut {
            kind,
            on: day_of(row.at),
            reason,
        });
    }
    Ok(left)
}

impl Requests<'_> {
    /// What the copy for a request goes without: kinds, days and reasons, and no word of it; once the request is over, as
    /// it was then. That I read it is on record.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but the data protection officer, for a request that does not exist, and when the
    /// one it is about is not on the pathway any more.
    pub async fn without(&self, id: RequestId) -> Result<Without> {
        if self.who.staff != Some(Staff::DataProtection) {
            return Err(Error::NotThere);
        }
        let p = self.p;
        let mut tx = p.store().write().await?;
        p.session_stands(&mut tx, self.who).await?;
        let request = self.load(&mut tx, id).await?;
        let (to, by, purpose): (Member, Member, _) = readers(p, &mut tx, &request).await?;
        let handed = Handed {
            whom: Whom::Member(to.id),
            purpose,
            to: &to,
            by: &by,
            until: until(&mut tx, &request).await?,
        };
        let left = load_left_out(&mut tx, handed).await?;
        let key = p.vault().key(&mut tx, request.subject).await?;
        let covers = load_covers(&mut tx, &key, id).await?;
        let standing = covers.into_iter().filter(|one| one.lifted_at.is_none());
        let covered = standing.map(|one| (one.what.reason, day_of(one.at), one.what.practitioner));
        let taken = load_taken(&mut tx, &key, id).await?;
        let without = Without {
            left,
            covered: covered.collect(),
            others: taken.last().map_or(0, |one| one.manifest.others),
        };
        let entry = Entry::new(self.who.person, Act::LeftOutRead, id, Some(request.pathway));
        audit::append(&mut tx, p.vault(), entry).await?;
        tx.commit().await?;
        Ok(without)
    }
}
