//! Meetings and their dates, the day itself and after it, and the meetings without the family.

use jiff::civil::date;
use participation::Error;
use participation::audit::{self, Verdict};
use participation::cases::NewAnswer;
use participation::id::ViewId;
use participation::room::{
    AfterwardsSaid, Felt, InFor, MeetingKind, MoveMeeting, NewApart, NewItem, NewMeeting, Question, Save, TookPart,
};
use participation::rules::quoracy::Rule;
use participation::voice::{AnswerState, Audience, Reach, Topic};

use crate::house::{heard_by, houses};
use crate::room_house::invited;

#[tokio::test]
async fn a_meeting_is_moved_and_cancelled_with_a_reason_everybody_reads() {
    for house in houses().await {
        let conference = house.conference().await;
        let meeting = conference.meeting;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let to = MoveMeeting {
            meeting,
            version: 1,
            on: date(2026, 10, 2),
            at: "10:00".into(),
            why: "The library is shut.".into(),
        };
        let dates = casework.dates().await.unwrap();
        let today = house.clock.today();
        assert_eq!(
            dates.legal_end_before(MeetingKind::Conference, to.on, today),
            Some(date(2026, 10, 1))
        );
        assert_eq!(
            dates.legal_end_before(MeetingKind::Conference, date(2026, 10, 1), today),
            None
        );
        assert_eq!(dates.legal_end_before(MeetingKind::Context, to.on, today), None);
        let silent = MoveMeeting {
            why: " ".into(),
            ..to.clone()
        };
        assert!(matches!(casework.move_meeting(&silent).await, Err(Error::NotThere)));
        casework.move_meeting(&to).await.unwrap();
        assert!(
            matches!(casework.move_meeting(&to).await, Err(Error::Conflict)),
            "an old page"
        );

        let found = house.room_of(house.mother, meeting).await.meeting;
        assert_eq!(
            (found.on, found.at.as_str(), found.version),
            (date(2026, 10, 2), "10:00", 2)
        );
        assert_eq!(found.moves[0].from, (date(2026, 9, 29), "13:30".to_owned()));
        assert_eq!(found.moves[0].why, "The library is shut.");

        casework.cancel_meeting(meeting, "Kacper is ill.").await.unwrap();
        let found = house.room_of(house.young_person, meeting).await.meeting;
        assert_eq!(found.cancelled.unwrap().why, "Kacper is ill.");
        assert!(matches!(casework.was_held(meeting).await, Err(Error::Conflict)));
        assert!(matches!(
            casework.cancel_meeting(meeting, "again").await,
            Err(Error::Conflict)
        ));
        let late = casework.invite_to(meeting, &invited(house.advocate.membership)).await;
        assert!(matches!(late, Err(Error::Conflict)));
        assert!(
            casework.dates().await.unwrap().steps(today)[0].booked.is_none(),
            "it no longer counts"
        );
    }
}

#[tokio::test]
async fn the_agenda_is_kept_in_order_and_nobody_is_let_in_for_more_by_taking_an_item_off() {
    for house in houses().await {
        let conference = house.conference().await;
        let marcus = house.enter(house.chair).await;
        let chairing = house.p.chairing(&marcus, house.pathway).await.unwrap();
        let meeting = conference.meeting;
        let item = |title: &str| NewItem {
            title: title.into(),
            decides: true,
        };
        let last = chairing.add_item(meeting, &item("Next time")).await.unwrap();
        chairing.move_item(last, 0).await.unwrap();
        chairing.change_item(last, &item("When we meet next")).await.unwrap();
        assert!(matches!(
            chairing.add_item(meeting, &item(" ")).await,
            Err(Error::NotThere)
        ));
        let agenda = chairing.room(meeting).await.unwrap().agenda;
        assert_eq!((agenda.len(), agenda[0].title.as_str()), (4, "When we meet next"));

        chairing.remove_item(conference.items[1]).await.unwrap();
        let room = chairing.room(meeting).await.unwrap();
        let gill = room.seats.iter().find(|one| one.invitee.name == "Gill").unwrap();
        assert_eq!(gill.invitee.in_for, InFor::Only(Vec::new()));
        chairing.begin_item(conference.items[0]).await.unwrap();
        assert!(matches!(
            chairing.remove_item(conference.items[0]).await,
            Err(Error::Conflict)
        ));
        let gone = InFor::Only(vec![conference.items[1]]);
        assert!(matches!(
            chairing.let_in_for(conference.of("Gill"), &gone).await,
            Err(Error::NotThere)
        ));
    }
}

