use jiff::civil::Date;
use participation::cases::DeskPathway;
use participation::id::{MembershipId, PathwayId};
use participation::news::{About, Line, Wait, Waiting};
use participation::owners::Escalation;
use participation::people::Member;
use participation::plan::Action;
use participation::proposals::Proposal;
use participation::rules::working_days::add_working_days;
use participation::voice::{AnswerState, View};

use super::super::case::Case;
use super::super::names::staff_call;
use super::super::up::reached;
use crate::answers::short;
use crate::say;
use crate::ui::{Icon, Lead};
use crate::words::Words;

/// How much of somebody's words the list shows; all of them are on their page.
const GLIMPSE: usize = 160;

/// In how many working days the next news come, where no other day was named.
const NEXT_IN: u16 = 5;

/// What a reader knows of a pathway, as far as it tells what waits there.
pub(super) struct Known<'a> {
    pub(super) id: PathwayId,
    people: &'a [Member],
    views: Vec<&'a View>,
    actions: Vec<&'a Action>,
    proposals: &'a [Proposal],
    /// How what is late went up, where the list shows it.
    ups: &'a [Escalation],
    today: Date,
}

/// One thing, as staff are told of it.
pub(super) struct Thing {
    pub(super) lead: Lead,
    pub(super) title: String,
    pub(super) text: String,
    pub(super) quote: Option<String>,
    /// Where it is answered, decided or moved on.
    pub(super) href: String,
}

/// What stands in the form before anybody types.
pub(super) struct Prefilled {
    pub(super) waiting_on: String,
    pub(super) next_on: String,
}

impl<'a> Known<'a> {
    /// On the first screen words are told only to who has opened them.
    pub(super) fn of_desk(one: &'a DeskPathway, proposals: &'a [Proposal], today: Date) -> Self {
        let read = |view: &&View| view.was_opened_by(one.me.person);
        Self {
            id: one.id,
            people: &one.people,
            views: one.views.iter().filter(read).collect(),
            actions: one.actions.iter().collect(),
            proposals,
            ups: &one.escalations,
            today,
        }
    }

    pub(super) fn of_case(case: &'a Case, today: Date) -> Self {
        Self {
            id: case.id(),
            people: &case.people,
            views: case.views.iter().collect(),
            actions: case.plan.actions().collect(),
            proposals: &case.proposals,
            ups: &[],
            today,
        }
    }

    /// Whether the reader may know of it.
    pub(super) fn has(&self, about: About) -> bool {
        match about {
            About::View(id) => self.views.iter().any(|one| one.id == id),
            About::Proposal(id) => self.proposals.iter().any(|one| one.id == id),
            About::Action(id) => self.actions.iter().any(|one| one.id == id),
        }
    }

