//! A pathway goes on as another kind: what is carried on, why, and at which meeting it was decided.

mod carried;
mod draw;
mod steps;

use http::StatusCode;
use jiff::civil::Date;
use participation::Error;
use participation::cases::{Carried, Casework, Kind, NewStep, PathwayDates, PathwayStep, Review};
use participation::id::MeetingId;
use participation::rules::length::Written;
use participation::rules::stepping::Refused;

use self::draw::draw;
use super::case::Case;
use super::dates::strategy_lacks;
use super::lengths::too_long;
use super::typed::Typed;
use crate::ask::{Answered, Ask};
use crate::page::see;
use crate::say;
use crate::words::Words;

pub(super) use steps::section;

const FORM: &str = "kind";

/// What the page shows.
struct At {
    case: Case,
    carried: Carried,
    today: Date,
}

impl At {
    async fn load(review: &Review<'_>, today: Date) -> participation::Result<Self> {
        Ok(Self {
            case: Case::dated(review).await?,
            carried: review.carried().await?,
            today,
        })
    }
}

/// The page.
pub async fn kind(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let at = At::load(&work, ask.today()).await?;
    Ok(draw(&ask, &at, &Typed::default(), StatusCode::OK))
}

/// Goes on as another kind, unless somebody else changed it meanwhile.
pub async fn go_on(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let at = At::load(&work, ask.today()).await?;
    let was = Kind::from_text(ask.form.text("was")).unwrap_or(at.case.dates.kind);
    let done = see(&format!("/work/{}/dates?kind", at.case.id()));
    let mut typed = Typed::of(FORM, &ask.form);
    let to = Kind::from_text(ask.form.text("to"));
    let new = NewStep {
        to: to.unwrap_or(at.case.dates.kind),
        why: ask.form.text("why").trim().to_owned(),
        meeting: ask.form.filled("meeting").and_then(|id| id.parse::<MeetingId>().ok()),
        strategy_on: ask.form.date("strategy"),
    };
    // The same form sent twice is one step.
    if at.case.steps.last().is_some_and(|last| is_this(last, was, &new)) {
        return Ok(done);
    }
    if was != at.case.dates.kind {
        return newer(&ask, &work, typed).await;
    }
    judge(&ask, &at.case.dates, to, &new, &mut typed);
    if !typed.is_fine() {
        return Ok(draw(&ask, &at, &typed, StatusCode::UNPROCESSABLE_ENTITY));
    }
    match work.go_on_as(was, &new).await {
        Ok(()) => Ok(done),
        Err(Error::Conflict) => newer(&ask, &work, typed).await,
        Err(Error::Stepping(refused)) => {
            needs(&ask.words, &mut typed, refused);
            let at = At::load(&work, ask.today()).await?;
            Ok(draw(&ask, &at, &typed, StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(error) => Err(error.into()),
    }
}

fn is_this(last: &PathwayStep, was: Kind, new: &NewStep) -> bool {
    (last.from, last.to, &last.why, last.meeting) == (was, new.to, &new.why, new.meeting)
}

/// Somebody else changed the kind: what was typed stays, beside what it is now.
async fn newer(ask: &Ask, work: &Casework<'_>, mut typed: Typed) -> Answered {
    let at = At::load(work, ask.today()).await?;
    typed.needs("to", say!(ask.words, "staff-step-newer"));
    Ok(draw(ask, &at, &typed, StatusCode::CONFLICT))
}

fn judge(ask: &Ask, dates: &PathwayDates, to: Option<Kind>, new: &NewStep, typed: &mut Typed) {
    let words = &ask.words;
    let unchosen = to.is_none();
    if unchosen {
        typed.needs("to", say!(words, "staff-open-needs-kind"));
    }
    for refused in new.lacks(dates) {
        let said_already = match refused {
            Refused::Same => unchosen,
            Refused::NoStrategy => ask.form.filled("strategy").is_some(),
            Refused::NoReason | Refused::NoMeeting => false,
        };
        if !said_already {
            needs(words, typed, refused);
        }
    }
    if let Some(text) = too_long(words, Written::Because, &new.why) {
        typed.needs("why", text);
    }
    // A day that is no date, or is still to come.
    if ask.form.filled("strategy").is_some()
        && let Some(text) = strategy_lacks(words, to, &ask.form, ask.today())
    {
        typed.needs("strategy", text);
    }
}

/// What a step lacks, beside the field that says it.
fn needs(words: &Words, typed: &mut Typed, refused: Refused) {
    let (field, text) = match refused {
        Refused::Same => ("to", say!(words, "staff-step-same")),
        Refused::NoReason => ("why", say!(words, "staff-step-needs-why")),
        Refused::NoMeeting => ("meeting", say!(words, "staff-step-needs-meeting")),
        Refused::NoStrategy => ("strategy", say!(words, "staff-step-needs-strategy")),
    };
    typed.needs(field, text);
}
