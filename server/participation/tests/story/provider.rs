//! Staff come in by way of the council's identity provider: by group, tied to an account by a code and nothing less.

use participation::Error;
use participation::cases::Allocated;
use participation::id::PersonId;
use participation::people::{Role, Staff};
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
        Entered::CodeFirst { journey, new_as: None } => journey,
        Entered::CodeFirst { .. } => unreachable!("a group alone is not enough here"),
        Entered::In(_) => unreachable!("nobody knows this account"),
    }
}

async fn is_in(house: &House, subject: &str, entitled: Entitled) -> Token {
    match enter(house, subject, entitled).await.unwrap() {
        Entered::In(token) => token,
        Entered::CodeFirst { .. } => unreachable!("this account is known"),
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

/// Somebody of no account before, where a group is enough: what waits for them to say that they are new.
async fn may_be_new(house: &House, subject: &str) -> (Journey, String) {
    let asked = house
        .p
        .enter_by_provider(&vouched(subject, WORKER), true, "Laptop")
        .await;
    match asked.unwrap() {
        Entered::CodeFirst {
            journey,
            new_as: Some(name),
        } => (journey, name),
        _ => unreachable!("a group is enough here, and nobody knows this account"),
    }
}

async fn people(house: &House) -> i64 {
    let mut tx = house.store.read().await.unwrap();
    let found: Option<(i64,)> = tx.one("SELECT COUNT(*) FROM person", &[]).await.unwrap();
    found.unwrap().0
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
            set_out_at: 1,
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
        assert!(
            matches!(mallory, Entered::CodeFirst { .. }),
            "the same name is nobody's"
        );
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

/// Who leads and who chairs, as a manager is told.
async fn leads(house: &House) -> (Option<PersonId>, Option<PersonId>) {
    let denise = house.enter(house.manager).await;
    let lines = house.p.allocation(&denise).await.unwrap();
    let line = lines.into_iter().find(|line| line.id == house.pathway).unwrap();
    (line.worker.map(|(id, _)| id), line.chair.map(|(id, _)| id))
}

#[tokio::test]
async fn whoever_is_in_another_group_leads_nothing_they_led() {
    for house in houses().await {
        let open = ines(&house).await;
        let ines = house.who(&open).await.unwrap().person;
        let denise = house.enter(house.manager).await;
        let mut to = Allocated {
            worker: Some(ines),
            chair: None,
        };
        house.p.allocate(&denise, house.pathway, to).await.unwrap();
        for group in [Staff::Worker, Staff::Chair, Staff::Manager, Staff::Hub, Staff::Worker] {
            let token = is_in(&house, "ines", Entitled::As(group)).await;
            let who = house.who(&token).await.unwrap();
            let leads_it = group == Staff::Worker;
            assert_eq!(house.p.review(&who, house.pathway).await.is_ok(), leads_it, "{group:?}");
            assert_eq!(
                house.p.casework(&who, house.pathway).await.is_ok(),
                leads_it,
                "{group:?}"
            );
            let desk = house.p.desk(&who).await;
            assert_eq!(desk.is_ok_and(|desk| !desk.is_empty()), leads_it, "{group:?}");
            let worker = leads_it.then_some(ines);
            assert_eq!(leads(&house).await, (worker, Some(house.chair)), "{group:?}");
        }

        // From a worker to the chair of the same pathway: one of the two, and not both.
        is_in(&house, "ines", Entitled::As(Staff::Chair)).await;
        (to.worker, to.chair) = (None, Some(ines));
        house.p.allocate(&denise, house.pathway, to).await.unwrap();
        let token = is_in(&house, "ines", Entitled::As(Staff::Chair)).await;
        let who = house.who(&token).await.unwrap();
        let review = house.p.review(&who, house.pathway).await.unwrap();
        assert_eq!(review.me().role, Role::Chair);
        assert_eq!(leads(&house).await, (None, Some(ines)));
        is_in(&house, "ines", WORKER).await;
        assert_eq!(leads(&house).await, (None, None));
    }
}

#[tokio::test]
async fn a_group_alone_is_enough_only_where_that_is_set() {
    for house in houses().await {
        let before = people(&house).await;
        let (journey, name) = may_be_new(&house, "new").await;
        assert_eq!(
            people(&house).await,
            before,
            "nobody is made before they say that they are new"
        );
        let token = house.p.enter_as_new(&journey, &name, "Laptop").await.unwrap();
        let who = house.who(&token).await.unwrap();
        assert_eq!((who.staff, who.stage), (Some(Staff::Worker), Stage::In));
        assert_eq!(house.p.own_name(&who).await.unwrap().0, "Ines Duarte");
        assert!(house.p.desk(&who).await.unwrap().is_empty(), "and no family is theirs");
        assert!(
            is_in(&house, "new", WORKER).await.for_cookie().len() > 1,
            "and known from then on"
        );

        let no_group = vouched("other", Entitled::AsInvited);
        let asked = house.p.enter_by_provider(&no_group, true, "").await.unwrap();
        assert!(
            matches!(asked, Entered::CodeFirst { new_as: None, .. }),
            "nobody says what they would be"
        );
    }
}

#[tokio::test]
async fn whoever_is_new_says_so_once_in_their_browser_and_under_their_name() {
    for house in houses().await {
        let before = people(&house).await;
        let (journey, name) = may_be_new(&house, "new").await;
        let (other, _) = may_be_new(&house, "other").await;
        let not_set = asked_for_code(&house, "third", WORKER).await;
        let crossed = Journey {
            state: journey.state.clone(),
            browser: other.browser.clone(),
        };
        for (journey, name) in [(&crossed, name.as_str()), (&journey, "Denise Cole"), (&not_set, &name)] {
            let tried = house.p.enter_as_new(journey, name, "").await;
            assert!(matches!(tried, Err(Error::NotThere)));
        }
        assert_eq!(people(&house).await, before);

        let (also, _) = may_be_new(&house, "new").await;
        house.p.enter_as_new(&journey, &name, "").await.unwrap();
        let twice = house.p.enter_as_new(&journey, &name, "").await;
        assert!(matches!(twice, Err(Error::NotThere)));
        let beside = house.p.enter_as_new(&also, &name, "").await;
        assert!(matches!(beside, Err(Error::Conflict)), "the account is tied by now");
        house.minutes_later(11);
        let late = house.p.enter_as_new(&other, &name, "").await;
        assert!(matches!(late, Err(Error::NotThere)));
        assert_eq!(people(&house).await, before + 1);
    }
}

#[tokio::test]
async fn a_code_makes_nobody_new_where_a_group_alone_is_enough() {
    for house in houses().await {
        let invite = house
            .p
            .invite_staff_to("Ines Duarte", Staff::Worker, Opens::WithProvider);
        let made = invite.await.unwrap();
        let before = people(&house).await;
        let (journey, _) = may_be_new(&house, "ines").await;
        let token = linked(&house, &journey, &made.code).await;
        assert_eq!(house.who(&token).await.unwrap().person, made.person);
        assert_eq!(people(&house).await, before);
    }
}

#[tokio::test]
async fn an_account_that_tells_no_usable_name_is_asked_for_a_code() {
    for house in houses().await {
        for name in [String::new(), " ".to_owned(), "x".repeat(1_000_000)] {
            let told = Vouched {
                name,
                ..vouched("nameless", WORKER)
            };
            let asked = house.p.enter_by_provider(&told, true, "").await.unwrap();
            let Entered::CodeFirst { journey, new_as: None } = asked else {
                unreachable!("nobody can be called so");
            };
            assert!(house.p.enter_as_new(&journey, &told.name, "").await.is_err());
        }
    }
}

#[tokio::test]
async fn whoever_was_untied_does_not_come_back_as_somebody_new() {
    for house in houses().await {
        ines(&house).await;
        let made = house
            .p
            .invite_staff_again("Ines Duarte", Staff::Worker, Opens::WithProvider);
        let made = made.await.unwrap();
        let before = people(&house).await;
        let asked = house.p.enter_by_provider(&vouched("ines", WORKER), true, "").await;
        let Entered::CodeFirst { journey, new_as } = asked.unwrap() else {
            unreachable!("the account is untied");
        };
        assert_eq!(new_as, None, "only a code ties it again");
        let as_new = house.p.enter_as_new(&journey, "Ines Duarte", "").await;
        assert!(matches!(as_new, Err(Error::NotThere)));
        assert!(matches!(
            enter(&house, "ines", Entitled::No).await,
            Err(Error::NotThere)
        ));
        assert_eq!(acts(&house, "provider-refused").await, 0, "it is nobody's to refuse");

        // She comes in with another account. The one before stays shut, until a code is for that.
        let other = asked_for_code(&house, "ines-anew", WORKER).await;
        linked(&house, &other, &made.code).await;
        let asked = house.p.enter_by_provider(&vouched("ines", WORKER), true, "").await;
        assert!(matches!(asked.unwrap(), Entered::CodeFirst { new_as: None, .. }));
        let again = house
            .p
            .invite_staff_again("Ines Duarte", Staff::Worker, Opens::WithProvider);
        let again = again.await.unwrap();
        let journey = asked_for_code(&house, "ines", WORKER).await;
        let token = linked(&house, &journey, &again.code).await;
        assert_eq!(house.who(&token).await.unwrap().person, made.person);
        is_in(&house, "ines", WORKER).await;
        assert_eq!(people(&house).await, before);
    }
}

#[tokio::test]
async fn a_new_code_from_the_operator_unties_the_account() {
    for house in houses().await {
        let open = ines(&house).await;
        let again = house
            .p
            .invite_staff_again("Ines Duarte", Staff::Worker, Opens::Door)
            .await;
        let again = again.unwrap();
        assert!(house.who(&open).await.is_none());
        let asked = enter(&house, "ines", WORKER).await.unwrap();
        assert!(matches!(asked, Entered::CodeFirst { .. }));
        assert!(house.p.come_in(&again.code, "").await.is_ok(), "from now on with a key");
    }
}

#[tokio::test]
async fn what_is_kept_of_an_account_names_nobody() {
    for house in houses().await {
        ines(&house).await;
        asked_for_code(&house, "waiting-subject", WORKER).await;
        may_be_new(&house, "newcomer-subject").await;
        let mut tx = house.store.read().await.unwrap();
        let accounts: Vec<(Vec<u8>,)> = tx.all("SELECT account FROM provider_link", &[]).await.unwrap();
        let waiting: Vec<(Vec<u8>,)> = tx.all("SELECT state FROM ceremony", &[]).await.unwrap();
        assert!(accounts.iter().all(|(account,)| account.len() == 32));
        for (bytes,) in accounts.iter().chain(&waiting) {
            let text = String::from_utf8_lossy(bytes);
            for plain in ["ines", "Ines", "waiting-subject", "newcomer-subject", "id.example.org"] {
                assert!(!text.contains(plain), "{plain}");
            }
        }
    }
}
