use serde::{Deserialize, Serialize};

/// How what was typed stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// As the server drew it.
    #[default]
    AsDrawn,
    /// Typed and not sent yet.
    Typing,
    /// On the server's disk, since `14:02`.
    Saved(String),
    /// Could not be sent; tried again until it can.
    Trying,
    /// Another tab or phone wrote here too.
    Conflict,
    /// The session is over; whether what was typed is on the server's disk all the same.
    SignedOut(bool),
}

impl Standing {
    /// Whether somebody should notice.
    #[must_use]
    pub const fn is_trouble(&self) -> bool {
        matches!(self, Self::Trying | Self::Conflict | Self::SignedOut(_))
    }

    /// Whether all of it is on the server's disk; `drawn_kept` tells it of the page as it was drawn.
    #[must_use]
    pub const fn is_kept(&self, drawn_kept: bool) -> bool {
        match self {
            Self::AsDrawn => drawn_kept,
            Self::Saved(_) => true,
            Self::Typing | Self::Trying | Self::Conflict | Self::SignedOut(_) => false,
        }
    }
}

/// The line for every way it can stand, from the catalogue.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Lines {
    /// While typing.
    pub typing: String,
    /// Saved; `{}` stands where the time goes.
    pub saved: String,
    /// Not saved yet.
    pub trying: String,
    /// Two texts.
    pub conflict: String,
    /// Signed out, and nothing lost.
    pub signed_out: String,
    /// Signed out on purpose somewhere else, so that this page may save nothing more.
    pub ended: String,
}

impl Lines {
    /// The line for how it stands.
    #[must_use]
    pub fn tell(&self, standing: &Standing, start: &str) -> String {
        match standing {
            Standing::AsDrawn => start.to_owned(),
            Standing::Typing => self.typing.clone(),
            Standing::Saved(time) => self.saved.replace("{}", time),
            Standing::Trying => self.trying.clone(),
            Standing::Conflict => self.conflict.clone(),
            Standing::SignedOut(true) => self.signed_out.clone(),
            Standing::SignedOut(false) => self.ended.clone(),
        }
    }
}

/// What the server's answer to a save means.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg(any(test, feature = "hydrate"))]
pub(super) enum Heard {
    Saved { version: String, time: String },
    Conflict,
    SignedOut(bool),
    Nothing,
}

/// Reads the server's answer. Only the server's own words count as saved: a network's
/// sign-in page that answers everything with 200 does not.
#[cfg(any(test, feature = "hydrate"))]
pub(super) fn hear(status: u16, redirected: bool, text: &str) -> Heard {
    if redirected {
        return Heard::SignedOut(false);
    }
    let mut parts = text.split(' ');
    match (status, parts.next(), parts.next(), parts.next()) {
        (200, Some("saved"), Some(version), Some(time)) => Heard::Saved {
            version: version.to_owned(),
            time: time.to_owned(),
        },
        (409, Some("conflict"), ..) => Heard::Conflict,
        (401, Some("kept"), ..) => Heard::SignedOut(true),
        (401, Some("lost"), ..) => Heard::SignedOut(false),
        _ => Heard::Nothing,
    }
}

/// How long to wait before trying again, in milliseconds.
#[cfg(any(test, feature = "hydrate"))]
pub(super) const fn pause(failures: u32) -> i32 {
    match failures {
        0 => 900,
        1 => 2_000,
        2 => 4_000,
        3 => 8_000,
        _ => 15_000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_servers_own_words_mean_saved() {
        assert_eq!(
            hear(200, false, "saved 7 14:02"),
            Heard::Saved {
                version: "7".into(),
                time: "14:02".into()
            }
        );
        assert_eq!(hear(200, false, "<html>Sign in to this wifi</html>"), Heard::Nothing);
        assert_eq!(hear(500, false, "saved 7 14:02"), Heard::Nothing);
        assert_eq!(hear(0, true, ""), Heard::SignedOut(false));
        assert_eq!(hear(401, false, "kept"), Heard::SignedOut(true));
        assert_eq!(hear(409, false, "conflict"), Heard::Conflict);
    }

    #[test]
    fn it_waits_longer_but_never_gives_up() {
        assert!(pause(0) < 2_000);
        assert_eq!(pause(4), pause(400));
    }

    #[test]
    fn the_time_stands_in_the_line() {
        let lines = Lines {
            saved: "Saved {}".into(),
            ..Lines::default()
        };
        assert_eq!(lines.tell(&Standing::Saved("14:02".into()), ""), "Saved 14:02");
    }
}
