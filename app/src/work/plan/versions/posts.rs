use http::StatusCode;
use participation::Error;
use participation::cases::Review;
use participation::id::{MeetingId, PlanVersionId};
use participation::plan::PlanText;

use super::super::super::typed::Typed;
use super::draw::draw;
use super::{Agreed, FORM};
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;

/// Writes the plan down as what was agreed at a meeting that was held.
pub async fn agree_plan(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let agreed = Agreed::load(&work).await?;
    let Ok(meeting) = ask.form.text("meeting").parse::<MeetingId>() else {
        let needs = say!(ask.words, "staff-agree-needs-meeting");
        return again(&ask, &work, needs, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let done = see(&agreed.at.path("/versions?kept"));
    // The same form sent twice is one version.
    let text = PlanText::of(&agreed.at.case.plan);
    let is_last = agreed
        .versions
        .last()
        .is_some_and(|last| last.meeting == meeting && last.text == text);
    if is_last {
        return Ok(done);
    }
    match work.agree_plan(meeting).await {
        Ok(_) => Ok(done),
        Err(Error::NotReady) => {
            let needs = say!(ask.words, "staff-unready-wait", count = agreed.waits_for());
            again(&ask, &work, needs, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(Error::Conflict) => {
            let needs = say!(ask.words, "staff-agree-not-held");
            again(&ask, &work, needs, StatusCode::CONFLICT).await
        }
        Err(error) => Err(error.into()),
    }
}

/// Publishes a version: from now on the family reads it. Twice is as good as once.
pub async fn publish_plan(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let version: PlanVersionId = ask.form.text("version").parse().map_err(|_| Halt::NotThere)?;
    review.publish_plan(version).await?;
    Ok(see(&format!("/work/{}/plan/versions?kept", review.pathway())))
}

async fn again(ask: &Ask, review: &Review<'_>, needs: String, status: StatusCode) -> Answered {
    let mut typed = Typed::of(FORM, &ask.form);
    typed.needs("meeting", needs);
    Ok(draw(ask, &Agreed::load(review).await?, &typed, status))
}
