use leptos::prelude::*;
use participation::id::ActionId;
use participation::plan::PlanText;
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

/// What something says that the family may read now: in what is open to them, else in what was published.
pub(super) async fn standing(listening: &Listening<'_>, about: About) -> Result<Option<Standing>, Halt> {
    let open = listening.open_plan().await?;
    if let About::Report(id) = about {
        let report = listening.open_report().await?.unwrap_or_default();
        let found = report.into_iter().find(|one| one.id == id);
        return Ok(found.map(|one| Standing {
            text: one.words,
            page: "/plan/draft",
        }));
    }
    if let Some(text) = open.as_ref().and_then(|plan| says(&PlanText::of(plan), about)) {
        let page = "/plan/draft";
        return Ok(Some(Standing { text, page }));
    }
    let agreed = listening.agreed_plan().await?;
    let text = agreed.and_then(|plan| says(&plan.version.text, about));
    Ok(text.map(|text| Standing { text, page: "/plan" }))
}

/// What an action says that the family may read now.
pub(super) async fn action(listening: &Listening<'_>, id: ActionId) -> Result<Option<Standing>, Halt> {
    standing(listening, About::Action(id)).await
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

fn says(text: &PlanText, about: About) -> Option<String> {
    match about {
        About::Plan => Some(String::new()),
        About::Contingency => Some(text.contingency.clone()),
        About::Goal(id) => text
            .contexts
            .iter()
            .find(|one| one.id == id)
            .map(|one| one.goal.clone()),
        About::Action(id) => text.actions().find(|one| one.id == id).map(|one| one.what.clone()),
        About::Report(_) => None,
    }
}
