use serde::{Deserialize, Serialize};

use super::resolve;
use crate::cases::Casework;
use crate::error::Result;
use crate::id::ContextId;
use crate::people::stable_text;
use crate::rules::length::Written;

/// What kind of context: a place, a group, or how a service acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ContextKind {
    /// Home and family.
    HomeFamily,
    /// A group of friends or peers.
    PeerGroup,
    /// School, college, alternative provision.
    Education,
    /// A street, an estate, a stairwell.
    Neighbourhood,
    /// A park, a skatepark, an underpass.
    OpenSpace,
    /// A stop, a station, a vehicle, a route.
    Transport,
    /// A takeaway, a shop, a shopping centre.
    Commercial,
    /// An app, a game, a group chat.
    Online,
    /// A gym, a club, youth provision.
    Leisure,
    /// How a service acts.
    Service,
}

stable_text!(ContextKind {
    HomeFamily = "home_family",
    PeerGroup = "peer_group",
    Education = "education",
    Neighbourhood = "neighbourhood",
    OpenSpace = "open_space",
    Transport = "transport",
    Commercial = "commercial",
    Online = "online",
    Leisure = "leisure",
    Service = "service",
});

/// A context of this plan.
#[derive(Clone, Debug)]
pub struct Context {
    /// Its id.
    pub id: ContextId,
    /// What kind.
    pub kind: ContextKind,
    /// What it is called: "Bus station".
    pub name: String,
    /// Who runs it, on whom an action lands. May be empty.
    pub holder: String,
    /// What only worker and chair read of it; empty for everybody else.
    pub detail: ContextDetail,
    /// Whether the family sees it: in the plan, and to put counters on.
    pub for_family: bool,
    /// Grows by one with every change.
    pub version: i64,
}

/// What is known of a context, after the neighbourhood assessment framework of Contextual Safeguarding. It may
/// come from one voice, so no other voice reads it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContextDetail {
    /// What is good there. May be empty.
    pub strengths: String,
    /// Adults with a caring intention who could look out for young people there. May be empty.
    pub guardians: String,
    /// Who has reach into it. May be empty.
    pub reach: String,
    /// Its layout, light, rules and the wider system. May be empty.
    pub notes: String,
}

impl ContextDetail {
    pub(super) fn tidied(self) -> Self {
        let trim = |text: String| text.trim().to_owned();
        Self {
            strengths: trim(self.strengths),
            guardians: trim(self.guardians),
            reach: trim(self.reach),
            notes: trim(self.notes),
        }
    }

    pub(super) fn check_length(&self) -> Result<()> {
        let texts = [&self.strengths, &self.guardians, &self.reach, &self.notes];
        texts
            .into_iter()
            .try_for_each(|text| Written::ContextDetail.check(text))
    }
}

impl Casework<'_> {
    /// The context that this one is part of by now: itself, unless it was joined to another.
    ///
    /// # Errors
    /// [`Error::NotThere`](crate::Error::NotThere) when it is not on this pathway.
    pub async fn context_now(&self, id: ContextId) -> Result<ContextId> {
        let mut tx = self.participation().store().read().await?;
        resolve(&mut tx, self.pathway(), id).await
    }
}
