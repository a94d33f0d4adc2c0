//! A folder to put on a server: one binary with its files inside.

use std::fs;
use std::path::PathBuf;

use anyhow::Result;

use crate::{command, say, site, wasm, workspace};

const README: &str = "\
Alongside
=========

`alongside` is the whole program; its pages, styles and scripts are inside it.

1. Copy `alongside.example.toml` to `alongside.toml` and change what it says to change.
2. ./alongside migrate       makes the database and, the first time, the key file
3. ./alongside serve         starts the server
   ./alongside --help        shows every command

Put a web server that speaks HTTPS in front of it. Back up with `./alongside backup FILE`,
and keep the key file somewhere else: a backup cannot be read without it.
";

const EXAMPLE: &str = r#"# The settings of one Alongside. Each can also be given in the environment.

# Where the server listens; the web server in front of it speaks HTTPS. (ALONGSIDE_LISTEN)
listen = "127.0.0.1:3000"

# The address people type. Keys kept on phones belong to it for good, so choose it once. (ALONGSIDE_ORIGIN)
origin = "https://alongside.example"

# sqlite:PATH, or postgres://USER@HOST/NAME (ALONGSIDE_DATABASE)
database = "sqlite:/var/lib/alongside/alongside.sqlite"

# The file with the key that everything written is sealed with. Readable only by the server,
# never in the same backup as the database. (ALONGSIDE_KEY_FILE)
key_file = "/etc/alongside/key"

# The map of your area, a PMTiles file; the README says how to make one. Without it, places are
# named but not shown. (ALONGSIDE_MAP)
# map = "/var/lib/alongside/area.pmtiles"
"#;

/// Builds the release folder and gives the path of the binary in it.
pub(crate) fn run() -> Result<PathBuf> {
    site::build()?;
    say::step("the server, optimised");
    command::run(
        command::cargo(&["build", "--release", "--locked", "--package", "alongside", "--config"])
            .arg(format!("build.rustflags = {:?}", wasm::remapped_paths())),
    )?;
    let folder = workspace::target().join("release-folder/alongside");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let binary = folder.join("alongside");
    fs::copy(workspace::cargo_target().join("release/alongside"), &binary)?;
    fs::copy(workspace::root().join("LICENSE"), folder.join("LICENSE"))?;
    fs::write(folder.join("README.txt"), README)?;
    fs::write(folder.join("alongside.example.toml"), EXAMPLE)?;
    say::line(&format!("   {}", folder.display()));
    Ok(binary)
}