    pub(super) fn view(&self, about: About) -> Option<&'a View> {
        self.views.iter().copied().find(|one| About::View(one.id) == about)
    }

    fn action(&self, about: About) -> Option<&'a Action> {
        self.actions.iter().copied().find(|one| About::Action(one.id) == about)
    }

    fn proposal(&self, about: About) -> Option<&'a Proposal> {
        self.proposals.iter().find(|one| About::Proposal(one.id) == about)
    }

    fn name(&self, author: MembershipId) -> Option<String> {
        self.people.iter().find(|one| one.id == author).map(staff_call)
    }

    /// How it is told, and why it waits where it does.
    pub(super) fn tell(&self, words: &Words, about: About, waits: Option<&Waiting>) -> Option<Thing> {
        match about {
            About::Action(id) => self.tell_action(words, about, waits).map(|thing| Thing {
                href: format!("/work/{}/plan/{id}", self.id),
                ..thing
            }),
            About::View(id) => {
                let view = self.view(about);
                let author = view.map(|one| one.author).or_else(|| waits?.author)?;
                let said = view.map_or("", |one| one.words.as_str());
                let href = format!("/work/{}?again={id}#v-{id}", self.id);
                self.tell_words(words, author, said, waits, href)
            }
            About::Proposal(id) => {
                let one = self.proposal(about)?;
                let href = format!("/work/{}/plan/proposals#o-{id}", self.id);
                self.tell_words(words, one.author, &one.words, waits, href)
            }
        }
    }

    fn tell_words(
        &self,
        words: &Words,
        author: MembershipId,
        said: &str,
        waits: Option<&Waiting>,
        href: String,
    ) -> Option<Thing> {
        let name = self.name(author)?;
        let title = match waits.map(|one| one.why) {
            Some(Wait::Asked(_)) => say!(words, "staff-news-asks", name = name.clone()),
            Some(Wait::Slipped(_)) => say!(words, "staff-news-slipped", name = name.clone()),
            Some(Wait::Quiet(_)) | None => say!(words, "staff-news-quiet", name = name.clone()),
        };
        Some(Thing {
            text: waits.map(|one| since(words, one.why)).unwrap_or_default(),
            quote: Some(short(said, GLIMPSE)).filter(|seen| !seen.is_empty()),
            lead: Lead::Person(name),
            title,
            href,
        })
    }

    fn tell_action(&self, words: &Words, about: About, waits: Option<&Waiting>) -> Option<Thing> {
        let action = self.action(about)?;
        let owner = Some(action.owner.as_str()).filter(|owner| !owner.is_empty());
        let owner = owner.map_or_else(|| say!(words, "staff-nobody-yet"), str::to_owned);
        let why = waits.map(|one| match one.why {
            Wait::Asked(on) => {
                let who = one.asked.iter().filter_map(|(who, _)| self.name(*who));
                let names = words.list(&who.collect::<Vec<_>>());
                say!(
                    words,
                    "staff-news-asked-by",
                    names = names,
                    date = words.day_and_date(on)
                )
            }
            Wait::Slipped(on) => say!(words, "staff-news-was-due", date = words.day_and_date(on)),
            Wait::Quiet(_) => since(words, one.why),
        });
        let whose = say!(words, "staff-news-owner", owner = owner);
        let up = reached(words, self.ups, action, self.today);
        Some(Thing {
            lead: Lead::Icon(Icon::Plan),
            title: action.what.clone(),
            text: why.into_iter().chain([whose]).chain(up).collect::<Vec<_>>().join(" "),
            quote: None,
            href: String::new(),
        })
    }

    /// Whom it waited on last, or who does it; and the day that was named, or a week from now.
    pub(super) fn prefilled(&self, about: About, last: Option<&Line>, today: Date) -> Prefilled {
        let answer = self.view(about).and_then(View::answer);
        let tied = answer.and_then(|one| self.action(About::Action(one.action?)));
        let action = self.action(about).or(tied);
        let said = last.map(|line| line.waiting_on.clone()).filter(|on| !on.is_empty());
        let promised = answer
            .filter(|one| one.state == AnswerState::NotYet)
            .and_then(|one| one.next_on.as_deref()?.parse().ok());
        let named = [
            last.and_then(|line| line.next_on),
            promised,
            action.and_then(|one| one.due),
        ];
        let next = named.into_iter().flatten().find(|on| *on > today);
        let next = next.unwrap_or_else(|| add_working_days(today, NEXT_IN));
        Prefilled {
            waiting_on: said.or_else(|| action.map(|one| one.owner.clone())).unwrap_or_default(),
            next_on: next.to_string(),
        }
    }
}

/// Since when, in one sentence.
fn since(words: &Words, why: Wait) -> String {
    match why {
        Wait::Asked(on) => say!(words, "staff-news-asked-on", date = words.day_and_date(on)),
        Wait::Slipped(on) => say!(words, "staff-news-promised", date = words.day_and_date(on)),
        Wait::Quiet(on) => say!(words, "staff-news-since", date = words.day_and_date(on)),
    }
}
