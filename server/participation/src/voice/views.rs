use std::collections::HashMap;
use std::collections::hash_map::Entry;

use serde::{Deserialize, Serialize};

use super::{Audience, Expectation, Feeling, Given, Reply, Topic};
use crate::Participation;
use crate::error::{Error, Result};
use crate::id::{ActionId, AnswerId, MembershipId, PathwayId, PersonId, SessionId, ViewId};
use crate::people::{Language, Member, stable_text};
use crate::places::{SharedMatters, SharedPlace};
use crate::sealing::{DataKey, Place};
use crate::store::Tx;
use crate::weights::SharedSpread;

/// Something somebody shared, in their own words.
#[derive(Clone, Debug)]
pub struct View {
    /// Its id.
    pub id: ViewId,
    /// Whose words these are.
    pub author: MembershipId,
    /// What it is about.
    pub topic: Topic,
    /// Who can know.
    pub audience: Audience,
    /// The words, unedited.
    pub words: String,
    /// The simple choices that went with them.
    pub choices: Vec<String>,
    /// How it feels, when they said.
    pub feeling: Option<Feeling>,
    /// They said they do not know.
    pub dont_know: bool,
    /// What they want done.
    pub expectation: Option<Expectation>,
    /// The language of the screens when it was written.
    pub language: Option<Language>,
    /// What it holds beside the words.
    pub holds: Holds,
    /// How it reached the app.
    pub given: Given,
    /// When it was shared, UTC milliseconds.
    pub shared_at: i64,
    /// When it was taken back, UTC milliseconds.
    pub taken_back_at: Option<i64>,
    /// Who typed it in, when it was not the author.
    pub entered_by: Option<PersonId>,
    /// When the author said "yes, these are my words".
    pub confirmed_at: Option<i64>,
    /// Who opened it and when, in order.
    pub opened: Vec<Opened>,
    /// The answers to it, in order. The last one counts.
    pub answers: Vec<Answer>,
}

impl View {
    /// The answer that counts.
    #[must_use]
    pub fn answer(&self) -> Option<&Answer> {
        self.answers.last()
    }

    /// Whether this person has opened it.
    #[must_use]
    pub fn was_opened_by(&self, person: PersonId) -> bool {
        self.opened.iter().any(|opened| opened.person == person)
    }

    /// Whether it asks for an answer: a place that somebody only wants known needs none, though it may get one.
    #[must_use]
    pub fn asks_for_answer(&self) -> bool {
        let just_know = self.topic == Topic::Place && self.expectation == Some(Expectation::JustKnow);
        self.topic.is_answered() && !just_know
    }

    /// Whether it waits for an answer.
    #[must_use]
    pub fn waits_for_answer(&self) -> bool {
        self.answers.is_empty() && self.asks_for_answer()
    }

    /// Whether it waits for an answer, or at least for this reader to read it.
    #[must_use]
    pub fn waits_for(&self, reader: PersonId) -> bool {
        self.waits_for_answer() || self.answers.is_empty() && !self.was_opened_by(reader)
    }

    /// When it came to those who can know it, UTC milliseconds: when it was shared, or shared with others than before.
    #[must_use]
    pub(crate) fn came_at(&self) -> i64 {
        self.audience.since().unwrap_or_default().max(self.shared_at)
    }

    /// The place it is about, if it is about one.
    #[must_use]
    pub const fn place(&self) -> Option<&SharedPlace> {
        match &self.holds {
            Holds::Place(place) => Some(place),
            _ => None,
        }
    }

    /// The counters it spreads, if it does.
    #[must_use]
    pub const fn spread(&self) -> Option<&SharedSpread> {
        match &self.holds {
            Holds::Spread(spread) => Some(spread),
            _ => None,
        }
    }

    /// The one who matters that it is about, if it is.
    #[must_use]
    pub const fn matters(&self) -> Option<&SharedMatters> {
        match &self.holds {
            Holds::Matters(matters) => Some(matters),
            _ => None,
        }
    }

    /// Whether it waits for its author to say that these are their words.
    #[must_use]
    pub const fn awaits_author(&self) -> bool {
        self.entered_by.is_some() && self.confirmed_at.is_none()
    }
}

/// What a view holds beside its words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Holds {
    /// Nothing: the words are all.
    #[default]
    Words,
    /// What was said about a place.
    Place(Box<SharedPlace>),
    /// Counters spread over contexts.
    Spread(Box<SharedSpread>),
    /// Somebody who matters.
    Matters(Box<SharedMatters>),
}

