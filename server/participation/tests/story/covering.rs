//! A copy goes out when everything that is covered is covered in it, and tells nobody whom somebody named in private.

use participation::Error;
use participation::access::SignedIn;
use participation::id::{CoverId, MattersId};
use participation::pack::Form;
use participation::places::MattersSaid;
use participation::requests::{Asker, CoverReason, Manifest, NewCover, NewRequest, NewStep, Preparing, StepKind};
use participation::room::Save;
use participation::voice::Topic;

use crate::house::{House, Part, houses, meeting, worker_and_chair};

async fn preparing<'a>(house: &'a House, denise: &'a SignedIn, part: Part) -> Preparing<'a> {
    let request = NewRequest {
        subject: part.membership,
        asker: Asker::Themselves,
        by: None,
        apart: false,
        name: String::new(),
        shows: String::new(),
        received: house.clock.today(),
    };
    let id = house.p.requests(denise).unwrap().note(&request).await.unwrap();
    house.p.preparing(denise, id).await.unwrap()
}

fn covering(words: &str) -> NewCover {
    NewCover {
        piece: String::new(),
        words: words.into(),
        reason: CoverReason::ThirdParty,
        note: String::new(),
        practitioner: String::new(),
    }
}

fn found(covers: &[CoverId]) -> Manifest {
    Manifest {
        found: covers.to_vec(),
        ..Manifest::default()
    }
}

#[tokio::test]
async fn a_copy_in_which_a_cover_finds_nothing_is_not_taken() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        house.say(&kacper, Topic::Hard, "Sam and Jo came", meeting(&[])).await;
        let denise = house.enter(house.manager).await;
        let preparing = preparing(&house, &denise, house.young_person).await;
        let sam = preparing.cover(&covering("Sam")).await.unwrap();
        let jo = preparing.cover(&covering("Jo")).await.unwrap();
        for lacking in [found(&[]), found(&[sam]), found(&[CoverId::random(), jo])] {
            let refused = preparing.took(Form::Docx, "ab", &lacking).await;
            assert!(matches!(refused, Err(Error::NotReady)), "{lacking:?}");
        }
        assert!(preparing.taken().await.unwrap().is_empty());
        let sent = NewStep {
            kind: StepKind::Sent,
            on: house.clock.today(),
            words: "By post.".into(),
        };
        let register = house.p.requests(&denise).unwrap();
        let id = preparing.request().id;
        assert!(matches!(register.step(id, &sent).await, Err(Error::NotReady)));

        preparing.lift(jo).await.unwrap();
        preparing.took(Form::Docx, "ab", &found(&[sam])).await.unwrap();
        assert_eq!(preparing.taken().await.unwrap()[0].manifest, found(&[sam]));

        // Covered after it was taken: the copy on the desk still shows it.
        house.minutes_later(1);
        let came = preparing.cover(&covering("came")).await.unwrap();
        assert!(matches!(register.step(id, &sent).await, Err(Error::NotReady)));
        preparing.took(Form::Docx, "ac", &found(&[sam, came])).await.unwrap();
        house.minutes_later(1);
        preparing.lift(sam).await.unwrap();
        register.step(id, &sent).await.unwrap();
        // What was taken back after it was sent is found no more, and cannot be covered anew.
        let after = house.p.preparing(&denise, id).await.unwrap();
        after.took(Form::Docx, "cd", &found(&[])).await.unwrap();
    }
}

#[tokio::test]
async fn the_copy_that_was_taken_last_is_the_one_that_is_sent_whatever_the_clock_does() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        house.say(&kacper, Topic::Hard, "Sam and Jo came", meeting(&[])).await;
        let denise = house.enter(house.manager).await;
        let register = house.p.requests(&denise).unwrap();
        let sent = NewStep {
            kind: StepKind::Sent,
            on: house.clock.today(),
            words: "By post.".into(),
        };
        let digests = async |preparing: &Preparing<'_>| -> Vec<String> {
            let taken = preparing.taken().await.unwrap();
            taken.into_iter().map(|one| one.digest).collect()
        };
        for (part, minutes) in [(house.young_person, 0), (house.mother, -1)] {
            let preparing = preparing(&house, &denise, part).await;
            let id = preparing.request().id;
            for digest in ["a", "b", "a", "a", "c"] {
                preparing.took(Form::Docx, digest, &found(&[])).await.unwrap();
            }
            assert_eq!(digests(&preparing).await, ["a", "b", "a", "c"], "a double tap is one");
            // The clock stands, or is put back.
            house.minutes_later(minutes);
            let sam = preparing.cover(&covering("Sam")).await.unwrap();
            assert!(matches!(register.step(id, &sent).await, Err(Error::NotReady)));
            preparing.took(Form::Docx, "d", &found(&[sam])).await.unwrap();
            register.step(id, &sent).await.unwrap();
            let after = house.p.preparing(&denise, id).await.unwrap();
            after.took(Form::Docx, "e", &found(&[])).await.unwrap();
            assert_eq!(digests(&after).await, ["a", "b", "a", "c", "d", "e"]);
            let sent = after.sent().await.unwrap().map(|one| one.digest);
            assert_eq!(sent.as_deref(), Some("d"));
        }
    }
}

#[tokio::test]
async fn whom_he_named_in_private_is_compared_with_nothing() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        let id = MattersId::random();
        let maya = MattersSaid {
            called: "Maya".into(),
            relation: None,
            words: "she helps".into(),
            audience: Some(worker_and_chair()),
        };
        voice.keep_matters(id, maya, &Save::default()).await.unwrap();
        let envelope = voice.matters_envelope(id).await.unwrap().unwrap();
        voice.share_matters(id, envelope.draft.version).await.unwrap();
        let denise = house.enter(house.manager).await;
        let hers = preparing(&house, &denise, house.mother).await;
        let held = format!("{:?}", hers.held().await.unwrap());
        assert!(!held.contains("Maya") && !held.contains("she helps"));
    }
}
