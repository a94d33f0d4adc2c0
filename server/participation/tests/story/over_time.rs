//! Three voices over time: each its own, and none of them in another's.

use jiff::SignedDuration;
use jiff::civil::date;
use participation::cases::NewAnswer;
use participation::over_time::{Kept, OverTime};
use participation::plan::{ActionState, Move};
use participation::room::{AfterwardsSaid, Felt, MeetingKind, NewMeeting, Question, Save};
use participation::voice::{AnswerState, Feeling, Topic};

use crate::house::{House, Part, action, houses, meeting, worker_and_chair};
use crate::places_house::bus_station;

async fn family(house: &House, part: Part) -> OverTime {
    let who = house.enter(part.person).await;
    let voice = house.p.own_voice(&who).await.unwrap();
    voice.over_time().await.unwrap()
}

async fn staff(house: &House, person: participation::id::PersonId) -> OverTime {
    let who = house.enter(person).await;
    let review = house.p.review(&who, house.pathway).await.unwrap();
    review.over_time().await.unwrap()
}

fn feelings(over: &OverTime, part: Part) -> Vec<Vec<Feeling>> {
    let of = over.voices.iter().filter(|voice| voice.voice == part.membership);
    let places = of.flat_map(|voice| &voice.places);
    places
        .map(|place| place.rated.iter().map(|one| one.feeling).collect())
        .collect()
}

#[tokio::test]
async fn ratings_and_feelings_stay_with_their_voice() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let (place, _) = house.flags(&kacper, &bus_station(meeting(&[]))).await;
        house.rates(&kacper, place, Feeling::Sometimes).await;
        let ewa = house.enter(house.mother.person).await;
        house.flags(&ewa, &bus_station(worker_and_chair())).await;

        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let new = NewMeeting::new(MeetingKind::Conference, date(2026, 9, 14));
        let conference = casework.book(&new).await.unwrap();
        casework.was_held(conference).await.unwrap();
        let voice = house.p.own_voice(&kacper).await.unwrap();
        let said = AfterwardsSaid {
            felt: Some(Felt::Partly),
            words: "mostly".into(),
            ..AfterwardsSaid::default()
        };
        voice
            .keep_afterwards(conference, Question::Heard, said, &Save::default())
            .await
            .unwrap();
        house.share(&kacper, conference).await;

        let his = family(&house, house.young_person).await;
        assert_eq!(his.voices.len(), 1);
        let both = vec![vec![Feeling::NotOk, Feeling::Sometimes]];
        assert_eq!(feelings(&his, house.young_person), both);
        let heard: Vec<_> = his.voices[0].answers(Question::Heard).collect();
        assert_eq!(heard, [(date(2026, 9, 14), Felt::Partly)]);
        assert_eq!(his.voices[0].answers(Question::Blamed).count(), 0);

        // What he shared with the meeting she reads beside hers; how he felt is not hers to know.
        let hers = family(&house, house.mother).await;
        assert_eq!(hers.voices[0].voice, house.mother.membership);
        assert_eq!(feelings(&hers, house.mother), [[Feeling::NotOk]]);
        assert_eq!(feelings(&hers, house.young_person), both);
        assert!(hers.voices.iter().all(|voice| voice.felt.is_empty()));
        let fathers = family(&house, house.father).await;
        assert!(fathers.voices.is_empty(), "he is not at the meeting");

        let worker = staff(&house, house.worker).await;
        assert_eq!(worker.voices.len(), 2);
        assert!(worker.voices.iter().all(|voice| voice.felt.is_empty()));
        let chair = staff(&house, house.chair).await;
        let felt: Vec<_> = chair.voices.iter().flat_map(|voice| &voice.felt).collect();
        assert_eq!((felt.len(), felt[0].author), (1, house.young_person.membership));
    }
}

#[tokio::test]
async fn promises_are_told_with_their_days_and_never_added_up() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let view = house.say(&kacper, Topic::Hard, "underpass dark", meeting(&[])).await;
        let bus = house.context(house.worker, house.pathway).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let done = casework.add_action(&action(bus)).await.unwrap();
        let open = casework.add_action(&action(bus)).await.unwrap();
        house.publish().await;
        let promised = NewAnswer {
            view,
            state: AnswerState::NotYet,
            because: "Ordered.".into(),
            instead: String::new(),
            next_on: Some(date(2026, 9, 16)),
            action: None,
        };
        casework.answer(&promised).await.unwrap();
        let told = |over: &OverTime| over.voices.first().map(|voice| voice.promises[0].kept);
        assert_eq!(told(&family(&house, house.young_person).await), Some(Kept::Waiting));
        house.clock.advance(SignedDuration::from_hours(24 * 3));
        assert_eq!(told(&family(&house, house.young_person).await), Some(Kept::NotYet));
        let did = NewAnswer {
            state: AnswerState::Did,
            next_on: None,
            ..promised
        };
        casework.answer(&did).await.unwrap();
        let kept = Some(Kept::Late(date(2026, 9, 17)));
        assert_eq!(told(&family(&house, house.young_person).await), kept);
        assert_eq!(told(&staff(&house, house.worker).await), kept);
        assert!(family(&house, house.mother).await.voices.is_empty());

        let step = Move {
            state: ActionState::Done,
            words: "Rota.".into(),
            due: None,
        };
        casework.move_action(done, &step, 1).await.unwrap();
        let new_day = Move {
            state: ActionState::Late,
            words: "No staff.".into(),
            due: Some(date(2026, 12, 11)),
        };
        casework.move_action(open, &new_day, 1).await.unwrap();
        house.clock.advance(SignedDuration::from_hours(24 * 40));
        for over in [
            family(&house, house.young_person).await,
            family(&house, house.father).await,
            staff(&house, house.worker).await,
        ] {
            let plan: Vec<_> = over.plan.iter().map(|one| (one.promised, one.kept)).collect();
            let day = date(2026, 10, 16);
            let first = (day, Kept::InTime(date(2026, 9, 17)));
            assert_eq!(plan, [first, (day, Kept::NotYet)], "a new day does not make it kept");
        }
    }
}
