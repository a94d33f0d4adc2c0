use std::fs::File;
use std::io::BufReader;
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use participation::backup;
use participation::clock::Clock;

use super::{origin, say};
use crate::config::{Config, Problem};
use crate::startup;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The backup to read.
    file: PathBuf,
}

pub(super) async fn run(config: &Config, args: &Args) -> Result<()> {
    if !config.key_file.exists() {
        return Err(Problem::setting(
            "key_file",
            format!("{} is not there.", config.key_file.display()),
            "put the key file the backup was made with in its place. Nothing else can open it.",
        )
        .into());
    }
    let file = File::open(&args.file).with_context(|| format!("{} cannot be read", args.file.display()))?;
    let participation = startup::prepare(config, &origin(config)?, Clock::system()).await?;
    if !participation.is_empty().await? {
        return Err(Problem::state(
            "this database holds people already.",
            "set `database` to a new one; restoring never overwrites.",
        )
        .into());
    }
    backup::restore(participation.store(), participation.vault(), &mut BufReader::new(file)).await?;
    participation.store().close().await;
    say("Everything in the backup is back. Run `alongside audit verify` before serving it.")
}
