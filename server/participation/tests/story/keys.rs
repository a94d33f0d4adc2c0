//! A key kept on a phone opens the door, until it is ended.

use participation::Error;
use participation::access::SignedIn;
use participation::people::Staff;
use participation::sign_in::{Entered, Entitled, Stage, Vouched, Way};
use webauthn_authenticator_rs::softpasskey::SoftPasskey;
use webauthn_authenticator_rs::{AuthenticatorBackend as _, WebauthnAuthenticator as _};
use webauthn_rs::prelude::{PublicKeyCredential, RegisterPublicKeyCredential, Url};
use webauthn_rs_proto::{AllowCredentials, ResidentKeyRequirement};

use crate::house::{House, houses};

/// A phone with one key on it.
struct Phone {
    device: SoftPasskey,
    credential: Vec<u8>,
    handle: Vec<u8>,
}

fn origin() -> Url {
    "http://localhost:3000".parse().unwrap()
}

impl Phone {
    async fn keep(house: &House, who: &SignedIn) -> Self {
        let (phone, ceremony, answer) = Self::make(house, who).await;
        house.p.finish_keeping(who, &ceremony, &answer).await.unwrap();
        let again = house.p.finish_keeping(who, &ceremony, &answer).await;
        assert!(matches!(again, Err(Error::NotThere)), "a ceremony is held once");
        phone
    }

    /// Makes a key that nobody keeps yet.
    async fn make(house: &House, who: &SignedIn) -> (Self, String, RegisterPublicKeyCredential) {
        let challenge = house.p.begin_keeping(who).await.unwrap();
        let mut options = challenge.options;
        let user = &options.public_key.user;
        assert_eq!((user.name.as_str(), user.display_name.as_str()), ("Planner", "Planner"));
        let handle = user.id.to_vec();
        let selection = options.public_key.authenticator_selection.as_mut().unwrap();
        assert_eq!(selection.resident_key, Some(ResidentKeyRequirement::Required));
        assert!(selection.require_resident_key);
        // The one thing this phone of ours cannot do; it remembers the handle instead.
        selection.require_resident_key = false;
        let mut device = SoftPasskey::new(true);
        let answer = device.do_registration(origin(), options).unwrap();
        let phone = Self {
            device,
            credential: answer.raw_id.to_vec(),
            handle,
        };
        (phone, challenge.ceremony, answer)
    }

    async fn answer(&mut self, house: &House) -> (String, PublicKeyCredential) {
        let challenge = house.p.begin_unlocking().await.unwrap();
        assert!(
            challenge.options.public_key.allow_credentials.is_empty(),
            "the door names nobody"
        );
        let mut options = challenge.options.public_key;
        options.allow_credentials = vec![AllowCredentials {
            type_: "public-key".into(),
            id: self.credential.clone(),
            transports: None,
        }];
        let mut answer = self.device.perform_auth(origin(), options, 60_000).unwrap();
        answer.response.user_handle = Some(self.handle.clone());
        (challenge.ceremony, answer)
    }
}

#[tokio::test]
async fn a_kept_key_opens_the_door_and_its_answer_only_once() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let mut phone = Phone::keep(&house, &kacper).await;
        assert_eq!(house.p.kept_keys(&kacper).await.unwrap().len(), 1);

        let (ceremony, answer) = phone.answer(&house).await;
        let token = house.p.unlock(&ceremony, &answer, "Android phone").await.unwrap();
        let who = house.who(&token).await.unwrap();
        // He has not read the cards yet: the demo's door does not show them.
        assert_eq!((who.person, who.stage), (house.young_person.person, Stage::Phone));
        assert!(
            house
                .p
                .devices(&who)
                .await
                .unwrap()
                .iter()
                .any(|one| one.way == Way::Passkey && one.this_one)
        );
        assert!(matches!(
            house.p.unlock(&ceremony, &answer, "").await,
            Err(Error::NotThere)
        ));

        // An old answer to a new question.
        let (ceremony, _) = phone.answer(&house).await;
        assert!(matches!(
            house.p.unlock(&ceremony, &answer, "").await,
            Err(Error::NotThere)
        ));
    }
}

#[tokio::test]
async fn a_key_of_somebody_who_was_welcomed_leads_straight_in() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        house.p.reach_stage(&kacper, Stage::In).await.unwrap();
        let mut phone = Phone::keep(&house, &kacper).await;
        let (ceremony, answer) = phone.answer(&house).await;
        let token = house.p.unlock(&ceremony, &answer, "").await.unwrap();
        assert_eq!(house.who(&token).await.unwrap().stage, Stage::In);
        house.p.set_watched(&kacper, true).await.unwrap();
        let (ceremony, answer) = phone.answer(&house).await;
        let token = house.p.unlock(&ceremony, &answer, "").await.unwrap();
        assert_eq!(house.who(&token).await.unwrap().stage, Stage::Phone);
    }
}

