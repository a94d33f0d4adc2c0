//! What somebody typed about how they want to be told, and what is still missing.

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday, date};
use leptos::prelude::*;
use participation::messages::{Address, Channel, Phrase, Times, Wishes};

use super::locked::Locked;
use super::phrases::text;
use crate::form::Fields;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The form's value of each day, Monday first.
const DAYS: [(&str, Weekday); 7] = [
    ("mon", Weekday::Monday),
    ("tue", Weekday::Tuesday),
    ("wed", Weekday::Wednesday),
    ("thu", Weekday::Thursday),
    ("fri", Weekday::Friday),
    ("sat", Weekday::Saturday),
    ("sun", Weekday::Sunday),
];

/// Any Monday, to name the days after.
const A_MONDAY: Date = date(2026, 11, 23);

/// How many characters of an address are drawn again; none that can be used is longer.
const MOST: usize = 254;

/// The form as it was typed.
#[derive(Clone, Debug, Default)]
pub(super) struct Typed {
    channel: Option<Channel>,
    to: String,
    phrase: Option<Phrase>,
    days: Vec<Weekday>,
    from: Option<u8>,
    until: Option<u8>,
    problems: Vec<Problem>,
}

impl Typed {
    /// As it is kept now; nothing is chosen where nothing is kept.
    pub(super) fn kept(wishes: Option<&Wishes>) -> Self {
        wishes.map_or_else(Self::default, |wishes| Self {
            channel: Some(wishes.channel),
            to: wishes.address.for_carrier().to_owned(),
            phrase: Some(wishes.phrase),
            days: wishes.times.days().collect(),
            from: Some(wishes.times.from()),
            until: Some(wishes.times.until()),
            problems: Vec::new(),
        })
    }

    pub(super) fn read(form: &Fields) -> Self {
        let chosen = form.all("day");
        let hour = |name| form.number(name).and_then(|hour| u8::try_from(hour).ok());
        Self {
            channel: Channel::from_text(form.text("channel")),
            to: form.text("to").chars().take(MOST).collect(),
            phrase: Phrase::from_text(form.text("phrase")),
            days: DAYS
                .iter()
                .filter(|(value, _)| chosen.iter().any(|one| one == value))
                .map(|(_, day)| *day)
                .collect(),
            from: hour("from"),
            until: hour("until"),
            problems: Vec::new(),
        }
    }

    /// What is wanted, or what is still missing, noted for the page.
    pub(super) fn judge(&mut self, words: &Words, offered: &[Channel]) -> Option<Wishes> {
        let channel = self.channel.filter(|channel| offered.contains(channel));
        let address = channel.and_then(|channel| Address::read(channel, &self.to));
        let times = self
            .from
            .zip(self.until)
            .and_then(|(from, until)| Times::new(&self.days, from, until));
        let mut need = |field: &str, text: String| {
            self.problems.push(Problem {
                field: field.to_owned(),
                text,
            });
        };
        match channel {
            None => need("channel", say!(words, "told-needs-channel")),
            Some(Channel::Sms) if address.is_none() => need("to", say!(words, "told-needs-number")),
            Some(Channel::Email) if address.is_none() => need("to", say!(words, "told-needs-email")),
            Some(_) => {}
        }
        if self.phrase.is_none() {
            need("phrase", say!(words, "told-needs-phrase"));
        }
        if self.days.is_empty() {
            need("day", say!(words, "told-needs-day"));
        } else if times.is_none() {
            need("until", say!(words, "told-needs-time"));
        }
        Some(Wishes {
            channel: channel?,
            address: address?,
            phrase: self.phrase?,
            times: times?,
        })
    }

    pub(super) fn problems(&self) -> Vec<Problem> {
        self.problems.clone()
    }

    fn problem(&self, field: &str) -> Option<String> {
        let found = self.problems.iter().find(|one| one.field == field);
        found.map(|one| one.text.clone())
    }

    pub(super) fn draw(self, words: &Words, offered: &[Channel], only_kept: bool) -> impl IntoView + use<> {
        let ways = offered
            .iter()
            .map(|channel| {
                let label = match channel {
                    Channel::Sms => say!(words, "told-by-sms"),
                    Channel::Email => say!(words, "told-by-email"),
                };
                Choice::new(channel.text(), label, self.channel == Some(*channel))
            })
            .collect();
        let phrases = Phrase::ALL
            .iter()
            .map(|phrase| Choice::new(phrase.text(), text(words, *phrase), self.phrase == Some(*phrase)))
            .collect();
        let days = DAYS
            .iter()
            .zip(0i64..)
            .map(|((value, day), after)| {
                let name = A_MONDAY.checked_add(after.days()).map(|day| words.weekday(day));
                Choice::new(*value, name.unwrap_or_default(), self.days.contains(day))
            })
            .collect();
        let shown = self.phrase.map(|phrase| {
            let channel = self.channel.unwrap_or(Channel::Sms);
            let words = words.clone();
            view! {
                <Section title=say!(words, "told-looks")>
                    <Locked words=words.clone() channel=channel phrase=phrase/>
                    <p class="meta">{say!(words, "told-looks-what")}</p>
                </Section>
            }
        });
        let hour = |hour: u8| words.time(&format!("{:02}:00", hour % 24));
        let option = |at: u8| SelectOption {
            value: at.to_string(),
            label: hour(at),
        };
        let (from, until) = (self.from.unwrap_or(16), self.until.unwrap_or(18));
        let save = if only_kept {
            say!(words, "told-save")
        } else {
            say!(words, "told-turn-on")
        };
        view! {
            <form method="post" action="/settings/messages">
                <ChoiceRows name="channel" legend=say!(words, "told-by") options=ways error=self.problem("channel")/>
                <Field
                    name="to" label=say!(words, "told-to") hint=say!(words, "told-to-hint")
                    value=self.to.clone() error=self.problem("to") maxlength=Some(254)
                />
                <ChoiceRows
                    name="phrase" legend=say!(words, "told-says") hint=say!(words, "told-says-hint") options=phrases
                    error=self.problem("phrase")
                />
                {shown}
                <Button label=say!(words, "told-look") weight=Weight::Outline name="then" value="look" novalidate=true/>
                <Chips name="day" legend=say!(words, "told-days") options=days several=true error=self.problem("day")/>
                <Select
                    name="from" label=say!(words, "told-from") value=from.to_string()
                    options=(0..24).map(option).collect()
                />
                <Select
                    name="until" label=say!(words, "told-until") value=until.to_string() hint=say!(words, "told-until-hint")
                    options=(1..=24).map(option).collect() error=self.problem("until")
                />
                <Button label=save name="then" value="keep"/>
            </form>
        }
    }
}