/// Somebody opened it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opened {
    /// Who.
    pub person: PersonId,
    /// When first, UTC milliseconds.
    pub at: i64,
}

/// How far an answer has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum AnswerState {
    /// It was done.
    Did,
    /// Not yet.
    NotYet,
    /// It cannot be done, because; with what is offered instead.
    Cant,
}

stable_text!(AnswerState { Did = "did", NotYet = "not-yet", Cant = "cant" });

/// An answer to a view.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Its id.
    pub id: AnswerId,
    /// Who answered.
    pub by: PersonId,
    /// How far it has come.
    pub state: AnswerState,
    /// What was done, why not yet, or why not.
    pub because: String,
    /// What is offered instead; for [`AnswerState::Cant`].
    pub instead: String,
    /// When there is next news, `2026-12-11`; for [`AnswerState::NotYet`].
    pub next_on: Option<String>,
    /// The plan action it is tied to.
    pub action: Option<ActionId>,
    /// When, UTC milliseconds.
    pub at: i64,
    /// What the author says to it, and when.
    pub reply: Option<(Reply, String, i64)>,
}

/// Sealed under the author's key.
#[derive(Serialize, Deserialize)]
pub(crate) struct ViewBody {
    pub(crate) words: String,
    pub(crate) choices: Vec<String>,
    pub(crate) feeling: Option<Feeling>,
    pub(crate) dont_know: bool,
    pub(crate) expectation: Option<Expectation>,
    pub(crate) language: Option<Language>,
    pub(crate) given: Given,
    #[serde(default)]
    pub(crate) holds: Holds,
}

/// Sealed under the author's key: an answer says as much as the words it answers.
#[derive(Serialize, Deserialize)]
pub(crate) struct AnswerBody {
    pub(crate) because: String,
    pub(crate) instead: String,
    pub(crate) action: Option<ActionId>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct ReplyBody {
    pub(super) reply: Reply,
    pub(super) words: String,
}

pub(crate) const fn view_place(row: &str) -> Place<'_> {
    Place {
        table: "view",
        column: "body",
        row,
    }
}

#[derive(sqlx::FromRow)]
struct ViewRow {
    id: ViewId,
    author: MembershipId,
    topic: String,
    audience: String,
    audience_at: i64,
    sitting: String,
    body: Vec<u8>,
    shared_at: i64,
    taken_back_at: Option<i64>,
    entered_by: Option<PersonId>,
    confirmed_at: Option<i64>,
    opened: Option<String>,
    wrapped: Vec<u8>,
    kek: String,
}

#[derive(sqlx::FromRow)]
struct AnswerRow {
    id: AnswerId,
    view: ViewId,
    person: PersonId,
    state: String,
    next_on: Option<String>,
    body: Vec<u8>,
    at: i64,
    reply: Option<Vec<u8>>,
    replied_at: Option<i64>,
}

/// The views on a pathway that go through reading and answering and pass `may`, oldest first.
///
/// What does not pass is not opened: the seal on words that are not for this reader stays shut.
pub(crate) async fn load_views(
    p: &Participation,
    tx: &mut Tx,
    pathway: PathwayId,
    may: impl Fn(MembershipId, &Audience, &str, Option<i64>) -> bool,
) -> Result<Vec<View>> {
    load_views_on(p, tx, pathway, Topic::is_answered, may).await
}

