use std::sync::Arc;

use i18n_embed::LanguageLoader as _;
use i18n_embed::fluent::FluentLanguageLoader;
use participation::people::Language;
use rust_embed::RustEmbed;
use unic_langid::{LanguageIdentifier, langid};

use crate::ui::Direction;

#[derive(RustEmbed)]
#[folder = "i18n"]
struct Catalogues;

/// A catalogue could not be read.
#[derive(Debug)]
pub struct CatalogueError(String);

impl std::fmt::Display for CatalogueError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "a catalogue of the screens' words could not be read: {}", self.0)
    }
}

impl std::error::Error for CatalogueError {}

/// All catalogues, read once.
pub struct Languages(Vec<(Language, Words)>, Words);

/// The catalogue of one language. Cheap to clone.
#[derive(Clone)]
pub struct Words {
    language: Language,
    loader: Arc<FluentLanguageLoader>,
}

impl Languages {
    /// Reads the catalogues.
    ///
    /// # Errors
    /// When one cannot be read.
    pub fn load() -> Result<Self, CatalogueError> {
        let english = Words::load(Language::En)?;
        let all = Language::ALL
            .iter()
            .map(|language| Ok((*language, Words::load(*language)?)))
            .collect::<Result<_, CatalogueError>>()?;
        Ok(Self(all, english))
    }

    /// The catalogue of a language.
    #[must_use]
    pub fn words(&self, language: Language) -> Words {
        self.0
            .iter()
            .find(|(one, _)| *one == language)
            .map_or_else(|| self.1.clone(), |(_, words)| words.clone())
    }
}

impl Words {
    fn load(language: Language) -> Result<Self, CatalogueError> {
        let loader = FluentLanguageLoader::new("app", langid!("en"));
        let wanted: LanguageIdentifier = match language {
            Language::En => langid!("en"),
            Language::Pl => langid!("pl"),
            Language::Ur => langid!("ur"),
        };
        loader
            .load_languages(&Catalogues, &[wanted, langid!("en")])
            .map_err(|error| CatalogueError(error.to_string()))?;
        // Isolation marks keep Latin names from turning a right-to-left sentence around.
        // Elsewhere they would only be invisible characters in people's copied text.
        loader.set_use_isolating(language == Language::Ur);
        Ok(Self {
            language,
            loader: Arc::new(loader),
        })
    }

    /// For [`say!`](macro@crate::say).
    #[must_use]
    pub fn loader(&self) -> &FluentLanguageLoader {
        &self.loader
    }

    /// The language these words are in.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Its tag, for `lang`.
    #[must_use]
    pub const fn tag(&self) -> &'static str {
        self.language.text()
    }

    /// Which way it is written, for `dir`.
    #[must_use]
    pub const fn direction(&self) -> Direction {
        direction(self.language)
    }
}

/// Which way a language is written.
#[must_use]
pub const fn direction(language: Language) -> Direction {
    match language {
        Language::En | Language::Pl => Direction::Ltr,
        Language::Ur => Direction::Rtl,
    }
}
