//! Files out of published packages, fetched once with npm's own client and never committed.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::{command, names, say, workspace};

/// A file in a package.
pub(crate) struct Wanted {
    /// The package with its version, `name@1.2.3`.
    pub(crate) package: &'static str,
    /// Its place in the package.
    pub(crate) place: &'static str,
    /// What it is called here.
    pub(crate) name: &'static str,
    /// The first digits of its SHA-256, as [`names::digest`] gives them.
    pub(crate) digest: &'static str,
}

impl Wanted {
    /// Where it is once fetched.
    pub(crate) fn path(&self) -> PathBuf {
        workspace::tools().join(self.name)
    }

    /// Fetches it unless it is here, and holds it against its digest.
    ///
    /// # Errors
    /// Says what to run by hand, when it cannot be fetched; or that it is not the file it should be.
    pub(crate) fn fetch(&self) -> Result<PathBuf> {
        let path = self.path();
        if !path.is_file() {
            say::step(&format!("{} (once)", self.name));
            self.unpack().with_context(|| {
                format!(
                    "{} could not be fetched; when the network is back, run `cd target/tools && npm pack {}` \
                     and take {} out of the archive",
                    self.name, self.package, self.place
                )
            })?;
        }
        let found = names::digest(&fs::read(&path)?);
        ensure!(
            found == self.digest,
            "{} is not the file it should be ({found}, not {}); remove it and try again",
            path.display(),
            self.digest
        );
        Ok(path)
    }

    fn unpack(&self) -> Result<()> {
        let tools = workspace::tools();
        fs::create_dir_all(&tools)?;
        let part = tools.join("part");
        if part.exists() {
            fs::remove_dir_all(&part)?;
        }
        fs::create_dir_all(&part)?;
        let archive = command::output(
            Command::new("npm")
                .args(["pack", self.package, "--silent"])
                .current_dir(&part),
        )?;
        let member = format!("package/{}", self.place);
        command::run(Command::new("tar").args(["-xzf", &archive, &member]).current_dir(&part))?;
        fs::rename(part.join(member), self.path())?;
        fs::remove_dir_all(part)?;
        Ok(())
    }
}
