use anyhow::Result;

use crate::config::{Config, Purpose};
use crate::run;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Serve the made-up story, with a door to come in as any of its people.
    #[arg(long)]
    demo: bool,
}

impl Args {
    pub(super) const fn purpose(&self) -> Purpose {
        if self.demo { Purpose::Demo } else { Purpose::Real }
    }
}

pub(super) async fn run(config: &Config, args: &Args) -> Result<()> {
    run::serve(config, args.purpose()).await
}
