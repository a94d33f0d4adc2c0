//! What the kernel knows about the server's process.

use std::fs;
use std::time::Duration;

use anyhow::{Context, Result};

/// Clock ticks in a second, as the kernel writes them for every program.
const TICKS: u64 = 100;

/// A process by its id.
pub(crate) struct Process(pub(crate) u32);

impl Process {
    /// User and system time used so far, in steps of ten milliseconds.
    pub(crate) fn processor_time(&self) -> Result<Duration> {
        let text = self.read("stat")?;
        // The program's name stands in brackets and may hold spaces; user and system time
        // are the 12th and 13th words after it.
        let (_, after) = text.rsplit_once(')').context("/proc/PID/stat has no name")?;
        let words: Vec<&str> = after.split_whitespace().collect();
        let ticks =
            |index: usize| -> Result<u64> { Ok(words.get(index).context("/proc/PID/stat is too short")?.parse()?) };
        Ok(Duration::from_millis((ticks(11)? + ticks(12)?) * 1000 / TICKS))
    }

    /// Memory in MiB, pages shared with other processes divided among them.
    pub(crate) fn memory(&self) -> Result<f64> {
        let text = self.read("smaps_rollup")?;
        let kibibytes: u32 = text
            .lines()
            .find_map(|line| line.strip_prefix("Pss:"))
            .and_then(|rest| rest.split_whitespace().next())
            .context("/proc/PID/smaps_rollup names no Pss")?
            .parse()?;
        Ok(f64::from(kibibytes) / 1024.0)
    }

    fn read(&self, name: &str) -> Result<String> {
        let path = format!("/proc/{}/{name}", self.0);
        fs::read_to_string(&path).with_context(|| format!("{path} cannot be read; bench needs Linux"))
    }
}
