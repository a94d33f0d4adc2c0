use std::collections::HashMap;

use anyhow::{Context as _, Result};
use participation::id::{MembershipId, PlaceId, ViewId};
use participation::voice::{Audience, Change, Expectation, Feeling, Keep, Reach, Topic, Without};

use super::visit::Visit;

/// Something somebody says, with what they choose around it.
pub(super) struct Words {
    /// How the rest of the telling names it.
    pub(super) name: &'static str,
    pub(super) topic: Topic,
    pub(super) words: &'static str,
    pub(super) choices: &'static [&'static str],
    pub(super) feeling: Option<Feeling>,
    pub(super) reach: Reach,
    pub(super) without: &'static [Without],
    pub(super) expectation: Expectation,
}

/// What was shared so far, by name.
pub(super) struct Said {
    views: HashMap<&'static str, ViewId>,
    places: HashMap<&'static str, (MembershipId, PlaceId)>,
}

impl Said {
    pub(super) fn new() -> Self {
        Self {
            views: HashMap::new(),
            places: HashMap::new(),
        }
    }

    pub(super) fn add(&mut self, name: &'static str, view: ViewId) {
        self.views.insert(name, view);
    }

    pub(super) fn add_place(&mut self, name: &'static str, author: MembershipId, place: PlaceId) {
        self.places.insert(name, (author, place));
    }

    /// The place of that name, and whose it is.
    pub(super) fn place(&self, name: &str) -> Result<(MembershipId, PlaceId)> {
        let found = self.places.get(name).copied();
        found.with_context(|| format!("nobody flagged {name}"))
    }

    /// The view of that name.
    pub(super) fn view(&self, name: &str) -> Result<ViewId> {
        self.views
            .get(name)
            .copied()
            .with_context(|| format!("nobody said {name}"))
    }
}

/// Writes it down as the pages do, and shares it: one thing after another, a minute apart.
pub(super) async fn share(visit: &Visit, all: &[Words], said: &mut Said) -> Result<()> {
    let voice = visit.p.own_voice(&visit.who).await?;
    for one in all {
        write(visit, one.topic, one.words, one.choices, one.feeling).await?;
        let audience = Audience::new(one.reach, one.without);
        let who = Change::Who {
            audience: Some(audience),
            expectation: Some(one.expectation),
        };
        voice.keep(&keep(one.topic, who)).await?;
        let draft = voice.draft(one.topic, 1).await?.context("nothing was kept")?;
        let shared = voice.share(&[(draft.id, draft.version)]).await?;
        said.add(one.name, *shared.first().context("nothing was shared")?);
        visit.minutes_later(1);
    }
    Ok(())
}

/// Writes a draft.
pub(super) async fn write(
    visit: &Visit,
    topic: Topic,
    words: &str,
    choices: &[&str],
    feeling: Option<Feeling>,
) -> Result<()> {
    let voice = visit.p.own_voice(&visit.who).await?;
    let words = Change::Words {
        words: words.to_owned(),
        choices: choices.iter().map(|choice| (*choice).to_owned()).collect(),
        language: visit.language(),
    };
    voice.keep(&keep(topic, words)).await?;
    if feeling.is_some() {
        voice.keep(&keep(topic, Change::Feeling(feeling))).await?;
    }
    Ok(())
}

const fn keep(topic: Topic, change: Change) -> Keep {
    Keep {
        topic,
        note: 1,
        change,
        base: None,
        key: None,
        page: None,
    }
}

