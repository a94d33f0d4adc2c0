//! Puts the built site into the binary: a table of names, types and bytes.
//!
//! The site is made by `cargo xtask site` (which `serve`, `test` and `build` run for you)
//! in `target/site`, or in the folder that `ALONGSIDE_SITE` names. Without it the table
//! is empty, so that the server can still be checked and linted.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let site = site()?;
    let manifest = site.join("manifest.json");
    println!("cargo::rerun-if-env-changed=ALONGSIDE_SITE");
    println!("cargo::rerun-if-changed={}", manifest.display());
    println!("cargo::rerun-if-changed=build.rs");

    let mut table = if manifest.is_file() {
        table(&site)?
    } else {
        "pub(super) const MANIFEST: Option<&str> = None;\npub(super) const FILES: &[File] = &[];\n".to_owned()
    };
    table.push_str(&town(&site)?);
    fs::write(Path::new(&variable("OUT_DIR")?).join("site.rs"), table)?;
    Ok(())
}

/// The demo's map file, which is in the binary but not among the files a browser downloads.
const TOWN: &str = "westhaven.pmtiles";

fn town(site: &Path) -> Result<String, std::fmt::Error> {
    let file = site.join(TOWN);
    let mut town = "pub(super) const TOWN: Option<&[u8]> = ".to_owned();
    if file.is_file() {
        writeln!(town, "Some(include_bytes!({:?}));", file.display().to_string())?;
    } else {
        town.push_str("None;\n");
    }
    Ok(town)
}

fn site() -> Result<PathBuf, Box<dyn Error>> {
    if let Ok(folder) = variable("ALONGSIDE_SITE") {
        return Ok(folder.into());
    }
    let here = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
    let root = here.parent().ok_or("the server is not in a workspace")?;
    Ok(root.join("target/site"))
}

#[expect(
    clippy::disallowed_methods,
    reason = "a build script is told everything through its environment"
)]
fn variable(name: &str) -> Result<String, env::VarError> {
    env::var(name)
}

/// The table as Rust source, in the order of names so that builds are alike.
fn table(site: &Path) -> Result<String, Box<dyn Error>> {
    let mut names: Vec<String> = fs::read_dir(site)?
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect::<Result<_, std::io::Error>>()?;
    names.retain(|name| !name.ends_with(".br") && name != "manifest.json" && name != TOWN);
    names.sort();

    let included = |name: &str| format!("include_bytes!({:?})", site.join(name).display().to_string());
    let manifest = site.join("manifest.json").display().to_string();
    let mut table = format!("pub(super) const MANIFEST: Option<&str> = Some(include_str!({manifest:?}));\n");
    table.push_str("pub(super) const FILES: &[File] = &[\n");
    for name in names {
        let compressed = format!("{name}.br");
        let compressed = if site.join(&compressed).is_file() {
            format!("Some({})", included(&compressed))
        } else {
            "None".to_owned()
        };
        writeln!(
            table,
            "    File {{ name: {name:?}, content_type: {:?}, plain: {}, brotli: {compressed} }},",
            content_type(&name)?,
            included(&name),
        )?;
    }
    table.push_str("];\n");
    Ok(table)
}

fn content_type(name: &str) -> Result<&'static str, String> {
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    Ok(match extension {
        "css" => "text/css; charset=utf-8",
        "ico" => "image/x-icon",
        "jpg" => "image/jpeg",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "txt" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "webp" => "image/webp",
        "woff2" => "font/woff2",
        other => {
            return Err(format!("{name}: build.rs knows no content type for .{other}"));
        }
    })
}
