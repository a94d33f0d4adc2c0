//! Files of several sites put into one. They come suppressed and rounded, and nothing here undoes that: a figure that one
//! site does not tell leaves the upper bound of the sum unknown.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use jiff::civil::Date;

use super::csv::HIDDEN;
use super::{HEADER, Measure, Quarter, WITHIN};
use crate::rules::disclosure::{BASE, FLOOR};

/// The first line of a merged file.
pub const MERGED_HEADER: &str = "quarter,measure,row,column,sites,sites-told,about,at-least,at-most";

/// A number of families that is not one.
const TOO_MANY: u32 = 1_000_000;

/// How long a file may be, in bytes. One quarter takes about 40 kB.
pub const MAX_BYTES: usize = 4 << 20;

/// Why a file cannot be merged, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}, line {line}: {unfit}")]
pub struct Unreadable {
    /// Which file, as it was named.
    pub file: String,
    /// Which line of it; the first is 1.
    pub line: usize,
    /// What is wrong with it.
    pub unfit: Unfit,
}

/// What is wrong with a line. No text of the file is repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// The first line is another.
    #[error("this is not the first line of a site's file")]
    Header,
    /// It was merged before.
    #[error("this file was merged already; sites would be counted twice")]
    MergedAlready,
    /// It is longer than such a file can be.
    #[error("the file is too long to be a site's file")]
    TooLong,
    /// It is not UTF-8 text.
    #[error("the file is not plain text")]
    NotText,
    /// It does not have six fields.
    #[error("there are not six fields in this line")]
    Fields,
    /// What should stand for a site does not.
    #[error("the site is not written as site- and eight letters or digits")]
    Site,
    /// It is not the first day of a quarter.
    #[error("the quarter is not the first day of one, such as 2026-07-01")]
    Quarter,
    /// There is no such figure.
    #[error("there is no such measure, row and column")]
    Cell,
    /// It is not a number that is told.
    #[error("the number is neither `hidden` nor a multiple of 5 from 10 on")]
    Number,
    /// The figure was there already.
    #[error("this site told the same figure of the same quarter before")]
    Twice,
    /// A figure of a quarter is missing.
    #[error("figures of this site and quarter are missing")]
    Missing,
}

impl Unfit {
    /// What to do about it.
    #[must_use]
    pub const fn mend(self) -> &'static str {
        match self {
            Self::Header | Self::Fields | Self::Site | Self::Quarter | Self::Cell | Self::Number | Self::NotText => {
                "ask the site for its file as `alongside evaluation export` writes it, and do not open it in a spreadsheet before."
            }
            Self::TooLong => "name a file that `alongside evaluation export` wrote.",
            Self::MergedAlready => "merge the sites' own files.",
            Self::Twice => "name every site's file once, and only one file with a quarter of a site.",
            Self::Missing => "the file was cut short: ask the site for it again.",
        }
    }
}

type Cell = (&'static str, &'static str);

/// What sites told of one quarter: by site, every figure.
type Sites = BTreeMap<String, BTreeMap<(Measure, Cell), Option<u32>>>;

/// What several sites told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged(BTreeMap<Quarter, Sites>);

/// Merges files, each with its name.
///
/// # Errors
/// [`Unreadable`] for the first line that does not fit; then nothing is merged.
pub fn merge<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Result<Merged, Unreadable> {
    let mut merged = Merged::default();
    for (name, bytes) in files {
        let unreadable = |line, unfit| Unreadable {
            file: name.to_owned(),
            line,
            unfit,
        };
        if bytes.len() > MAX_BYTES {
            return Err(unreadable(1, Unfit::TooLong));
        }
        let text = std::str::from_utf8(bytes).map_err(|_| unreadable(1, Unfit::NotText))?;
        let mut lines = text
            .split_terminator('\n')
            .map(|line| line.strip_suffix('\r').unwrap_or(line));
        match lines.next() {
            Some(HEADER) => {}
            Some(MERGED_HEADER) => return Err(unreadable(1, Unfit::MergedAlready)),
            _ => return Err(unreadable(1, Unfit::Header)),
        }
        let mut seen = BTreeSet::new();
        let mut last = 1;
        for (line, text) in (2..).zip(lines) {
            let here = merged.take(text).map_err(|unfit| unreadable(line, unfit))?;
            seen.insert(here);
            last = line;
        }
        let whole: usize = Measure::ALL.iter().map(|one| one.cells().len()).sum();
        let cut = seen.iter().any(|(site, quarter)| {
            let figures = merged.0.get(quarter).and_then(|sites| sites.get(site));
            figures.is_none_or(|figures| figures.len() < whole)
        });
        if cut || seen.is_empty() {
            return Err(unreadable(last, Unfit::Missing));
        }
    }
    Ok(merged)
}

