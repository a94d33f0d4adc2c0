//! A partner reads their own actions and the agreed facts of the place, moves them on, and what is late goes up.

use jiff::SignedDuration;
use jiff::civil::date;
use participation::Error;
use participation::id::{ActionId, ContextId, MembershipId, PersonId};
use participation::owners::{Level, Task};
use participation::people::{Agency, Language, Role};
use participation::plan::{ActionState, ContextKind, Move, NewAction, NewContext};
use participation::sign_in::{NewMember, Stage};
use participation::voice::Topic;

use crate::house::{House, action, houses, meeting};

struct Gill {
    person: PersonId,
    membership: MembershipId,
    bus: ContextId,
    hers: ActionId,
    other: ActionId,
    /// An action that names the young person.
    naming: ActionId,
}

async fn gill(house: &House) -> Gill {
    let bus = house.context(house.worker, house.pathway).await;
    let priya = house.enter(house.worker).await;
    let casework = house.p.casework(&priya, house.pathway).await.unwrap();
    let new = NewMember {
        role: Role::Professional,
        agency: Agency::Transport,
        full: "Gill Parry".into(),
        short: String::new(),
        does: "Northline Buses".into(),
        language: Language::En,
        in_meeting: false,
    };
    let membership = casework.add_professional(&new).await.unwrap();
    let person = casework.invite_again(membership).await.unwrap().person;
    let hers = casework.add_action(&action(bus)).await.unwrap();
    let more = NewAction {
        what: "A place at boxing, Tuesday and Thursday.".into(),
        ..action(bus)
    };
    let other = casework.add_action(&more).await.unwrap();
    let friends = NewAction {
        what: "Friendship work with Kacper.".into(),
        ..action(bus)
    };
    let naming = casework.add_action(&friends).await.unwrap();
    Gill {
        person,
        membership,
        bus,
        hers,
        other,
        naming,
    }
}

async fn tasks(house: &House, gill: &Gill) -> Vec<Task> {
    let who = house.enter(gill.person).await;
    house.p.owning(&who).await.unwrap().tasks().await.unwrap()
}

async fn moves(house: &House, gill: &Gill, id: ActionId, step: &Move, version: i64) -> Result<(), Error> {
    let who = house.enter(gill.person).await;
    house.p.owning(&who).await.unwrap().move_action(id, step, version).await
}

fn step(state: ActionState, words: &str, due: Option<jiff::civil::Date>) -> Move {
    Move {
        state,
        words: words.into(),
        due,
    }
}

