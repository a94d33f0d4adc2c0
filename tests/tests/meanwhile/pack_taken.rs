//! What stands around the packs: the way to them, what their files are called, and which were taken.

use alongside_tests::html::{Page, option};
use alongside_tests::http::{Answer, Visitor};
use alongside_tests::principal::Principal;
use alongside_tests::server::Running;
use alongside_tests::start;
use anyhow::{Context, Result};

use crate::{first_pathway, form, page};

const TO_KACPER: &str = "Leon sits with you, like last time.";
const MARKED: &str = "To Kacper and the family: Leon sits with you, like last time.";

/// Takes a pack for somebody, by the beginning of their name.
async fn take(visitor: &mut Visitor, path: &str, name: &str, form: &str) -> Result<Answer> {
    let html = visitor.get(path).await?.text();
    let whom = option(&html, name).with_context(|| format!("none for {name}"))?;
    visitor.get(&format!("{path}?for={whom}&format={form}")).await
}

/// SHA-256 of a text, in hexadecimal.
fn hex(text: &str) -> String {
    let digest = ring::digest::digest(&ring::digest::SHA256, text.as_bytes());
    digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[tokio::test]
async fn the_file_of_a_pack_says_whose_copy_it_is_and_nobodys_name() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let (mut priya, mut marcus) = (
        Principal::Worker.enter(&server).await?,
        Principal::Chair.enter(&server).await?,
    );
    let path = format!("/work/{}/pack", first_pathway(&mut priya).await?);
    let all = [
        ("Kacper", "young-person"),
        ("Ewa", "parent"),
        ("Piotr", "parent"),
        ("Leon", "professional"),
        ("Sam", "professional"),
        ("Marcus", "chair"),
        ("A court", "court"),
    ];
    let (mut names, mut titles) = (Vec::<String>::new(), Vec::<String>::new());
    for (name, whose) in all {
        for (form, ending) in [("docx", "docx"), ("jsonld", "jsonld"), ("ssd", "csv")] {
            let answer = take(&mut marcus, &path, name, form).await?;
            let file = answer.header("content-disposition").context("no name")?.to_owned();
            let file = file.split('"').nth(1).context("no name")?.to_owned();
            let (stem, is) = file.rsplit_once('.').context("no ending")?;
            assert_eq!(is, ending);
            let (_, rest) = stem.split_once("_ParticipationPack_").context("another shape")?;
            let (of, check) = rest.rsplit_once('-').context("no check number")?;
            assert!(of.ends_with(&format!("-for-{whose}")) && check.len() == 6, "{file}");
            assert!(!names.contains(&file), "{file} is two files");
            names.push(file);
        }
        // What it is printed to can be told from the others, and a tab says nothing of whose it is.
        let print = take(&mut marcus, &path, name, "print").await?.text();
        let title = Page::parse(&print).title.trim().to_owned();
        assert!(
            title.contains("_ParticipationPack_") && !title.contains(whose),
            "{title}"
        );
        assert!(!titles.contains(&title), "{title} is two copies");
        titles.push(title);
    }
    let all = names.join(" ");
    for name in ["Kacp", "Nowak", "Ewa", "Piotr", "Leon", "Marcus"] {
        assert!(!all.contains(name), "{all}");
    }
    Ok(())
}

#[tokio::test]
async fn what_was_written_to_him_is_marked_in_everybody_elses_copy() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut marcus = Principal::Chair.enter(&server).await?;
    let mut priya = Principal::Worker.enter(&server).await?;
    let path = format!("/work/{}/pack", first_pathway(&mut priya).await?);
    for name in ["Marcus", "A court"] {
        let text = take(&mut marcus, &path, name, "copy").await?.text();
        assert!(text.contains(MARKED), "{name}");
    }
    // Ewa reads Polish, and her copy says in Polish to whom it was written.
    let hers = take(&mut marcus, &path, "Ewa", "copy").await?.text();
    assert!(
        hers.contains(&format!("Do rodziny (Kacper i inni): {TO_KACPER}")),
        "{hers}"
    );
    let his = take(&mut marcus, &path, "Kacper", "copy").await?.text();
    assert!(his.contains(TO_KACPER) && !his.contains(MARKED));
    Ok(())
}

#[tokio::test]
async fn ready_leads_to_the_pack_and_the_pack_to_filing() -> Result<()> {
    const NONE: &str = "no review has been held yet";
    let mut server = Running::start(start::unhurried()).await?;
    server.start_again_on("2026-12-15").await?;
    let mut priya = Principal::Worker.enter(&server).await?;
    let case = format!("/work/{}", first_pathway(&mut priya).await?);
    let (pack, filed) = (format!("{case}/pack"), format!("{case}/filed"));
    for path in ["/ready", "/room"] {
        let links = page(&mut priya, &format!("{case}{path}")).await?.links;
        assert!(links.contains(&pack), "{path} does not lead to the pack");
    }
    let drawn = page(&mut priya, &pack).await?;
    assert!(drawn.links.contains(&filed), "the pack does not lead to filing");
    assert_eq!(priya.get(&filed).await?.status, 200);

    // The rows for the dataset say why there are none, for as long as there are none.
    assert!(drawn.text.contains(NONE), "{}", drawn.text);
    let held = format!("{case}/dates/held");
    let form = form(&mut priya, &format!("{case}/dates"), &held).await?;
    let answer = priya.post(&held, &alongside_tests::html::pairs(&form)).await?;
    assert_eq!(answer.status, 303);
    assert!(!page(&mut priya, &pack).await?.text.contains(NONE));
    Ok(())
}

#[tokio::test]
async fn packs_that_were_taken_fold_and_each_still_gives_its_whole_number() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut priya = Principal::Worker.enter(&server).await?;
    let path = format!("/work/{}/pack", first_pathway(&mut priya).await?);
    let mut digest = String::new();
    for name in ["Ewa", "Kacper", "Leon", "Sam"] {
        digest = hex(&take(&mut priya, &path, name, "jsonld").await?.text());
    }
    let html = priya.get(&path).await?.text();
    let text = Page::parse(&html).text;
    assert!(text.contains("Packs that were taken before: "), "{text}");
    let (check, _) = digest.split_at(16);
    assert!(text.contains(&format!("Check number: {check}")), "{text}");
    assert!(text.contains(&digest), "its whole number is nowhere");
    let summaries = html
        .split("<summary")
        .skip(1)
        .filter_map(|rest| rest.split_once("</summary>"));
    assert!(
        summaries.into_iter().all(|(summary, _)| !summary.contains(&digest)),
        "all of it stands in sight"
    );
    Ok(())
}
