//! Somebody who looks at every byte they can get.

use std::collections::BTreeMap;

use alongside_tests::crawl::{Known, told};
use alongside_tests::http::Visitor;
use alongside_tests::principal::Principal;
use alongside_tests::server::Running;
use alongside_tests::start::{self, headers};
use anyhow::Result;

/// Somebody who looks at everything they have.
pub struct Reader {
    pub who: Principal,
    pub visitor: Visitor,
    known: Known,
}

/// Every byte they received, by page.
pub type Received = BTreeMap<String, (Vec<String>, String)>;

impl Reader {
    /// Comes in and looks at everything, so that nothing is new any more.
    pub async fn settled(server: &Running, who: Principal) -> Result<(Self, Received)> {
        let mut reader = Self {
            who,
            visitor: who.enter(server).await?,
            known: Known::default(),
        };
        reader.receive().await?;
        let received = reader.receive().await?;
        Ok((reader, received))
    }

    pub async fn receive(&mut self) -> Result<Received> {
        let pages = self.known.walk(&mut self.visitor, self.who.doors()).await?;
        assert!(pages.len() >= 2, "{} sees hardly anything", self.who.name());
        let mut received: Received = pages
            .iter()
            .map(|(path, answer)| (path.clone(), (headers(answer), told(answer))))
            .collect();
        let nothing = self.visitor.get("/nothing/here").await?;
        received.insert("/nothing/here".to_owned(), (headers(&nothing), told(&nothing)));
        Ok(received)
    }

    /// Receives it all again and holds it against what it was.
    pub async fn receives_the_same(&mut self, as_before: &Received, although: &str) -> Result<()> {
        let now = self.receive().await?;
        let changed = changed(as_before, &now);
        assert!(
            changed.is_empty(),
            "{} can tell although {although}: {changed:#?}",
            self.who.name()
        );
        Ok(())
    }
}

/// The pages that are not the same, with what is new on them.
pub fn changed(before: &Received, now: &Received) -> BTreeMap<String, Vec<String>> {
    let lines = |html: &str| html.replace('<', "\n<").lines().map(str::to_owned).collect::<Vec<_>>();
    let paths = before.keys().chain(now.keys());
    let differ = paths.filter(|path| before.get(*path) != now.get(*path));
    differ
        .map(|path| {
            let old = before.get(path).map(|(_, html)| lines(html)).unwrap_or_default();
            let new = now.get(path).map(|(_, html)| lines(html)).unwrap_or_default();
            (
                path.clone(),
                new.into_iter().filter(|line| !old.contains(line)).take(12).collect(),
            )
        })
        .collect()
}

/// Those to whom an audience means nothing, with what they receive before anything is said.
pub async fn readers(server: &Running, who: &[Principal]) -> Result<Vec<(Reader, Received)>> {
    let mut readers = Vec::new();
    for who in who {
        readers.push(Reader::settled(server, *who).await?);
    }
    Ok(readers)
}

/// None of them receives anything else than before.
pub async fn receive_the_same(readers: &mut [(Reader, Received)], although: &str) -> Result<()> {
    for (reader, before) in readers {
        reader.receives_the_same(before, although).await?;
    }
    Ok(())
}

/// Those who read what others say. That they did is for its author to see.
const LISTENERS: [Principal; 6] = [
    Principal::YoungPerson,
    Principal::Mother,
    Principal::Father,
    Principal::Advocate,
    Principal::Worker,
    Principal::Chair,
];

/// Pages that show what others said, and note that they did.
const FAMILY: [&str; 5] = ["/answers", "/places", "/places/most/before", "/room", "/pack"];

/// The demo, in which everybody has read what is there for them.
pub async fn demo() -> Result<Running> {
    let server = Running::start(start::unhurried()).await?;
    for who in LISTENERS {
        if who.home() == "/work" {
            // What staff read, and where, is more than a list here would keep up with.
            Reader::settled(&server, who).await?;
            continue;
        }
        let mut reader = who.enter(&server).await?;
        for page in FAMILY {
            reader.get(page).await?;
        }
    }
    Ok(server)
}
