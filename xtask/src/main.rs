//! The project's own commands, run as `cargo xtask …`.

mod bench;
mod command;
mod css;
mod face;
mod http;
mod names;
mod packages;
mod postgres;
mod prerequisites;
mod programs;
mod release;
mod say;
mod script;
mod serve;
mod site;
mod table;
mod test;
mod wasm;
mod workspace;

use std::process::ExitCode;

use anyhow::{Result, bail};

const HELP: &str = "\
cargo xtask serve [--keep] [--port N]   build everything and start the demo on http://localhost:3000
                                        (--keep: go on with the demo data of last time)
cargo xtask test [--quick] [FILTER]     every check and test, with a table of times at the end
                                        (--quick: no browser, no PostgreSQL, no documentation)
                                        (FILTER: only the tests whose name contains it)
cargo xtask build                       a folder to put on a server: one binary and an example configuration
cargo xtask bench [--requests N]        processor time per page, saves per second, memory
cargo xtask site                        only the files a browser downloads, into target/site";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say::failure(&format!("{error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<()> {
    let Some((name, rest)) = arguments.split_first() else {
        say::line(HELP);
        return Ok(());
    };
    match name.as_str() {
        "serve" => serve::run(rest),
        "test" => test::run(rest),
        "build" => release::run().map(drop),
        "bench" => bench::run(rest),
        "site" => site::build(),
        "help" | "--help" | "-h" => {
            say::line(HELP);
            Ok(())
        }
        other => bail!("there is no command `{other}`\n\n{HELP}"),
    }
}
