//! The islands: `app` compiled to WebAssembly and given its JavaScript.

use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

use crate::{command, prerequisites, workspace};

const TARGET: &str = "wasm32-unknown-unknown";

/// What a page with an island loads.
pub(crate) struct Islands {
    /// The module that fetches `/a/island.wasm` and wakes the page's islands.
    pub(crate) script: String,
    /// The compiled islands.
    pub(crate) wasm: Vec<u8>,
}

/// Compiles the islands, small, and gives the path of the raw module. Cargo does nothing
/// when nothing changed.
pub(crate) fn compile() -> Result<PathBuf> {
    prerequisites::wasm_target(TARGET)?;
    command::run(
        command::cargo(&["build", "--package", "alongside-app", "--lib"])
            .args(["--target", TARGET, "--profile", "island"])
            .args(["--features", "hydrate"])
            .env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
                remapped_paths().join(" "),
            ),
    )?;
    Ok(workspace::cargo_target().join(TARGET).join("island/alongside_app.wasm"))
}

/// Makes the JavaScript side and strips what a phone does not need.
pub(crate) fn bind(module: Vec<u8>) -> Result<Islands> {
    let mut output = Bindgen::new()
        .input_bytes("island", module)
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()
        .context("the islands' JavaScript could not be made")?;
    let with_files: Vec<&str> = output
        .snippets()
        .iter()
        .filter(|(_, files)| !files.is_empty())
        .map(|(package, _)| package.as_str())
        .chain(output.local_modules().keys().map(String::as_str))
        .collect();
    ensure!(
        with_files.is_empty(),
        "a dependency of the islands brings JavaScript files of its own ({}); use one that does not",
        with_files.join(", ")
    );
    let script = format!("{}{}", output.js(), include_str!("islands.js"));
    let wasm = output.wasm_mut().emit_wasm();
    Ok(Islands { script, wasm })
}

/// Compiler flags that keep this machine's folders out of what is shipped, and make two
/// builds of the same source alike.
pub(crate) fn remapped_paths() -> [String; 2] {
    let root = workspace::root().display();
    let home = workspace::variable("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| workspace::variable("HOME").map(|home| PathBuf::from(home).join(".cargo")))
        .unwrap_or_default();
    [
        format!("--remap-path-prefix={root}=alongside"),
        format!("--remap-path-prefix={}=cargo", home.display()),
    ]
}
