//! What a site comes to in a quarter is told in numbers of families: of enough of them or not at all, once and for good.

use jiff::SignedDuration;
use jiff::civil::date;
use participation::Error;
use participation::cases::NewAnswer;
use participation::evaluation::{ALL, Evaluation, Figure, Measure, Quarter, merge};
use participation::id::{PathwayId, PersonId, PlaceId, ViewId};
use participation::news::About;
use participation::people::Staff;
use participation::plan::{ActionState, ContextKind, MeetingKind, Move, NewAction, NewContext, NewMeeting};
use participation::room::TookPart;
use participation::rules::tilt::Target;
use participation::support::{Help, NewTold, Outcome, WhyNot};
use participation::voice::{AnswerState, Feeling, Topic};

use crate::house::{House, Part, action, houses, meeting, opened, worker_and_chair};
use crate::places_house::bus_station;

/// Words that may be in no file and on no page.
const CANARY: &str = "zebra";

/// Enough that chance cannot hide them: see `rules::disclosure`.
const ENOUGH: usize = 13;

struct Family {
    pathway: PathwayId,
    young_person: Part,
    place: Option<PlaceId>,
}

async fn families(house: &House, how_many: usize) -> Vec<Family> {
    let mut all = Vec::new();
    for at in 0..how_many {
        let name = format!("Zebra{at} {CANARY}");
        let (pathway, young_person) = opened(&house.p, house.worker, &name, Some(house.chair)).await;
        all.push(Family {
            pathway,
            young_person,
            place: None,
        });
    }
    all
}

/// What somebody shared.
struct Shared {
    view: ViewId,
    help: ViewId,
}

/// A young person says what is hard and what would help, and how a place is.
async fn says(house: &House, family: &mut Family) -> Shared {
    let who = house.enter(family.young_person.person).await;
    let view = house.say(&who, Topic::Hard, CANARY, meeting(&[])).await;
    let help = house.say(&who, Topic::Help, CANARY, meeting(&[])).await;
    family.place = Some(house.flags(&who, &bus_station(worker_and_chair())).await.0);
    Shared { view, help }
}

/// One thing is answered, help is not there, a conference is held, a plan is published and an action done.
async fn is_worked_on(house: &House, family: &Family, shared: &Shared, also_online: bool) {
    let priya = house.enter(house.worker).await;
    let casework = house.p.casework(&priya, family.pathway).await.unwrap();
    let answer = NewAnswer {
        view: shared.view,
        state: AnswerState::Did,
        because: CANARY.into(),
        instead: String::new(),
        next_on: None,
        action: None,
    };
    casework.answer(&answer).await.unwrap();
    let help = About::View(shared.help);
    let ask = casework.note_support(help, Help::Club).await.unwrap();
    let told = NewTold {
        ask,
        outcome: Outcome::NotAvailable(WhyNot::Full),
        service: None,
        because: CANARY.into(),
        instead: CANARY.into(),
    };
    casework.tell_support(&told).await.unwrap();
    let bus = house.context(house.worker, family.pathway).await;
    let at_bus = casework.add_action(&action(bus)).await.unwrap();
    if also_online {
        let chat = NewContext {
            kind: ContextKind::Online,
            name: CANARY.into(),
            holder: String::new(),
            goal: CANARY.into(),
        };
        let chat = casework.add_context(&chat).await.unwrap();
        let theirs = NewAction {
            target: Target::YoungPerson,
            ..action(chat)
        };
        casework.add_action(&theirs).await.unwrap();
    }
    let conference = NewMeeting::new(MeetingKind::Conference, house.clock.today());
    let conference = casework.book(&conference).await.unwrap();
    casework.was_held(conference).await.unwrap();
    let them = family.young_person.membership;
    let spoke = TookPart::Spoke;
    casework.note_took_part(conference, them, spoke).await.unwrap();
    let version = casework.agree_plan(conference).await.unwrap();
    casework.publish_plan(version).await.unwrap();
    let plan = casework.plan().await.unwrap();
    let standing = plan.actions().find(|one| one.id == at_bus).unwrap().version;
    let done = Move {
        state: ActionState::Done,
        words: CANARY.into(),
        due: None,
    };
    casework.move_action(at_bus, &done, standing).await.unwrap();
}

/// All of it for every family; the first `also_online` of them have an action online too.
async fn a_quarter(house: &House, all: &mut [Family], also_online: usize) {
    let mut shared = Vec::new();
    for family in &mut *all {
        shared.push(says(house, family).await);
    }
    days_later(house, 9);
    for (at, (family, shared)) in all.iter().zip(&shared).enumerate() {
        is_worked_on(house, family, shared, at < also_online).await;
    }
}

fn days_later(house: &House, days: i64) {
    house.clock.advance(SignedDuration::from_hours(24 * days));
}

async fn rates_again(house: &House, family: &Family, feeling: Feeling) {
    let who = house.enter(family.young_person.person).await;
    house.rates(&who, family.place.unwrap(), feeling).await;
}

async fn manager(house: &House, quarter: Quarter) -> Result<Evaluation, Error> {
    let denise = house.enter(house.manager).await;
    house.p.evaluation(&denise, quarter).await
}

