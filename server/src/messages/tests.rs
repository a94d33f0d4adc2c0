//! Against a stand-in for Notify that checks signatures and times, and one for a mail server.

mod meanwhile;
mod stand_in;

use std::sync::Arc;

use jiff::civil::Weekday;
use participation::access::SignedIn;
use participation::cases::{Kind, NewAnswer, NewPathway};
use participation::clock::Clock;
use participation::messages::{Address, Channel, Phrase, Times, Wishes};
use participation::people::{Language, Role, Staff};
use participation::sealing::{Keyring, Vault};
use participation::store::testing::{self, TestStore};
use participation::voice::{AnswerState, Audience, Change, Keep, Reach, Topic};

use self::stand_in::{MailServer, NotifyServer, SECRET, SERVICE, TEAM_ONLY};
use super::*;
use crate::config::{NotifyConfig, Security, SmtpConfig};

const NUMBER: &str = "07700900987";
const MAIL: &str = "okapi@example.org";

/// A young person who wants to be told, and to whose words somebody has answered.
struct Told {
    p: Participation,
    who: SignedIn,
    clock: Clock,
    _store: TestStore,
    _keys: tempfile::TempDir,
}

async fn told(language: Language, channel: Channel, phrase: Phrase) -> Told {
    let store = testing::sqlite().await.expect("store");
    let keys = tempfile::tempdir().expect("folder");
    // The real time, from which the clock can be moved on: a stand-in checks when a token was made.
    let clock = Clock::starting_at(Clock::system().now());
    let vault = Vault::new(Keyring::create(&keys.path().join("keys")).expect("keys"), clock.clone());
    let origin = "http://localhost:3000".parse().expect("origin");
    let p = Participation::new((*store).clone(), vault, clock.clone(), &origin).expect("domain");
    p.become_demo().await.expect("empty");
    let priya = p
        .invite_staff("Priya Raman", Staff::Worker)
        .await
        .expect("staff")
        .person;
    let enter = |person| {
        let p = p.clone();
        async move {
            let token = p.enter_demo(person, "Laptop").await.expect("door");
            p.signed_in(&token).await.expect("session").expect("in")
        }
    };
    let worker = enter(priya).await;
    let new = NewPathway {
        kind: Kind::Roth,
        full: "Kacper Nowak".into(),
        short: "Kacper".into(),
        language,
        strategy_on: None,
        chair: None,
    };
    let pathway = p.open_pathway(&worker, &new).await.expect("pathway");
    let people = p
        .casework(&worker, pathway)
        .await
        .expect("lead")
        .people()
        .await
        .expect("people");
    let young = people
        .iter()
        .find(|one| one.role == Role::YoungPerson)
        .expect("young person");
    let who = enter(young.person).await;
    let to = if channel == Channel::Sms { NUMBER } else { MAIL };
    let wishes = Wishes {
        channel,
        address: Address::read(channel, to).expect("address"),
        phrase,
        times: Times::new(&ALWAYS, 0, 24).expect("times"),
    };
    p.own_messages(&who)
        .expect("handle")
        .choose(&wishes)
        .await
        .expect("chosen");
    let voice = p.own_voice(&who).await.expect("voice");
    for change in [
        Change::Words {
            words: "the bus".into(),
            choices: Vec::new(),
            language,
        },
        Change::Who {
            audience: Some(Audience::new(Reach::WorkerAndChair, &[])),
            expectation: None,
        },
    ] {
        let keep = Keep {
            topic: Topic::First,
            note: 1,
            change,
            base: None,
            key: None,
            page: None,
        };
        voice.keep(&keep).await.expect("kept");
    }
    let draft = voice.draft(Topic::First, 1).await.expect("read").expect("draft");
    let view = voice.share(&[(draft.id, draft.version)]).await.expect("shared")[0];
    clock.advance(jiff::SignedDuration::from_secs(5));
    let answer = NewAnswer {
        view,
        state: AnswerState::Did,
        because: "It is done.".into(),
        instead: String::new(),
        next_on: None,
        action: None,
    };
    let review = p.review(&worker, pathway).await.expect("review");
    review.answer(&answer).await.expect("answered");
    Told {
        p,
        who,
        clock,
        _store: store,
        _keys: keys,
    }
}

const ALWAYS: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

impl Told {
    async fn drain(&self, carrier: &Carrier) {
        let languages = Languages::load().expect("catalogues");
        drain(&self.p, carrier, &languages).await.expect("drained");
    }

    fn later(&self, minutes: i64) {
        self.clock.advance(jiff::SignedDuration::from_mins(minutes));
    }

