//! The packs of the demo as documents: their structure always, and as LibreOffice draws them where it is installed.

#![expect(clippy::unwrap_used, reason = "what cannot be set up fails the test")]

use std::fs;
use std::path::Path;
use std::process::Command;

use alongside_tests::folder::Folder;
use alongside_tests::html::option;
use alongside_tests::http::Visitor;
use alongside_tests::principal::{Principal, pathways};
use alongside_tests::server::Running;
use alongside_tests::start::{skipped, succeeds, unhurried};
use alongside_tests::surroundings;
use anyhow::{Context, Result, bail};

/// What Kacper said to everybody in the meeting.
const FOR_ALL: &str = "School put me on a card";

/// A pack for somebody as a document, by the beginning of their name, on whichever of the visitor's pathways they are.
async fn docx(visitor: &mut Visitor, name: &str) -> Result<Vec<u8>> {
    for pathway in pathways(visitor).await? {
        let path = format!("/work/{pathway}/pack");
        let html = visitor.get(&path).await?.text();
        if let Some(whom) = option(&html, name) {
            let answer = visitor.get(&format!("{path}?for={whom}&format=docx")).await?;
            assert_eq!(answer.status, 200);
            return Ok(answer.body);
        }
    }
    bail!("none for {name}")
}

/// Whether an English family's, a Polish parent's and an Urdu parent's document is what assistive technology needs.
fn is_sound(file: &[u8], lang: &str) {
    let text = String::from_utf8_lossy(file);
    let body = text
        .split_once("<w:body>")
        .unwrap()
        .1
        .split_once("</w:body>")
        .unwrap()
        .0;
    let styles: Vec<&str> = body
        .split("<w:pStyle w:val=\"")
        .skip(1)
        .map(|rest| rest.split_once('"').unwrap().0)
        .collect();
    let headings: Vec<&str> = styles
        .iter()
        .copied()
        .filter(|one| one.starts_with("Heading") || *one == "Title")
        .collect();
    assert_eq!(
        headings[..2],
        ["Title", "Heading1"],
        "{lang}: reading begins with the title and the first voice"
    );
    assert_eq!(styles.iter().filter(|one| **one == "Title").count(), 1, "{lang}");
    let runs = body.matches("<w:r>").count();
    assert_eq!(
        runs,
        body.matches("<w:lang ").count(),
        "{lang}: a run without a language"
    );
    let tables = body.matches("<w:tbl>").count();
    assert!(tables > 0 || lang == "ur");
    assert_eq!(
        tables,
        body.matches("<w:tblHeader/>").count(),
        "{lang}: a table without a header row"
    );
    assert_eq!(
        body.matches("<w:drawing>").count(),
        body.matches("<wp:docPr id=\"1\" name=\"map\" descr=\"").count()
    );
    assert!(body.matches("<w:pageBreakBefore/>").count() <= 1, "{lang}");
    assert_eq!(body.contains("<w:bidi/>"), lang == "ur");
}

#[tokio::test]
async fn documents_are_sound_and_libreoffice_opens_them() -> Result<()> {
    let server = Running::start(unhurried()).await?;
    let mut marcus = Principal::Chair.enter(&server).await?;
    let mut priya = Principal::Worker.enter(&server).await?;
    let all = [
        ("chair", docx(&mut marcus, "Marcus").await?, "en"),
        ("ewa", docx(&mut marcus, "Ewa").await?, "pl"),
        ("urdu", docx(&mut priya, "Sadia").await?, "ur"),
    ];
    for (_, file, lang) in &all {
        is_sound(file, lang);
    }
    let chairs = String::from_utf8_lossy(&all[0].1).into_owned();
    let (first, broken) = (
        chairs.find(FOR_ALL).unwrap(),
        chairs.find("<w:pageBreakBefore/>").unwrap(),
    );
    assert!(first < broken, "page one is the young person's words");
    let again = docx(&mut marcus, "Marcus").await?;
    assert_eq!(all[0].1, again, "the same pack is the same bytes");
    assert!(
        chairs.contains("word/media/map.png") && all[0].1.len() < 450_000,
        "{}",
        all[0].1.len()
    );

    let folder = Folder::new()?;
    for (name, file, _) in &all {
        fs::write(folder.path().join(format!("{name}.docx")), file)?;
    }
    if Command::new("soffice").arg("--version").output().is_err() {
        anyhow::ensure!(
            !surroundings::in_ci(),
            "LibreOffice is not here to open the documents: {}",
            surroundings::MEND
        );
        skipped("no document was opened, because LibreOffice (soffice) is not installed");
        return Ok(());
    }
    for (name, _, _) in &all {
        converts(folder.path(), name)?;
    }
    Ok(())
}

fn converts(folder: &Path, name: &str) -> Result<()> {
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    succeeds(
        Command::new("soffice")
            .args([&profile, "--headless", "--convert-to", "pdf", "--outdir"])
            .arg(folder)
            .arg(folder.join(format!("{name}.docx"))),
    )?;
    let pdf = fs::read(folder.join(format!("{name}.pdf"))).with_context(|| format!("{name} became no PDF"))?;
    assert!(pdf.starts_with(b"%PDF"), "{name}");
    Ok(())
}
