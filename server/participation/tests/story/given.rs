//! Words on paper or by phone: typed in by the worker, and their author's to confirm.

use participation::Error;
use participation::people::Language;
use participation::voice::{How, NewGiven, Topic};

use crate::house::{House, Part, houses, worker_and_chair};

fn note(author: Part) -> NewGiven {
    NewGiven {
        author: author.membership,
        topic: Topic::GoingOk,
        words: "W piątek autobus był na czas.".into(),
        how: How::Paper,
        on: "2026-09-14".into(),
        audience: worker_and_chair(),
        language: Language::Pl,
    }
}

async fn enter(house: &House, new: &NewGiven) -> Result<participation::id::ViewId, Error> {
    let priya = house.enter(house.worker).await;
    house
        .p
        .casework(&priya, house.pathway)
        .await
        .unwrap()
        .enter_words(new)
        .await
}

#[tokio::test]
async fn their_author_says_yes_these_are_mine() {
    for house in houses().await {
        let view = enter(&house, &note(house.mother)).await.unwrap();
        let ewa = house.enter(house.mother.person).await;
        let voice = house.p.own_voice(&ewa).await.unwrap();
        let waiting = voice.view(view).await.unwrap();
        assert!(waiting.awaits_author());
        assert_eq!(
            (waiting.given.how, waiting.given.on.as_deref()),
            (How::Paper, Some("2026-09-14"))
        );
        assert_eq!(
            (waiting.entered_by, waiting.language),
            (Some(house.worker), Some(Language::Pl))
        );

        let kacper = house.enter(house.young_person.person).await;
        let not_his = house.p.own_voice(&kacper).await.unwrap();
        assert!(matches!(not_his.confirm(view, true).await, Err(Error::NotThere)));
        assert!(matches!(not_his.confirm(view, false).await, Err(Error::NotThere)));

        voice.confirm(view, true).await.unwrap();
        assert!(!voice.view(view).await.unwrap().awaits_author());
        assert!(matches!(voice.confirm(view, true).await, Err(Error::NotThere)));
        assert_eq!(house.reads(house.chair).await.len(), 1);
    }
}

#[tokio::test]
async fn their_author_says_no_and_they_are_taken_back() {
    for house in houses().await {
        let view = enter(&house, &note(house.mother)).await.unwrap();
        let ewa = house.enter(house.mother.person).await;
        house
            .p
            .own_voice(&ewa)
            .await
            .unwrap()
            .confirm(view, false)
            .await
            .unwrap();
        assert!(house.reads(house.worker).await.is_empty());
        assert!(house.reads(house.chair).await.is_empty());
    }
}

#[tokio::test]
async fn nobody_puts_words_into_the_app_that_were_not_given() {
    for house in houses().await {
        let good = note(house.mother);
        let refused = [
            NewGiven {
                how: How::Typed,
                ..good.clone()
            },
            NewGiven {
                how: How::Handover,
                ..good.clone()
            },
            NewGiven {
                words: " \n".into(),
                ..good.clone()
            },
            note(house.advocate),
            note(house.other_mother),
            note(house.other_young_person),
        ];
        for new in refused {
            assert!(matches!(enter(&house, &new).await, Err(Error::NotThere)), "{new:?}");
        }
    }
}
