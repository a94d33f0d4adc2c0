//! The people who matter to a young person: initials or nicknames of their own, in their own file. Nothing here
//! looks anybody up, and nothing compares what two people wrote.

mod check;
mod form;
mod list;
mod told;

pub use check::{check_matters, share_matters};
pub use form::{begin_matters, discard_matters, keep_matters, new_matters, one_matters};
pub use list::matters;
pub(super) use list::section;
pub use told::{matters_told, relation_name};
