//! A place, how it is by now, counters and who matters: to those who are left out, nothing was said.

use alongside_tests::crawl::told;
use alongside_tests::html::{Page, pairs, with};
use alongside_tests::http::{Answer, Visitor};
use alongside_tests::placing::{Flag, matters, share_counters, share_matters, weigh};
use alongside_tests::principal::{Principal, pathways};
use anyhow::{Context, Result, ensure};

use crate::reader::{Reader, demo, readers, receive_the_same};
use crate::scripts::{NOT_FOR_PARENTS, answer};

const CALLED: &str = "The yard behind the cinema";
const WHY: &str = "The yard is where they wait.";
const NAMED: &str = "Yard J";

/// An id as a page draws one.
fn id(n: usize) -> String {
    format!("{n:02}23456789abcdefghjkmnpqr0")
}

/// Everything a young person can say of places, to one audience: first written, then shared.
struct Said {
    place: String,
    person: String,
    kind: &'static str,
    who: &'static str,
}

impl Said {
    fn new(n: usize, kind: &'static str, who: &'static str) -> Self {
        Self {
            place: id(2 * n),
            person: id(2 * n + 1),
            kind,
            who,
        }
    }

    fn flag(&self) -> Flag<'_> {
        Flag {
            id: &self.place,
            kind: self.kind,
            called: CALLED,
            who: self.who,
        }
    }

    async fn write(&self, author: &mut Visitor) -> Result<()> {
        self.flag().tell(author).await?;
        weigh(author, WHY, self.who).await?;
        matters(author, &self.person, NAMED, self.who).await
    }

    async fn share(&self, author: &mut Visitor) -> Result<()> {
        self.flag().share(author).await?;
        share_counters(author).await?;
        share_matters(author, &self.person).await
    }

    /// Says how it is by now.
    async fn rate(&self, author: &mut Visitor) -> Result<()> {
        self.flag().rate(author, "mostly-fine").await
    }

    /// Takes back what was shared about the place.
    async fn take_back(&self, author: &mut Visitor) -> Result<()> {
        let place = Page::parse(&author.get(&format!("/places/{}", self.place)).await?.text());
        let is_view = |link: &&String| link.starts_with("/answers/") && link.ends_with("/back");
        let back = place.links.iter().find(is_view).context("it cannot be taken back")?;
        let answer = author.post(back, &[]).await?;
        ensure!(answer.status == 303, "taking back was answered with {}", answer.status);
        Ok(())
    }
}

