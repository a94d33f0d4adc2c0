//! A pack as an Office Open XML document (ECMA-376) that assistive technology can read: heading styles, lists, tables
//! with header rows, and the language of every run. The title names nobody.

mod body;
mod parts;
#[cfg(test)]
mod tests;
mod xml;

use std::io::{Cursor, Write as _};

use zip::write::{SimpleFileOptions, ZipWriter};

use super::doc::Doc;

pub(crate) use xml::escaped;

/// Its media type.
pub(crate) const MEDIA: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// The file. Nothing is compressed and nothing is dated: the same pack is the same bytes.
///
/// # Errors
/// When it cannot be written, which memory always can.
pub(crate) fn file(doc: &Doc) -> Result<Vec<u8>, zip::result::ZipError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, content) in parts::files(doc) {
        zip.start_file(name, options)?;
        zip.write_all(content.as_bytes())?;
    }
    if let Some(picture) = parts::picture(doc) {
        zip.start_file(format!("word/media/{}.png", parts::PICTURE), options)?;
        zip.write_all(picture)?;
    }
    Ok(zip.finish()?.into_inner())
}
