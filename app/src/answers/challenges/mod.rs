//! What the family said against actions, and what came of it.

mod back;
mod chair;
mod one;
mod thread;

use jiff::civil::Date;
use participation::challenges::Challenge;
use participation::id::ChallengeId;
use participation::people::{Member, Role};
use participation::rules::challenge::State;
use participation::voice::OwnVoice;

pub use back::{ask_take_back, take_back};
pub use chair::to_chair;
pub use one::one;
pub(super) use thread::mine;

use crate::ask::{Ask, Halt};
use crate::say;
use crate::ui::Mark;
use crate::words::Words;

/// Where it stands: its mark, and in words with the date that matters.
fn state(words: &Words, people: &[Member], challenge: &Challenge, today: Date) -> (Mark, String) {
    match challenge.state_on(today) {
        State::Waiting(by) => (
            Mark::Open,
            say!(words, "against-waiting", date = words.day_and_date(by)),
        ),
        State::Answered => (Mark::Did, say!(words, "against-answered")),
        State::WithChair(by) => (
            Mark::NotYet,
            say!(
                words,
                "against-with-chair",
                name = chair(words, people),
                date = words.day_and_date(by)
            ),
        ),
        State::Settled => (Mark::Did, say!(words, "against-settled", name = chair(words, people))),
        State::TakenBack => (Mark::Open, say!(words, "answers-taken-back")),
    }
}

/// What the chair is called.
fn chair(words: &Words, people: &[Member]) -> String {
    people
        .iter()
        .find(|one| one.role == Role::Chair)
        .map_or_else(|| say!(words, "against-no-chair"), |one| one.called.short.clone())
}

/// When something last happened to it, UTC milliseconds.
pub(super) fn moved_at(challenge: &Challenge) -> i64 {
    challenge.steps.last().map_or(challenge.at, |step| step.at)
}

/// The reader's own challenge that the path names.
async fn asked(ask: &Ask, me: &OwnVoice<'_>) -> Result<Challenge, Halt> {
    let id: ChallengeId = ask.param("challenge")?;
    let mine = me.listening().challenges().await?;
    mine.into_iter().find(|one| one.id == id).ok_or(Halt::NotThere)
}
