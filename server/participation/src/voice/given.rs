use super::views::{Holds, ViewBody, view_place};
use super::{Audience, Given, How, Reach, Said, Topic};
use crate::audit::{self, Act, Entry};
use crate::cases::Casework;
use crate::error::{Error, Result};
use crate::id::{MembershipId, ViewId};
use crate::people::{Language, member};
use crate::rules::length::Written;

/// Words that were given on paper, by phone or aloud, to be entered by the worker.
#[derive(Clone, Debug)]
pub struct NewGiven {
    /// Whose words.
    pub author: MembershipId,
    /// What about.
    pub topic: Topic,
    /// The words as they were given.
    pub words: String,
    /// How they were given.
    pub how: How,
    /// On which day, `2026-09-16`.
    pub on: String,
    /// Who can know, as the author said. The worker who types it in knows it already.
    pub audience: Audience,
    /// The language they were given in.
    pub language: Language,
}

impl Casework<'_> {
    /// Enters words for their author, who confirms them at the next sign-in.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the author is not family on this pathway, there are no words, the audience is not offered for the topic,
    /// or they are marked as typed by the author;
    /// [`Error::TooLong`] when they are.
    pub async fn enter_words(&self, new: &NewGiven) -> Result<ViewId> {
        let offered = new.topic.is_question() && Reach::offered(new.topic).contains(&new.audience.reach());
        if new.words.trim().is_empty() || matches!(new.how, How::Typed | How::Handover) || !offered {
            return Err(Error::NotThere);
        }
        Written::Given.check(&new.words)?;
        let p = self.participation();
        let mut tx = self.write().await?;
        let author = member(&mut tx, p.vault(), new.author).await?;
        if author.pathway != self.pathway() || !author.role.is_family() {
            return Err(Error::NotThere);
        }
        let id = ViewId::random();
        let now = p.clock().now_ms();
        let body = ViewBody {
            words: Said::tidy(&new.words),
            choices: Vec::new(),
            feeling: None,
            dont_know: false,
            expectation: None,
            language: Some(new.language),
            given: Given {
                how: new.how,
                on: Some(new.on.clone()),
            },
            holds: Holds::Words,
        };
        let sealed = p
            .vault()
            .key(&mut tx, author.id)
            .await?
            .seal_json(view_place(&id.to_string()), &body)?;
        tx.run(
            "INSERT INTO view (id, pathway, author, topic, audience, sitting, body, shared_at, audience_at, entered_by) \
             VALUES ($1, $2, $3, $4, $5, '', $6, $7, $7, $8)",
            &[
                id.into(),
                self.pathway().into(),
                author.id.into(),
                new.topic.text().into(),
                new.audience.text().into(),
                sealed.into(),
                now.into(),
                self.me().person.into(),
            ],
        )
        .await?;
        audit::append(
            &mut tx,
            p.vault(),
            Entry::new(self.me().person, Act::WordsEntered, id, Some(self.pathway())),
        )
        .await?;
        tx.commit().await?;
        Ok(id)
    }
}
