//! The access matrix, cell by cell, over HTTP and on both databases.

#[path = "access/cells.rs"]
mod cells;
#[path = "access/ids.rs"]
mod ids;
#[path = "access/ready.rs"]
mod ready;
#[path = "access/stage.rs"]
mod stage;

use std::path::Path;

use alongside_app::routes::{Kind, ROUTES};
use alongside_tests::http::Visitor;
use alongside_tests::principal::Principal;
use alongside_tests::server::{Options, Running};
use alongside_tests::start::{self, headers};
use alongside_tests::{matrix, surroundings};
use anyhow::{Result, ensure};

use cells::Cells;
use stage::Stage;

/// As many as the research asks for, in this release's share of routes and people.
const AT_LEAST: usize = 8_000;

async fn hold(options: Options) -> Result<()> {
    let server = Running::start(options).await?;
    let mut cells = Cells::new(Stage::set(&server).await?, matrix::matrix()?);
    let before = start::rows(&server)?;
    cells.ask_what_is_refused().await?;
    let after = start::rows(&server)?;
    let gone = before.iter().filter(|row| !after.contains(row));
    let new = after.iter().filter(|row| !before.contains(row) && !is_kept_typing(row));
    let changed: Vec<&String> = gone.chain(new).collect();
    assert!(
        changed.is_empty(),
        "what was refused changed rows: {changed:#?}\n{}",
        cells.faults().join("\n")
    );
    cells.ask_what_is_allowed().await?;
    let faults = cells.faults();
    assert!(
        faults.is_empty(),
        "{} of {} cells:\n{}",
        faults.len(),
        cells.asked(),
        faults.join("\n")
    );
    assert!(cells.asked() >= AT_LEAST, "only {} cells were asked", cells.asked());
    Ok(())
}

/// What somebody typed into a form that was refused: kept for them alone, whatever they were refused.
fn is_kept_typing(row: &str) -> bool {
    row.starts_with("late_form ")
}

#[tokio::test]
async fn everybody_gets_what_the_matrix_says_on_sqlite() -> Result<()> {
    hold(start::unhurried()).await
}

#[tokio::test]
async fn everybody_gets_what_the_matrix_says_on_postgres() -> Result<()> {
    match start::unhurried_on_postgres()? {
        Some(options) => hold(options).await,
        None => Ok(()),
    }
}

#[test]
fn the_matrix_can_be_read() -> Result<()> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/access-matrix.md");
    let drawn = matrix::document()?;
    if surroundings::variable("UPDATE").is_some() {
        std::fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
        std::fs::write(&path, &drawn)?;
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    ensure!(
        kept == drawn,
        "docs/access-matrix.md is not as it would be drawn now: run this test with UPDATE=1"
    );
    Ok(())
}

/// A method that no row has is as if the page were not there.
#[tokio::test]
async fn other_methods_find_nothing() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut visitor = Principal::YoungPerson.enter(&server).await?;
    for method in ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] {
        let method = reqwest::Method::from_bytes(method.as_bytes())?;
        let nothing = visitor.send(method.clone(), "/nothing/here", None).await?;
        for path in ROUTES.iter().map(|row| row.path).filter(|path| !path.contains('{')) {
            let answers = |kinds: &[Kind]| ROUTES.iter().any(|row| row.path == path && kinds.contains(&row.kind));
            let known = match method.as_str() {
                "GET" => answers(&[Kind::Page]) || answers_by_topic(path),
                "POST" => answers(&[Kind::Post, Kind::Function]) || answers_by_topic(path),
                _ => false,
            };
            if !known {
                let answer = visitor.send(method.clone(), path, None).await?;
                assert_eq!(answer.status, 404, "{method} {path}");
                assert_eq!(answer.body, nothing.body, "{method} {path}");
                assert_eq!(headers(&answer), headers(&nothing), "{method} {path}");
            }
        }
    }
    Ok(())
}

/// Whether the router may take the last part of this path for a `{topic}` or an `{id}`: those
/// answer by themselves that there is nothing.
fn answers_by_topic(path: &str) -> bool {
    ["/say/", "/work/", "/places/"]
        .iter()
        .any(|start| path.starts_with(start))
}

/// Outside the demo its door is not there, for anybody.
#[tokio::test]
async fn only_the_demo_has_its_door() -> Result<()> {
    let server = Running::start(Options {
        demo: false,
        ..start::unhurried()
    })
    .await?;
    let mut visitor = Visitor::to(&server)?;
    let door = visitor.post("/demo/enter", &[("person", "young-person")]).await?;
    let nothing = visitor.post("/nothing/here", &[]).await?;
    assert_eq!(
        (door.status, door.body.clone(), headers(&door)),
        (nothing.status, nothing.body.clone(), headers(&nothing))
    );
    assert!(visitor.cookies().is_empty());
    Ok(())
}