/// Kacper's, on Wednesday 16 September.
pub(super) const KACPER: [Words; 8] = [
    Words {
        name: "home",
        topic: Topic::First,
        words: "People keep saying don't go to the bus station. I have to, it's how I get home.",
        choices: &["a-place"],
        feeling: None,
        reach: Reach::Meeting,
        without: &[],
        expectation: Expectation::Change,
    },
    Words {
        name: "nobody",
        topic: Topic::Hard,
        words: "After eight there's nobody, just them lot.",
        choices: &["a-place", "people-there", "getting-home"],
        feeling: Some(Feeling::NotOk),
        reach: Reach::Meeting,
        without: &[],
        expectation: Expectation::Change,
    },
    Words {
        name: "group-chat",
        topic: Topic::Hard,
        words: "There's a group chat. I'm not saying names.",
        choices: &["online"],
        feeling: Some(Feeling::Sometimes),
        reach: Reach::WorkerAndChair,
        without: &[],
        expectation: Expectation::JustKnow,
    },
    Words {
        name: "chip-shop",
        topic: Topic::GoingOk,
        words: "The man in the chip shop is alright, he lets me stand inside.",
        choices: &["an-adult"],
        feeling: Some(Feeling::MostlyFine),
        reach: Reach::Meeting,
        without: &[],
        expectation: Expectation::JustKnow,
    },
    Words {
        name: "card",
        topic: Topic::Service,
        words: "School put me on a card like it's my fault.",
        choices: &["school"],
        feeling: None,
        reach: Reach::Meeting,
        without: &[],
        expectation: Expectation::Change,
    },
    Words {
        name: "police",
        topic: Topic::Part,
        words: "I don't want that police lady there. I'll talk if Leon's there.",
        choices: &["a-part", "somebody-for-me"],
        feeling: None,
        reach: Reach::Meeting,
        without: &[],
        expectation: Expectation::Change,
    },
    // Not for his mum, and not even for Priya.
    Words {
        name: "visit",
        topic: Topic::Service,
        words: "she came to our house and Mum cried",
        choices: &["police"],
        feeling: None,
        reach: Reach::ChairAndAdvocate,
        without: &[],
        expectation: Expectation::TalkFirst,
    },
    Words {
        name: "boxing",
        topic: Topic::Help,
        words: "I want boxing back.",
        choices: &["something-to-do"],
        feeling: None,
        reach: Reach::Meeting,
        without: &[],
        expectation: Expectation::Change,
    },
];

/// Kacper's, on Wednesday 21 October, when he was asked again how the places are.
pub(super) const LATER: [Words; 1] = [Words {
    name: "later-bus",
    topic: Topic::Help,
    words: "There should be a later bus.",
    choices: &["getting-home"],
    feeling: None,
    reach: Reach::Meeting,
    without: &[],
    expectation: Expectation::Change,
}];

/// Kacper's, on Friday 20 November. It is for Tash alone, who has not answered it yet.
pub(super) const FOR_TASH: [Words; 1] = [Words {
    name: "desk",
    topic: Topic::Service,
    words: "The lady at the desk talked to Mum like I wasn't there.",
    choices: &["council"],
    feeling: None,
    reach: Reach::Advocate,
    without: &[],
    expectation: Expectation::JustKnow,
}];

/// Ewa's, on Friday 18 September.
pub(super) const EWA: [Words; 5] = [
    Words {
        name: "nights",
        topic: Topic::About,
        words: "Pracuję w nocy. Nie boję się was, boję się tego, kto na niego czeka.",
        choices: &["family"],
        feeling: None,
        reach: Reach::Meeting,
        without: &[Without::YoungPerson],
        expectation: Expectation::JustKnow,
    },
    Words {
        name: "late-bus",
        topic: Topic::Hard,
        words: "Nikt mi nie powiedział, że w piątki autobus się spóźnia i że on czeka godzinę.",
        choices: &["getting-home"],
        feeling: Some(Feeling::MostlyNot),
        reach: Reach::Meeting,
        without: &[],
        expectation: Expectation::Change,
    },
    Words {
        name: "report",
        topic: Topic::Service,
        words: "Proszę nie pisać, że „nie potrafię”.",
        choices: &["council"],
        feeling: None,
        reach: Reach::WorkerAndChair,
        without: &[],
        expectation: Expectation::Change,
    },
    Words {
        name: "call",
        topic: Topic::Help,
        words: "Mogę do niego zadzwonić o dziewiątej wieczorem, w przerwie.",
        choices: &["at-home"],
        feeling: None,
        reach: Reach::Meeting,
        without: &[],
        expectation: Expectation::JustKnow,
    },
    Words {
        name: "tell-me",
        topic: Topic::Help,
        words: "Potrzebuję, żeby ktoś mi mówił, co się dzieje, nawet kiedy nic się nie dzieje.",
        choices: &["somebody-to-talk-to"],
        feeling: None,
        reach: Reach::Meeting,
        without: &[],
        expectation: Expectation::Change,
    },
];
