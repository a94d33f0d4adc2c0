//! The chair decides who is in the room: what each may read of it, what the family is told, and how
//! quoracy follows, as in the story.

#[path = "chair/about_a_place.rs"]
mod about_a_place;
#[path = "chair/asked_for.rs"]
mod asked_for;

use alongside_tests::crawl::Site;
use alongside_tests::html::{Fields, Page, pairs};
use alongside_tests::http::Visitor;
use alongside_tests::principal::{Principal, pathways};
use alongside_tests::server::Running;
use alongside_tests::speaking::send;
use alongside_tests::start;
use anyhow::{Context, Result, ensure};

/// Told to the chair and the advocate in confidence.
const PRIVATE: &str = "She came to the flat and everybody on the stairs heard it.";
const REASON: &str = "She sends a report. Only the facts are read out.";

/// The chair with the page of the next meeting.
struct Chair {
    visitor: Visitor,
    room: String,
}

impl Chair {
    async fn takes_place(server: &Running) -> Result<Self> {
        let mut visitor = Principal::Chair.enter(server).await?;
        let pathway = pathways(&mut visitor).await?.into_iter().next().context("no pathway")?;
        Ok(Self {
            visitor,
            room: format!("/work/{pathway}/room"),
        })
    }

    async fn page(&mut self) -> Result<String> {
        Ok(self.visitor.get(&self.room).await?.text())
    }

    /// The page of somebody who is asked, by name.
    async fn about(&mut self, name: &str) -> Result<String> {
        let page = self.page().await?;
        link_to(&page, name).with_context(|| format!("{name} is not in the table"))
    }

    /// What would be said of quoracy if nobody from these agencies were in for the decision.
    async fn without(&mut self, names: &[&str]) -> Result<String> {
        let page = self.page().await?;
        let form = form_of_the_table(&page, &self.room)?;
        let last = form.iter().rfind(|(name, _)| name == "in").context("nobody is in")?;
        let decision = last.1.split_once('.').context("no item")?.1.to_owned();
        let mut out = Vec::new();
        for name in names {
            let path = link_to(&page, name).with_context(|| format!("{name} is not there"))?;
            let id = path.rsplit('/').next().unwrap_or_default().to_owned();
            out.push(format!("{id}.{decision}"));
        }
        let tried: Fields = form.into_iter().filter(|(_, value)| !out.contains(value)).collect();
        let mut address = reqwest::Url::parse("http://localhost/")?;
        address.query_pairs_mut().extend_pairs(&tried);
        let query = address.query().unwrap_or_default();
        let answer = self.visitor.get(&format!("{}?{query}", self.room)).await?;
        ensure!(answer.status == 200, "what would be is answered with {}", answer.status);
        Ok(answer.text())
    }
}

/// Where a name in the table leads.
fn link_to(page: &str, name: &str) -> Option<String> {
    let before = page
        .split(&format!("<bdi>{name}<"))
        .next()
        .filter(|before| before.len() < page.len())?;
    let (_, href) = before.rsplit_once("href=\"")?;
    Some(href.split('"').next()?.to_owned())
}

/// What the table's form sends as it is drawn: every box that is ticked.
fn form_of_the_table(page: &str, room: &str) -> Result<Fields> {
    let page = Page::parse(page);
    let form = page.form(&format!("{room}/in")).context("the chair cannot choose")?;
    Ok(form.filled())
}

