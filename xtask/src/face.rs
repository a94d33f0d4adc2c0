//! The easier-to-read face: Atkinson Hyperlegible Next, under the SIL Open Font License.

use std::collections::BTreeMap;
use std::fs;

use anyhow::Result;

use crate::packages::Wanted;
use crate::{command, say};

const PACKAGE: &str = "@fontsource-variable/atkinson-hyperlegible-next@5.3.0";

/// The face in two parts, so that a reader of English does not download the letters of Polish.
/// The names are those `style/face.css` asks for.
const PARTS: [Wanted; 2] = [
    Wanted {
        package: PACKAGE,
        place: "files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
        name: "plain.woff2",
        digest: "18b2a1a39a",
    },
    Wanted {
        package: PACKAGE,
        place: "files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2",
        name: "further.woff2",
        digest: "7dae0c6c66",
    },
];

/// Adds the face to the files of the site and tells whether it is there. Without npm, or without
/// a network, nothing is added: the choice then means a face the phone has.
///
/// # Errors
/// When a file of the face is here and not the right one.
pub(crate) fn add(files: &mut BTreeMap<String, Vec<u8>>) -> Result<bool> {
    let here = PARTS.iter().all(|part| part.path().is_file());
    if !here && command::find("npm").is_none() {
        say::line("   without the easier-to-read face: it is fetched with npm, which is not here");
        return Ok(false);
    }
    for part in &PARTS {
        match part.fetch() {
            Ok(path) => {
                files.insert(format!("face/{}", part.name), fs::read(path)?);
            }
            Err(error) if !here => {
                say::line(&format!("   without the easier-to-read face: {error:#}"));
                return Ok(false);
            }
            Err(error) => return Err(error),
        }
    }
    Ok(true)
}
