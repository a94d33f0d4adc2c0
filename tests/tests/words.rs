//! The words of the app: there, used, easy to read, kind and neutral.

use std::{
    fs,
    path::{Path, PathBuf},
};

use alongside_tests::words::{self, Catalogue, Language, NOT_CHECKED, usage::Usage};
use anyhow::{Context, Result, ensure};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| path.display().to_string())
}

fn source(language: Language) -> Result<String> {
    read(&root().join("app/i18n").join(language.folder()).join("app.ftl"))
}

fn catalogue(language: Language) -> Result<Catalogue> {
    Catalogue::parse(&source(language)?).with_context(|| format!("{language:?}"))
}

/// Every Rust file in a folder and below it.
fn rust_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(rust_files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(files)
}

fn usage(files: &[PathBuf]) -> Result<Usage> {
    let mut usage = Usage::default();
    for file in files {
        usage.read(&read(file)?).with_context(|| file.display().to_string())?;
    }
    Ok(usage)
}

fn none(problems: &[String]) -> Result<()> {
    ensure!(
        problems.is_empty(),
        "{} problems\n{}",
        problems.len(),
        problems.join("\n")
    );
    Ok(())
}

/// Runs a check in every language and shows what all of them found.
fn in_every_language(check: impl Fn(&Catalogue, &Catalogue, Language) -> Vec<String>) -> Result<()> {
    let english = catalogue(Language::English)?;
    let mut problems = Vec::new();
    for language in Language::ALL {
        let found = check(&english, &catalogue(language)?, language);
        problems.extend(found.into_iter().map(|problem| format!("{language:?}: {problem}")));
    }
    none(&problems)
}

#[test]
fn every_language_says_the_same() -> Result<()> {
    ensure!(
        !catalogue(Language::English)?.entries().is_empty(),
        "the English catalogue is empty"
    );
    in_every_language(|english, other, _| words::differences(english, other))
}

#[test]
fn nothing_is_empty() -> Result<()> {
    in_every_language(|_, catalogue, _| words::empty_texts(catalogue))
}

#[test]
fn keys_and_code_agree() -> Result<()> {
    let mut files = rust_files(&root().join("app/src"))?;
    files.extend(rust_files(&root().join("server/src"))?);
    none(&usage(&files)?.differences(&catalogue(Language::English)?))
}

#[test]
fn the_familys_pages_read_at_nine() -> Result<()> {
    none(&words::hard_to_read(&catalogue(Language::English)?))
}

#[test]
fn the_familys_pages_blame_nobody() -> Result<()> {
    in_every_language(words::unkind)
}

#[test]
fn strangers_learn_nothing_from_texts() -> Result<()> {
    in_every_language(words::telling)
}

/// Kacper's invite and every message contain none of: council, safeguarding, social, names.
#[test]
fn messages_tell_nothing_in_any_language() -> Result<()> {
    for language in Language::ALL {
        let catalogue = catalogue(language)?;
        let messages = catalogue
            .entries()
            .iter()
            .filter(|entry| entry.key.starts_with("message-"));
        let mut bodies = 0;
        for entry in messages {
            bodies += 1;
            ensure!(
                entry.placeables.is_empty(),
                "{language:?} {}: something is put in",
                entry.key
            );
            for text in &entry.readings {
                let told: Vec<_> = words::telling_words(text, language)
                    .chain(words::telling_words(text, Language::English))
                    .collect();
                ensure!(told.is_empty(), "{language:?} {}: {told:?}", entry.key);
                for mark in ["http", "www", "/", "@", "!"] {
                    ensure!(!text.contains(mark), "{language:?} {}: {mark}", entry.key);
                }
                ensure!(
                    !text.contains(|c: char| c.is_ascii_digit()),
                    "{language:?} {}: a number",
                    entry.key
                );
                ensure!(
                    text.chars().count() <= 70,
                    "{language:?} {}: longer than one text",
                    entry.key
                );
            }
        }
        // Four phrases, who they are from, and the words to send a code with.
        ensure!(bodies >= 6, "{language:?}: only {bodies}");
    }
    Ok(())
}

#[test]
fn strangers_learn_nothing_from_addresses() -> Result<()> {
    let usage = usage(&[root().join("app/src/routes.rs")])?;
    let mut problems = Vec::new();
    let mut paths = 0;
    for path in usage.paths() {
        paths += 1;
        let words = words::telling_words(path, Language::English);
        problems.extend(words.map(|word| format!("{path}: \"{word}\"")));
    }
    ensure!(paths > 0, "no path in the route table");
    none(&problems)
}

#[test]
fn translations_say_that_nobody_has_checked_them() -> Result<()> {
    for language in [Language::Polish, Language::Urdu] {
        let source = source(language)?;
        ensure!(
            source.lines().next() == Some(NOT_CHECKED),
            "{language:?}: begin with {NOT_CHECKED}"
        );
    }
    Ok(())
}
