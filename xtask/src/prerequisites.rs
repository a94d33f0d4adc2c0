//! What the machine must have, how it is got, and what to say when it is not there.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::packages::Wanted;
use crate::{command, say};

/// The accessibility rules the browser tests run on every page.
const AXE: Wanted = Wanted {
    package: "axe-core@4.14.1",
    place: "axe.min.js",
    name: "axe.min.js",
    digest: "2934899945",
};

/// Adds the compiler's target for the browser when it is missing.
///
/// # Errors
/// Says what to run, when it cannot be added here.
pub(crate) fn wasm_target(target: &str) -> Result<()> {
    let libraries = command::output(Command::new("rustc").args(["--print", "target-libdir", "--target", target]))?;
    if fs::exists(&libraries)? {
        return Ok(());
    }
    let mend = format!("rustup target add {target}");
    if command::find("rustup").is_none() {
        bail!(
            "Rust's standard library for {target} is missing, and the parts of the pages that save while \
             you type are compiled for it. There is no rustup here to add it; install Rust with rustup, \
             then run `{mend}`"
        );
    }
    say::step("Rust's standard library for the browser (once)");
    command::run(Command::new("rustup").args(["target", "add", target]))
        .with_context(|| format!("the target {target} could not be added; when the network is back, run `{mend}`"))
}

/// Chromium, its driver, fonts for every language shown, and the accessibility rules.
///
/// # Errors
/// A sentence saying what is missing, why it is wanted and what mends it.
pub(crate) fn browser() -> Result<()> {
    let mut packages = Vec::new();
    if command::find("chromium").is_none() {
        packages.push("chromium");
    }
    if command::find("chromedriver").is_none() {
        packages.push("chromium-driver");
    }
    if !AXE.path().is_file() && command::find("npm").is_none() {
        packages.push("npm");
    }
    if command::find("dpkg-query").is_some() && !installed("fonts-noto-core") {
        packages.push("fonts-noto-core");
    }
    debian(&packages, "the browser tests walk through the story in Chromium")?;
    AXE.fetch().map(drop)
}

/// PostgreSQL's server programs.
///
/// # Errors
/// A sentence saying what is missing, why it is wanted and what mends it.
pub(crate) fn postgres() -> Result<()> {
    if crate::postgres::programs().is_some() && command::find("psql").is_some() {
        return Ok(());
    }
    debian(&["postgresql"], "the same story is tested on SQLite and on PostgreSQL")
}

/// The word processor that opens the documents the server makes.
///
/// # Errors
/// A sentence saying what is missing, why it is wanted and what mends it.
pub(crate) fn word_processor() -> Result<()> {
    if command::find("soffice").is_some() {
        return Ok(());
    }
    debian(
        &["libreoffice-writer-nogui"],
        "a pack is opened and put on paper by LibreOffice",
    )
}

fn installed(package: &str) -> bool {
    command::output(Command::new("dpkg-query").args(["-W", "-f=${Status}", package]))
        .is_ok_and(|status| status.ends_with(" installed"))
}

/// Installs Debian packages where that is allowed.
fn debian(packages: &[&str], why: &str) -> Result<()> {
    if packages.is_empty() {
        return Ok(());
    }
    let names = packages.join(" ");
    let mend = format!("apt-get install --no-install-recommends {names}");
    if command::find("apt-get").is_none() {
        bail!("{names} missing: {why}. Install what your system calls these packages: {names}");
    }
    let may_sudo = || command::output(Command::new("sudo").args(["-n", "true"])).is_ok();
    let as_root = if command::is_root() {
        None
    } else if command::find("sudo").is_some() && may_sudo() {
        Some("sudo")
    } else {
        bail!("{names} missing: {why}. Run, as root: `{mend}`");
    };
    say::step(&format!("{names} from Debian (once)"));
    let apt = |words: &[&str]| {
        let mut command = match as_root {
            Some(sudo) => {
                let mut command = Command::new(sudo);
                command.args(["-n", "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
                command
            }
            None => {
                let mut command = Command::new("apt-get");
                command.env("DEBIAN_FRONTEND", "noninteractive");
                command
            }
        };
        command.args(["-qq", "-o", "Dpkg::Use-Pty=0"]).args(words);
        command
    };
    command::output(&mut apt(&["update"]))
        .and_then(|_| command::output(apt(&["install", "--yes", "--no-install-recommends"]).args(packages)))
        .map(drop)
        .with_context(|| {
            format!("{names} missing: {why}. Installing did not work; when the network is back, run `{mend}`")
        })
}