#[tokio::test]
async fn those_left_out_cannot_tell_that_the_young_person_flagged_a_place() -> Result<()> {
    let server = demo().await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let left_out = [
        Principal::Mother,
        Principal::Father,
        Principal::OtherYoungPerson,
        Principal::OtherParent,
        Principal::OtherWorker,
        Principal::Manager,
        Principal::Hub,
    ];
    let mut readers = readers(&server, &left_out).await?;
    let mut staff = [
        Principal::Worker.enter(&server).await?,
        Principal::Chair.enter(&server).await?,
    ];
    // What is said of a home goes to worker and chair, whatever is chosen.
    let all = NOT_FOR_PARENTS
        .map(|who| ("street", who))
        .into_iter()
        .chain([("home", "meeting -parents")]);
    for (n, (kind, who)) in all.enumerate() {
        let said = Said::new(n, kind, who);
        said.write(&mut kacper).await?;
        receive_the_same(&mut readers, "it is not sent").await?;
        said.share(&mut kacper).await?;
        receive_the_same(&mut readers, &format!("it is for {who} only")).await?;
        said.rate(&mut kacper).await?;
        let mut answered = false;
        for (who, reader) in [Principal::Worker, Principal::Chair].into_iter().zip(&mut staff) {
            who.walk(reader).await?;
            answered |= answer(reader, &mut kacper, CALLED).await?;
        }
        assert!(answered, "nobody can answer what is for {who}");
        receive_the_same(&mut readers, &format!("{who} rated it, read it and answered it")).await?;
        if n % 2 == 0 {
            said.take_back(&mut kacper).await?;
            receive_the_same(&mut readers, "it was taken back").await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_worker_cannot_tell_of_a_place_for_chair_and_advocate() -> Result<()> {
    let server = demo().await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let mut readers = readers(
        &server,
        &[Principal::Worker, Principal::Mother, Principal::Manager, Principal::Hub],
    )
    .await?;
    let (mut chair, _) = Reader::settled(&server, Principal::Chair).await?;
    let (mut advocate, _) = Reader::settled(&server, Principal::Advocate).await?;
    let said = Said::new(0, "park", "chair-advocate");
    said.write(&mut kacper).await?;
    said.share(&mut kacper).await?;
    said.rate(&mut kacper).await?;
    for reader in [&mut chair, &mut advocate] {
        let now = reader.receive().await?;
        for words in [CALLED, WHY, NAMED] {
            let is_told = now.values().any(|(_, html)| html.contains(words));
            assert!(is_told, "{} does not receive \"{words}\"", reader.who.name());
        }
    }
    assert!(
        answer(&mut chair.visitor, &mut kacper, CALLED).await?,
        "the chair cannot answer"
    );
    receive_the_same(&mut readers, "it is for the chair and the advocate").await?;

    let mut worker = Principal::Worker.enter(&server).await?;
    let theirs = gathered(&mut worker, &said.place).await?;
    let nobodys = gathered(&mut worker, &id(90)).await?;
    assert_eq!(theirs.status, nobodys.status);
    let plain = |answer: &Answer, place: &str| told(answer).replace(place, "PLACE");
    assert_eq!(plain(&theirs, &said.place), plain(&nobodys, &id(90)), "gathering tells");
    Ok(())
}

/// The worker tries to put one of the young person's places under a context.
async fn gathered(worker: &mut Visitor, place: &str) -> Result<Answer> {
    let pathway = pathways(worker).await?.into_iter().next().context("no pathway")?;
    let path = format!("/work/{pathway}/places");
    let page = Page::parse(&worker.get(&path).await?.text());
    let form = page
        .form(&format!("{path}/gather"))
        .context("nothing to gather")?
        .filled();
    worker
        .post(&format!("{path}/gather"), &pairs(&with(&form, "place", place)))
        .await
}

#[tokio::test]
async fn the_advocate_and_the_parents_cannot_tell_of_a_place_for_worker_and_chair() -> Result<()> {
    let server = demo().await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let mut readers = readers(&server, &[Principal::Advocate, Principal::Mother, Principal::Father]).await?;
    let mut worker = Principal::Worker.enter(&server).await?;
    let said = Said::new(0, "home", "meeting");
    said.flag().tell(&mut kacper).await?;
    said.flag().share(&mut kacper).await?;
    said.rate(&mut kacper).await?;
    Principal::Worker.walk(&mut worker).await?;
    let gathered = gather_for_staff(&mut worker, &said.place, "A home").await?;
    assert_eq!(gathered.status, 303, "{}", gathered.text());
    receive_the_same(&mut readers, "it is about a home").await
}

#[tokio::test]
async fn the_young_person_cannot_tell_whether_the_mother_flagged_a_place() -> Result<()> {
    let server = demo().await?;
    let mut ewa = Principal::Mother.enter(&server).await?;
    let left_out = [
        Principal::YoungPerson,
        Principal::Father,
        Principal::Advocate,
        Principal::OtherYoungPerson,
    ];
    let mut readers = readers(&server, &left_out).await?;
    let mut worker = Principal::Worker.enter(&server).await?;
    let said = Said::new(0, "shop", "worker-chair");
    said.flag().tell(&mut ewa).await?;
    weigh(&mut ewa, WHY, "worker-chair").await?;
    receive_the_same(&mut readers, "it is not sent").await?;
    said.flag().share(&mut ewa).await?;
    share_counters(&mut ewa).await?;
    said.rate(&mut ewa).await?;
    receive_the_same(&mut readers, "it is for the worker and the chair").await?;
    Principal::Worker.walk(&mut worker).await?;
    let gathered = gather_for_staff(&mut worker, &said.place, "The cinema").await?;
    assert_eq!(gathered.status, 303, "{}", gathered.text());
    assert!(answer(&mut worker, &mut ewa, CALLED).await?, "the worker cannot answer");
    professionals_weigh(&mut worker).await?;
    receive_the_same(
        &mut readers,
        "staff named a context for themselves and put counters on it",
    )
    .await
}

/// The worker puts a place under a new context that is not named for the family.
async fn gather_for_staff(worker: &mut Visitor, place: &str, name: &str) -> Result<Answer> {
    let pathway = pathways(worker).await?.into_iter().next().context("no pathway")?;
    let path = format!("/work/{pathway}/places");
    let page = Page::parse(&worker.get(&path).await?.text());
    let is_its = |form: &&alongside_tests::html::Form| form.fields.iter().any(|field| field.value == place);
    let form = page
        .forms
        .iter()
        .find(is_its)
        .context("the worker does not see it")?
        .filled();
    let mut form = with(&with(&form, "under", "new"), "name", name);
    form.retain(|(name, _)| name != "family");
    worker.post(&format!("{path}/gather"), &pairs(&form)).await
}

/// The worker spreads the professionals' counters anew, for the chair to know.
async fn professionals_weigh(worker: &mut Visitor) -> Result<()> {
    let pathway = pathways(worker).await?.into_iter().next().context("no pathway")?;
    let path = format!("/work/{pathway}/weights");
    let why = [("why", "The cinema lets them wait."), ("reach", "worker-chair")];
    worker.post(&format!("{path}/ours"), &why).await?;
    let page = Page::parse(&worker.get(&format!("{path}/check")).await?.text());
    let form = page
        .form(&format!("{path}/share"))
        .context("nothing to share")?
        .filled();
    let shared = worker.post(&format!("{path}/share"), &pairs(&form)).await?;
    ensure!(shared.status == 303, "sharing was answered with {}", shared.status);
    Ok(())
}
