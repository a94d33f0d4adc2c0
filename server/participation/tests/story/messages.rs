//! A neutral message that something is new: off until somebody turns it on, never told of what is not theirs, at least
//! once, never twice within 20 hours, and stopped in one tap.

use jiff::civil::Weekday;
use participation::Error;
use participation::cases::NewAnswer;
use participation::id::ViewId;
use participation::messages::{Address, Channel, Given, LEASE_MS, Outgoing, Phrase, QUIET_MS, Status, Times, Wishes};
use participation::news::{About, NewLine};
use participation::people::Language;
use participation::plan::{MeetingKind, NewMeeting};
use participation::voice::{AnswerState, Topic};
use participation::{audit, backup};

use crate::house::{House, Part, houses, worker_and_chair};

const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// Nobody else in the world has these.
const NUMBER: &str = "07700900987";
const MAIL: &str = "quokka.narwhal@okapi.example";

fn wishes(channel: Channel, to: &str) -> Wishes {
    Wishes {
        channel,
        address: Address::read(channel, to).unwrap(),
        phrase: Phrase::Look,
        // 1 am until midnight: all day but the first hour.
        times: Times::new(&WEEK, 1, 24).unwrap(),
    }
}

async fn turns_on(house: &House, part: Part, wishes: &Wishes) {
    let who = house.enter(part.person).await;
    house.p.own_messages(&who).unwrap().choose(wishes).await.unwrap();
    house.minutes_later(1);
}

async fn answered(house: &House, view: ViewId) {
    let priya = house.enter(house.worker).await;
    let new = NewAnswer {
        view,
        state: AnswerState::NotYet,
        because: "Not yet.".into(),
        instead: String::new(),
        next_on: None,
        action: None,
    };
    let review = house.p.review(&priya, house.pathway).await.unwrap();
    review.answer(&new).await.unwrap();
    house.minutes_later(1);
}

async fn says(house: &House, part: Part) -> ViewId {
    let who = house.enter(part.person).await;
    let view = house.say(&who, Topic::First, "the bus", worker_and_chair()).await;
    house.minutes_later(1);
    view
}

async fn claim(house: &House) -> Option<Outgoing> {
    house.p.claim_message().await.unwrap()
}

async fn sent(house: &House) -> Outgoing {
    let message = claim(house).await.unwrap();
    house
        .p
        .note_given(&message, &Given::Taken(Some("n1".into())))
        .await
        .unwrap();
    message
}

async fn states(house: &House) -> Vec<String> {
    let rows: Vec<(String,)> = house
        .store
        .all("SELECT state FROM message ORDER BY caused_at, id", &[])
        .await
        .unwrap();
    rows.into_iter().map(|(state,)| state).collect()
}

#[tokio::test]
async fn off_until_somebody_turns_it_on_for_themselves() {
    for house in houses().await {
        let view = says(&house, house.young_person).await;
        answered(&house, view).await;
        assert!(claim(&house).await.is_none());
        assert!(states(&house).await.is_empty());

        let view = says(&house, house.young_person).await;
        turns_on(&house, house.young_person, &wishes(Channel::Sms, "07700 900 987")).await;
        answered(&house, view).await;
        let message = claim(&house).await.unwrap();
        assert_eq!(message.address.for_carrier(), NUMBER);
        assert_eq!(
            (message.channel, message.phrase, message.language),
            (Channel::Sms, Phrase::Look, Language::En)
        );
        assert!(!format!("{message:?}").contains("0987"));
    }
}

#[tokio::test]
async fn only_who_reads_what_is_new_is_told() {
    for house in houses().await {
        for part in [house.young_person, house.mother, house.father, house.other_mother] {
            turns_on(&house, part, &wishes(Channel::Email, MAIL)).await;
        }
        let view = says(&house, house.young_person).await;
        answered(&house, view).await;
        assert!(claim(&house).await.is_some());
        assert!(claim(&house).await.is_none(), "an answer is told to its author only");

        let said = NewLine {
            about: About::View(view),
            waiting_on: "The buses".into(),
            words: String::new(),
            next_on: None,
            after: None,
        };
        let priya = house.enter(house.worker).await;
        let review = house.p.review(&priya, house.pathway).await.unwrap();
        review.say_news(&said).await.unwrap();
        assert!(claim(&house).await.is_none(), "it is in hand already");

        // A meeting on a place is learnt of otherwise; one with the family is told to all of them, and to no other family.
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let context = house.context(house.worker, house.pathway).await;
        let apart = NewMeeting {
            context: Some(context),
            ..NewMeeting::new(MeetingKind::Context, house.clock.today())
        };
        casework.book(&apart).await.unwrap();
        assert!(claim(&house).await.is_none());
        casework
            .book(&NewMeeting::new(MeetingKind::Conference, house.clock.today()))
            .await
            .unwrap();
        assert!(claim(&house).await.is_some());
        assert!(claim(&house).await.is_some());
        assert!(claim(&house).await.is_none());
    }
}

