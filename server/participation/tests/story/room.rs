//! Who is in the room: the story, from the first stance to the count at the decision.

use participation::Error;
use participation::people::Agency;
use participation::room::{
    AskSaid, Attendee, Decision, InFor, NewInvitee, Paper, Save, Stance, StanceSaid, State, WishSaid,
};
use participation::rules::negotiation::Refused;
use participation::rules::quoracy::{Fix, Rule};
use participation::voice::{Kept, Reach, Reply};

use crate::house::houses;
use crate::room_house::{PRIVATE, invited, rather_not, seat};

const VOLUNTARY: Rule = Rule {
    others: 2,
    voluntary_counts: true,
};

#[tokio::test]
async fn the_room_is_agreed_with_the_family() {
    for house in houses().await {
        let conference = house.conference().await;
        let (meeting, amos) = (conference.meeting, conference.of("DS Amos"));

        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        voice.keep_stance(amos, rather_not(), &Save::default()).await.unwrap();
        let envelopes = voice.room_envelopes(meeting).await.unwrap();
        let readers = |paper: Paper| {
            let found = envelopes.iter().find(|one| one.paper == paper).unwrap();
            found.readers.iter().map(|one| one.person).collect::<Vec<_>>()
        };
        let tash = house.advocate.person;
        assert_eq!(readers(Paper::Stance(amos)), [house.worker, house.chair, tash]);
        assert_eq!(readers(Paper::Reason(amos)), [house.chair, tash]);
        house.share(&kacper, meeting).await;
        house
            .say_of(house.young_person, &conference, "Helen", Stance::Part)
            .await;
        house
            .say_of(house.young_person, &conference, "Leon", Stance::YesPlease)
            .await;
        house
            .say_of(house.mother, &conference, "DS Amos", Stance::NotSure)
            .await;

        let room = house.chairs_room(meeting).await;
        let blocking: Vec<_> = room.blocking().map(|one| one.invitee.name.as_str()).collect();
        assert_eq!(blocking, ["DS Amos", "Helen"]);
        let told = &seat(&room, &conference, "DS Amos").stances[0];
        assert_eq!(told.reason.as_ref().unwrap().0, PRIVATE);

        let marcus = house.enter(house.chair).await;
        let chairing = house.p.chairing(&marcus, house.pathway).await.unwrap();
        let report = chairing
            .decide(amos, Decision::Report, "Not in the room. I read the facts out.")
            .await
            .unwrap();
        chairing
            .decide(
                conference.of("Helen"),
                Decision::Part,
                "In for school, and for the decision.",
            )
            .await
            .unwrap();
        let school = InFor::Only(vec![conference.items[1], conference.items[2]]);
        chairing.let_in_for(conference.of("Helen"), &school).await.unwrap();

        for part in [house.young_person, house.mother] {
            let room = house.room_of(part, meeting).await;
            let seat = room.seats.iter().find(|one| one.invitee.id == amos).unwrap();
            assert_eq!(
                seat.decision().unwrap().reason,
                "Not in the room. I read the facts out."
            );
            assert_eq!(seat.stances.len(), 1, "their own");
        }
        voice.reply_to_decision(amos, report, Reply::Ok, "ok").await.unwrap();
        let room = house.chairs_room(meeting).await;
        assert_eq!(seat(&room, &conference, "DS Amos").state, State::Accepted);
        assert_eq!(seat(&room, &conference, "Helen").state, State::Decided);
        assert_eq!(room.blocking().count(), 0);

        // Quoracy as planned, without the police, both ways of the setting.
        let decision = conference.items[2];
        for rule in [Rule::default(), VOLUNTARY] {
            assert!(room.planned(rule, decision, &[]).quorate);
        }
        let sam = conference.of("Sam");
        let short = room.planned(Rule::default(), decision, &[sam]);
        assert_eq!((short.quorate, short.missing), (false, 1));
        assert!(room.planned(VOLUNTARY, decision, &[sam]).quorate);
        assert_eq!(
            room.fixes(Rule::default(), decision, &[sam]),
            [Fix::Joins(sam), Fix::StandIn(sam), Fix::StandIn(amos)]
        );
    }
}

