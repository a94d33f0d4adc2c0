//! The address of the database, as it is written in a setting.

use std::{fmt, path::PathBuf, str::FromStr};

use sqlx::postgres::PgConnectOptions;

use crate::error::Error;

/// The setting that holds the address.
const SETTING: &str = "ALONGSIDE_DATABASE";

/// Where the data is kept: `sqlite:PATH` or `postgres://USER:PASSWORD@HOST/NAME`.
#[derive(Clone)]
pub enum DatabaseUrl {
    /// A file.
    Sqlite(PathBuf),
    /// A server.
    Postgres(Box<PgConnectOptions>),
}

impl FromStr for DatabaseUrl {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let refuse = |mend: &str| Error::Setting {
            setting: SETTING,
            mend: mend.to_owned(),
        };
        if let Some(path) = text.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            if path.is_empty() || path.contains(":memory:") {
                return Err(refuse("write the path of a file after \"sqlite:\""));
            }
            Ok(Self::Sqlite(path.into()))
        } else if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            text.parse()
                .map(|options| Self::Postgres(Box::new(options)))
                .map_err(|_| refuse("write postgres://USER:PASSWORD@HOST/NAME"))
        } else {
            Err(refuse("write sqlite:PATH or postgres://USER:PASSWORD@HOST/NAME"))
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    /// Leaves out whatever could hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
            Self::Postgres(options) => write!(f, "postgres://{}", options.get_host()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_are_read() {
        assert_eq!(
            format!("{:?}", "sqlite:data/a.db".parse::<DatabaseUrl>().unwrap()),
            "sqlite:data/a.db"
        );
        let address: DatabaseUrl = "postgres://ann:secret@db.example/alongside".parse().unwrap();
        assert_eq!(format!("{address:?}"), "postgres://db.example");
    }

    #[test]
    fn a_refusal_names_the_setting_and_not_the_password() {
        for text in [
            "",
            "sqlite:",
            "sqlite::memory:",
            "mysql://ann:secret@x/y",
            "postgres://ann:secret@x:port/y",
        ] {
            let message = text.parse::<DatabaseUrl>().unwrap_err().to_string();
            assert!(message.starts_with("ALONGSIDE_DATABASE"), "{message}");
            assert!(!message.contains("secret"), "{message}");
        }
    }
}
