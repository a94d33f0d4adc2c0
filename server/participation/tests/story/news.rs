//! "What is happening with this?" is asked in one tap, waits where it is to be answered, and is answered with a date.

use jiff::SignedDuration;
use jiff::civil::date;
use participation::Error;
use participation::cases::NewAnswer;
use participation::news::{About, NewLine, Wait, Waiting};
use participation::people::Role;
use participation::voice::{AnswerState, Topic};

use crate::house::{House, action, chair_and_advocate, houses, meeting, worker_and_chair};

fn still(about: About) -> NewLine {
    NewLine {
        about,
        waiting_on: "Northline Buses".into(),
        words: String::new(),
        next_on: None,
        after: None,
    }
}

async fn waits(house: &House) -> Vec<Waiting> {
    let priya = house.enter(house.worker).await;
    let review = house.p.review(&priya, house.pathway).await.unwrap();
    review.waiting_for_news().await.unwrap()
}

fn days_later(house: &House, days: i64) {
    house.clock.advance(SignedDuration::from_hours(24 * days));
}

#[tokio::test]
async fn a_tap_is_seen_by_who_is_to_answer_and_the_line_comes_back_dated() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let view = house.say(&kacper, Topic::First, "a later bus", meeting(&[])).await;
        let about = About::View(view);
        assert!(waits(&house).await.is_empty(), "it is said today");
        days_later(&house, 7);
        assert_eq!(waits(&house).await[0].why, Wait::Quiet(date(2026, 9, 14)));

        let voice = house.p.own_voice(&kacper).await.unwrap();
        voice.ask_what_is_happening(about).await.unwrap();
        days_later(&house, 1);
        voice.ask_what_is_happening(about).await.unwrap();
        let waiting = waits(&house).await;
        assert_eq!((waiting.len(), waiting[0].asked.len()), (1, 1));
        assert_eq!(waiting[0].why, Wait::Asked(date(2026, 9, 21)));
        let (ms, mum) = (waiting[0].asked[0].1, house.enter(house.mother.person).await);
        let mums = house.p.own_voice(&mum).await.unwrap();
        assert!(matches!(mums.ask_what_is_happening(about).await, Err(Error::NotThere)));

        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let blank = NewLine {
            waiting_on: " ".into(),
            ..still(about)
        };
        assert!(matches!(casework.say_news(&blank).await, Err(Error::Incomplete)));
        let told = |news: &participation::news::News| {
            let one = news.of(about)?;
            Some((one.asked_at, one.lines.len()))
        };
        let listening = voice.listening();
        assert_eq!(told(&listening.news().await.unwrap()), Some((Some(ms), 0)));
        casework.say_news(&still(about)).await.unwrap();
        assert!(waits(&house).await.is_empty());
        let news = listening.news().await.unwrap();
        assert_eq!(told(&news), Some((None, 1)));
        let line = &news.of(about).unwrap().lines[0];
        assert_eq!((line.waiting_on.as_str(), line.by), ("Northline Buses", house.worker));
        assert_eq!(line.at, house.clock.now_ms());

        // The words were shared with the meeting. That their author asked, and what they were told, was not.
        for part in [house.mother, house.father, house.advocate] {
            let who = house.enter(part.person).await;
            let news = house.p.listening(&who).await.unwrap().news().await.unwrap();
            assert!(news.of(about).is_none());
        }
        let owen = house.enter(house.colleague).await;
        let other = house.p.review(&owen, house.other_pathway).await.unwrap();
        assert!(matches!(other.say_news(&still(about)).await, Err(Error::NotThere)));
        voice.take_back(view).await.unwrap();
        assert!(matches!(casework.say_news(&still(about)).await, Err(Error::NotThere)));
        assert!(matches!(voice.ask_what_is_happening(about).await, Err(Error::NotThere)));
    }
}

