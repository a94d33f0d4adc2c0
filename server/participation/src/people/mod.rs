//! Who takes part: persons, their role on a pathway, and what they are called.

mod member;
mod stable;

pub use member::{Agency, Called, Language, Member, Role, Staff};
pub(crate) use member::{MemberDetail, PersonName, member, members, members_now, membership};
pub(crate) use stable::stable_text;
