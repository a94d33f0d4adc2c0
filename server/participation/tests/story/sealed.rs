//! What is on the disk: nothing anybody wrote in clear, and a record that is whole.

use participation::alerts::OtherSource;
use participation::audit::{self, Verdict};
use participation::cases::NewAnswer;
use participation::id::{ContextId, MattersId};
use participation::people::Staff;
use participation::places::{Area, MattersSaid, Media, NewPicture};
use participation::plan::{ContextChange, ContextDetail, ContextKind, MeetingKind, NewAction, NewMeeting};
use participation::room::Save;
use participation::sign_in::Invited;
use participation::voice::{AnswerState, Reply, Topic};
use participation::weights::{SomethingElse, SpreadSaid};
use participation::{Error, backup};

use crate::house::{House, action, houses, meeting, typed};
use crate::places_house::{Said, bus_station};
use crate::sealed_plan;

/// Nobody else in the world writes these.
const DRAFT: &str = "quokka-in-a-draft";
const SHARED: &str = "narwhal-in-a-view";
const BECAUSE: &str = "axolotl-in-an-answer";
const REPLY: &str = "okapi-in-a-reply";
const STEP: &str = "pangolin-in-a-step";
const NOTE: &str = "capybara-in-a-note";
const PLACE: &str = "wombat-in-a-place";
const ELSE: &str = "numbat-in-something-else";
const WHY: &str = "tapir-in-a-why";
const MATTERS: &str = "kinkajou-who-matters";
const PICTURE: &str = "ocelot-in-a-picture";
const CAPTION: &str = "serval-in-a-caption";
const AREA: &str = "civet-in-an-area";
const DETAIL: &str = "tarsier-in-a-context";
const ALERT: &str = "fossa-in-an-alert";

/// Everything that can be written, is.
pub(crate) async fn story(house: &House) -> Invited {
    let kacper = house.enter(house.young_person.person).await;
    let view = house.say(&kacper, Topic::Hard, SHARED, meeting(&[])).await;
    let voice = house.p.own_voice(&kacper).await.unwrap();
    voice.keep(&typed(Topic::First, DRAFT)).await.unwrap();
    let context = house.context(house.worker, house.pathway).await;
    let priya = house.enter(house.worker).await;
    let casework = house.p.casework(&priya, house.pathway).await.unwrap();
    casework.open_views().await.unwrap();
    let new = NewAction {
        what: STEP.into(),
        note: NOTE.into(),
        ..action(context)
    };
    let step = casework.add_action(&new).await.unwrap();
    let because = NewAnswer {
        view,
        state: AnswerState::Cant,
        because: BECAUSE.into(),
        instead: BECAUSE.into(),
        next_on: None,
        action: Some(step),
    };
    let id = casework.answer(&because).await.unwrap();
    voice.reply(view, id, Reply::Talk, REPLY).await.unwrap();
    let booked = NewMeeting {
        at: "13:30".into(),
        note: NOTE.into(),
        ..NewMeeting::new(MeetingKind::Review, jiff::civil::date(2026, 12, 15))
    };
    casework.book(&booked).await.unwrap();
    places(house, context).await;
    sealed_plan::plan(house, context).await;
    casework.invite_again(house.mother.membership).await.unwrap()
}

/// Everything that can be written about places, counters and people, is.
async fn places(house: &House, context: ContextId) {
    let kacper = house.enter(house.young_person.person).await;
    let said = Said {
        name: PLACE,
        ..bus_station(meeting(&[]))
    };
    house.writes_of(&kacper, &said).await;
    house.flags(&kacper, &said).await;
    let voice = house.p.own_voice(&kacper).await.unwrap();
    let spread = SpreadSaid {
        counters: [(context, 9)].into(),
        something_else: vec![SomethingElse {
            name: ELSE.into(),
            counters: 1,
        }],
        why: WHY.into(),
        audience: meeting(&[]),
    };
    voice.keep_weights(spread.clone(), &Save::default()).await.unwrap();
    voice.share_weights(1).await.unwrap();
    voice
        .keep_weights(
            SpreadSaid {
                why: WHY.repeat(2),
                ..spread
            },
            &Save::default(),
        )
        .await
        .unwrap();
    let matters = MattersSaid {
        called: MATTERS.into(),
        relation: None,
        words: MATTERS.into(),
        audience: Some(meeting(&[])),
    };
    voice
        .keep_matters(MattersId::random(), matters.clone(), &Save::default())
        .await
        .unwrap();
    let id = MattersId::random();
    voice.keep_matters(id, matters, &Save::default()).await.unwrap();
    voice.share_matters(id, 1).await.unwrap();
    let priya = house.enter(house.worker).await;
    let casework = house.p.casework(&priya, house.pathway).await.unwrap();
    let picture = NewPicture {
        bytes: PICTURE.as_bytes().to_vec(),
        media: Media::Jpeg,
        width: 1,
        height: 1,
        caption: CAPTION.into(),
    };
    casework.add_picture(&picture).await.unwrap();
    let source = OtherSource {
        area: Area {
            key: AREA.into(),
            name: AREA.into(),
        },
        themes: Vec::new(),
        times: Vec::new(),
    };
    casework.note_other_source(&source).await.unwrap();
    house.clock.advance(jiff::SignedDuration::from_hours(14 * 24));
    house.p.batch_alerts().await.unwrap();
    let detail = ContextDetail {
        guardians: DETAIL.into(),
        ..ContextDetail::default()
    };
    let change = ContextChange {
        kind: ContextKind::Transport,
        name: "Bus station".into(),
        holder: "Gill Parry".into(),
        goal: DETAIL.into(),
        detail,
        for_family: true,
    };
    casework.change_context(context, &change, 1).await.unwrap();
    let hub = house.p.invite_staff("Farida Khan", Staff::Hub).await.unwrap().person;
    let farida = house.enter(hub).await;
    let hub = house.p.hub(&farida).unwrap();
    let alert = hub.alerts().await.unwrap()[0].id;
    hub.close(alert, ALERT).await.unwrap();
}

