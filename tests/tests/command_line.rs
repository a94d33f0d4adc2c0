//! The commands, as an operator meets them.

use std::path::Path;
use std::process::{Command, Output};

use alongside_tests::folder::Folder;
use alongside_tests::html::Page;
use alongside_tests::http::Visitor;
use alongside_tests::server::{Options, Running};
use alongside_tests::start::{said, succeeds};
use alongside_tests::surroundings;
use anyhow::{Context, Result, ensure};

/// Runs the server's binary in a folder with nothing set but this.
fn run(folder: &Path, words: &[&str], environment: &[(&str, &str)]) -> Result<Output> {
    let mut command = Command::new(surroundings::server_binary()?);
    for name in [
        "ALONGSIDE_LISTEN",
        "ALONGSIDE_DATABASE",
        "ALONGSIDE_KEY_FILE",
        "ALONGSIDE_ORIGIN",
        "ALONGSIDE_CONFIG",
    ] {
        command.env_remove(name);
    }
    Ok(command
        .args(words)
        .current_dir(folder)
        .envs(environment.iter().copied())
        .output()?)
}

/// Settings, the one that is wrong, and what its mend names.
type Case<'a> = (&'a [(&'a str, &'a str)], &'a str, &'a str);

#[test]
fn a_setting_that_cannot_be_used_is_named_with_its_mend() -> Result<()> {
    let folder = Folder::new()?;
    std::fs::write(folder.path().join("taken"), "a file where a folder should be")?;
    let (database, key) = (("ALONGSIDE_DATABASE", "sqlite:a.db"), ("ALONGSIDE_KEY_FILE", "a.keys"));
    let cases: [Case<'_>; 9] = [
        (&[key], "database", "ALONGSIDE_DATABASE"),
        (&[database], "key_file", "ALONGSIDE_KEY_FILE"),
        (
            &[("ALONGSIDE_DATABASE", "mysql://me:hunter2@db/x"), key],
            "database",
            "sqlite:PATH",
        ),
        (
            &[database, key, ("ALONGSIDE_LISTEN", "here")],
            "listen",
            "ALONGSIDE_LISTEN",
        ),
        (
            &[database, key, ("ALONGSIDE_LISTEN", "0.0.0.0:3000")],
            "origin",
            "ALONGSIDE_ORIGIN",
        ),
        (
            &[database, key, ("ALONGSIDE_ORIGIN", "http://plan.example.org")],
            "origin",
            "https://",
        ),
        (
            &[database, key, ("ALONGSIDE_ORIGIN", "https://192.0.2.1")],
            "origin",
            "host name",
        ),
        (
            &[database, key, ("ALONGSIDE_CONFIG", "none.toml")],
            "config",
            "--config",
        ),
        (
            &[("ALONGSIDE_DATABASE", "sqlite:taken/a.db"), key],
            "database",
            "write to it",
        ),
    ];
    for (environment, setting, mend) in cases {
        let done = run(folder.path(), &["serve"], environment)?;
        let words = said(&done);
        assert_eq!(done.status.code(), Some(2), "{environment:?}: {words}");
        assert!(
            words.contains(&format!("The setting `{setting}`")),
            "{environment:?}: {words}"
        );
        assert!(
            words.contains("To mend it:") && words.contains(mend),
            "{environment:?}: {words}"
        );
        assert!(!words.contains("hunter2") && !words.contains("panicked"), "{words}");
    }
    std::fs::write(folder.path().join("alongside.toml"), "lissten = 1\n")?;
    let words = said(&run(folder.path(), &["serve"], &[database, key])?);
    assert!(words.contains("lissten") && words.contains("line 1"), "{words}");
    Ok(())
}

