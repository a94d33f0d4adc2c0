use std::cmp::Reverse;

use leptos::prelude::*;
use participation::id::MembershipId;
use participation::people::{Member, Role};
use participation::voice::{Threads, View};

use super::threads::{Reader, mine, shared_with_me};
use super::{Names, news};
use crate::ask::{Answered, Ask};
use crate::page::{self, FamilyTab};
use crate::say;
use crate::ui::*;

/// "You said": a thread for everything I shared, and below what others shared with me.
///
/// # Errors
/// When the database does not answer.
pub async fn answers(ask: Ask) -> Answered {
    let who = ask.who()?;
    let listening = ask.p().listening(who).await?;
    let people = listening.people().to_vec();
    let Threads {
        mine: mut views,
        mut shared,
    } = listening.threads().await?;
    shared.extend(listening.matters().await?);
    listening.opened(&shared).await?;
    // What was taken back comes last, the rest by its latest news.
    views.sort_by_key(|view| (view.taken_back_at.is_some(), Reverse(news::moved_at(view))));
    Ok(draw(&ask, listening.me(), &people, &views, shared))
}

fn draw(ask: &Ask, me: &Member, people: &[Member], views: &[View], mut shared: Vec<View>) -> axum::response::Response {
    let words = &ask.words;
    let reader = Reader {
        words,
        names: Names::new(words, people).read_by(me.role),
        people,
        me,
        today: ask.today(),
        handed_over: ask.who.as_ref().is_some_and(|who| who.handed_over.is_some()),
    };
    shared.sort_by_key(|view| Reverse(view.shared_at));
    let own = views.iter().map(|view| mine(&reader, view)).collect_view();
    let own = if views.is_empty() {
        let text = say!(words, "answers-empty");
        let (href, label) = ("/say", say!(words, "answers-empty-say"));
        view! { <Empty text=text><ButtonLink href=href label=label weight=Weight::Outline/></Empty> }.into_any()
    } else {
        view! { <Threads>{own}</Threads> }.into_any()
    };
    let others = (!shared.is_empty()).then(|| {
        let threads = by_author(&shared)
            .into_iter()
            .map(|views| said_by(&reader, &views))
            .collect_view();
        // For an advocate the page itself is called that.
        let title = me
            .role
            .is_family()
            .then(|| (say!(words, "answers-shared"), say!(words, "answers-shared-note")));
        let title = title.map(|(title, note)| view! { <SectionHeading text=title/><p class="meta">{note}</p> });
        view! { <section id="shared">{title}{threads}</section> }
    });
    let title = say!(words, "title-answers");
    if me.role == Role::Advocate {
        let (heading, lede) = (say!(words, "answers-advocate"), say!(words, "answers-advocate-lede"));
        let empty = others.is_none().then(|| {
            let text = say!(words, "answers-advocate-empty");
            view! { <Empty text=text/> }
        });
        page::family(
            ask,
            FamilyTab::Home,
            title,
            move || view! { <Question text=heading/><Lede text=lede/>{empty}{others} },
        )
    } else {
        let (heading, lede) = (say!(words, "answers-title"), say!(words, "answers-lede"));
        page::family(
            ask,
            FamilyTab::Home,
            title,
            move || view! { <Question text=heading/><Lede text=lede/>{own}{others} },
        )
    }
}

/// What each author shared, in the order of whoever shared last.
fn by_author(shared: &[View]) -> Vec<Vec<&View>> {
    let mut authors: Vec<Vec<&View>> = Vec::new();
    for view in shared {
        let known = authors
            .iter_mut()
            .find(|views| views.iter().any(|one| one.author == view.author));
        match known {
            Some(views) => views.push(view),
            None => authors.push(vec![view]),
        }
    }
    authors
}

/// One person's words under their name, so that they mix with nobody else's.
fn said_by(reader: &Reader<'_>, views: &[&View]) -> AnyView {
    let name = views.first().map(|view| reader.names.author(view.author));
    let threads = views.iter().map(|view| shared_with_me(reader, view)).collect_view();
    // Under "Shared with you" a name is a smaller heading; for an advocate the page itself is called that.
    let name = name.map(|name| match reader.me.role {
        Role::Advocate => view! { <SectionHeading text=name/> }.into_any(),
        _ => view! { <h3>{name}</h3> }.into_any(),
    });
    view! { <section>{name}<Threads>{threads}</Threads></section> }.into_any()
}

/// The people who can know a view, without its author.
pub(super) fn readers(author: MembershipId, view: &View, people: &[Member]) -> Vec<Member> {
    people
        .iter()
        .filter(|one| one.id != author && view.audience.includes(author, one))
        .cloned()
        .collect()
}
