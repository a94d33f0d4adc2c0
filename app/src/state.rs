use std::sync::Arc;

use participation::Participation;
use participation::id::PersonId;
use participation::messages::Channel;

use crate::map::Maps;
use crate::sign_in::council::{CouncilSignIn, Provider, Unfit};
use crate::words::Languages;

/// URLs of the built files, with their content hashes.
#[derive(Clone, Debug)]
pub struct AssetNames {
    /// The style sheet of every page.
    pub style: String,
    /// What pages of staff need besides: families do not wait for it.
    pub work_style: String,
    /// The small plain script.
    pub script: String,
    /// The script that wakes islands.
    pub island_script: String,
    /// The icon.
    pub icon: String,
    /// What a phone reads when somebody puts the app on its home screen.
    pub manifest: String,
}

/// What this installation decided.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where Exit leads: harmless pages, the first is the default.
    pub exit_to: Vec<String>,
    /// The address people type, without a slash at the end: for the link on an invite.
    pub origin: String,
    /// Whether the session cookie needs `https`: everywhere but on `localhost`.
    pub secure: bool,
    /// The people of the demo, by the name the demo's door knows them by. Empty outside the demo.
    pub demo: Vec<(&'static str, PersonId)>,
    /// The area's map, if there is one.
    pub map: Option<map::Map>,
    /// How staff sign in at the council's identity provider, if they do.
    pub council: Option<CouncilSignIn>,
    /// The ways a message to the family can take; none where no message can.
    pub messages: Vec<Channel>,
}

/// Why the parts do not go together.
#[derive(Debug)]
pub enum Apart {
    /// A catalogue cannot be read.
    Catalogue(crate::words::CatalogueError),
    /// The council's sign-in cannot be set up.
    Council(Unfit),
}

impl std::fmt::Display for Apart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Catalogue(error) => error.fmt(f),
            Self::Council(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Apart {}

/// What every handler can reach. Cheap to clone.
#[derive(Clone)]
pub struct State(Arc<Inner>);

struct Inner {
    participation: Participation,
    assets: AssetNames,
    settings: Settings,
    languages: Languages,
    maps: Maps,
    council: Option<Provider>,
}

impl State {
    /// Puts the parts together.
    ///
    /// # Errors
    /// When a catalogue cannot be read, or the council's sign-in cannot be set up.
    pub fn new(participation: Participation, assets: AssetNames, settings: Settings) -> Result<Self, Apart> {
        let council = settings
            .council
            .clone()
            .map(|council| Provider::new(council, &settings.origin))
            .transpose()
            .map_err(Apart::Council)?;
        Ok(Self(Arc::new(Inner {
            council,
            participation,
            assets,
            maps: Maps::new(settings.map.clone()),
            settings,
            languages: Languages::load().map_err(Apart::Catalogue)?,
        })))
    }

    /// The domain.
    #[must_use]
    pub fn participation(&self) -> &Participation {
        &self.0.participation
    }

    /// Names of the built files.
    #[must_use]
    pub fn assets(&self) -> &AssetNames {
        &self.0.assets
    }

    /// What this installation decided.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// The catalogues.
    #[must_use]
    pub fn languages(&self) -> &Languages {
        &self.0.languages
    }

    /// The area's map, and what it takes to show it.
    pub(crate) fn maps(&self) -> &Maps {
        &self.0.maps
    }

    /// The council's identity provider, if there is one.
    pub(crate) fn council(&self) -> Option<&Provider> {
        self.0.council.as_ref()
    }
}
