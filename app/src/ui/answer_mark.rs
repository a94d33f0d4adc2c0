//! What became of something: a shape, a tint and always a word.

use leptos::prelude::*;

use super::Icon;

/// What became of something somebody said or somebody took on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Mark {
    /// It was done.
    Did,
    /// It is still to come; a date stands beside it.
    NotYet,
    /// It cannot be; a reason and an offer stand beside it.
    Cant,
    /// Nobody has answered yet.
    #[default]
    Open,
}

impl Mark {
    /// The round mark. The word stands beside it.
    pub fn draw(self) -> impl IntoView {
        let (class, icon) = match self {
            Self::Did => ("mark sage", Some(Icon::Tick)),
            Self::NotYet => ("mark butter", Some(Icon::NotYet)),
            Self::Cant => ("mark clay", Some(Icon::Bar)),
            Self::Open => ("mark none", None),
        };
        view! { <span class=class>{icon.map(Icon::draw)}</span> }
    }

    /// The class of a thread that leads to this mark.
    pub(super) fn thread(self) -> &'static str {
        match self {
            Self::Did | Self::Cant => "thread",
            Self::NotYet => "thread wait",
            Self::Open => "thread open",
        }
    }
}