#[tokio::test]
async fn a_partner_reads_their_own_actions_and_agreed_facts_and_nothing_else() {
    for house in houses().await {
        let gill = gill(&house).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let stranger = casework.set_owners(gill.hers, &[house.mother.membership], false).await;
        assert!(matches!(stranger, Err(Error::NotThere)));
        let named = casework.set_owners(gill.naming, &[gill.membership], false).await;
        assert!(
            matches!(named, Err(Error::NamesFamily)),
            "it names Kacper, and Gill is not said to know him"
        );
        assert!(casework.owners().await.unwrap().is_empty());
        casework
            .set_owners(gill.naming, &[gill.membership], true)
            .await
            .unwrap();
        casework.set_owners(gill.naming, &[], false).await.unwrap();
        casework.set_owners(gill.hers, &[gill.membership], false).await.unwrap();
        assert_eq!(casework.owners().await.unwrap(), [(gill.hers, gill.membership)]);
        assert!(tasks(&house, &gill).await.is_empty(), "nothing is agreed yet");
        house.publish().await;

        let names = casework.write_place_facts(gill.bus, "Kacper waits here.", 0).await;
        assert!(matches!(names, Err(Error::NamesFamily)));
        casework
            .write_place_facts(gill.bus, "Nobody about after eight.", 0)
            .await
            .unwrap();
        let again = casework.write_place_facts(gill.bus, "x", 0).await;
        assert!(matches!(again, Err(Error::Conflict)));
        let own = tasks(&house, &gill).await;
        let [one] = &own[..] else { panic!("{own:?}") };
        assert_eq!((one.action, one.what.as_str()), (gill.hers, "Staff at Bay C."));
        assert_eq!((one.place.as_str(), one.facts.as_str()), ("Bus station", ""));

        let (kacper, mum) = (
            house.enter(house.young_person.person).await,
            house.enter(house.mother.person).await,
        );
        let mums = house.p.own_voice(&mum).await.unwrap();
        assert!(mums.listening().place_facts().await.unwrap().is_empty());
        assert!(matches!(
            mums.agree_place_facts(gill.bus, 1).await,
            Err(Error::NotThere)
        ));
        let voice = house.p.own_voice(&kacper).await.unwrap();
        let waits = &voice.listening().place_facts().await.unwrap()[0];
        assert!(waits.agreed.is_none());
        assert!(matches!(
            voice.agree_place_facts(gill.bus, 2).await,
            Err(Error::Conflict)
        ));
        voice.agree_place_facts(gill.bus, waits.version).await.unwrap();
        assert_eq!(mums.listening().place_facts().await.unwrap().len(), 1);
        assert_eq!(tasks(&house, &gill).await[0].facts, "Nobody about after eight.");
        casework.write_place_facts(gill.bus, "Bay C.", 1).await.unwrap();
        assert_eq!(tasks(&house, &gill).await[0].facts, "", "that was not agreed to");
        casework.note_facts_agreed(gill.bus, 2).await.unwrap();
        assert_eq!(tasks(&house, &gill).await[0].facts, "Bay C.");

        // No other handle opens for her, and hers opens for nobody else.
        house.say(&kacper, Topic::Hard, "not for Gill", meeting(&[])).await;
        let who = house.enter(gill.person).await;
        assert!(house.p.listening(&who).await.is_err());
        assert!(house.p.own_voice(&who).await.is_err());
        assert!(house.p.review(&who, house.pathway).await.is_err());
        assert!(house.p.desk(&who).await.is_err());
        for who in [&kacper, &mum, &priya] {
            assert!(house.p.owning(who).await.is_err());
        }
        // What is told of a context only worker and chair know of tells the family nothing.
        let online = NewContext {
            kind: ContextKind::Online,
            name: "A group".into(),
            holder: String::new(),
            goal: String::new(),
        };
        let hidden = casework.add_context_for_staff(&online).await.unwrap();
        casework.write_place_facts(hidden, "Busy at night.", 0).await.unwrap();
        assert!(matches!(voice.agree_place_facts(hidden, 1).await, Err(Error::NotThere)));
        casework.note_facts_agreed(hidden, 1).await.unwrap();
        for one in [&voice, &mums] {
            assert_eq!(one.listening().place_facts().await.unwrap().len(), 1);
        }
        casework.set_owners(gill.hers, &[], false).await.unwrap();
        assert!(tasks(&house, &gill).await.is_empty());
    }
}

#[tokio::test]
async fn a_partner_comes_in_with_a_code_and_is_asked_nothing_about_a_phone() {
    for house in houses().await {
        let gill = gill(&house).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let invited = casework.invite_again(gill.membership).await.unwrap();
        let token = house.p.come_in(&invited.code, "Laptop").await.unwrap();
        let who = house.who(&token).await.unwrap();
        assert_eq!(who.stage, Stage::Keep);
        assert!(house.p.owning(&who).await.is_err(), "not in yet");
        house.p.reach_stage(&who, Stage::In).await.unwrap();
        let who = house.who(&token).await.unwrap();
        assert!(house.p.owning(&who).await.is_ok());
    }
}

