//! Making a page: the document around it, the layouts, and the pages for when something is wrong.

mod layouts;
mod problems;
mod show;
mod staff;

pub use layouts::{FamilyTab, Question, everybodys, family, family_as, family_see, partner, question};
pub use problems::{Written, broke, changed_meanwhile, elsewhere, not_there, too_fast, too_large, trouble};
pub use show::{HasIsland, Nonce, See, see, show, show_as, text};
pub use staff::{StaffTab, staff};