/// The views on some topics, otherwise the same.
pub(crate) async fn load_views_on(
    p: &Participation,
    tx: &mut Tx,
    pathway: PathwayId,
    about: impl Fn(Topic) -> bool,
    may: impl Fn(MembershipId, &Audience, &str, Option<i64>) -> bool,
) -> Result<Vec<View>> {
    let rows: Vec<ViewRow> = tx
        .all(
            "SELECT v.id, v.author, v.topic, v.audience, v.audience_at, v.sitting, v.body, v.shared_at, v.taken_back_at, \
             v.entered_by, v.confirmed_at, k.wrapped, k.kek, \
             (SELECT string_agg(r.person || ' ' || r.at, ',') FROM reading r WHERE r.view = v.id) AS opened \
             FROM view v JOIN data_key k ON k.owner = v.author WHERE v.pathway = $1 ORDER BY v.shared_at, v.id",
            &[pathway.into()],
        )
        .await?;
    let mut allowed = Vec::new();
    for row in rows {
        let audience = Audience::from_text(&row.audience)
            .ok_or(Error::Corrupt("view.audience"))?
            .chosen_at(row.audience_at);
        let topic = Topic::stored(&row.topic).ok_or(Error::Corrupt("view.topic"))?;
        if about(topic) && may(row.author, &audience, &row.sitting, row.taken_back_at) {
            allowed.push((row, audience));
        }
    }
    if allowed.is_empty() {
        return Ok(Vec::new());
    }
    let answers: Vec<AnswerRow> = tx
        .all(
            "SELECT a.id, a.view, a.person, a.state, a.next_on, a.body, a.at, a.reply, a.replied_at \
             FROM answer a JOIN view v ON v.id = a.view WHERE v.pathway = $1 ORDER BY a.at, a.id",
            &[pathway.into()],
        )
        .await?;
    let mut keys = HashMap::new();
    let mut views = Vec::with_capacity(allowed.len());
    for (row, audience) in allowed {
        let key = match keys.entry(row.author) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(p.vault().unwrap(row.author.into(), &row.wrapped, &row.kek)?),
        };
        views.push(open_view(key, row, audience, &answers)?);
    }
    Ok(views)
}

fn open_view(key: &DataKey, row: ViewRow, audience: Audience, answers: &[AnswerRow]) -> Result<View> {
    let body: ViewBody = key.open_json(view_place(&row.id.to_string()), &row.body)?;
    Ok(View {
        id: row.id,
        author: row.author,
        topic: Topic::stored(&row.topic).ok_or(Error::Corrupt("view.topic"))?,
        audience,
        words: body.words,
        choices: body.choices,
        feeling: body.feeling,
        dont_know: body.dont_know,
        expectation: body.expectation,
        language: body.language,
        holds: body.holds,
        given: body.given,
        shared_at: row.shared_at,
        taken_back_at: row.taken_back_at,
        entered_by: row.entered_by,
        confirmed_at: row.confirmed_at,
        opened: opened(row.opened.as_deref())?,
        answers: answers
            .iter()
            .filter(|answer| answer.view == row.id)
            .map(|answer| open_answer(key, answer))
            .collect::<Result<_>>()?,
    })
}

/// Who opened it, in order, from one column: a row for each would cost more than the rest of the page.
fn opened(joined: Option<&str>) -> Result<Vec<Opened>> {
    let one = |text: &str| {
        let (person, at) = text.split_once(' ')?;
        Some(Opened {
            person: person.parse().ok()?,
            at: at.parse().ok()?,
        })
    };
    let mut opened = joined
        .into_iter()
        .flat_map(|joined| joined.split(','))
        .map(|text| one(text).ok_or(Error::Corrupt("reading")))
        .collect::<Result<Vec<_>>>()?;
    opened.sort_by_key(|one| (one.at, one.person));
    Ok(opened)
}

fn open_answer(key: &DataKey, row: &AnswerRow) -> Result<Answer> {
    let id = row.id.to_string();
    let body: AnswerBody = key.open_json(Place::new("answer", "body", &id), &row.body)?;
    let reply = match (&row.reply, row.replied_at) {
        (Some(reply), Some(at)) => {
            let reply: ReplyBody = key.open_json(Place::new("answer", "reply", &id), reply)?;
            Some((reply.reply, reply.words, at))
        }
        _ => None,
    };
    Ok(Answer {
        id: row.id,
        by: row.person,
        state: AnswerState::from_text(&row.state).ok_or(Error::Corrupt("answer.state"))?,
        because: body.because,
        instead: body.instead,
        next_on: row.next_on.clone(),
        action: body.action,
        at: row.at,
        reply,
    })
}

/// What an author sees of their own views in this session.
pub(crate) fn author_may<'a>(
    me: &'a Member,
    sitting: Option<(SessionId, &'a Member)>,
) -> impl Fn(MembershipId, &Audience, &str, Option<i64>) -> bool + 'a {
    move |author, audience, in_sitting, _| {
        author == me.id
            && match sitting {
                None => true,
                // On a worker's device: what was shared here, and what that worker may read anyway.
                Some((session, worker)) => in_sitting == session.to_string() || audience.includes(author, worker),
            }
    }
}

/// What a reader sees of other people's views: what is shared with them and not taken back.
pub(crate) fn reader_may(me: &Member) -> impl Fn(MembershipId, &Audience, &str, Option<i64>) -> bool + '_ {
    move |author, audience, _, taken_back| author != me.id && taken_back.is_none() && audience.includes(author, me)
}
