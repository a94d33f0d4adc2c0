//! Writes the town's map file: `cargo run -p westhaven --example westhaven -- FILE`.

use anyhow::{Context, Result};

fn main() -> Result<()> {
    let file = std::env::args().nth(1).context("which file?")?;
    std::fs::write(file, westhaven::build()?)?;
    Ok(())
}