/// About thirteen, or fifteen with the two families of the house.
fn is_about_all(figure: Figure) -> bool {
    matches!(figure, Figure::About(10 | 15 | 20))
}

#[tokio::test]
async fn enough_families_are_told_of_by_kind_and_nobody_by_name() {
    for house in houses().await {
        days_later(&house, 20);
        let mut all = families(&house, ENOUGH).await;
        a_quarter(&house, &mut all, 3).await;
        days_later(&house, 40);
        for (at, family) in all.iter().enumerate() {
            rates_again(&house, family, if at < 2 { Feeling::NotOk } else { Feeling::Fine }).await;
        }
        let autumn = Quarter::of(date(2026, 10, 4));
        assert!(
            matches!(manager(&house, autumn).await, Err(Error::NotThere)),
            "the quarter is not over"
        );
        days_later(&house, 75);

        let told = manager(&house, autumn).await.unwrap();
        for (measure, row, column) in [
            (Measure::Families, "site", "open"),
            (Measure::HomeAndOutside, "roth", "outside"),
            (Measure::Response, "transport", "context"),
            (Measure::Happened, "transport", "done"),
            (Measure::ChangeYoungPerson, "transport", "better"),
            (Measure::BetterYoungPerson, "transport", "context"),
            (Measure::Heard, "young-person", "heard"),
            (Measure::Waited, "young-person", "longer"),
            (Measure::Asked, "club", "asked"),
            (Measure::Missing, "club", "full"),
            (Measure::Response, "transport", ALL),
        ] {
            let figure = told.figure(measure, row, column);
            assert!(is_about_all(figure), "{measure:?} {row} {column}: {figure:?}");
        }
        // Where two lines hold the same families, both tell of the same.
        assert_eq!(
            told.figure(Measure::Asked, "club", "not-available"),
            told.figure(Measure::Missing, "club", ALL)
        );
        assert_eq!(
            told.figure(Measure::Heard, "young-person", ALL),
            told.figure(Measure::TookPart, "young-person", ALL)
        );
        // Three families and two: nothing is told of them, and no total moves with them.
        assert!(told.figure(Measure::Response, "online", "young_person").is_hidden());
        assert!(told.figure(Measure::Response, "online", ALL).is_hidden());
        assert!(told.figure(Measure::Response, ALL, "young_person").is_hidden());
        assert!(told.figure(Measure::ChangeYoungPerson, "transport", "same").is_hidden());
        assert_eq!(
            told.figure(Measure::Response, ALL, ALL),
            told.figure(Measure::Response, "transport", "context")
        );

        let file = Evaluation::file(std::slice::from_ref(&told));
        let lower = file.to_lowercase();
        for private in [
            CANARY,
            "bay c",
            "bus station",
            "kacper",
            "priya",
            "gill",
            &all[0].pathway.to_string(),
        ] {
            assert!(!lower.contains(private), "{private}");
        }
        for line in file.lines().skip(1) {
            let last = line.rsplit(',').next().unwrap();
            assert!(
                last == "hidden" || last.parse::<u32>().is_ok_and(|many| many >= 10 && many % 5 == 0),
                "{line}"
            );
        }
        assert!(merge([("a.csv", file.as_bytes())]).is_ok());

        // Asked again it is the same, whatever was taken back, said or opened since.
        let who = house.enter(all[0].young_person.person).await;
        let voice = house.p.own_voice(&who).await.unwrap();
        for view in voice.views().await.unwrap() {
            let _ = voice.take_back(view.id).await;
        }
        families(&house, 3).await;
        assert_eq!(manager(&house, autumn).await.unwrap(), told);
        assert_eq!(house.p.evaluations().await.unwrap().pop().unwrap(), told);
    }
}

#[tokio::test]
async fn a_site_with_few_families_tells_nothing_and_says_so() {
    for house in houses().await {
        let mut few = families(&house, 2).await;
        a_quarter(&house, &mut few, 0).await;
        days_later(&house, 40);
        let summer = Quarter::of(date(2026, 9, 14));
        let told = manager(&house, summer).await.unwrap();
        assert!(told.is_silent());
        let file = Evaluation::file(&[told]);
        assert!(file.lines().skip(1).all(|line| line.ends_with(",hidden")));
        assert!(file.contains(",families,site,open,hidden"));
    }
}

#[tokio::test]
async fn managers_and_the_hub_read_figures_and_nobody_else_does() {
    for house in houses().await {
        days_later(&house, 40);
        let summer = Quarter::of(date(2026, 9, 14));
        let hub = house.p.invite_staff("Hana Hub", Staff::Hub).await.unwrap().person;
        for (person, may) in [
            (house.manager, true),
            (hub, true),
            (house.worker, false),
            (house.chair, false),
            (house.young_person.person, false),
            (house.mother.person, false),
            (house.advocate.person, false),
        ] {
            assert_eq!(reads(&house, person, summer).await, may);
        }
        let long_ago = Quarter::of(date(2020, 1, 1));
        assert!(
            !reads(&house, house.manager, long_ago).await,
            "quarters without end could be asked for"
        );
    }
}

async fn reads(house: &House, person: PersonId, quarter: Quarter) -> bool {
    let who = house.enter(person).await;
    house.p.evaluation(&who, quarter).await.is_ok()
}
