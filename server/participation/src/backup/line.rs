//! The lines of a backup. Each is its length in bytes, a space, JSON, and a line feed:
//!
//! ```text
//! 51 {"head":{"format":2,"schema":16,"part":"data"}}
//! 80 {"table":{"name":"audit","columns":[{"name":"act","kind":"text"}, …]}}
//! 52 {"row":["signed-in",1795251600000,null,"q83vEg=="]}
//! 97 {"end":{"rows":1,"sha256":"…"}}
//! ```
//!
//! Bytes are in base64. The digest in the last line covers every byte before that line.

use std::io::{Read, Write};

use data_encoding::{BASE64, HEXLOWER};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use sha2::{Digest as _, Sha256};

use super::tables::{KEYS, TABLES};
use crate::{
    error::{Error, Result},
    store::{Column, Kind, Value},
};

/// The form this module reads and writes.
pub(super) const FORMAT: u32 = 2;

/// No line is longer; guards against reading a wrong length as an enormous one.
const LONGEST: u64 = 256 * 1024 * 1024;

const CUT: Error = Error::Backup("the file is damaged or was cut off");

/// Which of its two files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Part {
    /// Everything but the keys.
    Data,
    /// The wrapped data keys.
    Keys,
}

impl Part {
    /// The tables in it.
    pub(super) fn tables(self) -> impl Iterator<Item = &'static str> {
        TABLES
            .iter()
            .copied()
            .filter(move |table| (*table == KEYS) == (self == Self::Keys))
    }
}

/// A line of a backup.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub(super) enum Line {
    /// The first line.
    Head { format: u32, schema: i64, part: Part },
    /// The rows of this table follow.
    Table { name: String, columns: Vec<Column> },
    /// A row, its values in the order of the table's columns.
    Row(Vec<Json>),
    /// The last line.
    End { rows: u64, sha256: String },
}

/// Writes lines and keeps count and digest of them.
pub(super) struct Lines<'w, W> {
    out: &'w mut W,
    digest: Sha256,
    rows: u64,
}

impl<'w, W: Write> Lines<'w, W> {
    pub(super) fn to(out: &'w mut W) -> Self {
        Self {
            out,
            digest: Sha256::new(),
            rows: 0,
        }
    }

    pub(super) fn write(&mut self, line: &Line) -> Result<()> {
        let json = serde_json::to_string(line).map_err(|_| Error::Backup("a row has no JSON form"))?;
        let text = format!("{} {json}\n", json.len());
        self.digest.update(&text);
        self.rows += u64::from(matches!(line, Line::Row(_)));
        self.out.write_all(text.as_bytes())?;
        Ok(())
    }

    /// Writes the last line; tells how many rows there were.
    pub(super) fn end(mut self) -> Result<u64> {
        let (rows, sha256) = (self.rows, HEXLOWER.encode(&self.digest.clone().finalize()));
        self.write(&Line::End { rows, sha256 })?;
        self.out.flush()?;
        Ok(rows)
    }
}

/// Reads lines, and refuses a backup whose count or digest is not what its last line says.
pub(super) struct Reading<'r, R> {
    input: &'r mut R,
    digest: Sha256,
    rows: u64,
}

impl<'r, R: Read> Reading<'r, R> {
    pub(super) fn from(input: &'r mut R) -> Self {
        Self {
            input,
            digest: Sha256::new(),
            rows: 0,
        }
    }

    /// The next line; at the last one, everything before it has been checked.
    pub(super) fn next(&mut self) -> Result<Line> {
        let (prefix, length) = self.length()?;
        let mut json = Vec::new();
        (&mut *self.input).take(length).read_to_end(&mut json)?;
        if json.len() as u64 != length || self.byte()? != Some(b'\n') {
            return Err(CUT);
        }
        let line = serde_json::from_slice(&json).map_err(|_| CUT)?;
        if let Line::End { rows, sha256 } = &line {
            let found = HEXLOWER.encode(&self.digest.clone().finalize());
            if *sha256 != found || *rows != self.rows || self.byte()?.is_some() {
                return Err(CUT);
            }
        }
        self.digest.update(&prefix);
        self.digest.update(&json);
        self.digest.update(b"\n");
        self.rows += u64::from(matches!(line, Line::Row(_)));
        Ok(line)
    }

    fn length(&mut self) -> Result<(Vec<u8>, u64)> {
        let (mut prefix, mut length) = (Vec::new(), 0);
        loop {
            let byte = self.byte()?.ok_or(CUT)?;
            prefix.push(byte);
            match byte {
                b'0'..=b'9' => length = length * 10 + u64::from(byte - b'0'),
                b' ' => return Ok((prefix, length)),
                _ => return Err(CUT),
            }
            if length > LONGEST || prefix.len() > 16 {
                return Err(CUT);
            }
        }
    }

    fn byte(&mut self) -> Result<Option<u8>> {
        let mut byte = [0];
        Ok(if self.input.read(&mut byte)? == 0 {
            None
        } else {
            Some(byte[0])
        })
    }
}

/// A stored value as it stands in a row.
pub(super) fn to_json(value: Value) -> Json {
    match value {
        Value::Text(text) => text.into(),
        Value::Int(number) => number.into(),
        Value::Blob(bytes) => bytes.map(|bytes| BASE64.encode(&bytes)).into(),
    }
}

/// What [`to_json`] wrote for a column.
pub(super) fn from_json(json: Json, column: &Column) -> Result<Value> {
    let value = match (column.kind, json) {
        (Kind::Text, Json::Null) => Value::Text(None),
        (Kind::Int, Json::Null) => Value::Int(None),
        (Kind::Blob, Json::Null) => Value::Blob(None),
        (Kind::Text, Json::String(text)) => Value::Text(Some(text)),
        (Kind::Int, Json::Number(number)) => Value::Int(Some(number.as_i64().ok_or(CUT)?)),
        (Kind::Blob, Json::String(text)) => Value::Blob(Some(BASE64.decode(text.as_bytes()).map_err(|_| CUT)?)),
        _ => return Err(CUT),
    };
    Ok(value)
}
