//! Reading the town's source: one thing a line.

use anyhow::{Context, Result, bail};

use crate::shape::Metres;

/// One line: its words before the colon, its points after it.
pub(crate) struct Entry {
    pub(crate) words: Vec<String>,
    pub(crate) name: Option<String>,
    pub(crate) is_curve: bool,
    /// Points with what stands as a third number.
    pub(crate) points: Vec<(Metres, f64)>,
}

impl Entry {
    pub(crate) fn word(&self, index: usize) -> &str {
        self.words.get(index).map_or("", String::as_str)
    }

    pub(crate) fn plain_points(&self) -> Vec<Metres> {
        self.points.iter().map(|(at, _)| *at).collect()
    }
}

/// All lines that are neither empty nor a remark.
pub(crate) fn entries(file: &str, text: &str) -> Result<Vec<Entry>> {
    lines(text)
        .map(|(number, line)| entry(line).with_context(|| format!("{file} line {number}")))
        .collect()
}

/// Lines of numbers only.
pub(crate) fn numbers(file: &str, text: &str) -> Result<Vec<Vec<f64>>> {
    lines(text)
        .map(|(number, line)| {
            line.split([' ', ','])
                .map(|word| word.parse().with_context(|| format!("{file} line {number}: {word}")))
                .collect()
        })
        .collect()
}

fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .map(|(index, line)| (index + 1, line.trim()))
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
}

fn entry(line: &str) -> Result<Entry> {
    let (head, points) = line.rsplit_once(" : ").context("there is no ` : ` before the points")?;
    let mut parts = head.split('"');
    let (before, name, after) = (parts.next(), parts.next(), parts.next());
    let mut words: Vec<String> = [before, after]
        .into_iter()
        .flatten()
        .flat_map(str::split_whitespace)
        .map(str::to_owned)
        .collect();
    let is_curve = words.iter().any(|word| word == "~");
    words.retain(|word| word != "~");
    Ok(Entry {
        words,
        name: name.map(str::to_owned),
        is_curve,
        points: points.split_whitespace().map(point).collect::<Result<_>>()?,
    })
}

fn point(text: &str) -> Result<(Metres, f64)> {
    let numbers: Vec<f64> = text
        .split(',')
        .map(|number| number.parse().with_context(|| format!("{number} is not a number")))
        .collect::<Result<_>>()?;
    match *numbers.as_slice() {
        [x, y] => Ok(([x, y], 0.0)),
        [x, y, more] => Ok(([x, y], more)),
        _ => bail!("{text} is not a point"),
    }
}
