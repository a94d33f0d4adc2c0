use anyhow::Result;
use participation::audit::{self, Fault, Verdict, anchor};

use super::{origin, say};
use crate::config::{Config, Problem};
use crate::startup;

#[derive(Clone, Copy, Debug, clap::Subcommand)]
pub(super) enum Command {
    /// Check that no entry was changed, moved, added or taken away.
    Verify,
}

pub(super) async fn run(config: &Config, command: Command) -> Result<()> {
    let Command::Verify = command;
    let participation = startup::open(config, &origin(config)?).await?;
    let anchors = anchor::read(&config.anchor_file)?;
    let mut tx = participation.store().read().await?;
    let verdict = audit::verify(&mut tx, participation.vault(), &anchors).await?;
    drop(tx);
    participation.store().close().await;
    match verdict {
        Verdict::Whole { entries } => {
            say(format_args!("The record is whole: {entries} entries, checked against {} anchors.", anchors.len()))?;
            if anchors.is_empty() {
                say("Without anchors, entries missing at its end cannot be seen.")?;
            }
            Ok(())
        }
        Verdict::Broken { seq, fault } => Err(Problem::state(
            format!("the record is not whole: at entry {seq}, {}.", in_words(fault)),
            "keep the database as it is, compare it with the newest backup, and tell whoever is responsible for the data.",
        )
        .into()),
    }
}

const fn in_words(fault: Fault) -> &'static str {
    match fault {
        Fault::Changed => "something is not as it was written",
        Fault::Removed => "something was taken out",
        Fault::Added => "something was put in",
        Fault::Reordered => "entries changed places",
        Fault::Truncated => "the end is missing",
        Fault::FalseAnchor => "the anchor was not made with this key file",
    }
}