#[tokio::test]
async fn who_left_before_the_decision_does_not_count() {
    for house in houses().await {
        let conference = house.conference().await;
        let (meeting, decision) = (conference.meeting, conference.items[2]);
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        for name in ["Priya", "Leon", "Helen", "Sam", "Tash"] {
            casework
                .check_in(meeting, Attendee::Invitee(conference.of(name)))
                .await
                .unwrap();
        }
        let kacper = Attendee::Family(house.young_person.membership);
        casework.check_in(meeting, kacper).await.unwrap();
        casework.check_in(meeting, kacper).await.unwrap();
        casework.begin_item(conference.items[0]).await.unwrap();
        house.minutes_later(20);
        casework.check_out(meeting, kacper).await.unwrap();
        assert!(matches!(
            casework.check_out(meeting, kacper).await,
            Err(Error::Conflict)
        ));
        casework
            .check_out(meeting, Attendee::Invitee(conference.of("Helen")))
            .await
            .unwrap();
        casework.finish_item(conference.items[0]).await.unwrap();

        let now = house.clock.now_ms();
        let room = casework.room(meeting).await.unwrap();
        assert!(!room.counted(Rule::default(), decision, now).quorate);
        assert_eq!(
            room.fixes_now(Rule::default(), decision, now)[0],
            Fix::Joins(conference.of("DS Amos"))
        );
        assert_eq!(room.presences.len(), 6, "coming twice is coming once");

        // Helen is back for the decision, and Sam leaves at the very moment it is made.
        house.minutes_later(20);
        casework
            .check_in(meeting, Attendee::Invitee(conference.of("Helen")))
            .await
            .unwrap();
        assert!(
            casework
                .room(meeting)
                .await
                .unwrap()
                .counted(Rule::default(), decision, house.clock.now_ms())
                .quorate
        );
        casework
            .check_out(meeting, Attendee::Invitee(conference.of("Sam")))
            .await
            .unwrap();
        casework.decide_item(decision).await.unwrap();
        assert!(matches!(casework.decide_item(decision).await, Err(Error::Conflict)));
        assert!(matches!(
            casework.decide_item(conference.items[1]).await,
            Err(Error::Conflict)
        ));
        house.minutes_later(5);
        casework
            .check_in(meeting, Attendee::Invitee(conference.of("Sam")))
            .await
            .unwrap();

        let room = casework.room(meeting).await.unwrap();
        let now = house.clock.now_ms();
        let present = room.present_at_decision(decision).unwrap();
        assert_eq!(present.len(), 4);
        assert!(!present.contains(&conference.of("Sam")));
        assert!(!room.counted(Rule::default(), decision, now).quorate);
        assert!(room.counted(VOLUNTARY, decision, now).quorate);
        assert_eq!(room.present_at_decision(conference.items[1]), None);
    }
}

#[tokio::test]
async fn what_is_not_ok_is_overruled_with_a_reason_only_its_author_reads() {
    for house in houses().await {
        let conference = house.conference().await;
        let (meeting, amos) = (conference.meeting, conference.of("DS Amos"));
        house
            .say_of(house.young_person, &conference, "DS Amos", Stance::RatherNot)
            .await;
        let marcus = house.enter(house.chair).await;
        let chairing = house.p.chairing(&marcus, house.pathway).await.unwrap();
        let refused = chairing.decide(amos, Decision::Attends, " ").await;
        assert!(matches!(refused, Err(Error::Refused(Refused::NoReason))));
        let first = chairing
            .decide(amos, Decision::Attends, "The police must be there.")
            .await
            .unwrap();
        let refused = chairing.overrule(amos, first, "I keep to it.").await;
        assert!(matches!(refused, Err(Error::Refused(Refused::NobodyObjects))));

        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        let ewas = format!("{:?}", house.room_of(house.mother, meeting).await);
        voice.reply_to_decision(amos, first, Reply::NotOk, "no").await.unwrap();
        assert_eq!(
            seat(&house.chairs_room(meeting).await, &conference, "DS Amos").state,
            State::Objected
        );
        chairing
            .overrule(amos, first, "It is the law, and I stay beside you.")
            .await
            .unwrap();
        assert_eq!(format!("{:?}", house.room_of(house.mother, meeting).await), ewas);
        let mine = house.room_of(house.young_person, meeting).await;
        let seen = mine
            .seats
            .iter()
            .find(|one| one.invitee.id == amos)
            .unwrap()
            .decision()
            .unwrap();
        assert_eq!(seen.overruled[0].reason, "It is the law, and I stay beside you.");
        assert_eq!(
            seat(&house.chairs_room(meeting).await, &conference, "DS Amos").state,
            State::Overruled
        );

        // Somebody else who then objects is overruled apart, and he does not learn of it.
        let his = format!("{:?}", house.room_of(house.young_person, meeting).await);
        let ewa = house.enter(house.mother.person).await;
        let hers = house.p.own_voice(&ewa).await.unwrap();
        hers.reply_to_decision(amos, first, Reply::Talk, "").await.unwrap();
        assert_eq!(
            seat(&house.chairs_room(meeting).await, &conference, "DS Amos").state,
            State::Objected
        );
        chairing.overrule(amos, first, "Let us talk before.").await.unwrap();
        assert_eq!(format!("{:?}", house.room_of(house.young_person, meeting).await), his);

        let second = chairing
            .decide(amos, Decision::Separate, "We met without her.")
            .await
            .unwrap();
        let late = voice.reply_to_decision(amos, first, Reply::Ok, "").await;
        assert!(matches!(late, Err(Error::Conflict)));
        chairing.withdraw_invitee(amos).await.unwrap();
        let late = voice.reply_to_decision(amos, second, Reply::Ok, "").await;
        assert!(matches!(late, Err(Error::Refused(Refused::Withdrawn))));
        let room = house.room_of(house.mother, meeting).await;
        let kept = room.seats.iter().find(|one| one.invitee.id == amos).unwrap();
        assert_eq!(kept.decisions.len(), 2, "history is kept");
    }
}

