/// How big a map is drawn, in CSS pixels. It is shown at that size and cropped in its middle where there is
/// less room, so that a tap is exact without a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// For families.
    Phone,
    /// For staff.
    Laptop,
}

impl Size {
    /// Width and height.
    pub(super) const fn sides(self) -> (u16, u16) {
        match self {
            Self::Phone => (416, 400),
            Self::Laptop => (720, 460),
        }
    }

    /// What of it is seen even on the narrowest screen.
    pub(super) const fn seen(self) -> (u16, u16) {
        match self {
            Self::Phone => (288, 400),
            Self::Laptop => (620, 460),
        }
    }

    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Phone => "map",
            Self::Laptop => "map laptop",
        }
    }
}

/// Where a map stands, and what can be done with it.
#[derive(Clone, Debug)]
pub struct Show {
    /// How big.
    pub(super) size: Size,
    /// The page its links lead back to.
    pub(super) page: String,
    /// What the script asks for another part of it.
    pub(super) look: String,
    /// Whether a tap places something; the page puts a form around it then.
    pub(super) tap: bool,
}

impl Show {
    /// A map to look at. `page` reads `m` from its query; `look` is a function that ends in
    /// [`answer_look`](super::answer_look).
    #[must_use]
    pub fn overview(size: Size, page: &str, look: &str) -> Self {
        Self {
            size,
            page: page.to_owned(),
            look: look.to_owned(),
            tap: false,
        }
    }

    /// A map to tap: inside a form, it sends `tap.x`, `tap.y` and `m`.
    #[must_use]
    pub fn to_tap(page: &str, look: &str) -> Self {
        Self {
            tap: true,
            ..Self::overview(Size::Phone, page, look)
        }
    }
}
