use leptos::prelude::*;
use participation::cases::DeskPathway;
use participation::id::MembershipId;
use participation::people::{Member, Role};
use participation::voice::{AnswerState, Reply, View};

use super::super::names::staff_call;
use super::asked::Asked;
use crate::answers::short;
use crate::ask::Ask;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// How much of somebody's words the list shows; all of them are on their page.
const GLIMPSE: usize = 160;

/// Something that waits for the reader. What comes first needs them first.
pub(super) struct Waiting {
    pub(super) rank: Rank,
    pub(super) since: i64,
    pub(super) author: MembershipId,
    pub(super) name: String,
    pub(super) title: String,
    pub(super) text: String,
    pub(super) quote: Option<String>,
    pub(super) href: String,
    pub(super) button: String,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    Unread,
    AsksToTalk,
    Proposed,
    Unanswered,
    SaidYes,
    Unconfirmed,
}

/// The list, and how many people are in it. What was said after a plan ended is read and answered too.
pub(super) fn draw(
    ask: &Ask,
    (desk, ended): (&[DeskPathway], &[DeskPathway]),
    asked: &Asked,
) -> (Option<AnyView>, usize) {
    let words = &ask.words;
    let mut waiting: Vec<Waiting> = desk.iter().chain(ended).flat_map(|one| on_one(words, one)).collect();
    waiting.extend(desk.iter().flat_map(|one| asked.waiting(ask, one)));
    waiting.sort_by_key(|one| (one.rank, one.since));
    let mut people: Vec<MembershipId> = waiting.iter().map(|one| one.author).collect();
    people.sort_unstable();
    people.dedup();
    let count = people.len();
    let rows = waiting
        .into_iter()
        .enumerate()
        .map(|(place, one)| {
            let weight = if place == 0 { Weight::Filled } else { Weight::Outline };
            let heard = format!("{}: {}", one.button, one.title);
            view! {
                <DataRow lead=Lead::Person(one.name) title=one.title text=one.text quote=one.quote>
                    <ButtonLink href=one.href label=one.button weight=weight aria_label=heard/>
                </DataRow>
            }
        })
        .collect::<Vec<_>>();
    let section = (!rows.is_empty())
        .then(|| view! { <Section title=say!(words, "staff-waiting")><Rows>{rows}</Rows></Section> }.into_any());
    (section, count)
}

fn on_one(words: &Words, one: &DeskPathway) -> Vec<Waiting> {
    let authors = one.people.iter().filter(|member| member.role.is_family());
    let mut found = Vec::new();
    for author in authors {
        let theirs: Vec<&View> = one.views.iter().filter(|view| view.author == author.id).collect();
        found.extend(unread(words, one, author, &theirs));
        let read = theirs.into_iter().filter(|view| view.was_opened_by(one.me.person));
        found.extend(read.filter_map(|view| read_one(words, one, author, view)));
    }
    found
}

/// What somebody shared and the reader has not opened: that it is there, and nothing of what it says.
fn unread(words: &Words, one: &DeskPathway, author: &Member, views: &[&View]) -> Option<Waiting> {
    let new: Vec<&&View> = views.iter().filter(|view| !view.was_opened_by(one.me.person)).collect();
    let since = new.iter().map(|view| view.shared_at).min()?;
    let name = staff_call(author);
    Some(Waiting {
        rank: Rank::Unread,
        since,
        author: author.id,
        title: say!(words, "staff-waiting-new", name = name.clone(), count = new.len()),
        text: say!(words, "staff-waiting-since", moment = words.moment(since)),
        quote: None,
        href: format!("/work/{}", one.id),
        button: say!(words, "staff-waiting-read"),
        name,
    })
}

fn read_one(words: &Words, one: &DeskPathway, author: &Member, view: &View) -> Option<Waiting> {
    let name = staff_call(author);
    let base = |rank, since, title, text, button| Waiting {
        rank,
        since,
        author: author.id,
        name: name.clone(),
        title,
        text,
        quote: glimpse(&view.words),
        href: format!("/work/{}#v-{}", one.id, view.id),
        button,
    };
    if view.waits_for_answer() {
        return mine_to_answer(one, author, view).then(|| {
            let title = say!(words, "staff-waiting-answer", name = name.clone());
            let text = say!(words, "staff-waiting-since", moment = words.moment(view.shared_at));
            base(
                Rank::Unanswered,
                view.shared_at,
                title,
                text,
                say!(words, "staff-waiting-do-answer"),
            )
        });
    }
    if let Some(answer) = view.answer()
        && answer.by == one.me.person
        && let Some((reply, said, at)) = &answer.reply
    {
        let (rank, title) = match (reply, answer.state) {
            (Reply::Talk, _) => (Rank::AsksToTalk, say!(words, "staff-waiting-talk", name = name.clone())),
            (Reply::NotOk, _) => (
                Rank::AsksToTalk,
                say!(words, "staff-waiting-not-ok", name = name.clone()),
            ),
            (Reply::Ok, AnswerState::Cant) => (
                Rank::SaidYes,
                say!(
                    words,
                    "staff-waiting-said-yes",
                    name = name.clone(),
                    offer = answer.instead.clone()
                ),
            ),
            (Reply::Ok, _) => return None,
        };
        let text = say!(words, "staff-waiting-replied", moment = words.moment(*at));
        let quote = glimpse(said).or_else(|| glimpse(&view.words));
        let href = format!("/work/{}?again={1}#v-{1}", one.id, view.id);
        return Some(Waiting {
            quote,
            href,
            ..base(rank, *at, title, text, say!(words, "staff-waiting-do-reply"))
        });
    }
    if view.awaits_author() && view.entered_by == Some(one.me.person) {
        let title = say!(words, "staff-waiting-confirm", name = name.clone());
        let text = say!(words, "staff-waiting-confirm-how", name = name.clone());
        return Some(base(
            Rank::Unconfirmed,
            view.shared_at,
            title,
            text,
            say!(words, "staff-waiting-look"),
        ));
    }
    None
}

/// What the worker may read is for them to answer; the chair answers what only the chair may read.
fn mine_to_answer(one: &DeskPathway, author: &Member, view: &View) -> bool {
    one.me.role == Role::Worker
        || !one
            .people
            .iter()
            .any(|member| member.role == Role::Worker && view.audience.includes(author.id, member))
}

/// The beginning of somebody's words, where there are any.
pub(super) fn glimpse(words: &str) -> Option<String> {
    Some(short(words, GLIMPSE)).filter(|seen| !seen.is_empty())
}
