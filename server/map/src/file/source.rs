//! Where the bytes of a map file come from.

use std::fs;
use std::os::unix::fs::FileExt;

use bytes::Bytes;
use pmtiles::{AsyncBackend, BackendResponse, PmtError, PmtResult};

use super::inflate::gunzip;
use super::sections::Sections;
use crate::limits;

/// The bytes of a map file.
pub(super) enum Source {
    /// In memory.
    Bytes(Bytes),
    /// On disk. Read, not mapped: a file that is cut short while in use then gives an error
    /// instead of ending the process.
    File(fs::File),
}

impl Source {
    /// Up to `length` bytes from `offset`; fewer at the end.
    pub(super) fn at(&self, offset: u64, length: usize) -> std::io::Result<Bytes> {
        match self {
            Self::Bytes(bytes) => {
                let start = usize::try_from(offset).unwrap_or(usize::MAX).min(bytes.len());
                let end = start.saturating_add(length).min(bytes.len());
                Ok(bytes.slice(start..end))
            }
            Self::File(file) => {
                let left = file.metadata()?.len().saturating_sub(offset);
                let length = length.min(usize::try_from(left).unwrap_or(usize::MAX));
                let mut read = vec![0; length];
                file.read_exact_at(&mut read, offset)?;
                Ok(read.into())
            }
        }
    }
}

/// A source that hands nothing to the PMTiles reader which could unpack without end.
pub(super) struct Guarded {
    pub(super) source: Source,
    pub(super) sections: Sections,
}

impl AsyncBackend for Guarded {
    async fn read(&self, offset: u64, length: usize) -> PmtResult<BackendResponse> {
        if length > limits::TILE_PACKED {
            return Err(PmtError::InvalidEntry);
        }
        let bytes = self.source.at(offset, length)?;
        if self.sections.is_directory(offset) && gunzip(&bytes, limits::INTERNAL).is_none() {
            return Err(PmtError::InvalidEntry);
        }
        Ok(BackendResponse::new(bytes))
    }
}