#[tokio::test]
async fn everybody_of_the_pathway_is_invited_but_those_who_chair_and_the_family() {
    for house in houses().await {
        house.conference().await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let meeting = casework
            .book(&NewMeeting::new(MeetingKind::CoreGroup, date(2026, 10, 8)))
            .await
            .unwrap();
        assert_eq!(
            casework
                .invite_everyone_of_the_pathway(meeting, "For the plan.")
                .await
                .unwrap()
                .len(),
            6
        );
        assert!(
            casework
                .invite_everyone_of_the_pathway(meeting, "For the plan.")
                .await
                .unwrap()
                .is_empty()
        );
        let again = casework.invite_to(meeting, &invited(house.advocate.membership)).await;
        assert!(matches!(again, Err(Error::Conflict)));
        let people = casework.people().await.unwrap();
        let chair = people.iter().find(|one| one.person == house.chair).unwrap().id;
        for one in [chair, house.mother.membership, house.other_mother.membership] {
            assert!(matches!(
                casework.invite_to(meeting, &invited(one)).await,
                Err(Error::NotThere)
            ));
        }
    }
}

#[tokio::test]
async fn a_meeting_about_a_place_names_no_child_and_is_no_meeting_of_the_familys() {
    for house in houses().await {
        let context = house.context(house.worker, house.pathway).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let new = NewMeeting {
            context: Some(context),
            note: "Bay C after eight.".into(),
            ..NewMeeting::new(MeetingKind::Context, date(2026, 9, 22))
        };
        for wrong in [
            NewMeeting {
                context: None,
                ..new.clone()
            },
            NewMeeting {
                kind: MeetingKind::Review,
                ..new.clone()
            },
        ] {
            assert!(matches!(casework.book(&wrong).await, Err(Error::NotThere)), "{wrong:?}");
        }
        let named = NewMeeting {
            note: "Where kacper waits.".into(),
            ..new.clone()
        };
        assert!(matches!(casework.book(&named).await, Err(Error::NamesFamily)));
        let meeting = casework.book(&new).await.unwrap();
        let item = NewItem {
            title: "Mrs Nowak's bus".into(),
            decides: false,
        };
        assert!(matches!(
            casework.add_item(meeting, &item).await,
            Err(Error::NamesFamily)
        ));
        let kacper = house.enter(house.young_person.person).await;
        assert!(
            house
                .p
                .listening(&kacper)
                .await
                .unwrap()
                .meetings()
                .await
                .unwrap()
                .is_empty()
        );
        let voice = house.p.own_voice(&kacper).await.unwrap();
        assert!(matches!(voice.room(meeting).await, Err(Error::NotThere)));
        assert_eq!(casework.dates().await.unwrap().meetings.len(), 1);
    }
}

#[tokio::test]
async fn how_he_took_part_is_his_to_correct_and_how_he_felt_his_to_tell() {
    for house in houses().await {
        let conference = house.conference().await;
        let meeting = conference.meeting;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        casework.was_held(meeting).await.unwrap();
        let note = casework
            .note_took_part(meeting, house.young_person.membership, TookPart::Silent)
            .await
            .unwrap();
        let not_family = casework
            .note_took_part(meeting, house.advocate.membership, TookPart::Spoke)
            .await;
        assert!(matches!(not_family, Err(Error::NotThere)));
        assert!(house.room_of(house.mother, meeting).await.took_part.is_empty());

        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        voice.doubt_took_part(note, "Tash spoke for me").await.unwrap();
        let ewa = house.enter(house.mother.person).await;
        let hers = house.p.own_voice(&ewa).await.unwrap();
        assert!(matches!(hers.doubt_took_part(note, "no").await, Err(Error::NotThere)));
        house.minutes_later(1);
        casework
            .note_took_part(meeting, house.young_person.membership, TookPart::AdvocateSpoke)
            .await
            .unwrap();
        let notes = house.chairs_room(meeting).await.took_part;
        assert_eq!(notes[0].doubt.as_ref().unwrap().0, "Tash spoke for me");
        assert_eq!(notes.last().unwrap().how.text(), "PN2");

        let said = AfterwardsSaid {
            felt: Some(Felt::Yes),
            words: "mostly".into(),
            ..AfterwardsSaid::default()
        };
        voice
            .keep_afterwards(meeting, Question::Heard, said, &Save::default())
            .await
            .unwrap();
        house.share(&kacper, meeting).await;
        assert!(casework.open_room(meeting).await.unwrap().afterwards.is_empty());
        let room = house.chairs_room(meeting).await;
        assert_eq!(
            (room.afterwards.len(), room.afterwards[0].question),
            (1, Question::Heard)
        );
    }
}

