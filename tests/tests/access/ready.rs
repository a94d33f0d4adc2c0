//! What everybody does before everybody is asked.

use alongside_tests::html::{Page, pairs, with};
use alongside_tests::http::{PLAN, Visitor};
use alongside_tests::principal::{Principal, invite, pathways};
use alongside_tests::speaking::say;
use anyhow::{Context, Result, ensure};

use crate::stage::Stage;

/// The place and the one who matters that a young person writes about.
pub(super) const PLACE: (&str, &str) = ("1123456789abcdefghjkmnpqr0", "2123456789abcdefghjkmnpqr0");
pub(super) const MATTERS: (&str, &str) = ("3123456789abcdefghjkmnpqr0", "4123456789abcdefghjkmnpqr0");

impl Stage<'_> {
    /// What the story has none of yet: words, places and counters ready to share, a meeting that may have been held,
    /// codes nobody has used, pictures, another family's context, a form that was refused.
    pub(super) async fn make_ready(&self) -> Result<()> {
        let mut kacper = self.visitor(Principal::YoungPerson)?;
        say(&mut kacper, "service", "They spoke to Mum and not to me.", "advocate").await?;
        kacper
            .post("/say/part/who", &[("reach", "worker-chair"), ("want", "just-know")])
            .await?;
        kacper
            .post("/room/part", &[("ways", "a-part"), ("who", "worker-chair")])
            .await?;
        write_to_the_plan(&mut kacper).await?;
        let mut amira = self.visitor(Principal::OtherYoungPerson)?;
        for (author, place, matters) in [(&mut kacper, PLACE.0, MATTERS.0), (&mut amira, PLACE.1, MATTERS.1)] {
            author.post("/places/new", &[("page", place), ("kind", "shop")]).await?;
            author
                .post(&format!("/places/{place}/who"), &[("reach", "worker-chair")])
                .await?;
            let one = [("page", matters), ("called", "Big J"), ("reach", "worker-chair")];
            author.post("/places/people/new", &one).await?;
        }
        for who in [Principal::YoungPerson, Principal::Mother] {
            let why = [("why", "It is where they meet.")];
            let kept = self.visitor(who)?.post("/places/most/why", &why).await?;
            ensure!(kept.status == 303, "a why was answered with {}", kept.status);
        }
        let mut worker = self.visitor(Principal::Worker)?;
        let led = pathways(&mut worker).await?;
        let (pathway, amiras) = led.first().zip(led.get(1)).context("the worker leads too little")?;
        let meeting = [
            ("kind", "core-group"),
            ("on", "2026-11-20"),
            ("at", "10:00"),
            ("note", ""),
        ];
        worker.post(&format!("/work/{pathway}/dates"), &meeting).await?;
        invite(&mut worker, "parent").await?;
        let context = [
            ("kind", "commercial"),
            ("name", "The arcade"),
            ("holder", ""),
            ("goal", ""),
        ];
        let named = worker.post(&format!("/work/{amiras}/context"), &context).await?;
        ensure!(named.status == 303, "a context was answered with {}", named.status);
        for (pathway, caption) in [(pathway, "Northgate"), (amiras, "The arcade's floor")] {
            let path = format!("/work/{pathway}/places/picture");
            let kept = worker.post_parts(&path, &[("caption", caption)], PLAN).await?;
            ensure!(kept.status == 303, "a picture was answered with {}", kept.status);
        }
        let why = [("why", "It is where they meet."), ("reach", "worker-chair")];
        let kept = worker.post(&format!("/work/{pathway}/weights/ours"), &why).await?;
        ensure!(kept.status == 303, "counters were answered with {}", kept.status);
        let refused = [("what", "Somebody at the door"), ("context", "")];
        let refused = worker.post(&format!("/work/{amiras}/plan"), &refused).await?;
        ensure!(
            refused.status == 422,
            "half an action was answered with {}",
            refused.status
        );
        be_doubted(&mut worker, &format!("/work/{pathway}/plan")).await?;
        tell_outside(&mut worker, &format!("/work/{pathway}/plan")).await?;
        let mut manager = self.visitor(Principal::Manager)?;
        let colleague = [("name", "Ada Example"), ("role", "worker")];
        manager.post("/work/invite", &colleague).await?;
        Ok(())
    }
}

