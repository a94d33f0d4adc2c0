use super::about::in_plan;
use super::report::load_report;
use super::{About, Standing};
use crate::Participation;
use crate::error::Result;
use crate::id::PathwayId;
use crate::plan::{is_open, load_family_plan, nobody, published_text};
use crate::store::Tx;
use crate::voice::Listening;

/// What something says that the family may read now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readable {
    /// The words, and the version of what they are in.
    pub standing: Standing,
    /// It is in what is being written and open to them; otherwise it is in what was published.
    pub is_draft: bool,
}

/// What something says that the family may read now: in what is open to them, else in what was published.
pub(crate) async fn readable(
    p: &Participation,
    tx: &mut Tx,
    pathway: PathwayId,
    about: About,
) -> Result<Option<Readable>> {
    let is_draft = is_open(p, tx, pathway).await?;
    if let About::Report(id) = about {
        let report = if is_draft {
            load_report(p, tx, pathway).await?
        } else {
            Vec::new()
        };
        let found = report.into_iter().find(|one| one.id == id);
        return Ok(found.map(|one| Readable {
            standing: Standing {
                text: one.words,
                version: one.version,
            },
            is_draft,
        }));
    }
    let plan = load_family_plan(p, tx, pathway, nobody).await?;
    let now = in_plan(&plan, about);
    if is_draft && let Some(standing) = now {
        return Ok(Some(Readable { standing, is_draft }));
    }
    let text = published_text(p, tx, pathway).await?;
    Ok(text.and_then(|text| about.in_text(&text)).map(|text| Readable {
        standing: Standing {
            text,
            version: now.map_or(0, |now| now.version),
        },
        is_draft: false,
    }))
}

impl Listening<'_> {
    /// What something says that I may read now, and propose other words for; nothing when I may not.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn readable(&self, about: About) -> Result<Option<Readable>> {
        let mut tx = self.participation().store().read().await?;
        readable(self.participation(), &mut tx, self.me().pathway, about).await
    }
}
