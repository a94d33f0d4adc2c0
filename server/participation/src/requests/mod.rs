//! Requests for what is held on somebody (UK GDPR, article 15): who asked, by when they are answered, what they get, what
//! is covered in it and what is left out; and the copy that a family member keeps of their own.
//!
//! What somebody gets is decided where everything is: by the audiences their authors chose, read by the one the data is
//! about *and* by whoever asks for them (`pack/handed.rs`). An author who said "not my mum" gave their words in the
//! expectation that they are not passed to her (Data Protection Act 2018, Schedule 3, paragraph 10), so a parent's copy
//! goes without them, also when the parent asks in the young person's name. That something was left out stands in no copy
//! and on no screen but the data protection officer's, who reads no word of it.
//!
//! Whoever prepares a copy reads what the requester will read, and nothing else. Who shared a note or said something of a
//! meeting can see that they did.

mod covers;
mod held;
mod left_out;
mod made;
mod manifest;
mod named;
mod own_copy;
mod preparing;
mod register;
mod steps;
mod taken;

pub use covers::{CoverReason, Covered, NewCover};
pub use held::HeldOn;
pub use left_out::{LeftKind, LeftOut, LeftReason, Without};
pub use made::{Asker, NewRequest, Subject};
pub use manifest::{Changed, Manifest};
pub use preparing::Preparing;
pub(crate) use register::is_asked_for;
pub use register::{Request, RequestState};
pub use steps::{NewStep, RequestStep, StepKind};
pub use taken::Taken;

use crate::Participation;
use crate::access::SignedIn;
use crate::error::{Error, Result};
use crate::people::Staff;
use crate::sign_in::Stage;

/// The register of requests: for a manager and for the data protection officer.
pub struct Requests<'a> {
    p: &'a Participation,
    who: &'a SignedIn,
}

impl Participation {
    /// The handle for the register.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a manager and the data protection officer.
    pub fn requests<'a>(&'a self, who: &'a SignedIn) -> Result<Requests<'a>> {
        if matches!(who.staff, Some(Staff::Manager | Staff::DataProtection)) && who.stage == Stage::In {
            Ok(Requests { p: self, who })
        } else {
            Err(Error::NotThere)
        }
    }
}
