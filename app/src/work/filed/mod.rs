//! After the plan: that it ended, that it is filed in the case record, and when what is kept here goes.

mod draw;
mod posts;

use http::StatusCode;
use jiff::civil::Date;
use leptos::prelude::*;
use participation::cases::Review;
use participation::id::Id;
use participation::people::{Role, Staff};
use participation::retention::{Added, Kept};

use self::draw::draw;
use super::case::Case;
use super::typed::Typed;
use crate::ask::{Answered, Ask};
use crate::say;
use crate::ui::*;

pub use posts::{early, end_plan, file, goes_on};

/// The forms of the page.
const END: &str = "end";
const FILE: &str = "filed";
const EARLY: &str = "early";

/// What the page shows.
struct At {
    case: Case,
    kept: Kept,
    /// What was last added to the reader's part.
    last: Option<Added>,
    /// What the form that files says the reader saw as the last.
    seen: Option<Id>,
    today: Date,
}

impl At {
    async fn load(work: &Review<'_>, today: Date) -> participation::Result<Self> {
        let last = work.last_added().await?;
        Ok(Self {
            case: Case::load(work).await?,
            kept: work.kept().await?,
            last,
            seen: last.map(|one| one.id),
            today,
        })
    }

    /// Whether the reader chairs: they file a part of their own, and decide nothing else here.
    fn chairs(&self) -> bool {
        self.case.me.role == Role::Chair
    }

    fn path(&self, rest: &str) -> String {
        format!("/work/{}/filed{rest}", self.case.id())
    }
}

/// The page.
pub async fn filed(ask: Ask) -> Answered {
    let work = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let at = At::load(&work, ask.today()).await?;
    Ok(draw(&ask, &at, &Typed::default(), StatusCode::OK))
}

/// The way here from the dates of a pathway.
pub(super) fn way(ask: &Ask, case: &Case) -> AnyView {
    let words = &ask.words;
    let href = format!("/work/{}/filed", case.id());
    let (title, text) = (say!(words, "staff-filed"), say!(words, "staff-filed-way"));
    view! { <Rows><LinkRow href=href title=title text=text/></Rows> }.into_any()
}

/// The pathways that ended and of which a worker or a chair has not filed their part, on their first screen.
pub(super) async fn to_file(ask: &Ask) -> participation::Result<Option<AnyView>> {
    let words = &ask.words;
    let files = |staff| matches!(staff, Some(Staff::Worker | Staff::Chair));
    let Some(who) = ask.who.as_ref().filter(|who| files(who.staff)) else {
        return Ok(None);
    };
    let open = ask.p().to_file(who).await?;
    let rows: Vec<AnyView> = open
        .into_iter()
        .map(|(id, name)| {
            let (href, text) = (format!("/work/{id}/filed"), say!(words, "staff-filed-to-file-what"));
            view! { <LinkRow href=href title=name.clone() text=text lead=Lead::Person(name)/> }.into_any()
        })
        .collect();
    let title = say!(words, "staff-filed-to-file");
    Ok((!rows.is_empty()).then(|| view! { <Section title=title><Rows>{rows}</Rows></Section> }.into_any()))
}
