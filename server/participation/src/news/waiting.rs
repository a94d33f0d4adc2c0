use jiff::civil::Date;

use super::lines::{Asking, load_askings, load_lines};
use super::things::{Thing, load_things, things_among};
use super::{About, Line, NewLine, Wait};
use crate::Participation;
use crate::cases::Review;
use crate::clock::day_of;
use crate::error::{Error, Result};
use crate::id::MembershipId;
use crate::people::{Member, Role};
use crate::plan::Published;
use crate::rules::news::Course;
use crate::store::Tx;
use crate::voice::{Listening, View, load_views, reader_may};

/// Something that waits for somebody at work to say how it stands.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// What.
    pub about: About,
    /// Whose it is; nobody's where it is an action of the plan.
    pub author: Option<MembershipId>,
    /// Why it waits.
    pub why: Wait,
    /// Who asked since anybody last said something, oldest first, with when, UTC milliseconds.
    pub asked: Vec<(MembershipId, i64)>,
    /// Whose turn it is: what the worker may not read waits for the chair, or for the advocate.
    pub whose: Role,
    /// The last line that was said about it.
    pub last: Option<Line>,
}

/// Everything a member of staff may read that somebody could ask about, with whose it is.
pub(crate) async fn readable_things(
    p: &Participation,
    tx: &mut Tx,
    me: &Member,
) -> Result<Vec<(About, Option<MembershipId>)>> {
    let things = load_things(p, tx, me.pathway, reader_may(me)).await?;
    Ok(things.into_iter().map(|one| (one.about, one.author)).collect())
}

/// Those of them of which something is still to come.
pub(crate) async fn open_things(p: &Participation, tx: &mut Tx, me: &Member) -> Result<Vec<About>> {
    let things = load_things(p, tx, me.pathway, reader_may(me)).await?;
    Ok(things.into_iter().filter(|one| one.open).map(|one| one.about).collect())
}

impl Thing {
    fn waiting(self, askings: &[Asking], lines: &[Line], today: Date) -> Option<Waiting> {
        let lines = lines.iter().filter(|line| line.about == self.about);
        let last = lines.clone().next_back().cloned();
        let said_at = last.as_ref().map_or(self.said_at, |line| line.at.max(self.said_at));
        let asked: Vec<(MembershipId, i64)> = askings
            .iter()
            .filter(|asking| asking.about == self.about && asking.at >= said_at)
            .map(|asking| (asking.author, asking.at))
            .collect();
        let promised_again = lines
            .rev()
            .find(|line| line.next_on.is_some() && line.at >= self.promised_at);
        let course = Course {
            open: self.open,
            moved_on: day_of(self.moved_at.max(said_at)),
            asked_on: asked.first().map(|(_, at)| day_of(*at)),
            promised: promised_again.and_then(|line| line.next_on).or(self.promised),
        };
        Some(Waiting {
            why: course.wait(today)?,
            about: self.about,
            author: self.author,
            asked,
            whose: self.whose,
            last,
        })
    }
}

/// What waits for somebody to say how it stands, of what a reader may read; what was asked about first. `views` and the
/// plan are as they read them.
pub(crate) async fn load_waiting(
    p: &Participation,
    tx: &mut Tx,
    me: &Member,
    known: (&[View], &Published),
) -> Result<Vec<Waiting>> {
    let things = things_among(p, tx, me.pathway, known, reader_may(me)).await?;
    let askings = load_askings(tx, me.pathway).await?;
    let lines = load_lines(p, tx, me.pathway, |about| things.iter().any(|one| one.about == about)).await?;
    let today = p.clock().today();
    let mut waiting: Vec<Waiting> = things
        .into_iter()
        .filter_map(|thing| thing.waiting(&askings, &lines, today))
        .collect();
    waiting.sort_by_key(|one| one.why);
    Ok(waiting)
}

