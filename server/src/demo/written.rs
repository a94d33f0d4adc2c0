//! What was written together before the conference, and ahead of the review: the report, the school's first draft that
//! was challenged, what the family corrected and offered, and what became of it.

use anyhow::{Context as _, Result};
use jiff::civil::date;
use participation::Participation;
use participation::challenges::Ground;
use participation::id::{ContextId, ParagraphId};
use participation::plan::{ActionState, Move, NewAction, NewContext};
use participation::proposals::{About, NewDecision, Proposal, ProposalKind, ProposalSaid};
use participation::room::Save;
use participation::rules::proposal::Outcome;
use participation::rules::tilt::Target;
use participation::voice::Reach;

use super::cast::{Family, Team};
use super::places::Contexts;
use super::plan::{HER_CALL, HOME};
use super::visit::Visit;

/// What the school first wrote.
const FIRST_DRAFT: &str = "Kacper to go part-time and not use the bus station.";

/// The report as Priya first wrote it.
const REPORT: [&str; 4] = [
    "Kacper was hurt at the bus station on Friday 4 September. He got home after eleven.",
    "Kacper chooses to spend his Friday evenings at the bus station.",
    "Mother unable to supervise.",
    "School says he came late on nine days since June.",
];
const EVENINGS: usize = 1;
const MOTHER: usize = 2;
const LATE_AT_SCHOOL: usize = 3;

/// A proposal, from its author to its answer.
struct Proposed {
    kind: ProposalKind,
    about: About,
    words: &'static str,
    reach: Reach,
}

struct Decided {
    outcome: Outcome,
    reason: &'static str,
    words: &'static str,
    context: Option<ContextId>,
}

/// Monday 21 to Friday 25 September: the draft, what the family said to it, and what became of that.
pub(super) async fn before(story: &Participation, team: &Team, family: &Family, contexts: &Contexts) -> Result<()> {
    let priya = Visit::of(story, team.priya, "2026-09-21T11:30").await?;
    let casework = priya.p.casework(&priya.who, family.pathway).await?;
    let mut report = Vec::new();
    for words in REPORT {
        report.push(casework.add_paragraph(words).await?);
    }
    let home = casework.add_context(&home()).await?;
    let draft = NewAction {
        context: contexts.id("Bus station")?,
        target: Target::YoungPerson,
        what: FIRST_DRAFT.to_owned(),
        owner: "Ms Okoro".to_owned(),
        note: String::new(),
        state: ActionState::Agreed,
        due: Some(date(2026, 10, 2)),
        from_view: None,
    };
    let draft = casework.add_action(&draft).await?;
    let words = "It acts on Kacper. The gate and the bus station stay as they are.";
    let challenge = casework.challenge(draft, Ground::ShutsOut, words).await?;
    priya.minutes_later(95);
    let no_staff = "The school has nobody for the gate this term, Ms Okoro says.";
    casework.answer_challenge(challenge, no_staff).await?;
    casework
        .escalate_challenge(challenge, "The card can go at once. That needs nobody.")
        .await?;
    priya.end().await?;

    let marcus = Visit::of(story, team.marcus, "2026-09-23T14:20").await?;
    let chairing = marcus.p.chairing(&marcus.who, family.pathway).await?;
    let instead = "It goes out. Staff at the gate, no card, and staff at Bay C come in its place.";
    chairing.settle_challenge(challenge, instead).await?;
    marcus.end().await?;

    let priya = Visit::of(story, team.priya, "2026-09-24T09:00").await?;
    let casework = priya.p.casework(&priya.who, family.pathway).await?;
    let plan = casework.plan().await?;
    let version = plan.actions().find(|one| one.id == draft).context("no draft")?.version;
    let out = Move {
        state: ActionState::Stopped,
        words: instead.to_owned(),
        due: None,
    };
    casework.move_action(draft, &out, version).await?;
    casework.open_to_family().await?;
    priya.end().await?;

    said_to(story, family, &report).await?;
    answered(story, team, family, &report, home).await
}

fn home() -> NewContext {
    let (kind, name, goal) = HOME;
    NewContext {
        kind,
        name: name.to_owned(),
        holder: String::new(),
        goal: goal.to_owned(),
    }
}

