//! A pack holds what its recipient and whoever takes it may both know, and nothing else.

use participation::Error;
use participation::cases::NewAnswer;
use participation::id::{MembershipId, PersonId};
use participation::pack::{Form, Whom};
use participation::people::Role;
use participation::places::{PlaceKind, PlaceThread, Whereabouts};
use participation::plan::{MeetingKind, NewMeeting};
use participation::room::{Decision, TookPart};
use participation::voice::{AnswerState, Topic, Without};

use crate::house::{House, action, chair_and_advocate, houses, meeting, worker_and_chair};
use crate::places_house::{Said, bus_station};
use crate::room_house::{Conference, PRIVATE, rather_not};

const FOR_ALL: &str = "nobody about after eight";
const NOT_POLICE: &str = "they search me for nothing";
const NOT_MUM: &str = "Mum cannot know this one";
const FOR_TWO: &str = "only Priya and Marcus";

/// What Kacper says to whom, what his mother says, and who is asked to the conference.
async fn said(house: &House) -> Conference {
    let conference = house.conference().await;
    let kacper = house.enter(house.young_person.person).await;
    house.say(&kacper, Topic::Hard, FOR_ALL, meeting(&[])).await;
    house
        .say(&kacper, Topic::Help, NOT_POLICE, meeting(&[Without::Police]))
        .await;
    house
        .say(&kacper, Topic::About, NOT_MUM, meeting(&[Without::Parents]))
        .await;
    house.say(&kacper, Topic::First, FOR_TWO, worker_and_chair()).await;
    house.say(&kacper, Topic::Service, PRIVATE, chair_and_advocate()).await;
    let ewa = house.enter(house.mother.person).await;
    house.say(&ewa, Topic::About, "I work nights", meeting(&[])).await;
    conference
}

async fn member_called(house: &House, short: &str) -> MembershipId {
    let marcus = house.enter(house.chair).await;
    let people = house
        .p
        .review(&marcus, house.pathway)
        .await
        .unwrap()
        .people()
        .await
        .unwrap();
    people.iter().find(|one| one.called.short == short).unwrap().id
}

async fn role(house: &House, role: Role) -> MembershipId {
    let marcus = house.enter(house.chair).await;
    let people = house
        .p
        .review(&marcus, house.pathway)
        .await
        .unwrap()
        .people()
        .await
        .unwrap();
    people.iter().find(|one| one.role == role).unwrap().id
}

/// Everything in a pack that the chair or the worker takes for somebody.
async fn pack(house: &House, by: PersonId, whom: Whom) -> participation::Result<String> {
    let who = house.enter(by).await;
    let review = house.p.review(&who, house.pathway).await?;
    let pack = review.pack(whom).await?;
    let all = format!(
        "{:?}",
        (&pack.views, &pack.places, &pack.weights, &pack.room, &pack.held)
    );
    Ok(format!("{}{all}{}", pack.json_ld()?, pack.ssd_rows()))
}