/// Kacper would rather not have the detective there, and says why to the chair and the advocate alone.
async fn kacper_says_so(server: &Running) -> Result<Visitor> {
    let mut kacper = Principal::YoungPerson.enter(server).await?;
    let html = kacper.get("/room").await?.text();
    let page = Page::parse(&html);
    let form = page
        .forms
        .iter()
        .filter(|form| form.fields.iter().any(|field| field.name == "stance"))
        .find(|form| {
            let after = html
                .split(&format!("action=\"{}\"", form.action))
                .next()
                .unwrap_or_default();
            after.rsplit("<details").next().unwrap_or_default().contains("DS Amos")
        })
        .context("Kacper is not asked about DS Amos")?;
    let mut fields = form.filled();
    for (name, value) in [
        ("stance", "rather-not"),
        ("words", PRIVATE),
        ("who", "worker-chair"),
        ("why-who", "chair-advocate"),
    ] {
        fields.retain(|(one, _)| one != name);
        fields.push((name.to_owned(), value.to_owned()));
    }
    let answer = kacper.post(&form.action, &pairs(&fields)).await?;
    ensure!(answer.status == 303, "the stance was answered with {}", answer.status);
    send(&mut kacper).await?;
    Ok(kacper)
}

/// Everything somebody can reach, and the room of the pathway that leads to no link.
async fn everything(server: &Running, who: Principal) -> Result<Site> {
    let mut visitor = who.enter(server).await?;
    who.walk(&mut visitor).await
}

fn holds(site: &Site, words: &str) -> Vec<String> {
    let pages = site.pages.iter().filter(|(_, answer)| answer.text().contains(words));
    pages.map(|(path, _)| path.clone()).collect()
}

#[tokio::test]
async fn a_private_reason_reaches_the_chair_and_the_advocate_and_nobody_else() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    kacper_says_so(&server).await?;
    let mut chair = Chair::takes_place(&server).await?;
    let page = chair.page().await?;
    ensure!(page.contains(PRIVATE), "the chair does not read the reason");
    ensure!(
        page.contains("Only you can read it, and Tash."),
        "the chair is not told who else reads it"
    );
    let amos = chair.about("DS Amos").await?;
    ensure!(chair.visitor.get(&amos).await?.text().contains(PRIVATE));

    for who in [
        Principal::Worker,
        Principal::Mother,
        Principal::Father,
        Principal::Manager,
        Principal::OtherWorker,
        Principal::OtherYoungPerson,
    ] {
        let found = holds(&everything(&server, who).await?, PRIVATE);
        assert!(found.is_empty(), "{} reads it on {found:?}", who.name());
    }
    let mut worker = Principal::Worker.enter(&server).await?;
    let theirs = worker.get(&amos).await?.text();
    assert!(theirs.contains("Rather not"), "the stance is for the worker");
    assert!(
        !theirs.contains(PRIVATE) && !theirs.contains("reason. Only you"),
        "{theirs}"
    );
    let decided = worker
        .post(&amos, &[("decision", "report"), ("reason", REASON)])
        .await?;
    assert_eq!(decided.status, 404, "only the chair decides");
    Ok(())
}