#[tokio::test]
async fn the_family_reads_of_every_meeting_without_them_at_the_latest_when_its_delay_is_over() {
    for house in houses().await {
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let marcus = house.enter(house.chair).await;
        let chairing = house.p.chairing(&marcus, house.pathway).await.unwrap();
        let hers = async || {
            let ewa = house.enter(house.mother.person).await;
            house.p.listening(&ewa).await.unwrap().meetings_apart().await.unwrap()
        };
        let new = NewApart {
            on: date(2026, 9, 12),
            who: "Social worker, police".into(),
            why: "To agree who visits.".into(),
            outcome: String::new(),
            context: None,
        };
        let silent = NewApart {
            why: " ".into(),
            ..new.clone()
        };
        assert!(matches!(casework.note_apart(&silent).await, Err(Error::NotThere)));
        let open = casework.note_apart(&new).await.unwrap();
        casework.came_of_it(open, "One visit, with Priya.").await.unwrap();
        assert_eq!(hers().await[0].outcome, "One visit, with Priya.");

        let before = format!("{:?}", hers().await);
        let until = date(2026, 9, 21);
        let delayed = chairing
            .note_apart_delayed(&new, until, "Somebody is at risk.")
            .await
            .unwrap();
        assert_eq!(format!("{:?}", hers().await), before, "as if it were not there");
        let too_far = chairing.delay_apart(delayed, date(2026, 10, 13), "longer").await;
        assert!(matches!(too_far, Err(Error::NotThere)));
        chairing
            .delay_apart(delayed, date(2026, 9, 25), "Still at risk.")
            .await
            .unwrap();
        house.clock.advance(jiff::SignedDuration::from_hours(24 * 10));
        assert_eq!(house.clock.today(), date(2026, 9, 24));
        assert_eq!(format!("{:?}", hers().await), before);
        house.clock.advance(jiff::SignedDuration::from_hours(24));
        assert_eq!(hers().await.len(), 2, "on the day, by itself");
        let marcus = house.enter(house.chair).await;
        let chairing = house.p.chairing(&marcus, house.pathway).await.unwrap();
        let again = chairing.delay_apart(delayed, date(2026, 9, 30), "hide it").await;
        assert!(
            matches!(again, Err(Error::Conflict)),
            "what they could read is not taken away"
        );
        let records = chairing.meetings_apart().await.unwrap();
        let record = records.iter().find(|one| one.apart.id == delayed).unwrap();
        assert_eq!(record.delays.len(), 2, "every delay is kept");
    }
}

#[tokio::test]
async fn what_a_service_did_goes_to_the_chair_or_the_advocate_and_comes_back_answered() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let to = |reach| Audience::new(reach, &[]);
        let advocate = house
            .say(&kacper, Topic::Service, "for Tash", to(Reach::Advocate))
            .await;
        let both = house
            .say(&kacper, Topic::First, "for both", to(Reach::ChairAndAdvocate))
            .await;
        assert_eq!(house.reads(house.worker).await, Vec::<String>::new());
        assert_eq!(house.reads(house.chair).await, ["for both"]);
        assert_eq!(house.hears(house.advocate).await, ["for Tash", "for both"]);
        assert!(house.hears(house.mother).await.is_empty());

        let tash = house.enter(house.advocate.person).await;
        let listening = house.p.listening(&tash).await.unwrap();
        listening.answer(&answer(advocate)).await.unwrap();
        assert!(
            matches!(listening.answer(&answer(both)).await, Err(Error::NotThere)),
            "not about a service"
        );
        let ewa = house.enter(house.mother.person).await;
        let mother = house.p.listening(&ewa).await.unwrap();
        assert!(matches!(mother.answer(&answer(advocate)).await, Err(Error::NotThere)));

        let voice = house.p.own_voice(&kacper).await.unwrap();
        let mine = voice.view(advocate).await.unwrap();
        assert_eq!(mine.answer().unwrap().because, "I rang them.");
        assert!(matches!(
            voice.change_audience(both, &to(Reach::Chair)).await,
            Err(Error::NotThere)
        ));
        voice.change_audience(advocate, &to(Reach::Chair)).await.unwrap();
        assert_eq!(house.reads(house.chair).await, ["for Tash", "for both"]);
        voice.keep(&heard_by(Topic::Hard, to(Reach::Advocate))).await.unwrap();
        assert!(
            voice
                .draft(Topic::Hard, 1)
                .await
                .unwrap()
                .unwrap()
                .said
                .audience
                .is_none()
        );
    }
}

#[tokio::test]
async fn only_a_manager_says_what_quoracy_asks_for() {
    for house in houses().await {
        let rule = Rule {
            others: 3,
            voluntary_counts: true,
        };
        for who in [house.worker, house.chair, house.young_person.person] {
            let who = house.enter(who).await;
            assert!(matches!(
                house.p.set_quoracy_rule(&who, rule).await,
                Err(Error::NotThere)
            ));
        }
        assert_eq!(house.p.quoracy_rule().await.unwrap(), Rule::default());
        let denise = house.enter(house.manager).await;
        for rule in [Rule::default(), rule] {
            house.p.set_quoracy_rule(&denise, rule).await.unwrap();
            assert_eq!(house.p.quoracy_rule().await.unwrap(), rule);
        }
        let mut tx = house.store.read().await.unwrap();
        let verdict = audit::verify(&mut tx, house.p.vault(), &[]).await.unwrap();
        assert!(matches!(verdict, Verdict::Whole { .. }));
    }
}

fn answer(view: ViewId) -> NewAnswer {
    NewAnswer {
        view,
        state: AnswerState::Did,
        because: "I rang them.".into(),
        instead: String::new(),
        next_on: None,
        action: None,
    }
}
