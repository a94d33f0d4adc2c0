//! Help that the family asked for: what the directory of Westhaven has, what it has not, and what waits.

use anyhow::{Context as _, Result};
use participation::Participation;
use participation::directory::Sent;
use participation::id::ViewId;
use participation::news::About;
use participation::support::{Help, NewTold, Outcome, WhyNot};

use super::cast::{Family, Team};
use super::visit::Visit;
use super::words::Said;

/// Invented, as everything in Westhaven.
const DIRECTORY: &[u8] = include_bytes!("directory.csv");

/// Monday 5 October: Denise brings in the directory.
pub(super) async fn directory(story: &Participation, team: &Team) -> Result<()> {
    let denise = Visit::of(story, team.manager, "2026-10-05T09:30").await?;
    let sent = Sent::Csv {
        services: DIRECTORY,
        organisations: None,
    };
    denise.p.import_directory(&denise.who, sent).await?;
    denise.end().await
}

/// Friday 9 October and Thursday 19 November: boxing is found, a later bus is not, and more nights wait.
pub(super) async fn told(story: &Participation, team: &Team, family: &Family, said: &Said) -> Result<()> {
    let told = Tell { story, team, family };
    let tuesday = "On Tuesdays from 13 October, 5 to 7 pm. Your bus fare is paid.";
    told.of(said.view("boxing")?, Help::Club, "2026-10-09T10:50", |new| {
        new.service = Some("harbour-boxing".to_owned());
        tuesday.clone_into(&mut new.because);
    })
    .await?;
    let weekly = "Priya pisze do Pani po polsku w każdy piątek. Tłumaczka sprawdza tekst.";
    told.of(said.view("tell-me")?, Help::Language, "2026-10-09T10:55", |new| {
        new.service = Some("westhaven-words".to_owned());
        weekly.clone_into(&mut new.because);
    })
    .await?;
    told.of(said.view("later-bus")?, Help::Transport, "2026-11-19T15:10", |new| {
        new.outcome = Outcome::NotAvailable(WhyNot::NoneHere);
        new.service = Some("late-taxi".to_owned());
        "Northline won't add one this year.".clone_into(&mut new.because);
        "A taxi voucher on Fridays.".clone_into(&mut new.instead);
    })
    .await?;
    let priya = Visit::of(story, team.priya, "2026-11-19T15:20").await?;
    let review = priya.p.review(&priya.who, family.pathway).await?;
    review
        .note_support(About::View(said.view("harbour")?), Help::YouthWork)
        .await?;
    priya.end().await
}

struct Tell<'a> {
    story: &'a Participation,
    team: &'a Team,
    family: &'a Family,
}

impl Tell<'_> {
    /// Priya notes what was asked for, and tells what there is.
    async fn of(&self, view: ViewId, help: Help, at: &str, write: impl FnOnce(&mut NewTold)) -> Result<()> {
        let priya = Visit::of(self.story, self.team.priya, at).await?;
        let review = priya.p.review(&priya.who, self.family.pathway).await?;
        let ask = review.note_support(About::View(view), help).await?;
        priya.minutes_later(2);
        let mut new = NewTold {
            ask,
            outcome: Outcome::Available,
            service: None,
            because: String::new(),
            instead: String::new(),
        };
        write(&mut new);
        review.tell_support(&new).await.context("what there is was not told")?;
        priya.end().await
    }
}
