use http::StatusCode;
use participation::Error;
use participation::cases::Review;
use participation::challenges::{Challenge, What};
use participation::id::ChallengeId;
use participation::rules::challenge::Refused;
use participation::rules::length::Written;
use participation::voice::Said;

use super::super::super::lengths::too_long;
use super::super::super::typed::Typed;
use super::super::at::At;
use super::draw::draw;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;

/// Notes what the owner answered, takes it to the chair, or takes one's own back.
pub async fn step_challenge(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let (at, id) = (At::load(&review).await?, named(&ask)?);
    let mut typed = Typed::of(id.to_string(), &ask.form);
    let what = match ask.form.text("do") {
        "answer" => What::Answered,
        "escalate" => What::Escalated,
        "back" => What::TakenBack,
        _ => return Err(Halt::NotThere),
    };
    let is_mine = |one: &Challenge| one.id != id || one.author == at.case.me.id;
    if what == What::TakenBack && !at.challenges.iter().all(is_mine) {
        return Err(Halt::NotThere);
    }
    let needs = match what {
        What::Escalated => say!(ask.words, "staff-challenge-needs-why"),
        _ => say!(ask.words, "staff-challenge-needs-answer"),
    };
    let words = judge(&ask, &mut typed, "words", (what != What::TakenBack).then_some(needs));
    if twice(&at, id, what, &words) {
        return Ok(done(&at, id));
    }
    if !typed.is_fine() {
        return again(&ask, &review, typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let taken = match what {
        What::Escalated => review.escalate_challenge(id, &words).await,
        What::TakenBack => review.take_challenge_back(id).await,
        What::Answered | What::Settled => review.answer_challenge(id, &words).await,
    };
    after(&ask, &review, &at, (id, "words"), typed, taken).await
}

/// The chair settles it, with a reason its author reads.
pub async fn settle_challenge(ask: Ask) -> Answered {
    let chairing = ask.p().chairing(ask.who()?, ask.param("id")?).await?;
    let (at, id) = (At::load(&chairing).await?, named(&ask)?);
    let mut typed = Typed::of(format!("settle-{id}"), &ask.form);
    let needs = say!(ask.words, "staff-challenge-needs-reason");
    let reason = judge(&ask, &mut typed, "reason", Some(needs));
    if twice(&at, id, What::Settled, &reason) {
        return Ok(done(&at, id));
    }
    if !typed.is_fine() {
        return again(&ask, &chairing, typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let taken = chairing.settle_challenge(id, &reason).await;
    after(&ask, &chairing, &at, (id, "reason"), typed, taken).await
}

fn named(ask: &Ask) -> Result<ChallengeId, Halt> {
    ask.form.text("challenge").parse().map_err(|_| Halt::NotThere)
}

fn done(at: &At, id: ChallengeId) -> axum::response::Response {
    see(&at.path(&format!("/challenges?kept#x-{id}")))
}

fn judge(ask: &Ask, typed: &mut Typed, field: &str, needs: Option<String>) -> String {
    let text = Said::tidy(ask.form.text(field)).trim().to_owned();
    if let Some(needs) = needs.filter(|_| text.is_empty()) {
        typed.needs(field, needs);
    }
    if let Some(needs) = too_long(&ask.words, Written::Because, &text) {
        typed.needs(field, needs);
    }
    text
}

/// The same form sent twice is one step.
fn twice(at: &At, id: ChallengeId, what: What, words: &str) -> bool {
    let found: Option<&Challenge> = at.challenges.iter().find(|one| one.id == id);
    let last = found.and_then(|one| one.steps.last());
    last.is_some_and(|last| {
        let same_words = last.words == words || what == What::TakenBack;
        last.what == what && same_words && last.by == at.case.me.person
    })
}

async fn after(
    ask: &Ask,
    review: &Review<'_>,
    at: &At,
    (id, field): (ChallengeId, &str),
    mut typed: Typed,
    taken: participation::Result<()>,
) -> Answered {
    let text = match taken {
        Ok(()) => return Ok(done(at, id)),
        Err(Error::Challenge(Refused::Over)) => say!(ask.words, "staff-challenge-over-now"),
        Err(Error::Challenge(Refused::WithChair)) => say!(ask.words, "staff-challenge-there-now"),
        Err(Error::NotThere) if at.challenges.iter().any(|one| one.id == id) => {
            say!(ask.words, "staff-challenge-over-now")
        }
        Err(error) => return Err(error.into()),
    };
    typed.needs(field, text);
    again(ask, review, typed, StatusCode::CONFLICT).await
}

/// The page once more. Where the form is not on it any more, what was typed stands above, to copy.
async fn again(ask: &Ask, review: &Review<'_>, typed: Typed, status: StatusCode) -> Answered {
    let at = At::load(review).await?;
    let named = named(ask)?;
    let found = at.challenges.iter().find(|one| one.id == named);
    let is_over = found.is_none_or(|one| {
        let last = one.steps.last().map(|step| step.what);
        matches!(last, Some(What::Settled | What::TakenBack))
    });
    if !is_over {
        return Ok(draw(ask, &at, &typed, status));
    }
    let mut gone = Typed::of("gone", &ask.form);
    gone.needs("words", say!(ask.words, "staff-challenge-over-now"));
    if gone.left(&ask.words).is_none() {
        return Err(Halt::NotThere);
    }
    Ok(draw(ask, &at, &gone, StatusCode::CONFLICT))
}