async fn load_all_waiting(p: &Participation, tx: &mut Tx, me: &Member) -> Result<Vec<Waiting>> {
    let views = load_views(p, tx, me.pathway, reader_may(me)).await?;
    let published = Published::load(p, tx, me.pathway).await?;
    load_waiting(p, tx, me, (&views, &published)).await
}

/// Says a line about something that `theirs` lets through, unless it is said already.
async fn say(
    p: &Participation,
    tx: &mut Tx,
    me: &Member,
    new: &NewLine,
    theirs: impl Fn(&Thing) -> bool,
) -> Result<()> {
    new.check()?;
    let things = load_things(p, tx, me.pathway, reader_may(me)).await?;
    let thing = things.iter().find(|one| one.about == new.about && theirs(one));
    let thing = thing.ok_or(Error::NotThere)?;
    let lines = load_lines(p, tx, me.pathway, |about| about == new.about).await?;
    if new.is_said(me, &lines)? {
        return Ok(());
    }
    new.keep(p, tx, me, thing.author).await
}

impl Review<'_> {
    /// What waits for somebody at work to say how it stands: what was asked about first, then what slipped past its
    /// promised date, then where nothing moved for a week. The chair finds what is the worker's turn too.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn waiting_for_news(&self) -> Result<Vec<Waiting>> {
        let mut tx = self.participation().store().read().await?;
        load_all_waiting(self.participation(), &mut tx, self.me()).await
    }

    /// Says how something stands although nothing moved. Whose it is reads it, with its date; about an action, everybody
    /// who reads the plan.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it is not shared with me or not in a published plan, [`Error::Incomplete`] when it says
    /// nothing, [`Error::TooLong`] for what is, [`Error::Conflict`] when somebody said something since. Saying the same
    /// again changes nothing.
    pub async fn say_news(&self, new: &NewLine) -> Result<()> {
        let mut tx = self.write().await?;
        say(self.participation(), &mut tx, self.me(), new, |_| true).await?;
        tx.commit().await
    }

    /// Every line about what I may read, oldest first.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn news_lines(&self) -> Result<Vec<Line>> {
        let p = self.participation();
        let mut tx = p.store().read().await?;
        let things = load_things(p, &mut tx, self.pathway(), reader_may(self.me())).await?;
        load_lines(p, &mut tx, self.pathway(), |about| {
            things.iter().any(|one| one.about == about)
        })
        .await
    }
}

impl Listening<'_> {
    /// What waits for the advocate to say how it stands: what was said of a service to them alone. Nothing for others.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn waiting_for_news(&self) -> Result<Vec<Waiting>> {
        if self.me().role != Role::Advocate {
            return Ok(Vec::new());
        }
        let mut tx = self.participation().store().read().await?;
        let mut waiting = load_all_waiting(self.participation(), &mut tx, self.me()).await?;
        waiting.retain(|one| one.whose == Role::Advocate);
        Ok(waiting)
    }

    /// What the advocate said although nothing moved, oldest first. Nothing for others.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn news_lines(&self) -> Result<Vec<Line>> {
        if self.me().role != Role::Advocate {
            return Ok(Vec::new());
        }
        let (p, pathway) = (self.participation(), self.me().pathway);
        let mut tx = p.store().read().await?;
        let mut things = load_things(p, &mut tx, pathway, reader_may(self.me())).await?;
        things.retain(|one| one.whose == Role::Advocate);
        load_lines(p, &mut tx, pathway, |about| things.iter().any(|one| one.about == about)).await
    }

    /// The advocate says how it stands with what was said of a service to them alone.
    ///
    /// # Errors
    /// As [`Review::say_news`]; [`Error::NotThere`] for anybody else.
    pub async fn say_news(&self, new: &NewLine) -> Result<()> {
        if self.me().role != Role::Advocate {
            return Err(Error::NotThere);
        }
        let p = self.participation();
        let mut tx = p.store().write().await?;
        p.still_stands(&mut tx, self.who(), self.me()).await?;
        say(p, &mut tx, self.me(), new, |one| one.whose == Role::Advocate).await?;
        tx.commit().await
    }
}