    async fn state(&self) -> String {
        let found: Option<(String,)> = self
            .p
            .store()
            .one("SELECT state FROM message", &[])
            .await
            .expect("read");
        found.expect("a message").0
    }
}

fn config(server: &NotifyServer) -> NotifyConfig {
    NotifyConfig {
        address: server.address.parse().expect("address"),
        service: SERVICE.into(),
        secret: SECRET.into(),
        sms_template: Some("t-sms".into()),
        email_template: Some("t-email".into()),
    }
}

fn notify(server: &NotifyServer) -> Carrier {
    let _set = rustls::crypto::ring::default_provider().install_default();
    Carrier::Notify(Notify::new(config(server)).expect("client"))
}

async fn settled(told: &Told, carrier: &Carrier) {
    let Carrier::Notify(notify) = carrier else {
        panic!("not Notify")
    };
    settle(&told.p, notify).await.expect("settled");
}

#[tokio::test]
async fn notify_is_asked_again_after_429_and_500_then_takes_it_and_says_that_it_arrived() {
    let server = NotifyServer::start(&[429, 500, 201]).await;
    let told = told(Language::En, Channel::Sms, Phrase::Look).await;
    let carrier = notify(&server);
    for _ in 0..2 {
        told.drain(&carrier).await;
        assert_eq!(told.state().await, "waiting");
        told.drain(&carrier).await;
        told.later(5);
    }
    // The stand-in holds a token to its own clock, so the client tells the real time.
    told.drain(&carrier).await;
    assert_eq!(told.state().await, "sent");
    let posts = server.posts();
    assert_eq!(posts.len(), 3, "between tries nobody asks");
    assert!(
        posts.windows(2).all(|two| two[0] == two[1]),
        "the same, under the same reference"
    );
    assert_eq!(posts[0]["phone_number"], NUMBER);
    assert_eq!(posts[0]["template_id"], "t-sms");
    assert_eq!(
        posts[0]["personalisation"]["body"],
        "Have a look when you have a minute."
    );
    assert_eq!(server.refused(), 0, "a token did not hold");

    told.later(2);
    server.says("sending");
    settled(&told, &carrier).await;
    assert_eq!(told.state().await, "sent");
    told.later(5);
    server.says("delivered");
    settled(&told, &carrier).await;
    assert_eq!(told.state().await, "delivered");
}

#[tokio::test]
async fn what_never_arrives_is_noted_and_what_is_refused_is_not_tried_again() {
    for status in ["permanent-failure", "temporary-failure", "technical-failure"] {
        let server = NotifyServer::start(&[201]).await;
        let told = told(Language::En, Channel::Email, Phrase::Note).await;
        let carrier = notify(&server);
        told.drain(&carrier).await;
        assert_eq!(server.posts()[0]["email_address"], MAIL);
        told.later(2);
        server.says(status);
        settled(&told, &carrier).await;
        assert_eq!(told.state().await, "failed", "{status}");
    }
    let server = NotifyServer::start(&[400]).await;
    let told = told(Language::En, Channel::Sms, Phrase::Note).await;
    told.drain(&notify(&server)).await;
    assert_eq!(told.state().await, "failed");
}

#[tokio::test]
async fn a_wrong_key_or_clock_loses_nothing() {
    let server = NotifyServer::start(&[201]).await;
    let told = told(Language::En, Channel::Sms, Phrase::Note).await;
    let wrong = NotifyConfig {
        secret: "00000000-0000-0000-0000-000000000000".into(),
        ..config(&server)
    };
    let _set = rustls::crypto::ring::default_provider().install_default();
    told.drain(&Carrier::Notify(Notify::new(wrong).expect("client"))).await;
    assert_eq!((server.refused(), told.state().await.as_str()), (1, "waiting"));
    assert!(server.posts().is_empty());
    // A clock an hour ahead makes tokens of the future.
    told.later(60);
    server.trusts_only_the_real_time();
    told.drain(&notify(&server)).await;
    assert_eq!(told.state().await, "waiting");
    assert!(server.refused() > 1);
}

#[tokio::test]
async fn a_key_for_the_team_only_loses_nothing() {
    let server = NotifyServer::start(&[TEAM_ONLY, 201]).await;
    let told = told(Language::En, Channel::Sms, Phrase::Note).await;
    let carrier = notify(&server);
    told.drain(&carrier).await;
    assert_eq!(told.state().await, "waiting");
    told.later(5);
    told.drain(&carrier).await;
    assert_eq!(told.state().await, "sent");
}

