use std::collections::HashMap;

use anyhow::{Context as _, Result};
use participation::Participation;
use participation::id::ContextId;
use participation::plan::{ContextKind, NewContext};

use crate::demo::cast::{Family, Team};
use crate::demo::plan::WEIGHED;
use crate::demo::visit::Visit;
use crate::demo::words::Said;

/// The contexts that were named before the conference, by name.
pub(in crate::demo) struct Contexts(HashMap<&'static str, ContextId>);

impl Contexts {
    /// The context of that name, if it was named.
    pub(in crate::demo) fn get(&self, name: &str) -> Option<ContextId> {
        self.0.get(name).copied()
    }

    /// The context of that name.
    pub(in crate::demo) fn id(&self, name: &str) -> Result<ContextId> {
        self.get(name).with_context(|| format!("nobody named {name}"))
    }
}

/// What Kacper told Priya and Marcus only: so no context is named for others to see.
pub(super) const CHAT: &str = "Group chat";

/// Thursday 17 September: Priya names what the places belong to.
pub(in crate::demo) async fn named(story: &Participation, team: &Team, family: &Family) -> Result<Contexts> {
    let priya = Visit::of(story, team.priya, "2026-09-17T10:00").await?;
    let casework = priya.p.casework(&priya.who, family.pathway).await?;
    let new = |kind, name: &str, holder: &str| NewContext {
        kind,
        name: name.to_owned(),
        holder: holder.to_owned(),
        goal: String::new(),
    };
    let mut named = HashMap::new();
    for (kind, name, holder) in WEIGHED {
        named.insert(name, casework.add_context(&new(kind, name, holder)).await?);
    }
    let chat = new(ContextKind::Online, CHAT, "");
    named.insert(CHAT, casework.add_context_for_staff(&chat).await?);
    priya.end().await?;
    Ok(Contexts(named))
}

/// Monday 21 September: Priya gathers the places of both voices under them.
pub(in crate::demo) async fn gathered(
    story: &Participation,
    team: &Team,
    family: &Family,
    said: &Said,
    contexts: &Contexts,
) -> Result<()> {
    let priya = Visit::of(story, team.priya, "2026-09-21T09:00").await?;
    let casework = priya.p.casework(&priya.who, family.pathway).await?;
    for (name, under) in [
        ("bay-c", "Bus station"),
        ("station", "Bus station"),
        ("underpass", "Park"),
        ("gate", "School"),
        ("golden-fry", "Golden Fry"),
    ] {
        let (author, place) = said.place(name)?;
        casework.gather(author, place, Some(contexts.id(under)?)).await?;
    }
    priya.end().await
}