#[tokio::test]
async fn a_private_line_reaches_the_chairs_pack_and_no_other() {
    for house in houses().await {
        said(&house).await;
        let (amos, leon) = (
            member_called(&house, "DS Amos").await,
            member_called(&house, "Leon").await,
        );
        let (worker, chair) = (role(&house, Role::Worker).await, role(&house, Role::Chair).await);
        let (w, c) = (house.worker, house.chair);
        let of = Whom::Member;
        let all = [FOR_ALL, NOT_POLICE, NOT_MUM, FOR_TWO, PRIVATE];
        for (by, whom, there) in [
            (c, of(chair), [true, true, true, true, true]),
            (c, Whom::Court, [true, true, true, true, true]),
            (w, of(worker), [true, true, true, true, false]),
            (c, of(amos), [true, false, true, false, false]),
            (w, of(amos), [true, false, true, false, false]),
            (w, of(leon), [true, true, true, false, false]),
            (c, of(house.mother.membership), [true, true, false, false, false]),
            (c, of(house.father.membership), [false, false, false, false, false]),
            // His own copy, as far as whoever takes it may know.
            (c, of(house.young_person.membership), [true, true, true, true, true]),
            (w, of(house.young_person.membership), [true, true, true, true, false]),
            (c, of(house.advocate.membership), [true, true, true, false, true]),
            (w, of(house.advocate.membership), [true, true, true, false, false]),
        ] {
            let text = pack(&house, by, whom).await.unwrap();
            let found = all.map(|canary| text.contains(canary));
            assert_eq!(found, there, "{whom}");
            // A professional is not told of a father who is not in the meetings. He is called as she is here.
            let parents = text.matches(r#""role": "parent""#).count();
            assert_eq!(
                parents,
                if [of(amos), of(leon)].contains(&whom) { 1 } else { 2 },
                "{whom}"
            );
        }
    }
}

#[tokio::test]
async fn nobody_is_handed_a_pack_who_is_not_to_have_one() {
    for house in houses().await {
        let conference = said(&house).await;
        let (worker, chair) = (role(&house, Role::Worker).await, role(&house, Role::Chair).await);
        let amos = Whom::Member(member_called(&house, "DS Amos").await);
        for (by, whom) in [
            (house.worker, Whom::Court),
            (house.worker, Whom::Member(chair)),
            (house.chair, Whom::Member(worker)),
            (house.chair, Whom::Member(house.other_mother.membership)),
        ] {
            assert!(matches!(pack(&house, by, whom).await, Err(Error::NotThere)), "{whom}");
        }
        for stranger in [house.colleague, house.manager, house.mother.person] {
            let who = house.enter(stranger).await;
            let review = house.p.review(&who, house.pathway).await;
            assert!(matches!(review.err(), Some(Error::NotThere)));
        }
        // Who stays away from the meeting was not among everyone in it.
        assert!(pack(&house, house.worker, amos).await.is_ok());
        let marcus = house.enter(house.chair).await;
        let chairing = house.p.chairing(&marcus, house.pathway).await.unwrap();
        let seat = conference.of("DS Amos");
        chairing
            .decide(seat, Decision::Report, "A report is enough.")
            .await
            .unwrap();
        assert!(matches!(pack(&house, house.worker, amos).await, Err(Error::NotThere)));
    }
}

#[tokio::test]
async fn what_is_said_of_who_comes_stays_with_those_who_may_read_it() {
    for house in houses().await {
        let conference = house.conference().await;
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        let seat = conference.of("Leon");
        voice
            .keep_stance(seat, rather_not(), &Default::default())
            .await
            .unwrap();
        house.share(&kacper, conference.meeting).await;
        let marcus = house.enter(house.chair).await;
        let chairing = house.p.chairing(&marcus, house.pathway).await.unwrap();
        let why = "He sits by the door.";
        chairing.decide(seat, Decision::Attends, why).await.unwrap();
        let sam = Whom::Member(member_called(&house, "Sam").await);
        let worker = Whom::Member(role(&house, Role::Worker).await);
        let mother = Whom::Member(house.mother.membership);
        let his = Whom::Member(house.young_person.membership);
        let (w, c) = (house.worker, house.chair);
        for (by, whom, there) in [
            (c, Whom::Court, [true, true, true]),
            (w, worker, [true, false, true]),
            (c, his, [true, true, true]),
            (w, his, [true, false, true]),
            (c, mother, [false, false, true]),
            (c, sam, [false, false, false]),
        ] {
            let text = pack(&house, by, whom).await.unwrap();
            let found = ["rather-not", PRIVATE, why].map(|canary| text.contains(canary));
            assert_eq!(found, there, "{whom}");
        }
    }
}

#[tokio::test]
async fn a_pack_that_is_taken_stands_in_the_list_once_and_keeps_no_words() {
    for house in houses().await {
        said(&house).await;
        let (priya, marcus) = (house.enter(house.worker).await, house.enter(house.chair).await);
        let review = house.p.review(&priya, house.pathway).await.unwrap();
        let whom = Whom::Member(house.mother.membership);
        let (pack, digest) = review.take_pack(whom, Form::Docx).await.unwrap();
        assert_eq!(pack.digest().unwrap(), digest);
        let (_, again) = review.take_pack(whom, Form::Docx).await.unwrap();
        assert_eq!(again, digest, "the same pack is the same bytes");
        review.take_pack(whom, Form::Print).await.unwrap();
        let taken = review.packs_taken().await.unwrap();
        assert_eq!(taken.len(), 2);
        assert!(
            taken
                .iter()
                .all(|one| one.digest.as_ref() == Some(&digest) && one.by == house.worker)
        );

        // The chair sees that it was taken, and cannot compare digests.
        let chairs = house.p.review(&marcus, house.pathway).await.unwrap();
        let taken = chairs.packs_taken().await.unwrap();
        assert_eq!(
            (taken.len(), taken.iter().filter_map(|one| one.digest.as_ref()).count()),
            (2, 0)
        );

        // Taking it was reading it, and only what was in it.
        let views = review.views().await.unwrap();
        let opened = |words: &str| {
            let view = views.iter().find(|view| view.words == words).unwrap();
            view.was_opened_by(house.worker)
        };
        assert!(opened(FOR_ALL) && !opened(NOT_MUM) && !opened(FOR_TWO));
        assert!(pack.views.iter().all(|view| view.opened.is_empty()));
    }
}

#[tokio::test]
async fn what_was_taken_back_is_in_no_pack_and_the_plan_and_answers_are() {
    for house in houses().await {
        let conference = house.conference().await;
        let kacper = house.enter(house.young_person.person).await;
        let gone = house.say(&kacper, Topic::Hard, "I wish I had not", meeting(&[])).await;
        let stays = house.say(&kacper, Topic::First, FOR_ALL, meeting(&[])).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        voice.take_back(gone).await.unwrap();
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let answer = NewAnswer {
            view: stays,
            state: AnswerState::Did,
            because: "Gill put staff on.".into(),
            instead: String::new(),
            next_on: None,
            action: None,
        };
        casework.answer(&answer).await.unwrap();
        let bus = house.context(house.worker, house.pathway).await;
        casework.add_action(&action(bus)).await.unwrap();
        let sam = Whom::Member(member_called(&house, "Sam").await);
        let before = pack(&house, house.worker, sam).await.unwrap();
        assert!(!before.contains("Staff at Bay C."), "not agreed yet");
        house.publish().await;
        for whom in [sam, Whom::Member(house.mother.membership)] {
            let text = pack(&house, house.worker, whom).await.unwrap();
            assert!(!text.contains("I wish I had not"));
            assert!(text.contains("Gill put staff on.") && text.contains("Staff at Bay C."));
        }
        let review = house.p.review(&priya, house.pathway).await.unwrap();
        let pack = review.pack(sam).await.unwrap();
        assert_eq!(pack.meeting.map(|(kind, _)| kind), Some(MeetingKind::Conference));
        assert_eq!(pack.room.unwrap().meeting.id, conference.meeting);
    }
}

#[tokio::test]
async fn a_review_makes_a_row_of_the_dataset_and_a_conference_none() {
    for house in houses().await {
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let today = house.clock.today();
        for kind in [MeetingKind::Conference, MeetingKind::Review] {
            let meeting = casework.book(&NewMeeting::new(kind, today)).await.unwrap();
            casework.was_held(meeting).await.unwrap();
            let kacper = house.young_person.membership;
            casework.note_took_part(meeting, kacper, TookPart::Spoke).await.unwrap();
        }
        let worker = role(&house, Role::Worker).await;
        let pack = async |whom| casework.pack(Whom::Member(whom)).await.unwrap();
        let hers = pack(worker).await;
        let (mine, reference) = (hers.ssd_rows(), &hers.reference);
        let wanted = format!("ssd_cp_reviews,{reference}-{today}-1,{reference},{today},,PN1");
        assert_eq!(mine.lines().nth(1), Some(wanted.as_str()));
        assert_eq!(mine.matches("PN1").count(), 1, "{mine}");
        let rows = async |whom| pack(whom).await.ssd_rows();
        assert!(rows(house.young_person.membership).await.contains("PN1"));
        assert!(!rows(house.mother.membership).await.contains("PN1"));
    }
}

#[tokio::test]
async fn only_places_of_the_pack_are_on_its_map_and_never_a_home() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let of = |kind, name, audience| Said {
            kind,
            name,
            ..bus_station(audience)
        };
        house.flags(&kacper, &bus_station(meeting(&[]))).await;
        house
            .flags(&kacper, &of(PlaceKind::Park, "the canary's park", worker_and_chair()))
            .await;
        house
            .flags(&kacper, &of(PlaceKind::Home, "home", worker_and_chair()))
            .await;
        let chair = role(&house, Role::Chair).await;
        let marcus = house.enter(house.chair).await;
        let review = house.p.review(&marcus, house.pathway).await.unwrap();
        for (whom, there) in [
            (house.mother.membership, vec![("Bay C", true)]),
            (
                chair,
                vec![("Bay C", true), ("the canary's park", true), ("home", false)],
            ),
            (house.father.membership, vec![]),
        ] {
            let pack = review.pack(Whom::Member(whom)).await.unwrap();
            assert_eq!(pack.places.len(), pack.whereabouts.len());
            let drawn = pack.whereabouts.iter().map(|at| *at != Whereabouts::Untold);
            let found: Vec<(&str, bool)> = pack.places.iter().map(PlaceThread::name).zip(drawn).collect();
            assert_eq!(found, there);
            let numbers = pack.json_ld().unwrap();
            assert!(!numbers.contains("543210987") && !numbers.contains("1234567"));
        }
    }
}
