//! An action can be challenged: its owner answers, or it goes to the chair by a date.

use jiff::civil::date;
use participation::Error;
use participation::challenges::{ChallengeSaid, Ground, What};
use participation::id::ActionId;
use participation::plan::NewAction;
use participation::room::Save;
use participation::rules::challenge::{Refused, State};
use participation::rules::tilt::Target;

use crate::house::{House, action, houses};

const A0: &str = "Kacper to go part-time and not use the bus station";

async fn first_draft(house: &House) -> ActionId {
    let bus = house.context(house.worker, house.pathway).await;
    let priya = house.enter(house.worker).await;
    let casework = house.p.casework(&priya, house.pathway).await.unwrap();
    let a0 = NewAction {
        target: Target::YoungPerson,
        what: A0.into(),
        owner: "Helen Okoro".into(),
        ..action(bus)
    };
    casework.add_action(&a0).await.unwrap()
}

#[tokio::test]
async fn the_schools_first_draft_is_challenged_answered_and_settled() {
    for house in houses().await {
        let a0 = first_draft(&house).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        assert!(matches!(
            casework.challenge(ActionId::random(), Ground::ShutsOut, "").await,
            Err(Error::NotThere)
        ));
        let id = casework
            .challenge(a0, Ground::ShutsOut, "It shuts him out of school.")
            .await
            .unwrap();
        // Made on Monday 14 September: five working days later is the 21st.
        let made = &casework.challenges().await.unwrap()[0];
        assert_eq!((made.id, made.text_then.as_str()), (id, A0));
        assert_eq!(made.state_on(date(2026, 9, 21)), State::Waiting(date(2026, 9, 21)));
        assert_eq!(made.state_on(date(2026, 9, 22)), State::WithChair(date(2026, 9, 28)));

        assert!(matches!(
            casework.answer_challenge(id, " ").await,
            Err(Error::Incomplete)
        ));
        casework.answer_challenge(id, "We have no other room.").await.unwrap();
        casework.escalate_challenge(id, "That is no reason.").await.unwrap();
        let again = casework.escalate_challenge(id, "x").await;
        assert!(matches!(again, Err(Error::Challenge(Refused::WithChair))));

        let marcus = house.enter(house.chair).await;
        let chairing = house.p.chairing(&marcus, house.pathway).await.unwrap();
        chairing
            .settle_challenge(id, "Staff at the rear gate instead.")
            .await
            .unwrap();
        let told = &casework.challenges().await.unwrap()[0];
        let what: Vec<_> = told.steps.iter().map(|step| step.what).collect();
        assert_eq!(what, [What::Answered, What::Escalated, What::Settled]);
        assert_eq!(told.steps[1].until, Some(date(2026, 9, 21)));
        assert_eq!(told.state_on(date(2027, 1, 1)), State::Settled);
        let over = casework.answer_challenge(id, "x").await;
        assert!(matches!(over, Err(Error::Challenge(Refused::Over))));

        // What professionals say to each other about it is not the family's.
        let kacper = house.enter(house.young_person.person).await;
        assert!(
            house
                .p
                .listening(&kacper)
                .await
                .unwrap()
                .challenges()
                .await
                .unwrap()
                .is_empty()
        );
        let owen = house.enter(house.colleague).await;
        let other = house.p.review(&owen, house.other_pathway).await.unwrap();
        assert!(matches!(other.answer_challenge(id, "x").await, Err(Error::NotThere)));
    }
}

#[tokio::test]
async fn a_young_persons_challenge_is_theirs_until_made_and_never_their_parents() {
    for house in houses().await {
        let a0 = first_draft(&house).await;
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        let said = ChallengeSaid {
            ground: Some(Ground::ShutsOut),
            words: "I have to, it's how I get home.".into(),
        };
        let closed = voice.keep_challenge(a0, said.clone(), &Save::default()).await;
        assert!(matches!(closed, Err(Error::NotThere)), "it is not open to them yet");
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        casework.open_to_family().await.unwrap();
        let blank = ChallengeSaid {
            ground: None,
            ..said.clone()
        };
        voice.keep_challenge(a0, blank, &Save::default()).await.unwrap();
        let draft = voice.challenge_envelope(a0).await.unwrap().unwrap().draft;
        assert!(matches!(
            voice.challenge(a0, draft.version).await,
            Err(Error::Incomplete)
        ));
        voice.keep_challenge(a0, said, &Save::default()).await.unwrap();
        assert!(matches!(voice.challenge(a0, draft.version).await, Err(Error::Conflict)));
        let envelope = voice.challenge_envelope(a0).await.unwrap().unwrap();
        assert_eq!(envelope.readers.len(), 2);
        assert!(casework.challenges().await.unwrap().is_empty());
        let id = voice.challenge(a0, envelope.draft.version).await.unwrap();
        assert!(voice.challenge_envelope(a0).await.unwrap().is_none());
        assert_eq!(casework.challenges().await.unwrap().len(), 1);

        let mum = house.enter(house.mother.person).await;
        let listening = house.p.listening(&mum).await.unwrap();
        assert!(listening.challenges().await.unwrap().is_empty());
        let hers = house.p.own_voice(&mum).await.unwrap();
        assert!(matches!(hers.take_challenge_back(id).await, Err(Error::NotThere)));

        casework.answer_challenge(id, "We look at it again.").await.unwrap();
        voice.escalate_challenge(id, "").await.unwrap();
        let mine = house.p.listening(&kacper).await.unwrap().challenges().await.unwrap();
        assert_eq!(mine[0].steps.len(), 2);
        voice.take_challenge_back(id).await.unwrap();
        assert!(casework.challenges().await.unwrap().is_empty());
        let mine = house.p.listening(&kacper).await.unwrap().challenges().await.unwrap();
        assert_eq!(mine[0].state_on(date(2026, 9, 30)), State::TakenBack);
    }
}
