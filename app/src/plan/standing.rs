use leptos::prelude::*;
use participation::proposals::About;
use participation::voice::Listening;

use crate::ask::Halt;
use crate::say;
use crate::words::Words;

/// Where the family finds what they propose to.
pub(super) struct Standing {
    /// What it says now; empty for the plan as a whole.
    pub(super) text: String,
    /// The page it stands on.
    pub(super) page: &'static str,
}

/// What something says that the family may read now.
pub(super) async fn standing(listening: &Listening<'_>, about: About) -> Result<Option<Standing>, Halt> {
    let found = listening.readable(about).await?;
    Ok(found.map(|one| Standing {
        text: one.standing.text,
        page: if one.is_draft { "/plan/draft" } else { "/plan" },
    }))
}

/// What it says now, for the page of whoever writes about it.
pub(super) fn draw(words: &Words, standing: &Standing) -> Option<AnyView> {
    let (title, text) = (say!(words, "propose-stands"), standing.text.clone());
    (!text.is_empty()).then(|| {
        view! {
            <figure class="stands">
                <figcaption class="meta">{title}</figcaption>
                <p class="lines" dir="auto">{text}</p>
            </figure>
        }
        .into_any()
    })
}
