//! Ten counters for each voice, side by side and never added up.

use std::collections::BTreeMap;

use participation::Error;
use participation::access::SignedIn;
use participation::id::{ContextId, ViewId};
use participation::plan::{ActionState, ContextKind, Move, NewContext};
use participation::room::Save;
use participation::rules::tilt::{Target, Warning};
use participation::voice::{Audience, Kept};
use participation::weights::{Disagreement, SomethingElse, SpreadHeldBack, SpreadSaid, Voice};

use crate::house::{House, action, houses, meeting, worker_and_chair};

fn spread(on: &[(ContextId, u8)], else_on: u8, audience: Audience) -> SpreadSaid {
    let something_else = SomethingElse {
        name: "the late bus".into(),
        counters: else_on,
    };
    SpreadSaid {
        counters: on.iter().copied().collect(),
        something_else: if else_on > 0 { vec![something_else] } else { Vec::new() },
        why: "because".into(),
        audience,
    }
}

impl House {
    /// Two contexts the family sees: the bus station and the friends.
    async fn two_contexts(&self) -> (ContextId, ContextId) {
        let bus = self.context(self.worker, self.pathway).await;
        let priya = self.enter(self.worker).await;
        let casework = self.p.casework(&priya, self.pathway).await.unwrap();
        let new = NewContext {
            kind: ContextKind::PeerGroup,
            name: "Friends".into(),
            holder: String::new(),
            goal: String::new(),
        };
        (bus, casework.add_context(&new).await.unwrap())
    }

    /// Somebody spreads their counters and shares it.
    async fn weighs(&self, who: &SignedIn, said: SpreadSaid) -> ViewId {
        let voice = self.p.own_voice(who).await.unwrap();
        voice.keep_weights(said, &Save::default()).await.unwrap();
        let version = voice.weights().await.unwrap().draft.version;
        let view = voice.share_weights(version).await.unwrap();
        self.minutes_later(1);
        view
    }
}

#[tokio::test]
async fn exactly_ten_counters_can_be_shared_and_any_number_is_kept() {
    for house in houses().await {
        let (bus, friends) = house.two_contexts().await;
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        assert!(voice.weights_envelope().await.unwrap().is_none());
        for (version, on_bus, on_friends, on_else, held_back) in [
            (0, 5, 4, 0, Some(SpreadHeldBack::NotTen(9))),
            (1, 5, 4, 2, Some(SpreadHeldBack::NotTen(11))),
            (2, 0, 0, 0, Some(SpreadHeldBack::NotTen(0))),
            (3, 5, 4, 1, None),
        ] {
            let said = spread(&[(bus, on_bus), (friends, on_friends)], on_else, worker_and_chair());
            let save = Save {
                base: Some(version),
                ..Save::default()
            };
            let kept = voice.keep_weights(said, &save).await.unwrap();
            assert!(matches!(kept, Kept::Saved { .. }));
            let envelope = voice.weights_envelope().await.unwrap().unwrap();
            assert_eq!(envelope.held_back, held_back);
            if held_back.is_some() {
                let early = voice.share_weights(envelope.draft.version).await;
                assert!(matches!(early, Err(Error::Conflict)));
            } else {
                let readers: Vec<_> = envelope.readers.iter().map(|one| one.person).collect();
                assert_eq!(readers, [house.worker, house.chair]);
                voice.share_weights(envelope.draft.version).await.unwrap();
            }
        }
        let mine = voice.weights().await.unwrap();
        let current = mine.current().unwrap();
        assert_eq!(current.words, "because");
        assert_eq!(
            current.spread().unwrap().counters,
            BTreeMap::from([(bus, 5), (friends, 4)])
        );
        assert_eq!(
            mine.draft.slip.said.counters.len(),
            2,
            "the next begins where this one ended"
        );
        let nameless = SpreadSaid {
            something_else: vec![SomethingElse {
                name: " ".into(),
                counters: 10,
            }],
            ..SpreadSaid::default()
        };
        voice.keep_weights(nameless, &Save::default()).await.unwrap();
        let envelope = voice.weights_envelope().await.unwrap().unwrap();
        assert_eq!(envelope.held_back, Some(SpreadHeldBack::Nameless));
    }
}

