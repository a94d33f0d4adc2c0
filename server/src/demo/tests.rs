use jiff::civil::date;
use participation::access::SignedIn;
use participation::audit::{Verdict, verify};
use participation::clock::Clock;
use participation::news::Wait;
use participation::plan::{ActionState, Change};
use participation::rules::challenge::State;
use participation::rules::proposal::{self, Outcome};
use participation::rules::tilt::Target;
use participation::sealing::{Keyring, Vault};
use participation::store::testing::{TestStore, both};
use participation::support::{Help, Outcome as Found, WhyNot};
use participation::voice::{AnswerState, View};
use participation::weights::Disagreement;

use super::*;

/// The story as it stands on Saturday morning.
struct Told {
    p: Participation,
    people: Vec<(&'static str, PersonId)>,
    _store: TestStore,
}

async fn told() -> Vec<Told> {
    let mut all = Vec::new();
    for store in both().await.unwrap() {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::fixed("2026-11-21T09:30:00Z".parse().unwrap());
        let vault = Vault::new(Keyring::create(&folder.path().join("keys")).unwrap(), clock.clone());
        let origin = "http://localhost:3000".parse().unwrap();
        let p = Participation::new((*store).clone(), vault, clock, &origin).unwrap();
        p.become_demo().await.unwrap();
        tell(&p).await.unwrap();
        let people = people(&p).await.unwrap();
        all.push(Told {
            p,
            people,
            _store: store,
        });
    }
    all
}

impl Told {
    async fn enter(&self, part: &str) -> SignedIn {
        let person = self.people.iter().find(|(name, _)| *name == part).unwrap().1;
        let token = self.p.enter_demo(person, "Laptop").await.unwrap();
        self.p.signed_in(&token).await.unwrap().unwrap()
    }
}

#[tokio::test]
async fn the_plan_stands_as_on_saturday_morning() {
    for told in told().await {
        let kacper = told.enter("young-person").await;
        let plan = told
            .p
            .listening(&kacper)
            .await
            .unwrap()
            .agreed_plan()
            .await
            .unwrap()
            .unwrap();
        assert_eq!((plan.version.number, plan.version.agreed_on), (2, date(2026, 11, 5)));
        assert_eq!(Target::ALL.map(|target| plan.tilt.count(target)), [6, 2, 2, 0, 1]);
        let states = ActionState::ALL
            .iter()
            .map(|state| plan.text.actions().filter(|one| one.state == *state).count());
        // Of the six states nothing was begun without an end, and nothing was stopped.
        assert_eq!(states.collect::<Vec<_>>(), [0, 0, 2, 7, 2, 0]);
        let light = plan
            .text
            .actions()
            .find(|one| one.state == ActionState::Late && one.due > Some(date(2026, 12, 1)));
        assert_eq!(light.unwrap().due, Some(date(2026, 12, 11)));
        let boxing = "A place on Tuesdays and Thursdays, and the bus fare.";
        assert!(
            plan.changes
                .iter()
                .any(|one| matches!(one, Change::Reworded(_, before) if before == boxing))
        );
        assert!(plan.shifts.is_empty() && plan.set_aside.is_empty());
        assert!(
            plan.text
                .contexts
                .iter()
                .all(|one| !one.goal.is_empty() && !one.measure.is_empty())
        );
    }
}

#[tokio::test]
async fn the_schools_first_draft_was_challenged_and_nobody_agreed_to_it() {
    for told in told().await {
        let priya = told.enter("worker").await;
        let review = told
            .p
            .review(&priya, told.p.desk(&priya).await.unwrap()[0].id)
            .await
            .unwrap();
        let challenged = review.challenges().await.unwrap();
        assert_eq!(challenged.len(), 1);
        assert_eq!(challenged[0].state_on(date(2026, 11, 21)), State::Settled);
        let versions = review.plan_versions().await.unwrap();
        assert_eq!(versions.len(), 2);
        assert!(versions.iter().all(|one| one.published.is_some()));
        for version in versions {
            assert!(version.text.actions().all(|one| one.id != challenged[0].action));
        }
        let now = review.plan().await.unwrap();
        let draft = now.actions().find(|one| one.id == challenged[0].action).unwrap();
        assert_eq!((draft.state, draft.target), (ActionState::Stopped, Target::YoungPerson));
    }
}

#[tokio::test]
async fn what_the_family_proposed_is_answered_but_for_the_last() {
    for told in told().await {
        let outcomes = async |part: &str| {
            let who = told.enter(part).await;
            let me = told.p.listening(&who).await.unwrap();
            let mine = me.me().id;
            let mut all = me.proposals().await.unwrap();
            all.retain(|one| one.author == mine);
            all.sort_by_key(|one| one.at);
            all.into_iter().map(|one| one.state).collect::<Vec<_>>()
        };
        let decided = proposal::State::Decided;
        assert_eq!(outcomes("young-person").await, [decided(Outcome::Accepted)]);
        assert_eq!(
            outcomes("mother").await,
            [
                decided(Outcome::Accepted),
                decided(Outcome::Declined),
                decided(Outcome::Changed),
                proposal::State::Open,
            ]
        );
        let ewa = told.enter("mother").await;
        let plan = told
            .p
            .listening(&ewa)
            .await
            .unwrap()
            .agreed_plan()
            .await
            .unwrap()
            .unwrap();
        let hers: Vec<_> = plan
            .text
            .actions()
            .filter(|one| one.detail.offered_by.is_some())
            .collect();
        assert_eq!((hers.len(), hers[0].target), (1, Target::ParentCarer));
    }
}

#[tokio::test]
async fn what_kacper_shared_is_answered_but_for_the_last_and_his_drafts_are_his() {
    for told in told().await {
        let kacper = told.enter("young-person").await;
        let voice = told.p.own_voice(&kacper).await.unwrap();
        let views = voice.views().await.unwrap();
        let states = AnswerState::ALL.iter().map(|state| {
            views
                .iter()
                .filter(|one| one.answer().is_some_and(|answer| answer.state == *state))
                .count()
        });
        assert_eq!(states.collect::<Vec<_>>(), [11, 2, 1]);
        // What he said to Tash alone came last, and waits for her. How places are by now is there to be known.
        let waits = |one: &&View| one.answer().is_none() && one.place().is_none_or(|place| !place.again);
        assert_eq!(views.iter().filter(waits).count(), 1);
        assert_eq!(voice.drafts().await.unwrap().len(), 2);
        let mine = told.p.devices(&kacper).await.unwrap();
        assert_eq!(mine.len(), 1, "the story leaves nobody signed in");
    }
}

#[tokio::test]
async fn the_private_line_is_for_the_chair_and_the_advocate() {
    for told in told().await {
        let line = "she came to our house and Mum cried";
        for (part, hears) in [
            ("mother", false),
            ("second-parent", false),
            ("other-parent", false),
            ("advocate", true),
        ] {
            let who = told.enter(part).await;
            let views = told.p.listening(&who).await.unwrap().views().await.unwrap();
            assert_eq!(views.iter().any(|view| view.words == line), hears, "{part}");
        }
        for (part, reads) in [("worker", false), ("other-worker", false), ("chair", true)] {
            let who = told.enter(part).await;
            let desk = told.p.desk(&who).await.unwrap();
            assert_eq!(
                desk.iter().flat_map(|one| &one.views).any(|view| view.words == line),
                reads,
                "{part}"
            );
        }
    }
}

#[tokio::test]
async fn kacper_was_told_of_boxing_and_of_the_bus_and_more_nights_wait() {
    for told in told().await {
        let kacper = told.enter("young-person").await;
        let asks = told.p.listening(&kacper).await.unwrap().support().await.unwrap();
        let outcomes: Vec<_> = asks.iter().map(|one| (one.help, one.outcome())).collect();
        assert_eq!(
            outcomes,
            [
                (Help::Club, Some(Found::Available)),
                (Help::Transport, Some(Found::NotAvailable(WhyNot::NoneHere))),
                (Help::YouthWork, None),
            ]
        );
        let services: Vec<_> = asks
            .iter()
            .flat_map(|one| &one.told)
            .map(|told| &told.service)
            .collect();
        assert_eq!(services, ["Boxing at Harbour", "Safe ride voucher"]);
        assert_eq!(asks[1].told[0].instead, "A taxi voucher on Fridays.");
    }
}

#[tokio::test]
async fn what_waits_is_amiras_words_and_a_note_to_confirm() {
    for told in told().await {
        let priya = told.enter("worker").await;
        let desk = told.p.desk(&priya).await.unwrap();
        let views = || desk.iter().flat_map(|one| &one.views);
        assert_eq!(views().filter(|view| !view.was_opened_by(priya.person)).count(), 1);
        assert_eq!(views().filter(|view| view.awaits_author()).count(), 1);
        let amira = told.enter("other-young-person").await;
        assert!(
            told.p.own_voice(&amira).await.unwrap().views().await.unwrap()[0]
                .opened
                .is_empty()
        );
    }
}

#[tokio::test]
async fn ewa_asked_about_the_light_something_slipped_and_something_is_quiet() {
    for told in told().await {
        let priya = told.enter("worker").await;
        let desk = told.p.desk(&priya).await.unwrap();
        let why = desk[0].news.iter().map(|one| one.why).collect::<Vec<_>>();
        assert!(matches!(why[0], Wait::Asked(_)), "{why:?}");
        assert!(why.iter().any(|why| matches!(why, Wait::Slipped(_))), "{why:?}");
        assert!(why.iter().any(|why| matches!(why, Wait::Quiet(_))), "{why:?}");
        let kacper = told.enter("young-person").await;
        let news = told.p.listening(&kacper).await.unwrap().news().await.unwrap();
        let lines: Vec<_> = news.iter().flat_map(|one| &one.lines).collect();
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].next_on, Some(jiff::civil::date(2026, 12, 11)));
        assert!(news.iter().all(|one| one.asked_at.is_none()), "only Ewa asked");
    }
}