#[tokio::test]
async fn what_the_chair_decides_is_read_replied_to_and_kept_to_with_a_reason() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = kacper_says_so(&server).await?;
    let mut chair = Chair::takes_place(&server).await?;
    let amos = chair.about("DS Amos").await?;
    let blocks = "DS Amos: somebody wants it otherwise, and nothing is decided";
    ensure!(chair.page().await?.contains(blocks), "an objection does not block");

    // Without a reason, or with words told in confidence, nothing is decided and nothing typed is lost.
    let none = chair
        .visitor
        .post(&amos, &[("decision", "report"), ("reason", " ")])
        .await?;
    assert_eq!(none.status, 422);
    let leaking = "Kacper says: she came to the flat and everybody heard.";
    let refused = chair
        .visitor
        .post(&amos, &[("decision", "report"), ("reason", leaking)])
        .await?;
    assert_eq!(refused.status, 422);
    let text = refused.text();
    ensure!(text.contains(leaking), "what was typed is gone");
    ensure!(
        text.contains("told to you in confidence") && text.contains("This names Kacper"),
        "{text}"
    );
    ensure!(!kacper.get("/room").await?.text().contains(leaking));

    let decision = [("decision", "report"), ("reason", REASON)];
    assert_eq!(chair.visitor.post(&amos, &decision).await?.status, 303);
    assert_eq!(chair.visitor.post(&amos, &decision).await?.status, 303, "sent twice");
    let page = chair.visitor.get(&amos).await?.text();
    assert!(!page.contains("No longer stands"), "the same form decided twice");
    ensure!(!chair.page().await?.contains(blocks), "a decision still blocks");
    for who in [Principal::YoungPerson, Principal::Mother] {
        let theirs = who.enter(&server).await?.get("/room").await?.text();
        ensure!(theirs.contains(REASON), "{} does not read the reason", who.name());
    }

    // Not OK blocks again, until the chair keeps to it with a reason.
    let id = amos.rsplit('/').next().unwrap_or_default().to_owned();
    let reply = format!("/room/{id}/reply");
    let form = Page::parse(&kacper.get("/room").await?.text())
        .form(&reply)
        .context("Kacper cannot reply")?
        .filled();
    let mut form: Fields = form.into_iter().filter(|(name, _)| name != "reply").collect();
    form.push(("reply".to_owned(), "not-ok".to_owned()));
    assert_eq!(kacper.post(&reply, &pairs(&form)).await?.status, 303);
    ensure!(
        chair
            .page()
            .await?
            .contains("DS Amos: somebody is not OK with the decision")
    );
    let keep = format!("{amos}/keep");
    let form = Page::parse(&chair.visitor.get(&amos).await?.text())
        .form(&keep)
        .context("the chair cannot keep to it")?
        .filled();
    assert_eq!(chair.visitor.post(&keep, &pairs(&form)).await?.status, 303);
    let page = chair.page().await?;
    ensure!(
        !page.contains("somebody is not OK"),
        "an overruled objection still blocks"
    );
    ensure!(
        kacper.get("/room").await?.text().contains("Something new"),
        "Kacper does not read why"
    );
    let mother = Principal::Mother.enter(&server).await?.get("/room").await?.text();
    ensure!(
        !mother.contains("Something new"),
        "the mother learns of an objection that is not hers"
    );
    Ok(())
}

#[tokio::test]
async fn quoracy_follows_who_is_there_for_the_decision_and_the_setting() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut chair = Chair::takes_place(&server).await?;
    let (quorate, not) = ("Quorate for", "Not quorate for");
    let police = chair.without(&["DS Amos"]).await?;
    ensure!(
        police.contains(quorate) && !police.contains(not),
        "without the police it is not quorate"
    );

    let both = chair.without(&["DS Amos", "Sam"]).await?;
    ensure!(both.contains(not), "without police and health it is quorate");
    for fix in [
        "One more agency is needed.",
        "Sam joins for this item (Health)",
        "Somebody else comes in place of Sam (Health)",
        "Voluntary organisation: not counted here",
    ] {
        ensure!(both.contains(fix), "{fix:?} is not said");
    }

    let mut manager = Principal::Manager.enter(&server).await?;
    let counts = [("others", "2"), ("voluntary", "yes")];
    assert_eq!(manager.post("/work/quoracy", &counts).await?.status, 303);
    let both = chair.without(&["DS Amos", "Sam"]).await?;
    ensure!(both.contains(quorate) && !both.contains(not), "Harbour does not count");
    assert_eq!(manager.post("/work/quoracy", &[("others", "2")]).await?.status, 303);
    ensure!(
        chair.without(&["DS Amos", "Sam"]).await?.contains(not),
        "the setting does not go back"
    );

    // Trying out keeps nothing; keeping does.
    ensure!(!chair.page().await?.contains(not), "what was tried out was kept");
    let page = chair.page().await?;
    let mut form = form_of_the_table(&page, &chair.room)?;
    let sam = link_to(&page, "Sam").context("no Sam")?;
    let amos = link_to(&page, "DS Amos").context("no DS Amos")?;
    let ids: Vec<&str> = [&sam, &amos]
        .iter()
        .filter_map(|path| path.rsplit('/').next())
        .collect();
    form.retain(|(_, value)| !ids.iter().any(|id| value.starts_with(&format!("{id}."))));
    let kept = chair.visitor.post(&format!("{}/in", chair.room), &pairs(&form)).await?;
    assert_eq!(kept.status, 303);
    ensure!(chair.page().await?.contains(not), "what was kept is not there");
    Ok(())
}