#[tokio::test]
async fn never_two_waiting_and_one_a_day() {
    for house in houses().await {
        let (one, two) = (
            says(&house, house.young_person).await,
            says(&house, house.young_person).await,
        );
        turns_on(&house, house.young_person, &wishes(Channel::Sms, NUMBER)).await;
        answered(&house, one).await;
        answered(&house, two).await;
        sent(&house).await;
        assert!(claim(&house).await.is_none());
        assert_eq!(states(&house).await, ["sent"]);

        answered(&house, one).await;
        answered(&house, two).await;
        assert!(claim(&house).await.is_none(), "it is quiet for 20 hours");
        house.minutes_later(QUIET_MS / 60_000);
        sent(&house).await;
        assert_eq!(states(&house).await, ["sent", "sent"]);
    }
}

#[tokio::test]
async fn what_is_stale_does_not_go() {
    for house in houses().await {
        turns_on(&house, house.young_person, &wishes(Channel::Sms, NUMBER)).await;
        let view = says(&house, house.young_person).await;
        answered(&house, view).await;
        let who = house.enter(house.young_person.person).await;
        assert!(claim(&house).await.is_none(), "they have been here since");
        // What is new after that is told; one that could not go for two days is not.
        house.minutes_later(1);
        answered(&house, view).await;
        house.minutes_later(49 * 60);
        assert!(claim(&house).await.is_none());
        assert_eq!(states(&house).await, ["expired", "expired"]);

        // Somebody might look at the phone: nothing is sent, and nothing waits.
        house.p.set_watched(&who, true).await.unwrap();
        answered(&house, view).await;
        assert_eq!(states(&house).await.len(), 2);
        house.p.set_watched(&who, false).await.unwrap();
        answered(&house, view).await;
        house.p.set_watched(&who, true).await.unwrap();
        assert!(claim(&house).await.is_none());
    }
}

#[tokio::test]
async fn it_waits_for_a_safe_time() {
    for house in houses().await {
        // The house begins on Monday 14 September 2026, 10 am by clocks in England.
        let evening = Wishes {
            times: Times::new(&[Weekday::Tuesday], 18, 20).unwrap(),
            ..wishes(Channel::Sms, NUMBER)
        };
        let view = says(&house, house.young_person).await;
        turns_on(&house, house.young_person, &evening).await;
        answered(&house, view).await;
        assert!(claim(&house).await.is_none());
        let (due, expires): (i64, i64) = house
            .store
            .one("SELECT due_at, expires_at FROM message", &[])
            .await
            .unwrap()
            .unwrap();
        let safe: jiff::Timestamp = "2026-09-15T17:00:00Z".parse().unwrap();
        assert_eq!(due, safe.as_millisecond());
        assert_eq!(expires - due, participation::messages::STALE_MS);
        house.clock.advance(safe.duration_since(house.clock.now()));
        sent(&house).await;
    }
}

#[tokio::test]
async fn killed_between_sending_and_noting_it_goes_again_under_the_same_reference() {
    for house in houses().await {
        let view = says(&house, house.young_person).await;
        turns_on(&house, house.young_person, &wishes(Channel::Sms, NUMBER)).await;
        answered(&house, view).await;
        let first = claim(&house).await.unwrap();
        assert!(claim(&house).await.is_none(), "whoever has it has it alone");
        house.minutes_later(LEASE_MS / 60_000 + 1);
        let again = claim(&house).await.unwrap();
        assert_eq!((again.reference, again.tries_before), (first.reference, 1));

        // The first comes back late and says that it was taken: that is so, and nothing undoes it.
        let taken = Given::Taken(None);
        house.p.note_given(&first, &taken).await.unwrap();
        house.p.note_given(&again, &Given::Later).await.unwrap();
        house.p.note_given(&again, &Given::Refused).await.unwrap();
        assert_eq!(states(&house).await, ["sent"]);
        assert!(claim(&house).await.is_none());
    }
}