#[tokio::test]
async fn counters_lie_on_contexts_named_for_the_family_only() {
    for house in houses().await {
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let new = NewContext {
            kind: ContextKind::Online,
            name: "Group chat".into(),
            holder: String::new(),
            goal: String::new(),
        };
        let hidden = casework.add_context_for_staff(&new).await.unwrap();
        let foreign = house.context(house.colleague, house.other_pathway).await;
        let ewa = house.enter(house.mother.person).await;
        let voice = house.p.own_voice(&ewa).await.unwrap();
        let said = spread(&[(hidden, 5), (foreign, 5)], 0, worker_and_chair());
        voice.keep_weights(said, &Save::default()).await.unwrap();
        let mine = voice.weights().await.unwrap();
        assert!(mine.contexts.is_empty() && mine.draft.slip.said.counters.is_empty());
        let said = spread(&[(hidden, 5), (foreign, 5)], 0, worker_and_chair());
        casework
            .keep_professionals_weights(said, &Save::default())
            .await
            .unwrap();
        let ours = casework.professionals_weights().await.unwrap();
        assert_eq!(ours.draft.slip.said.counters, BTreeMap::from([(hidden, 5)]));
    }
}

#[tokio::test]
async fn the_professionals_counters_tell_no_voice_of_a_context_of_another() {
    for house in houses().await {
        let (bus, friends) = house.two_contexts().await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let new = NewContext {
            kind: ContextKind::Online,
            name: "Group chat".into(),
            holder: String::new(),
            goal: String::new(),
        };
        let chat = casework.add_context_for_staff(&new).await.unwrap();
        let keep = async |said| {
            casework
                .keep_professionals_weights(said, &Save::default())
                .await
                .unwrap();
            casework.professionals_envelope().await.unwrap().unwrap()
        };
        let wide = keep(spread(&[(bus, 9), (chat, 1)], 0, meeting(&[]))).await;
        assert_eq!(wide.held_back, Some(SpreadHeldBack::NotForFamily));
        let shared = casework.share_professionals_weights(wide.draft.version).await;
        assert!(matches!(shared, Err(Error::Conflict)));
        let narrow = keep(spread(&[(bus, 9), (chat, 1)], 0, worker_and_chair())).await;
        assert_eq!(narrow.held_back, None);

        // Shared with all, and then the context is no longer named for them.
        let wide = keep(spread(&[(bus, 9), (friends, 1)], 0, meeting(&[]))).await;
        casework.share_professionals_weights(wide.draft.version).await.unwrap();
        let change = participation::plan::ContextChange {
            kind: ContextKind::PeerGroup,
            name: "Friends".into(),
            holder: String::new(),
            goal: String::new(),
            detail: participation::plan::ContextDetail::default(),
            for_family: false,
        };
        casework.change_context(friends, &change, 1).await.unwrap();
        let ewa = house.enter(house.mother.person).await;
        let seen = house.p.listening(&ewa).await.unwrap().spreads().await.unwrap();
        let spread = seen[0].spread().unwrap();
        assert_eq!(spread.counters, BTreeMap::from([(bus, 9)]));
        assert_eq!(
            (
                spread.something_else[0].name.as_str(),
                spread.something_else[0].counters
            ),
            ("", 1)
        );
    }
}