/// Thursday 24 September: Kacper corrects one paragraph; Ewa two, and offers something.
async fn said_to(story: &Participation, family: &Family, report: &[ParagraphId]) -> Result<()> {
    let other_words = |at: usize, words, reach| Proposed {
        kind: ProposalKind::OtherWords,
        about: About::Report(report[at]),
        words,
        reach,
    };
    let kacper = Visit::of(story, family.kacper.person, "2026-09-24T16:40").await?;
    let has_to = "Kacper has to use the bus station. It is how he gets home.";
    propose(&kacper, other_words(EVENINGS, has_to, Reach::Meeting)).await?;
    kacper.end().await?;

    let ewa = Visit::of(story, family.ewa.person, "2026-09-24T18:20").await?;
    let nights = "Ewa works nights. She calls at 9 pm.";
    propose(&ewa, other_words(MOTHER, nights, Reach::Meeting)).await?;
    let leave_out = Proposed {
        kind: ProposalKind::NotRight,
        about: About::Report(report[LATE_AT_SCHOOL]),
        words: "Proszę to usunąć. Spóźniał się, bo bał się iść przez bramę.",
        reach: Reach::WorkerAndChair,
    };
    propose(&ewa, leave_out).await?;
    let offer = Proposed {
        kind: ProposalKind::Offer,
        about: About::Plan,
        words: "Dzwonię do Kacpra w przerwie, o 21:00.",
        reach: Reach::Meeting,
    };
    propose(&ewa, offer).await?;
    ewa.end().await
}

/// Friday 25 September: everything is answered, with a reason.
async fn answered(
    story: &Participation,
    team: &Team,
    family: &Family,
    report: &[ParagraphId],
    home: ContextId,
) -> Result<()> {
    let priya = Visit::of(story, team.priya, "2026-09-25T14:10").await?;
    let decisions = [
        (
            About::Report(report[EVENINGS]),
            Decided::accepted("You are right. It is your way home, and the report says so now."),
        ),
        (
            About::Report(report[MOTHER]),
            Decided::accepted("Ma Pani rację. Teraz stoi tam, co Pani robi."),
        ),
        (
            About::Report(report[LATE_AT_SCHOOL]),
            Decided {
                outcome: Outcome::Declined,
                reason: "To zostaje, bo szkoła ma to w swoich zapiskach. Pani słowa o bramie stoją obok.",
                ..Decided::accepted("")
            },
        ),
        (
            About::Plan,
            Decided {
                outcome: Outcome::Changed,
                reason: "Dziękuję. Zapisałam to po angielsku, żeby Kacper też to przeczytał.",
                words: HER_CALL,
                context: Some(home),
            },
        ),
    ];
    for (about, decided) in decisions {
        decide(&priya, family, about, decided).await?;
        priya.minutes_later(2);
    }
    priya.end().await
}

impl Decided {
    const fn accepted(reason: &'static str) -> Self {
        Self {
            outcome: Outcome::Accepted,
            reason,
            words: "",
            context: None,
        }
    }
}

/// Friday 20 November: Priya opens what she writes for the review, and Ewa asks for something.
pub(super) async fn ahead(story: &Participation, team: &Team, family: &Family) -> Result<()> {
    let priya = Visit::of(story, team.priya, "2026-11-20T10:15").await?;
    let casework = priya.p.casework(&priya.who, family.pathway).await?;
    let staff = "There are staff at Bay C on Fridays and Saturdays since 16 October.";
    casework.add_paragraph(staff).await?;
    let dark = casework
        .add_paragraph("Kacper still avoids the underpass after dark.")
        .await?;
    casework.open_to_family().await?;
    priya.end().await?;

    let ewa = Visit::of(story, family.ewa.person, "2026-11-20T13:30").await?;
    let light = Proposed {
        kind: ProposalKind::OtherWords,
        about: About::Report(dark),
        words: "The underpass is still dark, so Kacper goes the long way round.",
        reach: Reach::Meeting,
    };
    propose(&ewa, light).await?;
    ewa.end().await
}

/// After the conference what is being written is Priya's again.
pub(super) async fn closed(priya: &Visit, family: &Family) -> Result<()> {
    let casework = priya.p.casework(&priya.who, family.pathway).await?;
    Ok(casework.close_to_family().await?)
}

async fn propose(visit: &Visit, new: Proposed) -> Result<()> {
    let voice = visit.p.own_voice(&visit.who).await?;
    let said = ProposalSaid {
        words: new.words.to_owned(),
        reach: Some(new.reach),
    };
    voice.keep_proposal(new.kind, new.about, said, &Save::default()).await?;
    visit.minutes_later(3);
    let envelope = voice.proposal_envelope(new.kind, new.about).await?;
    let version = envelope.context("nothing was kept")?.draft.version;
    voice.propose(new.kind, new.about, version).await?;
    Ok(())
}

async fn decide(priya: &Visit, family: &Family, about: About, decided: Decided) -> Result<()> {
    let review = priya.p.review(&priya.who, family.pathway).await?;
    let waits = |one: &&Proposal| one.about == about && one.state.waits();
    let all = review.proposals().await?;
    let proposal = all.iter().find(waits).context("nobody proposed that")?;
    let version = review.standing(about).await?.map_or(1, |standing| standing.version);
    let new = NewDecision {
        proposal: proposal.id,
        outcome: decided.outcome,
        reason: decided.reason.to_owned(),
        words: decided.words.to_owned(),
        version,
        context: decided.context,
    };
    Ok(review.decide_proposal(&new).await?)
}
