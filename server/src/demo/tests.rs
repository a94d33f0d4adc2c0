use participation::access::SignedIn;
use participation::audit::{Verdict, verify};
use participation::clock::Clock;
use participation::plan::ActionState;
use participation::rules::tilt::Target;
use participation::sealing::{Keyring, Vault};
use participation::store::testing::{TestStore, both};
use participation::voice::AnswerState;

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
        let plan = told.p.listening(&kacper).await.unwrap().plan().await.unwrap();
        let tilt = Target::ALL.map(|target| plan.actions().filter(|one| one.target == target).count());
        assert_eq!(tilt, [6, 2, 2, 0, 1]);
        let states = ActionState::ALL
            .iter()
            .map(|state| plan.actions().filter(|one| one.state == *state).count());
        assert_eq!(states.collect::<Vec<_>>(), [1, 2, 7, 1]);
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
        assert_eq!(states.collect::<Vec<_>>(), [9, 1, 1]);
        // What he said to Tash alone came last, and waits for her.
        assert_eq!(views.iter().filter(|one| one.answer().is_none()).count(), 1);
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
async fn the_record_of_the_story_is_whole() {
    for told in told().await {
        let mut tx = told.p.store().read().await.unwrap();
        assert!(matches!(
            verify(&mut tx, told.p.vault(), &[]).await.unwrap(),
            Verdict::Whole { .. }
        ));
    }
}
