//! The key file: the keys that wrap data keys. It lives outside the database and its backups.
//!
//! ```text
//! alongside-keys 1
//! digest 3f…      64 hexadecimal digits; never changes
//! key 5d0c91e2 a7…   newest first; the first wraps, all unwrap
//! ```

use std::{
    fmt,
    fs::{self, File, OpenOptions},
    io::Write as _,
    path::Path,
};

use data_encoding::HEXLOWER;
use zeroize::Zeroizing;

use super::{Secret, random};
use crate::error::{Error, Result};

const FIRST_LINE: &str = "alongside-keys 1";

/// The keys of the key file.
pub struct Keyring {
    pub(super) digest: Secret,
    keys: Vec<Kek>,
}

/// A key-encryption key.
#[derive(Clone)]
pub(super) struct Kek {
    pub(super) id: String,
    pub(super) secret: Secret,
}

impl Kek {
    fn random() -> Self {
        Self {
            id: HEXLOWER.encode(&random::<4>()),
            secret: Zeroizing::new(random()),
        }
    }
}

impl Keyring {
    /// Makes a new key file that only its owner can read. Never overwrites one: with the keys,
    /// everything sealed would be lost.
    ///
    /// # Errors
    /// When the file exists, or cannot be written.
    pub fn create(path: &Path) -> Result<Self> {
        let keyring = Self {
            digest: Zeroizing::new(random()),
            keys: vec![Kek::random()],
        };
        keyring.save(path)?;
        Ok(keyring)
    }

    /// Reads the key file.
    ///
    /// # Errors
    /// When it is not there, not a key file, or can be read by others than its owner.
    pub fn load(path: &Path) -> Result<Self> {
        let refuse = |mend: &str| file_error(path, mend.to_owned());
        let text = fs::read_to_string(path)
            .map(Zeroizing::new)
            .map_err(|error| file_error(path, format!("no key file ({})", error.kind())))?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(path)?.permissions().mode();
            if mode & 0o077 != 0 {
                return Err(refuse("others can read the keys; run chmod 600 on this file"));
            }
        }
        Self::parse(&text).ok_or_else(|| refuse("not a key file of this version"))
    }

    /// Adds a new first key to the key file. Keys already wrapped stay readable; run
    /// [`Vault::rewrap_all`](super::Vault::rewrap_all) with the keyring this returns, then start
    /// every server anew.
    ///
    /// # Errors
    /// When the file cannot be read or replaced; then it is as it was.
    pub fn rotate(path: &Path) -> Result<Self> {
        let mut keyring = Self::load(path)?;
        keyring.keys.insert(0, Kek::random());
        let beside = path.with_extension("new");
        keyring.save(&beside)?;
        fs::rename(&beside, path)?;
        sync_folder(path)?;
        Ok(keyring)
    }

    /// The key that wraps what is wrapped from now on.
    pub(super) fn newest(&self) -> Result<&Kek> {
        self.keys.first().ok_or(Error::Corrupt("key file"))
    }

    pub(super) fn key(&self, id: &str) -> Result<&Kek> {
        let found = self.keys.iter().find(|key| key.id == id);
        found.ok_or_else(|| Error::KeyMissing(id.to_owned()))
    }

    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        if lines.next()? != FIRST_LINE {
            return None;
        }
        let digest = secret(lines.next()?.strip_prefix("digest ")?)?;
        let keys: Option<Vec<_>> = lines
            .map(|line| {
                let (id, hex) = line.strip_prefix("key ")?.split_once(' ')?;
                Some(Kek {
                    id: id.to_owned(),
                    secret: secret(hex)?,
                })
            })
            .collect();
        keys.filter(|keys| !keys.is_empty()).map(|keys| Self { digest, keys })
    }

    fn print(&self) -> Zeroizing<String> {
        let hex = |secret: &Secret| Zeroizing::new(HEXLOWER.encode(secret.as_slice()));
        let mut text = Zeroizing::new(String::with_capacity(128 + self.keys.len() * 96));
        text.push_str(FIRST_LINE);
        text.push_str("\ndigest ");
        text.push_str(&hex(&self.digest));
        text.push('\n');
        for key in &self.keys {
            for part in ["key ", &key.id, " ", &hex(&key.secret), "\n"] {
                text.push_str(part);
            }
        }
        text
    }

    fn save(&self, path: &Path) -> Result<()> {
        let mut open = OpenOptions::new();
        open.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut open, 0o600);
        let mut file = open
            .open(path)
            .map_err(|error| file_error(path, format!("a new key file cannot be made here ({})", error.kind())))?;
        file.write_all(self.print().as_bytes())?;
        file.sync_all()?;
        sync_folder(path)
    }
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ids: Vec<_> = self.keys.iter().map(|key| &key.id).collect();
        f.debug_struct("Keyring").field("keys", &ids).finish_non_exhaustive()
    }
}

