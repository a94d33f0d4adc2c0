//! The files a browser downloads: named by content, compressed once, listed in a manifest.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use brotli::enc::BrotliEncoderParams;
use serde_json::json;

use crate::{command, css, face, names, say, script, wasm, workspace};

/// Extensions that shrink when compressed; pictures and fonts are small already.
const COMPRESSIBLE: [&str; 8] = ["css", "js", "json", "svg", "txt", "wasm", "webmanifest", "xml"];

/// Extensions of text that may refer to other files as `/a/PATH`, `PATH` being the place in
/// `public`. They are named last, because a name inside them changes their content.
const REFERRING: [&str; 3] = ["css", "js", "webmanifest"];

/// The demo's map file. It goes into the server, but is no file that a browser downloads.
const TOWN: &str = "westhaven.pmtiles";

/// Brings `target/site` up to date; does nothing when nothing changed.
pub(crate) fn build() -> Result<()> {
    say::step("the islands, compiled for the browser");
    let module = read(&wasm::compile()?)?;
    let mut sources = public_files()?;
    let mut style = css::bundle(&workspace::root().join("style/app.css"))?;
    if face::add(&mut sources)? {
        style += &css::bundle(&workspace::root().join("style/face.css"))?;
    }
    let work_style = css::bundle(&workspace::root().join("style/work.css"))?;

    let stamp = stamp(&module, &sources, &[&style, &work_style])?;
    let stamp_file = workspace::target().join("site.stamp");
    let fresh = fs::read_to_string(&stamp_file).is_ok_and(|last| last == stamp);
    if fresh && workspace::site().join("manifest.json").is_file() {
        return Ok(());
    }

    say::step("style, script and islands, named and compressed");
    let mut site = Site::new()?;
    for (path, content) in &sources {
        if !refers(path) {
            site.add(path, content)?;
        }
    }
    for (path, content) in &sources {
        if refers(path) {
            let mut text = site.resolved(path, &String::from_utf8_lossy(content))?;
            if extension(path) == "js" {
                text = script::slim(&text)?;
            }
            site.add(path, text.as_bytes())?;
        }
    }
    let style = site.resolved("style/app.css", &style)?;
    let style = site.add("style.css", style.as_bytes())?;
    let work_style = site.add("work.css", work_style.as_bytes())?;
    let script = site.files.get("alongside.js").cloned();
    ensure!(
        script.is_some(),
        "public/alongside.js is missing: pages load it for leaving at once and for keys"
    );
    let islands = wasm::bind(module)?;
    site.add("island.wasm", &islands.wasm)?;
    let islands = site.resolved("xtask/src/islands.js", &islands.script)?;
    let island_script = site.add("island.js", islands.as_bytes())?;

    say::step("Westhaven, the demo's town");
    let town = westhaven::build()?;
    say::line(&format!("   {TOWN}  {} bytes", town.len()));
    fs::write(site.part.join(TOWN), town)?;

    let manifest = json!({
        "style": style,
        "work_style": work_style,
        "script": script,
        "island_script": island_script,
        "files": site.files,
    });
    site.finish(&serde_json::to_vec_pretty(&manifest)?)?;
    fs::write(stamp_file, stamp)?;
    Ok(())
}

/// A site being made in a folder beside the one in use.
struct Site {
    part: std::path::PathBuf,
    /// Place in the source to name on the site.
    files: BTreeMap<String, String>,
}

impl Site {
    fn new() -> Result<Self> {
        let part = workspace::target().join("site.part");
        if part.exists() {
            fs::remove_dir_all(&part)?;
        }
        fs::create_dir_all(&part)?;
        Ok(Self {
            part,
            files: BTreeMap::new(),
        })
    }

    /// Writes a file and its compressed twin; gives its name.
    fn add(&mut self, path: &str, content: &[u8]) -> Result<String> {
        let name = names::hashed(path, content);
        fs::write(self.part.join(&name), content)?;
        if COMPRESSIBLE.contains(&extension(path)) {
            let packed = compressed(content)?;
            if packed.len() < content.len() {
                fs::write(self.part.join(format!("{name}.br")), &packed)?;
            }
            say::line(&format!(
                "   {name}  {} bytes, {} compressed",
                content.len(),
                packed.len()
            ));
        }
        self.files.insert(path.to_owned(), name.clone());
        Ok(name)
    }

    /// The text with every `/a/PATH` made into the address of the named file.
    fn resolved(&self, of: &str, text: &str) -> Result<String> {
        let mut pieces = text.split("/a/");
        let mut resolved = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let end = piece
                .find(|c: char| !(c.is_ascii_alphanumeric() || "-_./".contains(c)))
                .unwrap_or(piece.len());
            let (path, rest) = piece.split_at(end);
            let name = self
                .files
                .get(path)
                .with_context(|| format!("{of} refers to /a/{path}, but there is no public/{path}"))?;
            resolved.push_str("/a/");
            resolved.push_str(name);
            resolved.push_str(rest);
        }
        Ok(resolved)
    }

    /// Puts the new site in place of the old one.
    fn finish(&self, manifest: &[u8]) -> Result<()> {
        fs::write(self.part.join("manifest.json"), manifest)?;
        let site = workspace::site();
        if site.exists() {
            fs::remove_dir_all(&site)?;
        }
        fs::rename(&self.part, &site)?;
        Ok(())
    }
}

fn refers(path: &str) -> bool {
    REFERRING.contains(&extension(path))
}

fn extension(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(_, extension)| extension)
}

/// Everything in `public`, by its path inside it, in a fixed order.
fn public_files() -> Result<BTreeMap<String, Vec<u8>>> {
    let mut found = BTreeMap::new();
    collect(&workspace::root().join("public"), "", &mut found)?;
    Ok(found)
}

fn collect(folder: &Path, prefix: &str, found: &mut BTreeMap<String, Vec<u8>>) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("the folder {} cannot be read", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let path = format!("{prefix}{name}");
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{path}/"), found)?;
        } else {
            found.insert(path, read(&entry.path())?);
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("{} cannot be read", path.display()))
}

fn compressed(content: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    let parameters = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: content.len(),
        ..BrotliEncoderParams::default()
    };
    brotli::BrotliCompress(&mut &*content, &mut packed, &parameters)?;
    Ok(packed)
}

/// Everything the site is made from, this program included, as one line.
fn stamp(module: &[u8], sources: &BTreeMap<String, Vec<u8>>, styles: &[&str]) -> Result<String> {
    let program = std::env::current_exe()?.metadata()?;
    let age = program
        .modified()?
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap_or(Duration::ZERO);
    let mut stamp = format!("{} {}", age.as_nanos(), names::digest(module));
    for (path, content) in sources {
        stamp.push_str(&format!(" {path}={}", names::digest(content)));
    }
    for style in styles {
        stamp.push_str(&format!(" style={}", names::digest(style.as_bytes())));
    }
    Ok(stamp)
}

/// Builds the server's development binary, with the site inside it.
pub(crate) fn build_server(packages: &[&str]) -> Result<std::path::PathBuf> {
    command::run(command::cargo(&["build"]).args(packages))?;
    Ok(workspace::cargo_target().join("debug/alongside"))
}
