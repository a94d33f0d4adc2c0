use anyhow::{Context as _, Result};
use participation::Participation;
use participation::people::Role;
use participation::places::{MattersSaid, Relation};
use participation::room::Save;
use participation::voice::{Audience, Reach};
use participation::weights::{SomethingElse, SpreadSaid};

use super::contexts::{CHAT, Contexts};
use crate::demo::cast::{Family, Team};
use crate::demo::visit::Visit;

/// How a voice spreads its ten counters, and why.
struct Weighed {
    counters: &'static [(&'static str, u8)],
    something_else: &'static [(&'static str, u8)],
    why: &'static str,
}

const KACPER: Weighed = Weighed {
    counters: &[("Bus station", 5), ("Friends", 1), ("School", 2), ("Park", 1)],
    something_else: &[("the group chat", 1)],
    why: "It's how I get home.",
};

const EWA: Weighed = Weighed {
    counters: &[("Bus station", 4), ("Friends", 3), ("School", 1), ("Park", 2)],
    something_else: &[],
    why: "Tam na niego czekają.",
};

const PROFESSIONALS: Weighed = Weighed {
    counters: &[
        ("Bus station", 3),
        ("Friends", 4),
        ("School", 1),
        ("Park", 1),
        (CHAT, 1),
    ],
    something_else: &[],
    why: "The older group is behind most of it. The bus station is where they meet.",
};

impl Weighed {
    fn said(&self, contexts: &Contexts) -> Result<SpreadSaid> {
        let counters = self.counters.iter().map(|(name, on)| Ok((contexts.id(name)?, *on)));
        let others = self.something_else.iter().map(|(name, on)| SomethingElse {
            name: (*name).to_owned(),
            counters: *on,
        });
        Ok(SpreadSaid {
            counters: counters.collect::<Result<_>>()?,
            something_else: others.collect(),
            why: self.why.to_owned(),
            audience: Audience::new(Reach::WorkerAndChair, &[]),
        })
    }
}

/// Monday 21 to Wednesday 23 September: each voice for itself, and Marcus reads all three.
pub(in crate::demo) async fn weighed(
    story: &Participation,
    team: &Team,
    family: &Family,
    contexts: &Contexts,
) -> Result<()> {
    let kacper = Visit::of(story, family.kacper.person, "2026-09-21T16:20").await?;
    matters(&kacper).await?;
    own(&kacper, &KACPER, contexts).await?;
    kacper.end().await?;
    let ewa = Visit::of(story, family.ewa.person, "2026-09-22T13:15").await?;
    own(&ewa, &EWA, contexts).await?;
    ewa.end().await?;

    let priya = Visit::of(story, team.priya, "2026-09-23T09:50").await?;
    let casework = priya.p.casework(&priya.who, family.pathway).await?;
    let said = PROFESSIONALS.said(contexts)?;
    casework.keep_professionals_weights(said, &Save::default()).await?;
    let envelope = casework.professionals_envelope().await?.context("nothing was kept")?;
    casework.share_professionals_weights(envelope.draft.version).await?;
    read(&priya, family, Role::Worker).await?;
    priya.end().await?;
    let marcus = Visit::of(story, team.marcus, "2026-09-25T10:00").await?;
    read(&marcus, family, Role::Chair).await?;
    marcus.end().await
}

async fn own(visit: &Visit, weighed: &Weighed, contexts: &Contexts) -> Result<()> {
    let voice = visit.p.own_voice(&visit.who).await?;
    voice.keep_weights(weighed.said(contexts)?, &Save::default()).await?;
    let envelope = voice.weights_envelope().await?.context("nothing was kept")?;
    voice.share_weights(envelope.draft.version).await?;
    visit.minutes_later(1);
    Ok(())
}

/// Opens the counters and the people who matter, as the pages do that show them.
async fn read(visit: &Visit, family: &Family, role: Role) -> Result<()> {
    let review = visit.p.review(&visit.who, family.pathway).await?;
    anyhow::ensure!(review.me().role == role, "somebody else reads");
    let weights = review.weights().await?;
    let mut shown: Vec<_> = weights.voices.iter().filter_map(|one| one.current().cloned()).collect();
    shown.retain(|view| view.author != review.me().id);
    shown.extend(review.matters().await?);
    Ok(review.opened(&shown).await?)
}

/// Kacper names one who looks out for him.
async fn matters(kacper: &Visit) -> Result<()> {
    let voice = kacper.p.own_voice(&kacper.who).await?;
    let id = participation::id::MattersId::random();
    let said = MattersSaid {
        called: "L".to_owned(),
        relation: Some(Relation::Adult),
        words: "Tuesday and Thursday. He gets it.".to_owned(),
        audience: Some(Audience::new(Reach::WorkerAndChair, &[])),
    };
    voice.keep_matters(id, said, &Save::default()).await?;
    let envelope = voice.matters_envelope(id).await?.context("nothing was kept")?;
    voice.share_matters(id, envelope.draft.version).await?;
    kacper.minutes_later(1);
    Ok(())
}