#[tokio::test]
async fn killed_after_notify_took_it_nothing_comes_twice() {
    let server = NotifyServer::start(&[201, 201]).await;
    let told = told(Language::En, Channel::Sms, Phrase::Something).await;
    let carrier = notify(&server);
    let message = told.p.claim_message().await.expect("claimed").expect("due");
    let given = carrier
        .give(&told.p, &message, "Something new for you to look at.")
        .await
        .expect("given");
    assert!(matches!(given, Some(Given::Taken(Some(_)))));
    // Here the process ends: what came of it was not noted.
    told.later(3);
    told.drain(&carrier).await;
    assert_eq!(told.state().await, "sent");
    assert_eq!(server.posts().len(), 1, "whether it got there was asked first");
}

#[tokio::test]
async fn two_processes_on_one_database_send_one() {
    let server = NotifyServer::start(&[201, 201, 201]).await;
    let told = Arc::new(told(Language::En, Channel::Sms, Phrase::Update).await);
    let mut draining = Vec::new();
    for _ in 0..4 {
        let (told, carrier) = (Arc::clone(&told), notify(&server));
        draining.push(tokio::spawn(async move { told.drain(&carrier).await }));
    }
    for one in draining {
        one.await.expect("drained");
    }
    assert_eq!(server.posts().len(), 1);
}

#[tokio::test]
async fn a_mail_says_the_phrase_and_nothing_else_in_every_language() {
    let languages = Languages::load().expect("catalogues");
    for language in Language::ALL {
        for phrase in Phrase::ALL {
            let server = MailServer::start(&[250]).await;
            let told = told(*language, Channel::Email, *phrase).await;
            let carrier = smtp(&server);
            told.drain(&carrier).await;
            assert_eq!(told.state().await, "sent");
            let (to, mail) = server.took().pop().expect("a mail");
            assert_eq!(to, MAIL);
            let says = text(&languages.words(*language), *phrase);
            assert_eq!(mail.subject.trim(), says);
            assert_eq!(mail.body.trim(), says);
            assert_eq!(mail.from, "Planner <planner@example.org>");
            // Without them it is read as English letters only.
            assert_eq!(
                (mail.mime.as_str(), mail.kind.as_str()),
                ("1.0", "text/plain; charset=utf-8")
            );
            for told in ["http", "@example.com", "Kacper", "localhost"] {
                assert!(!mail.subject.contains(told) && !mail.body.contains(told), "{told}");
            }
        }
    }
}

#[tokio::test]
async fn a_mail_server_that_cannot_now_is_asked_again_under_the_same_id() {
    let server = MailServer::start(&[451, 250]).await;
    let told = told(Language::Pl, Channel::Email, Phrase::Look).await;
    let carrier = smtp(&server);
    told.drain(&carrier).await;
    assert_eq!(told.state().await, "waiting");
    told.later(5);
    told.drain(&carrier).await;
    assert_eq!(told.state().await, "sent");
    let took = server.took();
    assert_eq!(took.len(), 2);
    assert_eq!(took[0].1.id, took[1].1.id);

    let server = MailServer::start(&[550]).await;
    let told = self::told(Language::Pl, Channel::Email, Phrase::Look).await;
    told.drain(&smtp(&server)).await;
    assert_eq!(told.state().await, "failed");
}

#[tokio::test]
async fn nobody_answers_and_nothing_is_lost() {
    let told = told(Language::En, Channel::Email, Phrase::Look).await;
    let nobody = MailServer {
        port: 1,
        ..MailServer::start(&[]).await
    };
    told.drain(&smtp(&nobody)).await;
    assert_eq!(told.state().await, "waiting");
}

#[tokio::test]
async fn the_demo_sends_nothing_whatever_is_set() {
    let server = NotifyServer::start(&[201]).await;
    let set = MessagesBy::Notify(config(&server));
    let carrier = Carrier::new(&set, Purpose::Demo).expect("carrier");
    let told = told(Language::En, Channel::Sms, Phrase::Look).await;
    told.drain(&carrier).await;
    assert_eq!(told.state().await, "sent");
    assert!(server.posts().is_empty());
    let shown = told.p.demo_messages().await.expect("demo");
    assert_eq!((shown.len(), shown[0].phrase), (1, Phrase::Look));
}

fn smtp(server: &MailServer) -> Carrier {
    let config = SmtpConfig {
        host: "localhost".into(),
        port: server.port,
        security: Security::None,
        user: None,
        from: "Planner <planner@example.org>".parse().expect("address"),
    };
    Carrier::Smtp(Smtp::new(&config).expect("client"))
}
