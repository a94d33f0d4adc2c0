//! What help there is: a manager brings in the local directory, from a file.

mod draw;
mod unfit;

use http::StatusCode;
use participation::Error;
use participation::directory::{MAX_BYTES, Sent};

use self::draw::draw;
use self::unfit::say_where;
use super::typed::Typed;
use crate::ask::{Answered, Ask};
use crate::form::with_files;
use crate::page::see;
use crate::say;

/// The form's name.
const FORM: &str = "directory";

/// The post that brings the files.
pub const DIRECTORY_POST: &str = "/work/directory";

/// What it may weigh, in bytes: two files, and the form around them.
pub const DIRECTORY_BYTES: usize = 2 * MAX_BYTES + 64 * 1024;

/// How many services there are, and the form for a new directory.
pub async fn directory(ask: Ask) -> Answered {
    draw(&ask, &Typed::default(), StatusCode::OK).await
}

/// Takes a directory in place of the one before. What is not fit says where, and nothing of it is taken.
pub async fn bring_directory(ask: Ask) -> Answered {
    let who = ask.who()?;
    let words = &ask.words;
    let (mut files, form) = with_files(&ask, &["services", "organisations"]).await;
    let mut typed = Typed::of(FORM, &form);
    let mut file = |name: &str| files.remove(name).filter(|bytes| !bytes.is_empty());
    let (services, organisations) = (file("services"), file("organisations"));
    let Some(services) = services else {
        typed.needs("services", say!(words, "staff-directory-needs-file"));
        return draw(&ask, &typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let sent = if is_json(&services) {
        Sent::Json(&services)
    } else {
        Sent::Csv {
            services: &services,
            organisations: organisations.as_deref(),
        }
    };
    if matches!(sent, Sent::Json(_)) && organisations.is_some() {
        typed.needs("organisations", say!(words, "staff-directory-json-alone"));
        return draw(&ask, &typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    match ask.p().import_directory(who, sent).await {
        Ok(imported) => Ok(see(&format!("{DIRECTORY_POST}?before={}", imported.before))),
        Err(Error::Directory(unfit)) => {
            typed.needs("services", say_where(words, unfit));
            draw(&ask, &typed, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error.into()),
    }
}

/// No table begins like this.
fn is_json(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
    matches!(first, Some(b'{' | b'['))
}

#[cfg(test)]
mod tests {
    use super::is_json;

    #[test]
    fn a_file_is_told_by_how_it_begins() {
        for json in ["[]", " \n{\"contents\":[]}", "\u{feff}["] {
            assert!(is_json(json.as_bytes()), "{json}");
        }
        for csv in ["id,name\n", "\"id\",\"name\"\n", "\u{feff}id,name\n", ""] {
            assert!(!is_json(csv.as_bytes()), "{csv}");
        }
    }
}
