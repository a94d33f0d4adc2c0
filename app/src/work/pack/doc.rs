//! A pack in words, without saying yet what it is drawn as.

use crate::ui::Direction;

/// A pack in words.
pub(super) struct Doc {
    /// BCP 47 tag of its own words.
    pub(super) lang: &'static str,
    /// Which way those are written.
    pub(super) direction: Direction,
    /// Neutral: it names nobody.
    pub(super) title: String,
    /// For whom, when, by whom.
    pub(super) about: Vec<String>,
    /// Stands on every sheet: whose copy it is.
    pub(super) foot: String,
    /// The first is the young person's own words.
    pub(super) parts: Vec<Part>,
}

/// A part of it.
pub(super) struct Part {
    /// In which box of a case system it belongs.
    pub(super) belongs: CaseBox,
    pub(super) title: String,
    pub(super) blocks: Vec<Block>,
}

/// The usual boxes of case systems.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum CaseBox {
    Child,
    Parents,
    Places,
    Room,
    Plan,
}

impl CaseBox {
    pub(super) const ALL: [Self; 5] = [Self::Child, Self::Parents, Self::Places, Self::Room, Self::Plan];
}

/// A piece of a part.
pub(super) enum Block {
    /// A heading within the part.
    Heading(String),
    /// A line of our own words.
    Line(String),
    /// A smaller line that says where what stands above comes from.
    Note(String),
    /// Somebody's own words, exactly.
    Quote(Quote),
    /// Short lines.
    List(Vec<String>),
    /// Rows under headings.
    Table(Table),
    /// The map.
    Picture(Picture),
}

/// The map with numbered places.
pub(super) struct Picture {
    /// The inside of an `<svg>`, for a page.
    pub(super) svg: String,
    /// Its width and height, in CSS pixels.
    pub(super) sides: (u16, u16),
    /// For a document; nothing where none is made.
    pub(super) png: Option<Vec<u8>>,
    /// What is on it, in words.
    pub(super) alt: String,
    /// Whose data it is drawn from. May be empty.
    pub(super) from: String,
}

/// Somebody's own words, exactly.
pub(super) struct Quote {
    pub(super) words: String,
    /// BCP 47 tag, where it is known that it differs from the pack's.
    pub(super) lang: Option<&'static str>,
    /// What they want done with it.
    pub(super) badge: Option<String>,
    /// Who said it, when, how it was given and who can know.
    pub(super) by: String,
}

/// Rows under headings.
pub(super) struct Table {
    pub(super) title: String,
    pub(super) heads: Vec<String>,
    /// The first cell of each row names it.
    pub(super) rows: Vec<Vec<String>>,
}