const BACKUP: &str = "backup";

/// How a canary would stand in a file. A backup is full of base64, in which a short name turns up by chance: there a
/// name would stand in quotes or beside a space.
fn forms(canary: &str, is_backup: bool) -> Vec<String> {
    if is_backup && canary.len() < 12 {
        vec![format!("\"{canary}\""), format!(" {canary}"), format!("{canary} ")]
    } else {
        vec![canary.to_owned()]
    }
}

#[tokio::test]
async fn no_word_and_no_name_is_in_any_file_in_clear() {
    for house in houses().await {
        let (token, _) = house.enter_with(house.chair).await;
        let invited = story(&house).await;
        let mut copy = Vec::new();
        backup::write(&house.store, &mut copy, &mut std::io::sink())
            .await
            .unwrap();
        let mut files = vec![(BACKUP.to_owned(), copy)];
        if let Some(folder) = house.store.folder() {
            for file in std::fs::read_dir(folder).unwrap() {
                let path = file.unwrap().path();
                files.push((path.display().to_string(), std::fs::read(&path).unwrap()));
            }
            assert!(
                files
                    .iter()
                    .any(|(name, bytes)| name.ends_with("-wal") && !bytes.is_empty())
            );
        }
        let code = invited.code.grouped();
        let plain = code.replace(['-', ' '], "");
        let words = [
            DRAFT,
            SHARED,
            BECAUSE,
            REPLY,
            STEP,
            NOTE,
            PLACE,
            ELSE,
            WHY,
            MATTERS,
            PICTURE,
            CAPTION,
            AREA,
            DETAIL,
            ALERT,
            "Farida",
            "1234567",
            "543210987",
            "Kacper",
            "Nowak",
            "Priya",
            "Bus station",
            "Gill",
        ];
        for canary in
            words
                .into_iter()
                .chain(sealed_plan::WORDS)
                .chain([code.as_str(), plain.as_str(), token.for_cookie()])
        {
            for (name, bytes) in &files {
                let found = forms(canary, name == BACKUP).iter().any(|form| {
                    bytes
                        .windows(form.len())
                        .any(|part| part.eq_ignore_ascii_case(form.as_bytes()))
                });
                assert!(!found, "{canary} is in {name}");
            }
        }
    }
}

#[tokio::test]
async fn the_record_is_whole_after_the_story() {
    for house in houses().await {
        story(&house).await;
        let mut tx = house.store.read().await.unwrap();
        let verdict = audit::verify(&mut tx, house.p.vault(), &[]).await.unwrap();
        let Verdict::Whole { entries } = verdict else {
            panic!("{verdict:?}")
        };
        assert!(entries > 20, "{entries}");
    }
}

#[tokio::test]
async fn sealed_words_open_only_in_their_own_row() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        for topic in [Topic::Hard, Topic::First] {
            voice.keep(&typed(topic, topic.text())).await.unwrap();
        }
        let mut tx = house.store.write().await.unwrap();
        let swap = "UPDATE draft SET body = (SELECT o.body FROM draft o WHERE o.topic = 'hard') WHERE topic = 'first'";
        assert_eq!(tx.run(swap, &[]).await.unwrap(), 1);
        tx.commit().await.unwrap();
        let opened = voice.draft(Topic::First, 1).await;
        assert!(matches!(
            opened,
            Err(Error::Sealed {
                table: "draft",
                column: "body"
            })
        ));
        assert_eq!(voice.draft(Topic::Hard, 1).await.unwrap().unwrap().said.words, "hard");
    }
}
