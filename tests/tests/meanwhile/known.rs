//! A place that somebody only wants known is read, and waits for nobody's answer.

use std::collections::HashSet;

use alongside_tests::html::{Form, Page, pairs, with};
use alongside_tests::http::Visitor;
use alongside_tests::placing::Flag;
use alongside_tests::principal::Principal;
use alongside_tests::server::Running;
use alongside_tests::start;
use anyhow::{Context, Result};

use crate::{TYPED, first_pathway, page};

const PLACE: &str = "5123456789abcdefghjkmnpqr0";

/// The ways to an answer that is not needed, or was given already.
async fn again(worker: &mut Visitor, case: &str) -> Result<HashSet<String>> {
    let links = page(worker, case).await?.links;
    Ok(links.into_iter().filter(|link| link.contains("?again=")).collect())
}

/// The form that answers this, where one stands open.
fn answers<'a>(page: &'a Page, view: &str) -> Option<&'a Form> {
    let is_its = |form: &&Form| form.fields.iter().any(|one| one.name == "view" && one.value == view);
    page.forms.iter().find(is_its)
}

/// What the tabs of a pathway count, on a page that opens nothing.
async fn counted(worker: &mut Visitor, case: &str) -> Result<Option<String>> {
    let text = page(worker, &format!("{case}/dates")).await?.text;
    let before = text.split_once(" to answer").map(|(before, _)| before);
    Ok(before
        .and_then(|before| before.rsplit(char::is_whitespace).next())
        .map(str::to_owned))
}

#[tokio::test]
async fn a_place_to_be_known_counts_as_nothing_to_answer_and_can_still_be_answered() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let mut priya = Principal::Worker.enter(&server).await?;
    let case = format!("/work/{}", first_pathway(&mut priya).await?);
    let (before, count) = (again(&mut priya, &case).await?, counted(&mut priya, &case).await?);

    let flag = Flag {
        id: PLACE,
        kind: "street",
        called: "The yard behind the cinema",
        who: "worker-chair",
    };
    flag.tell(&mut kacper).await?;
    let wish = format!("/places/{PLACE}/wish");
    assert_eq!(kacper.post(&wish, &[("want", "just-know")]).await?.status, 303);
    flag.share(&mut kacper).await?;
    assert_eq!(counted(&mut priya, &case).await?, count, "it counts before it is read");
    assert!(
        page(&mut priya, "/work").await?.text.contains("shared"),
        "nothing says it is new"
    );

    let after = again(&mut priya, &case).await?;
    let mut new = after.difference(&before);
    let way = new.next().context("no way to answer it all the same")?.clone();
    assert!(new.next().is_none());
    let view = way.rsplit_once("#v-").context("it leads to no words")?.1.to_owned();
    let drawn = page(&mut priya, &case).await?;
    assert!(drawn.text.contains("No answer is needed."), "{}", drawn.text);
    assert!(answers(&drawn, &view).is_none(), "its form stands open");
    assert_eq!(counted(&mut priya, &case).await?, count);
    let waiting = page(&mut priya, "/work").await?.links;
    assert!(!waiting.contains(&format!("{case}#v-{view}")), "it waits for an answer");

    let drawn = page(&mut priya, &way).await?;
    let open = answers(&drawn, &view).context("the way leads to no form")?;
    let (answer, open) = (open.action.clone(), with(&open.filled(), "state", "did"));
    let open = with(&open, "because", TYPED);
    assert_eq!(priya.post(&answer, &pairs(&open)).await?.status, 303);
    assert!(page(&mut priya, &case).await?.text.contains("They come on Tuesday."));
    Ok(())
}
