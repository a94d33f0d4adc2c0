//! Where things are.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The folder with the workspace's `Cargo.toml`.
pub(crate) fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// Cargo's own output folder, which `CARGO_TARGET_DIR` may have moved.
pub(crate) fn cargo_target() -> PathBuf {
    variable("CARGO_TARGET_DIR").map_or_else(target, |folder| root().join(folder))
}

/// Our own output folder: site, tools, demo data, screenshots. Never moved, so that the
/// server's build script finds the site without being told.
pub(crate) fn target() -> PathBuf {
    root().join("target")
}

/// The files a browser downloads, named by their content.
pub(crate) fn site() -> PathBuf {
    target().join("site")
}

/// Things fetched for the tests.
pub(crate) fn tools() -> PathBuf {
    target().join("tools")
}

/// Whether a machine is watching: then nothing may be skipped.
pub(crate) fn in_ci() -> bool {
    variable("CI").is_some_and(|value| value == "true")
}

/// An environment variable, when set and not empty.
#[expect(clippy::disallowed_methods, reason = "this is where xtask reads its surroundings")]
pub(crate) fn variable(name: &str) -> Option<OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}