fn secret(hex: &str) -> Option<Secret> {
    let bytes = Zeroizing::new(HEXLOWER.decode(hex.as_bytes()).ok()?);
    bytes.as_slice().try_into().ok().map(Zeroizing::new)
}

fn file_error(path: &Path, mend: String) -> Error {
    Error::File {
        path: path.display().to_string(),
        mend,
    }
}

/// Makes a file's name, not only its content, survive a power cut.
fn sync_folder(path: &Path) -> Result<()> {
    if let Some(folder) = path.parent() {
        let folder = if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            folder
        };
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_file_is_made_once_and_read_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys");
        let made = Keyring::create(&path).unwrap();
        let read = Keyring::load(&path).unwrap();
        assert_eq!(made.print(), read.print());
        let again = Keyring::create(&path).unwrap_err().to_string();
        assert!(again.contains("exists"), "{again}");
        assert_eq!(made.print(), Keyring::load(&path).unwrap().print());
    }

    #[test]
    fn rotating_puts_a_new_key_first_and_keeps_the_rest() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys");
        let before = Keyring::create(&path).unwrap();
        let after = Keyring::rotate(&path).unwrap();
        assert_eq!(after.print(), Keyring::load(&path).unwrap().print());
        assert_eq!(after.digest, before.digest);
        assert_ne!(after.newest().unwrap().id, before.newest().unwrap().id);
        let old = &before.newest().unwrap().id;
        assert_eq!(after.key(old).unwrap().secret, before.key(old).unwrap().secret);
        assert!(matches!(after.key("nothing"), Err(Error::KeyMissing(_))));
    }

    #[cfg(unix)]
    #[test]
    fn a_key_file_others_can_read_is_refused_with_the_mend() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys");
        Keyring::create(&path).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        for mode in [0o640, 0o604, 0o660, 0o644] {
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            let message = Keyring::load(&path).unwrap_err().to_string();
            assert!(message.contains("chmod 600"), "{message}");
        }
    }

    #[test]
    fn anything_else_is_refused_without_printing_it() {
        let hex = "ab".repeat(32);
        for text in [
            String::new(),
            format!("alongside-keys 2\ndigest {hex}\nkey a {hex}\n"),
            format!("alongside-keys 1\ndigest {hex}\n"),
            format!("alongside-keys 1\nkey a {hex}\n"),
            format!("alongside-keys 1\ndigest {hex}\nkey a {}\n", &hex[2..]),
            format!("alongside-keys 1\ndigest {hex}\nkey a {hex}\nmore\n"),
        ] {
            assert!(Keyring::parse(&text).is_none(), "{text}");
        }
        let keyring = Keyring {
            digest: Zeroizing::new(random()),
            keys: vec![Kek::random()],
        };
        let shown = format!("{keyring:?}");
        assert!(!shown.contains(&HEXLOWER.encode(keyring.digest.as_slice())[..8]));
    }
}
