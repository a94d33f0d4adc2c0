//! "What is happening with this?": the one tap that asks, and what was said since although nothing moved.

mod ask;
mod line;
mod say_it;

use jiff::civil::Date;
use leptos::prelude::*;
use participation::news::{About, Line, News, ThingNews};
use participation::people::Role;
use participation::voice::Listening;

pub use ask::{about_action, about_proposal, about_view};
pub use line::{Lack, judge};
pub use say_it::{say_it, telling};

use super::{Names, short};
use crate::ask::Halt;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The most of a thing that a button tells those who hear the page.
const HEARD: usize = 60;

/// What a reader may ask about, and what they were told.
pub struct Happening {
    news: News,
    asks: bool,
}

/// Where the button stands, so that whoever taps it comes back there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// In a list, or in the plan.
    InList,
    /// On the thing's own page.
    OnItsPage,
}

/// One thing, as it is told.
pub struct Told<'t> {
    /// What.
    pub about: About,
    /// When it last moved, UTC milliseconds: what was said before that is told elsewhere.
    pub since: i64,
    /// Its words.
    pub words: &'t str,
    /// Where it is told.
    pub stands: Stands,
}

impl Happening {
    /// What this reader may ask about. An advocate reads what was said of the plan, and asks nothing.
    ///
    /// # Errors
    /// As the database does.
    pub async fn load(listening: &Listening<'_>) -> Result<Self, Halt> {
        Ok(Self {
            news: listening.news().await?,
            asks: listening.me().role.is_family(),
        })
    }

    fn of(&self, about: About) -> Option<&ThingNews> {
        self.news.of(about)
    }

    /// What was said of something, oldest first.
    #[must_use]
    pub fn lines(&self, about: About) -> &[Line] {
        self.of(about).map_or(&[], |one| one.lines.as_slice())
    }

    /// What was said last of each thing.
    pub fn last_lines(&self) -> impl Iterator<Item = &Line> {
        self.news.iter().filter_map(|one| one.lines.last())
    }

    /// When something last moved, or somebody said that it did not, UTC milliseconds.
    #[must_use]
    pub fn moved_at(&self, about: About, moved_at: i64) -> i64 {
        self.lines(about).last().map_or(moved_at, |line| line.at.max(moved_at))
    }

    /// Whether another day was named since it last moved.
    #[must_use]
    pub fn names_a_day(&self, about: About, since: i64) -> bool {
        self.lines(about)
            .iter()
            .any(|line| line.at >= since && line.next_on.is_some())
    }

    /// The last thing that was said since it moved, and the button that asks or when that was done.
    #[must_use]
    pub fn draw(&self, words: &Words, names: &Names<'_>, today: Date, told: &Told<'_>) -> Option<AnyView> {
        let news = self.of(told.about)?;
        let last = news.lines.last().filter(|line| line.at >= told.since);
        let last = last.map(|line| said(words, names, line, today));
        let tap = self.asks.then(|| match news.asked_at {
            Some(at) => asked(words, names, news.whose, at),
            None => tap(words, told),
        });
        if last.is_none() && tap.is_none() {
            return None;
        }
        let id = anchor(told.about);
        Some(view! { <div id=id>{last}{tap}</div> }.into_any())
    }
}

/// Where on its page something is told.
fn anchor(about: About) -> String {
    format!("n-{}", id_of(about))
}

/// The id of what is asked about.
#[must_use]
pub fn id_of(about: About) -> String {
    match about {
        About::View(id) => id.to_string(),
        About::Proposal(id) => id.to_string(),
        About::Action(id) => id.to_string(),
    }
}

/// "Nothing new yet. Still waiting on Northline Buses."
#[must_use]
pub fn still(words: &Words, line: &Line) -> String {
    let on = line.waiting_on.trim_end_matches('.');
    if on.is_empty() {
        say!(words, "happening-nothing")
    } else {
        say!(words, "happening-still", on = on)
    }
}

/// A line with who said it and when, and when there is more.
fn said(words: &Words, names: &Names<'_>, line: &Line, today: Date) -> AnyView {
    let (text, more) = (still(words, line), line.words.clone());
    let by = by(words, names, line);
    let next = line.next_on.map(|on| {
        if on < today {
            say!(words, "answers-news-late", date = words.day_and_date(on))
        } else {
            say!(words, "answers-news-next", date = words.day_and_date(on))
        }
    });
    view! {
        <p><b>{text}</b></p>
        {(!more.is_empty()).then(|| view! { <p dir="auto">{more}</p> })}
        {next.map(|text| view! { <p class="meta">{text}</p> })}
        <p class="meta">{by}</p>
    }
    .into_any()
}

/// "Priya, 20 November".
#[must_use]
pub fn by(words: &Words, names: &Names<'_>, line: &Line) -> String {
    say!(
        words,
        "answers-by",
        name = names.person(line.by),
        date = words.date_of(line.at)
    )
}

fn asked(words: &Words, names: &Names<'_>, whose: Role, at: i64) -> AnyView {
    let when = words.date_of(at);
    let text = match names.in_role(whose) {
        Some(name) => say!(words, "happening-asked", date = when, name = name),
        None => say!(words, "happening-asked-on", date = when),
    };
    view! { <SmallNote icon=Icon::Tick text=text/> }.into_any()
}

fn tap(words: &Words, told: &Told<'_>) -> AnyView {
    let action = match told.about {
        About::View(id) => format!("/answers/{id}/ask"),
        About::Proposal(id) => format!("/answers/plan/{id}/ask"),
        About::Action(id) => format!("/plan/ask/{id}"),
    };
    let label = say!(words, "happening-ask");
    let heard = format!("{label} {}", short(told.words, HEARD));
    let from =
        (told.stands == Stands::OnItsPage).then(|| view! { <input type="hidden" name=ask::FROM value=ask::ITS_PAGE/> });
    view! {
        <form method="post" action=action>
            {from}
            <Button label=label weight=Weight::Text aria_label=heard/>
        </form>
    }
    .into_any()
}
