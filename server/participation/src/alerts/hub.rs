use jiff::civil::Date;

use super::batch::{AlertBody, alert_place};
use super::keys::hub_key;
use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::{AlertId, Id, PersonId};
use crate::people::{Staff, stable_text};
use crate::places::{PlaceTime, Reason};
use crate::rules::length::Written;
use crate::sealing::{DataKey, Place};
use crate::sign_in::Stage;
use crate::store::Tx;

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
        let mut tx = self.write().await?;
        let rows: Vec<AlertRow> = tx
            .all(
                "SELECT a.id, a.week, a.body, a.closed_by, a.closed_at, a.note, b.id AS partner, \
                 b.body AS partner_body FROM alert a \
                 LEFT JOIN alert b ON b.month = a.month AND b.area = a.area AND b.tier = 'partner' \
                 WHERE a.tier = 'hub' ORDER BY a.week DESC, a.id",
                &[],
            )
            .await?;
        let key = hub_key(self.p, &mut tx).await?;
        let alerts = rows.into_iter().map(|row| row.open(&key)).collect::<Result<_>>()?;
        self.note(&mut tx, Act::AlertsRead, self.who.person).await?;
        tx.commit().await?;
        Ok(alerts)
    }

    /// Notes what was done about one.
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is none, the note is empty or it is closed already; [`Error::TooLong`] for a
    /// note that is.
    pub async fn close(&self, alert: AlertId, note: &str) -> Result<()> {
        if note.trim().is_empty() {
            return Err(Error::NotThere);
        }
        Written::AlertNote.check(note)?;
        let mut tx = self.write().await?;
        let key = hub_key(self.p, &mut tx).await?;
        let changed = tx
            .run(
                "UPDATE alert SET closed_by = $1, closed_at = $2, note = $3 \
                 WHERE id = $4 AND tier = 'hub' AND closed_at IS NULL",
                &[
                    self.who.person.into(),
                    self.p.clock().now_ms().into(),
                    key.seal_text(note_place(&alert.to_string()), note.trim()).into(),
                    alert.into(),
                ],
            )
            .await?;
        if changed == 0 {
            return Err(Error::NotThere);
        }
        self.note(&mut tx, Act::AlertClosed, alert).await?;
        tx.commit().await
    }

    async fn write(&self) -> Result<Tx> {
        let mut tx = self.p.store().write().await?;
        self.p.session_stands(&mut tx, self.who).await?;
        Ok(tx)
    }

    async fn note(&self, tx: &mut Tx, act: Act, subject: impl Into<Id>) -> Result<()> {
        audit::append(tx, self.p.vault(), Entry::new(self.who.person, act, subject, None)).await
    }
}

const fn note_place(row: &str) -> Place<'_> {
    Place::new("alert", "note", row)
}

#[derive(sqlx::FromRow)]
struct AlertRow {
    id: AlertId,
    week: String,
    body: Vec<u8>,
    closed_by: Option<PersonId>,
    closed_at: Option<i64>,
    note: Option<Vec<u8>>,
    partner: Option<AlertId>,
    partner_body: Option<Vec<u8>>,
}

impl AlertRow {
    fn open(self, key: &DataKey) -> Result<Alert> {
        let row = self.id.to_string();
        let body: AlertBody = key.open_json(alert_place(&row), &self.body)?;
        let partners = match (self.partner, self.partner_body) {
            (Some(id), Some(sealed)) => key.open_json::<AlertBody>(alert_place(&id.to_string()), &sealed)?.band,
            _ => None,
        };
        let closed = match (self.closed_by, self.closed_at, self.note) {
            (Some(by), Some(at), Some(note)) => Some(Closed {
                by,
                at,
                note: key.open_text(note_place(&row), &note)?,
            }),
            _ => None,
        };
        Ok(Alert {
            id: self.id,
            place: body.place,
            themes: body.themes,
            times: body.times,
            week: self.week.parse().map_err(|_| Error::Corrupt("alert.week"))?,
            partners,
            closed,
        })
    }
}

impl Band {
    /// The band a number of young people falls into.
    pub(super) const fn of(count: usize) -> Self {
        match count {
            0..10 => Self::FiveToNine,
            10..15 => Self::TenToFourteen,
            _ => Self::FifteenOrMore,
        }
    }
}
