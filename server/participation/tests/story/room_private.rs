//! What nobody may learn: who said what, whether they said it, and when.

use participation::id::{DecisionId, MembershipId, PathwayId, PersonId};
use participation::people::{Agency, Called, Language, Member, Role};
use participation::room::{
    AfterwardsSaid, AskSaid, Decision, Felt, Question, Save, Stance, StanceSaid, Way, WishSaid, may_read_stance,
};
use participation::sign_in::Stage;
use participation::voice::{Audience, Reach, Reply};
use participation::{Error, backup};

use crate::house::{House, houses};
use crate::room_house::{Conference, PRIVATE, rather_not, seat};

/// Kacper writes everything there is to write, for the chair and the advocate alone.
async fn writes_all(house: &House, conference: &Conference) {
    let kacper = house.enter(house.young_person.person).await;
    let voice = house.p.own_voice(&kacper).await.unwrap();
    let only = Reach::ChairAndAdvocate;
    let save = Save::default();
    let said = StanceSaid {
        audience: only,
        ..rather_not()
    };
    for name in ["DS Amos", "Priya", "Tash"] {
        voice
            .keep_stance(conference.of(name), said.clone(), &save)
            .await
            .unwrap();
    }
    let wish = WishSaid {
        ways: vec![Way::APart, Way::SomebodyForMe],
        words: PRIVATE.into(),
        audience: only,
        ..WishSaid::default()
    };
    voice.keep_wish(conference.meeting, wish, &save).await.unwrap();
    let ask = AskSaid {
        who: PRIVATE.into(),
        why: PRIVATE.into(),
        audience: only,
    };
    voice.keep_ask(conference.meeting, 1, ask, &save).await.unwrap();
    let after = AfterwardsSaid {
        felt: Some(Felt::Partly),
        words: PRIVATE.into(),
        audience: only,
    };
    voice
        .keep_afterwards(conference.meeting, Question::Blamed, after, &save)
        .await
        .unwrap();
}

#[tokio::test]
async fn nobody_can_tell_that_he_wrote_or_shared_anything_that_is_not_for_them() {
    for house in houses().await {
        let conference = house.conference().await;
        let meeting = conference.meeting;
        house
            .say_of(house.mother, &conference, "DS Amos", Stance::NotSure)
            .await;
        let everything = async || {
            let priya = house.enter(house.worker).await;
            let worker = house.p.casework(&priya, house.pathway).await.unwrap();
            format!(
                "{:?} {:?} {:?} {:?}",
                house.room_of(house.mother, meeting).await,
                house.room_of(house.father, meeting).await,
                worker.open_room(meeting).await.unwrap().asks,
                worker.room(meeting).await.unwrap(),
            )
        };
        everything().await;
        let before = everything().await;
        writes_all(&house, &conference).await;
        assert_eq!(everything().await, before, "a draft");
        let kacper = house.enter(house.young_person.person).await;
        house.share(&kacper, meeting).await;
        assert_eq!(everything().await, before, "what is shared with others");
        assert!(!before.contains(PRIVATE));

        let chair = house.chairs_room(meeting).await;
        for name in ["DS Amos", "Priya", "Tash"] {
            let told = &seat(&chair, &conference, name).stances;
            assert_eq!(told.last().unwrap().reason.as_ref().unwrap().0, PRIVATE);
        }
        assert_eq!(
            (chair.wishes.len(), chair.asks.len(), chair.afterwards.len()),
            (1, 1, 1)
        );

        let tash = house.enter(house.advocate.person).await;
        let listening = house.p.listening(&tash).await.unwrap();
        let told = listening.told(meeting).await.unwrap();
        let about = |name| {
            let found = told.seats.iter().find(|one| one.invitee.id == conference.of(name));
            found.unwrap().stances.len()
        };
        assert_eq!(
            (about("DS Amos"), about("Priya"), about("Tash")),
            (1, 1, 0),
            "not of herself"
        );
        let mine = house.room_of(house.young_person, meeting).await;
        let amos = mine
            .seats
            .iter()
            .find(|one| one.invitee.id == conference.of("DS Amos"))
            .unwrap();
        assert!(
            amos.stances[0]
                .opened
                .iter()
                .any(|one| one.person == house.advocate.person)
        );
        let ewa = house.enter(house.mother.person).await;
        let hers = house.p.listening(&ewa).await.unwrap().told(meeting).await;
        assert!(matches!(hers, Err(Error::NotThere)));
    }
}

