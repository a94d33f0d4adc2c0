//! Nothing typed is ever lost, and nothing is shared that its author did not see.

use participation::Error;
use participation::people::Language;
use participation::voice::{Change, HeldBack, Keep, Kept, Topic};

use crate::house::{heard_by, houses, typed, worker_and_chair};

fn from_page(words: &str, page: &str, typed_times: i64, base: i64) -> Keep {
    Keep {
        base: Some(base),
        page: Some((page.into(), typed_times)),
        ..typed(Topic::Hard, words)
    }
}

#[tokio::test]
async fn the_same_save_twice_is_done_once() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        let once = Keep {
            key: Some("one".into()),
            ..typed(Topic::Hard, "first")
        };
        let kept = voice.keep(&once).await.unwrap();
        voice.keep(&typed(Topic::Hard, "second")).await.unwrap();
        house.minutes_later(1);
        assert_eq!(voice.keep(&once).await.unwrap(), kept);
        let draft = voice.draft(Topic::Hard, 1).await.unwrap().unwrap();
        assert_eq!((draft.said.words.as_str(), draft.version), ("second", 2));
    }
}

#[tokio::test]
async fn two_pages_at_once_keep_both_texts_until_the_author_decides() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        voice.keep(&from_page("on the phone", "phone", 1, 0)).await.unwrap();
        let kept = voice.keep(&from_page("on the laptop", "laptop", 1, 0)).await.unwrap();
        assert_eq!(kept, Kept::Conflict { version: 2 });
        voice.keep(&heard_by(Topic::Hard, worker_and_chair())).await.unwrap();
        let draft = voice.draft(Topic::Hard, 1).await.unwrap().unwrap();
        assert_eq!(draft.said.words, "on the phone");
        assert_eq!(draft.said.aside.as_deref(), Some("on the laptop"));
        assert_eq!(voice.envelopes().await.unwrap()[0].held_back, Some(HeldBack::TwoTexts));
        assert!(matches!(
            voice.share(&[(draft.id, draft.version)]).await,
            Err(Error::Conflict)
        ));

        // A third text joins the second: none is dropped.
        voice.keep(&from_page("on the bus", "tablet", 1, 0)).await.unwrap();
        let aside = voice.draft(Topic::Hard, 1).await.unwrap().unwrap().said.aside.unwrap();
        assert!(
            aside.contains("on the laptop") && aside.contains("on the bus"),
            "{aside}"
        );

        let settle = Change::Settle { words: "both".into() };
        voice
            .keep(&Keep {
                change: settle,
                ..typed(Topic::Hard, "")
            })
            .await
            .unwrap();
        let draft = voice.draft(Topic::Hard, 1).await.unwrap().unwrap();
        assert_eq!((draft.said.words.as_str(), draft.said.aside), ("both", None));
        voice.share(&[(draft.id, draft.version)]).await.unwrap();
        assert_eq!(house.reads(house.worker).await, ["both"]);
    }
}

#[tokio::test]
async fn a_page_never_conflicts_with_itself_and_never_goes_back() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        // The network brings what was typed third before what was typed second.
        for (words, times) in [("a", 1), ("a b c", 3), ("a b", 2)] {
            let kept = voice.keep(&from_page(words, "phone", times, 0)).await.unwrap();
            assert!(matches!(kept, Kept::Saved { .. }), "{words}: {kept:?}");
        }
        let draft = voice.draft(Topic::Hard, 1).await.unwrap().unwrap();
        assert_eq!((draft.said.words.as_str(), draft.said.aside), ("a b c", None));
    }
}

#[tokio::test]
async fn only_what_was_looked_at_is_shared_all_or_none() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        let mut seen = Vec::new();
        for topic in [Topic::Hard, Topic::Help] {
            voice.keep(&typed(topic, topic.text())).await.unwrap();
            voice.keep(&heard_by(topic, worker_and_chair())).await.unwrap();
            let draft = voice.draft(topic, 1).await.unwrap().unwrap();
            seen.push((draft.id, draft.version));
        }
        voice.keep(&typed(Topic::Help, "changed meanwhile")).await.unwrap();
        assert!(matches!(voice.share(&seen).await, Err(Error::Conflict)));
        assert!(house.reads(house.worker).await.is_empty());
        assert_eq!(voice.drafts().await.unwrap().len(), 2);
        seen[1].1 += 1;
        voice.share(&seen).await.unwrap();
        assert!(voice.drafts().await.unwrap().is_empty());
        assert_eq!(house.reads(house.worker).await.len(), 2);
        assert!(matches!(voice.share(&seen).await, Err(Error::NotThere)));
    }
}

#[tokio::test]
async fn twenty_thousand_characters_emoji_and_both_directions_are_kept_as_typed() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        let long = "ż".repeat(20_000);
        for words in [
            "🙂",
            "\u{202e}tfel",
            "میں ٹھیک ہوں",
            "</textarea><script>",
            long.as_str(),
        ] {
            voice.keep(&typed(Topic::Hard, words)).await.unwrap();
            assert_eq!(voice.draft(Topic::Hard, 1).await.unwrap().unwrap().said.words, words);
        }
        voice.keep(&heard_by(Topic::Hard, worker_and_chair())).await.unwrap();
        voice.keep(&typed(Topic::Hard, &format!("{long}!"))).await.unwrap();
        assert_eq!(voice.envelopes().await.unwrap()[0].held_back, Some(HeldBack::TooLong));
        let out_of_range = Keep {
            note: 21,
            ..typed(Topic::Hard, "x")
        };
        assert!(matches!(voice.keep(&out_of_range).await, Err(Error::NotThere)));
    }
}

#[tokio::test]
async fn choices_are_the_known_ones_only() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        let change = Change::Words {
            words: String::new(),
            choices: vec!["school".into(), "<b>".into(), "a-place".into()],
            language: Language::En,
        };
        voice
            .keep(&Keep {
                change,
                ..typed(Topic::Hard, "")
            })
            .await
            .unwrap();
        let draft = voice.draft(Topic::Hard, 1).await.unwrap().unwrap();
        assert_eq!(draft.said.choices, ["a-place", "school"]);
    }
}
