use std::fs::{File, OpenOptions};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use participation::evaluation::{Evaluation, MAX_BYTES, Unreadable};

use super::{origin, say};
use crate::config::{Config, Problem};
use crate::startup;

#[derive(Debug, clap::Subcommand)]
pub(super) enum Command {
    /// Write what may be told of the last eight quarters to a new file: numbers of families, suppressed and rounded.
    Export {
        /// The file to make. One that is there already is left alone.
        file: PathBuf,
    },
    /// Put the files of several sites into one. Needs no database.
    Merge(Merge),
}

#[derive(Debug, clap::Args)]
pub(super) struct Merge {
    /// The sites' files, as `export` writes them.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The file to make; without it the figures are printed.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

pub(super) async fn export(config: &Config, file: &Path) -> Result<()> {
    let participation = startup::open(config, &origin(config)?).await?;
    let all = participation.evaluations().await?;
    write(file, &Evaluation::file(&all))?;
    participation.store().close().await;
    say(format_args!(
        "What may be told of {} quarters is in {}. docs/evaluation.md says how to read it.",
        all.len(),
        file.display()
    ))
}

pub(super) fn merge(args: &Merge) -> Result<()> {
    let mut files = Vec::new();
    for file in &args.files {
        let name = file.display().to_string();
        let bytes = read(file).map_err(|error| {
            Problem::state(
                format!("{name} cannot be read ({}).", error.kind()),
                "name files that are there and that this user may read.",
            )
        })?;
        files.push((name, bytes));
    }
    let merged = participation::evaluation::merge(files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())))
        .map_err(problem)?;
    match &args.out {
        None => Ok(write!(std::io::stdout().lock(), "{}", merged.csv())?),
        Some(out) => {
            write(out, &merged.csv())?;
            say(format_args!("{} files are merged in {}.", files.len(), out.display()))
        }
    }
}

/// A file, or as much of it as shows that it is too long: what was sent here may be of any length.
fn read(file: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let most = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    File::open(file)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn problem(unreadable: Unreadable) -> Problem {
    let mend = unreadable.unfit.mend();
    Problem::state(format!("{unreadable}. Nothing was merged."), mend)
}

fn write(file: &Path, text: &str) -> Result<()> {
    let mut new = OpenOptions::new();
    new.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut new, 0o600);
    let mut out = new.open(file).map_err(|error| {
        Problem::state(
            format!("{} cannot be made ({}).", file.display(), error.kind()),
            "name a file that is not there yet, in a folder this user may write to.",
        )
    })?;
    out.write_all(text.as_bytes())
        .context("the file could not be written")?;
    out.sync_all().context("the file could not be put on disk")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_file_of_any_length_no_more_is_read_than_shows_that_it_is_too_long() {
        let folder = tempfile::tempdir().unwrap();
        let long = folder.path().join("long.csv");
        // Nothing but a length: it takes no room on the disk.
        File::create_new(&long).unwrap().set_len(1 << 40).unwrap();
        assert_eq!(read(&long).unwrap().len(), MAX_BYTES + 1);
    }
}