#[tokio::test]
async fn a_worker_learns_no_stance_on_themself_and_no_private_reason() {
    for house in houses().await {
        let conference = house.conference().await;
        let meeting = conference.meeting;
        house
            .say_of(house.young_person, &conference, "Priya", Stance::RatherNot)
            .await;
        house
            .say_of(house.young_person, &conference, "DS Amos", Stance::RatherNot)
            .await;
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        voice
            .keep_stance(conference.of("Sam"), rather_not(), &Save::default())
            .await
            .unwrap();
        house.share(&kacper, meeting).await;
        let marcus = house.enter(house.chair).await;
        let chairing = house.p.chairing(&marcus, house.pathway).await.unwrap();
        let priya = conference.of("Priya");
        let decision = chairing.decide(priya, Decision::Attends, "She leads.").await.unwrap();
        let audience = voice.room(meeting).await.unwrap();
        let about = &audience
            .seats
            .iter()
            .find(|one| one.invitee.id == priya)
            .unwrap()
            .invitee;
        assert_eq!(
            voice
                .reply_readers(about)
                .iter()
                .map(|one| one.person)
                .collect::<Vec<_>>(),
            [house.chair]
        );
        voice
            .reply_to_decision(priya, decision, Reply::NotOk, PRIVATE)
            .await
            .unwrap();
        chairing.overrule(priya, decision, PRIVATE).await.unwrap();

        let room = house.workers_room(meeting).await;
        assert!(seat(&room, &conference, "Priya").stances.is_empty());
        assert_eq!(seat(&room, &conference, "DS Amos").stances.len(), 1);
        let sam = &seat(&room, &conference, "Sam").stances[0];
        assert_eq!((sam.stance, &sam.reason), (Stance::RatherNot, &None));
        assert!(!format!("{room:?}").contains(PRIVATE));
        assert!(format!("{:?}", house.chairs_room(meeting).await).contains(PRIVATE));
    }
}

#[test]
fn who_may_read_a_stance() {
    let member = |role, agency| Member {
        id: MembershipId::random(),
        pathway: PathwayId::random(),
        person: PersonId::random(),
        role,
        agency,
        in_meeting: true,
        called: Called {
            full: String::new(),
            short: String::new(),
            does: String::new(),
        },
        language: Language::En,
        joined_at: 0,
    };
    let author = MembershipId::random();
    let about = |who, agency| participation::room::Invitee {
        id: participation::id::InviteeId::random(),
        meeting: participation::id::MeetingId::random(),
        who,
        name: String::new(),
        agency,
        organisation: String::new(),
        does: String::new(),
        why: String::new(),
        asked_by: None,
        direct_contact: true,
        in_for: participation::room::InFor::Everything,
        withdrawn_at: None,
    };
    let agencies = [Agency::SocialCare, Agency::Police, Agency::Advocacy, Agency::Education];
    for reach in Reach::ALL {
        let audience = Audience::new(*reach, &[]);
        for role in Role::ALL {
            for theirs in agencies {
                let reader = member(*role, theirs);
                for agency in agencies {
                    for who in [None, Some(reader.id)] {
                        let expected = audience.includes(author, &reader)
                            && (*role == Role::Chair || (theirs != agency && who.is_none()));
                        assert_eq!(
                            may_read_stance(&reader, author, &audience, &about(who, agency)),
                            expected
                        );
                    }
                    assert!(may_read_stance(&reader, reader.id, &audience, &about(None, agency)));
                }
            }
        }
    }
}

