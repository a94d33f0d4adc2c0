use serde::{Deserialize, Serialize};

use crate::voice::Kept;

/// Something somebody is writing, with what another tab or phone wrote at the same time beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slip<T> {
    /// What it says.
    pub said: T,
    /// The same as other tabs or phones left it, until the author settles which one counts. Never dropped by us.
    pub aside: Vec<T>,
    /// Grows by one with every save.
    pub version: i64,
    page: Option<(String, i64)>,
}

/// What a page knows when it saves.
#[derive(Clone, Debug, Default)]
pub struct Save {
    /// The version of the slip that the author was looking at, when the page knows it.
    pub base: Option<i64>,
    /// Which page wrote it, and how often that page had been typed in by then. A page never conflicts with
    /// itself, and what it sent earlier never replaces what it sent later.
    pub page: Option<(String, i64)>,
    /// All texts of a conflict were seen, and this is what the author wants to keep.
    pub settle: bool,
}

/// What became of a save.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Taken {
    /// It says what was there already, or was sent before what is there.
    Nothing,
    /// It is what the slip says now.
    Saved,
    /// It was put beside what the slip says.
    Beside,
}

impl Taken {
    /// What the author is told, with the version the slip has now and the moment.
    pub(crate) const fn kept(self, version: i64, at: i64) -> Kept {
        match self {
            Self::Nothing | Self::Saved => Kept::Saved { version, at },
            Self::Beside => Kept::Conflict { version },
        }
    }
}

impl<T: Clone + PartialEq> Slip<T> {
    pub(crate) fn take(&mut self, said: T, save: &Save) -> Taken {
        let same_page = matches!((&save.page, &self.page), (Some((one, _)), Some((last, _))) if one == last);
        let earlier = matches!((&save.page, &self.page), (Some((_, now)), Some((_, last))) if now < last);
        if same_page && earlier {
            return Taken::Nothing;
        }
        let settles = save.settle && !self.aside.is_empty();
        if said == self.said && !settles {
            return Taken::Nothing;
        }
        let stale = !same_page && save.base.is_some_and(|base| base != self.version);
        if self.version > 0 && (stale || (!self.aside.is_empty() && !save.settle && !same_page)) {
            if self.aside.contains(&said) {
                return Taken::Beside;
            }
            self.aside.push(said);
            self.version += 1;
            return Taken::Beside;
        }
        if settles {
            self.aside.clear();
        }
        self.said = said;
        self.page.clone_from(&save.page);
        self.version += 1;
        Taken::Saved
    }

    /// Takes in what the same author wrote on a worker's device.
    pub(crate) fn take_in(&mut self, other: Self) {
        for said in std::iter::once(other.said).chain(other.aside) {
            if said != self.said && !self.aside.contains(&said) {
                self.aside.push(said);
            }
        }
        self.version = self.version.max(other.version);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn save(base: i64) -> Save {
        Save {
            base: Some(base),
            ..Save::default()
        }
    }

    fn typed(page: &str, times: i64, base: i64) -> Save {
        Save {
            page: Some((page.into(), times)),
            ..save(base)
        }
    }

    #[test]
    fn saving_twice_saves_once() {
        let mut slip = Slip::<String>::default();
        assert_eq!(slip.take("a".into(), &save(0)), Taken::Saved);
        assert_eq!(slip.take("a".into(), &save(0)), Taken::Nothing);
        assert_eq!(slip.version, 1);
    }

    #[test]
    fn an_old_page_does_not_overwrite_and_loses_nothing() {
        let mut slip = Slip::<String>::default();
        slip.take("a".into(), &save(0));
        slip.take("b".into(), &save(1));
        assert_eq!(slip.take("c".into(), &save(1)), Taken::Beside);
        assert_eq!((slip.said.as_str(), &slip.aside[..]), ("b", &["c".to_owned()][..]));
        assert_eq!(slip.take("d".into(), &save(3)), Taken::Beside, "nothing is settled yet");
        let settle = Save {
            settle: true,
            ..save(4)
        };
        assert_eq!(slip.take("b".into(), &settle), Taken::Saved);
        assert!(slip.aside.is_empty());
    }

    #[test]
    fn a_page_never_conflicts_with_itself() {
        let mut slip = Slip::<String>::default();
        slip.take("a".into(), &typed("p", 1, 0));
        assert_eq!(slip.take("abc".into(), &typed("p", 3, 0)), Taken::Saved);
        assert_eq!(slip.take("ab".into(), &typed("p", 2, 0)), Taken::Nothing);
        assert_eq!(slip.said, "abc");
    }
}
