use anyhow::{Context as _, Result};
use participation::id::PlaceId;
use participation::places::{HaveTo, PlaceAnswer, PlaceKind, PlaceTime, Reason, Tie};
use participation::room::Save;
use participation::voice::{Audience, Expectation, Feeling, Reach, Without};

use super::town::{BAY_C, GOLDEN_FRY, HARBOUR, Known, REAR_GATE, UNDERPASS};
use crate::demo::visit::Visit;
use crate::demo::words::Said;

/// A place somebody flags, with what they say to each question.
pub(in crate::demo) struct Flag {
    /// How the rest of the telling names it.
    pub(in crate::demo) name: &'static str,
    pub(in crate::demo) kind: PlaceKind,
    pub(in crate::demo) called: &'static str,
    pub(in crate::demo) at: Known,
    pub(in crate::demo) feeling: Feeling,
    pub(in crate::demo) times: &'static [PlaceTime],
    pub(in crate::demo) when: &'static str,
    pub(in crate::demo) reasons: &'static [Reason],
    pub(in crate::demo) why: &'static str,
    pub(in crate::demo) ties: &'static [Tie],
    pub(in crate::demo) looks_out: &'static str,
    pub(in crate::demo) better: &'static str,
    pub(in crate::demo) wish: Option<Expectation>,
    pub(in crate::demo) reach: Reach,
    pub(in crate::demo) without: &'static [Without],
}

/// How a place is by now.
pub(in crate::demo) struct Again {
    name: &'static str,
    feeling: Feeling,
    changed: &'static str,
}

/// Answers every question as the pages do, and shares it: one place after another, a minute apart.
pub(in crate::demo) async fn flag(visit: &Visit, all: &[Flag], said: &mut Said) -> Result<()> {
    let voice = visit.p.own_voice(&visit.who).await?;
    for one in all {
        let place = PlaceId::random();
        let have_to = (!one.ties.is_empty()).then_some(HaveTo::Yes);
        let answers = [
            PlaceAnswer::Kind(Some(one.kind)),
            PlaceAnswer::Name(one.called.to_owned()),
            PlaceAnswer::Where(one.at.at(), one.at.area()),
            PlaceAnswer::Feel(Some(one.feeling)),
            PlaceAnswer::When(one.times.to_vec(), one.when.to_owned()),
            PlaceAnswer::Why(one.reasons.to_vec(), one.why.to_owned()),
            PlaceAnswer::HaveTo(have_to, one.ties.to_vec()),
            PlaceAnswer::LooksOut(one.looks_out.to_owned()),
            PlaceAnswer::Better(one.better.to_owned()),
            PlaceAnswer::Wish(one.wish),
            PlaceAnswer::Who(Some(Audience::new(one.reach, one.without))),
        ];
        for answer in answers {
            voice.keep_place(place, answer, &Save::default()).await?;
        }
        share(visit, one.name, place, said).await?;
    }
    Ok(())
}

/// Says again how places are, and shares it with those who could know before.
pub(in crate::demo) async fn again(visit: &Visit, all: &[Again], said: &mut Said) -> Result<()> {
    let voice = visit.p.own_voice(&visit.who).await?;
    for one in all {
        let (_, place) = said.place(one.name)?;
        let feeling = PlaceAnswer::Feel(Some(one.feeling));
        voice.keep_place(place, feeling, &Save::default()).await?;
        if !one.changed.is_empty() {
            let changed = PlaceAnswer::Changed(one.changed.to_owned());
            voice.keep_place(place, changed, &Save::default()).await?;
        }
        let draft = voice.place_draft(place).await?.context("nothing was kept")?;
        voice.share_place(place, draft.version).await?;
        visit.minutes_later(1);
    }
    Ok(())
}

async fn share(visit: &Visit, name: &'static str, place: PlaceId, said: &mut Said) -> Result<()> {
    let voice = visit.p.own_voice(&visit.who).await?;
    let draft = voice.place_draft(place).await?.context("nothing was kept")?;
    let view = voice.share_place(place, draft.version).await?;
    said.add(name, view);
    said.add_place(name, voice.me().id, place);
    visit.minutes_later(1);
    Ok(())
}

