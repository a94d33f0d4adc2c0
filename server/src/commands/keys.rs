use anyhow::Result;
use participation::clock::Clock;
use participation::sealing::{Keyring, Vault};

use super::{origin, say};
use crate::config::Config;
use crate::startup;

#[derive(Clone, Copy, Debug, clap::Subcommand)]
pub(super) enum Command {
    /// Make a new key and wrap every other key with it.
    Rotate,
}

/// The old key stays in the file: backups made before are wrapped with it.
pub(super) async fn run(config: &Config, command: Command) -> Result<()> {
    let Command::Rotate = command;
    let participation = startup::open(config, &origin(config)?).await?;
    let vault = Vault::new(Keyring::rotate(&config.key_file)?, Clock::system());
    let mut tx = participation.store().write().await?;
    let wrapped = vault.rewrap_all(&mut tx).await?;
    tx.commit().await?;
    participation.store().close().await;
    say(format_args!(
        "{wrapped} keys are wrapped with the new one. Restart the server, and copy {} again.",
        config.key_file.display()
    ))
}
