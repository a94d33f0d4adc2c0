use super::lines::{load_askings, load_lines};
use super::things::{Thing, load_things};
use super::{About, Line};
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::{Id, MembershipId};
use crate::people::Role;
use crate::store::Tx;
use crate::voice::{Audience, Listening, OwnVoice};

/// What I asked about, and what was said to me although nothing moved.
#[derive(Clone, Debug, Default)]
pub struct News(Vec<ThingNews>);

/// The news of one thing.
#[derive(Clone, Debug)]
pub struct ThingNews {
    /// Of what.
    pub about: About,
    /// Who is told that I asked.
    pub whose: Role,
    /// When I asked and nobody has said anything since, UTC milliseconds.
    pub asked_at: Option<i64>,
    /// What was said, oldest first.
    pub lines: Vec<Line>,
}

impl News {
    /// Those of one thing; nothing when it is not mine to ask about.
    #[must_use]
    pub fn of(&self, about: About) -> Option<&ThingNews> {
        self.0.iter().find(|one| one.about == about)
    }

    /// Of everything I can ask about.
    pub fn iter(&self) -> impl Iterator<Item = &ThingNews> {
        self.0.iter()
    }
}

/// When somebody asked about a thing that nobody has said anything about since.
fn waits_since(thing: &Thing, me: MembershipId, askings: &[super::lines::Asking], lines: &[Line]) -> Option<i64> {
    let said = lines
        .iter()
        .filter(|line| line.about == thing.about)
        .map(|line| line.at);
    let said_at = said.max().unwrap_or_default().max(thing.said_at);
    let mine = askings
        .iter()
        .find(|one| one.author == me && one.about == thing.about && one.at >= said_at);
    mine.map(|one| one.at)
}

/// Everything a reader can ask about: their own, and the actions of the agreed plan.
pub(crate) async fn can_ask_about(listening: &Listening<'_>, tx: &mut Tx) -> Result<Vec<About>> {
    let news = listening.load_news(tx).await?;
    Ok(news.0.iter().map(|one| one.about).collect())
}

impl Listening<'_> {
    /// What I can ask about: what I shared, what I proposed, and the actions of the agreed plan; with when I asked, and
    /// what was said to me. In a sitting only what that sitting may show.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn news(&self) -> Result<News> {
        let mut tx = self.participation().store().read().await?;
        self.load_news(&mut tx).await
    }

    async fn load_news(&self, tx: &mut Tx) -> Result<News> {
        let (p, pathway, me) = (self.participation(), self.me().pathway, self.me().id);
        let may = self.may_read()?;
        let mine = |author: MembershipId, audience: &Audience, row: &str, taken_back: Option<i64>| {
            author == me && may(author, audience, row, taken_back)
        };
        let things = load_things(p, tx, pathway, mine).await?;
        let askings = load_askings(tx, pathway).await?;
        let lines = load_lines(p, tx, pathway, |about| things.iter().any(|one| one.about == about)).await?;
        let news = things.iter().map(|thing| ThingNews {
            about: thing.about,
            whose: thing.whose,
            asked_at: waits_since(thing, me, &askings, &lines),
            lines: lines.iter().filter(|line| line.about == thing.about).cloned().collect(),
        });
        Ok(News(news.collect()))
    }
}

impl OwnVoice<'_> {
    /// "What is happening with this?" Whoever is to answer it sees that it was asked, and so does nobody else. Asking
    /// again before anybody has said something does nothing.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it is not mine or was taken back, or is not in a plan the family reads.
    pub async fn ask_what_is_happening(&self, about: About) -> Result<()> {
        let mut tx = self.write().await?;
        let news = self.listening().load_news(&mut tx).await?;
        let found = news.of(about).ok_or(Error::NotThere)?;
        if found.asked_at.is_some() {
            return Ok(());
        }
        let me = self.me();
        tx.run(
            "INSERT INTO asking (id, pathway, author, about, at) VALUES ($1, $2, $3, $4, $5)",
            &[
                Id::random().into(),
                me.pathway.into(),
                me.id.into(),
                about.into(),
                self.p.clock().now_ms().into(),
            ],
        )
        .await?;
        let entry = Entry::new(me.person, Act::NewsAsked, about.thing(), Some(me.pathway));
        audit::append(&mut tx, self.p.vault(), entry).await?;
        tx.commit().await
    }
}