/// Something offered, something said against an action, and something begun and not sent.
async fn write_to_the_plan(kacper: &mut Visitor) -> Result<()> {
    let action = first_action(&Page::parse(&kacper.get("/plan").await?.text()))?;
    let against = format!("/plan/against/{action}");
    let offer = [("words", "I can show you where."), ("reach", "meeting")];
    send_to_the_plan(kacper, "/plan/say/offer/plan", &offer).await?;
    send_to_the_plan(kacper, &against, &[("ground", "changes-nothing")]).await?;
    let begun = [("words", "There is no light."), ("reach", "worker-chair")];
    let kept = kacper
        .post(&format!("/plan/say/not-right/action:{action}"), &begun)
        .await?;
    ensure!(kept.status == 303, "a draft was answered with {}", kept.status);
    Ok(())
}

async fn send_to_the_plan(author: &mut Visitor, path: &str, form: &[(&str, &str)]) -> Result<()> {
    let kept = author.post(path, form).await?;
    ensure!(kept.status == 303, "{path} was answered with {}", kept.status);
    let share = format!("{path}/share");
    let check = Page::parse(&author.get(&format!("{path}/check")).await?.text());
    let form = check.form(&share).context("nothing can be sent")?.filled();
    let sent = author.post(&share, &pairs(&form)).await?;
    ensure!(sent.status == 303, "{share} was answered with {}", sent.status);
    Ok(())
}

/// The first action of the plan that the family reads.
pub(super) fn first_action(plan: &Page) -> Result<String> {
    let mut read = plan.links.iter().filter_map(|link| link.strip_prefix("/plan/against/"));
    let first = read.next().context("no action is published to the family")?;
    Ok(first.to_owned())
}

/// A paragraph of the report, a plan that was agreed and not published, and an action that somebody challenges.
async fn be_doubted(worker: &mut Visitor, plan: &str) -> Result<()> {
    let report = format!("{plan}/report");
    let kept = worker.post(&report, &[("words", "Ewa works nights.")]).await?;
    ensure!(kept.status == 303, "a paragraph was answered with {}", kept.status);
    let versions = format!("{plan}/versions");
    let page = Page::parse(&worker.get(&versions).await?.text());
    if let Some(form) = page.form(&versions) {
        let kept = worker.post(&versions, &pairs(&form.filled())).await?;
        ensure!(kept.status == 303, "a version was answered with {}", kept.status);
    }
    let page = Page::parse(&worker.get(plan).await?.text());
    let is_action = |link: &&String| link.strip_prefix(&format!("{plan}/")).is_some_and(|id| id.len() == 26);
    let action = page.links.iter().find(is_action).context("no action")?;
    let doubt = [("ground", "changes-nothing"), ("words", "")];
    let kept = worker.post(&format!("{action}/challenge"), &doubt).await?;
    ensure!(kept.status == 303, "a challenge was answered with {}", kept.status);
    Ok(())
}

/// What partners are to read of every place: nobody agreed to it yet.
async fn tell_outside(worker: &mut Visitor, plan: &str) -> Result<()> {
    let below = format!("{plan}/outside/");
    let page = Page::parse(&worker.get(plan).await?.text());
    for place in page.links.iter().filter(|link| link.starts_with(&below)) {
        let form = Page::parse(&worker.get(place).await?.text());
        let form = form.form(place).context("nothing can be told")?.filled();
        let kept = worker.post(place, &pairs(&with(&form, "words", "It is dark."))).await?;
        ensure!(kept.status == 303, "place facts were answered with {}", kept.status);
    }
    Ok(())
}
