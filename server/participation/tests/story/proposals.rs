//! The family writes with the worker: nothing disappears, and everything is answered with a reason.

use participation::Error;
use participation::access::SignedIn;
use participation::id::{ContextId, ParagraphId, PersonId, ProposalId};
use participation::plan::NewAction;
use participation::proposals::{About, NewDecision, Proposal, ProposalKind, ProposalSaid, Rewritten};
use participation::room::Save;
use participation::rules::proposal::{Outcome, Refused, State};
use participation::rules::tilt::Target;
use participation::voice::{Kept, Reach, Reply};

use crate::house::{House, action, houses};

const UNABLE: &str = "Mother unable to supervise.";
const NIGHTS: &str = "Ewa works nights; calls at 9 pm.";

async fn paragraph(house: &House, words: &str) -> ParagraphId {
    let priya = house.enter(house.worker).await;
    let casework = house.p.casework(&priya, house.pathway).await.unwrap();
    casework.open_to_family().await.unwrap();
    casework.add_paragraph(words).await.unwrap()
}

async fn propose(
    house: &House,
    who: &SignedIn,
    kind: ProposalKind,
    about: About,
    words: &str,
    reach: Reach,
) -> Result<ProposalId, Error> {
    let voice = house.p.own_voice(who).await.unwrap();
    let said = ProposalSaid {
        words: words.into(),
        reach: Some(reach),
    };
    voice.keep_proposal(kind, about, said, &Save::default()).await?;
    let envelope = voice.proposal_envelope(kind, about).await?.unwrap();
    voice.propose(kind, about, envelope.draft.version).await
}

async fn seen(house: &House, person: PersonId) -> Vec<Proposal> {
    let who = house.enter(person).await;
    let review = house.p.review(&who, house.pathway).await.unwrap();
    review.proposals().await.unwrap()
}

fn decide(proposal: ProposalId, outcome: Outcome, reason: &str) -> NewDecision {
    NewDecision {
        proposal,
        outcome,
        reason: reason.into(),
        words: String::new(),
        version: 1,
        context: None,
    }
}

#[tokio::test]
async fn the_mothers_correction_is_accepted_and_another_declined_with_a_reason() {
    for house in houses().await {
        let id = paragraph(&house, UNABLE).await;
        let about = About::Report(id);
        let mum = house.enter(house.mother.person).await;
        let words = propose(
            &house,
            &mum,
            ProposalKind::OtherWords,
            about,
            NIGHTS,
            Reach::WorkerAndChair,
        );
        let words = words.await.unwrap();
        let wrong = propose(&house, &mum, ProposalKind::NotRight, about, "", Reach::WorkerAndChair);
        let wrong = wrong.await.unwrap();
        let priya = house.enter(house.worker).await;
        let review = house.p.review(&priya, house.pathway).await.unwrap();
        let silent = review.decide_proposal(&decide(wrong, Outcome::Declined, " ")).await;
        assert!(matches!(silent, Err(Error::Proposal(Refused::NoReason))));
        review
            .decide_proposal(&decide(words, Outcome::Accepted, "You are right."))
            .await
            .unwrap();
        review
            .decide_proposal(&decide(wrong, Outcome::Declined, "It is changed now."))
            .await
            .unwrap();
        assert_eq!(review.report().await.unwrap()[0].words, NIGHTS);

        let listening = house.p.listening(&mum).await.unwrap();
        assert_eq!(listening.open_report().await.unwrap().unwrap()[0].words, NIGHTS);
        let mine = listening.proposals().await.unwrap();
        let told = mine.iter().find(|one| one.id == words).unwrap();
        let decision = told.decision().unwrap();
        assert_eq!(
            (told.state, told.text_then.as_str()),
            (State::Decided(Outcome::Accepted), UNABLE)
        );
        assert_eq!(decision.reason, "You are right.");
        assert_eq!(decision.texts, Some((UNABLE.into(), NIGHTS.into())));
        let told = mine.iter().find(|one| one.id == wrong).unwrap();
        assert_eq!(told.decision().unwrap().reason, "It is changed now.");

        // "Talk to me" makes it wait again, and what was decided before stays.
        let voice = house.p.own_voice(&mum).await.unwrap();
        voice.reply_to_proposal(wrong, Reply::Talk, "Not quite.").await.unwrap();
        assert!(matches!(
            voice.take_proposal_back(wrong).await,
            Err(Error::Proposal(Refused::Decided))
        ));
        let again = NewDecision {
            words: "Ewa works nights.".into(),
            version: 2,
            ..decide(wrong, Outcome::Changed, "Shorter.")
        };
        review.decide_proposal(&again).await.unwrap();
        let again = review.decide_proposal(&again).await;
        assert!(matches!(again, Err(Error::Proposal(Refused::Decided))));
        let told = review.proposals().await.unwrap();
        let told = told.iter().find(|one| one.id == wrong).unwrap();
        assert_eq!((told.decisions.len(), told.decisions[0].replies.len()), (2, 1));
        voice.reply_to_proposal(wrong, Reply::Ok, "").await.unwrap();
        let told = house.p.listening(&mum).await.unwrap().proposals().await.unwrap();
        assert!(told.iter().any(|one| one.state == State::Settled(Outcome::Changed)));
    }
}

