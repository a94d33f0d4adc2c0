//! From a draft to an answer, and who can know on the way.

use jiff::civil::date;
use participation::Error;
use participation::cases::NewAnswer;
use participation::people::Role;
use participation::voice::{AnswerState, Audience, Expectation, Reply, Topic, Without};

use crate::house::{action, chair_and_advocate, houses, meeting, member, typed, worker_and_chair};

const WORDS: &str = "After eight there's nobody, just them lot.";

#[tokio::test]
async fn a_voice_reaches_the_plan_and_comes_back_answered() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let view = house.say(&kacper, Topic::Hard, WORDS, meeting(&[])).await;

        house.minutes_later(60);
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let opened = casework.open_views().await.unwrap();
        assert_eq!(opened.iter().map(|one| one.words.as_str()).collect::<Vec<_>>(), [WORDS]);
        let mut new = action(house.context(house.worker, house.pathway).await);
        new.from_view = Some(view);
        let step = casework.add_action(&new).await.unwrap();
        let answer = NewAnswer {
            view,
            state: AnswerState::NotYet,
            because: "Gill puts staff there.".into(),
            instead: String::new(),
            next_on: Some(date(2026, 10, 16)),
            action: Some(step),
        };
        let first = casework.answer(&answer).await.unwrap();
        house.minutes_later(5);
        let answer = NewAnswer {
            state: AnswerState::Did,
            next_on: None,
            ..answer
        };
        let last = casework.answer(&answer).await.unwrap();

        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        assert!(matches!(
            voice.reply(view, first, Reply::Ok, "").await,
            Err(Error::NotThere)
        ));
        voice.reply(view, last, Reply::Ok, "ok").await.unwrap();
        let mine = voice.view(view).await.unwrap();
        assert_eq!(mine.words, WORDS);
        assert!(mine.was_opened_by(house.worker));
        assert_eq!(mine.opened[0].at, house.clock.now_ms() - 5 * 60_000);
        let counts = mine.answer().unwrap();
        assert_eq!(
            (counts.id, counts.state, counts.action),
            (last, AnswerState::Did, Some(step))
        );
        assert_eq!(counts.because, "Gill puts staff there.");
        assert_eq!(
            counts.reply.as_ref().map(|(reply, words, _)| (*reply, words.as_str())),
            Some((Reply::Ok, "ok"))
        );

        let plan = voice.listening().plan().await.unwrap();
        assert_eq!(
            plan.actions().map(|one| (one.id, one.from_view)).collect::<Vec<_>>(),
            [(step, Some(view))]
        );
        assert_eq!(plan.contexts[0].goal, "Somebody is there after eight.");
        assert_eq!(
            casework.views().await.unwrap()[0]
                .answer()
                .unwrap()
                .reply
                .as_ref()
                .unwrap()
                .1,
            "ok"
        );
    }
}

#[tokio::test]
async fn a_draft_is_its_authors_and_leaves_no_trace_for_anybody_else() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let ewa = house.enter(house.mother.person).await;
        let priya = house.enter(house.worker).await;
        let marcus = house.enter(house.chair).await;
        let everything = async || {
            let mother = house.p.own_voice(&ewa).await.unwrap();
            let worker = house.p.casework(&priya, house.pathway).await.unwrap();
            let chair = house.p.review(&marcus, house.pathway).await.unwrap();
            format!(
                "{:?} {:?} {:?} {:?} {:?} {:?} {:?}",
                mother.drafts().await.unwrap(),
                mother.views().await.unwrap(),
                mother.listening().views().await.unwrap(),
                mother.listening().plan().await.unwrap(),
                worker.views().await.unwrap(),
                worker.invites().await.unwrap(),
                chair.views().await.unwrap(),
            )
        };
        let before = everything().await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        voice.keep(&typed(Topic::Hard, WORDS)).await.unwrap();
        assert_eq!(everything().await, before);
        assert_eq!(voice.drafts().await.unwrap()[0].said.words, WORDS);

        // What is shared, but not with her, is nothing to his mother either.
        let mother = async || format!("{:?}", house.p.listening(&ewa).await.unwrap().views().await.unwrap());
        let before = mother().await;
        house.say(&kacper, Topic::First, WORDS, worker_and_chair()).await;
        assert_eq!(mother().await, before);
    }
}