/// Kacper's, on Wednesday 16 September.
pub(in crate::demo) const KACPER: [Flag; 5] = [
    Flag {
        name: "bay-c",
        kind: PlaceKind::Stop,
        called: "Central bus station, Bay C",
        at: BAY_C,
        feeling: Feeling::NotOk,
        times: &[PlaceTime::Evening, PlaceTime::Weekend],
        when: "Friday and Saturday after eight",
        reasons: &[Reason::People, Reason::NobodyAbout],
        why: "The bus is late and there's nobody, just them lot.",
        ties: &[Tie::Route, Tie::Home],
        looks_out: "No one. The ticket office is shut.",
        better: "Somebody there. A sign when the bus is late.",
        wish: Some(Expectation::Change),
        reach: Reach::Meeting,
        without: &[],
    },
    Flag {
        name: "underpass",
        kind: PlaceKind::Park,
        called: "The underpass",
        at: UNDERPASS,
        feeling: Feeling::MostlyNot,
        times: &[PlaceTime::Evening, PlaceTime::Night],
        when: "when it's dark",
        reasons: &[Reason::Dark],
        why: "There's no light. It's the only way to Harbour.",
        ties: &[Tie::Route],
        looks_out: "",
        better: "A light.",
        wish: Some(Expectation::Change),
        reach: Reach::Meeting,
        without: &[],
    },
    Flag {
        name: "gate",
        kind: PlaceKind::School,
        called: "Back gate at school",
        at: REAR_GATE,
        feeling: Feeling::Sometimes,
        times: &[PlaceTime::HomeTime],
        when: "",
        reasons: &[Reason::People],
        why: "Older lads park there at home time.",
        ties: &[Tie::School],
        looks_out: "None of them.",
        better: "",
        wish: Some(Expectation::TalkFirst),
        reach: Reach::WorkerAndChair,
        without: &[],
    },
    Flag {
        name: "golden-fry",
        kind: PlaceKind::Shop,
        called: "Golden Fry",
        at: GOLDEN_FRY,
        feeling: Feeling::MostlyFine,
        times: &[PlaceTime::AnyTime],
        when: "",
        reasons: &[Reason::AnAdult, Reason::CanWait],
        why: "He lets you wait.",
        ties: &[],
        looks_out: "The man in the chip shop.",
        better: "Tell him thanks.",
        wish: None,
        reach: Reach::Meeting,
        without: &[],
    },
    Flag {
        name: "harbour",
        kind: PlaceKind::Elsewhere,
        called: "Harbour",
        at: HARBOUR,
        feeling: Feeling::Fine,
        times: &[PlaceTime::Evening],
        when: "Tuesday and Thursday",
        reasons: &[Reason::AnAdult, Reason::Friends],
        why: "Leon.",
        ties: &[],
        looks_out: "Leon.",
        better: "More nights.",
        wish: Some(Expectation::Change),
        reach: Reach::Meeting,
        without: &[],
    },
];

/// Ewa's, on Friday 18 September.
pub(in crate::demo) const EWA: [Flag; 1] = [Flag {
    name: "station",
    kind: PlaceKind::Stop,
    called: "Dworzec autobusowy",
    at: BAY_C,
    feeling: Feeling::NotOk,
    times: &[PlaceTime::Evening],
    when: "w piątek wieczorem",
    reasons: &[Reason::NobodyAbout],
    why: "Autobus się spóźnia, a on czeka tam sam godzinę.",
    ties: &[Tie::Route, Tie::Home],
    looks_out: "Nikt.",
    better: "Żeby ktoś tam był.",
    wish: Some(Expectation::Change),
    reach: Reach::Meeting,
    without: &[],
}];

/// Kacper's, on Wednesday 21 October.
pub(in crate::demo) const KACPER_AGAIN: [Again; 4] = [
    Again {
        name: "bay-c",
        feeling: Feeling::Sometimes,
        changed: "There's a man there now on Fridays.",
    },
    Again {
        name: "underpass",
        feeling: Feeling::MostlyNot,
        changed: "Still dark.",
    },
    Again {
        name: "gate",
        feeling: Feeling::MostlyFine,
        changed: "",
    },
    Again {
        name: "golden-fry",
        feeling: Feeling::Fine,
        changed: "",
    },
];

/// Ewa's, on the same day.
pub(in crate::demo) const EWA_AGAIN: [Again; 1] = [Again {
    name: "station",
    feeling: Feeling::Sometimes,
    changed: "W piątek ktoś tam był.",
}];
