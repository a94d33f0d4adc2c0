use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use participation::Participation;
use participation::audit::{self, Verdict, anchor};
use participation::backup;
use participation::clock::Clock;

use super::backup::keys_beside;
use super::{origin, say};
use crate::config::{Config, Problem};
use crate::startup;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The backup to read.
    file: PathBuf,
    /// Its keys: the newest file of keys there is, also when the backup is older. FILE.keys where nothing is said.
    #[arg(long)]
    keys: Option<PathBuf>,
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
    let beside = args.keys.clone().unwrap_or_else(|| keys_beside(&args.file));
    let open = |path: &Path| File::open(path).with_context(|| format!("{} cannot be read", path.display()));
    let (mut data, mut keys) = (BufReader::new(open(&args.file)?), BufReader::new(open(&beside)?));
    let participation = startup::prepare(config, &origin(config)?, Clock::system()).await?;
    if !participation.is_empty().await? {
        return Err(Problem::state(
            "this database holds people already.",
            "set `database` to a new one; restoring never overwrites.",
        )
        .into());
    }
    let restored = backup::restore(participation.store(), participation.vault(), &mut data, &mut keys).await?;
    let later = set_aside_later_anchors(&participation, &config.anchor_file).await?;
    participation.store().close().await;
    if let Some(kept) = later {
        say(format_args!(
            "The record went on after this backup was made, and that part of it is lost. What is known of it is kept in {}.",
            kept.display()
        ))?;
    }
    if restored.without_key > 0 {
        say(format_args!(
            "{} pathways in it have no key and open for nobody. They were destroyed after this backup was made; or these \
             keys are older than it, and newer ones open them.",
            restored.without_key
        ))?;
    }
    say("Everything in the backup is back. Run `alongside audit verify` before serving it.")
}

/// Anchors of what was recorded after the backup would call every entry that is written from now on a forgery. They are
/// kept in a file of their own, as the only trace of what was lost.
async fn set_aside_later_anchors(participation: &Participation, file: &Path) -> Result<Option<PathBuf>> {
    let anchors = anchor::read(file)?;
    let mut tx = participation.store().read().await?;
    let verdict = audit::verify(&mut tx, participation.vault(), &anchors).await?;
    let alone = audit::verify(&mut tx, participation.vault(), &[]).await?;
    if matches!(verdict, Verdict::Whole { .. }) || matches!(alone, Verdict::Broken { .. }) {
        return Ok(None);
    }
    let now = participation.clock().now_ms();
    let kept = file.with_extension(format!("before-{now}.anchors"));
    std::fs::rename(file, &kept).with_context(|| format!("{} could not be renamed", file.display()))?;
    Ok(Some(kept))
}
