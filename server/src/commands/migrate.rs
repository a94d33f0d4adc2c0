use anyhow::Result;
use participation::clock::Clock;

use super::{origin, say};
use crate::config::Config;
use crate::startup;

pub(super) async fn run(config: &Config) -> Result<()> {
    let participation = startup::prepare(config, &origin(config)?, Clock::system()).await?;
    participation.store().close().await;
    say("The database is in this version's form.")?;
    say(format_args!(
        "Its keys are in {}. Keep a copy apart from the database's backups.",
        config.key_file.display()
    ))
}
