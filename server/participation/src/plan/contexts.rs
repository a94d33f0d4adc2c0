use serde::{Deserialize, Serialize};

use crate::id::ContextId;
use crate::people::stable_text;

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
}
