use std::sync::Arc;

use participation::Participation;
use participation::id::PersonId;
use participation::messages::Channel;

use crate::map::Maps;
use crate::routes::Turns;
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
    /// The ways a message to the family can take; none where no message can.
    pub messages: Vec<Channel>,
}

/// What every handler can reach. Cheap to clone.
#[derive(Clone)]
pub struct State(Arc<Inner>);

struct Inner {
    participation: Participation,
    assets: AssetNames,
    settings: Settings,
    languages: Languages,
    turns: Turns,
    maps: Maps,
}

impl State {
    /// Puts the parts together.
    ///
    /// # Errors
    /// When a catalogue cannot be read.
    pub fn new(
        participation: Participation,
        assets: AssetNames,
        settings: Settings,
    ) -> Result<Self, crate::words::CatalogueError> {
        Ok(Self(Arc::new(Inner {
            participation,
            assets,
            maps: Maps::new(settings.map.clone()),
            settings,
            languages: Languages::load()?,
            turns: Turns::default(),
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

    /// Whose form is on its way.
    pub(crate) fn turns(&self) -> &Turns {
        &self.0.turns
    }
}
