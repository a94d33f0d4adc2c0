//! Words that occur nowhere else, in every place where somebody writes about the plan.

use participation::cases::{Kind, NewStep};
use participation::challenges::Ground;
use participation::id::ContextId;
use participation::news::{About, NewLine};
use participation::owners::Level;
use participation::plan::{ActionDetail, ActionState, MeetingKind, Move, NewAction, NewGoal, NewMeeting, Warned};
use participation::proposals::{About as Of, NewDecision, ProposalKind, ProposalSaid};
use participation::room::Save;
use participation::rules::proposal::Outcome;
use participation::rules::tilt::Target;
use participation::support::{Help, NewTold, Outcome as There, WhyNot};
use participation::voice::Reach;

use crate::house::{House, action};

/// Nobody else in the world writes these.
pub(crate) const WORDS: [&str; 17] = [
    "aardwolf-in-a-limit",
    "binturong-in-a-detail",
    "cassowary-in-a-move",
    "dugong-in-a-contingency",
    "echidna-in-a-measure",
    "fennec-in-a-paragraph",
    "gerenuk-in-a-proposal",
    "hoatzin-in-a-proposal-draft",
    "indri-in-a-decision",
    "jerboa-in-a-challenge",
    "kakapo-in-an-answer-to-it",
    "lungfish-set-aside",
    "markhor-in-news",
    "nilgai-in-place-facts",
    "olingo-in-an-escalation",
    "potoo-in-what-was-told",
    "quoll-in-a-step",
];

/// Everything that can be written about the plan, is.
pub(crate) async fn plan(house: &House, bus: ContextId) {
    let [
        limit,
        detail,
        moved,
        contingency,
        measure,
        paragraph,
        proposal,
        draft,
        decision,
        ..,
    ] = WORDS;
    let [.., challenge, answer, aside, _, _, _, _, _] = WORDS;
    let priya = house.enter(house.worker).await;
    let casework = house.p.casework(&priya, house.pathway).await.unwrap();
    let new = NewAction {
        target: Target::YoungPerson,
        what: format!("Kacper to stay away. {limit}"),
        ..action(bus)
    };
    let limits = casework.add_action(&new).await.unwrap();
    let more = ActionDetail {
        organisation: detail.into(),
        context_holder: detail.into(),
        ..ActionDetail::default()
    };
    casework.detail_action(limits, &more, 1).await.unwrap();
    let step = Move {
        state: ActionState::Started,
        words: moved.into(),
        due: None,
    };
    casework.move_action(limits, &step, 2).await.unwrap();
    casework.set_contingency(contingency, 0).await.unwrap();
    let context = casework.plan().await.unwrap();
    let found = context.contexts.iter().find(|one| one.context.id == bus).unwrap();
    let goal = NewGoal {
        words: measure.into(),
        measure: measure.into(),
    };
    casework.set_goal(bus, &goal, found.context.version).await.unwrap();
    casework.open_to_family().await.unwrap();
    let about = Of::Report(casework.add_paragraph(paragraph).await.unwrap());

    let mum = house.enter(house.mother.person).await;
    let voice = house.p.own_voice(&mum).await.unwrap();
    for (kind, words) in [(ProposalKind::OtherWords, proposal), (ProposalKind::NotRight, draft)] {
        let said = ProposalSaid {
            words: words.into(),
            reach: Some(Reach::WorkerAndChair),
        };
        voice.keep_proposal(kind, about, said, &Save::default()).await.unwrap();
    }
    let envelope = voice.proposal_envelope(ProposalKind::OtherWords, about).await.unwrap();
    let version = envelope.unwrap().draft.version;
    let id = voice.propose(ProposalKind::OtherWords, about, version).await.unwrap();
    let declined = NewDecision {
        proposal: id,
        outcome: Outcome::Declined,
        reason: decision.into(),
        words: String::new(),
        version: 1,
        context: None,
    };
    casework.decide_proposal(&declined).await.unwrap();
    let made = casework.challenge(limits, Ground::ShutsOut, challenge).await.unwrap();
    casework.answer_challenge(made, answer).await.unwrap();
    let marcus = house.enter(house.chair).await;
    let chairing = house.p.chairing(&marcus, house.pathway).await.unwrap();
    chairing.set_aside(Warned::Limit(limits), aside).await.unwrap();
    afterwards(house, bus).await;
}

/// What follows once it is agreed.
async fn afterwards(house: &House, bus: ContextId) {
    let [.., news, facts, up, told, step] = WORDS;
    let priya = house.enter(house.worker).await;
    let casework = house.p.casework(&priya, house.pathway).await.unwrap();
    let new = NewMeeting::new(MeetingKind::Conference, house.clock.today());
    let meeting = casework.book(&new).await.unwrap();
    casework.was_held(meeting).await.unwrap();
    let version = casework.agree_plan(meeting).await.unwrap();
    casework.publish_plan(version).await.unwrap();
    let plan = casework.plan().await.unwrap();
    let late = plan.actions().find(|one| one.due.is_some()).unwrap().id;
    let line = NewLine {
        about: About::Action(late),
        waiting_on: news.into(),
        words: news.into(),
        next_on: None,
        after: None,
    };
    casework.say_news(&line).await.unwrap();
    casework.write_place_facts(bus, facts, 0).await.unwrap();
    house.clock.advance(jiff::SignedDuration::from_hours(24 * 60));
    house.p.escalate_late().await.unwrap();
    casework.escalate_action(late, Level::Partnership, up).await.unwrap();
    let ask = casework.note_support(About::Action(late), Help::Club).await.unwrap();
    let none = NewTold {
        ask,
        outcome: There::NotAvailable(WhyNot::Full),
        service: None,
        because: told.into(),
        instead: told.into(),
    };
    casework.tell_support(&none).await.unwrap();
    let down = NewStep {
        to: Kind::ChildInNeed,
        why: step.into(),
        meeting: Some(meeting),
        strategy_on: None,
    };
    casework.go_on_as(Kind::Roth, &down).await.unwrap();
}