#[tokio::test]
async fn a_draft_is_kept_once_settled_by_its_author_and_shared_as_it_was_seen() {
    for house in houses().await {
        let conference = house.conference().await;
        let (meeting, leon) = (conference.meeting, conference.of("Leon"));
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        let said = |stance, reason: &str| StanceSaid {
            stance,
            reason: reason.into(),
            ..StanceSaid::default()
        };
        let based = |base| Save {
            base: Some(base),
            ..Save::default()
        };
        let first = voice
            .keep_stance(leon, said(Some(Stance::Ok), "fun"), &based(0))
            .await
            .unwrap();
        let again = voice
            .keep_stance(leon, said(Some(Stance::Ok), "fun"), &based(0))
            .await
            .unwrap();
        assert!(matches!(
            (first, again),
            (Kept::Saved { version: 1, .. }, Kept::Saved { version: 1, .. })
        ));
        voice
            .keep_stance(leon, said(Some(Stance::YesPlease), "he listens"), &based(1))
            .await
            .unwrap();
        let old = voice
            .keep_stance(leon, said(Some(Stance::Ok), "old page"), &based(1))
            .await
            .unwrap();
        assert_eq!(old, Kept::Conflict { version: 3 });
        let room = voice.room(meeting).await.unwrap();
        let slip = &room.draft.stances[&leon];
        assert_eq!(
            (slip.said.reason.as_str(), slip.aside[0].reason.as_str()),
            ("he listens", "old page")
        );
        let shared = voice.share_room(meeting, room.draft.version).await;
        assert!(
            matches!(shared, Err(Error::Conflict)),
            "two texts wait for their author"
        );
        let settle = Save {
            settle: true,
            ..based(3)
        };
        voice
            .keep_stance(leon, said(Some(Stance::YesPlease), "he listens"), &settle)
            .await
            .unwrap();
        let seen = voice.room(meeting).await.unwrap().draft.version;
        voice
            .keep_wish(
                meeting,
                WishSaid {
                    breaks: true,
                    ..WishSaid::default()
                },
                &based(0),
            )
            .await
            .unwrap();
        assert!(
            matches!(voice.share_room(meeting, seen).await, Err(Error::Conflict)),
            "it changed since"
        );
        house.share(&kacper, meeting).await;
        let room = voice.room(meeting).await.unwrap();
        assert!(room.draft.stances.is_empty() && room.draft.wish.is_none());
        assert!(room.wishes[0].said.breaks);
        let seat = room.seats.iter().find(|one| one.invitee.id == leon).unwrap();
        assert_eq!(seat.stance().unwrap().stance, Stance::YesPlease);
    }
}

