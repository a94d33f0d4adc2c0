//! What a screen of the map costs: the demo's town, and a real area when one is at hand.

use std::ffi::OsString;

use anyhow::Result;

use crate::{command, say, workspace};

/// Names a PMTiles file of a real area, which is not part of the project.
const REAL: &str = "ALONGSIDE_TEST_MAP";

/// Measures and prints a table for each map.
pub(crate) fn run() -> Result<()> {
    say::step("screens of the map, all over the area, at every zoom");
    let town: OsString = workspace::site().join("westhaven.pmtiles").into();
    let files = [Some(town), real()];
    let example = [
        "run",
        "--release",
        "--quiet",
        "--package",
        "map",
        "--example",
        "times",
        "--",
    ];
    command::run(command::cargo(&example).args(files.into_iter().flatten()))
}

fn real() -> Option<OsString> {
    let file = workspace::variable(REAL);
    if file.is_none() {
        say::line(&format!("   ({REAL} names no real area: only the town)"));
    }
    file
}
