//! Staff come in by way of the council's identity provider: by group, tied to an account by a code and nothing less.

use participation::Error;
use participation::people::Staff;
use participation::rules::codes::Code;
use participation::sign_in::{Entered, Entitled, Journey, Kept, Linked, Opens, Stage, Token, Vouched};

use crate::house::{House, houses};

fn vouched(subject: &str, entitled: Entitled) -> Vouched {
    Vouched {
        issuer: "https://id.example.org".to_owned(),
        subject: subject.to_owned(),
        name: "Ines Duarte".to_owned(),
        entitled,
    }
}

const WORKER: Entitled = Entitled::As(Staff::Worker);

async fn enter(house: &House, subject: &str, entitled: Entitled) -> Result<Entered, Error> {
    house
        .p
        .enter_by_provider(&vouched(subject, entitled), false, "Laptop")
        .await
}

async fn asked_for_code(house: &House, subject: &str, entitled: Entitled) -> Journey {
    match enter(house, subject, entitled).await.unwrap() {
        Entered::CodeFirst(journey) => journey,
        Entered::In(_) => unreachable!("nobody knows this account"),
    }
}

async fn is_in(house: &House, subject: &str, entitled: Entitled) -> Token {
    match enter(house, subject, entitled).await.unwrap() {
        Entered::In(token) => token,
        Entered::CodeFirst(_) => unreachable!("this account is known"),
    }
}

async fn linked(house: &House, journey: &Journey, code: &Code) -> Token {
    match house.p.link_by_code(journey, code, "Laptop").await.unwrap() {
        Linked::In(token) => token,
        Linked::NotThatCode => unreachable!("it is that code"),
    }
}

/// A worker of this name, tied to the account `ines`.
async fn ines(house: &House) -> Token {
    let made = house
        .p
        .invite_staff_to("Ines Duarte", Staff::Worker, Opens::WithProvider);
    let made = made.await.unwrap();
    let journey = asked_for_code(house, "ines", WORKER).await;
    linked(house, &journey, &made.code).await
}

async fn acts(house: &House, act: &str) -> i64 {
    let mut tx = house.store.read().await.unwrap();
    let sql = "SELECT COUNT(*) FROM audit WHERE act = $1";
    let found: Option<(i64,)> = tx.one(sql, &[act.into()]).await.unwrap();
    found.unwrap().0
}

#[tokio::test]
async fn whoever_comes_back_is_who_set_out_and_only_once() {
    for house in houses().await {
        let kept = Kept {
            nonce: "n".to_owned(),
            verifier: "v".to_owned(),
        };
        let set_out = house.p.leave_for_provider(&kept).await.unwrap();
        let state = set_out.state.clone();
        assert_eq!(house.p.back_from_provider(&set_out).await.unwrap(), kept);
        let twice = house.p.back_from_provider(&set_out).await;
        assert!(matches!(twice, Err(Error::NotThere)), "taken before it was looked at");

        // Somebody else's address in this browser, and this address in somebody else's.
        let (one, other) = (
            house.p.leave_for_provider(&kept).await.unwrap(),
            house.p.leave_for_provider(&kept).await.unwrap(),
        );
        assert_ne!(state, one.state);
        let crossed = Journey {
            state: one.state.clone(),
            browser: other.browser.clone(),
        };
        assert!(matches!(
            house.p.back_from_provider(&crossed).await,
            Err(Error::NotThere)
        ));
        assert!(
            matches!(house.p.back_from_provider(&one).await, Err(Error::NotThere)),
            "spent by the wrong try"
        );
        house.minutes_later(11);
        assert!(matches!(house.p.back_from_provider(&other).await, Err(Error::NotThere)));
    }
}

#[tokio::test]
async fn only_a_code_made_for_it_ties_an_account_to_a_colleague() {
    for house in houses().await {
        let denise = house.enter(house.manager).await;
        let ordinary = house.p.invite_colleague(&denise, "Joan Field", Staff::Worker).await;
        let invite = house
            .p
            .invite_colleague_to(&denise, "Ines Duarte", Staff::Worker, Opens::WithProvider);
        let (ordinary, lost) = (ordinary.unwrap(), invite.await.unwrap());
        house.minutes_later(1);
        let made = house.p.invite_colleague_again(&denise, lost.person).await.unwrap();
        assert!(
            matches!(house.p.come_in(&made.code, "").await, Err(Error::NotThere)),
            "at the door it opens nothing, also when it was made anew"
        );

        let journey = asked_for_code(&house, "ines", WORKER).await;
        for wrong in [&ordinary.code, &lost.code] {
            let tried = house.p.link_by_code(&journey, wrong, "").await.unwrap();
            assert!(matches!(tried, Linked::NotThatCode), "and another may be tried");
        }
        let other = asked_for_code(&house, "mallory", WORKER).await;
        let crossed = Journey {
            state: journey.state.clone(),
            browser: other.browser,
        };
        assert!(matches!(
            house.p.link_by_code(&crossed, &made.code, "").await,
            Err(Error::NotThere)
        ));
        let token = linked(&house, &journey, &made.code).await;
        let who = house.who(&token).await.unwrap();
        assert_eq!((who.person, who.staff), (made.person, Some(Staff::Worker)));
        assert_eq!(
            who.stage,
            Stage::Keep,
            "a key is offered for a day when the provider is down"
        );
        assert!(matches!(
            house.p.link_by_code(&journey, &made.code, "").await,
            Err(Error::NotThere)
        ));

        let again = is_in(&house, "ines", WORKER).await;
        let again = house.who(&again).await.unwrap();
        assert_eq!((again.person, again.stage), (made.person, Stage::In));
        assert_eq!(acts(&house, "provider-linked").await, 1);
        let mallory = enter(&house, "mallory", WORKER).await.unwrap();
        assert!(matches!(mallory, Entered::CodeFirst(_)), "the same name is nobody's");
    }
}