#[tokio::test]
async fn done_needs_what_shows_it_and_late_a_new_day() {
    for house in houses().await {
        let gill = gill(&house).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        casework.set_owners(gill.hers, &[gill.membership], false).await.unwrap();
        house.publish().await;
        let new = Some(date(2026, 11, 2));
        for (lacking, refused) in [
            (step(ActionState::Done, " ", None), true),
            (step(ActionState::Late, "No staff.", None), true),
            (step(ActionState::Late, "", new), true),
            (step(ActionState::Late, "No staff.", Some(date(2026, 9, 14))), true),
            (step(ActionState::Stopped, "No.", None), false),
        ] {
            let found = moves(&house, &gill, gill.hers, &lacking, 1).await;
            assert_eq!(matches!(found, Err(Error::Incomplete)), refused, "{lacking:?}");
            assert!(found.is_err());
        }
        let begun = step(ActionState::Started, "", new);
        let not_hers = moves(&house, &gill, gill.other, &begun, 1).await;
        assert!(matches!(not_hers, Err(Error::NotThere)));
        moves(&house, &gill, gill.hers, &begun, 1).await.unwrap();
        let stale = moves(&house, &gill, gill.hers, &begun, 1).await;
        assert!(matches!(stale, Err(Error::Conflict)));
        let task = &tasks(&house, &gill).await[0];
        assert_eq!((task.due, task.version), (Some(date(2026, 10, 16)), 2));
        let late = step(ActionState::Late, "No staff until November.", new);
        moves(&house, &gill, gill.hers, &late, 2).await.unwrap();
        let done = step(ActionState::Done, "Rota from 30 October.", None);
        moves(&house, &gill, gill.hers, &done, 3).await.unwrap();

        let mum = house.enter(house.mother.person).await;
        let listening = house.p.listening(&mum).await.unwrap();
        let steps = listening.action_steps().await.unwrap();
        assert_eq!((steps.len(), steps[1].to), (3, new));
        assert!(steps.iter().all(|step| step.by == gill.person));
        let plan = listening.agreed_plan().await.unwrap().unwrap();
        let told = plan.text.actions().find(|one| one.id == gill.hers).unwrap();
        assert_eq!(
            (told.state, told.note.as_str()),
            (ActionState::Done, "Rota from 30 October.")
        );
        let live = casework.plan().await.unwrap();
        let evidence = &live.actions().find(|one| one.id == gill.hers).unwrap().detail.evidence;
        assert_eq!(evidence, "Rota from 30 October.");
    }
}

#[tokio::test]
async fn what_is_late_goes_up_on_set_dates_and_everybody_reads_the_same() {
    for house in houses().await {
        let gill = gill(&house).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        casework.set_owners(gill.hers, &[gill.membership], false).await.unwrap();
        house.publish().await;
        let early = casework.escalate_action(gill.hers, Level::Chair, "x").await;
        assert!(matches!(early, Err(Error::Conflict)), "nothing was missed");
        // Due on Friday 16 October. On Thursday the 22nd it is with the chair.
        house.clock.advance(SignedDuration::from_hours(24 * 38));
        assert_eq!(house.clock.today(), date(2026, 10, 22));
        let hers = |all: Vec<participation::owners::Escalation>| -> Vec<(Level, jiff::civil::Date)> {
            let of = all.into_iter().filter(|one| one.action == gill.hers);
            of.map(|one| (one.up.level, one.up.on)).collect()
        };
        let up = [
            (Level::Worker, date(2026, 10, 19)),
            (Level::Owner, date(2026, 10, 20)),
            (Level::Chair, date(2026, 10, 22)),
        ];
        assert_eq!(hers(casework.escalations().await.unwrap()), up);
        house.p.sweep().await.unwrap();
        house.p.sweep().await.unwrap();
        assert_eq!(hers(casework.escalations().await.unwrap()), up);

        let marcus = house.enter(house.chair).await;
        let chairing = house.p.chairing(&marcus, house.pathway).await.unwrap();
        let blank = chairing.escalate_action(gill.hers, Level::Chair, " ").await;
        assert!(matches!(blank, Err(Error::Incomplete)));
        chairing
            .escalate_action(gill.hers, Level::Chair, "Wrote to the head of highways.")
            .await
            .unwrap();
        let late = step(ActionState::Late, "No staff.", Some(date(2026, 12, 11)));
        moves(&house, &gill, gill.hers, &late, 1).await.unwrap();
        house.clock.advance(SignedDuration::from_hours(24 * 53));
        assert_eq!(house.clock.today(), date(2026, 12, 14));
        let mum = house.enter(house.mother.person).await;
        let listening = house.p.listening(&mum).await.unwrap();
        let read = listening.escalations().await.unwrap();
        let noted: Vec<_> = read.iter().filter(|one| !one.words.is_empty()).collect();
        assert_eq!((noted.len(), noted[0].by), (1, Some(house.chair)));
        let all = hers(read);
        assert_eq!(all.last(), Some(&(Level::Partnership, date(2026, 12, 14))));
        assert_eq!(all.len(), 5);
        let task = &tasks(&house, &gill).await[0];
        assert_eq!(task.state, ActionState::Late);
        assert_eq!(task.escalations.len(), 5);
        assert!(
            task.escalations
                .iter()
                .all(|one| one.words.is_empty() && one.by.is_none())
        );
        let desk = house.p.desk(&priya).await.unwrap();
        assert!(
            desk.iter()
                .any(|one| one.escalations.iter().any(|up| up.action == gill.hers))
        );
    }
}