#[tokio::test]
async fn who_left_before_the_decision_does_not_count() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut chair = Chair::takes_place(&server).await?;
    let page = chair.page().await?;
    let day = Page::parse(&page)
        .links
        .into_iter()
        .find(|link| link.contains("/room/day?"))
        .context("no day")?;
    let meeting = day.split_once("meeting=").context("no meeting")?.1.to_owned();
    let post = format!("{}/day", chair.room);
    let id = |name: &str| -> Result<String> {
        let path = link_to(&page, name).with_context(|| format!("no {name}"))?;
        Ok(format!("i.{}", path.rsplit('/').next().unwrap_or_default()))
    };
    let decision = form_of_the_table(&page, &chair.room)?;
    let last = decision
        .iter()
        .rfind(|(name, _)| name == "in")
        .context("nobody")?
        .1
        .clone();
    let decision = last.split_once('.').context("no item")?.1.to_owned();
    let mut press = async |what: &str, who: &str| -> Result<u16> {
        let form = [("meeting", meeting.as_str()), ("who", who), ("do", what)];
        Ok(chair.visitor.post(&post, &form).await?.status)
    };
    for name in ["Priya", "Ms Okoro", "Sam"] {
        assert_eq!(press("came", &id(name)?).await?, 303, "{name}");
    }
    assert_eq!(press("left", &id("Sam")?).await?, 303);
    assert_eq!(press("decide", &decision).await?, 303);
    // Coming back afterwards changes nothing.
    assert_eq!(press("came", &id("Sam")?).await?, 303);
    let text = chair.visitor.get(&day).await?.text();
    ensure!(
        text.contains("Not quorate for") && text.contains("One more agency is needed."),
        "{text}"
    );
    Ok(())
}

#[tokio::test]
async fn a_meeting_without_the_family_needs_a_reason_and_can_wait_but_not_hide() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut chair = Chair::takes_place(&server).await?;
    let apart = chair.room.replace("/room", "/apart");
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let before = kacper.get("/room/apart").await?;
    let (who, why) = ("School and police", "They had to speak about a camera.");
    let base = [("on", "2026-11-20"), ("name", who)];
    let refused = chair.visitor.post(&apart, &base).await?;
    assert_eq!(refused.status, 422);
    ensure!(refused.text().contains(who), "what was typed is gone");

    let delayed = [
        &base[..],
        &[("why", why), ("until", "2026-12-19"), ("delay_why", "The police ask.")],
    ]
    .concat();
    let later = [
        &base[..],
        &[("why", why), ("until", "2026-12-20"), ("delay_why", "The police ask.")],
    ]
    .concat();
    assert_eq!(
        chair.visitor.post(&apart, &later).await?.status,
        422,
        "more than four weeks"
    );
    assert_eq!(chair.visitor.post(&apart, &delayed).await?.status, 303);
    let now = kacper.get("/room/apart").await?;
    let told = alongside_tests::crawl::told;
    assert_eq!(told(&before), told(&now), "a delayed meeting leaves a trace");

    let open = [
        ("on", "2026-11-19"),
        ("name", "School and bus company"),
        ("why", "About the timetable."),
    ];
    assert_eq!(chair.visitor.post(&apart, &open).await?.status, 303);
    let page = kacper.get("/room/apart").await?.text();
    ensure!(page.contains("About the timetable.") && !page.contains(why));
    Ok(())
}
