//! People who matter stay in the young person's own file; pictures that serve as maps are for everybody on a pathway.

use participation::Error;
use participation::id::{MattersId, PictureId};
use participation::places::{MattersSaid, Media, NewPicture, Relation};
use participation::room::Save;

use crate::house::{houses, worker_and_chair};

fn leon() -> MattersSaid {
    MattersSaid {
        called: "L.".into(),
        relation: Some(Relation::Adult),
        words: "he gets it".into(),
        audience: None,
    }
}

#[tokio::test]
async fn somebody_who_matters_is_shared_by_their_own_act_only() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        let id = MattersId::random();
        voice.keep_matters(id, leon(), &Save::default()).await.unwrap();
        let priya = house.enter(house.worker).await;
        let review = house.p.review(&priya, house.pathway).await.unwrap();
        assert!(review.matters().await.unwrap().is_empty());
        assert!(
            matches!(voice.share_matters(id, 1).await, Err(Error::Conflict)),
            "nobody was chosen who can know"
        );
        let said = MattersSaid {
            audience: Some(worker_and_chair()),
            ..leon()
        };
        voice.keep_matters(id, said, &Save::default()).await.unwrap();
        let envelope = voice.matters_envelope(id).await.unwrap().unwrap();
        assert_eq!(envelope.readers.len(), 2);
        let view = voice.share_matters(id, envelope.draft.version).await.unwrap();

        let found = review.matters().await.unwrap();
        assert_eq!(
            (found[0].words.as_str(), found[0].matters().unwrap().words.as_str()),
            ("L.", "he gets it")
        );
        assert!(review.views().await.unwrap().is_empty(), "nobody has to answer it");
        assert!(house.hears(house.mother).await.is_empty());
        let ewa = house.enter(house.mother.person).await;
        assert!(
            house
                .p
                .listening(&ewa)
                .await
                .unwrap()
                .matters()
                .await
                .unwrap()
                .is_empty()
        );
        voice.take_back(view).await.unwrap();
        assert!(review.matters().await.unwrap().is_empty());
        let mine = voice.matters().await.unwrap();
        assert_eq!((mine.drafts.len(), mine.shared.len()), (0, 1));

        // A parent keeps no such file.
        let hers = house.p.own_voice(&ewa).await.unwrap();
        assert!(matches!(hers.matters().await, Err(Error::NotThere)));
        let kept = hers.keep_matters(id, leon(), &Save::default()).await;
        assert!(matches!(kept, Err(Error::NotThere)));
    }
}

#[tokio::test]
async fn a_picture_is_seen_on_its_pathway_and_nowhere_else() {
    for house in houses().await {
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let new = NewPicture {
            bytes: b"clean bytes".to_vec(),
            media: Media::Png,
            width: 1600,
            height: 900,
            caption: "Northgate, ground floor".into(),
        };
        let id = casework.add_picture(&new).await.unwrap();
        let kacper = house.enter(house.young_person.person).await;
        let marcus = house.enter(house.chair).await;
        let listening = house.p.listening(&kacper).await.unwrap();
        let line = &listening.pictures().await.unwrap()[0];
        assert_eq!(
            (line.id, line.width, line.caption.as_str()),
            (id, 1600, "Northgate, ground floor")
        );
        let picture = listening.picture(id).await.unwrap();
        assert_eq!(
            (picture.bytes.as_slice(), picture.media),
            (&b"clean bytes"[..], Media::Png)
        );
        house
            .p
            .review(&marcus, house.pathway)
            .await
            .unwrap()
            .picture(id)
            .await
            .unwrap();
        let owen = house.enter(house.colleague).await;
        let amira = house.enter(house.other_young_person.person).await;
        let theirs = house.p.casework(&owen, house.other_pathway).await.unwrap();
        assert!(matches!(theirs.picture(id).await, Err(Error::NotThere)));
        assert!(matches!(theirs.remove_picture(id).await, Err(Error::NotThere)));
        let hers = house.p.listening(&amira).await.unwrap();
        assert!(matches!(hers.picture(id).await, Err(Error::NotThere)));
        assert!(hers.pictures().await.unwrap().is_empty());

        casework.remove_picture(id).await.unwrap();
        assert!(matches!(listening.picture(id).await, Err(Error::NotThere)));
        let gone = casework.remove_picture(PictureId::random()).await;
        assert!(matches!(gone, Err(Error::NotThere)));
        let mut huge = new.clone();
        huge.bytes = vec![0; participation::places::MAX_PICTURE_BYTES + 1];
        assert!(matches!(casework.add_picture(&huge).await, Err(Error::NotThere)));
        huge.bytes = Vec::new();
        assert!(matches!(casework.add_picture(&huge).await, Err(Error::NotThere)));
        for _ in 0..participation::places::MAX_PICTURES {
            casework.add_picture(&new).await.unwrap();
        }
        assert!(matches!(casework.add_picture(&new).await, Err(Error::NotThere)));
    }
}
