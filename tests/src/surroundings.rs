//! What this machine offers and where things are.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result, bail};

/// What a newcomer runs to get everything the tests need.
pub const MEND: &str = "run `cargo xtask test`, which builds and fetches what is missing";

/// An environment variable, when set and not empty.
#[must_use]
#[expect(
    clippy::disallowed_methods,
    reason = "this is where the tests read their surroundings"
)]
pub fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Whether a machine is watching: then a test that cannot run is a failure.
#[must_use]
pub fn in_ci() -> bool {
    variable("CI").is_some_and(|value| value == "true")
}

/// The workspace's own `target` folder, with tools and screenshots.
#[must_use]
pub fn target() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../target")
}

/// The server's binary, beside the tests that cargo built.
///
/// # Errors
/// When it has not been built.
pub fn server_binary() -> Result<PathBuf> {
    let test = std::env::current_exe()?;
    let binary = test
        .ancestors()
        .nth(2)
        .context("the test is not in cargo's output folder")?
        .join("alongside");
    anyhow::ensure!(binary.is_file(), "there is no server at {}: {MEND}", binary.display());
    Ok(binary)
}

/// Where a program is on the search path.
#[must_use]
pub fn program(name: &str) -> Option<PathBuf> {
    let path = variable("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|candidate| candidate.is_file())
}

/// The first port to try, and how many there are: below those that a machine gives to connections going out, which could
/// take one away while a server is being started again.
const PORTS: (u16, u16) = (11_000, 20_000);

/// How many ports one test program tries before it comes to those of the next.
const PORTS_EACH: u32 = 40;

static TRIED: AtomicU32 = AtomicU32::new(0);

/// A port nobody listens on now, and no other test program asks for.
///
/// # Errors
/// When the machine has none left.
pub fn free_port() -> Result<u16> {
    let (first, many) = PORTS;
    let mine = std::process::id().wrapping_mul(PORTS_EACH);
    for _try in 0..many {
        let next = mine.wrapping_add(TRIED.fetch_add(1, Ordering::Relaxed)) % u32::from(many);
        let port = first + u16::try_from(next)?;
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return Ok(port);
        }
    }
    bail!("no port is free")
}

/// The server's client brings no cryptography of its own, and so neither does one of the tests. Set before is set.
pub fn set_cipher() {
    let _set = rustls::crypto::ring::default_provider().install_default();
}
