use std::fs::OpenOptions;
use std::io::BufWriter;
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use participation::backup;

use super::{origin, say};
use crate::config::{Config, Problem};
use crate::startup;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The file to make. One that is there already is left alone.
    file: PathBuf,
}

pub(super) async fn run(config: &Config, args: &Args) -> Result<()> {
    let participation = startup::open(config, &origin(config)?).await?;
    let mut new = OpenOptions::new();
    new.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut new, 0o600);
    let file = new.open(&args.file).map_err(|error| {
        Problem::state(
            format!("{} cannot be made ({}).", args.file.display(), error.kind()),
            "name a file that is not there yet, in a folder this user may write to.",
        )
    })?;
    let mut out = BufWriter::new(file);
    backup::write(participation.store(), &mut out).await?;
    let file = out.into_inner().context("the backup could not be finished")?;
    file.sync_all().context("the backup could not be put on disk")?;
    participation.store().close().await;
    say(format_args!(
        "Everything is in {}. It opens only with the key file, which is not in it.",
        args.file.display()
    ))
}
