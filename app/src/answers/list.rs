use std::cmp::Reverse;

use leptos::prelude::*;
use participation::challenges::Challenge;
use participation::id::MembershipId;
use participation::news::About;
use participation::people::{Member, Role};
use participation::proposals::Proposal;
use participation::rules::{challenge, proposal};
use participation::support::SupportAsk;
use participation::voice::{Threads, View};

use super::also::{Also, own_people};
use super::happening::Happening;
use super::support::told_at;
use super::threads::{Reader, mine, shared_with_me};
use super::{Names, challenges, news, proposals};
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
    let Threads { mine, mut shared } = listening.threads().await?;
    shared.extend(listening.matters().await?);
    listening.opened(&shared).await?;
    let own = match listening.me().role.is_family() {
        true => Some(ask.p().own_voice(who).await?),
        false => None,
    };
    let (also, people_of_mine) = match &own {
        Some(me) => (Also::load(me).await?, own_people(me).await?),
        None => (Also::default(), Vec::new()),
    };
    let said = Said {
        views: mine.into_iter().chain(people_of_mine).chain(shared).collect(),
        also,
        proposals: listening.proposals().await?,
        challenges: listening.challenges().await?,
        support: listening.support().await?,
    };
    let others = listening.other_staff().await?;
    let reader = Reader {
        words: &ask.words,
        names: Names::new(&ask.words, &people)
            .and(&others)
            .read_by(listening.me().role),
        people: &people,
        me: listening.me(),
        today: ask.today(),
        support: &said.support,
        handed_over: who.handed_over.is_some(),
        happening: Happening::load(&listening).await?,
        waiting: listening.waiting_for_news().await?,
    };
    Ok(draw(&ask, &reader, &said))
}

/// Everything the reader said, and what others shared with them.
struct Said {
    views: Vec<View>,
    also: Also,
    proposals: Vec<Proposal>,
    challenges: Vec<Challenge>,
    /// Help they asked for.
    support: Vec<SupportAsk>,
}

/// One of these, drawn: whose it is, and what puts it in order.
pub(super) struct Told {
    pub(super) author: MembershipId,
    pub(super) taken_back: bool,
    pub(super) moved_at: i64,
    pub(super) shared_at: i64,
    pub(super) drawn: AnyView,
}

impl Said {
    /// All of it, each as its author or as somebody it was shared with sees it.
    fn tell(&self, reader: &Reader<'_>) -> Vec<Told> {
        let me = reader.me.id;
        let views = self.views.iter().map(|view| Told {
            author: view.author,
            taken_back: view.taken_back_at.is_some(),
            moved_at: reader
                .happening
                .moved_at(About::View(view.id), news::moved_at(view))
                .max(told_at(reader.support, About::View(view.id))),
            shared_at: view.shared_at,
            drawn: if view.author == me {
                mine(reader, view).into_any()
            } else {
                shared_with_me(reader, view).into_any()
            },
        });
        let proposals = self.proposals.iter().map(|one| Told {
            author: one.author,
            taken_back: one.state == proposal::State::TakenBack,
            moved_at: reader
                .happening
                .moved_at(About::Proposal(one.id), proposals::moved_at(one))
                .max(told_at(reader.support, About::Proposal(one.id))),
            shared_at: one.at,
            drawn: if one.author == me {
                proposals::mine(reader, one)
            } else {
                proposals::shared(reader, one)
            },
        });
        let challenges = self.challenges.iter().map(|one| Told {
            author: one.author,
            taken_back: one.state_on(reader.today) == challenge::State::TakenBack,
            moved_at: challenges::moved_at(one),
            shared_at: one.at,
            drawn: challenges::mine(reader, one),
        });
        let also = self.also.tell(reader);
        views.chain(proposals).chain(challenges).chain(also).collect()
    }
}

fn draw(ask: &Ask, reader: &Reader<'_>, said: &Said) -> axum::response::Response {
    let (words, me) = (&ask.words, reader.me);
    let (mut own, mut shared): (Vec<Told>, Vec<Told>) =
        said.tell(reader).into_iter().partition(|one| one.author == me.id);
    // What was taken back comes last, the rest by its latest news.
    own.sort_by_key(|one| (one.taken_back, Reverse(one.moved_at)));
    shared.sort_by_key(|one| Reverse(one.shared_at));
    let own = if own.is_empty() {
        let text = say!(words, "answers-empty");
        let (href, label) = ("/say", say!(words, "answers-empty-say"));
        view! { <Empty text=text><ButtonLink href=href label=label weight=Weight::Outline/></Empty> }.into_any()
    } else {
        let own = own.into_iter().map(|one| one.drawn).collect_view();
        view! { <Threads>{own}</Threads> }.into_any()
    };
    let others = (!shared.is_empty()).then(|| {
        let threads = by_author(shared)
            .into_iter()
            .map(|(author, told)| said_by(reader, author, told))
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
        let (time, what) = (say!(words, "time-heading"), say!(words, "time-link"));
        page::family(ask, FamilyTab::Home, title, move || {
            view! {
                <Question text=heading/>
                <Lede text=lede/>
                {own}
                {others}
                <Rows><LinkRow href="/places/time" title=time text=what lead=Lead::Icon(Icon::Clock)/></Rows>
            }
        })
    }
}

/// What each author shared, in the order of whoever shared last.
fn by_author(shared: Vec<Told>) -> Vec<(MembershipId, Vec<Told>)> {
    let mut authors: Vec<(MembershipId, Vec<Told>)> = Vec::new();
    for one in shared {
        match authors.iter_mut().find(|(author, _)| *author == one.author) {
            Some((_, told)) => told.push(one),
            None => authors.push((one.author, vec![one])),
        }
    }
    authors
}

/// One person's words under their name, so that they mix with nobody else's.
fn said_by(reader: &Reader<'_>, author: MembershipId, told: Vec<Told>) -> AnyView {
    let name = reader.names.author(author);
    let threads = told.into_iter().map(|one| one.drawn).collect_view();
    // Under "Shared with you" a name is a smaller heading; for an advocate the page itself is called that.
    let name = match reader.me.role {
        Role::Advocate => view! { <SectionHeading text=name/> }.into_any(),
        _ => view! { <h3>{name}</h3> }.into_any(),
    };
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