#[tokio::test]
async fn voices_stand_side_by_side_with_what_they_see_differently() {
    for house in houses().await {
        let (bus, friends) = house.two_contexts().await;
        let kacper = house.enter(house.young_person.person).await;
        let ewa = house.enter(house.mother.person).await;
        house
            .weighs(&kacper, spread(&[(bus, 9), (friends, 1)], 0, worker_and_chair()))
            .await;
        house
            .weighs(&ewa, spread(&[(bus, 7), (friends, 3)], 0, meeting(&[])))
            .await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let ours = spread(&[(bus, 6), (friends, 4)], 0, worker_and_chair());
        casework
            .keep_professionals_weights(ours, &Save::default())
            .await
            .unwrap();
        let envelope = casework.professionals_envelope().await.unwrap().unwrap();
        casework
            .share_professionals_weights(envelope.draft.version)
            .await
            .unwrap();

        let (his, hers) = (house.young_person.membership, house.mother.membership);
        for staff in [house.worker, house.chair] {
            let who = house.enter(staff).await;
            let review = house.p.review(&who, house.pathway).await.unwrap();
            let all = review.weights().await.unwrap();
            let voices: Vec<Voice> = all.voices.iter().map(|one| one.voice).collect();
            assert_eq!(voices, [Voice::Member(his), Voice::Member(hers), Voice::Professionals]);
            let mut apart = vec![(bus, Voice::Member(his), Voice::Professionals)];
            apart.push((friends, Voice::Professionals, Voice::Member(his)));
            let found: Vec<_> = all
                .disagreements
                .iter()
                .filter_map(|one| match one {
                    Disagreement::Apart { context, most, least } => Some((*context, most.0, least.0)),
                    Disagreement::First { .. } => None,
                })
                .collect();
            assert!(
                apart.iter().all(|one| found.contains(one)) && found.len() == 2,
                "{found:?}"
            );
        }
        // Kacper's is not for his mother, hers is for him; neither is asked to answer the other.
        let spreads = async |who: &SignedIn| house.p.listening(who).await.unwrap().spreads().await.unwrap().len();
        assert_eq!((spreads(&ewa).await, spreads(&kacper).await), (0, 1));
        assert!(
            house.reads(house.worker).await.is_empty(),
            "nothing waits for an answer"
        );
    }
}

#[tokio::test]
async fn earlier_spreads_are_kept_and_what_is_taken_back_is_gone() {
    for house in houses().await {
        let (bus, friends) = house.two_contexts().await;
        let kacper = house.enter(house.young_person.person).await;
        house.weighs(&kacper, spread(&[(bus, 10)], 0, worker_and_chair())).await;
        let later = house
            .weighs(&kacper, spread(&[(friends, 10)], 0, worker_and_chair()))
            .await;
        let priya = house.enter(house.worker).await;
        let review = house.p.review(&priya, house.pathway).await.unwrap();
        let current = async || {
            let all = review.weights().await.unwrap();
            let one = &all.voices[0];
            (
                one.views.len(),
                one.current().unwrap().spread().unwrap().counters.clone(),
            )
        };
        assert_eq!(current().await, (2, BTreeMap::from([(friends, 10)])));
        let voice = house.p.own_voice(&kacper).await.unwrap();
        voice.take_back(later).await.unwrap();
        assert_eq!(current().await, (1, BTreeMap::from([(bus, 10)])));
        assert_eq!(voice.weights().await.unwrap().shared.len(), 2);
    }
}

