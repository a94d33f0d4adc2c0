//! Names made from content, so that a browser may keep a file for ever.

use std::path::Path;

use sha2::{Digest, Sha256};

/// How many hexadecimal digits of the SHA-256 stand in a file's name.
const DIGITS: usize = 10;

/// The first digits of the content's SHA-256, in lower-case hexadecimal.
pub(crate) fn digest(content: &[u8]) -> String {
    let mut digits: String = Sha256::digest(content)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    digits.truncate(DIGITS);
    digits
}

/// `stem.HASH.extension` for a file's name and content. Folders are dropped.
pub(crate) fn hashed(path: &str, content: &[u8]) -> String {
    let path = Path::new(path);
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let extension = path.extension().unwrap_or_default().to_string_lossy();
    format!("{stem}.{}.{extension}", digest(content))
}

#[cfg(test)]
mod tests {
    use super::hashed;

    #[test]
    fn a_name_follows_the_content() {
        assert_eq!(hashed("fonts/plain.woff2", b""), "plain.e3b0c44298.woff2");
        assert_ne!(hashed("a.css", b"a"), hashed("a.css", b"b"));
    }
}