impl Merged {
    fn take(&mut self, line: &str) -> Result<(String, Quarter), Unfit> {
        let fields: Vec<&str> = line.split(',').collect();
        let [site, quarter, measure, row, column, families] = fields[..] else {
            return Err(Unfit::Fields);
        };
        let is_plain = |one: char| one.is_ascii_lowercase() || one.is_ascii_digit();
        let site = site
            .strip_prefix("site-")
            .filter(|rest| rest.len() == 8 && rest.chars().all(is_plain))
            .map(|_| site.to_owned())
            .ok_or(Unfit::Site)?;
        let day: Date = quarter.parse().map_err(|_| Unfit::Quarter)?;
        let of = Quarter::of(day);
        if of.first() != day || day.to_string() != quarter {
            return Err(Unfit::Quarter);
        }
        let measure = Measure::from_text(measure).ok_or(Unfit::Cell)?;
        let cell = measure.cell(row, column).ok_or(Unfit::Cell)?;
        let told = match families {
            HIDDEN => None,
            number => Some(read(number).ok_or(Unfit::Number)?),
        };
        let figures = self.0.entry(of).or_default().entry(site.clone()).or_default();
        if figures.insert((measure, cell), told).is_some() {
            return Err(Unfit::Twice);
        }
        Ok((site, of))
    }

    /// As comma-separated values. See `docs/evaluation.md`.
    #[must_use]
    pub fn csv(&self) -> String {
        let mut out = format!("{MERGED_HEADER}\r\n");
        for (quarter, sites) in &self.0 {
            for measure in Measure::ALL {
                for cell in measure.cells() {
                    let figures = sites.values().filter_map(|figures| figures.get(&(*measure, cell)));
                    let told: Vec<u32> = figures.copied().flatten().collect();
                    let sum = Sum::of(&told, sites.len());
                    // Writing to a String cannot fail.
                    let _ = write!(
                        out,
                        "{},{},{},{},{},{},{sum}\r\n",
                        quarter.first(),
                        measure.text(),
                        cell.0,
                        cell.1,
                        sites.len(),
                        told.len()
                    );
                }
            }
        }
        out
    }
}

/// A number as [`told`](crate::rules::disclosure::told) writes it, and in no other way.
fn read(number: &str) -> Option<u32> {
    let is_plain = !number.is_empty() && number.len() <= 7 && number.bytes().all(|one| one.is_ascii_digit());
    let read: u32 = number.parse().ok().filter(|_| is_plain && !number.starts_with('0'))?;
    let fits = i64::from(read) % BASE == 0 && (10..TOO_MANY).contains(&read);
    fits.then_some(read)
}

/// What several sites come to.
struct Sum {
    about: Option<u64>,
    at_least: u64,
    at_most: Option<u64>,
}

impl Sum {
    fn of(told: &[u32], sites: usize) -> Self {
        let within = WITHIN.unsigned_abs();
        let floor = FLOOR as u64;
        let each = || told.iter().map(|one| u64::from(*one));
        Self {
            about: (!told.is_empty()).then(|| each().sum()),
            at_least: each().map(|one| one.saturating_sub(within).max(floor)).sum(),
            at_most: (told.len() == sites).then(|| each().map(|one| one + within).sum()),
        }
    }
}

impl std::fmt::Display for Sum {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.about {
            Some(about) => write!(out, "{about},")?,
            None => write!(out, "{HIDDEN},")?,
        }
        write!(out, "{},", self.at_least)?;
        match self.at_most {
            Some(most) => write!(out, "{most}"),
            None => out.write_str("not-known"),
        }
    }
}

#[cfg(test)]
mod tests;
