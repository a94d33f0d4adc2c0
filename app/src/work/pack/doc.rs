//! A pack in words, without saying yet what it is drawn as.

use crate::ui::Direction;

/// A pack in words.
#[derive(Clone)]
pub(crate) struct Doc {
    /// BCP 47 tag of its own words.
    pub(crate) lang: &'static str,
    /// Which way those are written.
    pub(crate) direction: Direction,
    /// Neutral: it names nobody.
    pub(crate) title: String,
    /// For whom, when, by whom.
    pub(crate) about: Vec<String>,
    /// Stands on every sheet: whose copy it is.
    pub(crate) foot: String,
    /// The first is the young person's own words.
    pub(crate) parts: Vec<Part>,
}

/// A part of it.
#[derive(Clone)]
pub(crate) struct Part {
    /// In which box of a case system it belongs.
    pub(crate) belongs: CaseBox,
    pub(crate) title: String,
    pub(crate) blocks: Vec<Block>,
}

/// The usual boxes of case systems.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum CaseBox {
    Child,
    Parents,
    Places,
    Room,
    Plan,
}

impl CaseBox {
    pub(crate) const ALL: [Self; 5] = [Self::Child, Self::Parents, Self::Places, Self::Room, Self::Plan];
}

/// A piece of a part.
#[derive(Clone)]
pub(crate) enum Block {
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
#[derive(Clone)]
pub(crate) struct Picture {
    /// The inside of an `<svg>`, for a page.
    pub(crate) svg: String,
    /// Its width and height, in CSS pixels.
    pub(crate) sides: (u16, u16),
    /// For a document; nothing where none is made.
    pub(crate) png: Option<Vec<u8>>,
    /// What is on it, in words.
    pub(crate) alt: String,
    /// Whose data it is drawn from. May be empty.
    pub(crate) from: String,
}

/// Somebody's own words, exactly.
#[derive(Clone)]
pub(crate) struct Quote {
    pub(crate) words: String,
    /// BCP 47 tag, where it is known that it differs from the pack's.
    pub(crate) lang: Option<&'static str>,
    /// What they want done with it.
    pub(crate) badge: Option<String>,
    /// Who said it, when, how it was given and who can know.
    pub(crate) by: String,
}

/// Rows under headings.
#[derive(Clone)]
pub(crate) struct Table {
    pub(crate) title: String,
    pub(crate) heads: Vec<String>,
    /// The first cell of each row names it.
    pub(crate) rows: Vec<Vec<String>>,
}