#[tokio::test]
async fn a_gap_is_seen_by_those_who_may_read_the_voice_that_sees_it() {
    for house in houses().await {
        let (bus, friends) = house.two_contexts().await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        casework.add_action(&action(bus)).await.unwrap();
        let mut asks_him = action(friends);
        asks_him.target = Target::YoungPerson;
        let asks_him = casework.add_action(&asks_him).await.unwrap();
        let kacper = house.enter(house.young_person.person).await;
        let for_chair = crate::house::chair_and_advocate();
        house
            .weighs(&kacper, spread(&[(bus, 8), (friends, 2)], 0, for_chair))
            .await;
        let gaps = async |staff| {
            let who = house.enter(staff).await;
            let review = house.p.review(&who, house.pathway).await.unwrap();
            let coverage = review.coverage().await.unwrap();
            let warned = coverage.warnings.contains(&Warning::ContextWithoutAction(friends));
            (coverage.rows.iter().map(|row| row.gap).collect::<Vec<_>>(), warned)
        };
        assert_eq!(
            gaps(house.worker).await,
            (vec![false, false], false),
            "she may not know"
        );
        assert_eq!(gaps(house.chair).await, (vec![false, true], true));
        casework.add_action(&action(friends)).await.unwrap();
        assert_eq!(gaps(house.chair).await, (vec![false, false], false));
        let plan = casework.plan().await.unwrap();
        let helps = plan.actions().find(|one| one.context == friends && one.id != asks_him);
        let stop = Move {
            state: ActionState::Stopped,
            words: "Leon is away.".into(),
            due: None,
        };
        let helps = helps.unwrap();
        casework.move_action(helps.id, &stop, helps.version).await.unwrap();
        let again = gaps(house.chair).await;
        assert_eq!(again, (vec![false, true], true), "what was stopped hides no gap");
    }
}

#[tokio::test]
async fn what_was_stopped_leans_on_nobody_and_moves_no_warning_to_another_action() {
    for house in houses().await {
        let (bus, _) = house.two_contexts().await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let mut asks_him = action(bus);
        asks_him.target = Target::YoungPerson;
        let asks_him = casework.add_action(&asks_him).await.unwrap();
        let mut unasked = action(bus);
        unasked.target = Target::SupportRequested;
        let unasked = casework.add_action(&unasked).await.unwrap();
        let before = casework.coverage().await.unwrap().warnings;
        assert!(before.contains(&Warning::LeansOnFamily));
        let stop = Move {
            state: ActionState::Stopped,
            words: "It asked the wrong person.".into(),
            due: None,
        };
        casework.move_action(asks_him, &stop, 1).await.unwrap();
        let coverage = casework.coverage().await.unwrap();
        let at = coverage.plan.actions().position(|one| one.id == unasked).unwrap();
        assert_eq!(coverage.warnings, [Warning::SupportNobodyAskedFor(at)]);
    }
}

#[tokio::test]
async fn counters_on_joined_contexts_lie_together() {
    for house in houses().await {
        let (bus, friends) = house.two_contexts().await;
        let kacper = house.enter(house.young_person.person).await;
        house
            .weighs(&kacper, spread(&[(bus, 6), (friends, 4)], 0, worker_and_chair()))
            .await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        casework.join_contexts(bus, friends).await.unwrap();
        let all = casework.weights().await.unwrap();
        let current = all.voices[0].current().unwrap().spread().unwrap().counters.clone();
        assert_eq!(current, BTreeMap::from([(bus, 10)]));
        assert_eq!(casework.coverage().await.unwrap().rows[0].weights[0].1, 10);
    }
}

#[tokio::test]
async fn a_draft_of_counters_is_its_authors() {
    for house in houses().await {
        let (bus, _) = house.two_contexts().await;
        let kacper = house.enter(house.young_person.person).await;
        let said = spread(&[(bus, 10)], 0, meeting(&[]));
        let priya = house.enter(house.worker).await;
        let review = house.p.review(&priya, house.pathway).await.unwrap();
        let seen = async || {
            format!(
                "{:?} {:?}",
                review.weights().await.unwrap(),
                review.coverage().await.unwrap()
            )
        };
        let before = seen().await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        voice.keep_weights(said, &Save::default()).await.unwrap();
        assert_eq!(seen().await, before);
        let ewa = house.enter(house.mother.person).await;
        let hers = house.p.own_voice(&ewa).await.unwrap();
        assert_eq!(hers.weights().await.unwrap().draft.saved_at, 0);
        assert!(matches!(hers.share_weights(1).await, Err(Error::NotThere)));
    }
}