#[tokio::test]
async fn what_fails_for_now_is_tried_later_and_later() {
    for house in houses().await {
        let view = says(&house, house.young_person).await;
        turns_on(&house, house.young_person, &wishes(Channel::Sms, NUMBER)).await;
        answered(&house, view).await;
        let mut waits = Vec::new();
        for _ in 0..6 {
            let message = claim(&house).await.unwrap();
            house.p.note_given(&message, &Given::Later).await.unwrap();
            assert!(claim(&house).await.is_none());
            let (due,): (i64,) = house
                .store
                .one("SELECT due_at FROM message", &[])
                .await
                .unwrap()
                .unwrap();
            waits.push(due - house.clock.now_ms());
            house
                .clock
                .advance(jiff::SignedDuration::from_millis(due - house.clock.now_ms()));
        }
        assert!(waits.windows(2).all(|two| two[0] <= two[1]), "{waits:?}");
        assert!(waits[0] >= 30_000 && waits[5] >= 960_000, "{waits:?}");
        let message = claim(&house).await.unwrap();
        house.p.note_given(&message, &Given::Refused).await.unwrap();
        assert_eq!(states(&house).await, ["failed"]);
        let who = house.enter(house.young_person.person).await;
        assert!(house.p.own_messages(&who).unwrap().last_failed().await.unwrap());
    }
}

#[tokio::test]
async fn two_at_once_send_one() {
    for house in houses().await {
        let view = says(&house, house.young_person).await;
        turns_on(&house, house.young_person, &wishes(Channel::Sms, NUMBER)).await;
        answered(&house, view).await;
        let claims = (0..8).map(|_| {
            let p = house.p.clone();
            tokio::spawn(async move { p.claim_message().await.unwrap().is_some() })
        });
        let mut won = 0;
        for claim in claims.collect::<Vec<_>>() {
            won += usize::from(claim.await.unwrap());
        }
        assert_eq!(won, 1);
    }
}

#[tokio::test]
async fn what_a_carrier_says_is_noted_and_asked_for_no_longer_than_it_helps() {
    for house in houses().await {
        let view = says(&house, house.young_person).await;
        turns_on(&house, house.young_person, &wishes(Channel::Sms, NUMBER)).await;
        answered(&house, view).await;
        let message = sent(&house).await;
        assert!(house.p.unsettled_messages().await.unwrap().is_empty());
        house.minutes_later(2);
        let unsettled = house.p.unsettled_messages().await.unwrap();
        assert_eq!((unsettled.len(), unsettled[0].reference), (1, message.reference));
        house.p.note_status(&unsettled[0], Status::UnderWay).await.unwrap();
        assert!(house.p.unsettled_messages().await.unwrap().is_empty());
        house.minutes_later(60);
        house.p.note_status(&unsettled[0], Status::Delivered).await.unwrap();
        house.p.note_status(&unsettled[0], Status::Failed).await.unwrap();
        assert_eq!(states(&house).await, ["delivered"]);

        house.minutes_later(24 * 60);
        answered(&house, view).await;
        sent(&house).await;
        house.minutes_later(6 * 24 * 60);
        let unsettled = house.p.unsettled_messages().await.unwrap();
        house.p.note_status(&unsettled[0], Status::UnderWay).await.unwrap();
        house.minutes_later(30 * 24 * 60);
        assert!(house.p.unsettled_messages().await.unwrap().is_empty());
        house.p.sweep().await.unwrap();
        assert!(states(&house).await.is_empty(), "what is long over is forgotten");
    }
}