#[tokio::test]
async fn a_sitting_shows_what_the_worker_may_read_and_what_is_written_in_it() {
    for house in houses().await {
        let conference = house.conference().await;
        let meeting = conference.meeting;
        house
            .say_of(house.young_person, &conference, "Helen", Stance::Part)
            .await;
        writes_all(&house, &conference).await;
        let kacper = house.enter(house.young_person.person).await;
        house.share(&kacper, meeting).await;
        writes_all(&house, &conference).await;

        let (_, priya) = house.enter_with(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let token = casework
            .hand_over(house.young_person.membership, "Tablet")
            .await
            .unwrap();
        let who = house.who(&token).await.unwrap();
        house.p.reach_stage(&who, Stage::In).await.unwrap();
        let sitting = house.who(&token).await.unwrap();
        let there = house.p.own_voice(&sitting).await.unwrap();
        let room = there.room(meeting).await.unwrap();
        assert!(!format!("{room:?}").contains(PRIVATE));
        assert_eq!(room.seats.iter().map(|one| one.stances.len()).sum::<usize>(), 1);
        let said = StanceSaid {
            stance: Some(Stance::Ok),
            reason: "on the tablet".into(),
            ..StanceSaid::default()
        };
        there
            .keep_stance(conference.of("Sam"), said.clone(), &Save::default())
            .await
            .unwrap();
        there
            .keep_stance(conference.of("Priya"), said, &Save::default())
            .await
            .unwrap();
        house.p.sign_out(&token).await.unwrap();

        // On his own phone what he wrote on both is his, and nothing is lost where he wrote twice.
        let room = house.room_of(house.young_person, meeting).await;
        assert_eq!(room.draft.stances[&conference.of("Sam")].said.reason, "on the tablet");
        let twice = &room.draft.stances[&conference.of("Priya")];
        assert_eq!(
            (twice.said.reason.as_str(), twice.aside[0].reason.as_str()),
            (PRIVATE, "on the tablet")
        );
    }
}

#[tokio::test]
async fn no_handle_reaches_into_another_pathway() {
    for house in houses().await {
        let conference = house.conference().await;
        let (meeting, amos) = (conference.meeting, conference.of("DS Amos"));
        let owen = house.enter(house.colleague).await;
        let other = house.p.casework(&owen, house.other_pathway).await.unwrap();
        assert!(matches!(other.room(meeting).await, Err(Error::NotThere)));
        assert!(matches!(other.withdraw_invitee(amos).await, Err(Error::NotThere)));
        assert!(matches!(
            other.begin_item(conference.items[0]).await,
            Err(Error::NotThere)
        ));
        assert!(matches!(other.was_held(meeting).await, Err(Error::NotThere)));
        assert!(matches!(
            other.cancel_meeting(meeting, "no").await,
            Err(Error::NotThere)
        ));
        let amira = house.enter(house.other_young_person.person).await;
        let voice = house.p.own_voice(&amira).await.unwrap();
        assert!(matches!(voice.room(meeting).await, Err(Error::NotThere)));
        let kept = voice.keep_stance(amos, rather_not(), &Save::default()).await;
        assert!(matches!(kept, Err(Error::NotThere)));
        assert!(matches!(voice.share_room(meeting, 0).await, Err(Error::NotThere)));
        let replied = voice.reply_to_decision(amos, DecisionId::random(), Reply::Ok, "").await;
        assert!(matches!(replied, Err(Error::NotThere)));
        let everyone = other.invite_everyone_of_the_pathway(meeting, "why").await;
        assert!(matches!(everyone, Err(Error::NotThere)));

        for who in [house.worker, house.manager, house.young_person.person, house.colleague] {
            let who = house.enter(who).await;
            assert!(matches!(
                house.p.chairing(&who, house.pathway).await,
                Err(Error::NotThere)
            ));
        }
        let marcus = house.enter(house.chair).await;
        let chairing = house.p.chairing(&marcus, house.pathway).await.unwrap();
        house.p.end_all(&marcus, true).await.unwrap();
        let late = chairing.decide(amos, Decision::Report, "late").await;
        assert!(matches!(late, Err(Error::NotThere)));
    }
}

#[tokio::test]
async fn nothing_anybody_wrote_about_the_room_is_on_the_disk_in_clear() {
    for house in houses().await {
        let conference = house.conference().await;
        writes_all(&house, &conference).await;
        let kacper = house.enter(house.young_person.person).await;
        house.share(&kacper, conference.meeting).await;
        writes_all(&house, &conference).await;
        let marcus = house.enter(house.chair).await;
        let chairing = house.p.chairing(&marcus, house.pathway).await.unwrap();
        chairing
            .decide(conference.of("DS Amos"), Decision::Report, "a written report")
            .await
            .unwrap();
        let mut copy = Vec::new();
        backup::write(&house.store, &mut copy, &mut std::io::sink())
            .await
            .unwrap();
        for canary in [
            PRIVATE,
            "rather-not",
            "RatherNot",
            "a written report",
            "Library",
            "bus station",
            "Partly",
        ] {
            let found = copy
                .windows(canary.len())
                .any(|part| part.eq_ignore_ascii_case(canary.as_bytes()));
            assert!(!found, "{canary}");
        }
    }
}