#[tokio::test]
async fn the_record_of_the_story_is_whole() {
    for told in told().await {
        let mut tx = told.p.store().read().await.unwrap();
        assert!(matches!(
            verify(&mut tx, told.p.vault(), &[]).await.unwrap(),
            Verdict::Whole { .. }
        ));
    }
}

#[tokio::test]
async fn places_change_over_time_for_each_voice() {
    for told in told().await {
        let words = |thread: &participation::places::PlaceThread| {
            let rated = thread.rated();
            rated
                .iter()
                .map(|one| format!("{} {}", one.on(), one.feeling.text()))
                .collect::<Vec<_>>()
        };
        let kacper = told.enter("young-person").await;
        let places = told.p.own_voice(&kacper).await.unwrap().places().await.unwrap();
        let rated: Vec<_> = places.iter().map(|one| words(one.thread.as_ref().unwrap())).collect();
        assert_eq!(rated.len(), 5);
        assert_eq!(rated[0], ["2026-09-16 not-ok", "2026-10-21 sometimes"]);
        assert_eq!(rated[1], ["2026-09-16 mostly-not", "2026-10-21 mostly-not"]);
        assert_eq!(rated[2], ["2026-09-16 sometimes", "2026-10-21 mostly-fine"]);
        assert_eq!(rated[3], ["2026-09-16 mostly-fine", "2026-10-21 fine"]);
        assert!(places.iter().all(|one| one.due), "it is a month ago");
        let marcus = told.enter("chair").await;
        let review = told
            .p
            .review(&marcus, told.p.desk(&marcus).await.unwrap()[0].id)
            .await
            .unwrap();
        let places = review.places().await.unwrap();
        let bus = &places.contexts[0];
        assert_eq!(
            (bus.context.context.name.as_str(), bus.places.len()),
            ("Bus station", 2)
        );
        assert_eq!(words(&bus.places[1]), ["2026-09-18 not-ok", "2026-10-21 sometimes"]);
        assert_eq!(places.loose.len(), 1, "Harbour is no place to change");
    }
}