#[tokio::test]
async fn what_was_written_about_somebody_who_was_withdrawn_stays_with_its_author() {
    for house in houses().await {
        let conference = house.conference().await;
        let (meeting, amos) = (conference.meeting, conference.of("DS Amos"));
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        voice.keep_stance(amos, rather_not(), &Save::default()).await.unwrap();
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        casework.withdraw_invitee(amos).await.unwrap();
        let planned = casework.room(meeting).await.unwrap();
        let with_police = planned.planned(Rule::default(), conference.items[2], &[amos]);
        assert!(
            !with_police.counted.contains(&Agency::Police),
            "who is withdrawn cannot be tried out"
        );
        assert!(matches!(
            casework.had_direct_contact(amos, false).await,
            Err(Error::Conflict)
        ));
        casework.had_direct_contact(conference.of("Sam"), false).await.unwrap();
        let planned = casework.room(meeting).await.unwrap();
        assert!(!planned.planned(Rule::default(), conference.items[2], &[]).quorate);

        house
            .say_of(house.young_person, &conference, "Leon", Stance::YesPlease)
            .await;
        let room = house.room_of(house.young_person, meeting).await;
        assert_eq!(room.draft.stances[&amos].said.reason, PRIVATE);
        assert!(
            seat(&house.chairs_room(meeting).await, &conference, "DS Amos")
                .stances
                .is_empty()
        );
        assert_eq!(
            seat(&house.chairs_room(meeting).await, &conference, "Leon")
                .stances
                .len(),
            1
        );
    }
}

#[tokio::test]
async fn somebody_asked_for_is_invited_or_the_author_reads_why_not() {
    for house in houses().await {
        let conference = house.conference().await;
        let meeting = conference.meeting;
        let ewa = house.enter(house.mother.person).await;
        let voice = house.p.own_voice(&ewa).await.unwrap();
        for (note, who, audience) in [
            (1, "somebody from the buses", Reach::WorkerAndChair),
            (2, "my sister", Reach::WorkerAndChair),
            (3, "a neighbour", Reach::ChairAndAdvocate),
        ] {
            let said = AskSaid {
                who: who.into(),
                why: "she knows".into(),
                audience,
            };
            voice.keep_ask(meeting, note, said, &Save::default()).await.unwrap();
        }
        let kacpers = format!("{:?}", house.room_of(house.young_person, meeting).await);
        house.share(&ewa, meeting).await;
        assert_eq!(
            format!("{:?}", house.room_of(house.young_person, meeting).await),
            kacpers
        );

        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let asks = casework.room(meeting).await.unwrap().asks;
        assert_eq!(asks.len(), 2, "the third is for the chair");
        let find = |who: &str| asks.iter().find(|one| one.said.who == who).unwrap().id;
        let buses = NewInvitee {
            who: None,
            name: "Gill Parry".into(),
            agency: Agency::Transport,
            ..invited(house.advocate.membership)
        };
        let id = casework
            .invite_asked(find("somebody from the buses"), &buses, "Good idea.")
            .await
            .unwrap();
        assert!(matches!(
            casework.decline_asked(find("my sister"), " ").await,
            Err(Error::NotThere)
        ));
        casework
            .decline_asked(find("my sister"), "She is a witness.")
            .await
            .unwrap();
        assert!(matches!(
            casework.decline_asked(find("my sister"), "again").await,
            Err(Error::Conflict)
        ));
        let marcus = house.enter(house.chair).await;
        let chairing = house.p.chairing(&marcus, house.pathway).await.unwrap();
        let third = chairing
            .room(meeting)
            .await
            .unwrap()
            .asks
            .into_iter()
            .find(|one| one.answer.is_none())
            .unwrap();
        assert!(matches!(
            casework.decline_asked(third.id, "no").await,
            Err(Error::NotThere)
        ));
        let neighbour = NewInvitee {
            name: "Mr Hill".into(),
            agency: Agency::None,
            ..buses
        };
        let quiet = chairing.invite_asked(third.id, &neighbour, "").await.unwrap();

        let hers = house.room_of(house.mother, meeting).await;
        assert_eq!(
            hers.asks
                .iter()
                .map(|one| one.answer.as_ref().unwrap().invitee)
                .collect::<Vec<_>>()
                .len(),
            3
        );
        let asked_by = |room: &participation::room::Room, id| {
            room.seats
                .iter()
                .find(|one| one.invitee.id == id)
                .unwrap()
                .invitee
                .asked_by
        };
        assert_eq!(asked_by(&hers, id), Some(house.mother.membership));
        let his = house.room_of(house.young_person, meeting).await;
        assert_eq!(
            (asked_by(&his, id), asked_by(&his, quiet)),
            (None, None),
            "her idea is hers to tell"
        );
        let staff = casework.room(meeting).await.unwrap();
        let seats = staff.seats.iter().find(|one| one.invitee.id == quiet).unwrap();
        assert_eq!(seats.invitee.asked_by, None);
    }
}
