use std::fmt;

/// Something the operator can mend, said in plain sentences: what is wrong, and the mend.
///
/// Never holds the value of a setting that may be secret.
#[derive(Debug)]
pub(crate) struct Problem {
    setting: Option<&'static str>,
    what: String,
    mend: String,
}

impl Problem {
    /// A setting that cannot be used as it stands.
    pub(crate) fn setting(name: &'static str, what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self {
            setting: Some(name),
            what: what.into(),
            mend: mend.into(),
        }
    }

    /// Settings are fine, but what they point at is not in the state this command needs.
    pub(crate) fn state(what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self {
            setting: None,
            what: what.into(),
            mend: mend.into(),
        }
    }

    /// 2 for a setting, as for a wrong argument; 1 for anything else.
    pub(crate) const fn exit_code(&self) -> u8 {
        if self.setting.is_some() { 2 } else { 1 }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(name) = self.setting {
            write!(f, "The setting `{name}` cannot be used: ")?;
        }
        write!(f, "{}\nTo mend it: {}", self.what, self.mend)
    }
}

impl std::error::Error for Problem {}
