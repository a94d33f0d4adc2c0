use std::path::PathBuf;

use secrecy::{ExposeSecret as _, SecretString};

use super::Problem;

/// The secret as it was given, or what stands in the file that was named instead.
///
/// # Errors
/// When there is neither, or nothing in it.
pub(super) fn read(
    name: &'static str,
    given: Option<SecretString>,
    file: Option<PathBuf>,
    mend: &'static str,
) -> Result<SecretString, Problem> {
    if let Some(given) = given {
        return usable(given.expose_secret()).ok_or_else(|| Problem::setting(name, "it is empty.", mend));
    }
    let file = file.ok_or_else(|| Problem::setting(name, "it is not set.", mend))?;
    let text = std::fs::read_to_string(&file).map_err(|error| {
        Problem::setting(
            name,
            format!("{} cannot be read ({}).", file.display(), error.kind()),
            mend,
        )
    })?;
    usable(&text).ok_or_else(|| Problem::setting(name, format!("{} is empty.", file.display()), mend))
}

fn usable(text: &str) -> Option<SecretString> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.into())
}