#[tokio::test]
async fn who_writes_at_the_same_time_loses_nothing() {
    for house in houses().await {
        let id = paragraph(&house, UNABLE).await;
        let mum = house.enter(house.mother.person).await;
        let about = About::Report(id);
        let proposal = propose(
            &house,
            &mum,
            ProposalKind::OtherWords,
            about,
            NIGHTS,
            Reach::WorkerAndChair,
        );
        let proposal = proposal.await.unwrap();
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let save = |base| Save {
            base: Some(base),
            ..Save::default()
        };
        let done = casework.change_paragraph(id, "Ewa works.", &save(1)).await.unwrap();
        assert_eq!(done, Rewritten::Now { version: 2 });
        let stale = casework
            .decide_proposal(&decide(proposal, Outcome::Accepted, "Yes."))
            .await;
        assert!(matches!(stale, Err(Error::Conflict)));
        let beside = casework
            .change_paragraph(id, "Ewa is at work at night.", &save(1))
            .await
            .unwrap();
        assert_eq!(beside, Rewritten::Beside { version: 3 });
        let report = casework.report().await.unwrap();
        assert_eq!(
            (report[0].words.as_str(), &report[0].aside[..]),
            ("Ewa works.", &["Ewa is at work at night.".to_owned()][..])
        );
        let settle = Save {
            settle: true,
            ..save(3)
        };
        casework.change_paragraph(id, NIGHTS, &settle).await.unwrap();
        // All three texts are still there: in the proposal what it said then, what she said, and what stands.
        let told = casework.proposals().await.unwrap();
        assert_eq!((told[0].text_then.as_str(), told[0].words.as_str()), (UNABLE, NIGHTS));
        assert_eq!(told[0].state, State::Open);
        casework.take_paragraph_out(id).await.unwrap();
        assert!(casework.report().await.unwrap().is_empty());
        assert_eq!(casework.proposals().await.unwrap().len(), 1);
        let gone = NewDecision {
            version: 4,
            ..decide(proposal, Outcome::Accepted, "Yes.")
        };
        assert!(matches!(casework.decide_proposal(&gone).await, Err(Error::NotThere)));
        casework
            .decide_proposal(&decide(proposal, Outcome::Declined, "It is out."))
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn an_offer_becomes_an_action_and_never_a_duty() {
    for house in houses().await {
        let home = house.context(house.worker, house.pathway).await;
        paragraph(&house, "x").await;
        let mum = house.enter(house.mother.person).await;
        let offer = propose(
            &house,
            &mum,
            ProposalKind::Offer,
            About::Plan,
            "I must ring at nine",
            Reach::Meeting,
        );
        let offer = offer.await.unwrap();
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let bare = decide(offer, Outcome::Accepted, "Thank you.");
        assert!(matches!(casework.decide_proposal(&bare).await, Err(Error::Incomplete)));
        let at_home = NewDecision {
            context: Some(home),
            ..bare.clone()
        };
        assert!(matches!(
            casework.decide_proposal(&at_home).await,
            Err(Error::OfferIsNoDuty)
        ));
        let nowhere = NewDecision {
            context: Some(ContextId::random()),
            outcome: Outcome::Changed,
            words: "Mum rings at nine.".into(),
            ..bare
        };
        assert!(matches!(casework.decide_proposal(&nowhere).await, Err(Error::NotThere)));
        let changed = NewDecision {
            context: Some(home),
            ..nowhere
        };
        casework.decide_proposal(&changed).await.unwrap();
        let plan = casework.plan().await.unwrap();
        let made = plan.actions().next().unwrap();
        assert_eq!(
            (made.what.as_str(), made.target),
            ("Mum rings at nine.", Target::ParentCarer)
        );
        assert_eq!(made.detail.offered_by, Some(house.mother.membership));
        let told = casework.proposals().await.unwrap();
        assert_eq!(told[0].decision().unwrap().action, Some(made.id));
        let duty = NewAction {
            target: Target::ParentCarer,
            what: "Mum must ring at nine.".into(),
            ..action(home)
        };
        let refused = casework.change_action(made.id, &duty, made.version).await;
        assert!(matches!(refused, Err(Error::OfferIsNoDuty)));
    }
}

#[tokio::test]
async fn a_proposal_is_its_authors_until_shared_and_then_only_its_readers() {
    for house in houses().await {
        let bus = house.context(house.worker, house.pathway).await;
        let kacper = house.enter(house.young_person.person).await;
        let about = About::Goal(bus);
        // Nothing is open yet: it can be written, and waits.
        let early = propose(
            &house,
            &kacper,
            ProposalKind::OtherWords,
            about,
            "quiet",
            Reach::WorkerAndChair,
        );
        assert!(matches!(early.await, Err(Error::Conflict)));
        let voice = house.p.own_voice(&kacper).await.unwrap();
        assert_eq!(voice.proposal_drafts().await.unwrap().len(), 1);
        assert!(seen(&house, house.worker).await.is_empty());
        paragraph(&house, "x").await;
        let said = ProposalSaid {
            words: "quiet, and lit".into(),
            reach: Some(Reach::WorkerAndChair),
        };
        let stale = Save {
            base: Some(0),
            ..Save::default()
        };
        let kept = voice
            .keep_proposal(ProposalKind::OtherWords, about, said, &stale)
            .await
            .unwrap();
        assert!(matches!(kept, Kept::Conflict { .. }));
        let draft = &voice.proposal_drafts().await.unwrap()[0];
        let waits = voice.propose(ProposalKind::OtherWords, about, draft.version).await;
        assert!(matches!(waits, Err(Error::Conflict)), "there are two texts");
        voice.discard_proposal(ProposalKind::OtherWords, about).await.unwrap();

        let id = propose(
            &house,
            &kacper,
            ProposalKind::OtherWords,
            about,
            "quiet",
            Reach::WorkerAndChair,
        );
        let id = id.await.unwrap();
        assert!(voice.proposal_drafts().await.unwrap().is_empty());
        let open = propose(&house, &kacper, ProposalKind::Help, About::Plan, "", Reach::Meeting);
        open.await.unwrap();
        assert_eq!(seen(&house, house.worker).await.len(), 2);
        assert_eq!(seen(&house, house.chair).await.len(), 2);
        for (part, sees) in [(house.mother, 1), (house.father, 0), (house.other_mother, 0)] {
            let who = house.enter(part.person).await;
            let heard = house.p.listening(&who).await.unwrap().proposals().await.unwrap();
            assert_eq!(heard.len(), sees);
        }
        let mum = house.enter(house.mother.person).await;
        let not_hers = house.p.own_voice(&mum).await.unwrap();
        assert!(matches!(not_hers.take_proposal_back(id).await, Err(Error::NotThere)));
        let owen = house.enter(house.colleague).await;
        let other = house.p.review(&owen, house.other_pathway).await.unwrap();
        let theirs = other.decide_proposal(&decide(id, Outcome::Declined, "No.")).await;
        assert!(matches!(theirs, Err(Error::NotThere)));

        voice.take_proposal_back(id).await.unwrap();
        assert_eq!(seen(&house, house.worker).await.len(), 1);
        let mine = house.p.listening(&kacper).await.unwrap().proposals().await.unwrap();
        assert!(mine.iter().any(|one| one.id == id && one.state == State::TakenBack));
    }
}