#[tokio::test]
async fn three_voices_weigh_and_their_one_disagreement_is_about_the_group() {
    for told in told().await {
        let priya = told.enter("worker").await;
        let desk = told.p.desk(&priya).await.unwrap();
        let review = told.p.review(&priya, desk[0].id).await.unwrap();
        let all = review.weights().await.unwrap();
        let totals: Vec<u8> = all
            .voices
            .iter()
            .map(|voice| {
                let spread = voice.current().unwrap().spread().unwrap();
                let others = spread.something_else.iter().map(|one| one.counters);
                spread.counters.values().copied().chain(others).sum()
            })
            .collect();
        assert_eq!(totals, [10, 10, 10]);
        let name = |id| &all.contexts.iter().find(|one| one.id == id).unwrap().name;
        let apart: Vec<_> = all
            .disagreements
            .iter()
            .filter_map(|one| match one {
                Disagreement::Apart { context, most, least } => Some((name(*context).as_str(), most.1, least.1)),
                Disagreement::First { .. } => None,
            })
            .collect();
        assert_eq!(apart, [("Friends", 4, 1)]);
        let coverage = review.coverage().await.unwrap();
        assert!(coverage.rows.iter().all(|row| !row.gap) && coverage.warnings.is_empty());

        // Nobody of the family sees that there is a group chat, but the one who said so.
        let ewa = told.enter("mother").await;
        let hers = told.p.own_voice(&ewa).await.unwrap().weights().await.unwrap();
        assert!(!hers.contexts.iter().any(|one| one.name.contains("chat")));
    }
}

#[tokio::test]
async fn the_hub_was_told_of_the_bus_station_and_the_underpass() {
    for told in told().await {
        let farida = told.enter("hub").await;
        let alerts = told.p.hub(&farida).unwrap().alerts().await.unwrap();
        let names: Vec<_> = alerts
            .iter()
            .map(|one| (one.place.as_str(), one.closed.is_some()))
            .collect();
        assert_eq!(names, [("Park underpass", false), ("Central Bus Station", true)]);
    }
}
