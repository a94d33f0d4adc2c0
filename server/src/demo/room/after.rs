use anyhow::{Context as _, Result};
use participation::Participation;
use participation::id::PersonId;
use participation::room::{AfterwardsSaid, Felt, Question, Save};

use crate::demo::cast::Family;
use crate::demo::visit::Visit;

/// What somebody says after a meeting: who, when, after which day, and how it felt.
struct After {
    person: PersonId,
    at: &'static str,
    met: &'static str,
    heard: Felt,
    blamed: Felt,
    words: &'static str,
}

/// After the conference, and after the core group of November.
pub(in crate::demo) async fn said(story: &Participation, family: &Family) -> Result<()> {
    let (kacper, ewa) = (family.kacper.person, family.ewa.person);
    let all = [
        After {
            person: kacper,
            at: "2026-09-30T18:10",
            met: "2026-09-29",
            heard: Felt::Partly,
            blamed: Felt::Partly,
            words: "ok when Leon was there. The card bit was bad.",
        },
        After {
            person: ewa,
            at: "2026-09-30T13:20",
            met: "2026-09-29",
            heard: Felt::Partly,
            blamed: Felt::Partly,
            words: "",
        },
        After {
            person: kacper,
            at: "2026-11-06T18:10",
            met: "2026-11-05",
            heard: Felt::Yes,
            blamed: Felt::No,
            words: "",
        },
    ];
    for one in &all {
        say(story, one).await?;
    }
    Ok(())
}

async fn say(story: &Participation, one: &After) -> Result<()> {
    let visit = Visit::of(story, one.person, one.at).await?;
    let voice = visit.p.own_voice(&visit.who).await?;
    let meetings = voice.listening().meetings().await?;
    let met = meetings
        .iter()
        .find(|meeting| meeting.held && meeting.on.to_string() == one.met);
    let met = met.context("no meeting was held that day")?.id;
    for (question, felt, words) in [
        (Question::Heard, one.heard, one.words),
        (Question::Blamed, one.blamed, ""),
    ] {
        let said = AfterwardsSaid {
            felt: Some(felt),
            words: words.to_owned(),
            ..AfterwardsSaid::default()
        };
        voice.keep_afterwards(met, question, said, &Save::default()).await?;
    }
    let draft = voice.room(met).await?.draft;
    voice.share_room(met, draft.version).await?;
    visit.end().await
}