#[tokio::test]
async fn one_tap_stops_it_deletes_the_address_and_tells_the_worker_and_nobody_else() {
    for house in houses().await {
        let view = says(&house, house.young_person).await;
        turns_on(&house, house.young_person, &wishes(Channel::Sms, NUMBER)).await;
        answered(&house, view).await;
        let under_way = claim(&house).await.unwrap();
        let kacper = house.enter(house.young_person.person).await;
        let own = house.p.own_messages(&kacper).unwrap();
        own.stop().await.unwrap();
        own.stop().await.unwrap();
        assert!(own.wishes().await.unwrap().is_none());
        house.minutes_later(10);
        assert!(claim(&house).await.is_none());
        house.p.note_given(&under_way, &Given::Later).await.unwrap();
        answered(&house, view).await;
        assert_eq!(states(&house).await, ["expired"]);
        let left: Option<(i64,)> = house.store.one("SELECT COUNT(*) FROM contact", &[]).await.unwrap();
        assert_eq!(left, Some((0,)));

        let priya = house.enter(house.worker).await;
        let stopped = house.p.stopped_messages(&priya).await.unwrap();
        assert_eq!(stopped.len(), 1);
        assert_eq!(stopped[0].member, house.young_person.membership);
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let known = casework.messages().await.unwrap();
        let of = |part: Part| known.iter().find(|one| one.member == part.membership).unwrap();
        assert!(of(house.young_person).stopped_at.is_some() && !of(house.young_person).on);
        assert!(of(house.mother).stopped_at.is_none());
        for other in [house.colleague, house.chair, house.manager] {
            let who = house.enter(other).await;
            let told = house.p.stopped_messages(&who).await;
            assert!(told.is_err() || told.is_ok_and(|told| told.is_empty()));
        }
        let mum = house.enter(house.mother.person).await;
        assert!(matches!(house.p.stopped_messages(&mum).await, Err(Error::NotThere)));

        // Who turns them on again is not said to want none.
        turns_on(&house, house.young_person, &wishes(Channel::Sms, NUMBER)).await;
        let priya = house.enter(house.worker).await;
        assert!(house.p.stopped_messages(&priya).await.unwrap().is_empty());
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let known = casework.messages().await.unwrap();
        let kacper = house.young_person.membership;
        let known = known.iter().find(|one| one.member == kacper).unwrap();
        assert!(known.on && known.stopped_at.is_none());
    }
}

#[tokio::test]
async fn what_went_although_it_was_stopped_meanwhile_is_on_record_and_it_is_quiet_after_it() {
    for house in houses().await {
        let view = says(&house, house.young_person).await;
        turns_on(&house, house.young_person, &wishes(Channel::Sms, NUMBER)).await;
        answered(&house, view).await;
        let message = claim(&house).await.unwrap();
        assert!(house.p.message_still_goes(&message).await.unwrap());
        let kacper = house.enter(house.young_person.person).await;
        house.p.own_messages(&kacper).unwrap().stop().await.unwrap();
        assert!(!house.p.message_still_goes(&message).await.unwrap());
        for _twice in 0..2 {
            house.p.note_given(&message, &Given::Taken(None)).await.unwrap();
        }
        assert_eq!(states(&house).await, ["sent"]);
        let noted: Option<(i64,)> = house
            .store
            .one("SELECT COUNT(*) FROM audit WHERE act = 'message-sent'", &[])
            .await
            .unwrap();
        assert_eq!(noted, Some((1,)));

        turns_on(&house, house.young_person, &wishes(Channel::Sms, NUMBER)).await;
        answered(&house, view).await;
        assert!(claim(&house).await.is_none(), "it is quiet for 20 hours");
        house.minutes_later(QUIET_MS / 60_000);
        sent(&house).await;
    }
}

#[tokio::test]
async fn a_claim_that_ran_out_or_is_somebody_elses_does_not_go() {
    for house in houses().await {
        let view = says(&house, house.young_person).await;
        turns_on(&house, house.young_person, &wishes(Channel::Sms, NUMBER)).await;
        answered(&house, view).await;
        let first = claim(&house).await.unwrap();
        house.minutes_later(LEASE_MS / 60_000 + 1);
        assert!(!house.p.message_still_goes(&first).await.unwrap());
        let again = claim(&house).await.unwrap();
        assert!(!house.p.message_still_goes(&first).await.unwrap());
        assert!(house.p.message_still_goes(&again).await.unwrap());
    }
}

