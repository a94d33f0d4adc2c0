//! What somebody says to what they were answered.

use serde::{Deserialize, Serialize};

use crate::people::stable_text;

/// What the author says to an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Reply {
    /// That's OK.
    Ok,
    /// Not really.
    NotOk,
    /// Talk to me.
    Talk,
}

stable_text!(Reply { Ok = "ok", NotOk = "not-ok", Talk = "talk" });
