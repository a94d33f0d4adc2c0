//! What somebody said beside their views: who should come to a meeting, how they want to take part, how a meeting
//! was, where their counters lie, and the people who matter to them. Each with what came of it.

mod counters;
mod meetings;

use leptos::prelude::*;
use participation::id::MembershipId;
use participation::people::Role;
use participation::plan::{AgreedPlan, Context};
use participation::room::Room;
use participation::voice::{Opened, OwnVoice, View};

use super::list::Told;
use super::threads::Reader;
use crate::ask::Halt;
use crate::say;
use crate::ui::*;

/// What the reader said beside their views.
#[derive(Default)]
pub(super) struct Also {
    rooms: Vec<Room>,
    /// Where their counters lie, as sent last.
    counters: Option<View>,
    /// What counters can lie on.
    contexts: Vec<Context>,
    plan: Option<AgreedPlan>,
}

impl Also {
    /// Everything of somebody of the family.
    pub(super) async fn load(me: &OwnVoice<'_>) -> Result<Self, Halt> {
        let mut weights = me.weights().await?;
        weights.shared.retain(|view| view.taken_back_at.is_none());
        let counters = weights.shared.pop();
        Ok(Self {
            rooms: me.rooms().await?,
            plan: if counters.is_some() {
                me.listening().agreed_plan().await?
            } else {
                None
            },
            counters,
            contexts: weights.contexts,
        })
    }

    /// All of it, each with its state.
    pub(super) fn tell(&self, reader: &Reader<'_>) -> Vec<Told> {
        let counters = self.counters.iter().filter_map(|view| self.of_counters(reader, view));
        let rooms = self.rooms.iter().flat_map(|room| meetings::tell(reader, room));
        counters.chain(rooms).collect()
    }
}

/// The people who matter to a young person, as they shared them.
pub(super) async fn own_people(me: &OwnVoice<'_>) -> Result<Vec<View>, Halt> {
    Ok(match me.me().role {
        Role::YoungPerson => me.matters().await?.shared,
        _ => Vec::new(),
    })
}

/// One of these, before it is drawn.
struct Line {
    author: MembershipId,
    /// In their own words, or by the name of what they chose.
    said: String,
    /// What it is about.
    about: Vec<String>,
    /// When it was sent, UTC milliseconds.
    at: i64,
    /// When something last came of it, UTC milliseconds.
    moved_at: i64,
    state: (Mark, String),
    /// What came of it.
    came: AnyView,
}

impl Line {
    fn draw(self, reader: &Reader<'_>) -> Told {
        let on = say!(reader.words, "answers-said-on", date = reader.words.date_of(self.at));
        let about = self.about.into_iter().filter(|text| !text.trim().is_empty());
        let about = about
            .map(|text| view! { <p class="meta" dir="auto">{text}</p> })
            .collect_view()
            .into_any();
        let ((mark, status), came) = (self.state, self.came);
        Told {
            author: self.author,
            taken_back: false,
            moved_at: self.moved_at,
            shared_at: self.at,
            drawn: view! { <Thread words=self.said by=on mark=mark status=status about=Some(about)>{came}</Thread> }
                .into_any(),
        }
    }
}

/// Who read it, each with the day.
fn read_by(reader: &Reader<'_>, opened: &[Opened]) -> AnyView {
    let words = reader.words;
    let mut lines: Vec<String> = opened
        .iter()
        .map(|one| {
            let (name, date) = (reader.names.opener(one.person), words.date_of(one.at));
            say!(words, "weights-read", name = name, date = date)
        })
        .collect();
    if lines.is_empty() {
        lines.push(say!(words, "answers-read-none-yet"));
    }
    lines
        .into_iter()
        .map(|text| view! { <p class="meta">{text}</p> })
        .collect_view()
        .into_any()
}
