//! What an operator can ask of the process; one file for each.

mod audit;
mod backup;
mod demo;
mod evaluation;
mod keys;
mod migrate;
mod restore;
mod serve;
mod staff;

use std::fmt;
use std::io::Write as _;
use std::path::PathBuf;

use anyhow::Result;
use clap::{Parser, Subcommand};
use url::Url;

use crate::config::{Config, Purpose};
use crate::log;

/// A voice travels from a phone to the plan and comes back with an answer.
#[derive(Debug, Parser)]
#[command(name = "alongside", version)]
pub(crate) struct Cli {
    /// The configuration file; without it ./alongside.toml, if there is one.
    #[arg(long, global = true, env = "ALONGSIDE_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the pages until told to stop.
    Serve(serve::Args),
    /// Bring the database to this version's form; make the key file for a new one.
    Migrate,
    /// Make a database with the demo's made-up story, and serve nothing.
    Demo,
    /// Look after the people who work here.
    #[command(subcommand)]
    Staff(staff::Command),
    /// Look after the record of who did what.
    #[command(subcommand)]
    Audit(audit::Command),
    /// Write everything to a new file, to be kept or to be moved to another database. What people wrote stays sealed.
    #[command(visible_alias = "export")]
    Backup(backup::Args),
    /// Read a backup into an empty database, of the same kind or the other.
    #[command(visible_alias = "import")]
    Restore(restore::Args),
    /// Look after the keys.
    #[command(subcommand)]
    Keys(keys::Command),
    /// Figures without names: what the site comes to, and what several sites do.
    #[command(subcommand)]
    Evaluation(evaluation::Command),
}

impl Cli {
    /// Does what was asked.
    ///
    /// # Errors
    /// A [`crate::config::Problem`] where the operator can mend it; otherwise what went wrong.
    pub(crate) async fn run(self) -> Result<()> {
        let purpose = self.command.purpose();
        // Asked for where they are needed: merging files needs none.
        let settings = || -> Result<Config> {
            let config = Config::load(self.config.as_deref(), purpose)?;
            log::start(config.log);
            Ok(config)
        };
        match self.command {
            Command::Serve(args) => serve::run(&settings()?, &args).await,
            Command::Migrate => migrate::run(&settings()?).await,
            Command::Demo => demo::run(&settings()?).await,
            Command::Staff(command) => staff::run(&settings()?, command).await,
            Command::Audit(command) => audit::run(&settings()?, command).await,
            Command::Backup(args) => backup::run(&settings()?, &args).await,
            Command::Restore(args) => restore::run(&settings()?, &args).await,
            Command::Keys(command) => keys::run(&settings()?, command).await,
            Command::Evaluation(evaluation::Command::Export { file }) => evaluation::export(&settings()?, &file).await,
            Command::Evaluation(evaluation::Command::Merge(args)) => evaluation::merge(&args),
        }
    }
}

impl Command {
    const fn purpose(&self) -> Purpose {
        match self {
            Self::Serve(args) => args.purpose(),
            Self::Demo => Purpose::Demo,
            _ => Purpose::Real,
        }
    }
}

/// The address people type, for a command that binds nothing.
fn origin(config: &Config) -> Result<Url> {
    Ok(config.origin(config.listen)?)
}

/// Answers on standard output, where a script can read it.
fn say(words: impl fmt::Display) -> Result<()> {
    Ok(writeln!(std::io::stdout().lock(), "{words}")?)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }

    #[test]
    fn only_the_demo_needs_no_settings() {
        let purpose = |line: &[&str]| Cli::try_parse_from(line).map(|cli| cli.command.purpose()).ok();
        assert_eq!(purpose(&["alongside", "serve", "--demo"]), Some(Purpose::Demo));
        assert_eq!(purpose(&["alongside", "demo"]), Some(Purpose::Demo));
        assert_eq!(
            purpose(&["alongside", "serve", "--config", "a.toml"]),
            Some(Purpose::Real)
        );
        assert_eq!(purpose(&["alongside", "audit", "verify"]), Some(Purpose::Real));
        assert_eq!(
            purpose(&["alongside", "staff", "invite", "--name", "A", "--role", "chair"]),
            Some(Purpose::Real)
        );
        assert_eq!(
            purpose(&["alongside", "staff", "invite", "--name", "A", "--role", "king"]),
            None
        );
    }
}
