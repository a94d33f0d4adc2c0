//! The process `alongside`: its commands, and the server that stands around the pages.

mod assets;
mod commands;
mod config;
mod demo;
mod layers;
mod log;
mod messages;
mod run;
mod startup;
mod upkeep;
mod well_known;

use std::io::Write as _;
use std::process::ExitCode;

use clap::Parser as _;

use commands::Cli;
use config::Problem;

#[tokio::main]
async fn main() -> ExitCode {
    // What speaks TLS with carriers of messages finds its cipher here. It is set once: a second time changes nothing.
    let _set = rustls::crypto::ring::default_provider().install_default();
    match Cli::parse().run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Where even standard error is gone, the exit code still tells.
            let _ = writeln!(std::io::stderr(), "alongside: {error:#}");
            ExitCode::from(error.downcast_ref::<Problem>().map_or(1, Problem::exit_code))
        }
    }
}
