use anyhow::Result;

use super::{origin, say};
use crate::config::Config;
use crate::startup;

pub(super) async fn run(config: &Config) -> Result<()> {
    let participation = startup::open_demo(config, &origin(config)?).await?;
    participation.store().close().await;
    say("The demo is ready. Start it with `alongside serve --demo`.")
}
