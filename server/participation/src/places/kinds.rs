use serde::{Deserialize, Serialize};

use crate::people::stable_text;
use crate::plan::ContextKind;
use crate::voice::Feeling;

/// What kind of place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum PlaceKind {
    /// A bus stop or a station.
    Stop,
    /// A street or an estate.
    Street,
    /// A park.
    Park,
    /// A school.
    School,
    /// A shop or a takeaway.
    Shop,
    /// Online.
    Online,
    /// Someone's home.
    Home,
    /// A service.
    Service,
    /// Somewhere else.
    Elsewhere,
}

stable_text!(PlaceKind {
    Stop = "stop",
    Street = "street",
    Park = "park",
    School = "school",
    Shop = "shop",
    Online = "online",
    Home = "home",
    Service = "service",
    Elsewhere = "elsewhere",
});

impl PlaceKind {
    /// Whether it is open to the public, so that several people can mean the same one. Never a home, never online.
    #[must_use]
    pub const fn is_public(self) -> bool {
        matches!(
            self,
            Self::Stop | Self::Street | Self::Park | Self::School | Self::Shop | Self::Service
        )
    }

    /// Whether it can be shown on a map.
    #[must_use]
    pub const fn is_on_a_map(self) -> bool {
        !matches!(self, Self::Online)
    }

    /// The kind of context that a place of this kind is most likely to be gathered under.
    #[must_use]
    pub const fn context(self) -> ContextKind {
        match self {
            Self::Stop => ContextKind::Transport,
            Self::Street => ContextKind::Neighbourhood,
            Self::Park => ContextKind::OpenSpace,
            Self::School => ContextKind::Education,
            Self::Shop => ContextKind::Commercial,
            Self::Online => ContextKind::Online,
            Self::Home => ContextKind::HomeFamily,
            Self::Service => ContextKind::Service,
            Self::Elsewhere => ContextKind::Leisure,
        }
    }
}

/// When a place is as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum PlaceTime {
    /// Before school.
    BeforeSchool,
    /// Home time.
    HomeTime,
    /// After school.
    AfterSchool,
    /// In the evening.
    Evening,
    /// At night.
    Night,
    /// At the weekend.
    Weekend,
    /// At any time.
    AnyTime,
}

stable_text!(PlaceTime {
    BeforeSchool = "before-school",
    HomeTime = "home-time",
    AfterSchool = "after-school",
    Evening = "evening",
    Night = "night",
    Weekend = "weekend",
    AnyTime = "any-time",
});

/// What makes a place as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Reason {
    /// People there.
    People,
    /// It is dark.
    Dark,
    /// Nobody about.
    NobodyAbout,
    /// Adults do not help.
    AdultsDontHelp,
    /// Being stopped by the police.
    PoliceStops,
    /// Something happened.
    SomethingHappened,
    /// Rather not say.
    RatherNotSay,
    /// An adult there is all right.
    AnAdult,
    /// Friends are there.
    Friends,
    /// There is light, and people about.
    Light,
    /// One can wait there.
    CanWait,
}

stable_text!(Reason {
    People = "people",
    Dark = "dark",
    NobodyAbout = "nobody-about",
    AdultsDontHelp = "adults-dont-help",
    PoliceStops = "police-stops",
    SomethingHappened = "something-happened",
    RatherNotSay = "rather-not-say",
    AnAdult = "an-adult",
    Friends = "friends",
    Light = "light",
    CanWait = "can-wait",
});

impl Reason {
    /// Those that are offered for a place that is not OK.
    pub const HARD: [Self; 7] = [
        Self::People,
        Self::Dark,
        Self::NobodyAbout,
        Self::AdultsDontHelp,
        Self::PoliceStops,
        Self::SomethingHappened,
        Self::RatherNotSay,
    ];

    /// Those that are offered for a good place.
    pub const GOOD: [Self; 5] = [
        Self::AnAdult,
        Self::Friends,
        Self::Light,
        Self::CanWait,
        Self::RatherNotSay,
    ];

    /// Those that are offered after somebody said how it feels there.
    #[must_use]
    pub const fn offered(feeling: Option<Feeling>) -> &'static [Self] {
        match feeling {
            Some(Feeling::Fine | Feeling::MostlyFine) => &Self::GOOD,
            _ => &Self::HARD,
        }
    }
}

/// Whether somebody has to go to a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum HaveTo {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not sure.
    NotSure,
}

stable_text!(HaveTo {
    Yes = "yes",
    No = "no",
    NotSure = "not-sure",
});

/// What ties somebody to a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Tie {
    /// It is on their way.
    Route,
    /// School.
    School,
    /// Home.
    Home,
    /// Friends live there.
    Friends,
    /// Family lives there.
    Family,
    /// Something they do there.
    Activity,
}

stable_text!(Tie {
    Route = "route",
    School = "school",
    Home = "home",
    Friends = "friends",
    Family = "family",
    Activity = "activity",
});