#[tokio::test]
async fn words_reach_whom_their_author_chose_and_nobody_else() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let cases = [
            ("all", meeting(&[]), [true, true, true, true]),
            (
                "not my parents",
                meeting(&[Without::Parents]),
                [true, true, true, false],
            ),
            ("worker and chair", worker_and_chair(), [true, true, false, false]),
            (
                "she came to our house and Mum cried",
                chair_and_advocate(),
                [false, true, true, false],
            ),
        ];
        for (words, audience, reaches) in cases {
            house.say(&kacper, Topic::Service, words, audience).await;
            let found = [
                house.reads(house.worker).await,
                house.reads(house.chair).await,
                house.hears(house.advocate).await,
                house.hears(house.mother).await,
            ];
            assert_eq!(found.map(|all| all.iter().any(|one| one == words)), reaches, "{words}");
            // The father is not in the meeting; the others are another family.
            for nobody in [house.father, house.other_young_person, house.other_mother] {
                assert!(house.hears(nobody).await.is_empty(), "{words}");
            }
        }
        let ewa = house.enter(house.mother.person).await;
        house.say(&ewa, Topic::About, "for the meeting", meeting(&[])).await;
        house
            .say(&ewa, Topic::About, "not for Kacper", meeting(&[Without::YoungPerson]))
            .await;
        assert_eq!(house.hears(house.young_person).await, ["for the meeting"]);
    }
}

#[tokio::test]
async fn a_preview_names_exactly_those_who_would_read_it() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        let who = |audience: Audience| {
            let readers = audience.readers(voice.me().id, voice.people());
            readers.map(|one| one.person).collect::<Vec<_>>()
        };
        assert_eq!(who(chair_and_advocate()), [house.chair, house.advocate.person]);
        assert_eq!(who(worker_and_chair()), [house.worker, house.chair]);
        let all = [house.worker, house.chair, house.mother.person, house.advocate.person];
        assert_eq!(who(meeting(&[])), all);
    }
}

#[tokio::test]
async fn who_comes_later_reads_nothing_until_its_author_says_so() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let view = house.say(&kacper, Topic::Hard, WORDS, meeting(&[])).await;
        house.minutes_later(1);
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let newcomer = casework.invite(&member(Role::Parent, true)).await.unwrap().person;
        let hears = async || {
            let who = house.enter(newcomer).await;
            house.p.listening(&who).await.unwrap().views().await.unwrap().len()
        };
        assert_eq!(hears().await, 0);
        house.minutes_later(1);
        let voice = house.p.own_voice(&kacper).await.unwrap();
        voice.change_audience(view, &meeting(&[])).await.unwrap();
        assert_eq!(hears().await, 1);
    }
}

#[tokio::test]
async fn what_was_taken_back_is_gone_for_new_readers() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let view = house.say(&kacper, Topic::Hard, WORDS, meeting(&[])).await;
        let priya = house.enter(house.worker).await;
        let review = house.p.review(&priya, house.pathway).await.unwrap();
        review.open_views().await.unwrap();
        let voice = house.p.own_voice(&kacper).await.unwrap();
        voice.take_back(view).await.unwrap();

        assert!(review.views().await.unwrap().is_empty());
        assert!(house.reads(house.chair).await.is_empty());
        assert!(house.hears(house.mother).await.is_empty());
        let mine = voice.view(view).await.unwrap();
        assert!(mine.taken_back_at.is_some());
        assert!(
            mine.was_opened_by(house.worker),
            "who has read it still knows, and he can see who"
        );
        assert!(matches!(
            voice.change_audience(view, &meeting(&[])).await,
            Err(Error::NotThere)
        ));
    }
}

#[tokio::test]
async fn who_can_know_is_changed_later() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let view = house.say(&kacper, Topic::Hard, WORDS, meeting(&[])).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        assert_eq!(house.hears(house.mother).await, [WORDS]);
        voice
            .change_audience(view, &meeting(&[Without::Parents]))
            .await
            .unwrap();
        assert!(house.hears(house.mother).await.is_empty());
        assert_eq!(house.hears(house.advocate).await, [WORDS]);
        voice.change_audience(view, &chair_and_advocate()).await.unwrap();
        assert!(house.reads(house.worker).await.is_empty());
    }
}

#[tokio::test]
async fn what_they_want_done_goes_with_the_words() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        voice.keep(&typed(Topic::Hard, WORDS)).await.unwrap();
        let mut who = crate::house::heard_by(Topic::Hard, worker_and_chair());
        if let participation::voice::Change::Who { expectation, .. } = &mut who.change {
            *expectation = Some(Expectation::TalkFirst);
        }
        voice.keep(&who).await.unwrap();
        let draft = voice.draft(Topic::Hard, 1).await.unwrap().unwrap();
        voice.share(&[(draft.id, draft.version)]).await.unwrap();
        let priya = house.enter(house.worker).await;
        let views = house
            .p
            .review(&priya, house.pathway)
            .await
            .unwrap()
            .views()
            .await
            .unwrap();
        assert_eq!(views[0].expectation, Some(Expectation::TalkFirst));
        assert!(
            !views[0].was_opened_by(house.worker),
            "being listed is not being opened"
        );
    }
}
