//! The offsets in a PMTiles header, which the reader's crate keeps to itself.

/// Bytes of a header of version 3.
pub(super) const HEADER: usize = 127;

/// Where the parts of a file are.
pub(super) struct Sections {
    pub(super) root: (u64, u64),
    pub(super) metadata: (u64, u64),
    leaves: (u64, u64),
    pub(super) internal_gzip: bool,
}

impl Sections {
    pub(super) fn of(header: &[u8]) -> Option<Self> {
        let number = |at: usize| -> Option<u64> {
            let bytes = header.get(at..at + 8)?;
            Some(u64::from_le_bytes(bytes.try_into().ok()?))
        };
        let pair = |at: usize| Some((number(at)?, number(at + 8)?));
        Some(Self {
            root: pair(8)?,
            metadata: pair(24)?,
            leaves: pair(40)?,
            internal_gzip: *header.get(97)? == 2,
        })
    }

    /// Whether what begins here is a packed leaf directory.
    pub(super) fn is_directory(&self, offset: u64) -> bool {
        let (start, length) = self.leaves;
        self.internal_gzip && (start..start.saturating_add(length)).contains(&offset)
    }
}