#[tokio::test]
async fn what_is_new_while_a_message_is_handed_over_is_told_with_it() {
    for house in houses().await {
        let view = says(&house, house.young_person).await;
        turns_on(&house, house.young_person, &wishes(Channel::Sms, NUMBER)).await;
        answered(&house, view).await;
        let message = claim(&house).await.unwrap();
        // They look, and only then something else is new.
        house.enter(house.young_person.person).await;
        house.clock.advance(jiff::SignedDuration::from_secs(10));
        answered(&house, view).await;
        house.p.note_given(&message, &Given::Later).await.unwrap();
        assert_eq!(states(&house).await, ["waiting"], "one is about both");
        house.minutes_later(5);
        assert_eq!(sent(&house).await.reference, message.reference);
        assert!(claim(&house).await.is_none());
        assert_eq!(states(&house).await, ["sent"]);
    }
}

#[tokio::test]
async fn a_lost_phone_gets_no_more_messages() {
    for house in houses().await {
        let mail = wishes(Channel::Email, MAIL);
        turns_on(&house, house.mother, &mail).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        casework.stop_messages(house.mother.membership).await.unwrap();
        assert!(
            house.p.stopped_messages(&priya).await.unwrap().is_empty(),
            "it is not they who said it"
        );
        let known = casework.messages().await.unwrap();
        assert!(known.iter().all(|one| !one.on && one.stopped_at.is_none()));
        let mum = house.enter(house.mother.person).await;
        assert!(house.p.own_messages(&mum).unwrap().wishes().await.unwrap().is_none());
        turns_on(&house, house.mother, &mail).await;
        casework.invite_again(house.mother.membership).await.unwrap();
        let mum = house.enter(house.mother.person).await;
        assert!(house.p.own_messages(&mum).unwrap().wishes().await.unwrap().is_none());
        for not_theirs in [
            house.advocate.membership,
            house.other_mother.membership,
            casework.me().id,
        ] {
            assert!(matches!(casework.stop_messages(not_theirs).await, Err(Error::NotThere)));
        }
    }
}

#[tokio::test]
async fn nobody_else_has_the_handle_and_a_worker_does_not_look_on() {
    for house in houses().await {
        for person in [house.advocate.person, house.worker, house.chair, house.manager] {
            let who = house.enter(person).await;
            assert!(matches!(house.p.own_messages(&who).err(), Some(Error::NotThere)));
        }
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let token = casework
            .hand_over(house.young_person.membership, "Laptop")
            .await
            .unwrap();
        let sitting = house.who(&token).await.unwrap();
        assert!(matches!(house.p.own_messages(&sitting).err(), Some(Error::NotThere)));
        // A session that has ended chooses and stops nothing.
        let (token, kacper) = house.enter_with(house.young_person.person).await;
        house.p.sign_out(&token).await.unwrap();
        let own = house.p.own_messages(&kacper).unwrap();
        assert!(own.choose(&wishes(Channel::Sms, NUMBER)).await.is_err());
        assert!(own.stop().await.is_err());
    }
}

#[tokio::test]
async fn an_address_is_in_no_byte_of_the_database_and_in_no_backup_at_all() {
    for house in houses().await {
        let view = says(&house, house.young_person).await;
        turns_on(&house, house.young_person, &wishes(Channel::Sms, NUMBER)).await;
        turns_on(&house, house.mother, &wishes(Channel::Email, MAIL)).await;
        answered(&house, view).await;
        sent(&house).await;
        let mut bytes = Vec::new();
        let mut keys = Vec::new();
        backup::write(&house.store, &mut bytes, &mut keys).await.unwrap();
        bytes.append(&mut keys);
        let sealed: Vec<(Vec<u8>,)> = house.store.all("SELECT body FROM contact", &[]).await.unwrap();
        assert_eq!(sealed.len(), 2);
        for (body,) in &sealed {
            bytes.extend_from_slice(body);
        }
        if let Some(folder) = house.store.folder() {
            for file in std::fs::read_dir(folder).unwrap() {
                bytes.extend(std::fs::read(file.unwrap().path()).unwrap());
            }
        }
        for canary in [NUMBER, MAIL] {
            let found = bytes.windows(canary.len()).any(|part| part == canary.as_bytes());
            assert!(!found, "{canary} is on the disk in clear");
        }
        let mut tx = house.store.read().await.unwrap();
        assert!(matches!(
            audit::verify(&mut tx, house.p.vault(), &[]).await.unwrap(),
            audit::Verdict::Whole { .. }
        ));
    }
}
