use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::About;
use crate::Participation;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::{Id, MembershipId, PathwayId, PersonId};
use crate::messages;
use crate::people::Member;
use crate::rules::length::Written;
use crate::sealing::Place;
use crate::store::Tx;
use crate::voice::Said;

/// What was said about something although nothing moved: "Nothing new yet, still waiting on …".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its id.
    pub id: Id,
    /// About what.
    pub about: About,
    /// On whom or what it waits. May be empty when there are words.
    pub waiting_on: String,
    /// What else there is to say. May be empty.
    pub words: String,
    /// When there is next news.
    pub next_on: Option<Date>,
    /// Who said it.
    pub by: PersonId,
    /// When, UTC milliseconds.
    pub at: i64,
}

/// A line to say.
#[derive(Clone, Debug)]
pub struct NewLine {
    /// About what.
    pub about: About,
    /// On whom or what it waits.
    pub waiting_on: String,
    /// What else there is to say.
    pub words: String,
    /// When there is next news.
    pub next_on: Option<Date>,
    /// The last line about it that whoever says this has read.
    pub after: Option<Id>,
}

/// Sealed under the key of whose words it is about, or the pathway's where it is about an action.
#[derive(Serialize, Deserialize)]
struct LineBody {
    waiting_on: String,
    words: String,
}

const fn line_place(row: &str) -> Place<'_> {
    Place::new("news", "body", row)
}

/// A tap on "What is happening with this?".
#[derive(Clone, Copy, Debug)]
pub(super) struct Asking {
    pub(super) author: MembershipId,
    pub(super) about: About,
    pub(super) at: i64,
}

/// Every asking on a pathway, oldest first. It says that somebody asked: hand it on only to who may know the thing.
pub(super) async fn load_askings(tx: &mut Tx, pathway: PathwayId) -> Result<Vec<Asking>> {
    let rows: Vec<(MembershipId, String, i64)> = tx
        .all(
            "SELECT author, about, at FROM asking WHERE pathway = $1 ORDER BY at, id",
            &[pathway.into()],
        )
        .await?;
    rows.into_iter()
        .map(|(author, about, at)| {
            let about = about.parse()?;
            Ok(Asking { author, about, at })
        })
        .collect()
}

#[derive(sqlx::FromRow)]
struct LineRow {
    id: Id,
    owner: Id,
    about: String,
    person: PersonId,
    next_on: Option<String>,
    body: Vec<u8>,
    at: i64,
    wrapped: Vec<u8>,
    kek: String,
}

/// The lines on a pathway about what passes `may`, oldest first. What does not pass is not opened.
pub(crate) async fn load_lines(
    p: &Participation,
    tx: &mut Tx,
    pathway: PathwayId,
    may: impl Fn(About) -> bool,
) -> Result<Vec<Line>> {
    let rows: Vec<LineRow> = tx
        .all(
            "SELECT n.id, n.owner, n.about, n.person, n.next_on, n.body, n.at, k.wrapped, k.kek FROM news n \
             JOIN data_key k ON k.owner = n.owner WHERE n.pathway = $1 ORDER BY n.at, n.id",
            &[pathway.into()],
        )
        .await?;
    let mut lines = Vec::new();
    for row in rows {
        let about: About = row.about.parse()?;
        if !may(about) {
            continue;
        }
        let key = p.vault().unwrap(row.owner, &row.wrapped, &row.kek)?;
        let body: LineBody = key.open_json(line_place(&row.id.to_string()), &row.body)?;
        lines.push(Line {
            id: row.id,
            about,
            waiting_on: body.waiting_on,
            words: body.words,
            next_on: match row.next_on {
                Some(date) => Some(date.parse().map_err(|_| Error::Corrupt("news.next_on"))?),
                None => None,
            },
            by: row.person,
            at: row.at,
        });
    }
    Ok(lines)
}

impl NewLine {
    pub(super) fn check(&self) -> Result<()> {
        Written::Owner.check(&self.waiting_on)?;
        Written::Because.check(&self.words)?;
        if self.waiting_on.trim().is_empty() && self.words.trim().is_empty() {
            return Err(Error::Incomplete);
        }
        Ok(())
    }

    /// Whether it is there already, as the last line that this person said. Somebody else's line, or another one, has to
    /// be read first.
    pub(super) fn is_said(&self, me: &Member, lines: &[Line]) -> Result<bool> {
        let last = lines.iter().rfind(|line| line.about == self.about);
        let Some(last) = last.filter(|line| Some(line.id) != self.after) else {
            return Ok(false);
        };
        let body = self.body();
        let same = last.waiting_on == body.waiting_on && last.words == body.words && last.next_on == self.next_on;
        if same && last.by == me.person {
            Ok(true)
        } else {
            Err(Error::Conflict)
        }
    }

    fn body(&self) -> LineBody {
        LineBody {
            waiting_on: self.waiting_on.trim().to_owned(),
            words: Said::tidy(&self.words).trim().to_owned(),
        }
    }

    /// Keeps it. `author` is whose words it is about; nobody's where it is about an action.
    pub(super) async fn keep(
        &self,
        p: &Participation,
        tx: &mut Tx,
        me: &Member,
        author: Option<MembershipId>,
    ) -> Result<()> {
        let id = Id::random();
        let owner: Id = author.map_or_else(|| me.pathway.into(), Into::into);
        let body = self.body();
        let key = p.vault().key(tx, owner).await?;
        tx.run(
            "INSERT INTO news (id, pathway, owner, about, person, next_on, body, at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            &[
                id.into(),
                me.pathway.into(),
                owner.into(),
                self.about.into(),
                me.person.into(),
                self.next_on.into(),
                key.seal_json(line_place(&id.to_string()), &body)?.into(),
                p.clock().now_ms().into(),
            ],
        )
        .await?;
        let entry = Entry::new(me.person, Act::NewsSaid, self.about.thing(), Some(me.pathway));
        audit::append(tx, p.vault(), entry).await?;
        messages::nudge_author(p, tx, author, me.pathway).await
    }
}
