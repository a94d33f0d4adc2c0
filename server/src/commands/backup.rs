use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io::BufWriter;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use participation::backup;

use super::{origin, say};
use crate::config::{Config, Problem};
use crate::startup;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The file to make, and beside it FILE.keys for the wrapped keys. One that is there already is left alone.
    file: PathBuf,
}

/// The file of the keys that belongs to a file of data.
pub(super) fn keys_beside(file: &Path) -> PathBuf {
    let mut name = OsString::from(file);
    name.push(".keys");
    PathBuf::from(name)
}

pub(super) async fn run(config: &Config, args: &Args) -> Result<()> {
    let participation = startup::open(config, &origin(config)?).await?;
    let beside = keys_beside(&args.file);
    let (mut data, mut keys) = (BufWriter::new(make(&args.file)?), BufWriter::new(make(&beside)?));
    backup::write(participation.store(), &mut data, &mut keys).await?;
    for out in [data, keys] {
        let file = out.into_inner().context("the backup could not be finished")?;
        file.sync_all().context("the backup could not be put on disk")?;
    }
    participation.store().close().await;
    say(format_args!(
        "Everything is in {}, and its keys in {}. It opens only with both and with the key file, which is in neither. \
         Keep no file of keys for more than {} days: an older one still opens what was destroyed since.",
        args.file.display(),
        beside.display(),
        backup::KEYS_KEPT_DAYS
    ))
}

/// A new file that only its owner can read.
fn make(path: &Path) -> Result<File> {
    let mut new = OpenOptions::new();
    new.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut new, 0o600);
    let file = new.open(path).map_err(|error| {
        Problem::state(
            format!("{} cannot be made ({}).", path.display(), error.kind()),
            "name a file that is not there yet, in a folder this user may write to.",
        )
    })?;
    Ok(file)
}
