use std::fmt;
use std::str::FromStr;

use crate::error::{Error, Result};
use crate::id::{ActionId, Id, ProposalId, ViewId};

/// What somebody asks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum About {
    /// Words, a place or an ask that they shared.
    View(ViewId),
    /// Something they proposed.
    Proposal(ProposalId),
    /// What was promised: an action of the agreed plan.
    Action(ActionId),
}

impl About {
    /// What it is, for the audit.
    pub(super) fn thing(self) -> Id {
        match self {
            Self::View(id) => id.into(),
            Self::Proposal(id) => id.into(),
            Self::Action(id) => id.into(),
        }
    }
}

/// The stable text, for the database and forms: `view:01…`.
impl fmt::Display for About {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::View(id) => write!(out, "view:{id}"),
            Self::Proposal(id) => write!(out, "proposal:{id}"),
            Self::Action(id) => write!(out, "action:{id}"),
        }
    }
}

impl FromStr for About {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Ok(match text.split_once(':') {
            Some(("view", id)) => Self::View(id.parse()?),
            Some(("proposal", id)) => Self::Proposal(id.parse()?),
            Some(("action", id)) => Self::Action(id.parse()?),
            _ => return Err(Error::Corrupt("about")),
        })
    }
}

crate::store::text_values!(About);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stable_text_reads_back() {
        for about in [
            About::View(ViewId::random()),
            About::Proposal(ProposalId::random()),
            About::Action(ActionId::random()),
        ] {
            assert_eq!(about.to_string().parse::<About>().unwrap(), about);
        }
        for wrong in ["", "view", "view:", "plan:01", "action:x"] {
            assert!(wrong.parse::<About>().is_err(), "{wrong}");
        }
    }
}
