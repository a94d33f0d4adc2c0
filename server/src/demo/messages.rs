//! Ewa wants to be told by text before she goes to work; Kacper does not: somebody might look at his phone.

use anyhow::{Context as _, Result};
use jiff::civil::Weekday;
use participation::Participation;
use participation::messages::{Address, Channel, Given, Phrase, Times, Wishes};

use super::cast::Family;
use super::visit::Visit;

const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// Monday 16 November: she turns messages on. The number is of those kept free for stories.
pub(super) async fn chosen(story: &Participation, family: &Family) -> Result<()> {
    let ewa = Visit::of(story, family.ewa.person, "2026-11-16T14:20").await?;
    let wishes = Wishes {
        channel: Channel::Sms,
        address: Address::read(Channel::Sms, "07700 900145").context("not a number")?,
        phrase: Phrase::Something,
        times: Times::new(&WEEK, 15, 18).context("no time")?,
    };
    ewa.p.own_messages(&ewa.who)?.choose(&wishes).await?;
    ewa.end().await
}

/// What is due at a moment of the story is as if it had gone.
pub(super) async fn went(story: &Participation, at: &str) -> Result<()> {
    let (p, _) = super::visit::moment(story, at)?;
    while let Some(message) = p.claim_message().await? {
        p.note_given(&message, &Given::Taken(None)).await?;
    }
    Ok(())
}