#[test]
fn a_database_that_is_not_ready_is_not_served() -> Result<()> {
    let folder = Folder::new()?;
    let environment = [("ALONGSIDE_DATABASE", "sqlite:a.db"), ("ALONGSIDE_KEY_FILE", "a.keys")];
    let words = said(&run(folder.path(), &["serve"], &environment)?);
    assert!(
        words.contains("alongside migrate") && words.contains("To mend it:"),
        "{words}"
    );
    ensure!(
        run(folder.path(), &["migrate"], &environment)?.status.success(),
        "migrate failed"
    );
    ensure!(
        run(folder.path(), &["migrate"], &environment)?.status.success(),
        "migrating twice failed"
    );
    let mode = std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(folder.path().join("a.keys"))?.permissions());
    assert_eq!(mode & 0o077, 0, "others can read the keys: {mode:o}");
    Ok(())
}

#[tokio::test]
async fn a_key_file_that_is_missing_is_not_made_anew_over_peoples_words() -> Result<()> {
    let server = real().await?;
    succeeds(&mut server.command(&["staff", "invite", "--name", "Ada Example", "--role", "worker"])?)?;
    let done = server
        .command(&["migrate"])?
        .env("ALONGSIDE_KEY_FILE", server.data().join("other"))
        .output()?;
    assert!(
        !done.status.success() && said(&done).contains("key_file"),
        "{}",
        said(&done)
    );
    assert!(!server.data().join("other").exists());
    Ok(())
}

async fn real() -> Result<Running> {
    Running::start(Options {
        demo: false,
        ..Options::demo()
    })
    .await
}

#[tokio::test]
async fn a_colleague_comes_in_with_the_code_that_was_printed() -> Result<()> {
    let server = real().await?;
    for (role, sees) in [
        ("worker", "/work/new"),
        ("chair", "/work/all"),
        ("manager", "/settings"),
    ] {
        let printed = succeeds(&mut server.command(&["staff", "invite", "--name", "Ada Example", "--role", role])?)?;
        let code = printed
            .lines()
            .find_map(|line| line.strip_prefix("Code:"))
            .context("no code")?
            .trim();
        assert!(
            printed.contains(&server.origin()) && printed.contains("works once"),
            "{printed}"
        );
        let mut ada = Visitor::to(&server)?;
        assert_eq!(
            ada.post("/in", &[("code", code)]).await?.location(),
            Some("/keep"),
            "{role}"
        );
        assert_eq!(ada.get("/keep").await?.status, 200);
        assert_eq!(ada.get("/work").await?.location(), Some("/keep"), "first things first");
        assert_eq!(ada.post("/keep", &[]).await?.location(), Some("/work"));
        assert_eq!(ada.get("/work").await?.status, 200);
        let page = ada.get(sees).await?;
        assert_eq!(page.status, 200, "{role} {sees}");
        assert!(
            Page::parse(&page.text()).text.contains("Ada Example"),
            "the {role} is not called by name"
        );
        let again = Visitor::to(&server)?.post("/in", &[("code", code)]).await?;
        assert_eq!(again.status, 422, "a code works twice");
        assert!(!server.log().contains(code), "the code is in the log");
    }
    let again = succeeds(&mut server.command(&["staff", "again", "--name", "Ada Example", "--role", "chair"])?)?;
    let code = again
        .lines()
        .find_map(|line| line.strip_prefix("Code:"))
        .context("no code")?;
    let back = Visitor::to(&server)?.post("/in", &[("code", code.trim())]).await?;
    assert_eq!(back.location(), Some("/keep"), "whoever lost their key comes back");
    let nobody = server
        .command(&["staff", "again", "--name", "Ada Exemplar", "--role", "chair"])?
        .output()?;
    assert!(said(&nobody).contains("not exactly one colleague"), "{}", said(&nobody));
    let refused = server
        .command(&["staff", "invite", "--name", " ", "--role", "worker"])?
        .output()?;
    assert!(said(&refused).contains("the name is empty"), "{}", said(&refused));
    Ok(())
}