#[tokio::test]
async fn a_group_that_is_gone_ends_everything_at_once() {
    for house in houses().await {
        let open = ines(&house).await;
        let also_open = is_in(&house, "ines", WORKER).await;
        assert!(matches!(
            enter(&house, "ines", Entitled::No).await,
            Err(Error::NotThere)
        ));
        for token in [&open, &also_open] {
            assert!(house.who(token).await.is_none());
        }
        assert_eq!(acts(&house, "provider-refused").await, 1);
        // Nobody else's ended, and an account that nobody knows leaves no trace.
        let (priya, _) = house.enter_with(house.worker).await;
        assert!(matches!(
            enter(&house, "nobody", Entitled::No).await,
            Err(Error::NotThere)
        ));
        assert!(house.who(&priya).await.is_some());
        assert_eq!(acts(&house, "provider-refused").await, 1);
        // Back in the group: in again.
        let token = is_in(&house, "ines", WORKER).await;
        assert!(house.who(&token).await.is_some());
    }
}

#[tokio::test]
async fn the_role_follows_the_group_and_the_record_says_so() {
    for house in houses().await {
        let open = ines(&house).await;
        let token = is_in(&house, "ines", WORKER).await;
        assert_eq!(acts(&house, "role-followed").await, 0, "nothing changed");
        assert!(house.who(&open).await.is_some(), "and what was open stays open");

        let chair = is_in(&house, "ines", Entitled::As(Staff::Chair)).await;
        assert_eq!(house.who(&chair).await.unwrap().staff, Some(Staff::Chair));
        assert_eq!(acts(&house, "role-followed").await, 1);
        for before in [&open, &token] {
            assert!(
                house.who(before).await.is_none(),
                "nothing goes on under the role before"
            );
        }
        let same = is_in(&house, "ines", Entitled::AsInvited).await;
        assert_eq!(house.who(&same).await.unwrap().staff, Some(Staff::Chair));
    }
}

#[tokio::test]
async fn a_group_alone_is_enough_only_where_that_is_set() {
    for house in houses().await {
        let made = house.p.enter_by_provider(&vouched("new", WORKER), true, "Laptop").await;
        let Entered::In(token) = made.unwrap() else {
            unreachable!("a group is enough here");
        };
        let who = house.who(&token).await.unwrap();
        assert_eq!((who.staff, who.stage), (Some(Staff::Worker), Stage::In));
        assert_eq!(house.p.own_name(&who).await.unwrap().0, "Ines Duarte");
        assert!(house.p.desk(&who).await.unwrap().is_empty(), "and no family is theirs");

        let no_group = vouched("other", Entitled::AsInvited);
        let asked = house.p.enter_by_provider(&no_group, true, "").await.unwrap();
        assert!(matches!(asked, Entered::CodeFirst(_)), "nobody says what they would be");
        let no_name = Vouched {
            name: " ".to_owned(),
            ..vouched("nameless", WORKER)
        };
        assert!(house.p.enter_by_provider(&no_name, true, "").await.is_err());
        let long = Vouched {
            name: "x".repeat(1_000_000),
            ..vouched("long", WORKER)
        };
        assert!(house.p.enter_by_provider(&long, true, "").await.is_err());
    }
}

#[tokio::test]
async fn a_new_code_from_the_operator_unties_the_account() {
    for house in houses().await {
        let open = ines(&house).await;
        let again = house.p.invite_staff_again("Ines Duarte", Staff::Worker).await.unwrap();
        assert!(house.who(&open).await.is_none());
        let asked = enter(&house, "ines", WORKER).await.unwrap();
        assert!(matches!(asked, Entered::CodeFirst(_)));
        assert!(house.p.come_in(&again.code, "").await.is_ok(), "from now on with a key");
    }
}

#[tokio::test]
async fn what_is_kept_of_an_account_names_nobody() {
    for house in houses().await {
        ines(&house).await;
        asked_for_code(&house, "waiting-subject", WORKER).await;
        let mut tx = house.store.read().await.unwrap();
        let accounts: Vec<(Vec<u8>,)> = tx.all("SELECT account FROM provider_link", &[]).await.unwrap();
        let waiting: Vec<(Vec<u8>,)> = tx.all("SELECT state FROM ceremony", &[]).await.unwrap();
        assert!(accounts.iter().all(|(account,)| account.len() == 32));
        for (bytes,) in accounts.iter().chain(&waiting) {
            let text = String::from_utf8_lossy(bytes);
            for plain in ["ines", "Ines", "waiting-subject", "id.example.org"] {
                assert!(!text.contains(plain), "{plain}");
            }
        }
    }
}
