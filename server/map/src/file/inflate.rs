//! Unpacking with an end.

use std::io::Read;

use flate2::read::MultiGzDecoder;

/// Unpacks gzip up to `most` bytes; nothing when it is not gzip, is cut short, or goes on after that.
pub(super) fn gunzip(packed: &[u8], most: usize) -> Option<Vec<u8>> {
    let mut unpacked = Vec::with_capacity(packed.len().saturating_mul(4).min(most));
    let limit = u64::try_from(most).ok()?.saturating_add(1);
    MultiGzDecoder::new(packed)
        .take(limit)
        .read_to_end(&mut unpacked)
        .ok()?;
    (unpacked.len() <= most).then_some(unpacked)
}