#[tokio::test]
async fn an_ended_key_opens_nothing() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let mut lost = Phone::keep(&house, &kacper).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        casework.invite_again(house.young_person.membership).await.unwrap();
        let (ceremony, answer) = lost.answer(&house).await;
        assert!(matches!(
            house.p.unlock(&ceremony, &answer, "").await,
            Err(Error::NotThere)
        ));

        let ewa = house.enter(house.mother.person).await;
        let mut hers = Phone::keep(&house, &ewa).await;
        house.p.end_all(&ewa, true).await.unwrap();
        let (ceremony, answer) = hers.answer(&house).await;
        assert!(matches!(
            house.p.unlock(&ceremony, &answer, "").await,
            Err(Error::NotThere)
        ));
    }
}

#[tokio::test]
async fn a_key_that_a_lost_phone_still_hands_in_opens_nothing() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let (mut lost, asked, made) = Phone::make(&house, &kacper).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        casework.invite_again(house.young_person.membership).await.unwrap();
        let kept = house.p.finish_keeping(&kacper, &asked, &made).await;
        assert!(matches!(kept, Err(Error::NotThere)));
        assert!(matches!(house.p.begin_keeping(&kacper).await, Err(Error::NotThere)));
        let (ceremony, answer) = lost.answer(&house).await;
        let opened = house.p.unlock(&ceremony, &answer, "").await;
        assert!(matches!(opened, Err(Error::NotThere)));
    }
}

#[tokio::test]
async fn a_question_is_good_for_five_minutes_and_for_whom_it_was_asked() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let mut phone = Phone::keep(&house, &kacper).await;
        let (ceremony, answer) = phone.answer(&house).await;
        house.minutes_later(6);
        assert!(matches!(
            house.p.unlock(&ceremony, &answer, "").await,
            Err(Error::NotThere)
        ));

        let (_, ceremony, answer) = Phone::make(&house, &kacper).await;
        let ewa = house.enter(house.mother.person).await;
        let hers = house.p.finish_keeping(&ewa, &ceremony, &answer).await;
        assert!(matches!(hers, Err(Error::NotThere)));
        assert!(house.p.kept_keys(&ewa).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn an_answer_made_with_one_key_does_not_pass_for_another() {
    for house in houses().await {
        let ewa = house.enter(house.mother.person).await;
        let hers = Phone::keep(&house, &ewa).await;
        let kacper = house.enter(house.young_person.person).await;
        let mut his = Phone::keep(&house, &kacper).await;
        let (ceremony, mut forged) = his.answer(&house).await;
        forged.raw_id = hers.credential.clone();
        forged.response.user_handle = Some(hers.handle.clone());
        assert!(matches!(
            house.p.unlock(&ceremony, &forged, "").await,
            Err(Error::NotThere)
        ));
    }
}

#[tokio::test]
async fn a_key_outlives_the_providers_word_by_three_days() {
    for house in houses().await {
        let vouched = Vouched {
            issuer: "https://id.example.org".to_owned(),
            subject: "ines".to_owned(),
            name: "Ines Duarte".to_owned(),
            entitled: Entitled::As(Staff::Worker),
        };
        let enter = || house.p.enter_by_provider(&vouched, true, "Laptop");
        let Entered::CodeFirst { journey, new_as } = enter().await.unwrap() else {
            panic!("nobody knows this account");
        };
        let token = house.p.enter_as_new(&journey, &new_as.unwrap(), "Laptop").await;
        let token = token.unwrap();
        let ines = house.who(&token).await.unwrap();
        let mut laptop = Phone::keep(&house, &ines).await;
        house.minutes_later(72 * 60);
        let (ceremony, answer) = laptop.answer(&house).await;
        assert!(
            house.p.unlock(&ceremony, &answer, "").await.is_ok(),
            "from Friday to Monday"
        );
        house.minutes_later(1);
        let (ceremony, answer) = laptop.answer(&house).await;
        let late = house.p.unlock(&ceremony, &answer, "").await;
        assert!(
            matches!(late, Err(Error::NotThere)),
            "whoever left the council does not come in for ever"
        );
        enter().await.unwrap();
        let (ceremony, answer) = laptop.answer(&house).await;
        let token = house.p.unlock(&ceremony, &answer, "").await.unwrap();

        let gone = Vouched {
            entitled: Entitled::No,
            ..vouched.clone()
        };
        assert!(house.p.enter_by_provider(&gone, true, "").await.is_err());
        assert!(house.who(&token).await.is_none());
        let (ceremony, answer) = laptop.answer(&house).await;
        assert!(
            house.p.unlock(&ceremony, &answer, "").await.is_err(),
            "their keys ended too"
        );
    }
}