#[tokio::test]
async fn asking_about_what_the_worker_may_not_know_waits_for_the_chair_alone() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let view = house
            .say(&kacper, Topic::Service, "not for Priya", chair_and_advocate())
            .await;
        let about = About::View(view);
        let voice = house.p.own_voice(&kacper).await.unwrap();
        voice.ask_what_is_happening(about).await.unwrap();
        assert!(waits(&house).await.is_empty());
        let (priya, marcus) = (house.enter(house.worker).await, house.enter(house.chair).await);
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        assert!(matches!(casework.say_news(&still(about)).await, Err(Error::NotThere)));
        for (who, many) in [(&priya, 0), (&marcus, 1)] {
            let desk = house.p.desk(who).await.unwrap();
            assert_eq!(desk.iter().map(|one| one.news.len()).sum::<usize>(), many);
        }
        let review = house.p.review(&marcus, house.pathway).await.unwrap();
        let waiting = review.waiting_for_news().await.unwrap();
        assert_eq!((waiting[0].about, waiting[0].whose), (about, Role::Chair));
    }
}

#[tokio::test]
async fn a_promise_that_passed_waits_until_a_new_day_is_named() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let view = house
            .say(&kacper, Topic::Hard, "underpass dark", worker_and_chair())
            .await;
        let about = About::View(view);
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let promised = NewAnswer {
            view,
            state: AnswerState::NotYet,
            because: "The light is ordered.".into(),
            instead: String::new(),
            next_on: Some(date(2026, 9, 17)),
            action: None,
        };
        casework.answer(&promised).await.unwrap();
        days_later(&house, 3);
        assert!(waits(&house).await.is_empty());
        days_later(&house, 1);
        assert_eq!(waits(&house).await[0].why, Wait::Slipped(date(2026, 9, 17)));
        casework.say_news(&still(about)).await.unwrap();
        assert_eq!(waits(&house).await[0].why, Wait::Slipped(date(2026, 9, 17)));
        // Whoever has not read the last line reads it first. The same line again is the same line.
        let unread = NewLine {
            next_on: Some(date(2026, 9, 23)),
            ..still(about)
        };
        assert!(matches!(casework.say_news(&unread).await, Err(Error::Conflict)));
        casework.say_news(&still(about)).await.unwrap();
        let lines = casework.news_lines().await.unwrap();
        assert_eq!(lines.len(), 1);
        let again = NewLine {
            after: Some(lines[0].id),
            next_on: Some(date(2026, 9, 23)),
            ..still(about)
        };
        casework.say_news(&again).await.unwrap();
        assert!(waits(&house).await.is_empty());
        days_later(&house, 6);
        assert_eq!(waits(&house).await[0].why, Wait::Slipped(date(2026, 9, 23)));
        let did = NewAnswer {
            state: AnswerState::Did,
            next_on: None,
            ..promised
        };
        casework.answer(&did).await.unwrap();
        days_later(&house, 60);
        assert!(waits(&house).await.is_empty());
    }
}

#[tokio::test]
async fn a_line_about_an_action_is_for_everybody_and_who_asked_for_nobody() {
    for house in houses().await {
        let bus = house.context(house.worker, house.pathway).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let unpublished = casework.add_action(&action(bus)).await.unwrap();
        let mum = house.enter(house.mother.person).await;
        let mums = house.p.own_voice(&mum).await.unwrap();
        let about = About::Action(unpublished);
        assert!(matches!(mums.ask_what_is_happening(about).await, Err(Error::NotThere)));
        house.publish().await;
        mums.ask_what_is_happening(about).await.unwrap();
        assert_eq!(waits(&house).await[0].asked[0].0, house.mother.membership);
        let kacper = house.enter(house.young_person.person).await;
        let listening = house.p.listening(&kacper).await.unwrap();
        let news = listening.news().await.unwrap();
        assert_eq!(news.of(about).unwrap().asked_at, None);
        house.minutes_later(1);
        casework.say_news(&still(about)).await.unwrap();
        for part in [house.young_person, house.mother, house.father, house.advocate] {
            let who = house.enter(part.person).await;
            let news = house.p.listening(&who).await.unwrap().news().await.unwrap();
            assert_eq!(news.of(about).unwrap().lines.len(), 1);
        }
        assert!(waits(&house).await.is_empty());
        days_later(&house, 7);
        assert_eq!(waits(&house).await[0].why, Wait::Quiet(date(2026, 9, 14)));
        days_later(&house, 40);
        assert_eq!(waits(&house).await[0].why, Wait::Slipped(date(2026, 10, 16)));
    }
}