#[tokio::test]
async fn the_demo_and_real_people_never_meet() -> Result<()> {
    let mut server = real().await?;
    succeeds(&mut server.command(&["staff", "invite", "--name", "Ada Example", "--role", "worker"])?)?;
    server.stop().await?;
    for words in [&["serve", "--demo"][..], &["demo"]] {
        let refused = server.command(words)?.output()?;
        assert!(
            !refused.status.success() && said(&refused).contains("holds people already"),
            "{}",
            said(&refused)
        );
    }
    let mut demo = Running::start(Options::demo()).await?;
    demo.stop().await?;
    for words in [
        &["serve"][..],
        &["staff", "invite", "--name", "Ada Example", "--role", "worker"],
    ] {
        let refused = demo.command(words)?.output()?;
        assert!(
            !refused.status.success() && said(&refused).contains("made-up story"),
            "{}",
            said(&refused)
        );
    }
    Ok(())
}

#[tokio::test]
async fn it_stops_when_asked_and_finishes_what_was_begun() -> Result<()> {
    let mut server = Running::start(Options::demo()).await?;
    let mut visitor = Visitor::to(&server)?;
    visitor.enter("young-person").await?;
    let asking = tokio::spawn(async move {
        let mut answered = 0;
        loop {
            match visitor.get("/home").await {
                Ok(answer) if answer.status == 200 || answer.status == 429 => answered += 1,
                Ok(answer) => anyhow::bail!("a page begun before the end was answered with {}", answer.status),
                Err(_) => return Ok(answered),
            }
        }
    });
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    server.stop().await?;
    assert!(asking.await?? > 0);
    assert!(
        server.log().contains("stopping") && server.log().contains("stopped"),
        "{}",
        server.log()
    );
    Ok(())
}

#[test]
fn its_help_names_every_command() -> Result<()> {
    let folder = Folder::new()?;
    let help = said(&run(folder.path(), &["--help"], &[])?);
    for command in [
        "serve",
        "migrate",
        "demo",
        "staff",
        "audit",
        "backup",
        "restore",
        "keys",
        "evaluation",
    ] {
        assert!(
            help.lines().any(|line| line.trim_start().starts_with(command)),
            "{command} is not in:\n{help}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn figures_of_several_sites_are_merged_and_what_does_not_fit_is_named() -> Result<()> {
    let server = real().await?;
    let here = server.data().join("here.csv");
    let here = here.to_str().context("no path")?;
    succeeds(&mut server.command(&["evaluation", "export", here])?)?;
    let again = server.command(&["evaluation", "export", here])?.output()?;
    assert!(
        said(&again).contains("To mend it:"),
        "it was written over: {}",
        said(&again)
    );

    let folder = Folder::new()?;
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/figures");
    let site = |name: &str| fixtures.join(name).display().to_string();
    let (north, south) = (site("north.csv"), site("south.csv"));
    // Merging needs no database and no keys.
    let merged = run(
        folder.path(),
        &["evaluation", "merge", &north, &south, "--out", "all.csv"],
        &[],
    )?;
    ensure!(merged.status.success(), "{}", said(&merged));
    let all = std::fs::read_to_string(folder.path().join("all.csv"))?;
    for line in [
        "2026-07-01,families,site,open,2,2,65,55,75",
        "2026-07-01,response,transport,context,2,1,20,15,not-known",
        "2026-07-01,response,online,young_person,2,0,hidden,0,not-known",
    ] {
        assert!(all.contains(&format!("{line}\r\n")), "{line} is not in it");
    }
    let printed = run(folder.path(), &["evaluation", "merge", &north, here], &[])?;
    assert!(printed.status.success() && said(&printed).contains("2026-07-01,families,site,open,"));

    std::fs::write(folder.path().join("cut.csv"), "site,quarter\n=cmd|x")?;
    for (files, what) in [
        (
            vec![north.as_str(), north.as_str()],
            "line 2: this site told the same figure",
        ),
        (vec!["all.csv"], "line 1: this file was merged already"),
        (vec!["cut.csv"], "line 1: this is not the first line"),
        (vec!["none.csv"], "cannot be read"),
    ] {
        let mut words = vec!["evaluation", "merge"];
        words.extend(files);
        let refused = run(folder.path(), &words, &[])?;
        let words = said(&refused);
        assert!(
            !refused.status.success() && words.contains(what) && words.contains("To mend it:"),
            "{words}"
        );
        assert!(!words.contains("=cmd"), "{words}");
    }
    Ok(())
}
