//! Text that a component shows only when there is some.

/// Optional text for a component: give it a `&str`, a `String` or an `Option` of either.
/// Empty text counts as none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Maybe(pub(super) Option<String>);

impl Maybe {
    /// Whether there is nothing to show.
    pub fn is_none(&self) -> bool {
        self.0.is_none()
    }
}

/// Words with their direction, where they may be a person's: their own first letter decides. A sentence of ours in a
/// right-to-left language carries isolation marks around what was put into it, and keeps the page's
/// direction even where it begins with a Latin name.
pub(super) fn directed(text: String) -> (Option<&'static str>, String) {
    let dir = (!text.contains('\u{2068}')).then_some("auto");
    (dir, text)
}

impl From<&str> for Maybe {
    fn from(text: &str) -> Self {
        Some(text).into()
    }
}

impl From<String> for Maybe {
    fn from(text: String) -> Self {
        Some(text).into()
    }
}

impl From<Option<String>> for Maybe {
    fn from(text: Option<String>) -> Self {
        Self(text.filter(|text| !text.is_empty()))
    }
}

impl From<Option<&str>> for Maybe {
    fn from(text: Option<&str>) -> Self {
        text.map(str::to_owned).into()
    }
}
